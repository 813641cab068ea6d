/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The heights of a whole document and the layouts of the part of it that is used. Estimates are made for all blocks of a new document and for other fonts. For
 * another width they are what the heights were before, if a page was laid out then, until the worker that measures has better ones: a step of a window's edge
 * costs what is visible alone. A layout makes a height exact, and so does the worker. Where the reader is, is known to ShowcaseFlow. */

#include "config.h"

#include "showcase-column-private.h"
#include "showcase-estimate.h"

#define CACHED_BLOCKS 300

/**
 * showcase_column_new:
 *
 * Makes a column without a document, a typesetter or a width. Giving it all of them, the document last, may happen in another thread than the one that
 * uses it, when the typesetter has measured the faces of running text and code before: then that reads their measures and touches no font.
 *
 * Returns: (transfer full): the column
 */
ShowcaseColumn *
showcase_column_new (void)
{
  ShowcaseColumn *self = g_new0 (ShowcaseColumn, 1);

  self->cache = showcase_block_cache_new (CACHED_BLOCKS);
  self->reasons = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->shifts = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  return self;
}

/**
 * showcase_column_free:
 * @self: (transfer full): a column
 *
 * Frees a column.
 */
void
showcase_column_free (ShowcaseColumn *self)
{
  showcase_column_set_document (self, NULL);
  showcase_block_cache_free (self->cache);
  g_hash_table_unref (self->reasons);
  g_hash_table_unref (self->shifts);
  g_clear_pointer (&self->typesetter, showcase_typesetter_unref);
  g_free (self);
}

/* Takes the heights of all blocks. */
static void
take_all (ShowcaseColumn *self,
          int *heights)
{
  g_clear_pointer (&self->heights, showcase_heights_free);
  self->heights = showcase_heights_new (heights, self->n_blocks);
  for (guint i = 0; i < self->n_blocks; i++)
    if (showcase_folds_is_hidden (self->folds, i))
      showcase_heights_set_hidden (self->heights, i, TRUE);
  self->wants_guesses = FALSE;
}

static void
forget_layouts (ShowcaseColumn *self)
{
  showcase_block_cache_clear (self->cache);
  g_hash_table_remove_all (self->shifts);
}

static void
guess_heights (ShowcaseColumn *self)
{
  forget_layouts (self);
  g_clear_pointer (&self->heights, showcase_heights_free);
  g_clear_pointer (&self->exact, g_free);
  self->n_exact = 0;
  if (self->document == NULL || self->typesetter == NULL || self->width <= 0)
    return;

  self->exact = g_new0 (guint8, MAX (self->n_blocks, 1));
  take_all (self, showcase_estimate_heights (self->document, self->typesetter, self->width));
}

static void
set_exact (ShowcaseColumn *self,
           guint block,
           int height)
{
  self->n_exact += !self->exact[block];
  self->exact[block] = TRUE;
  showcase_heights_set (self->heights, block, height);
}

/**
 * showcase_column_set_document:
 * @self: a column
 * @document: (nullable): the document
 *
 * Sets the document, and forgets the one before.
 */
void
showcase_column_set_document (ShowcaseColumn *self,
                              ShowcaseDocument *document)
{
  if (document != NULL)
    showcase_document_ref (document);
  g_clear_pointer (&self->folds, showcase_folds_free);
  g_clear_pointer (&self->document, showcase_document_unref);
  g_hash_table_remove_all (self->reasons);

  self->document = document;
  self->n_blocks = document != NULL ? showcase_document_get_n_blocks (document) : 0;
  if (document != NULL)
    self->folds = showcase_folds_new (document);

  guess_heights (self);
}

/**
 * showcase_column_get_document:
 * @self: a column
 *
 * Gets the document.
 *
 * Returns: (transfer none) (nullable): the document
 */
ShowcaseDocument *
showcase_column_get_document (ShowcaseColumn *self)
{
  return self->document;
}

/**
 * showcase_column_set_typesetter:
 * @self: a column
 * @typesetter: the fonts and sizes
 *
 * Changes fonts and sizes.
 */
void
showcase_column_set_typesetter (ShowcaseColumn *self,
                                ShowcaseTypesetter *typesetter)
{
  showcase_typesetter_ref (typesetter);
  g_clear_pointer (&self->typesetter, showcase_typesetter_unref);
  self->typesetter = typesetter;
  guess_heights (self);
}

/**
 * showcase_column_get_typesetter:
 * @self: a column
 *
 * Gets the fonts and sizes.
 *
 * Returns: (transfer none) (nullable): the typesetter
 */
ShowcaseTypesetter *
showcase_column_get_typesetter (ShowcaseColumn *self)
{
  return self->typesetter;
}

/**
 * showcase_column_set_width:
 * @self: a column
 * @width: its width, in pixels
 *
 * Changes the width. Costs no layout and, where some heights are exact, nothing for each block.
 */
void
showcase_column_set_width (ShowcaseColumn *self,
                           int width)
{
  if (self->width == width)
    return;

  self->width = width;
  if (self->n_exact == 0)
    {
      guess_heights (self);
      return;
    }
  forget_layouts (self);
  memset (self->exact, FALSE, self->n_blocks);
  self->n_exact = 0;
  self->wants_guesses = TRUE;
}

/**
 * showcase_column_get_width:
 * @self: a column
 *
 * Gets the width.
 *
 * Returns: the width in pixels
 */
int
showcase_column_get_width (ShowcaseColumn *self)
{
  return self->width;
}

/**
 * showcase_column_is_ready:
 * @self: a column
 *
 * Tells whether it has all that layouts are made from: a document, a typesetter and a width. All functions below need this.
 *
 * Returns: whether it has
 */
gboolean
showcase_column_is_ready (ShowcaseColumn *self)
{
  return self->heights != NULL;
}

/**
 * showcase_column_get_n_blocks:
 * @self: a column
 *
 * Gets how many blocks there are.
 *
 * Returns: the number of blocks
 */
guint
showcase_column_get_n_blocks (ShowcaseColumn *self)
{
  return self->n_blocks;
}

/**
 * showcase_column_get_block:
 * @self: a column
 * @block: a block
 *
 * Gets a block's layout, and makes it when there is none.
 *
 * Returns: (transfer none): the block
 */
ShowcaseCachedBlock *
showcase_column_get_block (ShowcaseColumn *self,
                           guint block)
{
  ShowcaseCachedBlock *cached = showcase_block_cache_get (self->cache, block);
  ShowcaseBlockLayout *layout;

  if (cached != NULL)
    return cached;

  layout = showcase_block_layout_new (self->document, block, self->typesetter, self->width,
                                      g_hash_table_lookup (self->reasons, GUINT_TO_POINTER (block)));
  set_exact (self, block, showcase_block_layout_get_height (layout));
  showcase_column_sync_triangle (self, block, layout);
  showcase_column_sync_shift (self, block, layout);

  return showcase_block_cache_add (self->cache, block, layout);
}

/**
 * showcase_column_get_cache:
 * @self: a column
 *
 * Gets the blocks that are laid out.
 *
 * Returns: (transfer none): the cache
 */
ShowcaseBlockCache *
showcase_column_get_cache (ShowcaseColumn *self)
{
  return self->cache;
}

/**
 * showcase_column_measure:
 * @self: a column
 * @block: a block
 *
 * Finds the exact height of a block, by laying it out if need be. What is hidden has none.
 *
 * Returns: the height in pixels
 */
double
showcase_column_measure (ShowcaseColumn *self,
                         guint block)
{
  if (showcase_folds_is_hidden (self->folds, block))
    return 0;
  if (!self->exact[block])
    showcase_column_get_block (self, block);

  return showcase_heights_get (self->heights, block);
}

/**
 * showcase_column_get_y:
 * @self: a column
 * @block: a block
 *
 * Gets where a block starts, as far as that is known.
 *
 * Returns: its top in pixels
 */
double
showcase_column_get_y (ShowcaseColumn *self,
                       guint block)
{
  return showcase_heights_get_y (self->heights, block);
}

/**
 * showcase_column_find:
 * @self: a column that is not empty
 * @y: a place, in pixels
 *
 * Finds the block at a place, as far as that is known.
 *
 * Returns: the block
 */
guint
showcase_column_find (ShowcaseColumn *self,
                      double y)
{
  return showcase_heights_find (self->heights, y);
}

/**
 * showcase_column_get_total:
 * @self: a column
 *
 * Gets the height of all blocks, as far as it is known.
 *
 * Returns: the height in pixels
 */
double
showcase_column_get_total (ShowcaseColumn *self)
{
  return showcase_heights_get_total (self->heights);
}

/**
 * showcase_column_set_reason:
 * @self: a column
 * @block: an image block
 * @reason: why its image can't be shown
 *
 * Shows a frame in the place of an image. It may have another height than the image had.
 */
void
showcase_column_set_reason (ShowcaseColumn *self,
                            guint block,
                            const char *reason)
{
  g_hash_table_insert (self->reasons, GUINT_TO_POINTER (block), g_strdup (reason));
  showcase_block_cache_remove (self->cache, block);
  if (self->exact != NULL && self->exact[block])
    showcase_column_get_block (self, block);
}

/**
 * showcase_column_wants_guesses:
 * @self: a column
 *
 * Tells whether heights are those of another width, so that guesses are better.
 *
 * Returns: whether they are
 */
gboolean
showcase_column_wants_guesses (ShowcaseColumn *self)
{
  return self->wants_guesses;
}

/**
 * showcase_column_take_guesses:
 * @self: a column
 * @heights: (array): estimated heights of all blocks, for the current width and typesetter
 *
 * Replaces all heights that are not exact.
 */
void
showcase_column_take_guesses (ShowcaseColumn *self,
                              const int *heights)
{
  int *all = g_memdup2 (heights, sizeof (int) * MAX (self->n_blocks, 1));

  for (guint i = 0; i < self->n_blocks; i++)
    if (self->exact[i])
      all[i] = showcase_heights_get_whole (self->heights, i);
  take_all (self, all);
}

/**
 * showcase_column_take_heights:
 * @self: a column
 * @first: the first block
 * @n_blocks: how many
 * @heights: (array length=n_blocks): exact heights, for the current width and typesetter
 *
 * Replaces estimates. A height that is exact already is left alone, and so are blocks that have a reason which the worker does not know.
 */
void
showcase_column_take_heights (ShowcaseColumn *self,
                              guint first,
                              guint n_blocks,
                              const int *heights)
{
  g_assert (first + n_blocks <= self->n_blocks);

  for (guint i = 0; i < n_blocks; i++)
    {
      if (self->exact[first + i])
        continue;
      if (g_hash_table_contains (self->reasons, GUINT_TO_POINTER (first + i)))
        showcase_column_get_block (self, first + i);
      else
        set_exact (self, first + i, heights[i]);
    }
}

static gboolean
take_shift_cb (gpointer block,
               gpointer shift,
               gpointer shifts)
{
  return g_hash_table_insert (shifts, block, shift);
}

/**
 * showcase_column_adopt:
 * @self: a column
 * @from: another one, that is not used any more after this but to be freed
 * @n_same: how many blocks are the same in the documents of both, from the first on
 *
 * Takes over what is known of the blocks that are the same: layouts, exact heights, what is folded, and images that can't be shown. Layouts and heights only when both
 * columns have the same width and typesetter.
 */
void
showcase_column_adopt (ShowcaseColumn *self,
                       ShowcaseColumn *from,
                       guint n_same)
{
  ShowcaseBlockCache *cache = self->cache;
  GHashTableIter iter;
  gpointer block;
  gpointer reason;

  g_hash_table_iter_init (&iter, from->reasons);
  while (g_hash_table_iter_next (&iter, &block, &reason))
    if (GPOINTER_TO_UINT (block) < n_same)
      g_hash_table_insert (self->reasons, block, g_strdup (reason));
  showcase_column_adopt_folds (self, from, n_same);

  if (self->heights == NULL || from->heights == NULL || self->width != from->width || self->typesetter != from->typesetter)
    return;

  for (guint i = 0; i < n_same; i++)
    if (from->exact[i])
      set_exact (self, i, showcase_heights_get_whole (from->heights, i));
  showcase_block_cache_truncate (from->cache, n_same);
  self->cache = from->cache;
  from->cache = cache;
  g_hash_table_foreach_steal (from->shifts, take_shift_cb, self->shifts);
}

/**
 * showcase_column_is_exact:
 * @self: a column
 *
 * Tells whether all heights are exact.
 *
 * Returns: whether nothing is left to measure
 */
gboolean
showcase_column_is_exact (ShowcaseColumn *self)
{
  return self->n_exact == self->n_blocks;
}
