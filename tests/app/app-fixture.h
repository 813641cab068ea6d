/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-session.h"

G_BEGIN_DECLS

/* A portfolio of two documents in a folder that goes away with the test: a career of two dated entries, with links of every kind, and
 * two topics, both long enough to scroll. */

typedef struct
{
  char *folder;
  char *elsewhere; /* an empty folder that is not opened */
  GFile *file;
  ShowcaseShelf *shelf;
  ShowcaseSession *session;
} AppFixture;

/* A frame that takes 20 ms, and what another thread has counted by its end. */
typedef struct
{
  int *count;
  int count_then;
  gboolean is_painted;
} AppFixtureFrame;

void app_fixture_set_up (AppFixture *fixture,
                         gconstpointer user_data);
void app_fixture_tear_down (AppFixture *fixture,
                            gconstpointer user_data);
char *app_fixture_make_folder (void);
void app_fixture_remove_folder (const char *folder);
GFile *app_fixture_write (const char *folder,
                          const char *name,
                          const char *text,
                          gssize length);
GFile *app_fixture_write_long (const char *folder);
void app_fixture_open (AppFixture *fixture);
void app_fixture_wait_for_shelf (ShowcaseShelf *shelf);
ShowcaseEntry *app_fixture_get_entry (AppFixture *fixture,
                                      guint group,
                                      guint entry);
void app_fixture_count (guint *count);
void app_fixture_add_frame (AppFixtureFrame *frame);

G_END_DECLS
