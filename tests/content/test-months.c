/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-months.h"

#include <string.h>

static const ShowcaseDate today = { 2026, 3, 15 };

static void
get_months (const char *text,
            ShowcaseMonths *months)
{
  ShowcasePeriod period;

  g_assert_true (showcase_period_parse (text, &period));
  g_assert_true (showcase_period_get_months (&period, &today, months));
}

/* Both ends count, as in the networks where people compare careers. Today is 15 March 2026. */
static const struct
{
  const char *text;
  guint n_months;
  const char *words;
} durations[] = {
  /* Months at both ends. */
  { "Jan 2020 – Mar 2020", 3, "3 months" },
  { "Jan 2020 – Dec 2020", 12, "1 year" },
  { "Mar 2020 – Mar 2020", 1, "1 month" },
  { "Mar 2020", 1, "1 month" },
  { "Dec 2019 – Jan 2020", 2, "2 months" },
  { "Jan 2020 – Jan 2021", 13, "1 year 1 month" },
  { "Apr 2018 – Jun 2020", 27, "2 years 3 months" },
  { "Jan 2010 – Dec 2019", 120, "10 years" },
  /* Days stand for their months. */
  { "15 January 2020 – 14 March 2020", 3, "3 months" },
  { "2020-03-05", 1, "1 month" },
  { "2019-12-31 – 2020-12-01", 13, "1 year 1 month" },
  /* Quarters and halves are months. */
  { "Q1 2020", 3, "3 months" },
  { "H1 2019 – H2 2019", 12, "1 year" },
  /* Years alone. */
  { "2019", 12, "about 1 year" },
  { "2019–2020", 12, "about 1 year" },
  { "2019–2021", 24, "about 2 years" },
  { "1999–03", 48, "about 4 years" },
  /* A year at one end. */
  { "2019 – Mar 2020", 9, "about 9 months" },
  { "Jan 2019 – 2020", 18, "about 2 years" },
  { "Dec 2019 – 2020", 7, "about 7 months" },
  { "2017 – Nov 2020", 41, "about 3 years" },
  { "Mar 2019 – 2019", 5, "about 5 months" },
  { "Dec 2019 – 2019", 1, "about 1 month" },
  { "2019 – Jan 2019", 1, "about 1 month" },
  { "2019 – Nov 2019", 6, "about 6 months" },
  /* True until today. */
  { "Jan 2026 – present", 3, "3 months" },
  { "since Mar 2026", 1, "1 month" },
  { "Apr 2024 – present", 24, "2 years" },
  { "2024 – present", 21, "about 2 years" },
  { "2026 – present", 2, "about 2 months" },
  { "Apr 2026 – present", 0, "" },
  { "2027 – present", 0, "" },
  /* What ends later than today ends then. */
  { "Jan 2026 – Dec 2026", 12, "1 year" },
  /* Nobody wrote an end. */
  { "2022 –", 12, "about 1 year" },
  { "May 2022 –", 1, "about 1 month" },
};

static void
test_durations (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (durations); i++)
    {
      ShowcaseMonths months;

      get_months (durations[i].text, &months);
      g_autofree char *words = showcase_months_to_words ((guint)(months.end - months.first), months.about);

      g_test_message ("%s", durations[i].text);
      g_assert_cmpint (months.end - months.first, ==, (int)durations[i].n_months);
      g_assert_cmpstr (words, ==, durations[i].words);
    }
}

static void
test_places (void)
{
  static const struct
  {
    const char *text;
    int first;
    int end;
  } cases[] = {
    { "Jan 2020 – Mar 2020", 2020 * 12, 2020 * 12 + 3 },
    { "2019", 2019 * 12, 2020 * 12 },
    { "2019–2020", 2019 * 12 + 6, 2020 * 12 + 6 },
    { "2020–2021", 2020 * 12 + 6, 2021 * 12 + 6 },
    { "Apr 2026 – present", 2026 * 12 + 3, 2026 * 12 + 3 },
    { "2022 –", 2022 * 12, 2023 * 12 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcaseMonths months;

      get_months (cases[i].text, &months);
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (months.first, ==, cases[i].first);
      g_assert_cmpint (months.end, ==, cases[i].end);
    }
}

/* Whatever is written, a period has its months inside the years that it names. */
static void
test_bounds (void)
{
  for (guint i = 0; i < 13 * 13 * 3; i++)
    {
      ShowcasePeriod period = { .start = { 2019, (guint8)(i % 13), 0 }, .end = { (guint16)(2019 + i / 169), (guint8)(i / 13 % 13), 0 } };
      ShowcaseMonths months;

      if (period.end.year == 2019 && period.end.month > 0 && period.start.month > period.end.month)
        continue;
      g_assert_true (showcase_period_get_months (&period, &today, &months));
      g_assert_cmpint (months.first, >=, 2019 * 12);
      g_assert_cmpint (months.first, <, months.end);
      g_assert_cmpint (months.end, <=, period.end.year * 12 + 12);
      g_assert_cmpint (months.about, ==, period.start.month == 0 || period.end.month == 0);
    }
}

static void
test_empty (void)
{
  const ShowcasePeriod period = { 0 };
  ShowcaseMonths months = { 1, 2, TRUE };

  g_assert_false (showcase_period_get_months (&period, &today, &months));
  g_assert_cmpint (months.first, ==, 0);
  g_assert_cmpint (months.end, ==, 0);
  g_assert_false (months.about);
}

static void
test_words (void)
{
  static const struct
  {
    guint n_months;
    gboolean about;
    const char *words;
    const char *short_words;
  } cases[] = {
    { 0, FALSE, "", "" },
    { 0, TRUE, "", "" },
    { 1, FALSE, "1 month", "1 mo" },
    { 11, FALSE, "11 months", "11 mo" },
    { 24, FALSE, "2 years", "2 yr" },
    { 25, FALSE, "2 years 1 month", "2 yr 1 mo" },
    { 9, TRUE, "about 9 months", "~9 mo" },
    { 10, TRUE, "about 1 year", "~1 yr" },
    { 17, TRUE, "about 1 year", "~1 yr" },
    { 18, TRUE, "about 2 years", "~2 yr" },
    { 29, TRUE, "about 2 years", "~2 yr" },
    { 30, TRUE, "about 3 years", "~3 yr" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = showcase_months_to_words (cases[i].n_months, cases[i].about);
      g_autofree char *short_words = showcase_months_to_short_words (cases[i].n_months, cases[i].about);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (short_words, ==, cases[i].short_words);
    }
}

static void
test_unite (void)
{
  static const struct
  {
    guint n_periods;
    ShowcaseMonths months[4];
    guint total;
  } cases[] = {
    { 0, { { 0 } }, 0 },
    { 1, { { 5, 8, FALSE } }, 3 },
    { 2, { { 8, 12, FALSE }, { 5, 8, FALSE } }, 7 },
    { 2, { { 7, 12, FALSE }, { 5, 8, FALSE } }, 7 },
    { 2, { { 10, 12, FALSE }, { 5, 8, FALSE } }, 5 },
    { 4, { { 6, 7, FALSE }, { 5, 20, FALSE }, { 9, 9, FALSE }, { 19, 22, FALSE } }, 17 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ShowcaseMonths months[4];

      memcpy (months, cases[i].months, sizeof months);
      g_assert_cmpuint (showcase_months_unite (months, cases[i].n_periods), ==, cases[i].total);
    }
}

static void
test_today (void)
{
  static const char *const wrong[] = { "", "2026-03", "2026-02-30", "tomorrow" };
  ShowcaseDate date;

  g_setenv ("SHOWCASE_TODAY", "2020-02-29", TRUE);
  showcase_date_get_today (&date);
  g_autofree char *given = showcase_date_to_iso (&date);
  g_assert_cmpstr (given, ==, "2020-02-29");

  /* Then it is the day that it is. */
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_setenv ("SHOWCASE_TODAY", wrong[i], TRUE);
      showcase_date_get_today (&date);
      g_assert_cmpuint (date.year, >=, 2000);
      g_assert_true (g_date_valid_dmy (date.day, (GDateMonth)date.month, date.year));
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/months/durations", test_durations);
  g_test_add_func ("/content/months/places", test_places);
  g_test_add_func ("/content/months/bounds", test_bounds);
  g_test_add_func ("/content/months/empty", test_empty);
  g_test_add_func ("/content/months/words", test_words);
  g_test_add_func ("/content/months/unite", test_unite);
  g_test_add_func ("/content/months/today", test_today);
  return g_test_run ();
}
