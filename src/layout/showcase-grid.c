/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The cells of a table on a grid. Columns are as wide as their widest cell while there is room; after that the wide ones share what the
 * narrow ones leave, and their cells wrap, but none gets narrower than its words. What is wider than the room then is moved sideways. All parts of a long table
 * have the columns of its first part, so that they look like one. */

#include "config.h"

#include "showcase-attributes.h"
#include "showcase-grid.h"
#include "showcase-rich-text.h"
#include "showcase-split.h"

#include <math.h>

/* How much of a cell is measured, in bytes. */
#define ENOUGH 1024

typedef struct
{
  ShowcaseComposer *composer;
  const ShowcaseTablePart *part;
  const ShowcaseTablePart *first;
  guint n_columns;
  int gap;
  int padding;
} Grid;

/* The spans of a part of a cell, counted from its start. */
static ShowcaseSpan *
dup_spans (ShowcaseComposer *composer,
           guint block,
           const ShowcaseCell *cell,
           guint part_start,
           guint part_end,
           guint *n_cut)
{
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (composer->document, block, &n_spans) + cell->first_span;
  ShowcaseSpan *copy = g_new (ShowcaseSpan, MAX (cell->n_spans, 1));

  *n_cut = 0;
  for (guint i = 0; i < cell->n_spans; i++)
    {
      guint start = MAX (spans[i].start, part_start);
      guint end = MIN (spans[i].start + spans[i].length, part_end);

      if (start > end || (start == end && spans[i].length > 0))
        continue;
      copy[*n_cut] = spans[i];
      copy[*n_cut].start = start - part_start;
      copy[*n_cut].length = end - start;
      (*n_cut)++;
    }

  return copy;
}

static int
get_weight (ShowcaseComposer *composer,
            gboolean is_header)
{
  return is_header ? composer->style->strong_weight : composer->style->text_weight;
}

static const ShowcaseCell *
get_cell (ShowcaseComposer *composer,
          guint row,
          guint column)
{
  const ShowcaseRow *place = showcase_document_get_row (composer->document, row);

  return column < place->n_cells ? showcase_document_get_cell (composer->document, place->first_cell + column) : NULL;
}

/* What a cell takes: all of its text in one line, and its widest word. */
typedef struct
{
  double natural;
  double least;
} Extent;

static Extent
measure_cell (ShowcaseComposer *composer,
              guint block,
              const ShowcaseCell *cell,
              gboolean is_header)
{
  const char *text = showcase_document_get_block_text (composer->document, block) + cell->start;
  guint n_spans;
  g_autofree ShowcaseSpan *spans = dup_spans (composer, block, cell, cell->start, cell->start + cell->length, &n_spans);
  int weight = get_weight (composer, is_header);
  g_autoptr (PangoAttrList) attributes = showcase_attributes_new (text, cell->length, spans, n_spans, composer->style, weight);
  const ShowcaseFace *face = showcase_typesetter_get_face (composer->typesetter, SHOWCASE_FACE_BODY);
  g_autoptr (PangoLayout) layout = pango_layout_new (showcase_typesetter_get_context (composer->typesetter, FALSE));
  double limit = composer->style->least_column * composer->style->body;
  Extent extent;
  int width;

  pango_layout_set_font_description (layout, face->description);
  if (attributes == NULL)
    attributes = pango_attr_list_new ();
  pango_attr_list_insert_before (attributes, pango_attr_weight_new ((PangoWeight)weight));
  attributes = showcase_composer_add_language (composer, SHOWCASE_FACE_BODY, g_steal_pointer (&attributes));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, (int)cell->length);
  pango_layout_get_size (layout, &width, NULL);
  extent.natural = extent.least = ceil ((double)width / PANGO_SCALE) + 1;
  if (extent.natural > MIN (limit, showcase_composer_get_room (composer) / 4.0))
    {
      pango_layout_set_width (layout, 0);
      pango_layout_get_size (layout, &width, NULL);
      extent.least = MIN (extent.natural, MAX (ceil ((double)width / PANGO_SCALE) + 1, composer->style->least_text * composer->style->body));
    }
  extent.least = MIN (extent.least, limit);

  return extent;
}

/**
 * showcase_grid_share_room:
 * @naturals: (array length=n_columns): how wide the columns of a table want to be, in pixels; replaced by how wide they are
 * @leasts: (array length=n_columns): how wide they have to be
 * @n_columns: how many
 * @room: the width for all of them
 *
 * Shares the width that a table has. Narrow columns keep their width; what is left is shared by those that want more than an equal share of it, but
 * none gets less than it has to have, even if there is no room for that.
 */
void
showcase_grid_share_room (double *naturals,
                          const double *leasts,
                          guint n_columns,
                          double room)
{
  double low = 0;
  double high = 0;

  for (guint i = 0; i < n_columns; i++)
    high = MAX (high, naturals[i]);

  /* Halving the distance forty times leaves nothing that rounding would not take. */
  for (guint step = 0; step < 40; step++)
    {
      double limit = step == 0 ? high : (low + high) / 2;
      double sum = 0;

      for (guint i = 0; i < n_columns; i++)
        sum += MAX (MIN (naturals[i], limit), leasts[i]);
      if (sum <= room && step == 0)
        return;
      if (sum <= room)
        low = limit;
      else
        high = limit;
    }

  for (guint i = 0; i < n_columns; i++)
    naturals[i] = MAX (1, floor (MAX (MIN (naturals[i], low), leasts[i])));
}

/* The start of a long cell tells enough: no column is as wide as that. */
static ShowcaseCell
shorten (ShowcaseComposer *composer,
         guint block,
         const ShowcaseCell *cell)
{
  const char *text = showcase_document_get_block_text (composer->document, block) + cell->start;
  ShowcaseCell start = *cell;

  if (start.length > ENOUGH)
    for (start.length = ENOUGH; start.length > 0 && ((guchar)text[start.length] & 0xc0) == 0x80;)
      start.length--;
  return start;
}

static void
widen (const Grid *grid,
       guint block,
       guint row,
       double *widths,
       double *leasts)
{
  for (guint column = 0; column < grid->n_columns; column++)
    {
      const ShowcaseCell *cell = get_cell (grid->composer, row, column);
      ShowcaseCell start;
      Extent extent;

      if (cell == NULL || cell->length == 0)
        continue;
      start = shorten (grid->composer, block, cell);
      extent = measure_cell (grid->composer, block, &start, row == grid->first->first_row);
      widths[column] = MAX (widths[column], extent.natural);
      leasts[column] = MAX (leasts[column], extent.least);
    }
}

/* The first block tells how wide columns are, and the row that is too long for it. */
static double *
find_widths (const Grid *grid,
             guint first_block)
{
  ShowcaseComposer *composer = grid->composer;
  const ShowcaseTable *table = showcase_document_get_table (composer->document, grid->first->table);
  double *widths = g_new0 (double, grid->n_columns);
  g_autofree double *leasts = g_new0 (double, grid->n_columns);

  for (guint row = 0; row < grid->first->n_rows; row++)
    widen (grid, first_block, grid->first->first_row + row, widths, leasts);
  if (table->n_blocks > 1 && grid->first->n_rows < SHOWCASE_SPLIT_ROWS)
    widen (grid, first_block + 1, grid->first->first_row + grid->first->n_rows, widths, leasts);

  showcase_grid_share_room (widths, leasts, grid->n_columns, showcase_composer_get_room (composer) - (int)(grid->n_columns - 1) * grid->gap);
  return widths;
}

static double *
get_widths (const Grid *grid,
            guint first_block)
{
  GArray *columns = grid->composer->part.columns;
  double *widths;

  if (columns != NULL && columns->len == grid->n_columns)
    return g_memdup2 (columns->data, columns->len * sizeof *widths);

  widths = find_widths (grid, first_block);
  if (columns != NULL)
    g_array_append_vals (columns, widths, grid->n_columns);

  return widths;
}

static PangoAlignment
find_alignment (const Grid *grid,
                guint column,
                gboolean rtl)
{
  switch (showcase_document_get_alignment (grid->composer->document, grid->part->table, column))
    {
    case SHOWCASE_ALIGNMENT_LEFT:
      return PANGO_ALIGN_LEFT;
    case SHOWCASE_ALIGNMENT_CENTER:
      return PANGO_ALIGN_CENTER;
    case SHOWCASE_ALIGNMENT_RIGHT:
      return PANGO_ALIGN_RIGHT;
    case SHOWCASE_ALIGNMENT_NONE:
    default:
      return rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
    }
}

/* Sets what is in the part of one cell at the composer's y and returns its height. */
static int
add_cell (const Grid *grid,
          guint column,
          const ShowcaseCell *cell,
          const ShowcaseBlockPart *part,
          gboolean is_header,
          double start,
          double width)
{
  ShowcaseComposer *composer = grid->composer;
  guint text_start = MAX (cell->start, part->start);
  guint text_end = MIN (cell->start + cell->length, part->end);
  PangoAlignment alignment = find_alignment (grid, column, (composer->block->flags & SHOWCASE_BLOCK_RTL) != 0);
  const char *text = showcase_document_get_block_text (composer->document, composer->index) + text_start;
  g_autofree ShowcaseSpan *spans = NULL;
  ShowcasePiece *piece;
  guint n_spans;

  if (text_start >= text_end)
    return 0;
  spans = dup_spans (composer, composer->index, cell, text_start, text_end, &n_spans);
  piece = showcase_rich_text_add (composer, SHOWCASE_FACE_BODY, get_weight (composer, is_header), text, text_end - text_start, spans, n_spans, start, width, &alignment);
  showcase_composer_set_range (piece, text_start, text_end - text_start);

  return piece->n_lines * piece->line_height;
}

static void
add_row (const Grid *grid,
         guint row,
         const ShowcaseBlockPart *part,
         gboolean is_header,
         const double *widths)
{
  ShowcaseComposer *composer = grid->composer;
  int height = showcase_typesetter_get_face (composer->typesetter, SHOWCASE_FACE_BODY)->line_height;
  int rule = showcase_style_to_pixels (composer->style, composer->style->rule_width);
  double start = composer->nesting.indent;

  composer->y += grid->padding;
  for (guint column = 0; column < grid->n_columns; column++)
    {
      const ShowcaseCell *cell = get_cell (composer, row, column);
      int cell_height = cell != NULL ? add_cell (grid, column, cell, part, is_header, start, widths[column]) : 0;

      height = MAX (height, cell_height);
      start += widths[column] + grid->gap;
    }
  composer->y += height + grid->padding;
  showcase_composer_add_box (composer, SHOWCASE_BOX_RULE, is_header ? SHOWCASE_COLOR_FRAME : SHOWCASE_COLOR_RULE, composer->nesting.indent, composer->y,
                             start - grid->gap - composer->nesting.indent, rule);
  composer->y += rule;
}

/* A row is where its first cell starts; what is left of one that started before is a row too. */
static gboolean
is_in_part (ShowcaseComposer *composer,
            guint row)
{
  const ShowcaseRow *place = showcase_document_get_row (composer->document, row);
  const ShowcaseCell *first = get_cell (composer, row, 0);
  const ShowcaseCell *last = first != NULL ? get_cell (composer, row, place->n_cells - 1) : NULL;

  if (first == NULL)
    return composer->part.start == 0;
  if (first->start < composer->part.start)
    return composer->part.start < last->start + last->length;

  return first->start < composer->part.end || composer->part.end == composer->block->length;
}

/* The head of a table again, above rows that stand apart from it. It is not text of these rows. */
static void
add_head (const Grid *grid,
          guint first_block,
          const double *widths)
{
  ShowcaseComposer *composer = grid->composer;
  ShowcaseBlockPart whole = { .end = G_MAXUINT };
  guint index = composer->index;
  guint first_piece = composer->pieces->len;

  composer->index = first_block;
  add_row (grid, grid->first->first_row, &whole, TRUE, widths);
  composer->index = index;
  for (guint i = first_piece; i < composer->pieces->len; i++)
    g_array_index (composer->pieces, ShowcasePiece, i).is_text = FALSE;
}

/**
 * showcase_grid_add:
 * @composer: what to add to, its block a table
 *
 * Adds the rows of a table block, a line below each, and moves the composer's y below them. In a right-to-left table the columns run from
 * the right.
 */
void
showcase_grid_add (ShowcaseComposer *composer)
{
  const ShowcaseTablePart *part = showcase_document_get_table_part (composer->document, composer->index);
  const ShowcaseTable *table = showcase_document_get_table (composer->document, part->table);
  Grid grid = {
    .composer = composer,
    .part = part,
    .first = showcase_document_get_table_part (composer->document, table->first_block),
    .n_columns = table->n_columns,
    .gap = showcase_style_to_pixels (composer->style, composer->style->cell_gap),
    .padding = showcase_style_to_pixels (composer->style, composer->style->cell_padding),
  };
  g_autofree double *widths = get_widths (&grid, table->first_block);
  guint first_piece = composer->pieces->len;
  guint first_box = composer->boxes->len;
  int top = composer->y;
  double content = (grid.n_columns - 1) * (double)grid.gap;

  if (composer->part.has_head)
    add_head (&grid, table->first_block, widths);
  for (guint i = 0; i < part->n_rows; i++)
    if (is_in_part (composer, part->first_row + i))
      add_row (&grid, part->first_row + i, &composer->part, composer->index == table->first_block && i == 0, widths);

  for (guint i = 0; i < grid.n_columns; i++)
    content += widths[i];
  showcase_composer_set_window (composer, top, content, composer->mirrored, first_piece, first_box);
}
