/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Moving code and tables sideways. Everything that moves is moved here, once, so that hits, carets, areas and what is painted agree without knowing. */

#include "config.h"

#include "showcase-block-layout-private.h"

/**
 * showcase_block_layout_get_window:
 * @self: a layout
 * @window: (out): the window
 *
 * Gets what code or a table is seen through.
 *
 * Returns: whether the block has a window; its content may still fit into it
 */
gboolean
showcase_block_layout_get_window (ShowcaseBlockLayout *self,
                                  ShowcaseBlockWindow *window)
{
  *window = self->window;

  return self->window.width > 0;
}

/**
 * showcase_block_layout_is_cut:
 * @self: a layout
 *
 * Tells whether something of the content may be cut off at the edges of the window.
 *
 * Returns: whether it may
 */
gboolean
showcase_block_layout_is_cut (ShowcaseBlockLayout *self)
{
  return self->window.width > 0 && (self->window.content > self->window.width || self->shift > 0);
}

/**
 * showcase_block_layout_get_shift:
 * @self: a layout
 *
 * Gets how far the content is moved.
 *
 * Returns: how much of it is cut off where it starts, in pixels
 */
double
showcase_block_layout_get_shift (ShowcaseBlockLayout *self)
{
  return self->shift;
}

/**
 * showcase_block_layout_set_shift:
 * @self: a layout
 * @shift: how much to cut off where the content starts, in pixels
 *
 * Moves the content of a block that has a window. The parts of one code block or table share a shift, so that it may be more than this part has.
 */
void
showcase_block_layout_set_shift (ShowcaseBlockLayout *self,
                                 double shift)
{
  double delta = self->window.mirrored ? shift - self->shift : self->shift - shift;

  if (self->window.width <= 0 || delta == 0)
    return;

  self->shift = shift;
  for (guint i = 0; i < self->pieces->len; i++)
    if (g_array_index (self->pieces, ShowcasePiece, i).moves)
      g_array_index (self->pieces, ShowcasePiece, i).x += delta;
  for (guint i = 0; i < self->boxes->len; i++)
    if (g_array_index (self->boxes, ShowcaseBox, i).moves)
      g_array_index (self->boxes, ShowcaseBox, i).x += delta;
  for (guint i = 0; i < self->areas->len; i++)
    g_array_index (self->areas, ShowcaseLinkArea, i).x += delta;
}
