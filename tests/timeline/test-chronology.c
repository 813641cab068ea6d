/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The time beside the rows of a list: which periods adjoin, which share time and so stand in lanes, and what has no date.
 */

#include "showcase-chronology.h"

#include <math.h>

static const ShowcaseDate today = { 2026, 3, 31 };

static ShowcaseChronology *
make (const char *const *texts,
      gboolean newest_first,
      double step)
{
  g_autoptr (GArray) periods = g_array_new (FALSE, FALSE, sizeof (ShowcasePeriod));

  for (guint i = 0; texts[i] != NULL; i++)
    {
      ShowcasePeriod period = { 0 };

      if (*texts[i] != '\0')
        g_assert_true (showcase_period_parse (texts[i], &period));
      g_array_append_val (periods, period);
    }
  return showcase_chronology_new ((const ShowcasePeriod *)(gpointer)periods->data, periods->len, newest_first, &today, step);
}

/* A month as a depth. */
static double
depth (gboolean newest_first,
       int year,
       int month)
{
  return (year * 12 + month - 1) * (newest_first ? -1 : 1);
}

static void
assert_stretch (ShowcaseChronology *chronology,
                guint row,
                double from,
                double to)
{
  const ShowcaseStretch *stretch = showcase_chronology_get_stretch (chronology, row);

  g_assert_cmpfloat (stretch->from, ==, from);
  g_assert_cmpfloat (stretch->to, ==, to);
}

/* All that must hold for any list whatever: time runs on, bars of a lane keep apart, and each row with a date sees its own bar. */
static void
assert_sound (ShowcaseChronology *chronology)
{
  guint n_rows = showcase_chronology_get_n_rows (chronology);

  for (guint row = 0; row < n_rows; row++)
    {
      const ShowcaseStretch *stretch = showcase_chronology_get_stretch (chronology, row);
      const ShowcaseStretch *next = row + 1 < n_rows ? showcase_chronology_get_stretch (chronology, row + 1) : NULL;
      const ShowcaseBar *own = showcase_chronology_get_bar (chronology, row);

      g_assert_cmpfloat (stretch->from, <=, stretch->to);
      if (next != NULL && next->axis == stretch->axis)
        g_assert_cmpfloat (stretch->to, ==, next->from);
      g_assert_true ((stretch->bar != G_MAXUINT) == (own != NULL));
      if (own != NULL)
        {
          g_assert_true (showcase_bar_crosses (own, stretch));
          g_assert_cmpfloat (MIN (own->to, stretch->to), >, MAX (own->from, stretch->from));
          g_assert_cmpfloat (own->cut_from, <=, own->from);
          g_assert_cmpfloat (own->cut_to, >=, own->to);
          g_assert_cmpuint (own->lane, <, showcase_chronology_get_n_lanes (chronology));
        }
      for (guint lane = 0; lane < SHOWCASE_MAX_LANES; lane++)
        {
          const ShowcaseBar *before = NULL;

          for (const ShowcaseBar *bar = showcase_chronology_next_bar (chronology, row, lane, NULL); bar != NULL; bar = showcase_chronology_next_bar (chronology, row, lane, bar))
            {
              g_assert_true (showcase_bar_crosses (bar, stretch));
              if (before != NULL)
                g_assert_cmpfloat (before->cut_to, <=, bar->cut_from);
              before = bar;
            }
        }
    }
}

static void
test_academic_years (void)
{
  const char *const years[] = { "2022 – 2023", "2021 – 2022", "2020 – 2021", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (years, TRUE, 0);

  assert_sound (chronology);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (chronology), ==, 1);
  assert_stretch (chronology, 0, depth (TRUE, 2024, 1), depth (TRUE, 2022, 7));
  assert_stretch (chronology, 1, depth (TRUE, 2022, 7), depth (TRUE, 2021, 7));
  assert_stretch (chronology, 2, depth (TRUE, 2021, 7), depth (TRUE, 2020, 1));
}

/* What is only known to the year fades where it may have ended, but not into its neighbour. */
static void
test_precision (void)
{
  const char *const periods[] = { "2022 – 2023", "Mar 2019 – 2022", "May 2012 – Jul 2013", "2010", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 0);
  const ShowcaseBar *years = showcase_chronology_get_bar (chronology, 0);
  const ShowcaseBar *mixed = showcase_chronology_get_bar (chronology, 1);
  const ShowcaseBar *months = showcase_chronology_get_bar (chronology, 2);
  const ShowcaseBar *year = showcase_chronology_get_bar (chronology, 3);

  assert_sound (chronology);
  g_assert_cmpfloat (years->cut_from, ==, depth (TRUE, 2024, 1));
  g_assert_cmpfloat (years->cut_to, ==, depth (TRUE, 2022, 7));
  g_assert_cmpfloat (showcase_bar_get_strength (years, depth (TRUE, 2024, 1)), ==, 0);
  g_assert_cmpfloat (showcase_bar_get_strength (years, depth (TRUE, 2023, 1)), ==, 1);
  g_assert_cmpfloat_with_epsilon (showcase_bar_get_strength (years, depth (TRUE, 2022, 7)), 0.5, 0.01);
  g_assert_cmpfloat (showcase_bar_get_strength (mixed, depth (TRUE, 2019, 3)), ==, 1);
  g_assert_cmpfloat (showcase_bar_get_strength (mixed, depth (TRUE, 2022, 1)), ==, 1);
  g_assert_cmpfloat (months->cut_from, ==, depth (TRUE, 2013, 8));
  g_assert_cmpfloat (months->cut_to, ==, depth (TRUE, 2012, 5));
  g_assert_cmpfloat (showcase_bar_get_strength (months, months->from), ==, 1);
  g_assert_cmpfloat (year->to - year->from, ==, 12);
  g_assert_cmpfloat (showcase_bar_get_strength (year, year->from), <, 0.5);
  g_assert_cmpfloat (showcase_bar_get_strength (year, year->from + 6), ==, 1);
}

/* Of what is only known to the year nobody can say that it overlaps with what began or ended in that year. */
static void
test_benefit_of_doubt (void)
{
  const char *const periods[] = { "May 2013 – Jul 2013", "2012 – 2013", "Mar 2009 – Nov 2012", NULL };
  const char *const certain[] = { "Jan 2013 – Jul 2014", "Mar 2012 – 2013", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 0);
  g_autoptr (ShowcaseChronology) other = make (certain, TRUE, 0);

  assert_sound (chronology);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (chronology), ==, 1);
  g_assert_cmpfloat (showcase_chronology_get_bar (chronology, 1)->from, ==, depth (TRUE, 2013, 5));
  g_assert_cmpfloat (showcase_chronology_get_bar (chronology, 1)->to, ==, depth (TRUE, 2012, 12));
  assert_sound (other);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (other), ==, 1);
}

static void
test_gap (void)
{
  const char *const periods[] = { "Jan 2020 – Dec 2021", "Jan 2015 – Dec 2016", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 12);
  const ShowcaseBar *first = showcase_chronology_next_bar (chronology, 0, 0, NULL);

  assert_sound (chronology);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (chronology), ==, 1);
  assert_stretch (chronology, 0, depth (TRUE, 2022, 1), depth (TRUE, 2017, 1));
  g_assert_cmpfloat (first->cut_to, ==, depth (TRUE, 2020, 1));
  g_assert_null (showcase_chronology_next_bar (chronology, 0, 0, first));
}

static void
test_overlap (void)
{
  const char *const periods[] = { "Jan 2022 – Dec 2023", "Jan 2018 – Dec 2022", "Jan 2010 – Dec 2012", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 0);

  assert_sound (chronology);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (chronology), ==, 2);
  g_assert_cmpuint (showcase_chronology_get_bar (chronology, 0)->lane, ==, 0);
  g_assert_cmpuint (showcase_chronology_get_bar (chronology, 1)->lane, ==, 1);
  g_assert_cmpuint (showcase_chronology_get_bar (chronology, 2)->lane, ==, 0);
  g_assert_null (showcase_chronology_next_bar (chronology, 0, 1, NULL));
  g_assert_nonnull (showcase_chronology_next_bar (chronology, 1, 0, NULL));
}

/* A row takes a year of what it shares with the next one, if it may. */
static void
test_step (void)
{
  const char *const periods[] = { "Jan 2018 – Dec 2023", "Jan 2018 – Nov 2023", "Jan 2018 – Oct 2023", NULL };
  g_autoptr (ShowcaseChronology) tight = make (periods, TRUE, 0);
  g_autoptr (ShowcaseChronology) loose = make (periods, TRUE, 12);

  assert_sound (tight);
  assert_sound (loose);
  assert_stretch (tight, 0, depth (TRUE, 2024, 1), depth (TRUE, 2023, 12));
  assert_stretch (loose, 0, depth (TRUE, 2024, 1), depth (TRUE, 2023, 1));
  assert_stretch (loose, 1, depth (TRUE, 2023, 1), depth (TRUE, 2022, 1));
}

static void
test_many_lanes (void)
{
  const char *const periods[] = { "2014 – present", "2015 – present", "2016 – present", "2017 – present", "2018 – present", "2019 – present", "2020 – present", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, FALSE, 0);

  assert_sound (chronology);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (chronology), ==, SHOWCASE_MAX_LANES);
  for (guint i = 0; i < 7; i++)
    g_assert_cmpuint (showcase_chronology_get_bar (chronology, i)->lane, ==, MIN (i, SHOWCASE_MAX_LANES - 1));
}

/* What goes on ends today and fades out beyond; what has no end fades out from its beginning on. */
static void
test_soft_ends (void)
{
  const char *const periods[] = { "since May 2023", "Jan 2019 –", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 0);
  const ShowcaseBar *ongoing = showcase_chronology_get_bar (chronology, 0);
  const ShowcaseBar *open = showcase_chronology_get_bar (chronology, 1);

  assert_sound (chronology);
  g_assert_cmpfloat (ongoing->from, ==, depth (TRUE, 2026, 4));
  g_assert_cmpfloat (ongoing->cut_from, <, ongoing->from);
  g_assert_cmpfloat (showcase_bar_get_strength (ongoing, ongoing->from), ==, 1);
  g_assert_cmpfloat (showcase_bar_get_strength (ongoing, ongoing->cut_from), ==, 0);
  g_assert_cmpfloat (showcase_bar_get_strength (open, open->to), <, 1);
  g_assert_cmpfloat (showcase_bar_get_strength (open, open->to - 6), <, showcase_bar_get_strength (open, open->to));
  g_assert_cmpfloat (showcase_bar_get_strength (open, open->cut_from), ==, 0);
  g_assert_cmpfloat (showcase_chronology_get_latest (chronology), ==, depth (FALSE, 2026, 4));
}

static void
test_undated (void)
{
  const char *const periods[] = { "", "Jan 2020 – Dec 2021", "", "Jan 2015 – Dec 2016", "", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 0);

  assert_sound (chronology);
  g_assert_true (showcase_chronology_is_dated (chronology));
  assert_stretch (chronology, 2, depth (TRUE, 2017, 1), depth (TRUE, 2017, 1));
  assert_stretch (chronology, 4, depth (TRUE, 2015, 1), depth (TRUE, 2015, 1));
  for (guint row = 0; row < 5; row += 2)
    {
      g_assert_null (showcase_chronology_get_bar (chronology, row));
      for (guint lane = 0; lane < SHOWCASE_MAX_LANES; lane++)
        g_assert_null (showcase_chronology_next_bar (chronology, row, lane, NULL));
    }
}

/* Something without a date, during something that goes on. */
static void
test_undated_within (void)
{
  const char *const periods[] = { "Jan 2010 – Dec 2021", "", "Jan 2015 – Dec 2016", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 0);
  const ShowcaseBar *bar = showcase_chronology_next_bar (chronology, 1, 0, NULL);

  assert_sound (chronology);
  g_assert_nonnull (bar);
  g_assert_cmpuint (bar->row, ==, 0);
  g_assert_null (showcase_chronology_next_bar (chronology, 1, 1, NULL));
}

static void
test_topics (void)
{
  const char *const periods[] = { "", "", NULL };
  const char *const nothing[] = { NULL };
  g_autoptr (ShowcaseChronology) topics = make (periods, TRUE, 0);
  g_autoptr (ShowcaseChronology) empty = make (nothing, TRUE, 0);

  assert_sound (topics);
  g_assert_false (showcase_chronology_is_dated (topics));
  g_assert_false (showcase_chronology_is_dated (empty));
  g_assert_cmpuint (showcase_chronology_get_n_lanes (topics), ==, 1);
}

static void
test_oldest_first (void)
{
  const char *const periods[] = { "Jan 2010 – Dec 2012", "Jan 2018 – Dec 2022", "since Jan 2022", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, FALSE, 0);

  assert_sound (chronology);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (chronology), ==, 2);
  assert_stretch (chronology, 0, depth (FALSE, 2010, 1), depth (FALSE, 2018, 1));
  assert_stretch (chronology, 1, depth (FALSE, 2018, 1), depth (FALSE, 2022, 1));
  g_assert_cmpfloat (showcase_chronology_get_stretch (chronology, 2)->to, >, depth (FALSE, 2026, 4));
}

/* Where the order is none of time, another axis begins. */
static void
test_disorder (void)
{
  const char *const periods[] = { "Jan 2010 – Dec 2012", "Jan 2018 – Dec 2022", "", "Jan 2014 – Dec 2015", NULL };
  g_autoptr (ShowcaseChronology) chronology = make (periods, TRUE, 0);

  assert_sound (chronology);
  g_assert_cmpuint (showcase_chronology_get_stretch (chronology, 0)->axis, !=, showcase_chronology_get_stretch (chronology, 1)->axis);
  g_assert_cmpuint (showcase_chronology_get_stretch (chronology, 2)->axis, ==, showcase_chronology_get_stretch (chronology, 1)->axis);
  g_assert_cmpuint (showcase_chronology_get_stretch (chronology, 3)->axis, ==, showcase_chronology_get_stretch (chronology, 1)->axis);
  g_assert_cmpuint (showcase_chronology_get_n_lanes (chronology), ==, 1);
}

static ShowcasePeriod
make_random_period (GRand *rand)
{
  ShowcasePeriod period = { 0 };

  if (g_rand_int_range (rand, 0, 6) == 0)
    return period;
  period.start.year = (guint16)g_rand_int_range (rand, 1990, 2030);
  period.start.month = (guint8)(g_rand_boolean (rand) ? g_rand_int_range (rand, 1, 13) : 0);
  period.ending = (ShowcasePeriodEnding)(g_rand_int_range (rand, 0, 8) == 0 ? g_rand_int_range (rand, 1, 3) : 0);
  if (period.ending != SHOWCASE_PERIOD_CLOSED)
    return period;
  period.end.year = (guint16)(period.start.year + g_rand_int_range (rand, 0, 6));
  period.end.month = (guint8)(g_rand_boolean (rand) ? MAX (g_rand_int_range (rand, 1, 13), period.end.year == period.start.year ? period.start.month : 1) : 0);
  return period;
}

static void
test_any (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 2000; round++)
    {
      guint n_periods = (guint)g_rand_int_range (rand, 1, 30);
      g_autofree ShowcasePeriod *periods = g_new (ShowcasePeriod, n_periods);
      g_autoptr (ShowcaseChronology) chronology = NULL;

      for (guint i = 0; i < n_periods; i++)
        periods[i] = make_random_period (rand);
      chronology = showcase_chronology_new (periods, n_periods, g_rand_boolean (rand), &today, g_rand_double_range (rand, 0, 40));
      assert_sound (chronology);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/chronology/academic-years", test_academic_years);
  g_test_add_func ("/timeline/chronology/precision", test_precision);
  g_test_add_func ("/timeline/chronology/benefit-of-doubt", test_benefit_of_doubt);
  g_test_add_func ("/timeline/chronology/gap", test_gap);
  g_test_add_func ("/timeline/chronology/overlap", test_overlap);
  g_test_add_func ("/timeline/chronology/step", test_step);
  g_test_add_func ("/timeline/chronology/many-lanes", test_many_lanes);
  g_test_add_func ("/timeline/chronology/soft-ends", test_soft_ends);
  g_test_add_func ("/timeline/chronology/undated", test_undated);
  g_test_add_func ("/timeline/chronology/undated-within", test_undated_within);
  g_test_add_func ("/timeline/chronology/topics", test_topics);
  g_test_add_func ("/timeline/chronology/oldest-first", test_oldest_first);
  g_test_add_func ("/timeline/chronology/disorder", test_disorder);
  g_test_add_func ("/timeline/chronology/any", test_any);
  return g_test_run ();
}
