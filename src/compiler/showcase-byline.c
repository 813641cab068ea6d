/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands right below a heading and belongs to it: "Field: value" lines, a line in emphasis or with separators, a sentence that begins
 * with "Since". It reads the source's lines, since a paragraph has none.
 */

#include "config.h"
#include "showcase-byline.h"
#include "showcase-heading.h"
#include <string.h>

/* What is longer than this was written to be read, not to be parsed. */
#define MAX_LINES 8
#define MAX_LINE_LENGTH 400

typedef enum
{
  FIELD_NONE,
  FIELD_PERIOD,
  FIELD_ROLE,
  FIELD_EMPLOYER,
} Field;

static const struct
{
  const char *name;
  Field field;
} fields[] = {
  { "period", FIELD_PERIOD },
  { "date", FIELD_PERIOD },
  { "dates", FIELD_PERIOD },
  { "role", FIELD_ROLE },
  { "position", FIELD_ROLE },
  { "company", FIELD_EMPLOYER },
  { "employer", FIELD_EMPLOYER },
  { "organization", FIELD_EMPLOYER },
  { "organisation", FIELD_EMPLOYER },
};

static void
blank (char *start,
       const char *end)
{
  memset (start, ' ', end - start);
}

/* CommonMark 0.31.2, 6.1: a code span ends at the next run of backticks of the same length. */
static char *
skip_code (char *text,
           char *end)
{
  gsize length = strspn (text, "`");
  char *p = text + length;

  while (p < end)
    {
      gsize run;

      p = memchr (p, '`', end - p);
      if (p == NULL)
        break;
      run = strspn (p, "`");
      p += run;
      if (run == length)
        {
          blank (text, p);
          return p;
        }
    }
  return text + length;
}

/* Blanks what stands between a pair of marks, the marks included. */
static char *
skip_enclosed (char *start,
               char *open,
               char *end,
               char close)
{
  char *p = memchr (open, close, end - open);

  if (p == NULL)
    return open + 1;
  blank (start, p + 1);
  return p + 1;
}

static char *
skip_url (char *text,
          char *slashes,
          char *end)
{
  char *start = slashes;
  char *stop = slashes;

  while (start > text && g_ascii_isalnum (start[-1]))
    start--;
  while (stop < end && !g_ascii_isspace (*stop))
    stop++;
  blank (start, stop);
  return stop;
}

/**
 * showcase_byline_mask:
 * @text: (array length=length): a line of Markdown
 * @length: its length in bytes
 *
 * Blanks the targets of links, bare addresses, and code in a line, where no date is meant as one.
 *
 * Returns: (transfer full): the line, as long as before
 */
char *
showcase_byline_mask (const char *text,
                      gsize length)
{
  g_autoptr (GString) masked = g_string_new_len (text, length);
  char *p = masked->str;
  char *end = p + masked->len;

  while (p < end)
    {
      if (*p == '`')
        p = skip_code (p, end);
      else if (*p == ']' && p[1] == '(')
        p = skip_enclosed (p, p + 1, end, ')');
      else if (*p == '<')
        p = skip_enclosed (p, p, end, '>');
      else if (strncmp (p, "://", 3) == 0)
        p = skip_url (masked->str, p, end);
      else
        p++;
    }
  return g_string_free_and_steal (g_steal_pointer (&masked));
}

/* The text of a line without its list marker and the marks of emphasis and links. */
static char *
make_plain (const char *masked)
{
  GString *plain = g_string_new (NULL);

  while (*masked == ' ' || *masked == '\t')
    masked++;
  if (strchr ("-*+", *masked) != NULL && *masked != '\0' && masked[1] == ' ')
    masked += 2;
  for (; *masked != '\0'; masked++)
    {
      gboolean is_edge = plain->len == 0 || plain->str[plain->len - 1] == ' ' || masked[1] == ' ' || masked[1] == '\0' || masked[1] == ':';

      if (*masked == '*' || *masked == '[' || *masked == ']' || *masked == '\\' || (*masked == '_' && is_edge))
        continue;
      g_string_append_c (plain, *masked);
    }
  return g_strstrip (g_string_free (plain, FALSE));
}

/* The field that a line of Markdown begins with. Most lines are no field, and are told apart here by their first letters. */
static Field
match_field (const char *text,
             gsize length)
{
  const char *end = text + length;

  while (text < end && strchr ("-+*_[ \t", *text) != NULL)
    text++;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      gsize name_length = strlen (fields[i].name);
      const char *p = text + name_length;

      if ((gsize)(end - text) <= name_length || g_ascii_strncasecmp (text, fields[i].name, name_length) != 0)
        continue;
      while (p < end && strchr ("*_] ", *p) != NULL)
        p++;
      if (p < end && *p == ':')
        return fields[i].field;
    }
  return FIELD_NONE;
}

static const char *
get_value (const char *plain)
{
  const char *colon = strchr (plain, ':');

  return colon != NULL ? colon + 1 + strspn (colon + 1, " ") : "";
}

static void
refuse (ShowcaseByline *self,
        const char *plain,
        guint line)
{
  if (self->refused != NULL || !showcase_period_is_empty (&self->period))
    return;
  self->refused = showcase_byline_find_refused (plain);
  self->refused_line = line;
}

/* A field says more than a line that is only set apart, so it wins. */
static void
take_field (ShowcaseByline *self,
            Field field,
            const char *value,
            guint line)
{
  gsize start, end;

  if (*value == '\0')
    return;
  switch (field)
    {
    case FIELD_PERIOD:
      if (showcase_period_find (value, -1, &self->period, &start, &end))
        self->is_sentence = FALSE;
      else
        refuse (self, value, line);
      break;
    case FIELD_ROLE:
      g_free (self->role);
      self->role = g_strdup (value);
      break;
    case FIELD_EMPLOYER:
      g_free (self->employer);
      self->employer = g_strdup (value);
      break;
    case FIELD_NONE:
    default:
      break;
    }
}

static gboolean
has_separator (const char *text,
               gsize length)
{
  static const char *const separators[] = { " | ", " · ", " • ", " @ " };

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    if (memmem (text, length, separators[i], strlen (separators[i])) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
is_emphasis (const char *text,
             gsize length)
{
  while (length > 0 && g_ascii_isspace (text[length - 1]))
    length--;
  if (length > 2 && text[length - 1] == '\\')
    length--;
  return length > 2 && (*text == '*' || *text == '_') && text[1] != ' ' && text[length - 1] == *text;
}

static gboolean
is_list_or_table (const char *text,
                  gsize length)
{
  return length > 1 && (*text == '|' || *text == '>' || (strchr ("-*+", *text) != NULL && text[1] == ' '));
}

/* Of a line that is only set apart, place and company can't be told apart; "@", or "at" beside a date, leave no doubt. */
static void
take_set_apart (ShowcaseByline *self,
                const char *plain)
{
  gsize start, end;

  if (showcase_period_is_empty (&self->period) && !showcase_period_find (plain, -1, &self->period, &start, &end))
    refuse (self, plain, 0);
  if (strstr (plain, " @ ") != NULL || (strstr (plain, " at ") != NULL && !showcase_period_is_empty (&self->period)))
    {
      g_autoptr (ShowcaseHeading) heading = showcase_heading_parse (plain);

      self->role = g_strdup (heading->role);
      self->employer = g_strdup (heading->employer);
    }
}

static void
take_sentence (ShowcaseByline *self,
               const char *plain)
{
  ShowcasePeriod period;
  gsize start, end;

  if (!showcase_period_find (plain, -1, &period, &start, &end) || !period.since || start > 6)
    return;
  self->period = period;
  self->is_sentence = TRUE;
}

static char *
mask_plain (const char *text,
            gsize length)
{
  g_autofree char *masked = showcase_byline_mask (text, length);

  return make_plain (masked);
}

/* What is set apart by its marks may be set apart by what is masked. */
static gboolean
is_set_apart (const char *text,
              gsize length)
{
  g_autofree char *masked = NULL;

  if (is_emphasis (text, length))
    return TRUE;
  if (!has_separator (text, length))
    return FALSE;
  masked = showcase_byline_mask (text, length);
  return has_separator (masked, length);
}

static void
take_line (ShowcaseByline *self,
           const char *text,
           gsize length,
           guint line)
{
  g_autofree char *plain = NULL;
  Field field;

  while (length > 0 && (*text == ' ' || *text == '\t'))
    {
      text++;
      length--;
    }
  field = length <= MAX_LINE_LENGTH ? match_field (text, length) : FIELD_NONE;
  if (field != FIELD_NONE)
    {
      plain = mask_plain (text, length);
      take_field (self, field, get_value (plain), line);
    }
  else if (line == 0 && length <= MAX_LINE_LENGTH && !is_list_or_table (text, length) && is_set_apart (text, length))
    {
      plain = mask_plain (text, length);
      take_set_apart (self, plain);
    }
  else if (line == 0 && length > 6 && g_ascii_strncasecmp (text, "since ", 6) == 0)
    {
      plain = mask_plain (text, MIN (length, MAX_LINE_LENGTH));
      take_sentence (self, plain);
    }
}

/**
 * showcase_byline_parse:
 * @self: (out caller-allocates): filled with what was found
 * @text: (array length=length): the source's text from the line below a heading on
 * @length: its length in bytes
 *
 * Reads the lines below a heading up to the first empty one.
 */
void
showcase_byline_parse (ShowcaseByline *self,
                       const char *text,
                       gsize length)
{
  const char *end = text + length;

  memset (self, 0, sizeof *self);
  for (guint line = 0; line < MAX_LINES && text < end && *text != '\n'; line++)
    {
      const char *newline = memchr (text, '\n', end - text);

      take_line (self, text, (newline != NULL ? newline : end) - text, line);
      text = newline != NULL ? newline + 1 : end;
    }
  if (!showcase_period_is_empty (&self->period))
    g_clear_pointer (&self->refused, g_free);
}

/**
 * showcase_byline_clear:
 * @self: a byline
 *
 * Frees what is in it.
 */
void
showcase_byline_clear (ShowcaseByline *self)
{
  g_clear_pointer (&self->role, g_free);
  g_clear_pointer (&self->employer, g_free);
  g_clear_pointer (&self->refused, g_free);
}

/**
 * showcase_byline_find_refused:
 * @text: UTF-8 text without code and link targets
 *
 * Finds a date that nobody can read for sure, "03/04/2023", or a period that ends before it begins.
 *
 * Returns: (transfer full) (nullable): the date or the period as it is written
 */
char *
showcase_byline_find_refused (const char *text)
{
  gsize start, end;

  if (strpbrk (text, "0123456789") == NULL || !showcase_period_find_refused (text, -1, &start, &end))
    return NULL;
  return g_strndup (text + start, end - start);
}
