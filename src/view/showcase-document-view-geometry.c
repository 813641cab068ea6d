/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Between points in the widget and points in a block's layout. All that follows a pointer, scrolls something into view or tells a screen reader where
 * something is comes through here, so that the zoom and any shift of the text have one place to be known. The flow and all layouts are in pixels at
 * zoom 1; the widget, its adjustments and its events are in pixels of the widget. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <math.h>

/**
 * showcase_document_view_get_page:
 * @self: a view
 *
 * Gets how much of the document fits into the view.
 *
 * Returns: the height of the page, in the flow's pixels
 */
double
showcase_document_view_get_page (ShowcaseDocumentView *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self)) / self->zoom;
}

/**
 * showcase_document_view_from_block:
 * @self: a filled view
 * @block: a block
 * @x: (inout): from the left edge of the text column, in the block's pixels; becomes from the left edge of the widget
 * @y: (inout): from the top of the block; becomes from the top of the widget
 *
 * Finds where a point of a block is in the widget. Where blocks are that are not visible is known as exactly as their heights are.
 */
void
showcase_document_view_from_block (ShowcaseDocumentView *self,
                                   guint block,
                                   double *x,
                                   double *y)
{
  *x = *x * self->zoom + self->column_x;
  *y = *y * self->zoom + round (showcase_flow_get_y (self->flow, block) * self->zoom);
}

/**
 * showcase_document_view_to_block:
 * @self: a filled view
 * @block: a block
 * @x: (inout): from the left edge of the widget; becomes from the left edge of the text column, in the block's pixels
 * @y: (inout): from the top of the widget; becomes from the top of the block
 *
 * Finds where a point of the widget is in a block: the inverse of showcase_document_view_from_block().
 */
void
showcase_document_view_to_block (ShowcaseDocumentView *self,
                                 guint block,
                                 double *x,
                                 double *y)
{
  *x = (*x - self->column_x) / self->zoom;
  *y = (*y - round (showcase_flow_get_y (self->flow, block) * self->zoom)) / self->zoom;
}

/**
 * showcase_document_view_find_block:
 * @self: a view
 * @y: from the top of the widget
 *
 * Finds the visible block at a height, or the nearest one when there is none.
 *
 * Returns: the block, or %SHOWCASE_NONE when nothing is visible
 */
guint
showcase_document_view_find_block (ShowcaseDocumentView *self,
                                   double y)
{
  guint first;
  guint n_blocks;

  if (!showcase_flow_is_filled (self->flow))
    return SHOWCASE_NONE;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  for (guint i = n_blocks; i > 1; i--)
    {
      double x = 0;
      double top = 0;

      if (showcase_column_is_hidden (showcase_flow_get_column (self->flow), first + i - 1))
        continue;
      showcase_document_view_from_block (self, first + i - 1, &x, &top);
      if (y >= top)
        return first + i - 1;
    }

  return n_blocks > 0 ? first : SHOWCASE_NONE;
}
