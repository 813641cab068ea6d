/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A place in a talk while its decks come and go. The content is that of the deck in which somebody went there, however many decks there were since: a talk that is made
 * larger and smaller again is at the same page as before. */

#include "config.h"

#include "showcase-talk-place.h"

/* The first of what the step showed. The others are above it, and have been seen. */
static const ShowcaseSlice *
find_shown (ShowcaseDeck *deck,
            const ShowcasePage *page,
            guint step)
{
  for (guint i = 0; i < page->n_slices; i++)
    {
      const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + i);

      if (slice->step >= step)
        return slice;
    }

  return NULL;
}

/* The step that shows a place on its page. */
static guint
find_step (ShowcaseDeck *deck,
           const ShowcaseTalkPlace *place)
{
  const ShowcasePage *page = showcase_deck_get_page (deck, place->page);
  guint step = 0;

  if (place->block == SHOWCASE_NONE)
    return 0;

  for (guint i = 0; i < page->n_slices; i++)
    {
      const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + i);

      if (slice->block < place->block || (slice->block == place->block && slice->start <= place->offset))
        step = slice->step;
    }

  return step;
}

/**
 * showcase_talk_place_init:
 * @self: (out caller-allocates): the place to fill
 * @deck: (nullable): a deck
 * @page: a page of it, from 0
 * @step: a step of the page, from 0
 *
 * Makes a place of a page and a step. Without such a page it has no content.
 */
void
showcase_talk_place_init (ShowcaseTalkPlace *self,
                          ShowcaseDeck *deck,
                          guint page,
                          guint step)
{
  const ShowcaseSlice *shown;

  *self = (ShowcaseTalkPlace){ .page = page, .step = step };
  if (deck == NULL || page >= showcase_deck_get_n_pages (deck))
    return;

  self->has_content = TRUE;
  showcase_deck_get_place (deck, page, &self->chapter, &self->block, &self->offset);
  shown = step > 0 ? find_shown (deck, showcase_deck_get_page (deck, page), step) : NULL;
  if (shown == NULL || self->block == SHOWCASE_NONE)
    return;
  self->block = shown->block;
  self->offset = shown->start;
}

/**
 * showcase_talk_place_find_again:
 * @self: a place of another deck
 * @deck: (nullable): a deck
 *
 * Finds the page and the step that show the same content. What has none is at the start.
 */
void
showcase_talk_place_find_again (ShowcaseTalkPlace *self,
                                ShowcaseDeck *deck)
{
  guint page = deck != NULL && self->has_content ? showcase_deck_find (deck, self->chapter, self->block, self->offset) : SHOWCASE_NONE;

  if (page == SHOWCASE_NONE)
    {
      showcase_talk_place_init (self, deck, 0, 0);
      return;
    }

  self->page = page;
  self->step = find_step (deck, self);
}

/**
 * showcase_talk_place_is_at:
 * @self: a place
 * @page: a page
 * @step: a step
 *
 * Tells whether a place is at a page and a step.
 *
 * Returns: whether it is
 */
gboolean
showcase_talk_place_is_at (const ShowcaseTalkPlace *self,
                           guint page,
                           guint step)
{
  return self->page == page && self->step == step;
}
