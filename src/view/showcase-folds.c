/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the reader has folded and unfolded. It belongs to the view and not to the document, which never changes. Most documents have no details; for them
 * every question is answered at once. */

#include "config.h"

#include "showcase-folds.h"

/* Of a container: whether it is folded itself, and whether it or one around it is. */
typedef enum
{
  FOLDED = 1 << 0,
  HIDES = 1 << 1,
} FoldFlags;

struct _ShowcaseFolds
{
  /* Owned */
  ShowcaseDocument *document;
  guint8 *flags;
  GArray *summaries;
};

static const ShowcaseContainer *
get_container (ShowcaseFolds *self,
               guint container)
{
  return showcase_document_get_container (self->document, container);
}

static guint
get_summary (ShowcaseFolds *self,
             guint i)
{
  return g_array_index (self->summaries, guint, i);
}

/* Containers come after those that they stand in. */
static void
spread (ShowcaseFolds *self)
{
  guint n_containers = showcase_document_get_n_containers (self->document);

  for (guint i = 0; i < n_containers; i++)
    {
      guint parent = get_container (self, i)->parent;
      gboolean hides = (self->flags[i] & FOLDED) != 0 || (parent != SHOWCASE_NONE && (self->flags[parent] & HIDES) != 0);

      self->flags[i] = (guint8)((self->flags[i] & FOLDED) | (hides ? HIDES : 0));
    }
}

/**
 * showcase_folds_new:
 * @document: a document
 *
 * Folds all details but those that the document says are open.
 *
 * Returns: (transfer full): the folds
 */
ShowcaseFolds *
showcase_folds_new (ShowcaseDocument *document)
{
  ShowcaseFolds *self = g_new0 (ShowcaseFolds, 1);
  guint n_containers = showcase_document_get_n_containers (document);

  self->document = showcase_document_ref (document);
  self->summaries = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < n_containers; i++)
    if (showcase_folds_can_fold (self, i))
      g_array_append_val (self->summaries, i);

  if (self->summaries->len == 0)
    return self;

  self->flags = g_new0 (guint8, n_containers);
  for (guint i = 0; i < self->summaries->len; i++)
    if (get_container (self, get_summary (self, i))->variant != SHOWCASE_VARIANT_OPEN)
      self->flags[get_summary (self, i)] = FOLDED;
  spread (self);

  return self;
}

/**
 * showcase_folds_free:
 * @self: (transfer full): folds
 *
 * Frees folds.
 */
void
showcase_folds_free (ShowcaseFolds *self)
{
  showcase_document_unref (self->document);
  g_array_unref (self->summaries);
  g_free (self->flags);
  g_free (self);
}

/**
 * showcase_folds_can_fold:
 * @self: folds
 * @container: a container
 *
 * Tells whether a container is details with a summary and something to hide.
 *
 * Returns: whether it is
 */
gboolean
showcase_folds_can_fold (ShowcaseFolds *self,
                         guint container)
{
  const ShowcaseContainer *place = get_container (self, container);
  const ShowcaseBlock *first;

  if (place->kind != SHOWCASE_CONTAINER_DETAILS || place->n_blocks < 2)
    return FALSE;

  first = showcase_document_get_block (self->document, place->first_block);
  return (first->flags & SHOWCASE_BLOCK_TITLE) != 0 && first->container == container;
}

/**
 * showcase_folds_is_folded:
 * @self: folds
 * @container: a container
 *
 * Tells whether a container is folded. What is in it may be hidden without that, by one around it.
 *
 * Returns: whether it is
 */
gboolean
showcase_folds_is_folded (ShowcaseFolds *self,
                          guint container)
{
  return self->flags != NULL && (self->flags[container] & FOLDED) != 0;
}

/**
 * showcase_folds_set_folded:
 * @self: folds
 * @container: a container
 * @folded: whether to fold it
 *
 * Folds or unfolds details.
 *
 * Returns: whether that changed anything
 */
gboolean
showcase_folds_set_folded (ShowcaseFolds *self,
                           guint container,
                           gboolean folded)
{
  if (!showcase_folds_can_fold (self, container) || showcase_folds_is_folded (self, container) == folded)
    return FALSE;

  self->flags[container] ^= FOLDED;
  spread (self);

  return TRUE;
}

/**
 * showcase_folds_is_hidden:
 * @self: folds
 * @block: a block
 *
 * Tells whether a block is in details that are folded. A summary is hidden only by what is around its details.
 *
 * Returns: whether it is
 */
gboolean
showcase_folds_is_hidden (ShowcaseFolds *self,
                          guint block)
{
  guint container;

  if (self->flags == NULL)
    return FALSE;

  container = showcase_folds_find_summary (self, block);
  if (container != SHOWCASE_NONE)
    container = get_container (self, container)->parent;
  else
    container = showcase_document_get_block (self->document, block)->container;

  return container != SHOWCASE_NONE && (self->flags[container] & HIDES) != 0;
}

/**
 * showcase_folds_find_summary:
 * @self: folds
 * @block: a block
 *
 * Finds the details that a block is the summary of.
 *
 * Returns: the container, or %SHOWCASE_NONE
 */
guint
showcase_folds_find_summary (ShowcaseFolds *self,
                             guint block)
{
  const ShowcaseBlock *place = showcase_document_get_block (self->document, block);

  if (self->flags == NULL || (place->flags & SHOWCASE_BLOCK_TITLE) == 0 || !showcase_folds_can_fold (self, place->container))
    return SHOWCASE_NONE;

  return get_container (self, place->container)->first_block == block ? place->container : SHOWCASE_NONE;
}

/**
 * showcase_folds_find_hiding:
 * @self: folds
 * @block: a block
 *
 * Finds the outermost details that hide a block.
 *
 * Returns: the container, or %SHOWCASE_NONE when the block is shown
 */
guint
showcase_folds_find_hiding (ShowcaseFolds *self,
                            guint block)
{
  guint found = SHOWCASE_NONE;
  guint container;

  if (!showcase_folds_is_hidden (self, block))
    return SHOWCASE_NONE;

  for (container = showcase_document_get_block (self->document, block)->container; container != SHOWCASE_NONE; container = get_container (self, container)->parent)
    if (showcase_folds_is_folded (self, container))
      found = container;

  return found;
}

/**
 * showcase_folds_find_next:
 * @self: folds
 * @block: a block
 * @forward: whether to look after it; otherwise before it
 *
 * Finds the nearest details whose summary is shown, and is not the block itself.
 *
 * Returns: the container, or %SHOWCASE_NONE
 */
guint
showcase_folds_find_next (ShowcaseFolds *self,
                          guint block,
                          gboolean forward)
{
  guint found = SHOWCASE_NONE;

  for (guint i = 0; i < self->summaries->len; i++)
    {
      guint summary = get_container (self, get_summary (self, i))->first_block;

      if (summary >= block && !forward)
        break;
      if (showcase_folds_is_hidden (self, summary))
        continue;
      if (!forward)
        found = get_summary (self, i);
      else if (summary > block)
        return get_summary (self, i);
    }

  return found;
}
