/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

#include "showcase-notice.h"

static void
test_ready (WindowFixture *fixture)
{
  ShowcasePane *pane = showcase_window_get_pane (fixture->window);
  g_autoptr (ShowcaseSession) session = NULL;
  gboolean ready = FALSE;

  g_object_get (pane, "session", &session, "ready", &ready, NULL);
  g_assert_true (session == fixture->session);
  g_assert_true (ready);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (window_fixture_get_view (fixture)), GTK_ACCESSIBLE_PROPERTY_LABEL, "Career");
  g_assert_null (window_fixture_find (pane, SHOWCASE_TYPE_NOTICE));
}

/* Selecting shows the other document before anything else happens: no turn of the main loop, no worker. */
static void
test_at_once (WindowFixture *fixture)
{
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  ShowcaseDocument *career = showcase_document_view_get_document (view);

  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 1, 1));
  g_assert_true (showcase_document_view_get_document (view) != career);
  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 0, 1));
  g_assert_true (showcase_document_view_get_document (view) == career);
}

static void
test_long_document (WindowFixture *fixture)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  ShowcasePane *pane = showcase_window_get_pane (fixture->window);
  g_autoptr (GString) text = g_string_new ("# Long\n\n");
  g_autoptr (GFile) file = NULL;

  while (text->len < 600 * 1024)
    g_string_append (text, "A paragraph of a very long document.\n\n");
  g_string_append (text, "## 2020 Engineer\n");
  file = app_fixture_write (fixture->app->folder, "long.md", text->str, -1);
  showcase_shelf_open (shelf, &file, 1);
  app_fixture_wait_for_shelf (shelf);
  while (!showcase_pane_is_ready (pane))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (showcase_document_get_n_blocks (showcase_document_view_get_document (window_fixture_get_view (fixture))), >, 10000);
}

static void
test_missing_body (WindowFixture *fixture)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseCatalog) catalog = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;

  g_ptr_array_add (entries, g_object_new (SHOWCASE_TYPE_ENTRY, "id", "x/y", "title", "Y", NULL));
  g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", "x", "title", "X", "body", "bodies/x.md", "entries", entries, NULL));
  catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "title", "T", "groups", groups, NULL);
  bundle = showcase_bundle_new (catalog);
  showcase_shelf_adopt (showcase_session_get_shelf (fixture->session), bundle, NULL);
  window_fixture_settle ();
  g_assert_nonnull (window_fixture_find (showcase_window_get_pane (fixture->window), SHOWCASE_TYPE_NOTICE));
  g_assert_true (showcase_pane_is_ready (showcase_window_get_pane (fixture->window)));
}

static void
test_empty (WindowFixture *fixture)
{
  g_autoptr (ShowcaseCatalog) catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "title", "T", NULL);
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (catalog);

  showcase_shelf_adopt (showcase_session_get_shelf (fixture->session), bundle, NULL);
  window_fixture_settle ();
  g_assert_nonnull (window_fixture_find (showcase_window_get_pane (fixture->window), SHOWCASE_TYPE_NOTICE));

  /* And on from there. */
  showcase_shelf_open (showcase_session_get_shelf (fixture->session), &fixture->app->file, 1);
  app_fixture_wait_for_shelf (showcase_session_get_shelf (fixture->session));
  window_fixture_settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (window_fixture_find (showcase_window_get_pane (fixture->window), GTK_TYPE_STACK))), ==, "document");
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/pane/ready", test_ready);
  window_fixture_add ("/app/pane/at-once", test_at_once);
  window_fixture_add ("/app/pane/long-document", test_long_document);
  window_fixture_add ("/app/pane/missing-body", test_missing_body);
  window_fixture_add ("/app/pane/empty", test_empty);

  return g_test_run ();
}
