/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-catalog.h"

#include "test-content.h"
#include "test-list-model.h"

static void
test_list_model (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  g_autoptr (ShowcaseCatalog) empty = g_object_new (SHOWCASE_TYPE_CATALOG, NULL);
  g_autoptr (TestListModel) shadow = test_list_model_new (G_LIST_MODEL (catalog));
  g_autoptr (TestListModel) empty_shadow = test_list_model_new (G_LIST_MODEL (empty));
  g_autofree char *title = NULL, *person = NULL;
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) problems = NULL;

  g_object_get (catalog, "title", &title, "person", &person, "groups", &groups, "problems", &problems, NULL);
  g_assert_cmpstr (title, ==, "Ada’s portfolio");
  g_assert_cmpstr (title, ==, showcase_catalog_get_title (catalog));
  g_assert_cmpstr (person, ==, "Ada Example");
  g_assert_cmpstr (person, ==, showcase_catalog_get_person (catalog));
  g_assert_cmpuint (groups->len, ==, showcase_catalog_get_n_groups (catalog));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (catalog)) == SHOWCASE_TYPE_GROUP);
  g_assert_cmpuint (showcase_catalog_get_n_groups (catalog), ==, 2);
  g_assert_cmpuint (showcase_catalog_get_n_entries (catalog), ==, 4);
  g_assert_cmpuint (showcase_catalog_get_n_entries (empty), ==, 0);
  g_assert_cmpuint (problems->len, ==, showcase_catalog_get_n_problems (catalog));
  g_assert_true (showcase_catalog_get_problem (catalog, 1) == g_ptr_array_index (problems, 1));
  g_assert_cmpuint (showcase_catalog_get_n_problems (empty), ==, 0);
}

static void
test_find (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  ShowcaseGroup *group = NULL;

  g_assert_true (showcase_catalog_find_group (catalog, "topics") == showcase_catalog_get_group (catalog, 1));
  g_assert_null (showcase_catalog_find_group (catalog, "nothing"));

  ShowcaseEntry *entry = showcase_catalog_find_entry (catalog, "topics/c", &group);
  g_assert_cmpstr (showcase_entry_get_title (entry), ==, "C");
  g_assert_true (group == showcase_catalog_get_group (catalog, 1));
  g_assert_null (showcase_catalog_find_entry (catalog, "topics/d", &group));
  g_assert_null (group);
}

static void
test_to_json (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  g_autofree char *json = showcase_catalog_to_json (catalog);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "content", "data", "listing.json", NULL);
  g_autofree char *expected = NULL;

  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  g_assert_cmpstr (json, ==, expected);
}

static void
test_to_text (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  g_autofree char *text = showcase_catalog_to_text (catalog);

  g_assert_cmpstr (text, ==,
                   "A career\n"
                   "  since May 2023      Engineer  Köhler  Year 2  7 highlights\n"
                   "  2022 – 30 Apr 2023  Tester                    1 highlight\n"
                   "  Dec 2019 –          Start\n"
                   "\n"
                   "Topics\n"
                   "  C\n");
}

/* Escape sequences of a document do not reach the terminal, wide characters keep the columns straight, and a title as long as a
 * sentence does not push the columns of the others away. */
static void
test_to_text_odd (void)
{
  g_autofree char *sentence = g_strnfill (90, 'x');
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (entries, g_object_new (SHOWCASE_TYPE_ENTRY, "title", "\033[31mred\n", "highlights", 2, NULL));
  g_ptr_array_add (entries, g_object_new (SHOWCASE_TYPE_ENTRY, "title", "日本語の題名です", "highlights", 3, NULL));
  g_ptr_array_add (entries, g_object_new (SHOWCASE_TYPE_ENTRY, "title", sentence, "highlights", 4, NULL));
  g_autoptr (ShowcaseGroup) group = g_object_new (SHOWCASE_TYPE_GROUP, "title", "\aOdd", "entries", entries, NULL);
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  g_ptr_array_add (groups, group);
  g_autoptr (ShowcaseCatalog) catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);
  g_autofree char *text = showcase_catalog_to_text (catalog);
  g_autofree char *expected = g_strdup_printf (" Odd\n"
                                               "   [31mred %*s  2 highlights\n"
                                               "  日本語の題名です%*s  3 highlights\n"
                                               "  %s  4 highlights\n",
                                               51, "", 44, "", sentence);

  g_assert_cmpstr (text, ==, expected);
}

int
main (int argc,
      char *argv[])
{
  g_setenv ("SHOWCASE_TODAY", "2026-03-15", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/catalog/list-model", test_list_model);
  g_test_add_func ("/content/catalog/find", test_find);
  g_test_add_func ("/content/catalog/to-json", test_to_json);
  g_test_add_func ("/content/catalog/to-text", test_to_text);
  g_test_add_func ("/content/catalog/to-text-odd", test_to_text_odd);
  return g_test_run ();
}
