/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From a plain text without headings to Markdown with the headings that its author meant. What each line is, is ShowcasePlainLine's to
 * tell; no word is added, dropped or moved here.
 */

#include "config.h"
#include "showcase-recovery.h"
#include "showcase-plain-line.h"
#include <string.h>

/* Lines of this length that follow each other are paragraphs of their own, not pieces of one. */
#define LONG_LINE 200

typedef struct
{
  GString *markdown;
  GArray *lines;
  ShowcasePlainLineKind last;
  guint title_level;
} Writer;

static gboolean
is_heading (ShowcasePlainLineKind kind)
{
  return kind >= SHOWCASE_PLAIN_LINE_QUESTION;
}

static void
write_line (Writer *self,
            const char *prefix,
            const char *text,
            gsize length,
            guint source_line)
{
  g_string_append (self->markdown, prefix);
  g_string_append_len (self->markdown, text, length);
  g_string_append_c (self->markdown, '\n');
  g_array_append_val (self->lines, source_line);
}

/* Whether the line must be kept apart from the one before. */
static gboolean
needs_gap (const Writer *self,
           const ShowcasePlainLine *line)
{
  if (self->last == SHOWCASE_PLAIN_LINE_BLANK || line->kind == SHOWCASE_PLAIN_LINE_BLANK)
    return FALSE;
  if (self->last != line->kind)
    return TRUE;
  return is_heading (line->kind) || (line->kind == SHOWCASE_PLAIN_LINE_TEXT && !line->joined);
}

static guint
get_level (const Writer *self,
           const ShowcasePlainLine *line,
           gboolean is_first)
{
  if (is_first && line->kind == SHOWCASE_PLAIN_LINE_TITLE)
    return 1;
  return line->kind == SHOWCASE_PLAIN_LINE_TITLE ? self->title_level : 2;
}

/* "#" starts a line only where it would be a heading again, which the text has none of; a closing sequence is another matter. */
static void
write_heading (Writer *self,
               const ShowcasePlainLine *line,
               gboolean is_first,
               guint source_line)
{
  static const char *const marks[] = { "# ", "## ", "### " };
  const char *text = line->text;
  gsize length = line->length;

  while (length > 0 && (*text == ' ' || *text == '\t'))
    {
      text++;
      length--;
    }
  write_line (self, marks[get_level (self, line, is_first) - 1], text, length, source_line);
}

static void
write_lines (Writer *self,
             GArray *lines)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < lines->len; i++)
    {
      const ShowcasePlainLine *line = &g_array_index (lines, ShowcasePlainLine, i);

      if (needs_gap (self, line))
        write_line (self, "", "", 0, i + 1);
      if (is_heading (line->kind))
        write_heading (self, line, is_first, i + 1);
      else
        write_line (self, "", line->text, line->length, i + 1);
      is_first &= line->kind == SHOWCASE_PLAIN_LINE_BLANK;
      self->last = line->kind;
    }
}

/* Whether there is anything that Markdown would not see by itself. */
static gboolean
is_worth_it (GArray *lines,
             guint *title_level)
{
  gboolean worth = FALSE;

  *title_level = 2;
  for (guint i = 0; i < lines->len; i++)
    {
      const ShowcasePlainLine *line = &g_array_index (lines, ShowcasePlainLine, i);

      worth |= is_heading (line->kind);
      worth |= line->kind == SHOWCASE_PLAIN_LINE_TEXT && line->length > LONG_LINE && i > 0
               && g_array_index (lines, ShowcasePlainLine, i - 1).kind == SHOWCASE_PLAIN_LINE_TEXT;
      if (line->kind == SHOWCASE_PLAIN_LINE_QUESTION || line->kind == SHOWCASE_PLAIN_LINE_DATED)
        *title_level = 3;
    }
  return worth;
}

/**
 * showcase_recovery_run:
 * @text: (array length=length): UTF-8 text with LF line ends and no Markdown heading
 * @length: its length in bytes
 * @lines: (out) (element-type guint): for each line of the result, the line of @text that it comes from, from 1
 *
 * Recovers the structure of a plain text: the first line becomes the title, questions and dated lines headings of the second level, short lines
 * that name what follows headings of the third (or the second, where there is no other), and each line that was not wrapped a paragraph.
 * Lists and whatever else Markdown understands stay as they are.
 *
 * Returns: (transfer full) (nullable): Markdown, or %NULL when there was nothing to recover
 */
GBytes *
showcase_recovery_run (const char *text,
                       gsize length,
                       GArray **lines)
{
  g_autoptr (GArray) plain = NULL;
  Writer writer = { NULL, NULL, SHOWCASE_PLAIN_LINE_BLANK, 2 };

  g_return_val_if_fail (text != NULL || length == 0, NULL);

  plain = showcase_plain_line_split (text, length);
  showcase_plain_line_classify (plain);
  *lines = NULL;
  if (!is_worth_it (plain, &writer.title_level))
    return NULL;
  writer.markdown = g_string_sized_new (length + length / 8);
  writer.lines = g_array_sized_new (FALSE, FALSE, sizeof (guint), plain->len * 2);
  write_lines (&writer, plain);
  *lines = writer.lines;
  return g_string_free_to_bytes (writer.markdown);
}
