/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of stage/ share: decks of short texts, pages as pixels, and a window with a page.
 */

#pragma once

#include "showcase-page-view.h"

/* Pixels as cairo has them: alpha, red, green, blue. */
typedef struct
{
  int width;
  int height;
  guint32 *pixels;
} Picture;

typedef struct
{
  GtkWidget *window;
  ShowcasePagePainter *painter;
  ShowcasePageView *view;
} PageFixture;

ShowcaseTypesetter *stage_fixture_typesetter (int width,
                                              int height,
                                              ShowcaseFormat *format);
ShowcaseDeck *stage_fixture_deck (const ShowcaseChapter *chapters,
                                  guint n_chapters,
                                  int width,
                                  int height,
                                  ShowcaseTypesetter **typesetter);
void stage_fixture_give_deck (ShowcasePagePainter *painter,
                              const char *markdown,
                              int width,
                              int height);

Picture *stage_fixture_draw (GskRenderNode *node,
                             int width,
                             int height);
void stage_fixture_free_picture (Picture *picture);
guint32 stage_fixture_get_pixel (const Picture *picture,
                                 int x,
                                 int y);
guint stage_fixture_count (const Picture *picture,
                           const graphene_rect_t *area,
                           guint32 other_than);

void stage_fixture_init (PageFixture *fixture,
                         int width,
                         int height);
void stage_fixture_clear (PageFixture *fixture);
Picture *stage_fixture_draw_view (GtkWidget *widget,
                                  int width,
                                  int height);
void stage_fixture_wait_idle (void);
void stage_fixture_settle (void);

GtkWidget *stage_fixture_find (gpointer widget,
                               GType type);
void stage_fixture_act (const char *format,
                        ...) G_GNUC_PRINTF (1, 2);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Picture, stage_fixture_free_picture)
