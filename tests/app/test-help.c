/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The help opens over what is read, and gives it back.
 */

#include "config.h"

#include "window-fixture.h"

static void
activate (WindowFixture *fixture,
          const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL);
  window_fixture_settle ();
}

static gboolean
is_enabled (WindowFixture *fixture,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static AdwBanner *
get_banner (WindowFixture *fixture)
{
  return ADW_BANNER (window_fixture_find (fixture->window, ADW_TYPE_BANNER));
}

static void
assert_reads (WindowFixture *fixture,
              const char *title,
              const char *entry)
{
  g_assert_cmpstr (showcase_group_get_title (showcase_session_get_group (fixture->session)), ==, title);
  if (entry != NULL)
    g_assert_cmpstr (showcase_entry_get_id (showcase_session_get_entry (fixture->session)), ==, entry);
}

static void
test_back (WindowFixture *fixture)
{
  ShowcaseEntry *entry = window_fixture_get_entry (fixture, 0, 1);
  g_autofree char *id = g_strdup (showcase_entry_get_id (entry));
  g_autofree char *title = NULL;

  showcase_session_select (fixture->session, entry);
  title = g_strdup (showcase_group_get_title (showcase_session_get_group (fixture->session)));
  activate (fixture, "win.help");
  g_assert_true (showcase_session_is_in_help (fixture->session));
  assert_reads (fixture, "Showcase Help", NULL);
  g_assert_cmpstr (adw_banner_get_title (get_banner (fixture)), ==, "Help");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (get_banner (fixture))), ==, "win.close-help");

  /* The ways inside come first. */
  g_assert_true (showcase_session_visit (fixture->session, "stage", NULL));
  assert_reads (fixture, "On stage", NULL);
  activate (fixture, "win.back");
  assert_reads (fixture, "Showcase Help", NULL);
  g_assert_true (is_enabled (fixture, "back"));
  activate (fixture, "win.back");
  g_assert_false (showcase_session_is_in_help (fixture->session));
  assert_reads (fixture, title, id);
  g_assert_true (g_file_equal (showcase_shelf_get_source (showcase_session_get_shelf (fixture->session)), fixture->app->file));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (get_banner (fixture))), ==, "app.built-in");
}

static void
read_on (WindowFixture *fixture,
         const char *id)
{
  g_assert_true (showcase_session_visit (fixture->session, id, NULL));
  window_fixture_settle ();
}

/* The ways back and forward are there again, and those in the help are not. */
static void
assert_history (WindowFixture *fixture,
                const char *first,
                const char *second)
{
  assert_reads (fixture, second, NULL);
  activate (fixture, "win.forward");
  assert_reads (fixture, first, NULL);
  g_assert_false (is_enabled (fixture, "forward"));
  activate (fixture, "win.back");
  activate (fixture, "win.back");
  assert_reads (fixture, first, NULL);
}

static void
test_history (WindowFixture *fixture)
{
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (showcase_session_get_shelf (fixture->session));
  ShowcaseGroup *first = showcase_catalog_get_group (catalog, 0);
  ShowcaseGroup *second = showcase_catalog_get_group (catalog, 1);

  read_on (fixture, showcase_group_get_id (first));
  read_on (fixture, showcase_group_get_id (second));
  read_on (fixture, showcase_group_get_id (first));
  activate (fixture, "win.back");
  for (guint i = 0; i < 2; i++)
    {
      activate (fixture, "win.help");
      g_assert_false (is_enabled (fixture, "forward"));
      read_on (fixture, "keys");
      activate (fixture, "win.close-help");
      assert_history (fixture, showcase_group_get_title (first), showcase_group_get_title (second));
      activate (fixture, "win.forward");
    }
}

/* The built-in portfolio has no files to be known by. */
static void
test_built_in (WindowFixture *fixture)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autoptr (ShowcaseBundle) bundle = g_object_ref (showcase_shelf_get_bundle (shelf));

  showcase_shelf_adopt (shelf, bundle, NULL);
  read_on (fixture, showcase_group_get_id (showcase_catalog_get_group (showcase_shelf_get_catalog (shelf), 1)));
  activate (fixture, "win.help");
  activate (fixture, "win.close-help");
  g_assert_true (showcase_shelf_get_bundle (shelf) == bundle);
  g_assert_true (showcase_shelf_is_built_in (shelf));
  g_assert_true (is_enabled (fixture, "back"));
}

/* Asked for twice, it begins anew, and what is beneath it stays. */
static void
test_again (WindowFixture *fixture)
{
  activate (fixture, "win.help");
  g_assert_true (showcase_session_visit (fixture->session, "keys", NULL));
  activate (fixture, "win.help");
  assert_reads (fixture, "Showcase Help", NULL);
  activate (fixture, "win.close-help");
  g_assert_true (g_file_equal (showcase_shelf_get_source (showcase_session_get_shelf (fixture->session)), fixture->app->file));
  g_assert_false (showcase_session_close_help (fixture->session));
}

/* What is opened from the help is not the help any more. */
static void
test_open (WindowFixture *fixture)
{
  activate (fixture, "win.help");
  showcase_shelf_open (showcase_session_get_shelf (fixture->session), &fixture->app->file, 1);
  app_fixture_wait_for_shelf (showcase_session_get_shelf (fixture->session));
  window_fixture_settle ();
  g_assert_false (showcase_session_is_in_help (fixture->session));
  g_assert_false (is_enabled (fixture, "back"));
}

static void
leave_in_help (WindowFixture *fixture)
{
  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 0, 1));
  activate (fixture, "win.help");
}

static void
assert_portfolio (WindowFixture *fixture)
{
  g_assert_false (showcase_session_is_in_help (fixture->session));
  g_assert_true (g_file_equal (showcase_shelf_get_source (showcase_session_get_shelf (fixture->session)), fixture->app->file));
  g_assert_true (showcase_session_get_entry (fixture->session) == window_fixture_get_entry (fixture, 0, 1));
}

/* The help is not what is remembered. */
static void
test_restart (AppFixture *app,
              gconstpointer user_data)
{
  WindowFixture fixture = { .app = app };

  window_fixture_run (&fixture, app->file, leave_in_help);
  window_fixture_run (&fixture, NULL, assert_portfolio);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/help/back", test_back);
  window_fixture_add ("/app/help/history", test_history);
  window_fixture_add ("/app/help/built-in", test_built_in);
  window_fixture_add ("/app/help/again", test_again);
  window_fixture_add ("/app/help/open", test_open);
  g_test_add ("/app/help/restart", AppFixture, NULL, app_fixture_set_up, test_restart, app_fixture_tear_down);

  return g_test_run ();
}
