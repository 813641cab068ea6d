/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Employers in prose: what the first sentence of a paragraph says about a job of the person who writes. It recognises few forms and
 * is quiet about all others, because an invented employer is worse than a missing one.
 */

#include "config.h"

#include "showcase-heading.h"
#include "showcase-heading-words.h"

#include <string.h>

/* A sentence about a job says so near its start. */
#define MAX_SENTENCE 1000

#define MAX_NAME_WORDS 8
#define MAX_ROLE_WORDS 14

static const char *const doubts[] = { "if", "unless", "should", "suppose", "imagine", NULL };
static const char *const verbs_be[] = { "am", "was", "have been", "had been", "'m", "’m", "'ve been", "’ve been", NULL };
static const char *const adverbs[] = { "currently", "previously", "presently", "now", "also", "then", "first", "recently", "still", NULL };
static const char *const employed_at[] = { "employed at", "employed by", "employed with", NULL };
static const char *const worked_at[] = { "worked at", "worked for", "work at", "work for", "have worked at", "have worked for", "joined", NULL };
static const char *const worked_as[] = { "worked as", "work as", "served as", "serve as", "have worked as", "working as", "employed as", NULL };
static const char *const held[] = { "held", "hold", "have held", "had", "have", "took on", "took", "filled", NULL };
static const char *const posts[] = { "role of", "role as", "position of", "position as", "post of", "post as", "job of", NULL };
static const char *const articles[] = { "a", "an", "the", NULL };
static const char *const joints[] = { "and", "of", "for", "the", "de", "und", "y", "et", "&", NULL };
static const char *const times[] = { "in", "from", "between", "during", "since", "until", NULL };
static const char *const role_ends[] = {
  "at", "responsible", "working", "where", "who", "with", "since", "from", "until", "within", "while", "during", "in the", "in a", "on the", "between", "–", "—", "-", NULL
};

static gboolean
take (const char **text,
      const char *const *phrases)
{
  for (; *phrases != NULL; phrases++)
    {
      const char *rest = showcase_heading_words_skip_phrase (*text, *phrases);

      if (rest == NULL)
        continue;
      *text = rest;
      return TRUE;
    }

  return FALSE;
}

static gboolean
starts_with (const char *text,
             const char *const *phrases)
{
  return take (&text, phrases);
}

/* Returns the first sentence, without the sign at its end. ".NET", "e.g. this" and "J. Doe" end none. */
static char *
dup_first_sentence (const char *text)
{
  const char *p = text;

  for (; *p != '\0' && p - text < MAX_SENTENCE; p++)
    {
      gboolean last = p[1] == '\0' || (p[1] == ' ' && !g_ascii_islower (p[2]));
      gboolean initial = p - text > 2 && p[-2] == ' ' && g_ascii_isupper (p[-1]);

      if (strchr (".!?", *p) != NULL && last && p > text && p[-1] != ' ' && !initial)
        break;
    }

  while (p > text && (*p & 0xc0) == 0x80)
    p--;
  return g_strndup (text, p - text);
}

/* Finds the "I" of the sentence. */
static const char *
find_subject (const char *sentence)
{
  for (const char *p = strchr (sentence, 'I'); p != NULL; p = strchr (p + 1, 'I'))
    if ((p == sentence || p[-1] == ' ') && (p[1] == ' ' || p[1] == '\'' || g_str_has_prefix (p + 1, "’")))
      return p;

  return NULL;
}

static gsize
measure_word (const char *text,
              gsize *bare)
{
  gsize length = strcspn (text, " ");

  *bare = length;
  while (*bare > 0 && strchr (",.;:!?)", text[*bare - 1]) != NULL)
    (*bare)--;
  return length;
}

/* Whether a word is part of a name: it has a capital letter, as "WayHome", "eBay" and "3M" have. */
static gboolean
is_name_word (const char *text)
{
  gsize bare;
  gsize length = measure_word (text, &bare);

  if (g_str_has_prefix (text, "(") || bare == 0)
    return FALSE;
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    if (g_unichar_isupper (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/* Reads a name of capitalised words and the small words between them; moves to what follows it. */
static char *
read_name (const char **text)
{
  const char *start = *text, *end = NULL;
  const char *p = start;

  take (&p, articles);
  start = p;
  for (guint n_words = 0; n_words < MAX_NAME_WORDS && *p != '\0'; n_words++)
    {
      const char *next = p;
      gsize bare;
      gsize length = measure_word (p, &bare);

      if (is_name_word (p))
        end = p + bare;
      else if (end == NULL || !take (&next, joints) || !is_name_word (next))
        break;

      p += length;
      if (bare < length || *p == '\0')
        break;
      p++;
    }

  if (end == NULL)
    return NULL;

  *text = *end == ' ' ? end + 1 : end;
  return g_strndup (start, end - start);
}

/* Reads a role up to a comma or a word that leads to something else; what stands in brackets belongs to it. */
static char *
read_role (const char **text)
{
  const char *start, *end, *p;
  int depth = 0;

  take (text, articles);
  start = end = p = *text;
  for (guint n_words = 0; n_words <= MAX_ROLE_WORDS && *p != '\0'; n_words++)
    {
      gsize bare;
      gsize length = measure_word (p, &bare);

      if (n_words == MAX_ROLE_WORDS)
        return NULL;
      if (depth == 0 && starts_with (p, role_ends))
        break;
      for (gsize i = 0; i < length; i++)
        depth += (p[i] == '(') - (p[i] == ')');

      end = p + length;
      p = *end == ' ' ? end + 1 : end;
      if (depth <= 0 && strchr (",;:", end[-1]) != NULL)
        {
          end--;
          break;
        }
    }

  *text = p;
  return end > start ? g_strndup (start, end - start) : NULL;
}

/* Finds what follows "as" outside of brackets. */
static const char *
find_as (const char *text)
{
  int depth = 0;

  for (; *text != '\0'; text++)
    {
      depth += (*text == '(') - (*text == ')');
      if (depth == 0 && g_str_has_prefix (text, " as "))
        return text + strlen (" as ");
    }

  return NULL;
}

/* Reads "employed at X as a Y", "worked for X as a Y". */
static gboolean
read_employment (ShowcaseHeading *self,
                 const char *text)
{
  gboolean employed = FALSE;

  if (take (&text, verbs_be))
    {
      take (&text, adverbs);
      employed = take (&text, employed_at);
    }
  else
    {
      take (&text, adverbs);
      if (!take (&text, worked_at))
        return FALSE;
    }

  g_autofree char *employer = read_name (&text);
  const char *as = employer != NULL ? find_as (text - 1) : NULL;
  g_autofree char *role = as != NULL ? read_role (&as) : NULL;
  if (employer == NULL || (role == NULL && !employed))
    return FALSE;

  self->employer = g_steal_pointer (&employer);
  self->role = g_steal_pointer (&role);
  return TRUE;
}

/* Reads "held the role of Y at X", and "was a Y at X" where Y is the name of a role. The employer may be known already. */
static gboolean
read_post (ShowcaseHeading *self,
           const char *text,
           const char *known_employer)
{
  static const char *const at[] = { "at", NULL };
  const char *post = text;
  gboolean named = FALSE;

  take (&text, adverbs);
  if (take (&post, held) && (take (&post, articles), take (&post, posts)))
    {
      text = post;
      named = TRUE;
    }
  else
    {
      gboolean be = take (&text, verbs_be);

      take (&text, adverbs);
      if (!take (&text, worked_as) && !(be && starts_with (text, articles)))
        return FALSE;
    }

  g_autofree char *role = read_role (&text);
  g_autofree char *employer = g_strdup (known_employer);
  if (employer == NULL && take (&text, at))
    employer = read_name (&text);
  if (role == NULL || employer == NULL || (!named && !showcase_heading_words_name_role (role, strlen (role))))
    return FALSE;

  self->employer = g_steal_pointer (&employer);
  self->role = g_steal_pointer (&role);
  return TRUE;
}

/* Reads the "At X," before the subject. */
static char *
read_place (const char *head)
{
  static const char *const at[] = { "at", NULL };

  if (!take (&head, at))
    return NULL;

  g_autofree char *name = read_name (&head);
  head += strspn (head, ", ");
  return *head == '\0' || starts_with (head, times) ? g_steal_pointer (&name) : NULL;
}

/**
 * showcase_heading_parse_prose:
 * @text: a paragraph as plain text
 *
 * Reads what the first sentence of a paragraph says about a job: "I was employed at X as a Y", "I held the role of Y at X", "At X I
 * was a Y", each with whatever leads to it.
 *
 * Returns: (transfer full) (nullable): what it says, or %NULL where it names no employer
 */
ShowcaseHeading *
showcase_heading_parse_prose (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *start = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, 4 * MAX_SENTENCE), MAX_SENTENCE));
  g_autofree char *clean = showcase_heading_words_clean (start);
  g_autofree char *sentence = dup_first_sentence (clean);
  const char *subject = find_subject (sentence);
  if (subject == NULL || starts_with (sentence, doubts))
    return NULL;

  g_autoptr (ShowcaseHeading) self = g_new0 (ShowcaseHeading, 1);
  g_autofree char *head = g_strndup (sentence, subject - sentence);
  g_autofree char *place = read_place (head);
  const char *tail = subject[1] == ' ' ? subject + 2 : subject + 1;
  if (!(place == NULL && read_employment (self, tail)) && !read_post (self, tail, place))
    return NULL;

  if (!showcase_period_find (sentence, -1, &self->period, NULL, NULL))
    self->period = (ShowcasePeriod){ 0 };
  self->title = g_strdup (self->role != NULL ? self->role : self->employer);

  return g_steal_pointer (&self);
}
