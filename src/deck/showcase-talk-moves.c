/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a talk moves through its pages and their steps. */

#include "config.h"

#include "showcase-talk-private.h"

/* How many jumps can be undone. */
#define MAX_PAST 100

static guint
get_n_steps (ShowcaseTalk *self,
             guint page)
{
  return showcase_deck_get_page (self->deck, page)->n_steps;
}

/* The time of a talk starts when the speaker first moves on: what is said before the first page is left has no clock, as with every remote. */
static gboolean
go (ShowcaseTalk *self,
    guint page,
    guint step)
{
  ShowcaseTalkPlace place;

  if (showcase_talk_place_is_at (&self->place, page, step))
    return FALSE;

  if (!showcase_timer_was_started (self->timer))
    showcase_timer_start (self->timer);
  showcase_talk_place_init (&place, self->deck, page, step);
  showcase_talk_move (self, &place, self->frozen ? &self->shown : &place);
  return TRUE;
}

/**
 * showcase_talk_next:
 * @self: a talk
 *
 * Goes to the next step, or to the first one of the next page.
 *
 * Returns: whether there was one
 */
gboolean
showcase_talk_next (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), FALSE);

  if (self->place.page < showcase_talk_get_n_pages (self) && self->place.step + 1 < get_n_steps (self, self->place.page))
    return go (self, self->place.page, self->place.step + 1);
  return showcase_talk_next_page (self);
}

/**
 * showcase_talk_previous:
 * @self: a talk
 *
 * Goes to the previous step, or to the last one of the previous page.
 *
 * Returns: whether there was one
 */
gboolean
showcase_talk_previous (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), FALSE);

  if (self->place.step > 0)
    return go (self, self->place.page, self->place.step - 1);
  if (self->place.page > 0)
    return go (self, self->place.page - 1, get_n_steps (self, self->place.page - 1) - 1);
  return FALSE;
}

/**
 * showcase_talk_next_page:
 * @self: a talk
 *
 * Goes to the next page, whatever steps are left of this one. On the last page, it shows all of it.
 *
 * Returns: whether something changed
 */
gboolean
showcase_talk_next_page (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), FALSE);

  if (self->place.page + 1 < showcase_talk_get_n_pages (self))
    return go (self, self->place.page + 1, 0);
  if (self->place.page < showcase_talk_get_n_pages (self))
    return go (self, self->place.page, get_n_steps (self, self->place.page) - 1);
  return FALSE;
}

/**
 * showcase_talk_previous_page:
 * @self: a talk
 *
 * Goes to the start of this page, or when it is there already, of the previous one.
 *
 * Returns: whether something changed
 */
gboolean
showcase_talk_previous_page (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), FALSE);

  return go (self, self->place.step > 0 || self->place.page == 0 ? self->place.page : self->place.page - 1, 0);
}

/**
 * showcase_talk_go_to:
 * @self: a talk
 * @page: a page, from 0; one beyond the last is the last
 * @step: a step of it, from 0; one beyond the last is the last
 *
 * Goes to a page, as the next step would: there is nothing to undo.
 */
void
showcase_talk_go_to (ShowcaseTalk *self,
                     guint page,
                     guint step)
{
  g_return_if_fail (SHOWCASE_IS_TALK (self));

  if (showcase_talk_get_n_pages (self) == 0)
    return;
  page = MIN (page, showcase_talk_get_n_pages (self) - 1);
  go (self, page, MIN (step, get_n_steps (self, page) - 1));
}

/**
 * showcase_talk_jump_to:
 * @self: a talk
 * @page: a page, from 0; one beyond the last is the last
 *
 * Goes to a page that a speaker has looked for, so that showcase_talk_go_back() leads back to where the talk was.
 */
void
showcase_talk_jump_to (ShowcaseTalk *self,
                       guint page)
{
  ShowcaseTalkPlace before;

  g_return_if_fail (SHOWCASE_IS_TALK (self));

  before = self->place;
  showcase_talk_go_to (self, page, 0);
  if (before.page == self->place.page)
    return;
  g_array_append_val (self->past, before);
  if (self->past->len > MAX_PAST)
    g_array_remove_index (self->past, 0);
}

/**
 * showcase_talk_jump_to_match:
 * @self: a talk
 * @match: what was found in its deck
 *
 * Goes to the page that has a match, as showcase_talk_jump_to() does.
 */
void
showcase_talk_jump_to_match (ShowcaseTalk *self,
                             const ShowcaseDeckMatch *match)
{
  g_return_if_fail (SHOWCASE_IS_TALK (self));
  g_return_if_fail (match != NULL);

  showcase_talk_jump_to (self, match->page);
  g_signal_emit_by_name (self, "found", match);
}

/**
 * showcase_talk_go_back:
 * @self: a talk
 *
 * Goes back to where the talk was before the last jump.
 *
 * Returns: whether there was one
 */
gboolean
showcase_talk_go_back (ShowcaseTalk *self)
{
  ShowcaseTalkPlace place;

  g_return_val_if_fail (SHOWCASE_IS_TALK (self), FALSE);

  if (self->past->len == 0 || showcase_talk_get_n_pages (self) == 0)
    return FALSE;

  place = g_array_index (self->past, ShowcaseTalkPlace, self->past->len - 1);
  g_array_set_size (self->past, self->past->len - 1);
  showcase_talk_go_to (self, place.page, place.step);
  return TRUE;
}
