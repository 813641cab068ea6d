/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window with a document view, for tests on a display.
 */

#pragma once

#include "showcase-document-view-private.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *scroller;
  ShowcaseDocumentView *view;
} ViewFixture;

void view_fixture_init (ViewFixture *fixture,
                        int width,
                        int height);
void view_fixture_clear (ViewFixture *fixture);
void view_fixture_show (ViewFixture *fixture,
                        ShowcaseDocument *document);
void view_fixture_wait_frame (ViewFixture *fixture);
void view_fixture_wait_measured (ViewFixture *fixture);
void view_fixture_hold_worker (ViewFixture *fixture);
double view_fixture_draw (ViewFixture *fixture);
guint view_fixture_get_block (ViewFixture *fixture);
gboolean view_fixture_can_act (void);
void view_fixture_act (ViewFixture *fixture,
                       const char *format,
                       ...) G_GNUC_PRINTF (2, 3);
GtkAccessible *view_fixture_find_nth (GtkAccessible *parent,
                                      guint n);
GtkAccessible *view_fixture_find (ViewFixture *fixture,
                                  const char *path);
