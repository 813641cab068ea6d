/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-duration.h"

static const struct
{
  const char *text;
  guint seconds;
} cases[] = {
  { "30min", 1800 },
  { "20m", 1200 },
  { "1200", 1200 },
  { "45", 2700 },
  { "299", 299 * 60 },
  { "300", 300 },
  { "45 min", 2700 },
  { " 45\tMinutes ", 2700 },
  { "1h", 3600 },
  { "1h30m", 5400 },
  { "1h30", 5400 },
  { "1 h 5", 3900 },
  { "PT45M", 2700 },
  { "PT1H30M", 5400 },
  { "pt90s", 90 },
  { " PT2H", 7200 },
  { "1 hour 30 minutes 5 s", 5405 },
  { "90s", 90 },
  { "24h", 86400 },
  { "", 0 },
  { " ", 0 },
  { "0", 0 },
  { "0m", 0 },
  { "25h", 0 },
  { "m", 0 },
  { "20 apples", 0 },
  { "PT", 0 },
  { "PT45", 0 },
  { "PT1H30", 0 },
  { "PT45min", 0 },
  { "PT 45M", 0 },
  { "PT30M1H", 0 },
  { "P1D", 0 },
  { "T45M", 0 },
  { "1h30 5s", 0 },
  { "45 20m", 0 },
  { "1:30", 0 },
  { "20m30", 0 },
  { "20 30", 0 },
  { "20m 1h", 0 },
  { "20m 20m", 0 },
  { "-20m", 0 },
  { "1.5h", 0 },
  { "20m!", 0 },
  { "99999999999999999999m", 0 },
  { "２０m", 0 },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint seconds = 7;

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (showcase_duration_parse (cases[i].text, &seconds), ==, cases[i].seconds > 0);
      g_assert_cmpuint (seconds, ==, cases[i].seconds > 0 ? cases[i].seconds : 7);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/duration/parse", test_parse);
  return g_test_run ();
}
