/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is found, as the reader sees it: marks behind the words, ticks along the edge where the scrollbar is, and the way to a match. The ticks are made
 * from the pixels and not from the matches: a million of them cost no more than ten. */

#include "config.h"

#include "showcase-document-view-private.h"
#include "showcase-painter.h"
#include "showcase-search.h"

#include <math.h>

/* The ticks: their distance from the edge, their size and how often there can be one, in pixels. */
#define TICK_MARGIN 1
#define TICK_WIDTH 5
#define TICK_HEIGHT 2
#define TICK_PERIOD 3
#define CURRENT_TICK_WIDTH 8
#define CURRENT_TICK_HEIGHT 4

/* A match that is scrolled to stands a third of the page down, and one closer to an edge than this is scrolled to, in ems. */
#define CONTEXT_SHARE (1.0 / 3)
#define EDGE_EMS 1.5

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static const ShowcaseRange *
get_match (ShowcaseDocumentView *self,
           guint match)
{
  return &g_array_index (self->matches, ShowcaseRange, match);
}

/**
 * showcase_document_view_set_matches:
 * @self: a view
 * @matches: (nullable) (element-type ShowcaseRange): what is found in its document, in reading order and not changed any more, or %NULL
 * @current: the index of the match that the reader is at, or %SHOWCASE_NONE
 *
 * Marks what is found. Another document has no marks at first.
 */
void
showcase_document_view_set_matches (ShowcaseDocumentView *self,
                                    GArray *matches,
                                    guint current)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  if (matches != NULL)
    g_array_ref (matches);
  g_clear_pointer (&self->matches, g_array_unref);
  self->matches = matches;
  self->current_match = current;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_get_matches:
 * @self: a view
 *
 * Gets what is marked.
 *
 * Returns: (transfer none) (nullable) (element-type ShowcaseRange): the matches, or %NULL
 */
GArray *
showcase_document_view_get_matches (ShowcaseDocumentView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), NULL);
  return self->matches;
}

/**
 * showcase_document_view_keep_matches:
 * @self: a view
 * @n_blocks: how many blocks are what they were
 *
 * Drops the matches that are void. To be called when the document is shown in another form, so that marks don't blink until it has been searched too.
 */
void
showcase_document_view_keep_matches (ShowcaseDocumentView *self,
                                     guint n_blocks)
{
  g_autoptr (GArray) kept = NULL;
  guint n_kept;

  if (self->matches == NULL)
    return;

  n_kept = n_blocks > 0 ? showcase_search_find_from (self->matches, &(ShowcasePosition){ n_blocks - 1, G_MAXUINT }) : 0;
  kept = g_array_sized_new (FALSE, FALSE, sizeof (ShowcaseRange), n_kept);
  g_array_append_vals (kept, self->matches->data, n_kept);
  showcase_document_view_set_matches (self, kept, self->current_match < n_kept ? self->current_match : SHOWCASE_NONE);
}

/**
 * showcase_document_view_snapshot_matches:
 * @self: a view with matches
 * @snapshot: where to paint, from the top left corner of the block
 * @block: a block
 * @layout: its layout
 *
 * Paints the marks of a block, below its text.
 */
void
showcase_document_view_snapshot_matches (ShowcaseDocumentView *self,
                                         GtkSnapshot *snapshot,
                                         guint block,
                                         ShowcaseBlockLayout *layout)
{
  guint length = showcase_document_get_block (showcase_document_view_get_document (self), block)->length;
  guint match = showcase_search_find_from (self->matches, &(ShowcasePosition){ block, 0 });

  for (; match < self->matches->len && get_match (self, match)->start.block <= block; match++)
    {
      GdkRGBA color = showcase_painter_get_color (&self->palette, match == self->current_match ? SHOWCASE_COLOR_CURRENT_MATCH : SHOWCASE_COLOR_MATCH);
      guint start, end;

      if (showcase_range_get_part (get_match (self, match), block, length, &start, &end) && start < end)
        showcase_painter_paint_range (snapshot, layout, start, end, &color);
    }
}

/* From the top of the document to its first block. */
static double
get_padding (ShowcaseDocumentView *self)
{
  guint anchor;
  double offset;

  showcase_flow_get_place (self->flow, &anchor, &offset);

  return showcase_flow_get_position (self->flow) - showcase_column_get_y (get_column (self), anchor) - offset;
}

static double
get_block_height (ShowcaseDocumentView *self,
                  guint block)
{
  ShowcaseColumn *column = get_column (self);
  gboolean last = block + 1 >= showcase_column_get_n_blocks (column);
  double end = last ? showcase_column_get_total (column) : showcase_column_get_y (column, block + 1);

  return MAX (end - showcase_column_get_y (column, block), 1);
}

/* Within a block a position is where its share of the text is, which is near enough for a tick and needs no layout. */
static void
find_position (ShowcaseDocumentView *self,
               double y,
               ShowcasePosition *position)
{
  ShowcaseColumn *column = get_column (self);
  guint block = showcase_column_find (column, MAX (y, 0));
  double share = (y - showcase_column_get_y (column, block)) / get_block_height (self, block);

  position->block = block;
  position->offset = (guint)(CLAMP (share, 0, 1) * showcase_document_get_block (showcase_document_view_get_document (self), block)->length);
}

static double
find_y (ShowcaseDocumentView *self,
        const ShowcasePosition *position)
{
  guint length = showcase_document_get_block (showcase_document_view_get_document (self), position->block)->length;

  return showcase_column_get_y (get_column (self), position->block) + get_block_height (self, position->block) * position->offset / MAX (length, 1);
}

static void
append_tick (ShowcaseDocumentView *self,
             GtkSnapshot *snapshot,
             double y,
             int width,
             int height,
             const GdkRGBA *color)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int x = rtl ? TICK_MARGIN : gtk_widget_get_width (GTK_WIDGET (self)) - TICK_MARGIN - width;

  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT ((float)x, (float)round (y), (float)width, (float)height));
}

/**
 * showcase_document_view_snapshot_ticks:
 * @self: a filled view with matches
 * @snapshot: where to paint
 *
 * Paints along the edge where in the whole document the matches are. The scrollbar lies above the ticks.
 */
void
showcase_document_view_snapshot_ticks (ShowcaseDocumentView *self,
                                       GtkSnapshot *snapshot)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double total = showcase_flow_get_total (self->flow);
  GdkRGBA color = showcase_painter_get_color (&self->palette, SHOWCASE_COLOR_MATCH_TICK);
  double padding;
  guint passed = 0;

  if (self->matches->len == 0 || height <= 0 || showcase_column_get_n_blocks (get_column (self)) == 0)
    return;

  padding = get_padding (self);
  for (int y = 0; y < height && passed < self->matches->len; y += TICK_PERIOD)
    {
      ShowcasePosition position;
      guint next = self->matches->len;

      if (y + TICK_PERIOD < height)
        {
          find_position (self, (y + TICK_PERIOD) * total / height - padding, &position);
          next = showcase_search_find_from (self->matches, &position);
        }
      if (next > passed)
        append_tick (self, snapshot, y, TICK_WIDTH, TICK_HEIGHT, &color);
      passed = MAX (next, passed);
    }

  if (self->current_match < self->matches->len)
    {
      double y = (find_y (self, &get_match (self, self->current_match)->start) + padding) / total * height;

      color = showcase_painter_get_color (&self->palette, SHOWCASE_COLOR_CURRENT_MATCH);
      color.alpha = 1;
      append_tick (self, snapshot, CLAMP (y - CURRENT_TICK_HEIGHT / 2, 0, height - CURRENT_TICK_HEIGHT), CURRENT_TICK_WIDTH, CURRENT_TICK_HEIGHT, &color);
    }
}

static void
show_sideways (ShowcaseDocumentView *self,
               ShowcaseBlockLayout *layout,
               const ShowcaseRange *range)
{
  double start, end;
  int top, last_top, height;

  showcase_block_layout_get_caret (layout, range->start.offset, &start, &top, &height);
  showcase_block_layout_get_caret (layout, range->end.offset, &end, &last_top, &height);
  if (range->end.block != range->start.block || last_top != top)
    end = start;
  showcase_document_view_show_sideways (self, range->start.block, MIN (start, end), fabs (end - start));
}

/**
 * showcase_document_view_scroll_to_range:
 * @self: a view
 * @range: a part of its document
 *
 * Brings the start of a range into view, with what is around it, out of details that are folded and from beyond the edges of wide code and tables. When it can be seen already, nothing moves.
 */
void
showcase_document_view_scroll_to_range (ShowcaseDocumentView *self,
                                        const ShowcaseRange *range)
{
  ShowcaseColumn *column = get_column (self);
  double page = showcase_document_view_get_page (self);
  ShowcaseBlockLayout *layout;
  double edge;
  double x;
  double y;
  int top;
  int line_height;

  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  if (!showcase_column_is_ready (column) || range->start.block >= showcase_column_get_n_blocks (column))
    return;

  showcase_document_view_reveal_block (self, range->start.block);
  layout = showcase_column_get_block (column, range->start.block)->layout;
  show_sideways (self, layout, range);
  showcase_block_layout_get_caret (layout, range->start.offset, &x, &top, &line_height);
  edge = MIN (EDGE_EMS * showcase_typesetter_get_style (showcase_column_get_typesetter (column))->body, page / 4);
  y = showcase_flow_get_y (self->flow, range->start.block) + top;
  if (!showcase_flow_is_filled (self->flow) || y < edge || y + line_height > page - edge)
    showcase_document_view_set_place (self, range->start.block, top - floor (page * CONTEXT_SHARE));
}

/**
 * showcase_document_view_get_seen:
 * @self: a view
 * @position: (out): the place
 *
 * Gets the place in the text that the page starts with.
 */
void
showcase_document_view_get_seen (ShowcaseDocumentView *self,
                                 ShowcasePosition *position)
{
  ShowcaseColumn *column = get_column (self);
  ShowcaseBlockLayout *layout;
  double offset;
  gboolean rtl;

  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  showcase_flow_get_place (self->flow, &position->block, &offset);
  position->offset = 0;
  if (!showcase_column_is_ready (column) || position->block >= showcase_column_get_n_blocks (column))
    return;

  layout = showcase_column_get_block (column, position->block)->layout;
  rtl = (showcase_document_get_block (showcase_document_view_get_document (self), position->block)->flags & SHOWCASE_BLOCK_RTL) != 0;
  if (offset > showcase_block_layout_get_gap (layout))
    position->offset = showcase_block_layout_get_offset (layout, rtl ? showcase_column_get_width (column) : 0, offset);
}
