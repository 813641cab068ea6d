/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-position.h"

static void
test_compare (void)
{
  static const ShowcasePosition sorted[] = { { 0, 0 }, { 0, 7 }, { 1, 0 }, { 1, 3 }, { G_MAXUINT - 1, 0 } };

  for (gsize i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (sorted); j++)
      g_assert_cmpint (showcase_position_compare (&sorted[i], &sorted[j]), ==, (i > j) - (i < j));
}

static void
test_range (void)
{
  ShowcasePosition a = { 4, 2 };
  ShowcasePosition b = { 2, 9 };
  ShowcaseRange range;
  guint start, end;

  showcase_range_init (&range, &a, &b);
  g_assert_cmpuint (range.start.block, ==, 2);
  g_assert_cmpuint (range.end.block, ==, 4);
  g_assert_false (showcase_range_is_empty (&range));

  g_assert_false (showcase_range_get_part (&range, 1, 20, &start, &end));
  g_assert_false (showcase_range_get_part (&range, 5, 20, &start, &end));
  g_assert_true (showcase_range_get_part (&range, 2, 20, &start, &end));
  g_assert_cmpuint (start, ==, 9);
  g_assert_cmpuint (end, ==, 20);
  g_assert_true (showcase_range_get_part (&range, 3, 20, &start, &end));
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 20);
  g_assert_true (showcase_range_get_part (&range, 4, 20, &start, &end));
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 2);

  showcase_range_init (&range, &a, &a);
  g_assert_true (showcase_range_is_empty (&range));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/position/compare", test_compare);
  g_test_add_func ("/position/range", test_range);

  return g_test_run ();
}
