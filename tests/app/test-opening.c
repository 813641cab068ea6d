/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-opening.h"

#include "app-fixture.h"

static void
keep_result_cb (GObject *source,
                GAsyncResult *result,
                gpointer user_data)
{
  *(GAsyncResult **)user_data = g_object_ref (result);
}

static GAsyncResult *
run (ShowcaseOpening *opening)
{
  GAsyncResult *result = NULL;

  showcase_opening_run_async (opening, TRUE, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return result;
}

static void
test_good (AppFixture *fixture,
           gconstpointer user_data)
{
  g_autoptr (ShowcaseOpening) opening = showcase_opening_new (&fixture->file, 1);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;

  g_assert_cmpfloat (showcase_opening_get_progress (opening), ==, -1.0);
  g_assert_true (showcase_opening_get_source (opening) == fixture->file);
  result = run (opening);
  bundle = showcase_opening_run_finish (opening, result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (showcase_catalog_get_n_groups (showcase_bundle_get_catalog (bundle)), ==, 2);
  g_assert_cmpfloat (showcase_opening_get_progress (opening), ==, 1.0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (showcase_opening_get_report (opening))), >, 0);
}

static void
test_cancel (AppFixture *fixture,
             gconstpointer user_data)
{
  GFile *files[2] = { fixture->file, fixture->file };
  g_autoptr (ShowcaseOpening) opening = showcase_opening_new (files, 2);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (showcase_opening_get_source (opening));
  showcase_opening_cancel (opening);
  result = run (opening);
  g_assert_null (showcase_opening_run_finish (opening, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_missing (AppFixture *fixture,
              gconstpointer user_data)
{
  g_autoptr (GFile) missing = g_file_get_child (fixture->file, "missing.md");
  g_autoptr (ShowcaseOpening) opening = showcase_opening_new (&missing, 1);
  g_autoptr (GAsyncResult) result = run (opening);
  g_autoptr (GError) error = NULL;

  g_assert_null (showcase_opening_run_finish (opening, result, &error));
  g_assert_nonnull (error);
  g_assert_null (strchr (error->message, '\n'));
}

static int n_compiled;

static ShowcaseBundle *
compile_counted (GFile *const *files,
                 guint n_files,
                 ShowcaseReport *report,
                 ShowcaseProgressFunc progress,
                 gpointer user_data,
                 GCancellable *cancellable,
                 GError **error)
{
  g_atomic_int_inc (&n_compiled);
  return showcase_compile (files, n_files, report, progress, user_data, cancellable, error);
}

/* No worker competes with the frame that shows the start. */
static void
test_frame (AppFixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (GFile) file = app_fixture_write_long (fixture->folder);
  g_autoptr (ShowcaseOpening) opening = showcase_opening_new (&file, 1);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;
  AppFixtureFrame frame = { .count = &n_compiled };

  showcase_opening_set_compiler (opening, compile_counted, G_MAXINT);
  g_signal_connect_swapped (opening, "started", G_CALLBACK (app_fixture_add_frame), &frame);
  result = run (opening);
  bundle = showcase_opening_run_finish (opening, result, NULL);
  g_assert_nonnull (bundle);
  g_assert_true (frame.is_painted);
  g_assert_cmpint (frame.count_then, ==, 0);
  g_assert_cmpint (n_compiled, ==, 1);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/opening/good", AppFixture, NULL, app_fixture_set_up, test_good, app_fixture_tear_down);
  g_test_add ("/app/opening/cancel", AppFixture, NULL, app_fixture_set_up, test_cancel, app_fixture_tear_down);
  g_test_add ("/app/opening/missing", AppFixture, NULL, app_fixture_set_up, test_missing, app_fixture_tear_down);
  g_test_add ("/app/opening/frame", AppFixture, NULL, app_fixture_set_up, test_frame, app_fixture_tear_down);
  return g_test_run ();
}
