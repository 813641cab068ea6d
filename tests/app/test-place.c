/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-place.h"

static void
test_copy (void)
{
  g_autoptr (ShowcasePlace) place = showcase_place_new ("group", "entry", "anchor");
  g_autoptr (ShowcasePlace) copy = NULL;

  g_assert_cmpuint (place->block, ==, SHOWCASE_PLACE_UNSCROLLED);
  place->block = 7;
  place->offset = 3.5;
  copy = g_boxed_copy (SHOWCASE_TYPE_PLACE, place);
  g_assert_cmpstr (copy->group, ==, "group");
  g_assert_cmpstr (copy->entry, ==, "entry");
  g_assert_cmpstr (copy->anchor, ==, "anchor");
  g_assert_cmpuint (copy->block, ==, 7);
  g_assert_cmpfloat (copy->offset, ==, 3.5);
  g_assert_null (showcase_place_copy (NULL));
}

static void
test_same_target (void)
{
  static const char *const ids[][3] = {
    { "a", "b", "c" },
    { "x", "b", "c" },
    { "a", "x", "c" },
    { "a", "b", "x" },
    { "a", NULL, "c" },
    { "a", "b", NULL },
    { NULL, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ids); j++)
      {
        g_autoptr (ShowcasePlace) a = showcase_place_new (ids[i][0], ids[i][1], ids[i][2]);
        g_autoptr (ShowcasePlace) b = showcase_place_new (ids[j][0], ids[j][1], ids[j][2]);

        b->block = 4;
        g_assert_cmpint (showcase_place_is_same_target (a, b), ==, i == j);
      }
}

static void
test_top (void)
{
  g_autoptr (ShowcaseEntry) entry = g_object_new (SHOWCASE_TYPE_ENTRY, "id", "g/e", "title", "E", NULL);
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autoptr (ShowcaseGroup) empty = g_object_new (SHOWCASE_TYPE_GROUP, "id", "g", "title", "G", NULL);
  g_autoptr (ShowcaseGroup) group = NULL;
  g_autoptr (ShowcasePlace) place = NULL;
  g_autoptr (ShowcasePlace) bare = showcase_place_new_top (empty);

  g_ptr_array_add (entries, entry);
  group = g_object_new (SHOWCASE_TYPE_GROUP, "id", "g", "title", "G", "entries", entries, NULL);
  place = showcase_place_new_top (group);
  g_assert_cmpstr (place->group, ==, "g");
  g_assert_cmpstr (place->entry, ==, "g/e");
  g_assert_cmpuint (place->block, ==, 0);
  g_assert_cmpstr (bare->group, ==, "g");
  g_assert_null (bare->entry);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/place/copy", test_copy);
  g_test_add_func ("/app/place/same-target", test_same_target);
  g_test_add_func ("/app/place/top", test_top);
  return g_test_run ();
}
