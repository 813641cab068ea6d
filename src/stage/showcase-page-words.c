/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page for who can't see it: which one it is, and what stands on it. */

#include "config.h"

#include "showcase-page-words.h"

#include <glib/gi18n-lib.h>

/**
 * showcase_page_words_dup_label:
 * @deck: a deck
 * @page: a page, from 0
 *
 * Says which page it is, of how many, and its title; of a deck that is not whole, the title alone.
 *
 * Returns: (transfer full): the label
 */
char *
showcase_page_words_dup_label (ShowcaseDeck *deck,
                               guint page)
{
  guint n_pages = showcase_deck_get_n_pages (deck);
  g_autofree char *title = showcase_deck_dup_title (deck, page);

  if (!showcase_deck_is_whole (deck))
    return g_strdup (title != NULL ? title : "");

  if (title == NULL || *title == '\0')
    /* Translators: which page of a talk this is, and how many there are. */
    return g_strdup_printf (_ ("Page %1$u of %2$u"), page + 1, n_pages);

  /* Translators: which page of a talk this is, how many there are, and the title of the page. */
  return g_strdup_printf (_ ("Page %1$u of %2$u, %3$s"), page + 1, n_pages, title);
}

/**
 * showcase_page_words_dup_text:
 * @deck: a deck
 * @page: a page, from 0
 * @step: the last of its steps that is shown
 *
 * Gets what stands on a page below its heading, each block on a line of its own. Of an image that is its alternative text.
 *
 * Returns: (transfer full): the text
 */
char *
showcase_page_words_dup_text (ShowcaseDeck *deck,
                              guint page,
                              guint step)
{
  ShowcaseDocument *document = showcase_deck_get_page_document (deck, page);
  const ShowcasePage *here = showcase_deck_get_page (deck, page);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < here->n_slices; i++)
    {
      const ShowcaseSlice *slice = showcase_deck_get_slice (deck, here->first_slice + i);

      if (slice->step > step || slice->end == slice->start)
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append_len (text, showcase_document_get_block_text (document, slice->block) + slice->start, slice->end - slice->start);
    }

  return g_string_free_and_steal (text);
}
