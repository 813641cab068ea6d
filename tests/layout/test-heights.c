/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Heights: the tree against adding up.
 */

#include "showcase-heights.h"

#include <string.h>

static double
add_up (const int *heights,
        guint n_blocks)
{
  double sum = 0;

  for (guint i = 0; i < n_blocks; i++)
    sum += heights[i];

  return sum;
}

static guint
search (const int *heights,
        guint n_blocks,
        double y)
{
  guint found = 0;
  double top = 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      if (top <= y)
        found = i;
      top += heights[i];
    }

  return found;
}

static void
compare (ShowcaseHeights *tree,
         const int *heights,
         guint n_blocks)
{
  double total = add_up (heights, n_blocks);

  g_assert_cmpfloat (showcase_heights_get_total (tree), ==, total);
  for (guint i = 0; i < 40; i++)
    {
      guint block = (guint)g_test_rand_int_range (0, (int)n_blocks + 1);
      double y = (double)g_test_rand_int_range (-10, (int)total + 10) / 2 * (i % 3);

      g_assert_cmpfloat (showcase_heights_get_y (tree, block), ==, add_up (heights, block));
      g_assert_cmpuint (showcase_heights_find (tree, y), ==, y < 0 ? 0 : search (heights, n_blocks, y));
    }
}

/* What is hidden counts nothing, may change all the same, and has its height again when it is shown. */
static void
hide_and_show (ShowcaseHeights *tree,
               int *heights,
               int *whole,
               guint n_blocks)
{
  for (guint i = 0; i < 50; i++)
    {
      guint block = (guint)g_test_rand_int_range (0, (int)n_blocks);
      gboolean hidden = g_test_rand_bit ();

      showcase_heights_set_hidden (tree, block, hidden);
      if (g_test_rand_bit ())
        showcase_heights_set (tree, block, whole[block] = g_test_rand_int_range (0, 300));
      heights[block] = hidden ? 0 : whole[block];
      g_assert_cmpint (showcase_heights_get (tree, block), ==, heights[block]);
      g_assert_cmpint (showcase_heights_get_whole (tree, block), ==, whole[block]);
    }
  compare (tree, heights, n_blocks);
}

static void
test_random (void)
{
  for (guint round = 0; round < 60; round++)
    {
      guint n_blocks = (guint)g_test_rand_int_range (1, 300);
      g_autofree int *heights = g_new (int, n_blocks);
      g_autofree int *whole = NULL;
      g_autoptr (ShowcaseHeights) tree = NULL;

      for (guint i = 0; i < n_blocks; i++)
        heights[i] = g_test_rand_int_range (0, 5) == 0 ? 0 : g_test_rand_int_range (1, 200);
      whole = g_memdup2 (heights, n_blocks * sizeof (int));
      tree = showcase_heights_new (g_memdup2 (heights, n_blocks * sizeof (int)), n_blocks);
      g_assert_cmpuint (showcase_heights_get_n_blocks (tree), ==, n_blocks);
      compare (tree, heights, n_blocks);

      for (guint i = 0; i < 50; i++)
        {
          guint block = (guint)g_test_rand_int_range (0, (int)n_blocks);

          heights[block] = whole[block] = g_test_rand_int_range (0, 300);
          showcase_heights_set (tree, block, heights[block]);
          g_assert_cmpint (showcase_heights_get (tree, block), ==, heights[block]);
        }
      compare (tree, heights, n_blocks);
      hide_and_show (tree, heights, whole, n_blocks);
    }
}

static void
test_empty (void)
{
  g_autoptr (ShowcaseHeights) tree = showcase_heights_new (NULL, 0);

  g_assert_cmpfloat (showcase_heights_get_total (tree), ==, 0);
  g_assert_cmpfloat (showcase_heights_get_y (tree, 0), ==, 0);
}

static void
test_edges (void)
{
  const int heights[] = { 10, 20, 30 };
  g_autoptr (ShowcaseHeights) tree = showcase_heights_new (g_memdup2 (heights, sizeof heights), 3);

  g_assert_cmpuint (showcase_heights_find (tree, -5), ==, 0);
  g_assert_cmpuint (showcase_heights_find (tree, 0), ==, 0);
  g_assert_cmpuint (showcase_heights_find (tree, 9.5), ==, 0);
  g_assert_cmpuint (showcase_heights_find (tree, 10), ==, 1);
  g_assert_cmpuint (showcase_heights_find (tree, 30), ==, 2);
  g_assert_cmpuint (showcase_heights_find (tree, 1000), ==, 2);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/heights/random", test_random);
  g_test_add_func ("/heights/empty", test_empty);
  g_test_add_func ("/heights/edges", test_edges);

  return g_test_run ();
}
