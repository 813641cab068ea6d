/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"
#include "showcase-deck-search.h"
#include "showcase-pace.h"
#include "showcase-timer.h"

G_BEGIN_DECLS

/**
 * ShowcaseBlank:
 * @SHOWCASE_BLANK_NONE: the page is seen
 * @SHOWCASE_BLANK_BLACK: the stage is black
 * @SHOWCASE_BLANK_WHITE: the stage is white
 *
 * What covers the stage.
 */
typedef enum
{
  SHOWCASE_BLANK_NONE,
  SHOWCASE_BLANK_BLACK,
  SHOWCASE_BLANK_WHITE,
} ShowcaseBlank;

#define SHOWCASE_TYPE_TALK (showcase_talk_get_type ())

/* A talk: where the speaker is in a deck, what the audience sees of it, and the time. Stage and console show it and never ask each other.
 *
 * Properties: "deck" (a new one keeps the place by content), "blank" (a ShowcaseBlank, as an unsigned number), "frozen" (whether the audience keeps what it sees).
 * Signals: "moved": the speaker or the audience is somewhere else. "found" (const ShowcaseDeckMatch *): the speaker is where something was found. */

G_DECLARE_FINAL_TYPE (ShowcaseTalk, showcase_talk, SHOWCASE, TALK, GObject)

ShowcaseTalk *showcase_talk_new (void);
ShowcaseDeck *showcase_talk_get_deck (ShowcaseTalk *self);
void showcase_talk_set_deck (ShowcaseTalk *self,
                             ShowcaseDeck *deck);
guint showcase_talk_get_n_pages (ShowcaseTalk *self);
guint showcase_talk_get_page (ShowcaseTalk *self);
guint showcase_talk_get_step (ShowcaseTalk *self);
guint showcase_talk_get_shown_page (ShowcaseTalk *self);
guint showcase_talk_get_shown_step (ShowcaseTalk *self);
gboolean showcase_talk_next (ShowcaseTalk *self);
gboolean showcase_talk_previous (ShowcaseTalk *self);
gboolean showcase_talk_next_page (ShowcaseTalk *self);
gboolean showcase_talk_previous_page (ShowcaseTalk *self);
void showcase_talk_go_to (ShowcaseTalk *self,
                          guint page,
                          guint step);
void showcase_talk_jump_to (ShowcaseTalk *self,
                            guint page);
void showcase_talk_jump_to_match (ShowcaseTalk *self,
                                  const ShowcaseDeckMatch *match);
gboolean showcase_talk_go_back (ShowcaseTalk *self);
ShowcaseBlank showcase_talk_get_blank (ShowcaseTalk *self);
void showcase_talk_set_blank (ShowcaseTalk *self,
                              ShowcaseBlank blank);
gboolean showcase_talk_is_frozen (ShowcaseTalk *self);
void showcase_talk_set_frozen (ShowcaseTalk *self,
                               gboolean frozen);
ShowcaseTimer *showcase_talk_get_timer (ShowcaseTalk *self);
ShowcasePaceState showcase_talk_get_pace (ShowcaseTalk *self);

G_END_DECLS
