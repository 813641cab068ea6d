/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-group.h"

#include "test-content.h"
#include "test-list-model.h"

static void
test_properties (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  ShowcaseGroup *group = showcase_catalog_get_group (catalog, 0);
  const char *const skills[] = { "C", "GTK", NULL };
  g_autofree char *id = NULL, *title = NULL, *document = NULL, *body = NULL, *person = NULL;
  g_autoptr (ShowcaseReferences) references = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (ShowcaseLineMap) lines = NULL;
  g_autoptr (GVariant) keys = NULL;
  g_auto (GStrv) listed = NULL;
  gboolean recovered = TRUE;

  g_object_get (group, "id", &id, "title", &title, "document", &document, "body", &body, "person", &person, "skills", &listed,
                "keys", &keys, "references", &references, "lines", &lines, "entries", &entries, "recovered", &recovered, NULL);
  g_assert_cmpstr (id, ==, "career");
  g_assert_cmpstr (id, ==, showcase_group_get_id (group));
  g_assert_cmpstr (title, ==, "A career");
  g_assert_cmpstr (title, ==, showcase_group_get_title (group));
  g_assert_cmpstr (document, ==, "01-career.md");
  g_assert_cmpstr (document, ==, showcase_group_get_document (group));
  g_assert_cmpstr (body, ==, "bodies/career.md");
  g_assert_cmpstr (body, ==, showcase_group_get_body (group));
  g_assert_cmpstr (person, ==, "Ada Example");
  g_assert_cmpstr (person, ==, showcase_group_get_person (group));
  g_assert_cmpstrv (listed, skills);
  g_assert_cmpstrv (showcase_group_get_skills (group), skills);
  g_assert_true (keys == showcase_group_get_keys (group));
  g_assert_cmpuint (g_variant_n_children (keys), ==, 2);
  g_assert_true (references == showcase_group_get_references (group));
  g_assert_cmpuint (entries->len, ==, showcase_group_get_n_entries (group));
  g_assert_true (lines == showcase_group_get_lines (group));
  g_assert_cmpuint (showcase_line_map_to_file (lines, 10), ==, 13);
  g_assert_false (recovered);
  g_assert_true (showcase_group_is_recovered (showcase_catalog_get_group (catalog, 1)));
}

static void
test_empty (void)
{
  g_autoptr (ShowcaseGroup) group = g_object_new (SHOWCASE_TYPE_GROUP, NULL);
  g_autoptr (TestListModel) shadow = test_list_model_new (G_LIST_MODEL (group));

  g_assert_cmpstr (showcase_group_get_id (group), ==, "");
  g_assert_null (showcase_group_get_person (group));
  g_assert_null (showcase_group_get_skills (group)[0]);
  g_assert_cmpuint (g_variant_n_children (showcase_group_get_keys (group)), ==, 0);
  g_assert_nonnull (showcase_group_get_references (group));
  g_assert_cmpuint (showcase_line_map_to_file (showcase_group_get_lines (group), 7), ==, 7);
  g_assert_cmpuint (showcase_group_get_n_entries (group), ==, 0);
}

static void
test_list_model (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  ShowcaseGroup *group = showcase_catalog_get_group (catalog, 0);
  g_autoptr (TestListModel) shadow = test_list_model_new (G_LIST_MODEL (group));

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (group)) == SHOWCASE_TYPE_ENTRY);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (group)), ==, 3);
  g_assert_cmpstr (showcase_entry_get_id (showcase_group_get_entry (group, 1)), ==, "career/tester");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/group/properties", test_properties);
  g_test_add_func ("/content/group/empty", test_empty);
  g_test_add_func ("/content/group/list-model", test_list_model);
  return g_test_run ();
}
