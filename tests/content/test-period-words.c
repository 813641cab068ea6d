/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-period.h"

static void
test_words (void)
{
  static const struct
  {
    const char *text;
    const char *written;
    const char *spoken;
  } cases[] = {
    { "2022-2023", "2022 – 2023", "2022 to 2023" },
    { "May 2023 – Aug 2024", "May 2023 – Aug 2024", "May 2023 to August 2024" },
    { "5 March 2021", "5 Mar 2021", "5 March 2021" },
    { "since May 2023", "since May 2023", "since May 2023" },
    { "since Sept 2023", "since Sep 2023", "since September 2023" },
    { "2019 - now", "2019 – present", "2019 to present" },
    { "2022–", "2022 –", "from 2022" },
    { "2022", "2022", "2022" },
  };
  const ShowcasePeriod empty = { 0 };
  g_autofree char *written_empty = showcase_period_to_string (&empty);
  g_autofree char *spoken_empty = showcase_period_to_spoken (&empty);

  g_assert_cmpstr (written_empty, ==, "");
  g_assert_cmpstr (spoken_empty, ==, "");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcasePeriod period;
      g_assert_true (showcase_period_parse (cases[i].text, &period));
      g_autofree char *written = showcase_period_to_string (&period);
      g_autofree char *spoken = showcase_period_to_spoken (&period);

      g_assert_cmpstr (written, ==, cases[i].written);
      g_assert_cmpstr (spoken, ==, cases[i].spoken);
    }
}

static void
test_iso (void)
{
  static const char *const dates[] = { "1900", "2021", "2021-05", "2021-05-31", "2099-12" };
  static const char *const wrong[] = { "", "21", "1899", "2100", "2021-", "2021-5", "2021-13", "2021-00", "2021-02-30", "2021-05-01x", " 2021" };
  ShowcaseDate date;

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_assert_true (showcase_date_from_iso (dates[i], &date));
      g_autofree char *written = showcase_date_to_iso (&date);
      g_assert_cmpstr (written, ==, dates[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (showcase_date_from_iso (wrong[i], &date));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/period-words/words", test_words);
  g_test_add_func ("/content/period-words/iso", test_iso);
  return g_test_run ();
}
