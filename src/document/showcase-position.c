/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Places in a document and what is between two of them. */

#include "config.h"

#include "showcase-position.h"

/**
 * showcase_position_compare:
 * @a: a position
 * @b: a position
 *
 * Compares two positions in reading order.
 *
 * Returns: a number below, equal to or above 0 when @a is before, at or after @b
 */
int
showcase_position_compare (const ShowcasePosition *a,
                           const ShowcasePosition *b)
{
  if (a->block != b->block)
    return a->block < b->block ? -1 : 1;

  return (a->offset > b->offset) - (a->offset < b->offset);
}

/**
 * showcase_range_init:
 * @self: (out caller-allocates): a range
 * @a: one end
 * @b: the other end, before or after @a
 *
 * Sets a range to what is between two positions.
 */
void
showcase_range_init (ShowcaseRange *self,
                     const ShowcasePosition *a,
                     const ShowcasePosition *b)
{
  gboolean ordered = showcase_position_compare (a, b) <= 0;

  *self = (ShowcaseRange){ ordered ? *a : *b, ordered ? *b : *a };
}

/**
 * showcase_range_is_empty:
 * @self: a range
 *
 * Tells whether nothing is between the ends.
 *
 * Returns: whether it is empty
 */
gboolean
showcase_range_is_empty (const ShowcaseRange *self)
{
  return showcase_position_compare (&self->start, &self->end) == 0;
}

/**
 * showcase_range_get_part:
 * @self: a range
 * @block: a block
 * @length: the length of the block's text, in bytes
 * @start: (out): where the range starts in the block's text, in bytes
 * @end: (out): where it ends
 *
 * Finds which part of a block is in a range. Of a block without text that is nothing, from 0 to 0, and the block is in the range all the same.
 *
 * Returns: whether the block is in the range
 */
gboolean
showcase_range_get_part (const ShowcaseRange *self,
                         guint block,
                         guint length,
                         guint *start,
                         guint *end)
{
  if (block < self->start.block || block > self->end.block)
    return FALSE;

  *start = block == self->start.block ? MIN (self->start.offset, length) : 0;
  *end = block == self->end.block ? MIN (self->end.offset, length) : length;

  return TRUE;
}
