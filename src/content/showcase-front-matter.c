/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the YAML block at the start of a document means. Several tools have several names for the same thing; the tables below are
 * all of them.
 */

#include "config.h"

#include "showcase-front-matter.h"

#include "showcase-duration.h"
#include "showcase-front-matter-reader.h"

#include <math.h>
#include <string.h>

G_DEFINE_QUARK (showcase_front_matter_error_quark, showcase_front_matter_error)

/* Each list in the order in which one name goes before the other. */
static const char *const title_keys[] = { "title", NULL };
static const char *const person_keys[] = { "author", "author.name", "authors", "name", "basics.name", "cv.name", NULL };
static const char *const person_lists[] = { "author[]", "author[].name", "authors[]", "authors[].name", NULL };
static const char *const role_keys[] = { "role", "position", NULL };
static const char *const employer_keys[] = { "showcase.employer", "employer", "company", "organization", "organisation", NULL };
static const char *const start_keys[] = { "startdate", "start_date", "start", NULL };
static const char *const end_keys[] = { "enddate", "end_date", "end", NULL };
static const char *const period_keys[] = { "period", NULL };
static const char *const date_keys[] = { "date", NULL };
static const char *const order_keys[] = { "showcase.order", NULL };
static const char *const star_keys[] = { "showcase.star", NULL };
static const char *const structure_keys[] = { "showcase.structure", NULL };
static const char *const skill_keys[] = { "skills", "stack", "keywords", "tags", NULL };
static const char *const skill_lists[] = { "skills[]", "skills[].name", "stack[]", "keywords[]", "tags[]", NULL };

/* Takes all of @keys and returns the first that has a value. */
static const char *
take_first (ShowcaseFrontMatterReader *reader,
            const char *const *keys)
{
  const char *first = NULL;

  for (; *keys != NULL; keys++)
    {
      const char *value = showcase_front_matter_reader_take (reader, *keys);

      if (first == NULL)
        first = value;
    }

  return first;
}

static GPtrArray *
find_list (ShowcaseFrontMatterReader *reader,
           const char *const *paths)
{
  for (; *paths != NULL; paths++)
    {
      GPtrArray *list = showcase_front_matter_reader_get_list (reader, *paths);

      if (list != NULL && list->len > 0)
        return list;
    }

  return NULL;
}

/* A title stays one line, however many lines of YAML it had. */
static char *
dup_line (const char *value)
{
  char *line = value != NULL ? g_strstrip (g_strdelimit (g_strdup (value), "\t\r\n\v\f", ' ')) : NULL;

  if (line != NULL && *line == '\0')
    g_clear_pointer (&line, g_free);

  return line;
}

static gboolean
is_off (const char *value)
{
  static const char *const words[] = { "off", "false", "no", "0" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (value != NULL && g_ascii_strcasecmp (value, words[i]) == 0)
      return TRUE;

  return FALSE;
}

static char *
read_person (ShowcaseFrontMatterReader *reader)
{
  const char *person = take_first (reader, person_keys);
  GPtrArray *people = find_list (reader, person_lists);

  return dup_line (person != NULL || people == NULL ? person : g_ptr_array_index (people, 0));
}

static char **
read_skills (ShowcaseFrontMatterReader *reader)
{
  const char *written = take_first (reader, skill_keys);
  GPtrArray *listed = find_list (reader, skill_lists);
  g_auto (GStrv) split = written != NULL ? g_strsplit (written, ",", -1) : NULL;
  g_autoptr (GStrvBuilder) skills = g_strv_builder_new ();
  guint count = 0;

  for (guint i = 0; split != NULL ? split[i] != NULL : listed != NULL && i < listed->len; i++)
    {
      char *skill = dup_line (split != NULL ? split[i] : g_ptr_array_index (listed, i));

      if (skill == NULL)
        continue;
      g_strv_builder_take (skills, skill);
      count++;
    }

  return count > 0 ? g_strv_builder_end (skills) : NULL;
}

static void
read_period (ShowcaseFrontMatter *self,
             ShowcaseFrontMatterReader *reader)
{
  const char *whole = take_first (reader, period_keys);
  const char *start = take_first (reader, start_keys);
  const char *end = take_first (reader, end_keys);
  const char *date = take_first (reader, date_keys);

  if (whole != NULL)
    {
      if (!showcase_period_parse (whole, &self->period))
        self->refused_period = dup_line (whole);
    }
  else if (start != NULL || end != NULL)
    {
      if (!showcase_period_parse_ends (start, end, &self->period))
        self->refused_period = g_strdup_printf ("%s – %s", start != NULL ? start : "", end != NULL ? end : "");
    }
  else if (date != NULL && !showcase_period_parse (date, &self->period))
    self->refused_period = dup_line (date);
}

/* It stays among the other keys, where a talk looks for it. */
static void
check_duration (ShowcaseFrontMatter *self,
                ShowcaseFrontMatterReader *reader)
{
  const char *duration = showcase_front_matter_reader_look_at (reader, "duration", &self->duration_line);
  guint seconds;

  if (duration != NULL && !showcase_duration_parse (duration, &seconds))
    self->refused_duration = g_strdup (duration);
}

static void
read_order (ShowcaseFrontMatter *self,
            ShowcaseFrontMatterReader *reader)
{
  const char *order = take_first (reader, order_keys);
  char *end = NULL;
  double value = order != NULL ? g_ascii_strtod (order, &end) : 0;

  self->has_order = order != NULL && end > order && *end == '\0' && isfinite (value);
  self->order = self->has_order ? value : 0;
}

/* Whether a line holds @mark and spaces only. */
static gboolean
is_mark_line (const char *line,
              const char *end,
              const char *mark)
{
  gsize length = strlen (mark);

  if ((gsize)(end - line) < length || memcmp (line, mark, length) != 0)
    return FALSE;
  for (line += length; line < end; line++)
    if (strchr (" \t\r", *line) == NULL)
      return FALSE;

  return TRUE;
}

/* Whether the first line that says something is YAML rather than prose between two rules: it has a key, or opens a collection. */
static gboolean
looks_like_yaml (const char *line,
                 const char *end)
{
  if (g_ascii_isalpha (*line) || (*line & 0x80) != 0 || strchr ("_\"'", *line) != NULL)
    {
      const char *p = line;

      while (p < end && (g_ascii_isalnum (*p) || strchr ("_-. \"'", *p) != NULL || (*p & 0x80) != 0))
        p++;
      return p < end && *p == ':' && (p + 1 == end || g_ascii_isspace (p[1]));
    }

  return *line == '{' || *line == '%' || (end - line > 2 && (memcmp (line, "[[", 2) == 0 || memcmp (line, "- -", 3) == 0));
}

/**
 * showcase_front_matter_measure:
 * @text: a document
 * @length: bytes of @text
 * @yaml_start: (out) (optional): where the YAML starts, in bytes
 * @yaml_end: (out) (optional): where it ends, in bytes
 *
 * Finds the block at the very start of a document: a line "---", YAML, and a line "---" or "...". A thematic break followed by prose
 * is none, even where another break comes later.
 *
 * Returns: the bytes that the block takes with its lines, 0 where there is none
 */
gsize
showcase_front_matter_measure (const char *text,
                               gsize length,
                               gsize *yaml_start,
                               gsize *yaml_end)
{
  const char *end = text + length;
  const char *start = NULL;
  gboolean decided = FALSE, commented = FALSE;

  g_return_val_if_fail (text != NULL || length == 0, 0);

  for (const char *line = text, *next; line < end; line = next)
    {
      const char *line_end = memchr (line, '\n', end - line);

      next = line_end != NULL ? line_end + 1 : end;
      line_end = line_end != NULL ? line_end : end;
      if (start == NULL && !is_mark_line (line, line_end, "---"))
        return 0;
      if (start == NULL)
        start = next;
      else if (is_mark_line (line, line_end, "---") || is_mark_line (line, line_end, "..."))
        {
          if (commented && !decided)
            return 0;
          if (yaml_start != NULL)
            *yaml_start = start - text;
          if (yaml_end != NULL)
            *yaml_end = line - text;
          return next - text;
        }
      else if (!decided && *line == '#')
        commented = TRUE;
      else if (!decided && !is_mark_line (line, line_end, ""))
        {
          if (!looks_like_yaml (line, line_end))
            return 0;
          decided = TRUE;
        }
    }

  return 0;
}

/**
 * showcase_front_matter_parse:
 * @yaml: what showcase_front_matter_measure() found
 * @length: bytes of @yaml
 * @error_line: (out) (optional): where the error is, as a line of the document, which has "---" in its first
 * @error: the place for an error of the domain %SHOWCASE_FRONT_MATTER_ERROR
 *
 * Reads front matter. Keys are found in any case; of a key that is written twice, the last counts. A "start" without an "end" goes
 * on until today.
 *
 * Returns: (transfer full): what it says, or %NULL
 */
ShowcaseFrontMatter *
showcase_front_matter_parse (const char *yaml,
                             gsize length,
                             guint *error_line,
                             GError **error)
{
  g_return_val_if_fail (yaml != NULL || length == 0, NULL);

  g_autoptr (ShowcaseFrontMatterReader) reader = showcase_front_matter_reader_new (yaml, length, error_line, error);
  if (reader == NULL)
    return NULL;

  ShowcaseFrontMatter *self = g_new0 (ShowcaseFrontMatter, 1);
  self->title = dup_line (take_first (reader, title_keys));
  self->person = read_person (reader);
  self->role = dup_line (take_first (reader, role_keys));
  self->employer = dup_line (take_first (reader, employer_keys));
  self->skills = read_skills (reader);
  read_period (self, reader);
  check_duration (self, reader);
  read_order (self, reader);
  self->star = !is_off (take_first (reader, star_keys));
  self->structure = !is_off (take_first (reader, structure_keys));
  self->keys = g_variant_ref_sink (showcase_front_matter_reader_list_rest (reader));

  return self;
}

/**
 * showcase_front_matter_new:
 * @title: the document's title
 * @person: (nullable): whom it is about
 * @skills: (nullable): a NULL-terminated list
 *
 * Makes front matter of what another format says.
 *
 * Returns: (transfer full): the front matter
 */
ShowcaseFrontMatter *
showcase_front_matter_new (const char *title,
                           const char *person,
                           const char *const *skills)
{
  ShowcaseFrontMatter *self = g_new0 (ShowcaseFrontMatter, 1);

  self->title = dup_line (title);
  self->person = dup_line (person);
  self->skills = g_strdupv ((char **)skills);
  self->star = TRUE;
  self->structure = TRUE;
  self->keys = g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("{ss}"), NULL, 0));

  return self;
}

/**
 * showcase_front_matter_free:
 * @self: (transfer full): front matter
 *
 * Frees front matter.
 */
void
showcase_front_matter_free (ShowcaseFrontMatter *self)
{
  g_free (self->title);
  g_free (self->person);
  g_free (self->role);
  g_free (self->employer);
  g_free (self->refused_period);
  g_free (self->refused_duration);
  g_strfreev (self->skills);
  g_variant_unref (self->keys);
  g_free (self);
}
