/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes several rows of one that is too long for a block: each cell goes on below itself, between two words where there are any. What has a meaning across such a
 * place loses it. */

#include "showcase-table-cut.h"

#include "showcase-split.h"
#include "showcase-table-syntax.h"

#include <string.h>

/* A row that is so many times shorter than a block can't grow as long as one. */
#define SHORT 128

/* How much of a cell a row takes at most. */
static gsize
measure_piece (const ShowcaseTablePiece *cell,
               gsize room)
{
  gsize length = MIN (cell->length, room);
  const char *space;

  while (length > 1 && showcase_table_measure_row (cell->text, length) > room)
    length /= 2;
  if (length == cell->length)
    return length;
  space = memrchr (cell->text, ' ', length);
  if (space != NULL && space > cell->text)
    return space + 1 - cell->text;
  while (length > 1 && ((guchar)cell->text[length] & 0xc0) == 0x80)
    length--;
  return length;
}

/* Cuts the cells of the last row that are too long, and adds a row of what is left of them. */
static gboolean
cut_last_row (GArray *pieces,
              guint n_cells,
              gsize room)
{
  gboolean is_cut = FALSE;

  for (guint first = pieces->len - n_cells, i = 0; i < n_cells; i++)
    {
      ShowcaseTablePiece *cell = &g_array_index (pieces, ShowcaseTablePiece, first + i);
      gsize length = measure_piece (cell, room);
      ShowcaseTablePiece rest = { cell->text + length, cell->length - length };

      is_cut |= rest.length > 0;
      cell->length = length;
      g_array_append_val (pieces, rest);
    }
  if (!is_cut)
    g_array_set_size (pieces, pieces->len - n_cells);
  return is_cut;
}

/**
 * showcase_table_cut_row:
 * @row: a row
 * @length: its length in bytes
 * @n_columns: how many cells it has at most, not more than %SHOWCASE_TABLE_CUT_CELLS where it is too long
 * @pieces: (element-type ShowcaseTablePiece): filled with the cells of one row, or of several
 * @size: (out) (optional): how long the text of each of these rows can be at most, in bytes
 *
 * Reads the cells of a row, in as many rows as they need.
 *
 * Returns: how many cells each row has, at least 1
 */
guint
showcase_table_cut_row (const char *row,
                        gsize length,
                        guint n_columns,
                        GArray *pieces,
                        gsize *size)
{
  ShowcaseTablePiece piece = { row, 0 };
  ShowcaseTableIter iter;
  gsize most = 0;
  guint n_cells;

  g_array_set_size (pieces, 0);
  showcase_table_iter_init (&iter, row, length);
  while (pieces->len < n_columns && showcase_table_iter_next (&iter, &piece.text, &piece.length))
    g_array_append_val (pieces, piece);
  if (pieces->len == 0)
    g_array_append_val (pieces, piece);
  n_cells = pieces->len;

  if (size != NULL || length > SHOWCASE_SPLIT_BYTES / SHORT)
    most = showcase_table_measure_row (row, length);
  if (size != NULL)
    *size = MIN (most, SHOWCASE_SPLIT_BYTES);
  while (most > SHOWCASE_SPLIT_BYTES && cut_last_row (pieces, n_cells, (SHOWCASE_SPLIT_BYTES - n_cells) / n_cells))
    ;
  return n_cells;
}
