/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-page-painter.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PAGE_VIEW (showcase_page_view_get_type ())

/* A page of a deck, as large as there is room for it in its own shape; what is left is black. It shows what it is told to and never asks.
 *
 * Properties: "painter" (ShowcasePagePainter, construct-only: several views may have the same), "page" (guint, from 0), "step" (guint: the last step that is
 * shown; G_MAXUINT for all), "announces" (gboolean: whether another page is said to who can't see it, while the window has the keyboard), "label" (string, read-only:
 * which page it is, and its title).
 * Signals: "resized" (int width, int height): the room for the page is another. */

G_DECLARE_FINAL_TYPE (ShowcasePageView, showcase_page_view, SHOWCASE, PAGE_VIEW, GtkWidget)

GtkWidget *showcase_page_view_new (ShowcasePagePainter *painter);
ShowcasePagePainter *showcase_page_view_get_painter (ShowcasePageView *self);
void showcase_page_view_show (ShowcasePageView *self,
                              guint page,
                              guint step);
guint showcase_page_view_get_page (ShowcasePageView *self);
guint showcase_page_view_get_step (ShowcasePageView *self);
void showcase_page_view_get_area (ShowcasePageView *self,
                                  graphene_rect_t *area);

G_END_DECLS
