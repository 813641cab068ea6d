/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A Fenwick tree over the heights of blocks, and nothing besides: a height is the difference of two sums. Heights are whole pixels, which doubles add
 * up without an error, so that the tree never drifts. Which heights are exact and which are estimates is known to others. */

#include "config.h"

#include "showcase-heights.h"

#include <string.h>

struct _ShowcaseHeights
{
  guint n_blocks;
  guint top;
  double total;
  double *sums;
};

/**
 * showcase_heights_new:
 * @heights: (array length=n_blocks): the heights, in pixels
 * @n_blocks: how many
 *
 * Makes a tree in linear time.
 *
 * Returns: (transfer full): the heights
 */
ShowcaseHeights *
showcase_heights_new (const int *heights,
                      guint n_blocks)
{
  ShowcaseHeights *self = g_new0 (ShowcaseHeights, 1);

  self->n_blocks = n_blocks;
  self->sums = g_new0 (double, n_blocks + 1);
  self->top = 1;
  while (self->top <= n_blocks / 2)
    self->top *= 2;

  for (guint i = 1; i <= n_blocks; i++)
    {
      guint parent = i + (i & -i);

      self->total += heights[i - 1];
      self->sums[i] += heights[i - 1];
      if (parent <= n_blocks)
        self->sums[parent] += self->sums[i];
    }

  return self;
}

/**
 * showcase_heights_free:
 * @self: (transfer full): heights
 *
 * Frees heights.
 */
void
showcase_heights_free (ShowcaseHeights *self)
{
  g_free (self->sums);
  g_free (self);
}

/**
 * showcase_heights_get_n_blocks:
 * @self: heights
 *
 * Gets how many there are.
 *
 * Returns: the number of blocks
 */
guint
showcase_heights_get_n_blocks (ShowcaseHeights *self)
{
  return self->n_blocks;
}

/**
 * showcase_heights_get:
 * @self: heights
 * @block: a block
 *
 * Gets the height of a block.
 *
 * Returns: the height in pixels
 */
double
showcase_heights_get (ShowcaseHeights *self,
                      guint block)
{
  double height;
  guint before, first;

  g_assert (block < self->n_blocks);

  /* The sum that ends with the block has others in it, which the sums that end before it are made of. */
  height = self->sums[block + 1];
  first = (block + 1) & block;
  for (before = block; before > first; before -= before & -before)
    height -= self->sums[before];

  return height;
}

/**
 * showcase_heights_set:
 * @self: heights
 * @block: a block
 * @height: its height in pixels
 *
 * Changes the height of a block.
 */
void
showcase_heights_set (ShowcaseHeights *self,
                      guint block,
                      int height)
{
  double delta;

  g_assert (block < self->n_blocks);

  delta = height - showcase_heights_get (self, block);
  if (delta == 0)
    return;

  self->total += delta;
  for (guint i = block + 1; i <= self->n_blocks; i += i & -i)
    self->sums[i] += delta;
}

/**
 * showcase_heights_get_y:
 * @self: heights
 * @block: a block, or the number of blocks
 *
 * Gets where a block starts.
 *
 * Returns: the sum of the heights before it, in pixels
 */
double
showcase_heights_get_y (ShowcaseHeights *self,
                        guint block)
{
  double y = 0;

  for (guint i = MIN (block, self->n_blocks); i > 0; i -= i & -i)
    y += self->sums[i];

  return y;
}

/**
 * showcase_heights_get_total:
 * @self: heights
 *
 * Gets the sum of all heights.
 *
 * Returns: the sum in pixels
 */
double
showcase_heights_get_total (ShowcaseHeights *self)
{
  return self->total;
}

/**
 * showcase_heights_find:
 * @self: heights, of at least one block
 * @y: from the top of the first block, in pixels
 *
 * Finds the block at a place: the last one that starts at or above it. Blocks without a height are passed over. Before the first block it is
 * the first, after the last one the last.
 *
 * Returns: the block
 */
guint
showcase_heights_find (ShowcaseHeights *self,
                       double y)
{
  guint found = 0;

  g_assert (self->n_blocks > 0);

  if (y < 0)
    return 0;

  for (guint step = self->top; step > 0; step /= 2)
    if (found + step <= self->n_blocks && self->sums[found + step] <= y)
      {
        found += step;
        y -= self->sums[found];
      }

  return MIN (found, self->n_blocks - 1);
}
