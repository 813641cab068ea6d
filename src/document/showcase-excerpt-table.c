/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rows of a table that are in a range. In the first and the last one the cells outside are empty, so that columns stay columns; of one row alone,
 * only the columns stay that have something in the range, and of one cell its text. */

#include "showcase-excerpt-private.h"

typedef struct
{
  guint start;
  guint end;
} Part;

static const ShowcaseCell *
get_cell (ShowcaseExcerpt *self,
          const ShowcaseRow *row,
          guint column)
{
  return showcase_document_get_cell (self->source, row->first_cell + column);
}

static gboolean
is_cell_in (const ShowcaseCell *cell,
            const Part *part)
{
  return cell->start < part->end && cell->start + cell->length > part->start;
}

static gboolean
is_row_in (ShowcaseExcerpt *self,
           const ShowcaseRow *row,
           const Part *part)
{
  const ShowcaseCell *last = get_cell (self, row, row->n_cells - 1);
  guint start = get_cell (self, row, 0)->start;
  guint end = last->start + last->length;

  return start == end ? start >= part->start && start <= part->end : start < part->end && end > part->start;
}

static void
add_cell (ShowcaseExcerpt *self,
          guint number,
          const ShowcaseCell *cell,
          const Part *part,
          const ShowcaseBlock *block)
{
  ShowcaseCell added = { .start = self->text->len - block->text, .first_span = self->spans->len - block->first_span };

  if (is_cell_in (cell, part))
    showcase_excerpt_add_text (self, number, MAX (cell->start, part->start), MIN (cell->start + cell->length, part->end), block->text);
  added.length = self->text->len - block->text - added.start;
  added.n_spans = self->spans->len - block->first_span - added.first_span;
  g_array_append_val (self->cells, added);
}

static void
add_row (ShowcaseExcerpt *self,
         guint number,
         const ShowcaseRow *row,
         guint first_column,
         guint n_columns,
         const Part *part,
         guint first_row,
         const ShowcaseBlock *block)
{
  ShowcaseRow added = { .first_cell = self->cells->len, .line = row->line };

  if (self->rows->len > first_row)
    g_string_append_c (self->text, '\n');
  for (guint i = first_column; i < MIN (row->n_cells, first_column + n_columns); i++)
    {
      if (added.n_cells > 0)
        g_string_append_c (self->text, '\t');
      add_cell (self, number, get_cell (self, row, i), part, block);
      added.n_cells++;
    }
  g_array_append_val (self->rows, added);
}

/* Tells which columns of the only row are in the range. */
static guint
find_columns (ShowcaseExcerpt *self,
              const ShowcaseRow *row,
              const Part *part,
              guint *first)
{
  guint last = 0;

  *first = row->n_cells;
  for (guint i = 0; i < row->n_cells; i++)
    if (is_cell_in (get_cell (self, row, i), part))
      {
        *first = MIN (*first, i);
        last = i;
      }
  return *first < row->n_cells ? last - *first + 1 : 0;
}

static void
begin_table (ShowcaseExcerpt *self,
             guint number,
             guint first_row,
             guint first_column,
             guint n_columns)
{
  const ShowcaseTablePart *from = showcase_document_get_table_part (self->source, number);
  ShowcaseTable table = *showcase_document_get_table (self->source, from->table);

  table.is_headless = number != table.first_block || first_row != from->first_row;
  table.first_block = self->blocks->len;
  table.n_blocks = 0;
  table.n_columns = n_columns;
  table.n_rows = 0;
  table.first_alignment += first_column;
  g_array_append_val (self->tables, table);
}

static void
add_as_paragraph (ShowcaseExcerpt *self,
                  guint number,
                  const Part *part,
                  ShowcaseBlock *block)
{
  block->kind = SHOWCASE_BLOCK_PARAGRAPH;
  showcase_excerpt_add_text (self, number, part->start, part->end, block->text);
}

/**
 * showcase_excerpt_add_rows:
 * @self: an excerpt
 * @number: a block of a table of the source
 * @start: where the range starts in its text, in bytes
 * @end: where it ends
 * @block: (inout): the new block, which becomes a paragraph when the range is in one cell
 *
 * Adds the rows of a table that are in the range.
 */
void
showcase_excerpt_add_rows (ShowcaseExcerpt *self,
                           guint number,
                           guint start,
                           guint end,
                           ShowcaseBlock *block)
{
  const Part part = { start, end };
  const ShowcaseTablePart *from = showcase_document_get_table_part (self->source, number);
  gboolean is_alone = self->range.start.block == self->range.end.block;
  guint first = from->first_row + from->n_rows;
  guint last = from->first_row;
  guint first_column = 0;
  guint n_columns = showcase_document_get_table (self->source, from->table)->n_columns;
  ShowcaseTablePart added = { .first_row = self->rows->len };
  ShowcaseTable *table;

  for (guint i = from->first_row; i < from->first_row + from->n_rows; i++)
    if (is_row_in (self, showcase_document_get_row (self->source, i), &part))
      {
        first = MIN (first, i);
        last = i;
      }
  if (is_alone && first == last)
    n_columns = find_columns (self, showcase_document_get_row (self->source, first), &part, &first_column);
  if (is_alone && (first > last || (first == last && n_columns <= 1)))
    {
      add_as_paragraph (self, number, &part, block);
      return;
    }
  if (!(block->flags & SHOWCASE_BLOCK_JOINED))
    begin_table (self, number, first, first_column, n_columns);

  for (guint i = first; i <= last; i++)
    add_row (self, number, showcase_document_get_row (self->source, i), first_column, n_columns, &part, added.first_row, block);
  added.table = self->tables->len - 1;
  added.n_rows = self->rows->len - added.first_row;
  block->part = self->parts->len;
  g_array_append_val (self->parts, added);
  table = &g_array_index (self->tables, ShowcaseTable, added.table);
  table->n_blocks++;
  table->n_rows += added.n_rows;
}
