/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fields of a résumé, whatever its format: each is what it should be, or reported with its line and left out, so that one mistake hides
 * nothing else.
 */

#include "config.h"
#include "showcase-resume-fields.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * showcase_resume_fields_warn:
 * @self: what reads fields
 * @value: a value
 * @key: what it is called
 * @wanted: what it should be
 *
 * Reports a value that is not what it should be.
 */
void
showcase_resume_fields_warn (ShowcaseResumeFields *self,
                             const ShowcaseValue *value,
                             const char *key,
                             ShowcaseValueKind wanted)
{
  g_autofree char *quoted = showcase_report_quote (key);
  g_autofree char *message = NULL;

  if (wanted == SHOWCASE_VALUE_LIST)
    message = g_strdup_printf (_ ("“%s” is no list and is left out; write a list"), quoted);
  else if (wanted == SHOWCASE_VALUE_MAP)
    message = g_strdup_printf (_ ("“%s” has no fields that are known here and is left out; write it with fields"), quoted);
  else
    message = g_strdup_printf (_ ("“%s” is no text and is left out; write text"), quoted);
  showcase_report_add (self->report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_RESUME, self->path, value->line, "%s", message);
}

/**
 * showcase_resume_fields_find:
 * @self: what reads fields
 * @map: a map
 * @key: a field of it
 * @kind: what the field should be
 *
 * Finds a field.
 *
 * Returns: (transfer none) (nullable): the field, or %NULL where it is absent or was reported
 */
const ShowcaseValue *
showcase_resume_fields_find (ShowcaseResumeFields *self,
                             const ShowcaseValue *map,
                             const char *key,
                             ShowcaseValueKind kind)
{
  const ShowcaseValue *value = key != NULL ? showcase_value_find (map, key) : NULL;

  if (value == NULL || value->kind == kind)
    return value;
  showcase_resume_fields_warn (self, value, key, kind);
  return NULL;
}

/**
 * showcase_resume_fields_get_text:
 * @self: what reads fields
 * @map: a map
 * @key: (nullable): a field of it
 *
 * Gets the text of a field.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL where there is none
 */
const char *
showcase_resume_fields_get_text (ShowcaseResumeFields *self,
                                 const ShowcaseValue *map,
                                 const char *key)
{
  const ShowcaseValue *value = showcase_resume_fields_find (self, map, key, SHOWCASE_VALUE_TEXT);

  return value != NULL ? value->text : NULL;
}

/* The words of a text: one line, and without the marks where there may be some. */
static char *
make_line (ShowcaseResumeFields *self,
           const char *text)
{
  g_autofree char *plain = NULL;
  GString *line = g_string_new (NULL);

  if (self->has_markup)
    {
      g_autoptr (GRegex) marks = g_regex_new ("\\[([^\\]\\[\\n]*)\\]\\([^()\\s]*\\)|\\*\\*|`", G_REGEX_RAW, 0, NULL);

      plain = g_regex_replace (marks, text, -1, 0, "\\1", 0, NULL);
    }
  for (const char *p = plain != NULL ? plain : text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isgraph (c))
        g_string_append_unichar (line, c);
      else if (line->len > 0 && line->str[line->len - 1] != ' ')
        g_string_append_c (line, ' ');
    }
  g_strchomp (line->str);
  if (*line->str != '\0')
    return g_string_free_and_steal (line);
  g_string_free (line, TRUE);
  return NULL;
}

/**
 * showcase_resume_fields_dup_line:
 * @self: what reads fields
 * @map: a map
 * @key: (nullable): a field of it
 *
 * Gets the words of a field on one line.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where there are none
 */
char *
showcase_resume_fields_dup_line (ShowcaseResumeFields *self,
                                 const ShowcaseValue *map,
                                 const char *key)
{
  const char *text = showcase_resume_fields_get_text (self, map, key);

  return text != NULL ? make_line (self, text) : NULL;
}

static void
add_texts (ShowcaseResumeFields *self,
           const ShowcaseValue *map,
           const char *key,
           GPtrArray *texts)
{
  const ShowcaseValue *list = showcase_resume_fields_find (self, map, key, SHOWCASE_VALUE_LIST);

  for (guint i = 0; list != NULL && i < list->children->len; i++)
    {
      const ShowcaseValue *item = g_ptr_array_index (list->children, i);

      if (item->kind == SHOWCASE_VALUE_TEXT && item->text[strspn (item->text, " \t\r\n")] != '\0')
        g_ptr_array_add (texts, g_strdup (item->text));
      else if (item->kind != SHOWCASE_VALUE_TEXT && item->kind != SHOWCASE_VALUE_NOTHING)
        showcase_resume_fields_warn (self, item, key, SHOWCASE_VALUE_TEXT);
    }
}

/**
 * showcase_resume_fields_dup_url:
 * @self: what reads fields
 * @map: a map
 * @key: a field of it
 *
 * Gets the address of a field. Only the web's are taken.
 *
 * Returns: (transfer full) (nullable): the address, or %NULL where there is none or it was reported
 */
char *
showcase_resume_fields_dup_url (ShowcaseResumeFields *self,
                                const ShowcaseValue *map,
                                const char *key)
{
  g_autofree char *line = showcase_resume_fields_dup_line (self, map, key);
  g_autofree char *quoted = NULL;
  gsize start = 0;

  if (line == NULL)
    return NULL;
  if (g_ascii_strncasecmp (line, "https://", 8) == 0 || g_ascii_strncasecmp (line, "http://", 7) == 0)
    start = strcspn (line, "/") + 2;
  if (start > 0 && line[start] != '\0' && g_uri_is_valid (line, G_URI_FLAGS_ENCODED, NULL))
    return g_steal_pointer (&line);
  quoted = showcase_report_quote (line);
  showcase_report_add (self->report,
                       SHOWCASE_SEVERITY_WARNING,
                       SHOWCASE_PROBLEM_RESUME,
                       self->path,
                       showcase_value_find (map, key)->line,
                       _ ("the address “%s” is left out; write it with “%s”"),
                       quoted,
                       "https://");
  return NULL;
}

/* Years are numbers as often as texts. */
static const char *
get_date (ShowcaseResumeFields *self,
          const ShowcaseValue *map,
          const char *key)
{
  const ShowcaseValue *value = key != NULL ? showcase_value_find (map, key) : NULL;

  if (value != NULL && value->kind == SHOWCASE_VALUE_NUMBER && value->text != NULL)
    return value->text;
  return showcase_resume_fields_get_text (self, map, key);
}

static void
read_period (ShowcaseResumeFields *self,
             const ShowcaseValue *map,
             const ShowcaseResumeShape *shape,
             ShowcaseResumeEntry *entry)
{
  const char *start = get_date (self, map, shape->start);
  const char *end = get_date (self, map, shape->end);
  const char *date = self->has_markup ? get_date (self, map, "date") : NULL;
  gboolean has_start = start != NULL && *start != '\0';
  gboolean has_end = end != NULL && *end != '\0';
  g_autofree char *words = NULL;

  if (date != NULL && *date != '\0')
    showcase_period_parse (date, &entry->period);
  else if (shape->end == NULL && has_start)
    showcase_period_parse (start, &entry->period);
  else if (has_start || has_end)
    showcase_period_parse_ends (start, end, &entry->period);
  else
    return;

  if (date != NULL && *date != '\0')
    words = g_strdup (date);
  else if (has_start && shape->end != NULL)
    words = g_strconcat (start, " – ", has_end ? end : "present", NULL);
  else
    words = g_strdup (has_start ? start : end);
  entry->when = make_line (self, words);
  if (showcase_period_is_empty (&entry->period))
    {
      g_autofree char *quoted = showcase_report_quote (words);

      showcase_report_add (self->report,
                           SHOWCASE_SEVERITY_WARNING,
                           SHOWCASE_PROBLEM_DATE,
                           self->path,
                           map->line,
                           _ ("“%s” is no period; write dates as year-month-day, the first one first"),
                           quoted);
    }
}

/**
 * showcase_resume_entry_new:
 * @kind: how it is written
 * @line: its line in the file
 *
 * Makes an entry that says nothing yet.
 *
 * Returns: (transfer full): the entry
 */
ShowcaseResumeEntry *
showcase_resume_entry_new (ShowcaseResumeEntryKind kind,
                           guint line)
{
  ShowcaseResumeEntry *entry = g_new0 (ShowcaseResumeEntry, 1);

  entry->kind = kind;
  entry->line = line;
  entry->highlights = g_ptr_array_new_with_free_func (g_free);
  entry->keywords = g_ptr_array_new_with_free_func (g_free);
  return entry;
}

static char *
read_title (ShowcaseResumeFields *self,
            const ShowcaseValue *map,
            const ShowcaseResumeShape *shape)
{
  g_autofree char *title = showcase_resume_fields_dup_line (self, map, shape->title);
  g_autofree char *more = showcase_resume_fields_dup_line (self, map, shape->more);

  if (title != NULL && more != NULL)
    return g_strconcat (title, ", ", more, NULL);
  return title != NULL ? g_steal_pointer (&title) : g_steal_pointer (&more);
}

/**
 * showcase_resume_fields_read_entry:
 * @self: what reads fields
 * @map: the fields of an entry
 * @shape: which of them mean what
 *
 * Reads an entry. What has no title is named after its organization, or is a text.
 *
 * Returns: (transfer full): the entry
 */
ShowcaseResumeEntry *
showcase_resume_fields_read_entry (ShowcaseResumeFields *self,
                                   const ShowcaseValue *map,
                                   const ShowcaseResumeShape *shape)
{
  ShowcaseResumeEntry *entry = showcase_resume_entry_new (shape->kind, map->line);

  entry->title = read_title (self, map, shape);
  entry->organization = showcase_resume_fields_dup_line (self, map, shape->organization);
  entry->location = showcase_resume_fields_dup_line (self, map, "location");
  entry->url = showcase_resume_fields_dup_url (self, map, "url");
  entry->summary = g_strdup (showcase_resume_fields_get_text (self, map, shape->summary));
  add_texts (self, map, shape->highlights, entry->highlights);
  add_texts (self, map, shape->keywords, entry->keywords);
  read_period (self, map, shape, entry);
  if (entry->kind == SHOWCASE_RESUME_PLACE && entry->title == NULL && entry->organization == NULL)
    entry->title = g_strdup (entry->when);
  if (entry->kind == SHOWCASE_RESUME_PLACE && entry->title == NULL && entry->organization == NULL)
    entry->kind = SHOWCASE_RESUME_TEXT;
  return entry;
}
