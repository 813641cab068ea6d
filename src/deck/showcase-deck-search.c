/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which pages of a talk have some words, on the page or in its notes. */

#include "config.h"

#include "showcase-deck-search.h"

#include "showcase-search.h"

static gboolean
is_cancelled (gpointer cancellable)
{
  return g_cancellable_is_cancelled (cancellable);
}

/* A chapter may be a part of its document: the rest of it is on no page. */
static gboolean
has_block (ShowcaseDeck *deck,
           const ShowcasePage *page,
           guint block)
{
  if (page->heading == block)
    return TRUE;
  for (guint i = 0; i < page->n_slices; i++)
    if (showcase_deck_get_slice (deck, page->first_slice + i)->block == block)
      return TRUE;

  return FALSE;
}

/* Matches come in the order of the document: the first one on a page is kept. */
static gboolean
search_chapter (ShowcaseDeck *deck,
                guint chapter,
                const char *query,
                GCancellable *cancellable,
                ShowcaseDeckMatch *found)
{
  g_autoptr (GArray) ranges = showcase_search_run (showcase_deck_get_document (deck, chapter), query, SHOWCASE_SEARCH_DEFAULT, is_cancelled, cancellable);

  if (ranges == NULL)
    return FALSE;

  for (guint i = 0; i < ranges->len; i++)
    {
      const ShowcaseRange *range = &g_array_index (ranges, ShowcaseRange, i);
      guint page = showcase_deck_find (deck, chapter, range->start.block, range->start.offset);
      guint end = range->end.block == range->start.block ? range->end.offset : G_MAXUINT;

      if (page != SHOWCASE_NONE && found[page].page == SHOWCASE_NONE && has_block (deck, showcase_deck_get_page (deck, page), range->start.block))
        found[page] = (ShowcaseDeckMatch){ page, range->start.block, range->start.offset, end };
    }

  return TRUE;
}

static gboolean
has_words (ShowcaseDocument *document,
           const char *query)
{
  g_autoptr (GArray) ranges = showcase_search_run (document, query, SHOWCASE_SEARCH_DEFAULT, NULL, NULL);

  return ranges->len > 0;
}

/* Titles of chapters and notes are short texts that are in no document. */
static gboolean
has_other_words (ShowcaseDeck *deck,
                 guint page,
                 const char *query)
{
  g_autofree char *notes = showcase_deck_dup_notes (deck, page);
  g_autoptr (ShowcaseDocument) document = notes != NULL ? showcase_document_new_plain (notes, -1) : NULL;

  if (showcase_deck_get_page (deck, page)->kind == SHOWCASE_PAGE_TITLE && has_words (showcase_deck_get_page_document (deck, page), query))
    return TRUE;

  return document != NULL && has_words (document, query);
}

/**
 * showcase_deck_search:
 * @deck: a deck
 * @query: some words
 * @cancellable: (nullable): tells when nobody wants to know any more
 *
 * Finds the pages that have some words, on the page or in its notes, whatever their accents and capital letters. May take long in a long talk: for worker threads.
 *
 * Returns: (transfer full) (nullable) (element-type ShowcaseDeckMatch): the pages in their order, each with its first match, or %NULL when cancelled
 */
GArray *
showcase_deck_search (ShowcaseDeck *deck,
                      const char *query,
                      GCancellable *cancellable)
{
  guint n_pages = showcase_deck_get_n_pages (deck);
  g_autofree ShowcaseDeckMatch *found = g_new (ShowcaseDeckMatch, n_pages);
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (ShowcaseDeckMatch));

  for (guint i = 0; i < n_pages; i++)
    found[i] = (ShowcaseDeckMatch){ .page = SHOWCASE_NONE, .block = SHOWCASE_NONE };
  for (guint i = 0; i < showcase_deck_get_n_chapters (deck); i++)
    if (!search_chapter (deck, i, query, cancellable, found))
      return NULL;

  for (guint i = 0; i < n_pages; i++)
    {
      if (found[i].page == SHOWCASE_NONE && has_other_words (deck, i, query))
        found[i].page = i;
      if (found[i].page != SHOWCASE_NONE)
        g_array_append_val (matches, found[i]);
    }

  return g_steal_pointer (&matches);
}
