/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Items that leave no room for another on a page of a talk: nobody reads them, and the longest are divided. How pages are made is the deck's. */

#include "config.h"

#include "showcase-item-check.h"

#include <glib/gi18n-lib.h>

/* Pictures are made to fit, and tables are divided between their rows. Footnotes are items in form only. */
static gboolean
is_in_item (ShowcaseDocument *document,
            const ShowcaseBlock *block)
{
  gboolean found = FALSE;

  if (block->kind == SHOWCASE_BLOCK_IMAGE || block->kind == SHOWCASE_BLOCK_TABLE)
    return FALSE;
  for (guint32 i = block->container; i != SHOWCASE_NONE;)
    {
      const ShowcaseContainer *container = showcase_document_get_container (document, i);

      if (container->variant == SHOWCASE_VARIANT_FOOTNOTES)
        return FALSE;
      found = found || container->kind == SHOWCASE_CONTAINER_ITEM;
      i = container->parent;
    }

  return found;
}

/* Whether not one more line fits beside the slice. */
static gboolean
fills_page (ShowcaseDeck *deck,
            const ShowcasePage *page,
            const ShowcaseSlice *slice,
            const ShowcaseBlock *block)
{
  const ShowcaseFormat *format = showcase_deck_get_format (deck);
  int line = showcase_style_to_pixels (&format->style, format->style.line_height);

  return slice->end < block->length || slice->height + line > format->safe_height - page->heading_height;
}

/**
 * showcase_item_check_run:
 * @subject: a document
 * @deck: a deck whose one chapter is all of it
 *
 * Reports items of lists that fill a page alone, or more than a page.
 */
void
showcase_item_check_run (const ShowcaseSubject *subject,
                         ShowcaseDeck *deck)
{
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (deck, i);

      for (guint j = 0; page->kind == SHOWCASE_PAGE_CONTENT && j < page->n_slices; j++)
        {
          const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + j);
          const ShowcaseBlock *block = showcase_document_get_block (subject->document, slice->block);

          if (slice->start == 0 && is_in_item (subject->document, block) && fills_page (deck, page, slice, block))
            showcase_subject_warn (subject,
                                   SHOWCASE_PROBLEM_LONG_ITEM,
                                   block->first_line,
                                   _ ("this item fills a page of a talk alone; shorten it or make several of it"));
        }
    }
}
