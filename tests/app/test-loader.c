/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-loader.h"

#include "app-fixture.h"

static ShowcaseGroup *
get_group (AppFixture *fixture,
           guint position)
{
  return showcase_catalog_get_group (showcase_shelf_get_catalog (fixture->shelf), position);
}

static void
keep_result_cb (GObject *source,
                GAsyncResult *result,
                gpointer user_data)
{
  *(GAsyncResult **)user_data = g_object_ref (result);
}

static ShowcaseDocument *
load (ShowcaseLoader *loader,
      ShowcaseGroup *group,
      GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  showcase_loader_load_async (loader, group, NULL, keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return showcase_loader_load_finish (loader, result, error);
}

static void
test_now (AppFixture *fixture,
          gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseDocument) again = NULL;
  g_autoptr (GError) error = NULL;

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  g_assert_true (showcase_loader_get_bundle (loader) == showcase_shelf_get_bundle (fixture->shelf));
  g_assert_true (showcase_loader_load_now (loader, get_group (fixture, 0), &document, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 100);
  g_assert_true (showcase_loader_load_now (loader, get_group (fixture, 0), &again, &error));
  g_assert_true (again == document);
}

static void
test_links (AppFixture *fixture,
            gconstpointer user_data)
{
  static const ShowcaseLinkKind kinds[] = {
    SHOWCASE_LINK_DOCUMENT,
    SHOWCASE_LINK_EXTERNAL,
    SHOWCASE_LINK_MISSING,
    SHOWCASE_LINK_REFUSED,
    SHOWCASE_LINK_DOCUMENT,
    SHOWCASE_LINK_DOCUMENT,
  };
  g_autoptr (ShowcaseLoader) loader = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  g_assert_true (showcase_loader_load_now (loader, get_group (fixture, 0), &document, NULL));
  g_assert_cmpuint (showcase_document_get_n_links (document), ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (showcase_document_get_link (document, i)->kind, ==, kinds[i]);
  g_assert_cmpstr (showcase_document_get_link (document, 0)->document, ==, showcase_group_get_id (get_group (fixture, 1)));
  g_assert_cmpstr (showcase_document_get_link (document, 0)->anchor, ==, "second-topic");
}

/* The lines of entries are lines of the document: what selecting one scrolls to is its heading. */
static void
test_lines (AppFixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (ShowcaseLoader) loader = NULL;

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < 2; j++)
      {
        g_autoptr (ShowcaseDocument) document = NULL;
        const ShowcaseBlock *block;

        g_assert_true (showcase_loader_load_now (loader, get_group (fixture, i), &document, NULL));
        block = showcase_document_get_block (document, showcase_document_find_line (document, showcase_entry_get_line (app_fixture_get_entry (fixture, i, j))));
        g_assert_cmpint (block->kind, ==, SHOWCASE_BLOCK_HEADING);
        g_assert_cmpint (block->level, ==, 2);
      }
}

static void
test_long (AppFixture *fixture,
           gconstpointer user_data)
{
  g_autoptr (GString) text = g_string_new ("# Long\n\n## 2020 Engineer\n\n");
  g_autoptr (GFile) file = NULL;
  g_autoptr (ShowcaseLoader) loader = NULL;
  g_autoptr (ShowcaseDocument) none = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseDocument) kept = NULL;
  g_autoptr (GError) error = NULL;

  while (text->len < 400 * 1024)
    g_string_append (text, "A paragraph of a very long document.\n\n");
  file = app_fixture_write (fixture->folder, "long.md", text->str, -1);
  showcase_shelf_open (fixture->shelf, &file, 1);
  app_fixture_wait_for_shelf (fixture->shelf);

  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  g_assert_true (showcase_loader_load_now (loader, get_group (fixture, 0), &none, &error));
  g_assert_null (none);
  document = load (loader, get_group (fixture, 0), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (showcase_document_get_n_blocks (document), >, 10000);
  g_assert_true (showcase_loader_load_now (loader, get_group (fixture, 0), &kept, &error));
  g_assert_true (kept == document);
}

static void
test_missing_body (AppFixture *fixture,
                   gconstpointer user_data)
{
  g_autoptr (ShowcaseGroup) group = g_object_new (SHOWCASE_TYPE_GROUP, "id", "x", "title", "X", "body", "bodies/missing.md", NULL);
  g_autoptr (ShowcaseLoader) loader = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) worker_error = NULL;

  app_fixture_open (fixture);
  loader = showcase_loader_new (showcase_shelf_get_bundle (fixture->shelf));
  g_assert_false (showcase_loader_load_now (loader, group, &document, &error));
  g_assert_nonnull (error);
  g_assert_null (load (loader, group, &worker_error));
  g_assert_nonnull (worker_error);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/app/loader/now", AppFixture, NULL, app_fixture_set_up, test_now, app_fixture_tear_down);
  g_test_add ("/app/loader/links", AppFixture, NULL, app_fixture_set_up, test_links, app_fixture_tear_down);
  g_test_add ("/app/loader/lines", AppFixture, NULL, app_fixture_set_up, test_lines, app_fixture_tear_down);
  g_test_add ("/app/loader/long", AppFixture, NULL, app_fixture_set_up, test_long, app_fixture_tear_down);
  g_test_add ("/app/loader/missing-body", AppFixture, NULL, app_fixture_set_up, test_missing_body, app_fixture_tear_down);
  return g_test_run ();
}
