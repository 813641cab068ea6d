/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taps and swipes, in a language that is written from left to right; the other direction is its mirror image.
 */

#include "showcase-touch.h"

#define WIDTH 900

static const struct
{
  double x;
  double dx;
  double dy;
  int turn;
} touches[] = {
  { 10, 0, 0, -1 },
  { 299, 5, -5, -1 },
  { 301, 0, 0, 1 },
  { 890, 0, 0, 1 },
  { 890, -60, 0, 1 },
  { 100, -200, 40, 1 },
  { 100, 200, -40, -1 },
  { 800, 61, 0, -1 },
  /* Too short, too steep, up or down. */
  { 500, 40, 0, 0 },
  { 500, -100, 90, 0 },
  { 500, 0, 300, 0 },
  { 500, 0, -300, 0 },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (touches); i++)
    {
      g_test_message ("%g %g %g", touches[i].x, touches[i].dx, touches[i].dy);
      g_assert_cmpint (showcase_touch_turn (touches[i].x, touches[i].dx, touches[i].dy, WIDTH, FALSE), ==, touches[i].turn);
      g_assert_cmpint (showcase_touch_turn (WIDTH - touches[i].x, -touches[i].dx, touches[i].dy, WIDTH, TRUE), ==, touches[i].turn);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/touch/table", test_table);

  return g_test_run ();
}
