/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-deck.h"
#include "showcase-document-view.h"
#include "showcase-stage-look.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PAGE_PAINTER (showcase_page_painter_get_type ())

/* What the "changed" signal says when all pages look different. */
#define SHOWCASE_ALL_PAGES G_MAXUINT

/* Draws the pages of a deck in the deck's own size, and keeps those that were drawn last. All that show the same talk share one.
 *
 * Properties: "deck" (boxed, read-only: see showcase_page_painter_set_deck()), "capacity" (guint: how many pages are kept, construct-only).
 * Signals: "changed" (guint page, or SHOWCASE_ALL_PAGES): a page looks different now. "prepared" (guint page): it is ready. */

G_DECLARE_FINAL_TYPE (ShowcasePagePainter, showcase_page_painter, SHOWCASE, PAGE_PAINTER, GObject)

ShowcasePagePainter *showcase_page_painter_new (void);
void showcase_page_painter_set_deck (ShowcasePagePainter *self,
                                     ShowcaseDeck *deck,
                                     ShowcaseTypesetter *typesetter);
ShowcaseDeck *showcase_page_painter_get_deck (ShowcasePagePainter *self);
ShowcaseTypesetter *showcase_page_painter_get_typesetter (ShowcasePagePainter *self);
void showcase_page_painter_set_look (ShowcasePagePainter *self,
                                     const ShowcaseStageLook *look);
const ShowcaseStageLook *showcase_page_painter_get_look (ShowcasePagePainter *self);
void showcase_page_painter_set_loader (ShowcasePagePainter *self,
                                       ShowcaseLoadFunc load,
                                       gpointer user_data,
                                       GDestroyNotify user_data_destroy);
void showcase_page_painter_set_highlighter (ShowcasePagePainter *self,
                                            const char *program);
void showcase_page_painter_paint (ShowcasePagePainter *self,
                                  GtkSnapshot *snapshot,
                                  guint page,
                                  guint step,
                                  double scale);
void showcase_page_painter_prepare (ShowcasePagePainter *self,
                                    guint page,
                                    double scale);
gboolean showcase_page_painter_is_prepared (ShowcasePagePainter *self,
                                            guint page);
gboolean showcase_page_painter_is_busy (ShowcasePagePainter *self);

G_END_DECLS
