/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a text may be divided between two pages: between rows of a table, lines of code, sentences; in one of these only when nothing else is left. */

#include "config.h"

#include "showcase-breaks.h"

#include <pango/pango.h>
#include <string.h>

static void
add_lines (GArray *breaks,
           const char *text,
           guint start,
           guint end)
{
  for (guint i = start; i + 1 < end; i++)
    if (text[i] == '\n')
      {
        guint place = i + 1;

        g_array_append_val (breaks, place);
      }
}

/* The head of a table stays with the row below it. */
static void
add_rows (GArray *breaks,
          ShowcaseDocument *document,
          guint block,
          guint start,
          guint end)
{
  const ShowcaseTablePart *part = showcase_document_get_table_part (document, block);
  gboolean has_head = showcase_document_get_table (document, part->table)->first_block == block && start == 0;

  add_lines (breaks, showcase_document_get_block_text (document, block), start, end);
  if (has_head && breaks->len > 0)
    g_array_remove_index (breaks, 0);
}

static gboolean
is_break (const PangoLogAttr *attribute,
          gunichar before,
          ShowcaseBreaks kind)
{
  switch (kind)
    {
    case SHOWCASE_BREAKS_WORDS:
      return attribute->is_line_break;
    case SHOWCASE_BREAKS_CHARACTERS:
      return attribute->is_cursor_position;
    case SHOWCASE_BREAKS_PARTS:
    case SHOWCASE_BREAKS_SENTENCES:
    default:
      /* A hard break is as good as the end of a sentence. */
      return attribute->is_sentence_start || before == 0x2028;
    }
}

static void
add_places (GArray *breaks,
            const char *text,
            guint start,
            guint end,
            ShowcaseBreaks kind)
{
  int n_attributes = (int)g_utf8_strlen (text + start, end - start) + 1;
  g_autofree PangoLogAttr *attributes = g_new (PangoLogAttr, n_attributes);
  const char *p = text + start;
  gunichar before = 0;

  pango_get_log_attrs (p, (int)(end - start), -1, pango_language_get_default (), attributes, n_attributes);
  for (int i = 0; i + 1 < n_attributes; i++)
    {
      guint place = (guint)(p - text);

      /* What comes before the end of a row or a cell is nothing that a page could begin with. */
      if (place > start && *p != '\n' && *p != '\t' && is_break (&attributes[i], before, kind))
        g_array_append_val (breaks, place);
      before = g_utf8_get_char (p);
      p = g_utf8_next_char (p);
    }
}

/**
 * showcase_breaks_find:
 * @document: a document
 * @block: one of its blocks
 * @start: where to begin in its text, in bytes
 * @end: where to end
 * @kind: how small the parts may be
 *
 * Finds where a block may be divided. Neither end is among the places.
 *
 * Returns: (transfer full) (element-type guint): the offsets, in order
 */
GArray *
showcase_breaks_find (ShowcaseDocument *document,
                      guint block,
                      guint start,
                      guint end,
                      ShowcaseBreaks kind)
{
  GArray *breaks = g_array_new (FALSE, FALSE, sizeof (guint));
  const char *text = showcase_document_get_block_text (document, block);

  switch (showcase_document_get_block (document, block)->kind)
    {
    case SHOWCASE_BLOCK_TABLE:
      if (kind == SHOWCASE_BREAKS_PARTS)
        add_rows (breaks, document, block, start, end);
      else
        add_places (breaks, text, start, end, kind);
      break;
    case SHOWCASE_BLOCK_CODE:
    case SHOWCASE_BLOCK_HTML:
      if (kind <= SHOWCASE_BREAKS_SENTENCES)
        add_lines (breaks, text, start, end);
      else
        add_places (breaks, text, start, end, kind);
      break;
    case SHOWCASE_BLOCK_RULE:
    case SHOWCASE_BLOCK_IMAGE:
      break;
    default:
      add_places (breaks, text, start, end, kind);
    }

  return breaks;
}
