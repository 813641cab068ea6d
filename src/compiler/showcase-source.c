/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One document between its file and its parser: checked, normalised, without its front matter, and with a map from its lines to those of
 * the file, so that what is said about it later is true of what its author sees. Finding entries in it is left to others.
 */

#include "config.h"
#include "showcase-source.h"
#include "showcase-document.h"
#include "showcase-prefix.h"
#include "showcase-recovery.h"
#include "showcase-text-file.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_SIZE SHOWCASE_DOCUMENT_MAX_LENGTH

struct _ShowcaseSource
{
  char *path;
  char *part;
  GPtrArray *headings;
  GBytes *body;
  ShowcaseFrontMatter *front_matter;
  ShowcaseLineMap *lines;
  guint n_skipped;
  gboolean recovered;
};

static guint
count_newlines (const char *text,
                gsize length)
{
  const char *end = text + length;
  guint n = 0;

  while ((text = memchr (text, '\n', end - text)) != NULL)
    {
      n++;
      text++;
    }
  return n;
}

static void
report_refused (ShowcaseSource *self,
                ShowcaseReport *report)
{
  g_autofree char *duration = NULL;

  if (self->front_matter->refused_duration == NULL)
    return;

  duration = showcase_report_quote (self->front_matter->refused_duration);
  showcase_report_add (report,
                       SHOWCASE_SEVERITY_WARNING,
                       SHOWCASE_PROBLEM_FRONT_MATTER,
                       self->path,
                       self->front_matter->duration_line,
                       /* Translators: “duration” is a word that stands in the document. */
                       _ ("the duration “%s” is not a length of time; write minutes, as in “45 min”"),
                       duration);
}

/* The part before the body is measured in any case, so that a mistake in it hides no text of the document. */
static void
take_front_matter (ShowcaseSource *self,
                   GBytes *text,
                   ShowcaseReport *report)
{
  g_autoptr (GError) error = NULL;
  gsize length, yaml_start = 0, yaml_end = 0;
  const char *start = g_bytes_get_data (text, &length);
  gsize measure = length == 0 ? 0 : showcase_front_matter_measure (start, length, &yaml_start, &yaml_end);
  guint error_line = 0;

  if (measure == 0)
    {
      self->body = g_bytes_ref (text);
      return;
    }
  self->body = g_bytes_new_from_bytes (text, measure, length - measure);
  self->n_skipped = count_newlines (start, measure);
  showcase_line_map_add (self->lines, 1, 1 + self->n_skipped);
  self->front_matter = showcase_front_matter_parse (start + yaml_start, yaml_end - yaml_start, &error_line, &error);
  if (self->front_matter != NULL)
    report_refused (self, report);
  else
    showcase_report_add (report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_FRONT_MATTER, self->path, error_line, "%s", error->message);
}

static gboolean
is_blank (GBytes *body)
{
  gsize length;
  const char *text = g_bytes_get_data (body, &length);

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (text[i]))
      return FALSE;
  return TRUE;
}

/**
 * showcase_source_new:
 * @path: the path of the document in the portfolio
 * @contents: the bytes of its file
 * @report: told about what is wrong with it
 *
 * Makes the text of a document from the bytes of a file.
 *
 * Returns: (transfer full) (nullable): the source, or %NULL when it can't be used, which @report then says
 */
ShowcaseSource *
showcase_source_new (const char *path,
                     GBytes *contents,
                     ShowcaseReport *report)
{
  g_autoptr (ShowcaseSource) self = NULL;
  g_autoptr (GBytes) text = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (contents != NULL, NULL);

  text = showcase_text_file_normalize (path, contents, report);
  if (text == NULL)
    return NULL;
  self = g_new0 (ShowcaseSource, 1);
  self->path = g_strdup (path);
  self->lines = showcase_line_map_new ();
  take_front_matter (self, text, report);
  if (is_blank (self->body))
    showcase_report_add (report,
                         SHOWCASE_SEVERITY_WARNING,
                         SHOWCASE_PROBLEM_EMPTY,
                         path,
                         0,
                         _ ("this document has no text; write some or remove it"));
  return g_steal_pointer (&self);
}

/**
 * showcase_source_load:
 * @path: the path of the document in the portfolio
 * @filename: (type filename): its file
 * @report: told about what is wrong with it
 *
 * Reads the text of a document from its file.
 *
 * Returns: (transfer full) (nullable): the source, or %NULL when it can't be used, which @report then says
 */
ShowcaseSource *
showcase_source_load (const char *path,
                      const char *filename,
                      ShowcaseReport *report)
{
  g_autoptr (GBytes) contents = showcase_text_file_load (path, filename, report);

  return contents != NULL ? showcase_source_new (path, contents, report) : NULL;
}

/**
 * showcase_source_new_written:
 * @path: the path of the document in the portfolio
 * @part: which part of the document it is, for its id
 * @body: Markdown that was written for it
 * @front_matter: (transfer full): what front matter would say
 * @lines: which line of the file each line of @body comes from
 * @headings: (element-type ShowcaseHeading): for each heading of @body what it says, which then is not read from its words
 *
 * Makes the text of a document, or of a part of it, of what was read from another format.
 *
 * Returns: (transfer full): the source
 */
ShowcaseSource *
showcase_source_new_written (const char *path,
                             const char *part,
                             GBytes *body,
                             ShowcaseFrontMatter *front_matter,
                             ShowcaseLineMap *lines,
                             GPtrArray *headings)
{
  ShowcaseSource *self = g_new0 (ShowcaseSource, 1);

  self->path = g_strdup (path);
  self->part = g_strdup (part);
  self->body = g_bytes_ref (body);
  self->front_matter = front_matter;
  self->lines = showcase_line_map_ref (lines);
  self->headings = g_ptr_array_ref (headings);
  return self;
}

/**
 * showcase_source_free:
 * @self: a source
 *
 * Frees it.
 */
void
showcase_source_free (ShowcaseSource *self)
{
  g_free (self->path);
  g_free (self->part);
  g_clear_pointer (&self->headings, g_ptr_array_unref);
  g_clear_pointer (&self->body, g_bytes_unref);
  g_clear_pointer (&self->front_matter, showcase_front_matter_free);
  g_clear_pointer (&self->lines, showcase_line_map_unref);
  g_free (self);
}

/**
 * showcase_source_get_path:
 * @self: a source
 *
 * Gets the path of the document in the portfolio.
 *
 * Returns: the path
 */
const char *
showcase_source_get_path (ShowcaseSource *self)
{
  return self->path;
}

/**
 * showcase_source_get_part:
 * @self: a source
 *
 * Gets which part of its document it is.
 *
 * Returns: (nullable): the part, or %NULL where it is the whole
 */
const char *
showcase_source_get_part (ShowcaseSource *self)
{
  return self->part;
}

/**
 * showcase_source_get_headings:
 * @self: a source
 *
 * Gets what its headings say, where that is known better than from their words.
 *
 * Returns: (transfer none) (nullable) (element-type ShowcaseHeading): for each heading of the body what it says
 */
GPtrArray *
showcase_source_get_headings (ShowcaseSource *self)
{
  return self->headings;
}

/**
 * showcase_source_get_body:
 * @self: a source
 *
 * Gets the Markdown that is parsed and bundled.
 *
 * Returns: (transfer none): the body
 */
GBytes *
showcase_source_get_body (ShowcaseSource *self)
{
  return self->body;
}

/**
 * showcase_source_get_text:
 * @self: a source
 * @length: (out): its length in bytes
 *
 * Gets the Markdown that is parsed and bundled. It is not ended by a NUL.
 *
 * Returns: (array length=length): the body, valid UTF-8
 */
const char *
showcase_source_get_text (ShowcaseSource *self,
                          gsize *length)
{
  const char *text = g_bytes_get_data (self->body, length);

  return text != NULL ? text : "";
}

/**
 * showcase_source_get_front_matter:
 * @self: a source
 *
 * Gets the front matter.
 *
 * Returns: (nullable) (transfer none): the front matter, or %NULL where there is none or it was left out
 */
ShowcaseFrontMatter *
showcase_source_get_front_matter (ShowcaseSource *self)
{
  return self->front_matter;
}

/**
 * showcase_source_cut:
 * @self: a source
 * @length: how long its body should be at most, in bytes, but for the definitions that it needs
 *
 * Leaves only the start of the body.
 */
void
showcase_source_cut (ShowcaseSource *self,
                     gsize length)
{
  gsize whole;
  const char *text = showcase_source_get_text (self, &whole);
  GString *start = showcase_prefix_cut (text, whole, length);

  if (start == NULL)
    return;
  g_bytes_unref (self->body);
  self->body = g_string_free_to_bytes (start);
}

/**
 * showcase_source_map_line:
 * @self: a source
 * @body_line: a line of the body, from 1
 *
 * Tells which line of the file a line of the body comes from.
 *
 * Returns: the line, from 1; 0 for 0
 */
guint
showcase_source_map_line (ShowcaseSource *self,
                          guint body_line)
{
  return showcase_line_map_to_file (self->lines, body_line);
}

/**
 * showcase_source_get_lines:
 * @self: a source
 *
 * Gets the map from the lines of the body to those of the file.
 *
 * Returns: (transfer none): the map
 */
ShowcaseLineMap *
showcase_source_get_lines (ShowcaseSource *self)
{
  return self->lines;
}

/**
 * showcase_source_may_have_headings:
 * @self: a source
 *
 * Tells at a glance whether Markdown might find a heading in the body: a "#", or a line of nothing but "=" or "-".
 *
 * Returns: %FALSE only if there is certainly no heading
 */
gboolean
showcase_source_may_have_headings (ShowcaseSource *self)
{
  gsize length;
  const char *text = showcase_source_get_text (self, &length);
  const char *end = text + length;

  if (length == 0)
    return FALSE;
  if (memchr (text, '#', length) != NULL)
    return TRUE;
  while (text < end)
    {
      const char *line_end = memchr (text, '\n', end - text);
      const char *last;

      if (line_end == NULL)
        line_end = end;
      last = line_end;
      while (last > text && (last[-1] == ' ' || last[-1] == '\t'))
        last--;
      if (last > text && (last[-1] == '=' || last[-1] == '-'))
        return TRUE;
      text = line_end + 1;
    }
  return FALSE;
}

/**
 * showcase_source_recover:
 * @self: a source without headings
 *
 * Replaces the body by Markdown whose structure was recovered from plain text, if there was any to recover.
 *
 * Returns: whether there was
 */
gboolean
showcase_source_recover (ShowcaseSource *self)
{
  g_autoptr (GBytes) recovered = NULL;
  g_autoptr (GArray) lines = NULL;
  gsize length;
  const char *text = showcase_source_get_text (self, &length);

  recovered = showcase_recovery_run (text, length, &lines);
  if (recovered == NULL || g_bytes_get_size (recovered) > MAX_SIZE)
    return FALSE;
  showcase_line_map_unref (self->lines);
  self->lines = showcase_line_map_new ();
  for (guint i = 0; i < lines->len; i++)
    showcase_line_map_add (self->lines, i + 1, g_array_index (lines, guint, i) + self->n_skipped);
  g_bytes_unref (self->body);
  self->body = g_steal_pointer (&recovered);
  self->recovered = TRUE;
  return TRUE;
}

/**
 * showcase_source_is_recovered:
 * @self: a source
 *
 * Tells whether the structure of the body was recovered from plain text.
 *
 * Returns: whether it was
 */
gboolean
showcase_source_is_recovered (ShowcaseSource *self)
{
  return self->recovered;
}
