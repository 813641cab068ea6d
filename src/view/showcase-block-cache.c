/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keeps layouts and render nodes of the blocks used last. Laying out and painting are left to others; so is knowing when they are stale. */

#include "config.h"

#include "showcase-block-cache.h"

struct _ShowcaseBlockCache
{
  guint capacity;

  /* Owned */
  GHashTable *blocks;

  /* State: the one used last comes first */
  GQueue order;
};

static void
free_block (gpointer data)
{
  ShowcaseCachedBlock *block = data;

  showcase_cached_block_clear_nodes (block);
  showcase_block_layout_free (block->layout);
  g_free (block);
}

/**
 * showcase_block_cache_new:
 * @capacity: how many blocks to keep
 *
 * Makes an empty cache.
 *
 * Returns: (transfer full): the cache
 */
ShowcaseBlockCache *
showcase_block_cache_new (guint capacity)
{
  ShowcaseBlockCache *self = g_new0 (ShowcaseBlockCache, 1);

  self->capacity = capacity;
  self->blocks = g_hash_table_new_full (NULL, NULL, NULL, free_block);
  g_queue_init (&self->order);

  return self;
}

/**
 * showcase_block_cache_free:
 * @self: (transfer full): a cache
 *
 * Frees a cache.
 */
void
showcase_block_cache_free (ShowcaseBlockCache *self)
{
  g_hash_table_unref (self->blocks);
  g_free (self);
}

/**
 * showcase_block_cache_get:
 * @self: a cache
 * @block: a block
 *
 * Looks a block up and makes it the one used last.
 *
 * Returns: (transfer none) (nullable): the block, or %NULL
 */
ShowcaseCachedBlock *
showcase_block_cache_get (ShowcaseBlockCache *self,
                          guint block)
{
  ShowcaseCachedBlock *cached = g_hash_table_lookup (self->blocks, GUINT_TO_POINTER (block));

  if (cached != NULL)
    {
      g_queue_unlink (&self->order, &cached->link);
      g_queue_push_head_link (&self->order, &cached->link);
    }

  return cached;
}

/**
 * showcase_block_cache_peek:
 * @self: a cache
 * @block: a block
 *
 * Looks a block up without using it.
 *
 * Returns: (transfer none) (nullable): the block, or %NULL
 */
ShowcaseCachedBlock *
showcase_block_cache_peek (ShowcaseBlockCache *self,
                           guint block)
{
  return g_hash_table_lookup (self->blocks, GUINT_TO_POINTER (block));
}

/**
 * showcase_block_cache_add:
 * @self: a cache
 * @block: a block that it does not have
 * @layout: (transfer full): its layout
 *
 * Adds a block; when the cache is full, the one unused for longest goes.
 *
 * Returns: (transfer none): the block
 */
ShowcaseCachedBlock *
showcase_block_cache_add (ShowcaseBlockCache *self,
                          guint block,
                          ShowcaseBlockLayout *layout)
{
  ShowcaseCachedBlock *cached = g_new0 (ShowcaseCachedBlock, 1);

  while (self->order.length >= self->capacity)
    showcase_block_cache_remove (self, ((ShowcaseCachedBlock *)self->order.tail->data)->block);

  cached->block = block;
  cached->layout = layout;
  cached->link.data = cached;
  g_queue_push_head_link (&self->order, &cached->link);
  g_hash_table_insert (self->blocks, GUINT_TO_POINTER (block), cached);

  return cached;
}

/**
 * showcase_block_cache_get_size:
 * @self: a cache
 *
 * Gets how many blocks it holds.
 *
 * Returns: the number of blocks
 */
guint
showcase_block_cache_get_size (ShowcaseBlockCache *self)
{
  return self->order.length;
}

/**
 * showcase_block_cache_remove:
 * @self: a cache
 * @block: a block
 *
 * Forgets one block, if it is there.
 */
void
showcase_block_cache_remove (ShowcaseBlockCache *self,
                             guint block)
{
  ShowcaseCachedBlock *cached = g_hash_table_lookup (self->blocks, GUINT_TO_POINTER (block));

  if (cached == NULL)
    return;

  g_queue_unlink (&self->order, &cached->link);
  g_hash_table_remove (self->blocks, GUINT_TO_POINTER (block));
}

/**
 * showcase_block_cache_truncate:
 * @self: a cache
 * @n_blocks: how many blocks stay, from the first of the document on
 *
 * Removes the blocks from a number on.
 */
void
showcase_block_cache_truncate (ShowcaseBlockCache *self,
                               guint n_blocks)
{
  GList *next;

  for (GList *l = self->order.head; l != NULL; l = next)
    {
      guint block = ((ShowcaseCachedBlock *)l->data)->block;

      next = l->next;
      if (block >= n_blocks)
        showcase_block_cache_remove (self, block);
    }
}

/**
 * showcase_block_cache_clear:
 * @self: a cache
 *
 * Forgets all blocks: after a change of document, width or fonts.
 */
void
showcase_block_cache_clear (ShowcaseBlockCache *self)
{
  g_queue_init (&self->order);
  g_hash_table_remove_all (self->blocks);
}

/**
 * showcase_block_cache_clear_nodes:
 * @self: a cache
 *
 * Forgets how blocks are painted but not how they are laid out: after a change of colours.
 */
void
showcase_block_cache_clear_nodes (ShowcaseBlockCache *self)
{
  for (GList *l = self->order.head; l != NULL; l = l->next)
    showcase_cached_block_clear_nodes (l->data);
}

/**
 * showcase_cached_block_clear_nodes:
 * @self: a cached block
 *
 * Forgets how one block is painted.
 */
void
showcase_cached_block_clear_nodes (ShowcaseCachedBlock *self)
{
  g_clear_pointer (&self->under, gsk_render_node_unref);
  g_clear_pointer (&self->text, gsk_render_node_unref);
}
