/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The part of a column that is folded: blocks that have no height for now, though their heights are known. */

#include "config.h"

#include "showcase-column-private.h"

/**
 * showcase_column_sync_triangle:
 * @self: a column
 * @block: a block
 * @layout: its layout
 *
 * Turns the triangle of a summary the way that its details are folded.
 */
void
showcase_column_sync_triangle (ShowcaseColumn *self,
                               guint block,
                               ShowcaseBlockLayout *layout)
{
  guint container = showcase_folds_find_summary (self->folds, block);

  if (container != SHOWCASE_NONE)
    showcase_block_layout_set_folded (layout, showcase_folds_is_folded (self->folds, container));
}

/**
 * showcase_column_adopt_folds:
 * @self: a column
 * @from: another one
 * @n_same: how many blocks are the same in the documents of both, from the first on
 *
 * Folds and unfolds what is in both documents as the reader did in the other one.
 */
void
showcase_column_adopt_folds (ShowcaseColumn *self,
                             ShowcaseColumn *from,
                             guint n_same)
{
  guint n_containers = from->document != NULL ? showcase_document_get_n_containers (from->document) : 0;

  for (guint i = 0; i < n_containers; i++)
    {
      guint summary = showcase_document_get_container (from->document, i)->first_block;
      guint container;

      if (summary >= n_same || !showcase_folds_can_fold (from->folds, i))
        continue;
      container = showcase_folds_find_summary (self->folds, summary);
      if (container != SHOWCASE_NONE)
        showcase_column_set_folded (self, container, showcase_folds_is_folded (from->folds, i));
    }
}

/**
 * showcase_column_get_folds:
 * @self: a column
 *
 * Gets what is folded. To be changed by showcase_column_set_folded() alone.
 *
 * Returns: (transfer none): the folds
 */
ShowcaseFolds *
showcase_column_get_folds (ShowcaseColumn *self)
{
  return self->folds;
}

/**
 * showcase_column_is_hidden:
 * @self: a column
 * @block: a block
 *
 * Tells whether a block is in details that are folded: it has no height, and is neither laid out nor painted.
 *
 * Returns: whether it is
 */
gboolean
showcase_column_is_hidden (ShowcaseColumn *self,
                           guint block)
{
  return showcase_folds_is_hidden (self->folds, block);
}

/**
 * showcase_column_set_folded:
 * @self: a column
 * @container: a container
 * @folded: whether to fold it
 *
 * Folds or unfolds details, as far as they can be folded.
 *
 * Returns: whether that changed anything
 */
gboolean
showcase_column_set_folded (ShowcaseColumn *self,
                            guint container,
                            gboolean folded)
{
  const ShowcaseContainer *place = showcase_document_get_container (self->document, container);
  ShowcaseCachedBlock *cached;

  if (!showcase_folds_set_folded (self->folds, container, folded))
    return FALSE;

  for (guint i = place->first_block; self->heights != NULL && i < place->first_block + place->n_blocks; i++)
    showcase_heights_set_hidden (self->heights, i, showcase_folds_is_hidden (self->folds, i));

  cached = showcase_block_cache_get (self->cache, place->first_block);
  if (cached != NULL)
    {
      showcase_block_layout_set_folded (cached->layout, folded);
      showcase_cached_block_clear_nodes (cached);
    }

  return TRUE;
}
