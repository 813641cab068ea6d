/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is open, and that nothing that goes wrong takes it away.
 */

#include "showcase-shelf.h"

#include "app-fixture.h"

typedef struct
{
  guint opened;
  guint failed;
  guint busy;
  guint problem;
  char *message;
} Log;

static void
failed_cb (Log *log,
           const char *message)
{
  log->failed++;
  g_set_str (&log->message, message);
}

static void
follow (Log *log,
        ShowcaseShelf *shelf)
{
  g_signal_connect_swapped (shelf, "opened", G_CALLBACK (app_fixture_count), &log->opened);
  g_signal_connect_swapped (shelf, "failed", G_CALLBACK (failed_cb), log);
  g_signal_connect_swapped (shelf, "notify::busy", G_CALLBACK (app_fixture_count), &log->busy);
  g_signal_connect_swapped (shelf, "notify::problem", G_CALLBACK (app_fixture_count), &log->problem);
}

static void
test_open (AppFixture *fixture,
           gconstpointer user_data)
{
  Log log = { 0 };
  g_autoptr (ShowcaseBundle) bundle = NULL;

  follow (&log, fixture->shelf);
  g_assert_null (showcase_shelf_get_catalog (fixture->shelf));
  g_assert_false (showcase_shelf_is_built_in (fixture->shelf));
  app_fixture_open (fixture);
  g_assert_cmpuint (log.opened, ==, 1);
  g_assert_cmpuint (log.failed, ==, 0);
  g_assert_cmpuint (log.busy, ==, 2);
  g_assert_true (g_file_equal (showcase_shelf_get_source (fixture->shelf), fixture->file));
  g_assert_nonnull (showcase_shelf_get_origin (fixture->shelf));
  g_assert_false (showcase_shelf_is_built_in (fixture->shelf));
  g_assert_null (showcase_shelf_get_opening (fixture->shelf));
  g_object_get (fixture->shelf, "bundle", &bundle, NULL);
  g_assert_true (bundle == showcase_shelf_get_bundle (fixture->shelf));
}

static void
test_failure_with_nothing_open (AppFixture *fixture,
                                gconstpointer user_data)
{
  Log log = { 0 };

  follow (&log, fixture->shelf);
  g_assert_false (showcase_shelf_open_built_in (fixture->shelf));
  g_assert_cmpuint (log.failed, ==, 1);
  g_assert_cmpuint (log.problem, ==, 1);
  g_assert_cmpstr (showcase_shelf_get_problem (fixture->shelf), ==, log.message);
  g_assert_null (strchr (log.message, '\n'));

  app_fixture_open (fixture);
  g_assert_null (showcase_shelf_get_problem (fixture->shelf));
  g_assert_cmpuint (log.problem, ==, 2);
  g_free (log.message);
}

static void
test_failure_keeps (AppFixture *fixture,
                    gconstpointer user_data)
{
  Log log = { 0 };
  ShowcaseBundle *bundle;
  g_autoptr (GFile) missing = g_file_get_child (fixture->file, "missing.md");

  app_fixture_open (fixture);
  bundle = showcase_shelf_get_bundle (fixture->shelf);
  follow (&log, fixture->shelf);
  showcase_shelf_open (fixture->shelf, &missing, 1);
  g_assert_true (showcase_shelf_is_busy (fixture->shelf));
  app_fixture_wait_for_shelf (fixture->shelf);
  g_assert_cmpuint (log.failed, ==, 1);
  g_assert_cmpuint (log.opened, ==, 0);
  g_assert_null (showcase_shelf_get_problem (fixture->shelf));
  g_assert_true (showcase_shelf_get_bundle (fixture->shelf) == bundle);
  g_assert_true (g_file_equal (showcase_shelf_get_source (fixture->shelf), fixture->file));
  g_free (log.message);
}

/* Of two wishes in a row, the later one counts, and the earlier one says nothing. */
static void
test_later_wish (AppFixture *fixture,
                 gconstpointer user_data)
{
  Log log = { 0 };
  g_autoptr (GFile) missing = g_file_get_child (fixture->file, "missing.md");

  follow (&log, fixture->shelf);
  showcase_shelf_open (fixture->shelf, &missing, 1);
  app_fixture_open (fixture);
  for (guint i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_cmpuint (log.opened, ==, 1);
  g_assert_cmpuint (log.failed, ==, 0);
}

/* What was open stays, and nothing comes of what was stopped. */
static void
test_stop (AppFixture *fixture,
           gconstpointer user_data)
{
  Log log = { 0 };
  ShowcaseBundle *bundle;

  showcase_shelf_stop (fixture->shelf);
  app_fixture_open (fixture);
  bundle = showcase_shelf_get_bundle (fixture->shelf);
  follow (&log, fixture->shelf);
  showcase_shelf_open (fixture->shelf, &fixture->file, 1);
  showcase_shelf_stop (fixture->shelf);
  g_assert_false (showcase_shelf_is_busy (fixture->shelf));
  for (guint i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_true (showcase_shelf_get_bundle (fixture->shelf) == bundle);
  g_assert_cmpuint (log.opened, ==, 0);
  g_assert_cmpuint (log.failed, ==, 0);
  g_assert_cmpuint (log.busy, ==, 2);
}

/* Where nothing is open yet there is the built-in portfolio, or what is wrong with it. */
static void
test_stop_with_nothing_open (AppFixture *fixture,
                             gconstpointer user_data)
{
  showcase_shelf_open (fixture->shelf, &fixture->file, 1);
  showcase_shelf_stop (fixture->shelf);
  g_assert_false (showcase_shelf_is_busy (fixture->shelf));
  g_assert_nonnull (showcase_shelf_get_problem (fixture->shelf));
}

static void
test_dispose_while_busy (AppFixture *fixture,
                         gconstpointer user_data)
{
  ShowcaseShelf *shelf = showcase_shelf_new ("/nowhere");
  gpointer watched = shelf;

  g_object_add_weak_pointer (G_OBJECT (shelf), &watched);
  showcase_shelf_open (shelf, &fixture->file, 1);
  g_object_run_dispose (G_OBJECT (shelf));
  g_object_unref (shelf);
  while (watched != NULL)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/shelf/open", AppFixture, NULL, app_fixture_set_up, test_open, app_fixture_tear_down);
  g_test_add ("/app/shelf/failure-with-nothing-open", AppFixture, NULL, app_fixture_set_up, test_failure_with_nothing_open, app_fixture_tear_down);
  g_test_add ("/app/shelf/failure-keeps", AppFixture, NULL, app_fixture_set_up, test_failure_keeps, app_fixture_tear_down);
  g_test_add ("/app/shelf/later-wish", AppFixture, NULL, app_fixture_set_up, test_later_wish, app_fixture_tear_down);
  g_test_add ("/app/shelf/stop", AppFixture, NULL, app_fixture_set_up, test_stop, app_fixture_tear_down);
  g_test_add ("/app/shelf/stop-with-nothing-open", AppFixture, NULL, app_fixture_set_up, test_stop_with_nothing_open, app_fixture_tear_down);
  g_test_add ("/app/shelf/dispose-while-busy", AppFixture, NULL, app_fixture_set_up, test_dispose_while_busy, app_fixture_tear_down);
  return g_test_run ();
}
