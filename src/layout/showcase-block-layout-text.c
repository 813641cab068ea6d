/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From a point to a place in a block's text and back. Selecting, finding, following with a caret and telling a screen reader where a word is are all
 * made of these. */

#include "config.h"

#include "showcase-block-layout.h"
#include "showcase-isolates.h"

#include <math.h>

/* A point beside or between the cells of a table belongs to the row that it is in before it belongs to a column. */
#define ROW_WEIGHT 1e6

static int
to_index (const ShowcasePiece *piece,
          guint offset)
{
  return (int)showcase_isolates_to_index (piece->isolates, CLAMP (offset, piece->start, piece->start + piece->length) - piece->start);
}

static guint
to_offset (const ShowcasePiece *piece,
           int index)
{
  return piece->start + MIN (showcase_isolates_to_offset (piece->isolates, (guint)index), piece->length);
}

/* The extent of a piece from its left edge; right-aligned text has all the width that it was given. */
static double
get_width (const ShowcasePiece *piece)
{
  int width = pango_layout_get_width (piece->layout);

  if (width < 0)
    pango_layout_get_size (piece->layout, &width, NULL);

  return (double)width / PANGO_SCALE;
}

static double
get_distance (double value,
              double start,
              double length)
{
  return MAX (MAX (start - value, value - start - length), 0);
}

static const ShowcasePiece *
find_nearest (ShowcaseBlockLayout *self,
              double x,
              double y)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (self, &n_pieces);
  const ShowcasePiece *nearest = NULL;
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < n_pieces; i++)
    {
      const ShowcasePiece *piece = &pieces[i];
      double distance;

      if (!piece->is_text)
        continue;

      distance = ROW_WEIGHT * get_distance (y, piece->y, piece->n_lines * piece->line_height);
      distance += get_distance (x, piece->x, get_width (piece));
      if (distance < least)
        {
          nearest = piece;
          least = distance;
        }
    }

  return nearest;
}

/* The piece that an offset is in. Between two cells it is the one that ends there. */
static const ShowcasePiece *
find_piece (ShowcaseBlockLayout *self,
            guint offset)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (self, &n_pieces);
  const ShowcasePiece *found = NULL;

  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text && (found == NULL || pieces[i].start <= offset))
      {
        found = &pieces[i];
        if (offset <= found->start + found->length)
          break;
      }

  return found;
}

/**
 * showcase_block_layout_get_offset:
 * @self: a layout
 * @x: from the left edge of the column, in pixels
 * @y: from the top of the block
 *
 * Finds the place in a block's text that is nearest to a point.
 *
 * Returns: the offset in the block's text, in bytes
 */
guint
showcase_block_layout_get_offset (ShowcaseBlockLayout *self,
                                  double x,
                                  double y)
{
  const ShowcasePiece *piece;
  ShowcaseBlockWindow window;
  PangoLayoutIter *iter;
  PangoLayoutLine *line;
  PangoRectangle extents;
  const char *text;
  int index;
  int trailing;

  /* What is cut off can't be pointed at. */
  if (showcase_block_layout_get_window (self, &window) && showcase_block_layout_is_cut (self))
    x = CLAMP (x, window.x, window.x + window.width);
  piece = find_nearest (self, x, y);
  if (piece == NULL)
    return 0;

  iter = pango_layout_get_iter (piece->layout);
  for (int i = CLAMP ((int)floor ((y - piece->y) / piece->line_height), 0, piece->n_lines - 1); i > 0; i--)
    pango_layout_iter_next_line (iter);
  line = pango_layout_iter_get_line_readonly (iter);
  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  pango_layout_line_x_to_index (line, (int)((x - piece->x) * PANGO_SCALE) - extents.x, &index, &trailing);
  pango_layout_iter_free (iter);

  text = pango_layout_get_text (piece->layout);
  for (; trailing > 0 && text[index] != '\0'; trailing--)
    index = (int)(g_utf8_next_char (text + index) - text);

  return to_offset (piece, index);
}

/**
 * showcase_block_layout_move_visually:
 * @self: a layout
 * @right: whether to go to the right, or to the left
 * @offset: (inout): a place in the block's text, in bytes
 * @forward: (inout): when there is no place: whether the way goes on after this text, or before it
 *
 * Finds the place beside a place as it is drawn, which in text of two directions is not always the next one to be read.
 *
 * Returns: whether there is one in the same text, which in a table is a cell
 */
gboolean
showcase_block_layout_move_visually (ShowcaseBlockLayout *self,
                                     gboolean right,
                                     guint *offset,
                                     gboolean *forward)
{
  const ShowcasePiece *piece = find_piece (self, *offset);
  const char *text;
  int index;
  int trailing;

  if (piece == NULL)
    return FALSE;

  pango_layout_move_cursor_visually (piece->layout, TRUE, to_index (piece, *offset), 0, right ? 1 : -1, &index, &trailing);
  if (index < 0 || index == G_MAXINT)
    {
      *forward = index == G_MAXINT;
      return FALSE;
    }

  text = pango_layout_get_text (piece->layout);
  for (; trailing > 0 && text[index] != '\0'; trailing--)
    index = (int)(g_utf8_next_char (text + index) - text);
  *offset = to_offset (piece, index);

  return TRUE;
}

/**
 * showcase_block_layout_has_text_at:
 * @self: a layout
 * @x: from the left edge of the column, in pixels
 * @y: from the top of the block
 *
 * Tells whether a point is on the lines of some text, at their ends too.
 *
 * Returns: whether it is
 */
gboolean
showcase_block_layout_has_text_at (ShowcaseBlockLayout *self,
                                   double x,
                                   double y)
{
  const ShowcasePiece *piece = find_nearest (self, x, y);

  return piece != NULL && get_distance (y, piece->y, piece->n_lines * piece->line_height) == 0
         && get_distance (x, piece->x, get_width (piece)) == 0;
}

/**
 * showcase_block_layout_get_line_top:
 * @self: a layout
 * @offset: a place in the block's text, in bytes
 *
 * Finds the line that a place is in.
 *
 * Returns: the top of the line, in pixels from the top of the block
 */
int
showcase_block_layout_get_line_top (ShowcaseBlockLayout *self,
                                    guint offset)
{
  double x;
  int y;
  int height;

  showcase_block_layout_get_caret (self, offset, &x, &y, &height);

  return y;
}

/**
 * showcase_block_layout_get_caret:
 * @self: a layout
 * @offset: a place in the block's text, in bytes
 * @x: (out): where a caret stands, in pixels from the left edge of the column
 * @y: (out): the top of its line, in pixels from the top of the block
 * @height: (out): the height of its line
 *
 * Finds where a place is. A block that shows no text of its own (an image, a rule) has one place: its whole height, at the left.
 */
void
showcase_block_layout_get_caret (ShowcaseBlockLayout *self,
                                 guint offset,
                                 double *x,
                                 int *y,
                                 int *height)
{
  const ShowcasePiece *piece = find_piece (self, offset);
  PangoRectangle caret;
  int line;

  if (piece == NULL)
    {
      *x = 0;
      *y = showcase_block_layout_get_gap (self);
      *height = showcase_block_layout_get_height (self) - *y;
      return;
    }

  pango_layout_get_cursor_pos (piece->layout, to_index (piece, offset), &caret, NULL);
  pango_layout_index_to_line_x (piece->layout, to_index (piece, offset), FALSE, &line, NULL);
  *x = piece->x + (double)caret.x / PANGO_SCALE;
  *y = piece->y + line * piece->line_height;
  *height = piece->line_height;
}

/* Hands a rectangle on as far as it is in the window, if the piece has one. */
static void
visit_area (const ShowcaseBlockWindow *window,
            double x,
            double y,
            double width,
            double height,
            ShowcaseAreaFunc func,
            gpointer user_data)
{
  if (window != NULL)
    {
      double end = MIN (x + width, window->x + window->width);

      x = MAX (x, window->x);
      width = end - x;
    }
  if (width > 0)
    func (x, y, width, height, user_data);
}

static void
visit_areas (const ShowcasePiece *piece,
             const ShowcaseBlockWindow *window,
             int start,
             int end,
             ShowcaseAreaFunc func,
             gpointer user_data)
{
  double y = piece->y;

  for (GSList *l = pango_layout_get_lines_readonly (piece->layout); l != NULL; l = l->next)
    {
      PangoLayoutLine *line = l->data;
      int first = MAX (start, line->start_index);
      int last = MIN (end, line->start_index + line->length);
      g_autofree int *ranges = NULL;
      int n_ranges = 0;

      if (line->start_index >= end)
        return;
      if (first < last)
        pango_layout_line_get_x_ranges (line, first, last, &ranges, &n_ranges);
      for (int i = 0; i < n_ranges; i++)
        visit_area (window, piece->x + (double)ranges[2 * i] / PANGO_SCALE, y, (double)(ranges[2 * i + 1] - ranges[2 * i]) / PANGO_SCALE,
                    piece->line_height, func, user_data);
      y += piece->line_height;
    }
}

/**
 * showcase_block_layout_foreach_area:
 * @self: a layout
 * @start: where the range starts in the block's text, in bytes
 * @end: where it ends
 * @func: (scope call): what receives the rectangles
 * @user_data: its data
 *
 * Visits the rectangles that a range of text covers, line by line and cell by cell. Text of two directions in one line gives several. What is
 * cut off at the edges of a window is left out.
 */
void
showcase_block_layout_foreach_area (ShowcaseBlockLayout *self,
                                    guint start,
                                    guint end,
                                    ShowcaseAreaFunc func,
                                    gpointer user_data)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (self, &n_pieces);
  ShowcaseBlockWindow window;
  gboolean is_cut = showcase_block_layout_get_window (self, &window) && showcase_block_layout_is_cut (self);

  for (guint i = 0; i < n_pieces; i++)
    {
      const ShowcasePiece *piece = &pieces[i];

      if (piece->is_text && start < piece->start + piece->length && end > piece->start)
        visit_areas (piece, is_cut && piece->moves ? &window : NULL, to_index (piece, start), to_index (piece, end), func, user_data);
    }
}
