/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-console-window.h"
#include "showcase-deck-maker.h"
#include "showcase-links-overlay.h"
#include "showcase-page-input.h"
#include "showcase-presentation.h"
#include "showcase-staging.h"
#include "showcase-talk-input.h"
#include "showcase-talk-news.h"
#include "showcase-talk-pointer.h"

G_BEGIN_DECLS

struct _ShowcasePresentation
{
  GObject parent_instance;

  /* Owned */
  ShowcaseTalk *talk;
  ShowcaseTalkLinks *links;
  ShowcaseTalkPointer *pointer;
  ShowcasePagePainter *painter;
  ShowcasePagePainter *thumbnails;
  ShowcaseDeckMaker *maker;
  GSimpleActionGroup *actions;
  GSettings *settings;
  ShowcaseProjector *projector;

  /* Owned, while the talk is on stage */
  ShowcaseStaging *staging;
  ShowcaseTalkInput *keys;
  ShowcasePageInput *touches;
  ShowcaseTalkNews *news;

  /* Borrowed */
  GtkApplication *application;
  GtkWindow *home;
  ShowcaseStageWindow *stage;
  ShowcaseConsoleWindow *console;
  AdwDialog *dialog;

  /* State */
  ShowcaseStagePreset presets[2]; /* the light and the dark one that were used last */
  guint start_chapter;
  guint start_block;
  gboolean has_start;
  gboolean was_running;
  gboolean quits;
};

/* showcase-presentation-actions.c: what a speaker can ask for, beyond the talk itself */
void showcase_presentation_add_actions (ShowcasePresentation *self);
gboolean showcase_presentation_escape (ShowcasePresentation *self);
void showcase_presentation_present_dialog (ShowcasePresentation *self,
                                           AdwDialog *dialog);

/* showcase-presentation-console.c: when the window of the speaker is seen */
void showcase_presentation_add_console (ShowcasePresentation *self);
void showcase_presentation_follow_console (ShowcasePresentation *self);
void showcase_presentation_show_console (ShowcasePresentation *self,
                                         gboolean shows);

/* showcase-presentation-deck.c: what the talk is made of */
void showcase_presentation_add_deck (ShowcasePresentation *self);
void showcase_presentation_find_start (ShowcasePresentation *self);

/* showcase-presentation-links.c: the links of the talk as codes above its pages */
void showcase_presentation_add_links (ShowcasePresentation *self);
void showcase_presentation_open_links (ShowcasePresentation *self);

/* showcase-presentation-look.c: what the stage looks like in its room */
void showcase_presentation_add_look (ShowcasePresentation *self);
void showcase_presentation_open_look (ShowcasePresentation *self);

/* showcase-presentation-pointer.c: what points at the page */
void showcase_presentation_add_pointer (ShowcasePresentation *self);
void showcase_presentation_open_pointer (ShowcasePresentation *self);

/* showcase-presentation-windows.c: the windows, and the deck that fits them */
void showcase_presentation_open_windows (ShowcasePresentation *self,
                                         GtkWindow *home);
void showcase_presentation_close_windows (ShowcasePresentation *self);
GtkWindow *showcase_presentation_get_active_window (ShowcasePresentation *self);
GtkWindow *showcase_presentation_get_speaker (ShowcasePresentation *self);

/* showcase-presentation-screens.c: which window is where */
void showcase_presentation_place_windows (ShowcasePresentation *self,
                                          GtkWindow *home);

G_END_DECLS
