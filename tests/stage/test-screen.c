/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A screen as a value.
 */

#include "showcase-screen.h"

static void
test_built_in (void)
{
  static const struct
  {
    const char *connector;
    gboolean is_built_in;
  } cases[] = {
    { "eDP-1", TRUE },
    { "eDP1", TRUE },
    { "LVDS-1", TRUE },
    { "LVDS1", TRUE },
    { "DSI-1", TRUE },
    { "edp-2", TRUE },
    { "DP-1", FALSE },
    { "HDMI-A-1", FALSE },
    { "HEADLESS-1", FALSE },
    { "VGA-0", FALSE },
    { "e", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcaseScreen screen = { .connector = cases[i].connector };

      g_assert_cmpint (showcase_screen_is_built_in (&screen), ==, cases[i].is_built_in);
    }
}

static void
test_words (void)
{
  static const struct
  {
    ShowcaseScreen screen;
    const char *key;
    const char *name;
    const char *details;
  } cases[] = {
    { { "EPSON", "EB-2250U", "HDMI-1", 0, 0, 1920, 1200, 1 }, "EPSON|EB-2250U|HDMI-1", "EPSON EB-2250U", "HDMI-1 · \u20661920 × 1200\u2069" },
    { { "BOE", "0x095f", "eDP-1", 0, 0, 1504, 1003, 1.5 }, "BOE|0x095f|eDP-1", "Built-in Screen", "eDP-1 · \u20662256 × 1505\u2069" },
    { { "Unknown", "Unknown", "HEADLESS-1", 0, 0, 1280, 800, 1 }, "Unknown|Unknown|HEADLESS-1", "HEADLESS-1", "\u20661280 × 800\u2069" },
    { { NULL, "Beamer", NULL, 0, 0, 800, 600, 1 }, "|Beamer|", "Beamer", "\u2066800 × 600\u2069" },
    { { "Beamers Ltd", "", "", 0, 0, 800, 600, 2 }, "Beamers Ltd||", "Beamers Ltd", "\u20661600 × 1200\u2069" },
    { { NULL, NULL, NULL, 0, 0, 800, 600, 1 }, "||", "Unknown Screen", "\u2066800 × 600\u2069" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *key = showcase_screen_dup_key (&cases[i].screen);
      g_autofree char *name = showcase_screen_dup_name (&cases[i].screen);
      g_autofree char *details = showcase_screen_dup_details (&cases[i].screen);

      g_assert_cmpstr (key, ==, cases[i].key);
      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_cmpstr (details, ==, cases[i].details);
    }
}

static void
test_equal (void)
{
  ShowcaseScreen screen = { "A", "B", "C", 1, 2, 3, 4, 1 };
  ShowcaseScreen other = { g_intern_string ("A"), "B", "C", 1, 2, 3, 4, 1 };

  g_assert_true (showcase_screen_equal (&screen, &other));
  other.width = 5;
  g_assert_false (showcase_screen_equal (&screen, &other));
  g_assert_true (showcase_screen_is_mirror (&screen, &other));
  other = screen;
  other.y = 3;
  g_assert_false (showcase_screen_equal (&screen, &other));
  g_assert_false (showcase_screen_is_mirror (&screen, &other));
  other = screen;
  other.maker = NULL;
  g_assert_false (showcase_screen_equal (&screen, &other));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/screen/built-in", test_built_in);
  g_test_add_func ("/screen/words", test_words);
  g_test_add_func ("/screen/equal", test_equal);

  return g_test_run ();
}
