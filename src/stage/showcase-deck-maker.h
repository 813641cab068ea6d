/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_DECK_MAKER (showcase_deck_maker_get_type ())

/* Makes the deck of a talk anew when its stage has another shape or text another size or weight.
 *
 * Signals: "made" (ShowcaseDeck, gpointer typesetter): there is another deck, made with the fonts of a ShowcaseTypesetter of this thread. */

G_DECLARE_FINAL_TYPE (ShowcaseDeckMaker, showcase_deck_maker, SHOWCASE, DECK_MAKER, GObject)

ShowcaseDeckMaker *showcase_deck_maker_new (void);
void showcase_deck_maker_set_fonts (ShowcaseDeckMaker *self,
                                    const char *family,
                                    const char *code_family);
void showcase_deck_maker_set_text (ShowcaseDeckMaker *self,
                                   guint divisor,
                                   int weight);
void showcase_deck_maker_set_chapters (ShowcaseDeckMaker *self,
                                       const ShowcaseChapter *chapters,
                                       guint n_chapters);
void showcase_deck_maker_set_start (ShowcaseDeckMaker *self,
                                    guint chapter,
                                    guint block);
void showcase_deck_maker_fit (ShowcaseDeckMaker *self,
                              PangoContext *like,
                              int width,
                              int height);
void showcase_deck_maker_fit_soon (ShowcaseDeckMaker *self,
                                   PangoContext *like,
                                   int width,
                                   int height);
void showcase_deck_maker_stop (ShowcaseDeckMaker *self);

G_END_DECLS
