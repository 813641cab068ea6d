/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-session.h"

#include "app-fixture.h"

static void
assert_at (AppFixture *fixture,
           guint group,
           guint entry)
{
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (fixture->shelf);

  g_assert_true (showcase_session_get_group (fixture->session) == showcase_catalog_get_group (catalog, group));
  g_assert_true (showcase_session_get_entry (fixture->session) == app_fixture_get_entry (fixture, group, entry));
}

/* Longer than it takes to pass through an entry. */
static void
stay (void)
{
  g_usleep (750 * 1000);
}

static void
test_begin (AppFixture *fixture,
            gconstpointer user_data)
{
  guint moved = 0;

  g_assert_null (showcase_session_get_group (fixture->session));
  g_assert_null (showcase_session_get_place (fixture->session));
  g_signal_connect_swapped (fixture->session, "moved", G_CALLBACK (app_fixture_count), &moved);
  app_fixture_open (fixture);
  assert_at (fixture, 0, 0);
  g_assert_cmpuint (moved, ==, 1);
  g_assert_cmpuint (showcase_session_get_place (fixture->session)->block, ==, 0);
  g_assert_false (showcase_history_can_go_back (showcase_session_get_history (fixture->session)));
}

static void
test_want (AppFixture *fixture,
           gconstpointer user_data)
{
  g_autoptr (ShowcasePlace) wanted = NULL;
  g_autoptr (ShowcasePlace) unknown = showcase_place_new (NULL, "nobody/knows", NULL);
  ShowcaseEntry *entry;

  app_fixture_open (fixture);
  entry = app_fixture_get_entry (fixture, 1, 1);
  wanted = showcase_place_new (NULL, showcase_entry_get_id (entry), NULL);
  wanted->block = 5;

  showcase_session_want (fixture->session, wanted);
  app_fixture_open (fixture);
  assert_at (fixture, 1, 1);
  g_assert_cmpuint (showcase_session_get_place (fixture->session)->block, ==, 5);

  /* Opened again, it is read on where the reader was. */
  app_fixture_open (fixture);
  assert_at (fixture, 1, 1);

  showcase_session_want (fixture->session, unknown);
  app_fixture_open (fixture);
  assert_at (fixture, 0, 0);
}

static void
test_select (AppFixture *fixture,
             gconstpointer user_data)
{
  guint group = 0;
  guint entry = 0;
  guint moved = 0;
  guint leaving = 0;

  app_fixture_open (fixture);
  g_signal_connect_swapped (fixture->session, "notify::group", G_CALLBACK (app_fixture_count), &group);
  g_signal_connect_swapped (fixture->session, "notify::entry", G_CALLBACK (app_fixture_count), &entry);
  g_signal_connect_swapped (fixture->session, "moved", G_CALLBACK (app_fixture_count), &moved);
  g_signal_connect_swapped (fixture->session, "leaving", G_CALLBACK (app_fixture_count), &leaving);

  showcase_session_select (fixture->session, app_fixture_get_entry (fixture, 0, 1));
  assert_at (fixture, 0, 1);
  g_assert_cmpuint (group, ==, 0);
  g_assert_cmpuint (entry, ==, 1);
  g_assert_cmpuint (moved, ==, 1);
  g_assert_cmpuint (leaving, ==, 1);

  showcase_session_select (fixture->session, app_fixture_get_entry (fixture, 0, 1));
  g_assert_cmpuint (entry, ==, 1);
  g_assert_cmpuint (moved, ==, 2);

  g_assert_true (showcase_session_go_back (fixture->session));
  assert_at (fixture, 0, 0);
  g_assert_false (showcase_session_go_back (fixture->session));
  g_assert_true (showcase_session_go_forward (fixture->session));
  assert_at (fixture, 0, 1);
  g_assert_false (showcase_session_go_forward (fixture->session));
}

/* Arrow keys run through entries; going back skips those that were not stayed at. */
static void
test_passing (AppFixture *fixture,
              gconstpointer user_data)
{
  app_fixture_open (fixture);
  showcase_session_select (fixture->session, app_fixture_get_entry (fixture, 0, 1));
  showcase_session_select (fixture->session, app_fixture_get_entry (fixture, 1, 0));
  showcase_session_select (fixture->session, app_fixture_get_entry (fixture, 1, 1));
  showcase_session_go_back (fixture->session);
  assert_at (fixture, 0, 0);

  showcase_session_select (fixture->session, app_fixture_get_entry (fixture, 1, 0));
  stay ();
  showcase_session_select (fixture->session, app_fixture_get_entry (fixture, 1, 1));
  showcase_session_go_back (fixture->session);
  assert_at (fixture, 1, 0);
}

static void
test_visit (AppFixture *fixture,
            gconstpointer user_data)
{
  ShowcaseCatalog *catalog;
  const char *topics;
  guint line;

  app_fixture_open (fixture);
  catalog = showcase_shelf_get_catalog (fixture->shelf);
  topics = showcase_group_get_id (showcase_catalog_get_group (catalog, 1));
  line = showcase_entry_get_line (app_fixture_get_entry (fixture, 1, 1));

  g_assert_true (showcase_session_visit (fixture->session, topics, "second-topic"));
  g_assert_null (showcase_session_get_entry (fixture->session));
  g_assert_cmpstr (showcase_session_get_place (fixture->session)->anchor, ==, "second-topic");

  showcase_session_settle (fixture->session, line);
  assert_at (fixture, 1, 1);
  showcase_session_go_back (fixture->session);
  showcase_session_go_forward (fixture->session);
  assert_at (fixture, 1, 1);
  showcase_session_settle (fixture->session, line - 1);
  assert_at (fixture, 1, 0);
  showcase_session_settle (fixture->session, 1);
  g_assert_null (showcase_session_get_entry (fixture->session));

  g_assert_true (showcase_session_visit (fixture->session, NULL, NULL));
  assert_at (fixture, 1, 0);
  g_assert_cmpuint (showcase_session_get_place (fixture->session)->block, ==, 0);

  g_assert_false (showcase_session_visit (fixture->session, "unknown", NULL));
  assert_at (fixture, 1, 0);
  showcase_session_go_back (fixture->session);
  showcase_session_go_back (fixture->session);
  assert_at (fixture, 0, 0);
}

static void
scroll_cb (ShowcaseSession *session)
{
  showcase_history_scroll (showcase_session_get_history (session), 9, 1.5);
}

static void
test_scroll_is_kept (AppFixture *fixture,
                     gconstpointer user_data)
{
  app_fixture_open (fixture);
  g_signal_connect (fixture->session, "leaving", G_CALLBACK (scroll_cb), NULL);
  showcase_session_visit (fixture->session, NULL, "anchor");
  showcase_session_go_back (fixture->session);
  g_assert_cmpuint (showcase_session_get_place (fixture->session)->block, ==, 9);
  g_assert_cmpfloat (showcase_session_get_place (fixture->session)->offset, ==, 1.5);
}

static void
test_foreign_entry (AppFixture *fixture,
                    gconstpointer user_data)
{
  g_autoptr (ShowcaseEntry) foreign = g_object_new (SHOWCASE_TYPE_ENTRY, "id", "foreign", "title", "Foreign", NULL);

  showcase_session_select (fixture->session, foreign);
  g_assert_null (showcase_session_get_entry (fixture->session));
  app_fixture_open (fixture);
  showcase_session_select (fixture->session, foreign);
  assert_at (fixture, 0, 0);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/session/begin", AppFixture, NULL, app_fixture_set_up, test_begin, app_fixture_tear_down);
  g_test_add ("/app/session/want", AppFixture, NULL, app_fixture_set_up, test_want, app_fixture_tear_down);
  g_test_add ("/app/session/select", AppFixture, NULL, app_fixture_set_up, test_select, app_fixture_tear_down);
  g_test_add ("/app/session/passing", AppFixture, NULL, app_fixture_set_up, test_passing, app_fixture_tear_down);
  g_test_add ("/app/session/visit", AppFixture, NULL, app_fixture_set_up, test_visit, app_fixture_tear_down);
  g_test_add ("/app/session/scroll-is-kept", AppFixture, NULL, app_fixture_set_up, test_scroll_is_kept, app_fixture_tear_down);
  g_test_add ("/app/session/foreign-entry", AppFixture, NULL, app_fixture_set_up, test_foreign_entry, app_fixture_tear_down);
  return g_test_run ();
}
