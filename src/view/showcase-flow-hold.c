/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keeps words where they are on the page while everything is laid out anew around them. */

#include "config.h"

#include "showcase-flow-private.h"

#include <math.h>

/* The block that a height of the page is in. */
static guint
find_visible (ShowcaseFlow *self,
              double y)
{
  guint block = self->anchor;

  while (block + 1 < self->anchor + self->n_visible && showcase_flow_get_y (self, block + 1) <= y)
    block++;
  while (block > self->anchor && showcase_column_is_hidden (self->column, block))
    block--;

  return block;
}

/**
 * showcase_flow_hold:
 * @self: a flow
 * @from: where the words are on the page, from its top edge, in pixels
 * @to: where they are to be after the next fill
 *
 * Remembers which words are at a height of the page, for a layout in which they will be elsewhere in their block. What is remembered stays until the
 * reader moves, so that a slow drag of the window's edge, or zooming to and fro, ends where it began.
 */
void
showcase_flow_hold (ShowcaseFlow *self,
                    double from,
                    double to)
{
  ShowcaseCachedBlock *cached;
  guint block;
  double offset;
  gboolean rtl;

  if (self->held_text != SHOWCASE_NONE && fabs (from - self->held_y) < 1)
    {
      self->held_y = to;
      return;
    }
  if (!self->filled || showcase_column_get_n_blocks (self->column) == 0)
    return;

  block = find_visible (self, from);
  offset = from - showcase_flow_get_y (self, block);
  cached = showcase_column_get_block (self->column, block);
  if (from == to && offset <= showcase_block_layout_get_gap (cached->layout))
    return;

  rtl = (showcase_document_get_block (showcase_column_get_document (self->column), block)->flags & SHOWCASE_BLOCK_RTL) != 0;
  self->held_block = block;
  self->held_text = showcase_block_layout_get_offset (cached->layout, rtl ? showcase_column_get_width (self->column) : 0, offset);
  self->held_rest = offset - showcase_block_layout_get_line_top (cached->layout, self->held_text);
  self->held_y = to;
}

/**
 * showcase_flow_hold_text:
 * @self: a flow
 *
 * Remembers the words at the top edge, which the reader goes on with, unless others are held already.
 */
void
showcase_flow_hold_text (ShowcaseFlow *self)
{
  if (self->held_text == SHOWCASE_NONE)
    showcase_flow_hold (self, 0, 0);
}

/**
 * showcase_flow_release_text:
 * @self: a flow
 *
 * Puts the words that are held back to their place on the page.
 */
void
showcase_flow_release_text (ShowcaseFlow *self)
{
  double offset;

  if (self->held_text == SHOWCASE_NONE)
    return;

  offset = showcase_block_layout_get_line_top (showcase_column_get_block (self->column, self->held_block)->layout, self->held_text) + self->held_rest;
  offset = MIN (offset, MAX (showcase_column_measure (self->column, self->held_block) - 1, 0));
  self->anchor = self->held_block;
  self->offset = offset - self->held_y;
}
