/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes one block as Markdown, without the marks of what it stands in. */

#include "showcase-markdown-blocks.h"

#include "showcase-markdown-inlines.h"
#include "showcase-markdown-text.h"

#include <string.h>

typedef struct
{
  /* Borrowed */
  ShowcaseDocument *document;
  GString *block;
} Writer;

static const ShowcaseBlock *
get_block (Writer *self,
           guint number)
{
  return showcase_document_get_block (self->document, number);
}

static void
write_spans (Writer *self,
             guint number,
             guint end,
             ShowcaseMarkdownPlace place)
{
  for (; number < end; number++)
    {
      guint n_spans;
      const ShowcaseSpan *spans = showcase_document_get_spans (self->document, number, &n_spans);

      if ((get_block (self, number)->flags & (SHOWCASE_BLOCK_JOINED | SHOWCASE_BLOCK_MIDLINE)) == SHOWCASE_BLOCK_JOINED)
        g_string_append (self->block, "\\\n");
      showcase_markdown_append_spans (self->block, self->document, place, showcase_document_get_block_text (self->document, number), 0,
                                      get_block (self, number)->length, spans, n_spans);
    }
}

static void
write_heading (Writer *self,
               guint number,
               guint end)
{
  for (guint i = 0; i < get_block (self, number)->level; i++)
    g_string_append_c (self->block, '#');
  g_string_append_c (self->block, ' ');
  write_spans (self, number, end, SHOWCASE_MARKDOWN_LINE);
  /* Signs at the end would close the heading. */
  if (g_str_has_suffix (self->block->str, "#") && self->block->len > get_block (self, number)->level + 1u)
    g_string_insert_c (self->block, (gssize)self->block->len - 1, '\\');
}

static void
write_lines (Writer *self,
             guint number,
             guint end)
{
  for (; number < end; number++)
    {
      const ShowcaseBlock *block = get_block (self, number);

      if ((block->flags & (SHOWCASE_BLOCK_JOINED | SHOWCASE_BLOCK_MIDLINE)) == SHOWCASE_BLOCK_JOINED)
        g_string_append_c (self->block, '\n');
      g_string_append_len (self->block, showcase_document_get_block_text (self->document, number), block->length);
    }
}

static void
write_code (Writer *self,
            guint number,
            guint end)
{
  const char *info = showcase_document_get_info (self->document, number);
  char tick = info != NULL && strchr (info, '`') != NULL ? '~' : '`';
  gsize longest = 2;
  gsize run = 0;
  g_autofree char *fence = NULL;

  write_lines (self, number, end);
  for (const char *p = self->block->str; *p != '\0'; p++)
    {
      run = *p == tick ? run + 1 : 0;
      longest = MAX (longest, run);
    }
  fence = g_strnfill (longest + 1, tick);
  if (info != NULL)
    g_string_prepend (self->block, info);
  g_string_insert (self->block, info != NULL ? (gssize)strlen (info) : 0, "\n");
  g_string_prepend (self->block, fence);
  g_string_append_printf (self->block, "%s%s", g_str_has_suffix (self->block->str, "\n") && self->block->len == strlen (fence) + 1 ? "" : "\n", fence);
}

static void
write_image (Writer *self,
             guint number)
{
  const ShowcaseBlock *block = get_block (self, number);
  const ShowcaseImage *image = showcase_document_get_image (self->document, block->image);
  const ShowcaseLink *link = image->link != SHOWCASE_NONE ? showcase_document_get_link (self->document, image->link) : NULL;

  if (link != NULL)
    g_string_append_c (self->block, '[');
  showcase_markdown_append_image (self->block, image, showcase_document_get_block_text (self->document, number), block->length);
  if (link != NULL)
    showcase_markdown_append_link_end (self->block, link->url, link->title);
}

static void
write_row (Writer *self,
           guint number,
           const ShowcaseRow *row,
           guint n_columns)
{
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (self->document, number, &n_spans);

  g_string_append_c (self->block, '|');
  for (guint i = 0; i < (row != NULL ? row->n_cells : n_columns); i++)
    {
      const ShowcaseCell *cell = row != NULL ? showcase_document_get_cell (self->document, row->first_cell + i) : NULL;

      g_string_append_c (self->block, ' ');
      if (cell != NULL)
        showcase_markdown_append_spans (self->block, self->document, SHOWCASE_MARKDOWN_CELL, showcase_document_get_block_text (self->document, number),
                                        cell->start, cell->length, spans + cell->first_span, cell->n_spans);
      g_string_append (self->block, " |");
    }
  g_string_append_c (self->block, '\n');
}

static void
write_delimiters (Writer *self,
                  guint32 table,
                  guint n_columns)
{
  static const char *const delimiters[] = { " --- |", " :-- |", " :-: |", " --: |" };

  g_string_append_c (self->block, '|');
  for (guint i = 0; i < n_columns; i++)
    g_string_append (self->block, delimiters[showcase_document_get_alignment (self->document, table, i)]);
  g_string_append_c (self->block, '\n');
}

/* A table has a header; where that was not selected it is empty. */
static void
write_table (Writer *self,
             guint number,
             guint end)
{
  guint32 number_of_table = showcase_document_get_table_part (self->document, number)->table;
  const ShowcaseTable *table = showcase_document_get_table (self->document, number_of_table);
  gboolean has_header = FALSE;

  if (table->is_headless)
    {
      write_row (self, number, NULL, table->n_columns);
      write_delimiters (self, number_of_table, table->n_columns);
      has_header = TRUE;
    }
  for (; number < end; number++)
    {
      const ShowcaseTablePart *part = showcase_document_get_table_part (self->document, number);

      for (guint i = 0; i < part->n_rows; i++)
        {
          write_row (self, number, showcase_document_get_row (self->document, part->first_row + i), table->n_columns);
          if (!has_header)
            write_delimiters (self, number_of_table, table->n_columns);
          has_header = TRUE;
        }
    }
  g_string_truncate (self->block, self->block->len - 1);
}

/**
 * showcase_markdown_append_title:
 * @markdown: what to add to
 * @document: a document
 * @number: a block
 *
 * Adds the text of a block in one line.
 */
void
showcase_markdown_append_title (GString *markdown,
                                ShowcaseDocument *document,
                                guint number)
{
  Writer self = { document, markdown };

  write_spans (&self, number, number + 1, SHOWCASE_MARKDOWN_LINE);
}

/**
 * showcase_markdown_append_block:
 * @markdown: an empty string
 * @document: a document
 * @number: a block that is not joined to the one before
 * @end: the first block after it that is not joined to it
 *
 * Adds a block with all that are joined to it, as it would stand alone, without a line feed at its end.
 */
void
showcase_markdown_append_block (GString *markdown,
                                ShowcaseDocument *document,
                                guint number,
                                guint end)
{
  Writer writer = { document, markdown };
  Writer *self = &writer;

  switch (get_block (self, number)->kind)
    {
    case SHOWCASE_BLOCK_HEADING:
      write_heading (self, number, end);
      break;
    case SHOWCASE_BLOCK_CODE:
      write_code (self, number, end);
      break;
    case SHOWCASE_BLOCK_HTML:
      /* What a comment stood before is no HTML without it. */
      if (showcase_document_get_block_text (self->document, number)[0] != '<')
        g_string_append (self->block, "<!-- -->");
      write_lines (self, number, end);
      break;
    case SHOWCASE_BLOCK_IMAGE:
      write_image (self, number);
      break;
    case SHOWCASE_BLOCK_TABLE:
      write_table (self, number, end);
      break;
    case SHOWCASE_BLOCK_RULE:
      /* Dashes would be a list's. */
      g_string_append (self->block, "___");
      break;
    default:
      write_spans (self, number, end, SHOWCASE_MARKDOWN_PARAGRAPH);
    }
}
