/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* As many pages as are worth their memory: the one that was not needed for longest goes first. When one is made is for the painter to say. */

#include "config.h"

#include "showcase-kept-pages.h"

/**
 * showcase_kept_pages_clear:
 * @self: pages
 *
 * Forgets all.
 */
void
showcase_kept_pages_clear (ShowcaseKeptPages *self)
{
  g_queue_clear_full (&self->pages, (GDestroyNotify)showcase_kept_page_free);
}

/**
 * showcase_kept_pages_find:
 * @self: pages
 * @number: a page of the deck, from 0
 *
 * Finds a page, which is needed now.
 *
 * Returns: (transfer none) (nullable): the page, or %NULL when it is not kept
 */
ShowcaseKeptPage *
showcase_kept_pages_find (ShowcaseKeptPages *self,
                          guint number)
{
  for (GList *l = self->pages.head; l != NULL; l = l->next)
    if (showcase_kept_page_get_number (l->data) == number)
      {
        g_queue_unlink (&self->pages, l);
        g_queue_push_head_link (&self->pages, l);
        return l->data;
      }

  return NULL;
}

/**
 * showcase_kept_pages_add:
 * @self: pages
 * @page: (transfer full): a page that is not kept yet
 * @capacity: how many to keep
 *
 * Keeps a page, which is needed now.
 *
 * Returns: whether another one was forgotten for it
 */
gboolean
showcase_kept_pages_add (ShowcaseKeptPages *self,
                         ShowcaseKeptPage *page,
                         guint capacity)
{
  g_queue_push_head (&self->pages, page);
  if (self->pages.length <= capacity)
    return FALSE;

  showcase_kept_page_free (g_queue_pop_tail (&self->pages));
  return TRUE;
}

/**
 * showcase_kept_pages_remove_block:
 * @self: pages
 * @deck: their deck
 * @document: a document of it
 * @block: a block that looks different now
 *
 * Forgets a page with a block: one is on one page, or a long one on several that follow each other.
 *
 * Returns: the number of the page, or %SHOWCASE_NONE when none has it
 */
guint
showcase_kept_pages_remove_block (ShowcaseKeptPages *self,
                                  ShowcaseDeck *deck,
                                  ShowcaseDocument *document,
                                  guint block)
{
  for (GList *l = self->pages.head; l != NULL; l = l->next)
    {
      guint number = showcase_kept_page_get_number (l->data);

      if (showcase_deck_get_page_document (deck, number) != document || !showcase_kept_page_has_block (l->data, block))
        continue;
      showcase_kept_page_free (l->data);
      g_queue_delete_link (&self->pages, l);
      return number;
    }

  return SHOWCASE_NONE;
}

/**
 * showcase_kept_pages_get_range:
 * @self: pages
 * @deck: their deck
 * @document: a document of it
 * @first: (out): the first block of it that is on one of the pages, or %G_MAXUINT
 * @last: (out): the last one
 *
 * Finds what of a document is on the pages.
 */
void
showcase_kept_pages_get_range (ShowcaseKeptPages *self,
                               ShowcaseDeck *deck,
                               ShowcaseDocument *document,
                               guint *first,
                               guint *last)
{
  *first = G_MAXUINT;
  *last = 0;
  for (GList *l = self->pages.head; l != NULL; l = l->next)
    if (showcase_deck_get_page_document (deck, showcase_kept_page_get_number (l->data)) == document)
      showcase_kept_page_extend_range (l->data, first, last);
}
