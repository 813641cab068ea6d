/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a presentation is of: chapters, the deck that is made of them, and where in it the talk begins. */

#include "config.h"

#include "showcase-presentation-private.h"

/* The start is known as a place in a document, and can be gone to when there are pages. */
static void
made_cb (ShowcasePresentation *self,
         ShowcaseDeck *deck,
         ShowcaseTypesetter *typesetter)
{
  showcase_page_painter_set_deck (self->painter, deck, typesetter);
  showcase_page_painter_set_deck (self->thumbnails, deck, typesetter);
  /* Who hears of the deck finds the talk at its start. */
  g_object_freeze_notify (G_OBJECT (self->talk));
  showcase_talk_set_deck (self->talk, deck);
  if (self->has_start && showcase_deck_get_n_pages (deck) > 0)
    showcase_talk_go_to (self->talk, showcase_deck_find (deck, self->start_chapter, self->start_block, 0), 0);
  self->has_start = FALSE;
  g_object_thaw_notify (G_OBJECT (self->talk));
}

/**
 * showcase_presentation_add_deck:
 * @self: a presentation
 *
 * Gives it what makes its deck.
 */
void
showcase_presentation_add_deck (ShowcasePresentation *self)
{
  self->maker = showcase_deck_maker_new ();
  g_signal_connect_object (self->maker, "made", G_CALLBACK (made_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_presentation_find_start:
 * @self: a presentation
 *
 * Says which pages of a long talk have to be there first. One that goes on begins where it was left.
 */
void
showcase_presentation_find_start (ShowcasePresentation *self)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);
  guint chapter = self->has_start ? self->start_chapter : 0;
  guint block = self->has_start ? self->start_block : SHOWCASE_NONE;
  guint offset;

  if (!self->has_start && deck != NULL && showcase_deck_get_n_pages (deck) > 0)
    showcase_deck_get_place (deck, showcase_talk_get_page (self->talk), &chapter, &block, &offset);
  showcase_deck_maker_set_start (self->maker, chapter, block);
}

/**
 * showcase_presentation_set_fonts:
 * @self: a presentation
 * @family: the family of text
 * @code_family: the family of code
 *
 * Sets the fonts of the talk, from the next beginning on.
 */
void
showcase_presentation_set_fonts (ShowcasePresentation *self,
                                 const char *family,
                                 const char *code_family)
{
  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));

  showcase_deck_maker_set_fonts (self->maker, family, code_family);
}

/**
 * showcase_presentation_set_chapters:
 * @self: a presentation that is not on stage
 * @chapters: (array length=n_chapters): what the talk is made of; copied
 * @n_chapters: how many chapters
 *
 * Sets the talk. It is another one, whose time begins anew and whose start is its first page.
 */
void
showcase_presentation_set_chapters (ShowcasePresentation *self,
                                    const ShowcaseChapter *chapters,
                                    guint n_chapters)
{
  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));
  g_return_if_fail (self->stage == NULL);

  showcase_talk_set_deck (self->talk, NULL);
  showcase_timer_reset (showcase_talk_get_timer (self->talk));
  showcase_deck_maker_set_chapters (self->maker, chapters, n_chapters);
  self->was_running = FALSE;
  self->has_start = FALSE;
}

/**
 * showcase_presentation_set_start:
 * @self: a presentation that is not on stage
 * @chapter: a chapter
 * @block: a block of its document, or %SHOWCASE_NONE for the title page
 *
 * Sets where the talk begins the next time. Otherwise it goes on where it was.
 */
void
showcase_presentation_set_start (ShowcasePresentation *self,
                                 guint chapter,
                                 guint block)
{
  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));

  self->start_chapter = chapter;
  self->start_block = block;
  self->has_start = TRUE;
}
