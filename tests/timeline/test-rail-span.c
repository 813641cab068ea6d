/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the time of a row is beside it.
 */

#include "showcase-rail-span.h"

#define MIDDLE 17

static void
test_proportion (void)
{
  const ShowcaseStretch stretch = { 0, 100, 100, 0, 0 };
  const ShowcaseBar bar = { .from = 0, .to = 50 };
  ShowcaseRailSpan span;

  showcase_rail_span_init (&span, &stretch, &bar, 200, MIDDLE);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 0), ==, 0);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 25), ==, 50);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 75), ==, 150);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 100), ==, 200);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, -5), ==, 0);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 105), ==, 200);
}

/* A short period before a long gap reaches beyond the first line of its text, and the end of it is the end of it. */
static void
test_short (void)
{
  const ShowcaseStretch stretch = { 0, 100, 100, 0, 0 };
  const ShowcaseBar bar = { .from = 1, .to = 2 };
  ShowcaseRailSpan span;

  showcase_rail_span_init (&span, &stretch, &bar, 60, MIDDLE);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 1), <, MIDDLE);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 1), >, 0);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 2), >, MIDDLE);
  for (int depth = 1; depth <= 100; depth++)
    g_assert_cmpfloat (showcase_rail_span_get_y (&span, depth), >, showcase_rail_span_get_y (&span, depth - 1));
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 100), ==, 60);
}

/* A long one leaves room for what comes after it. */
static void
test_long (void)
{
  const ShowcaseStretch stretch = { 0, 100, 100, 0, 0 };
  const ShowcaseBar bar = { .from = 0, .to = 99.9f };
  ShowcaseRailSpan span;

  showcase_rail_span_init (&span, &stretch, &bar, 60, MIDDLE);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 99.9), <, 55);
}

/* Others than the row's own fade out at the end of the axis, too. */
static void
test_tail (void)
{
  const ShowcaseStretch stretch = { 0, 100, 99, 0, 0 };
  const ShowcaseBar short_bar = { .from = 0, .to = 98 };
  const ShowcaseBar long_bar = { .from = 0, .to = 99 };
  ShowcaseRailSpan span;

  showcase_rail_span_init (&span, &stretch, &short_bar, 60, MIDDLE);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 99), <, 55);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 98), <, showcase_rail_span_get_y (&span, 99));
  showcase_rail_span_init (&span, &stretch, &long_bar, 60, MIDDLE);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 99), <, 55);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 98), >, 40);
}

static void
test_timeless (void)
{
  const ShowcaseStretch stretch = { 5, 5, 5, G_MAXUINT, 0 };
  ShowcaseRailSpan span;

  showcase_rail_span_init (&span, &stretch, NULL, 60, MIDDLE);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 5), ==, 60);
  g_assert_cmpfloat (showcase_rail_span_get_y (&span, 4), ==, 60);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/rail-span/proportion", test_proportion);
  g_test_add_func ("/timeline/rail-span/short", test_short);
  g_test_add_func ("/timeline/rail-span/long", test_long);
  g_test_add_func ("/timeline/rail-span/tail", test_tail);
  g_test_add_func ("/timeline/rail-span/timeless", test_timeless);
  return g_test_run ();
}
