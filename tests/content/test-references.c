/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-references.h"

static void
test_lookup (void)
{
  g_autoptr (ShowcaseReferences) references = showcase_references_new ();
  const char *group_id = "?", *anchor = "?", *name = "?";
  int width = -1, height = -1;

  g_assert_false (showcase_references_get_document (references, "a.md", &group_id, &anchor));
  g_assert_null (group_id);
  g_assert_null (anchor);
  g_assert_false (showcase_references_get_image (references, "a.png", &name, &width, &height));
  g_assert_null (name);
  g_assert_cmpint (width, ==, 0);

  showcase_references_add_document (references, "a.md#x", "a", "x");
  showcase_references_add_image (references, "a.png", "images/a.png", 3, 4);
  g_assert_true (showcase_references_get_document (references, "a.md#x", &group_id, &anchor));
  g_assert_cmpstr (group_id, ==, "a");
  g_assert_cmpstr (anchor, ==, "x");
  g_assert_false (showcase_references_get_image (references, "a.md#x", NULL, NULL, NULL));
  g_assert_true (showcase_references_get_image (references, "a.png", &name, &width, &height));
  g_assert_cmpstr (name, ==, "images/a.png");
  g_assert_cmpint (width, ==, 3);
  g_assert_cmpint (height, ==, 4);

  showcase_references_add_document (references, "a.md#x", "b", NULL);
  g_assert_true (showcase_references_get_document (references, "a.md#x", &group_id, &anchor));
  g_assert_cmpstr (group_id, ==, "b");
  g_assert_null (anchor);
}

static void
test_list (void)
{
  g_autoptr (ShowcaseReferences) references = showcase_references_new ();
  g_auto (GStrv) none = showcase_references_list_urls (references);

  g_assert_nonnull (none);
  g_assert_null (none[0]);

  showcase_references_add_image (references, "é.png", "1", 0, 0);
  showcase_references_add_document (references, "b.md", "b", NULL);
  showcase_references_add_document (references, "a.md", "a", NULL);
  showcase_references_add_document (references, "B.md", "B", NULL);

  g_auto (GStrv) urls = showcase_references_list_urls (references);
  const char *const expected[] = { "B.md", "a.md", "b.md", "é.png", NULL };
  g_assert_cmpstrv (urls, expected);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/references/lookup", test_lookup);
  g_test_add_func ("/content/references/list", test_list);
  return g_test_run ();
}
