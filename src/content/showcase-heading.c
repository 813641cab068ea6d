/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one heading says about a place in a career: its sequence label, its period, a role, an employer. Each step takes its part out
 * of the text and leaves the rest to the next. Sentences are read in showcase-heading-prose.c.
 */

#include "config.h"

#include "showcase-heading.h"
#include "showcase-heading-words.h"

#include <string.h>

/* What parts a period, a label, a role and an employer, at either end of a piece of text. */
static const char *const edges[] = { " ", ",", ";", ":", "|", "/", "*", "_", "-", "·", "•", "–", "—", "：" };

/* What parts a role from an employer, the strongest sign first. An employer may stand first but where the sign says otherwise. */
static const struct
{
  const char *text;
  gboolean ordered;
  gboolean weak;
} separators[] = {
  { " @ ", TRUE, FALSE },
  { " at ", TRUE, FALSE },
  { " hos ", TRUE, FALSE },
  { " bei ", TRUE, FALSE },
  { " chez ", TRUE, FALSE },
  { " لدى ", TRUE, FALSE },
  { " — ", FALSE, FALSE },
  { " – ", FALSE, FALSE },
  { " - ", FALSE, FALSE },
  { " | ", FALSE, FALSE },
  { " · ", FALSE, FALSE },
  { " • ", FALSE, FALSE },
  { ", ", FALSE, TRUE },
};

static const char *
skip_edges (const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (edges); i++)
    if (g_str_has_prefix (text, edges[i]))
      {
        text += strlen (edges[i]);
        i = (gsize)-1;
      }

  return text;
}

/* Returns where @text ends without the edges at its end. */
static gsize
trim_edges (const char *text,
            gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      gsize edge = strlen (edges[i]);

      if (length >= edge && memcmp (text + length - edge, edges[i], edge) == 0)
        {
          length -= edge;
          i = (gsize)-1;
        }
    }

  return length;
}

/* Takes "Year 6" off the start of a text. "Year 2 in review" and "Year 2000" are no labels. */
static char *
take_badge (const char **text)
{
  const char *number = showcase_heading_words_skip_phrase (*text, "year");
  gsize n_digits = number != NULL ? strspn (number, "0123456789") : 0;

  if (n_digits < 1 || n_digits > 2)
    return NULL;

  const char *end = number + n_digits;
  const char *rest = *end == ' ' ? end + 1 : end;
  ShowcasePeriod period;
  gsize start;
  gboolean dated = showcase_period_find (rest, -1, &period, &start, NULL) && start == 0 && rest > end;
  if (!dated && (g_unichar_isalnum (g_utf8_get_char (rest)) || (*end == '-' && g_ascii_isdigit (end[1]))))
    return NULL;

  char *badge = g_strndup (*text, end - *text);
  *text = skip_edges (rest);
  return badge;
}

/* Leaves out the small word that led to a period: "Things built in 2021". */
static gsize
trim_preposition (const char *text,
                  gsize length)
{
  static const char *const prepositions[] = { " in", " from", " during", " of" };

  for (gsize i = 0; i < G_N_ELEMENTS (prepositions); i++)
    {
      gsize preposition = strlen (prepositions[i]);

      if (length > preposition && g_ascii_strncasecmp (text + length - preposition, prepositions[i], preposition) == 0)
        return length - preposition;
    }

  return length;
}

/* Finds the period of a heading. A bare year may belong to a product ("Server 2012"), so that a range further on goes before it. */
static gboolean
find_period (const char *text,
             ShowcasePeriod *period,
             gsize *start,
             gsize *end)
{
  ShowcasePeriod next;
  gsize next_start, next_end;

  if (!showcase_period_find (text, -1, period, start, end))
    return FALSE;

  for (gsize offset = *end; *end - *start == strlen ("2012") && showcase_period_find (text + offset, -1, &next, &next_start, &next_end); offset += next_end)
    if (next_end - next_start > strlen ("2012"))
      {
        *period = next;
        *start = offset + next_start;
        *end = offset + next_end;
      }

  return TRUE;
}

/* Joins what stood before and behind a period. One separator of the two stays, brackets stay where they held more than it. */
static char *
join_around (const char *text,
             gsize start,
             gsize end)
{
  const char *right = text + end;

  if (start > 0 && strchr ("([", text[start - 1]) != NULL && *right != '\0' && strchr (")]", *right) != NULL)
    {
      start--;
      right++;
    }
  else if (g_str_has_prefix (right, "）") && start >= strlen ("（") && memcmp (text + start - strlen ("（"), "（", strlen ("（")) == 0)
    {
      start -= strlen ("（");
      right += strlen ("）");
    }

  gsize left_end = trim_edges (text, start);
  if (left_end == strlen ("year") && g_ascii_strncasecmp (text, "year", left_end) == 0)
    left_end = 0;
  const char *right_start = skip_edges (right);

  if (*right_start == '\0')
    left_end = trim_preposition (text, left_end);
  if (left_end == 0 || *right_start == '\0')
    return left_end == 0 ? g_strdup (right_start) : g_strndup (text, left_end);
  if (strchr ("([", text[left_end - 1]) != NULL)
    return g_strdup_printf ("%.*s%s", (int)left_end, text, right_start);
  if (strchr (")]", *right_start) != NULL || right_start - right > 1)
    return g_strdup_printf ("%.*s%s", (int)left_end, text, right);
  return g_strdup_printf ("%.*s%s%s", (int)start, text, start > 0 && text[start - 1] == ' ' ? "" : " ", right_start);
}

/* Reads "Transition from X to Y". */
static gboolean
name_transition (ShowcaseHeading *self)
{
  static const char *const starts[] = { "transition from", "transitioned from", "transitioning from" };
  const char *from = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (starts) && from == NULL; i++)
    from = showcase_heading_words_skip_phrase (self->title, starts[i]);

  const char *to = from != NULL ? strstr (from, " to ") : NULL;
  if (to == NULL || to == from || to[4] == '\0')
    return FALSE;

  self->from = g_strndup (from, to - from);
  char *title = g_strdup (to + 4);
  g_free (self->title);
  self->title = title;
  return TRUE;
}

/* Whether a text begins with a capital letter, a digit or a script that has no small letters: "building it" is no employer. */
static gboolean
begins_like_name (const char *text)
{
  for (const char *p = text; *p != '\0' && *p != ' '; p = g_utf8_next_char (p))
    if (!g_unichar_islower (g_utf8_get_char (p)) && g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/* Returns the length of an employer that may be followed by a place or a team. */
static gsize
measure_employer (const char *text)
{
  gsize length = strlen (text);

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      const char *next = separators[i].weak || g_unichar_isalpha (g_utf8_get_char (separators[i].text + 1)) ? NULL : strstr (text, separators[i].text);

      if (next != NULL && next > text)
        length = MIN (length, (gsize)(next - text));
    }

  return length;
}

/* Divides the title into a role and an employer; without a separator the whole title is the role. */
static void
name_role (ShowcaseHeading *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      const char *separator = strstr (self->title, separators[i].text);
      if (separator == NULL || separator == self->title)
        continue;

      const char *right = separator + strlen (separators[i].text);
      gsize left_length = separator - self->title;
      gsize right_length = measure_employer (right);
      gboolean left_role = showcase_heading_words_name_role (self->title, left_length);
      gboolean right_role = showcase_heading_words_name_role (right, right_length);
      gboolean swapped = !separators[i].ordered && right_role && !left_role;
      if (right_length == 0 || (separators[i].weak && !left_role && !right_role) || !begins_like_name (swapped ? self->title : right))
        continue;

      self->role = swapped ? g_strndup (right, right_length) : g_strndup (self->title, left_length);
      self->employer = swapped ? g_strndup (self->title, left_length) : g_strndup (right, right_length);
      return;
    }

  self->role = g_strdup (self->title);
}

/**
 * showcase_heading_parse:
 * @text: a heading as plain text, without its marks of emphasis
 *
 * Reads a heading. A role and an employer are looked for only where there is a period: a heading such as "CI/CD" is a subject and no
 * place in a career.
 *
 * Returns: (transfer full): what it says; its title is empty only where @text is
 */
ShowcaseHeading *
showcase_heading_parse (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  ShowcaseHeading *self = g_new0 (ShowcaseHeading, 1);
  g_autofree char *clean = showcase_heading_words_clean (text);
  const char *rest = clean;
  gsize start, end;

  self->badge = take_badge (&rest);
  if (find_period (rest, &self->period, &start, &end))
    self->title = join_around (rest, start, end);
  else
    {
      self->period = (ShowcasePeriod){ 0 };
      self->title = g_strdup (rest);
    }

  self->title[trim_edges (self->title, strlen (self->title))] = '\0';
  gboolean named = *self->title != '\0';
  if (!named)
    g_set_str (&self->title, self->badge != NULL ? self->badge : *clean != '\0' ? clean
                                                                                : text);
  if (named && !showcase_period_is_empty (&self->period))
    {
      gboolean transition = name_transition (self);

      name_role (self);
      if (transition)
        g_set_str (&self->title, self->role);
    }

  return self;
}

/**
 * showcase_heading_free:
 * @self: (transfer full): a heading
 *
 * Frees a heading.
 */
void
showcase_heading_free (ShowcaseHeading *self)
{
  g_free (self->title);
  g_free (self->role);
  g_free (self->employer);
  g_free (self->badge);
  g_free (self->from);
  g_free (self);
}
