/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gsk/gsk.h>
#include "showcase-block-layout.h"

G_BEGIN_DECLS

/**
 * ShowcaseCachedBlock:
 * @block: which block
 * @layout: (transfer none): its layout
 * @under: (transfer none) (nullable): what is painted below its text, once it has been
 * @text: (transfer none) (nullable): its text, once it has been painted
 * @link: its place in the order of use
 *
 * A block that is laid out. Valid until another block is added to the cache.
 */
typedef struct
{
  guint block;
  ShowcaseBlockLayout *layout;
  GskRenderNode *under;
  GskRenderNode *text;
  GList link;
} ShowcaseCachedBlock;

/**
 * ShowcaseBlockCache:
 *
 * The blocks that were shown last, laid out and as render nodes.
 */
typedef struct _ShowcaseBlockCache ShowcaseBlockCache;

ShowcaseBlockCache *showcase_block_cache_new (guint capacity);
void showcase_block_cache_free (ShowcaseBlockCache *self);

ShowcaseCachedBlock *showcase_block_cache_get (ShowcaseBlockCache *self,
                                               guint block);
ShowcaseCachedBlock *showcase_block_cache_peek (ShowcaseBlockCache *self,
                                                guint block);
ShowcaseCachedBlock *showcase_block_cache_add (ShowcaseBlockCache *self,
                                               guint block,
                                               ShowcaseBlockLayout *layout);
guint showcase_block_cache_get_size (ShowcaseBlockCache *self);
void showcase_block_cache_remove (ShowcaseBlockCache *self,
                                  guint block);
void showcase_block_cache_truncate (ShowcaseBlockCache *self,
                                    guint n_blocks);
void showcase_block_cache_clear (ShowcaseBlockCache *self);
void showcase_block_cache_clear_nodes (ShowcaseBlockCache *self);
void showcase_cached_block_clear_nodes (ShowcaseCachedBlock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseBlockCache, showcase_block_cache_free)

G_END_DECLS
