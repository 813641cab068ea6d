/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Code and tables that are wider than the column, and how far each is moved sideways. All blocks that one of them was split into move together; how far they
 * can is known from those that were laid out. */

#include "config.h"

#include "showcase-column-private.h"

typedef struct
{
  double shift;
  double range;
} Shift;

/**
 * showcase_column_find_group:
 * @self: a column
 * @block: a block
 *
 * Finds the first block of the code block or table that a block is a part of.
 *
 * Returns: the block
 */
guint
showcase_column_find_group (ShowcaseColumn *self,
                            guint block)
{
  const ShowcaseBlock *place = showcase_document_get_block (self->document, block);

  if (place->kind == SHOWCASE_BLOCK_TABLE)
    return showcase_document_get_table (self->document, showcase_document_get_table_part (self->document, block)->table)->first_block;

  while (block > 0 && (showcase_document_get_block (self->document, block)->flags & SHOWCASE_BLOCK_JOINED) != 0)
    block--;

  return block;
}

static Shift *
find_shift (ShowcaseColumn *self,
            guint block)
{
  if (g_hash_table_size (self->shifts) == 0)
    return NULL;

  return g_hash_table_lookup (self->shifts, GUINT_TO_POINTER (showcase_column_find_group (self, block)));
}

/**
 * showcase_column_sync_shift:
 * @self: a column
 * @block: a block
 * @layout: its layout, which is new
 *
 * Moves a block as far as the others of its group, and learns from it how far they can be moved.
 */
void
showcase_column_sync_shift (ShowcaseColumn *self,
                            guint block,
                            ShowcaseBlockLayout *layout)
{
  ShowcaseBlockWindow window;
  Shift *shift;

  if (!showcase_block_layout_get_window (layout, &window))
    return;

  shift = find_shift (self, block);
  if (shift == NULL && window.content > window.width)
    {
      shift = g_new0 (Shift, 1);
      g_hash_table_insert (self->shifts, GUINT_TO_POINTER (showcase_column_find_group (self, block)), shift);
    }
  if (shift == NULL)
    return;

  shift->range = MAX (shift->range, window.content - window.width);
  showcase_block_layout_set_shift (layout, shift->shift);
}

/**
 * showcase_column_get_range:
 * @self: a column
 * @block: a block
 *
 * Gets how far a block can be moved sideways.
 *
 * Returns: the distance in pixels, 0 for what fits into the column
 */
double
showcase_column_get_range (ShowcaseColumn *self,
                           guint block)
{
  const Shift *shift = find_shift (self, block);

  return shift != NULL ? shift->range : 0;
}

/**
 * showcase_column_get_shift:
 * @self: a column
 * @block: a block
 *
 * Gets how far a block is moved sideways.
 *
 * Returns: how much of its content is cut off where it starts, in pixels
 */
double
showcase_column_get_shift (ShowcaseColumn *self,
                           guint block)
{
  const Shift *shift = find_shift (self, block);

  return shift != NULL ? shift->shift : 0;
}

/**
 * showcase_column_set_shift:
 * @self: a column
 * @block: a block
 * @shift: how much of its content to cut off where it starts, in pixels
 *
 * Moves a block sideways, with all others of its group, as far as they can be moved.
 *
 * Returns: whether that moved anything
 */
gboolean
showcase_column_set_shift (ShowcaseColumn *self,
                           guint block,
                           double shift)
{
  Shift *group = find_shift (self, block);
  guint first = showcase_column_find_group (self, block);

  if (group == NULL)
    return FALSE;

  shift = CLAMP (shift, 0, group->range);
  if (shift == group->shift)
    return FALSE;

  group->shift = shift;
  for (guint i = first; i < self->n_blocks && showcase_column_find_group (self, i) == first; i++)
    {
      ShowcaseCachedBlock *cached = showcase_block_cache_peek (self->cache, i);

      if (cached == NULL)
        continue;
      showcase_block_layout_set_shift (cached->layout, shift);
      showcase_cached_block_clear_nodes (cached);
    }

  return TRUE;
}
