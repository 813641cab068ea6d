/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The heights of blocks, and a Fenwick tree over the sums of groups of them: what is before a block is some groups and then the blocks of its own. A block
 * that is hidden counts nothing, and keeps its height for when it is shown. Sums are whole pixels, which doubles add up without an error, so that the tree never
 * drifts. Which heights are exact and which are estimates is known to others. */

#include "config.h"

#include "showcase-heights.h"

/* How many blocks are in a group: as many as are added up in the time that the tree takes. */
#define GROUP_SIZE 32

struct _ShowcaseHeights
{
  /* Owned */
  int *heights; /* of what is hidden, the complement */
  double *sums;

  /* State */
  guint n_blocks;
  guint n_groups;
  guint top;
  double total;
};

static int
get_shown (ShowcaseHeights *self,
           guint block)
{
  return MAX (self->heights[block], 0);
}

static void
fill_tree (ShowcaseHeights *self)
{
  for (guint i = 0; i < self->n_blocks; i++)
    self->sums[i / GROUP_SIZE + 1] += get_shown (self, i);
  for (guint i = 1; i <= self->n_groups; i++)
    {
      guint parent = i + (i & -i);

      if (parent <= self->n_groups)
        self->sums[parent] += self->sums[i];
    }
}

/**
 * showcase_heights_new:
 * @heights: (transfer full) (array length=n_blocks): the heights, in pixels, none of them hidden
 * @n_blocks: how many
 *
 * Makes a tree in linear time.
 *
 * Returns: (transfer full): the heights
 */
ShowcaseHeights *
showcase_heights_new (int *heights,
                      guint n_blocks)
{
  ShowcaseHeights *self = g_new0 (ShowcaseHeights, 1);

  self->heights = heights;
  self->n_blocks = n_blocks;
  self->n_groups = (n_blocks + GROUP_SIZE - 1) / GROUP_SIZE;
  self->sums = g_new0 (double, self->n_groups + 1);
  self->top = 1;
  while (self->top <= self->n_groups / 2)
    self->top *= 2;
  fill_tree (self);
  self->total = showcase_heights_get_y (self, n_blocks);

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
  g_free (self->heights);
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
 * Returns: the height in pixels, 0 of what is hidden
 */
int
showcase_heights_get (ShowcaseHeights *self,
                      guint block)
{
  g_assert (block < self->n_blocks);
  return get_shown (self, block);
}

/**
 * showcase_heights_get_whole:
 * @self: heights
 * @block: a block
 *
 * Gets the height that a block has when it is shown.
 *
 * Returns: the height in pixels
 */
int
showcase_heights_get_whole (ShowcaseHeights *self,
                            guint block)
{
  g_assert (block < self->n_blocks);
  return self->heights[block] < 0 ? ~self->heights[block] : self->heights[block];
}

static void
change (ShowcaseHeights *self,
        guint block,
        int height)
{
  int delta = -get_shown (self, block);

  self->heights[block] = height;
  delta += get_shown (self, block);
  if (delta == 0)
    return;

  self->total += delta;
  for (guint i = block / GROUP_SIZE + 1; i <= self->n_groups; i += i & -i)
    self->sums[i] += delta;
}

/**
 * showcase_heights_set:
 * @self: heights
 * @block: a block
 * @height: its height in pixels
 *
 * Changes the height of a block, which stays hidden if it is.
 */
void
showcase_heights_set (ShowcaseHeights *self,
                      guint block,
                      int height)
{
  g_assert (block < self->n_blocks && height >= 0);
  change (self, block, self->heights[block] < 0 ? ~height : height);
}

/**
 * showcase_heights_set_hidden:
 * @self: heights
 * @block: a block
 * @hidden: whether to hide it
 *
 * Hides a block or shows it.
 */
void
showcase_heights_set_hidden (ShowcaseHeights *self,
                             guint block,
                             gboolean hidden)
{
  int height = showcase_heights_get_whole (self, block);

  change (self, block, hidden ? ~height : height);
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
  guint end = MIN (block, self->n_blocks);
  guint group = end / GROUP_SIZE;
  double y = 0;

  for (guint i = group * GROUP_SIZE; i < end; i++)
    y += get_shown (self, i);
  for (; group > 0; group -= group & -group)
    y += self->sums[group];

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
  guint group = 0;
  guint found;

  g_assert (self->n_blocks > 0);

  if (y < 0)
    return 0;

  for (guint step = self->top; step > 0; step /= 2)
    if (group + step <= self->n_groups && self->sums[group + step] <= y)
      {
        group += step;
        y -= self->sums[group];
      }
  for (found = group * GROUP_SIZE; found < self->n_blocks && get_shown (self, found) <= y; found++)
    y -= get_shown (self, found);

  return MIN (found, self->n_blocks - 1);
}
