/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-anchors.h"

/* The third heading is called what the second would be: the numbers go on after it. */
static void
test_unique (void)
{
  static const char *const headings[] = { "Same", "Same 1", "Same", "Same", "same", "Same 1" };
  static const char *const anchors[] = { "same", "same-1", "same-2", "same-3", "same-4", "same-1-1" };
  g_autoptr (ShowcaseAnchors) self = showcase_anchors_new ();

  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    showcase_anchors_add (self, headings[i], 10 * i);
  showcase_anchors_end (self);
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      guint32 block = 0;

      g_assert_cmpstr (showcase_anchors_get (self, 10 * i), ==, anchors[i]);
      g_assert_null (showcase_anchors_get (self, 10 * i + 1));
      g_assert_true (showcase_anchors_find (self, anchors[i], &block));
      g_assert_cmpuint (block, ==, 10 * i);
    }
}

static void
test_nothing_left (void)
{
  g_autoptr (ShowcaseAnchors) self = showcase_anchors_new ();
  guint32 block;

  showcase_anchors_add (self, "???", 0);
  g_assert_null (showcase_anchors_get (self, 0));
  g_assert_false (showcase_anchors_find (self, "", &block));
}

/* Counting on from the last number keeps this linear; a search from 1 each time would take minutes. */
static void
test_many_alike (void)
{
  g_autoptr (ShowcaseAnchors) self = showcase_anchors_new ();

  for (guint i = 0; i < 200000; i++)
    showcase_anchors_add (self, "Same", i);
  showcase_anchors_end (self);
  g_assert_cmpstr (showcase_anchors_get (self, 199999), ==, "same-199999");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/anchors/unique", test_unique);
  g_test_add_func ("/anchors/nothing-left", test_nothing_left);
  g_test_add_func ("/anchors/many-alike", test_many_alike);
  return g_test_run ();
}
