/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"
#include "showcase-application.h"
#include "showcase-timeline.h"
#include "showcase-window.h"

G_BEGIN_DECLS

/* The program, running in the test's own process. */

typedef struct _WindowFixture WindowFixture;
typedef void (*WindowFixtureBody) (WindowFixture *fixture);

struct _WindowFixture
{
  AppFixture *app;
  ShowcaseApplication *application;
  ShowcaseWindow *window;
  ShowcaseSession *session;
  WindowFixtureBody body;
};

void window_fixture_add (const char *path,
                         WindowFixtureBody body);
void window_fixture_run (WindowFixture *fixture,
                         GFile *file,
                         WindowFixtureBody body);
void window_fixture_settle (void);
GtkWidget *window_fixture_find (gpointer widget,
                                GType type);
ShowcaseTimeline *window_fixture_get_timeline (WindowFixture *fixture);
ShowcaseDocumentView *window_fixture_get_view (WindowFixture *fixture);
ShowcaseEntry *window_fixture_get_entry (WindowFixture *fixture,
                                         guint group,
                                         guint entry);
void window_fixture_resize (WindowFixture *fixture,
                            int width,
                            int height);
int window_fixture_main (int *argc,
                         char ***argv);

G_END_DECLS
