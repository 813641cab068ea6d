/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-console-words.h"

static void
assert_words (char *words,
              const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

static void
test_time (void)
{
  static const struct
  {
    gint64 milliseconds;
    const char *words;
  } cases[] = {
    { 0, "0:00" },
    { 999, "0:00" },
    { 1000, "0:01" },
    { 59999, "0:59" },
    { 754000, "12:34" },
    { 3599999, "59:59" },
    { 3600000, "1:00:00" },
    { 36061000, "10:01:01" },
    { -400, "0:00" },
    { -1000, "−0:01" },
    { -3600000, "−1:00:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_words (showcase_console_words_dup_time (cases[i].milliseconds * 1000), cases[i].words);
  assert_words (showcase_console_words_dup_time_of (754 * G_USEC_PER_SEC, 1800 * G_USEC_PER_SEC), "12:34 of 30:00");
}

static void
test_clock (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_local (2026, 3, 4, 14, 5, 59);

  assert_words (showcase_console_words_dup_clock (now), "14:05");
}

static void
test_places (void)
{
  assert_words (showcase_console_words_dup_page (2, 9, TRUE), "3 / 9");
  assert_words (showcase_console_words_dup_page (2, 9, FALSE), "…");
  assert_words (showcase_console_words_dup_page (0, 0, TRUE), "No pages");
  assert_words (showcase_console_words_dup_step (0, 1), "");
  assert_words (showcase_console_words_dup_step (1, 4), "Step 2 of 4");
  assert_words (showcase_console_words_dup_frozen (2), "Frozen — the audience sees page 3");
}

/* Each state has words of its own. */
static void
test_pace (void)
{
  for (guint i = SHOWCASE_PACE_EVEN; i <= SHOWCASE_PACE_OVER; i++)
    for (guint j = SHOWCASE_PACE_EVEN; j < i; j++)
      g_assert_cmpstr (showcase_console_words_get_pace (i), !=, showcase_console_words_get_pace (j));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/console-words/time", test_time);
  g_test_add_func ("/console-words/clock", test_clock);
  g_test_add_func ("/console-words/places", test_places);
  g_test_add_func ("/console-words/pace", test_pace);

  return g_test_run ();
}
