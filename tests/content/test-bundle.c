/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-bundle.h"
#include "showcase-index.h"

#include "test-content.h"

static void
assert_content (ShowcaseBundle *bundle,
                const char *name,
                const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = showcase_bundle_load (bundle, name, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected, strlen (expected));
}

static void
test_memory (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (catalog);
  g_auto (GStrv) none = showcase_bundle_list_names (bundle);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("body", 4);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "content", "data", "career.md", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) gone = g_file_new_for_path ("/nonexistent/showcase");
  g_autoptr (GError) error = NULL;

  g_assert_true (showcase_bundle_get_catalog (bundle) == catalog);
  g_assert_null (none[0]);

  showcase_bundle_add_file (bundle, "b", file);
  showcase_bundle_add_bytes (bundle, "c", bytes);
  showcase_bundle_add_file (bundle, "a", gone);
  g_auto (GStrv) names = showcase_bundle_list_names (bundle);
  const char *const expected[] = { "a", "b", "c", NULL };
  g_assert_cmpstrv (names, expected);

  assert_content (bundle, "b", "# A career\n");
  assert_content (bundle, "c", "body");
  g_assert_null (showcase_bundle_load (bundle, "a", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (showcase_bundle_load (bundle, "d", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_cancellable_cancel (cancellable);
  g_assert_null (showcase_bundle_load (bundle, "c", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_packed (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_content_make_catalog ();
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (catalog);
  g_autoptr (GString) text = g_string_new ("# Long\n");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) start = g_bytes_new_static ("# Long\n", 7);
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  gsize packed_size;

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (text, "Line %u of it.\n", i);
  bytes = g_bytes_new (text->str, text->len);
  showcase_bundle_add_bytes (bundle, "a", bytes);
  before = showcase_bundle_load_start (bundle, "a", &packed_size, NULL, NULL);
  g_assert_true (before == bytes);
  g_assert_cmpuint (packed_size, ==, 0);

  for (guint i = 0; i < 2; i++)
    showcase_bundle_pack (bundle, "a", start);
  showcase_bundle_pack (bundle, "missing", start);
  after = showcase_bundle_load_start (bundle, "a", &packed_size, NULL, NULL);
  g_assert_true (after == start);
  g_assert_cmpuint (packed_size, ==, text->len);
  assert_content (bundle, "a", text->str);
}

static void
test_resource (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new_from_resource ("/test/whole", &error);
  g_auto (GStrv) names = bundle != NULL ? showcase_bundle_list_names (bundle) : NULL;
  const char *const expected[] = { "bodies/career.md", "bodies/topics.md", "images/plan.svg", NULL };

  g_assert_no_error (error);
  g_assert_cmpuint (showcase_catalog_get_n_entries (showcase_bundle_get_catalog (bundle)), ==, 4);
  g_assert_cmpstrv (names, expected);
  assert_content (bundle, "bodies/topics.md", "# Topics\n");
}

static void
test_resource_broken (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (showcase_bundle_new_from_resource ("/test/nothing", &error));
  g_assert_error (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_MISSING);
  g_clear_error (&error);

  g_assert_null (showcase_bundle_new_from_resource ("/test/truncated", &error));
  g_assert_error (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_SYNTAX);
  g_clear_error (&error);

  g_assert_null (showcase_bundle_new_from_resource ("/test/incomplete", &error));
  g_assert_error (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_MISSING);
  g_assert_nonnull (strstr (error->message, "images/plan.svg, bodies/topics.md"));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/bundle/memory", test_memory);
  g_test_add_func ("/content/bundle/packed", test_packed);
  g_test_add_func ("/content/bundle/resource", test_resource);
  g_test_add_func ("/content/bundle/resource-broken", test_resource_broken);
  return g_test_run ();
}
