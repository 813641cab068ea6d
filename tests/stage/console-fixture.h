/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the console share: a console of a talk whose clock stands still.
 */

#pragma once

#include "showcase-console-window.h"

typedef struct
{
  ShowcaseTalk *talk;
  ShowcasePagePainter *painter;
  GSimpleActionGroup *actions;
  GSettings *settings;
  ShowcaseConsoleWindow *console;
  gint64 now;
} ConsoleFixture;

typedef void (*ConsoleFixtureBody) (ConsoleFixture *fixture);

int console_fixture_main (int *argc,
                          char ***argv);
void console_fixture_add (const char *path,
                          ConsoleFixtureBody body);
void console_fixture_give_deck (ConsoleFixture *fixture,
                                const char *markdown);
void console_fixture_open (ConsoleFixture *fixture);
void console_fixture_close (ConsoleFixture *fixture);
void console_fixture_resize (ConsoleFixture *fixture,
                             int width,
                             int height);
void console_fixture_set_time (ConsoleFixture *fixture,
                               gint64 seconds);
void console_fixture_settle (void);
gpointer console_fixture_get (ConsoleFixture *fixture,
                              GType owner,
                              const char *name);
void console_fixture_assert_label (ConsoleFixture *fixture,
                                   GType owner,
                                   const char *name,
                                   const char *expected);
void console_fixture_activate (ConsoleFixture *fixture,
                               const char *action);
gboolean console_fixture_can (ConsoleFixture *fixture,
                              const char *action);
