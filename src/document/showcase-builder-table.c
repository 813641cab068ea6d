/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Builds tables, row by row, into blocks that stay short. */

#include "showcase-builder-private.h"
#include "showcase-direction.h"
#include "showcase-split.h"

static ShowcaseTable *
get_table (ShowcaseBuilder *self)
{
  return &g_array_index (self->tables, ShowcaseTable, self->tables->len - 1);
}

static ShowcaseTablePart *
get_part (ShowcaseBuilder *self)
{
  return &g_array_index (self->parts, ShowcaseTablePart, self->parts->len - 1);
}

static void
begin_part (ShowcaseBuilder *self,
            guint32 line)
{
  ShowcaseTable *table = get_table (self);
  ShowcaseTablePart part = { .table = self->tables->len - 1, .first_row = self->rows->len };

  self->block = showcase_builder_start_block (self, SHOWCASE_BLOCK_TABLE, line);
  self->block.part = self->parts->len;
  self->block.flags = table->n_blocks > 0 ? SHOWCASE_BLOCK_JOINED : 0;
  g_array_append_val (self->parts, part);
  table->n_blocks++;
  showcase_runs_begin (&self->runs, self->blocks->len, line);
}

/* All parts have the direction of the first, which has the header. */
static void
end_part (ShowcaseBuilder *self)
{
  const ShowcaseTable *table = get_table (self);
  gsize length = self->runs.text->len - self->block.text;

  self->runs.is_open = FALSE;
  get_part (self)->n_rows = self->rows->len - get_part (self)->first_row;
  if (table->n_blocks > 1)
    self->block.flags |= g_array_index (self->blocks, ShowcaseBlock, table->first_block).flags & SHOWCASE_BLOCK_RTL;
  else if (showcase_direction_is_rtl (self->runs.text->str + self->block.text, length))
    self->block.flags |= SHOWCASE_BLOCK_RTL;
  showcase_builder_push_block (self, &self->block);
}

/**
 * showcase_builder_begin_table:
 * @self: a builder without an open block
 * @alignments: (array length=n_columns): a #ShowcaseAlignment for each column
 * @n_columns: the number of columns, more than 0
 * @line: its first source line
 *
 * Opens a table. Its first row is the header.
 */
void
showcase_builder_begin_table (ShowcaseBuilder *self,
                              const guint8 *alignments,
                              guint n_columns,
                              guint32 line)
{
  ShowcaseTable table = { .first_block = self->blocks->len, .n_columns = n_columns, .first_alignment = self->alignments->len };

  g_array_append_vals (self->alignments, alignments, n_columns);
  g_array_append_val (self->tables, table);
  begin_part (self, line);
}

/**
 * showcase_builder_begin_row:
 * @self: a builder with an open table
 * @size: how long its text can be at most, in bytes
 * @line: its source line
 *
 * Begins a row, which ends with the next row or the table.
 */
void
showcase_builder_begin_row (ShowcaseBuilder *self,
                            gsize size,
                            guint32 line)
{
  ShowcaseRow row = { .first_cell = self->cells->len, .line = line };
  gsize length = self->runs.text->len - self->block.text;
  guint n_rows = self->rows->len - get_part (self)->first_row;

  if (n_rows == SHOWCASE_SPLIT_ROWS || (n_rows > 0 && length + 1 + size > SHOWCASE_SPLIT_BYTES))
    {
      end_part (self);
      begin_part (self, line);
    }
  g_array_append_val (self->rows, row);
  get_table (self)->n_rows++;
  self->block.last_line = line;
}

/**
 * showcase_builder_begin_cell:
 * @self: a builder with an open table that has a row
 *
 * Opens a cell: its text is written into the runs.
 */
void
showcase_builder_begin_cell (ShowcaseBuilder *self)
{
  const ShowcaseRow *row = &g_array_index (self->rows, ShowcaseRow, self->rows->len - 1);
  gboolean is_first_row = self->rows->len - 1 == get_part (self)->first_row;

  showcase_runs_begin_cell (&self->runs, row->n_cells > 0 ? "\t" : is_first_row ? ""
                                                                                : "\n");
}

/**
 * showcase_builder_end_cell:
 * @self: a builder with an open cell
 *
 * Closes a cell.
 */
void
showcase_builder_end_cell (ShowcaseBuilder *self)
{
  ShowcaseCell cell = showcase_runs_end_cell (&self->runs);

  showcase_builder_keep_remarks (self, self->runs.text->len - self->block.text);
  g_array_append_val (self->cells, cell);
  g_array_index (self->rows, ShowcaseRow, self->rows->len - 1).n_cells++;
}

/**
 * showcase_builder_end_table:
 * @self: a builder with an open table
 *
 * Closes a table.
 */
void
showcase_builder_end_table (ShowcaseBuilder *self)
{
  end_part (self);
}
