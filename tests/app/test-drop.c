/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "showcase-drop.h"

#include "showcase-own-portfolio.h"
#include "window-fixture.h"

static void
drop (WindowFixture *fixture,
      GFile *first,
      GFile *second)
{
  GSList last = { second, NULL };
  GSList files = { first, second != NULL ? &last : NULL };

  showcase_drop_open_async (fixture->window, &files);
  window_fixture_settle ();
  app_fixture_wait_for_shelf (showcase_session_get_shelf (fixture->session));
}

static void
told_cb (ShowcasePane *pane,
         const char *message,
         char **told)
{
  g_set_str (told, message);
}

/* Documents and folders are opened; a picture is refused, and nothing is closed for it. */
static void
test_drop (WindowFixture *fixture)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autoptr (GFile) document = app_fixture_write (fixture->app->elsewhere, "notes.md", "# Notes\n\nText.\n", -1);
  g_autoptr (GFile) plain = app_fixture_write (fixture->app->elsewhere, "README", "Plain text without an extension.\n", -1);
  g_autoptr (GFile) picture = app_fixture_write (fixture->app->elsewhere, "photo.png", "\x89PNG\r\n\x1a\n", -1);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->app->folder);
  g_autofree char *told = NULL;

  g_signal_connect (showcase_window_get_pane (fixture->window), "told", G_CALLBACK (told_cb), &told);
  drop (fixture, picture, NULL);
  g_assert_true (g_file_equal (showcase_shelf_get_source (shelf), folder));
  g_assert_nonnull (strstr (told, "photo.png"));

  g_clear_pointer (&told, g_free);
  drop (fixture, document, NULL);
  g_assert_true (g_file_equal (showcase_shelf_get_source (shelf), document));
  drop (fixture, plain, NULL);
  g_assert_true (g_file_equal (showcase_shelf_get_source (shelf), plain));
  drop (fixture, folder, NULL);
  g_assert_true (g_file_equal (showcase_shelf_get_source (shelf), folder));
  g_assert_null (told);

  drop (fixture, picture, document);
  g_assert_true (g_file_equal (showcase_shelf_get_source (shelf), document));
  g_assert_nonnull (strstr (told, "photo.png"));
}

/* A new portfolio is open as soon as it is written. */
static void
test_new (WindowFixture *fixture)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autoptr (GFile) place = g_file_new_for_path (fixture->app->elsewhere);
  g_autofree char *told = NULL;

  g_signal_connect (showcase_window_get_pane (fixture->window), "told", G_CALLBACK (told_cb), &told);
  showcase_own_portfolio_make (fixture->window, place);
  window_fixture_settle ();
  app_fixture_wait_for_shelf (shelf);
  g_assert_true (g_file_equal (showcase_shelf_get_source (shelf), place));
  g_assert_null (told);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;
  window_fixture_add ("/app/drop/drop", test_drop);
  window_fixture_add ("/app/drop/new", test_new);
  return g_test_run ();
}
