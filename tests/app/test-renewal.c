/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What becomes of changes on the disk: what is taken over, what is held back, and what is said of it.
 */

#include "app-fixture.h"
#include "showcase-renewal.h"

#include <glib/gstdio.h>

typedef struct
{
  AppFixture app;
  ShowcaseRenewal *renewal;
  GSimpleActionGroup *actions;
  guint n_opened;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  app_fixture_set_up (&fixture->app, NULL);
  app_fixture_open (&fixture->app);
  fixture->renewal = showcase_renewal_new (fixture->app.session);
  fixture->actions = g_simple_action_group_new ();
  showcase_renewal_add_action (fixture->renewal, G_ACTION_MAP (fixture->actions));
  g_signal_connect_swapped (fixture->app.shelf, "opened", G_CALLBACK (app_fixture_count), &fixture->n_opened);
  g_assert_true (showcase_session_visit (fixture->app.session, "career", NULL));
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_signal_handlers_disconnect_by_data (fixture->app.shelf, &fixture->n_opened);
  g_object_unref (fixture->actions);
  showcase_renewal_end (fixture->renewal);
  app_fixture_tear_down (&fixture->app, NULL);
}

static void
save (Fixture *fixture,
      const char *name,
      const char *text)
{
  g_object_unref (app_fixture_write (fixture->app.folder, name, text, -1));
}

static void delete (Fixture *fixture,
                    const char *name)
{
  g_autofree char *path = g_build_filename (fixture->app.folder, name, NULL);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
wait_until_opened (Fixture *fixture)
{
  while (fixture->n_opened == 0)
    g_main_context_iteration (NULL, TRUE);
  fixture->n_opened = 0;
}

static const char *
wait_for_trouble (Fixture *fixture)
{
  while (showcase_renewal_get_trouble (fixture->renewal) == NULL)
    g_main_context_iteration (NULL, TRUE);
  return showcase_renewal_get_trouble (fixture->renewal);
}

static char *
dup_titles (Fixture *fixture)
{
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (fixture->app.shelf);
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    g_string_append_printf (titles, "%s%s", i > 0 ? " | " : "", showcase_group_get_title (showcase_catalog_get_group (catalog, i)));
  return g_string_free_and_steal (titles);
}

static void
assert_titles (Fixture *fixture,
               const char *expected)
{
  g_autofree char *titles = dup_titles (fixture);

  g_assert_cmpstr (titles, ==, expected);
}

/* What is saved is there, and what is read stays. */
static void
test_saved (Fixture *fixture,
            gconstpointer user_data)
{
  save (fixture, "topics.md", "# Other topics\n\n## One\n\nText.\n");
  wait_until_opened (fixture);
  assert_titles (fixture, "Career | Other topics");
  g_assert_cmpstr (showcase_group_get_id (showcase_session_get_group (fixture->app.session)), ==, "career");
  g_assert_null (showcase_renewal_get_trouble (fixture->renewal));

  save (fixture, "new.md", "# New\n\n## One\n\nText.\n");
  wait_until_opened (fixture);
  assert_titles (fixture, "Career | New | Other topics");
}

/* What is read is deleted: it stays, a line names it, and when it is back, so is its newer form. */
static void
test_deleted (Fixture *fixture,
              gconstpointer user_data)
{
  ShowcaseBundle *before = showcase_shelf_get_bundle (fixture->app.shelf);

  delete (fixture, "career.md");
  g_assert_nonnull (strstr (wait_for_trouble (fixture), "career.md"));
  g_assert_true (showcase_shelf_get_bundle (fixture->app.shelf) == before);

  save (fixture, "career.md", "# Back again\n\n## 2020 Sailor\n\nText.\n");
  wait_until_opened (fixture);
  g_assert_null (showcase_renewal_get_trouble (fixture->renewal));
  assert_titles (fixture, "Back again | Topics");
}

/* What is not read may go. */
static void
test_other_deleted (Fixture *fixture,
                    gconstpointer user_data)
{
  delete (fixture, "topics.md");
  wait_until_opened (fixture);
  assert_titles (fixture, "Career");
  g_assert_null (showcase_renewal_get_trouble (fixture->renewal));
}

/* Whoever goes on from the deleted document to one that is there gets all that is new. */
static void
test_gone_on (Fixture *fixture,
              gconstpointer user_data)
{
  delete (fixture, "career.md");
  wait_for_trouble (fixture);
  g_assert_true (showcase_session_visit (fixture->app.session, "topics", NULL));
  wait_until_opened (fixture);
  assert_titles (fixture, "Topics");
  g_assert_null (showcase_renewal_get_trouble (fixture->renewal));
}

/* Whoever asks gets what there is. */
static void
test_asked (Fixture *fixture,
            gconstpointer user_data)
{
  delete (fixture, "career.md");
  wait_for_trouble (fixture);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->actions), "reload", NULL);
  wait_until_opened (fixture);
  assert_titles (fixture, "Topics");
  g_assert_null (showcase_renewal_get_trouble (fixture->renewal));
}

/* What is no text is not shown, and neither is nothing at all. */
static void
test_broken (Fixture *fixture,
             gconstpointer user_data)
{
  ShowcaseBundle *before = showcase_shelf_get_bundle (fixture->app.shelf);
  const char *trouble;

  g_object_unref (app_fixture_write (fixture->app.folder, "career.md", "\0\1\2\0", 4));
  trouble = wait_for_trouble (fixture);
  g_assert_nonnull (strstr (trouble, "career.md"));
  g_assert_true (showcase_shelf_get_bundle (fixture->app.shelf) == before);

  /* All is gone: asking changes nothing. */
  delete (fixture, "career.md");
  delete (fixture, "topics.md");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->actions), "reload", NULL);
  while (strstr (wait_for_trouble (fixture), "career.md") != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (showcase_shelf_get_bundle (fixture->app.shelf) == before);
}

/* What the person opens is kept instead of what was open. */
static void
test_other_portfolio (Fixture *fixture,
                      gconstpointer user_data)
{
  g_autoptr (GFile) file = app_fixture_write (fixture->app.elsewhere, "other.md", "# Elsewhere\n\n## 2020 Sailor\n\nText.\n", -1);

  showcase_shelf_open (fixture->app.shelf, &file, 1);
  save (fixture, "topics.md", "# Other topics\n\n## One\n\nText.\n");
  wait_until_opened (fixture);
  assert_titles (fixture, "Elsewhere");
  g_object_unref (app_fixture_write (fixture->app.elsewhere, "other.md", "# Still elsewhere\n\n## 2020 Sailor\n\nText.\n", -1));
  wait_until_opened (fixture);
  assert_titles (fixture, "Still elsewhere");
}

/* A portfolio that is in no file can't be read again. */
static void
test_no_files (Fixture *fixture,
               gconstpointer user_data)
{
  g_autoptr (ShowcaseCatalog) catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "title", "T", NULL);
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (catalog);

  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->actions), "reload"));
  showcase_shelf_adopt (fixture->app.shelf, bundle, NULL);
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->actions), "reload"));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/renewal/saved", Fixture, NULL, set_up, test_saved, tear_down);
  g_test_add ("/renewal/deleted", Fixture, NULL, set_up, test_deleted, tear_down);
  g_test_add ("/renewal/other-deleted", Fixture, NULL, set_up, test_other_deleted, tear_down);
  g_test_add ("/renewal/gone-on", Fixture, NULL, set_up, test_gone_on, tear_down);
  g_test_add ("/renewal/asked", Fixture, NULL, set_up, test_asked, tear_down);
  g_test_add ("/renewal/broken", Fixture, NULL, set_up, test_broken, tear_down);
  g_test_add ("/renewal/other-portfolio", Fixture, NULL, set_up, test_other_portfolio, tear_down);
  g_test_add ("/renewal/no-files", Fixture, NULL, set_up, test_no_files, tear_down);
  return g_test_run ();
}
