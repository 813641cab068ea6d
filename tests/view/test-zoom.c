/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The levels of zoom.
 */

#include "showcase-zoom.h"

static void
test_step (void)
{
  static const struct
  {
    double zoom;
    double larger;
    double smaller;
  } cases[] = {
    { 1, 1.1, 0.9 },
    { 1.03, 1.1, 1 },
    { 1.096, 1.25, 1 },
    { 0.5, 0.67, 0.5 },
    { 3, 3, 2.5 },
    { 2.999, 3, 2.5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpfloat (showcase_zoom_step (cases[i].zoom, 1), ==, cases[i].larger);
      g_assert_cmpfloat (showcase_zoom_step (cases[i].zoom, -1), ==, cases[i].smaller);
    }
}

/* All the way up and down again comes by 100 %. */
static void
test_range (void)
{
  double zoom = SHOWCASE_ZOOM_MIN;
  gboolean passed = FALSE;

  while (zoom < SHOWCASE_ZOOM_MAX)
    {
      g_assert_cmpfloat (showcase_zoom_step (zoom, 1), >, zoom);
      zoom = showcase_zoom_step (zoom, 1);
      g_assert_cmpfloat (showcase_zoom_step (zoom, -1), <, zoom);
      passed |= zoom == 1;
    }
  g_assert_true (passed);
}

static void
test_percent (void)
{
  g_assert_cmpint (showcase_zoom_to_percent (1), ==, 100);
  g_assert_cmpint (showcase_zoom_to_percent (0.67), ==, 67);
  g_assert_cmpint (showcase_zoom_to_percent (1.1), ==, 110);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/zoom/step", test_step);
  g_test_add_func ("/zoom/range", test_range);
  g_test_add_func ("/zoom/percent", test_percent);

  return g_test_run ();
}
