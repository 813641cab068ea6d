/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The promises that every document's model keeps, for tests with any input. */

#include "document-dump.h"

#include <string.h>

static void
check_block (ShowcaseDocument *document,
             guint i,
             gsize start,
             guint32 first_span,
             guint32 line)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, i);
  const char *text = showcase_document_get_block_text (document, i);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, i, &n_spans);
  gsize end = 0;

  g_assert_cmpuint (block->text, ==, start);
  g_assert_cmpuint (block->first_span, ==, first_span);
  g_assert_cmpint (text[block->length], ==, '\n');
  g_assert_true (g_utf8_validate (text, block->length, NULL));
  g_assert_cmpuint (block->length, <=, 16 * 1024);
  g_assert_cmpuint (block->first_line, >=, line);
  g_assert_cmpuint (block->last_line, >=, block->first_line);
  if (block->kind != SHOWCASE_BLOCK_CODE && block->kind != SHOWCASE_BLOCK_HTML && block->kind != SHOWCASE_BLOCK_TABLE)
    g_assert_null (memchr (text, '\n', block->length));
  if (block->container != SHOWCASE_NONE)
    g_assert_cmpuint (block->container, <, showcase_document_get_n_containers (document));
  if (block->kind == SHOWCASE_BLOCK_IMAGE)
    g_assert_nonnull (showcase_document_get_image (document, block->image));
  for (guint s = 0; s < n_spans; s++)
    {
      g_assert_cmpuint (spans[s].length, >, 0);
      g_assert_cmpuint (spans[s].start, >=, end);
      g_assert_true (spans[s].flags != 0 || spans[s].link != SHOWCASE_NONE);
      end = spans[s].start + spans[s].length;
      g_assert_cmpuint (end, <=, block->length);
      g_assert_true (end == block->length || ((guchar)text[end] & 0xc0) != 0x80);
      if (spans[s].link != SHOWCASE_NONE)
        g_assert_cmpuint (spans[s].link, <, showcase_document_get_n_links (document));
    }
}

static void
check_row (ShowcaseDocument *document,
           guint number,
           const ShowcaseRow *row,
           gsize *position,
           guint *span)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, number);
  const char *text = showcase_document_get_block_text (document, number);

  g_assert_cmpuint (row->n_cells, >, 0);
  g_assert_cmpuint (row->n_cells, <=, showcase_document_get_table (document, showcase_document_get_table_part (document, number)->table)->n_columns);
  for (guint i = 0; i < row->n_cells; i++)
    {
      const ShowcaseCell *cell = showcase_document_get_cell (document, row->first_cell + i);
      guint n_spans;
      const ShowcaseSpan *spans = showcase_document_get_spans (document, number, &n_spans);

      g_assert_cmpuint (cell->start, ==, *position);
      g_assert_cmpuint (cell->start + cell->length, <=, block->length);
      g_assert_cmpint (text[cell->start + cell->length], ==, i + 1 < row->n_cells ? '\t' : '\n');
      *position = cell->start + cell->length + 1;
      g_assert_cmpuint (cell->first_span, ==, *span);
      *span += cell->n_spans;
      g_assert_cmpuint (*span, <=, n_spans);
      for (guint s = cell->first_span; s < *span; s++)
        {
          g_assert_cmpuint (spans[s].start, >=, cell->start);
          g_assert_cmpuint (spans[s].start + spans[s].length, <=, cell->start + cell->length);
        }
    }
}

static void
check_table (ShowcaseDocument *document,
             guint i)
{
  const ShowcaseTable *table = showcase_document_get_table (document, i);
  guint n_rows = 0;

  g_assert_cmpuint (table->n_columns, >, 0);
  g_assert_cmpuint (table->n_blocks, >, 0);
  for (guint b = table->first_block; b < table->first_block + table->n_blocks; b++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, b);
      const ShowcaseTablePart *part = showcase_document_get_table_part (document, b);
      gsize position = 0;
      guint span = 0;
      guint n_spans;

      g_assert_cmpint (block->kind, ==, SHOWCASE_BLOCK_TABLE);
      g_assert_cmpuint (part->table, ==, i);
      g_assert_cmpint ((block->flags & SHOWCASE_BLOCK_JOINED) != 0, ==, b > table->first_block);
      g_assert_cmpuint (part->n_rows, >, 0);
      g_assert_cmpuint (part->n_rows, <=, 50);
      for (guint r = 0; r < part->n_rows; r++)
        check_row (document, b, showcase_document_get_row (document, part->first_row + r), &position, &span);
      g_assert_cmpuint (position, ==, block->length + 1);
      showcase_document_get_spans (document, b, &n_spans);
      g_assert_cmpuint (span, ==, n_spans);
      n_rows += part->n_rows;
    }
  g_assert_cmpuint (n_rows, ==, table->n_rows);
}

static void
check_footnotes (ShowcaseDocument *document)
{
  for (guint i = 0; i < showcase_document_get_n_footnotes (document); i++)
    {
      const ShowcaseFootnote *footnote = showcase_document_get_footnote (document, i);
      const ShowcaseContainer *item = showcase_document_get_container (document, footnote->container);
      g_autofree char *anchor = g_strdup_printf ("#fn%u", i + 1);

      g_assert_cmpuint (footnote->n_references, >, 0);
      g_assert_cmpint (item->kind, ==, SHOWCASE_CONTAINER_ITEM);
      g_assert_cmpuint (item->number, ==, i + 1);
      g_assert_cmpint (showcase_document_get_container (document, item->parent)->variant, ==, SHOWCASE_VARIANT_FOOTNOTES);
      if (showcase_document_find_anchor (document, anchor) != item->first_block)
        g_assert_nonnull (showcase_document_get_anchor (document, showcase_document_find_anchor (document, anchor)));
    }
}

/* Whether a block is the first of a footnote, where source lines may go back. */
static gboolean
begins_footnote (ShowcaseDocument *document,
                 guint block)
{
  guint32 container = showcase_document_get_block (document, block)->container;

  while (container != SHOWCASE_NONE)
    {
      const ShowcaseContainer *found = showcase_document_get_container (document, container);

      if (found->first_block != block)
        return FALSE;
      if (found->variant == SHOWCASE_VARIANT_FOOTNOTES)
        return TRUE;
      container = found->parent;
      if (container != SHOWCASE_NONE && showcase_document_get_container (document, container)->variant == SHOWCASE_VARIANT_FOOTNOTES)
        return TRUE;
    }
  return FALSE;
}

static void
check_container (ShowcaseDocument *document,
                 guint i)
{
  const ShowcaseContainer *container = showcase_document_get_container (document, i);

  g_assert_cmpuint (container->first_block + container->n_blocks, <=, showcase_document_get_n_blocks (document));
  if (container->kind == SHOWCASE_CONTAINER_ITEM)
    {
      g_assert_cmpuint (container->n_blocks, >, 0);
      g_assert_true (showcase_document_get_block (document, container->first_block)->flags & SHOWCASE_BLOCK_ITEM_START);
      g_assert_cmpint (showcase_document_get_container (document, container->parent)->kind, ==, SHOWCASE_CONTAINER_LIST);
    }
  if (container->parent != SHOWCASE_NONE)
    {
      const ShowcaseContainer *parent = showcase_document_get_container (document, container->parent);

      g_assert_cmpuint (container->parent, <, i);
      g_assert_cmpuint (container->first_block, >=, parent->first_block);
      g_assert_cmpuint (container->first_block + container->n_blocks, <=, parent->first_block + parent->n_blocks);
    }
}

static void
check_title (ShowcaseDocument *document,
             guint b)
{
  guint container = showcase_document_get_block (document, b)->container;

  g_assert_cmpuint (container, !=, SHOWCASE_NONE);
  g_assert_cmpuint (showcase_document_get_container (document, container)->first_block, ==, b);
  g_assert_cmpint (showcase_document_get_container (document, container)->kind, !=, SHOWCASE_CONTAINER_ITEM);
}

/* Asserts what the header promises of every document. */
/* They stand in the order of their places. */
static void
check_remarks (ShowcaseDocument *document)
{
  guint n_remarks;
  const ShowcaseRemark *remarks = showcase_document_get_remarks (document, &n_remarks);

  for (guint i = 0; i < n_remarks; i++)
    {
      const ShowcaseRemark *before = i > 0 ? &remarks[i - 1] : NULL;

      g_assert_true ((remarks[i].kind == SHOWCASE_REMARK_NOTE) == (remarks[i].text != NULL));
      g_assert_true (remarks[i].text == NULL || g_utf8_validate (remarks[i].text, -1, NULL));
      if (before != NULL && before->block != SHOWCASE_NONE)
        g_assert_true (remarks[i].block > before->block || (remarks[i].block == before->block && remarks[i].offset >= before->offset));
      if (remarks[i].block == SHOWCASE_NONE)
        g_assert_cmpuint (remarks[i].offset, ==, 0);
      else
        g_assert_cmpuint (remarks[i].offset, <=, showcase_document_get_block (document, remarks[i].block)->length);
    }
}

void
document_check (ShowcaseDocument *document)
{
  gsize length;
  const char *text = showcase_document_get_text (document, &length);
  gsize start = 0;
  guint32 first_span = 0;
  guint32 line = 1;
  guint n_spans;

  g_assert_cmpuint (strlen (text), ==, length);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);

      if (block->flags & SHOWCASE_BLOCK_TITLE)
        check_title (document, i);
      check_block (document, i, start, first_span, block->first_line < line && begins_footnote (document, i) ? 1 : line);
      start = block->text + block->length + 1;
      showcase_document_get_spans (document, i, &n_spans);
      first_span += n_spans;
      line = block->first_line;
    }
  g_assert_cmpuint (start, ==, length);
  for (guint i = 0; i < showcase_document_get_n_containers (document); i++)
    check_container (document, i);
  for (guint i = 0; i < showcase_document_get_n_tables (document); i++)
    check_table (document, i);
  check_footnotes (document);
  check_remarks (document);
  for (guint i = 0; i < showcase_document_get_n_links (document); i++)
    {
      const ShowcaseLink *link = showcase_document_get_link (document, i);

      g_assert_true (g_utf8_validate (link->url, -1, NULL));
      g_assert_cmpuint (link->block, <, MAX (showcase_document_get_n_blocks (document), 1));
    }
}
