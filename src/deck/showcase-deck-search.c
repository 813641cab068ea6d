/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which pages of a talk have something: some words, on the page or in its notes, or passages that are known. */

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

static ShowcaseDeckMatch *
new_matches (ShowcaseDeck *deck)
{
  guint n_pages = showcase_deck_get_n_pages (deck);
  ShowcaseDeckMatch *found = g_new (ShowcaseDeckMatch, n_pages);

  for (guint i = 0; i < n_pages; i++)
    found[i] = (ShowcaseDeckMatch){ .page = SHOWCASE_NONE, .block = SHOWCASE_NONE };

  return found;
}

/* Matches come in the order of the document: the first one on a page is kept. */
static void
keep (ShowcaseDeck *deck,
      const ShowcasePassage *passage,
      ShowcaseDeckMatch *found)
{
  guint page = showcase_deck_find (deck, passage->chapter, passage->block, passage->start);

  if (page == SHOWCASE_NONE || found[page].page != SHOWCASE_NONE)
    return;
  if (passage->block == SHOWCASE_NONE || has_block (deck, showcase_deck_get_page (deck, page), passage->block))
    found[page] = (ShowcaseDeckMatch){ page, passage->block, passage->start, passage->end };
}

static GArray *
collect (ShowcaseDeck *deck,
         const ShowcaseDeckMatch *found)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (ShowcaseDeckMatch));

  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    if (found[i].page != SHOWCASE_NONE)
      g_array_append_val (matches, found[i]);

  return matches;
}

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
      guint end = range->end.block == range->start.block ? range->end.offset : G_MAXUINT;

      keep (deck, &(ShowcasePassage){ chapter, range->start.block, range->start.offset, end }, found);
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
  g_autofree ShowcaseDeckMatch *found = new_matches (deck);

  for (guint i = 0; i < showcase_deck_get_n_chapters (deck); i++)
    if (!search_chapter (deck, i, query, cancellable, found))
      return NULL;
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    if (found[i].page == SHOWCASE_NONE && has_other_words (deck, i, query))
      found[i].page = i;

  return collect (deck, found);
}

typedef struct
{
  ShowcaseDeck *deck;
  char *query;
} Search;

static void
free_search (gpointer data)
{
  Search *search = data;

  showcase_deck_unref (search->deck);
  g_free (search->query);
  g_free (search);
}

static void
search_in_thread (GTask *task,
                  gpointer source,
                  gpointer task_data,
                  GCancellable *cancellable)
{
  const Search *search = task_data;
  GArray *matches = showcase_deck_search (search->deck, search->query, cancellable);

  if (matches != NULL)
    g_task_return_pointer (task, matches, (GDestroyNotify)g_array_unref);
  else
    g_task_return_error_if_cancelled (task);
}

/**
 * showcase_deck_search_async:
 * @deck: a deck
 * @query: some words
 * @cancellable: (nullable): a cancellable
 * @callback: called with the result
 * @user_data: data for @callback
 *
 * Finds the pages that have some words, in a worker.
 */
void
showcase_deck_search_async (ShowcaseDeck *deck,
                            const char *query,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Search *search = g_new0 (Search, 1);

  search->deck = showcase_deck_ref (deck);
  search->query = g_strdup (query);
  g_task_set_source_tag (task, showcase_deck_search_async);
  g_task_set_static_name (task, "[showcase] deck search");
  g_task_set_task_data (task, search, free_search);
  g_task_run_in_thread (task, search_in_thread);
}

/**
 * showcase_deck_search_finish:
 * @result: what the callback was given
 *
 * Ends showcase_deck_search_async().
 *
 * Returns: (transfer full) (nullable) (element-type ShowcaseDeckMatch): what showcase_deck_search() does
 */
GArray *
showcase_deck_search_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_deck_search_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/**
 * showcase_deck_find_passages:
 * @deck: a deck
 * @passages: (array length=n_passages): passages of its chapters, in the order of each document
 * @n_passages: their number
 *
 * Finds the pages that have some passages.
 *
 * Returns: (transfer full) (element-type ShowcaseDeckMatch): the pages in their order, each with its first passage
 */
GArray *
showcase_deck_find_passages (ShowcaseDeck *deck,
                             const ShowcasePassage *passages,
                             guint n_passages)
{
  g_autofree ShowcaseDeckMatch *found = new_matches (deck);

  for (guint i = 0; i < n_passages; i++)
    keep (deck, &passages[i], found);

  return collect (deck, found);
}
