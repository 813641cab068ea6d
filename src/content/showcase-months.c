/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a period is: as months on one axis, and in words. What lies beside what, and what adds up to what, is for others. */

#include "config.h"

#include "showcase-months.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <time.h>

/* From here on, what is about so many months is told as about a year. */
#define ABOUT_A_YEAR 10

static int
get_month (const ShowcaseDate *date)
{
  return date->year * 12 + MAX (date->month, 1) - 1;
}

/* Somebody who wrote "2021 – 2022" began at some time in the one year and ended at some time in the other. The middle of a year is right to half a year, and
 * it makes what ends in a year adjoin what begins in it. Where the other end lies in the same year, only the part of it that is left can be meant. */
static int
guess_first (const ShowcaseDate *start,
             int end)
{
  int january = start->year * 12;

  return end > january + 12 ? january + 6 : (january + end - 1) / 2;
}

static int
guess_end (const ShowcaseDate *end,
           int first)
{
  int january = end->year * 12;

  return first < january ? january + 6 : (first + january + 12 + 1) / 2;
}

/* From one date to another, which are both in it. */
static void
span_dates (const ShowcaseDate *start,
            const ShowcaseDate *end,
            ShowcaseMonths *months)
{
  months->first = get_month (start);
  months->end = end->month > 0 ? get_month (end) + 1 : end->year * 12 + 12;
  months->about = start->month == 0 || end->month == 0;

  if (start->month == 0 && end->month == 0)
    {
      if (start->year == end->year)
        return;
      months->first += 6;
      months->end -= 6;
    }
  else if (start->month == 0)
    months->first = guess_first (start, months->end);
  else if (end->month == 0)
    months->end = guess_end (end, months->first);
}

/**
 * showcase_period_get_months:
 * @period: a period
 * @today: the date that an ongoing period lasts to
 * @months: (out caller-allocates): its months; all zero where there are none
 *
 * Tells which months a period has. Both ends are in it, as people and their networks count: "Jan 2020 – Mar 2020" has three months,
 * and a day stands for its month. A year at an end of a range counts as the middle of the year, so that "2021–2022" and "2022–2023" adjoin and don't
 * overlap; a single year has its twelve months. An ongoing period ends with the month of @today, and has no months at all (@first and @end are equal) if it has
 * yet to begin. A period whose end was left out has the months of its start alone, since nothing else is claimed, and is always @about.
 *
 * Returns: whether there is a period
 */
gboolean
showcase_period_get_months (const ShowcasePeriod *period,
                            const ShowcaseDate *today,
                            ShowcaseMonths *months)
{
  g_return_val_if_fail (period != NULL && today != NULL && months != NULL, FALSE);

  *months = (ShowcaseMonths){ 0 };
  if (showcase_period_is_empty (period))
    return FALSE;

  switch (period->ending)
    {
    case SHOWCASE_PERIOD_ONGOING:
      if (get_month (&period->start) > get_month (today))
        *months = (ShowcaseMonths){ get_month (&period->start), get_month (&period->start), period->start.month == 0 };
      else
        span_dates (&period->start, today, months);
      break;
    case SHOWCASE_PERIOD_OPEN:
      span_dates (&period->start, &period->start, months);
      months->about = TRUE;
      break;
    case SHOWCASE_PERIOD_CLOSED:
    default:
      span_dates (&period->start, &period->end, months);
      break;
    }

  return TRUE;
}

static int
compare_months (gconstpointer a,
                gconstpointer b)
{
  const ShowcaseMonths *months_a = a;
  const ShowcaseMonths *months_b = b;

  return months_a->first != months_b->first ? months_a->first - months_b->first : months_b->end - months_a->end;
}

/**
 * showcase_months_unite:
 * @months: (array length=n_periods) (inout): the months of some periods, which are sorted by it
 * @n_periods: how many periods there are
 *
 * Counts the months of all periods together. A month that is in several of them counts once.
 *
 * Returns: the number of months
 */
guint
showcase_months_unite (ShowcaseMonths *months,
                       guint n_periods)
{
  guint total = 0;
  int end = G_MININT;

  g_return_val_if_fail (months != NULL || n_periods == 0, 0);

  if (n_periods > 1)
    qsort (months, n_periods, sizeof *months, compare_months);
  for (guint i = 0; i < n_periods; i++)
    {
      total += (guint)MAX (months[i].end - MAX (months[i].first, end), 0);
      end = MAX (end, months[i].end);
    }
  return total;
}

/* One length of time as its years and months: a rough one has only the one or the other. */
static void
divide (guint n_months,
        gboolean about,
        guint *years,
        guint *months)
{
  gboolean rounds = about && n_months >= ABOUT_A_YEAR;

  *years = rounds ? (n_months + 6) / 12 : n_months / 12;
  *months = rounds ? 0 : n_months % 12;
}

static char *
join_years (char *years,
            char *months)
{
  g_autofree char *owned_years = years;
  g_autofree char *owned_months = months;

  if (months == NULL)
    return g_steal_pointer (&owned_years);
  if (years == NULL)
    return g_steal_pointer (&owned_months);
  /* Translators: a length of time, of years and months, each with its number: "2 years 3 months" or "2 yr 3 mo" */
  return g_strdup_printf (C_ ("length of time", "%1$s %2$s"), years, months);
}

/**
 * showcase_months_to_words:
 * @n_months: a number of months
 * @about: whether it is a rough number
 *
 * Writes a length of time: "3 months", "1 year", "2 years 3 months". A rough one has no months beside its years, which are rounded: "about 2 years" is from 18
 * to 29 months; what is shorter is "about 1 year" from 10 months on and "about 4 months" below.
 *
 * Returns: (transfer full): translated words, empty for no months
 */
char *
showcase_months_to_words (guint n_months,
                          gboolean about)
{
  guint years, months;

  if (n_months == 0)
    return g_strdup ("");

  divide (n_months, about, &years, &months);
  if (about && years > 0)
    return g_strdup_printf (ngettext ("about %u year", "about %u years", years), years);
  if (about)
    return g_strdup_printf (ngettext ("about %u month", "about %u months", months), months);
  return join_years (years > 0 ? g_strdup_printf (ngettext ("%u year", "%u years", years), years) : NULL,
                     months > 0 ? g_strdup_printf (ngettext ("%u month", "%u months", months), months) : NULL);
}

/**
 * showcase_months_to_short_words:
 * @n_months: a number of months
 * @about: whether it is a rough number
 *
 * Writes a length of time where there is little room: "3 mo", "1 yr", "2 yr 3 mo", "~2 yr". It is for the eye alone.
 *
 * Returns: (transfer full): translated words, empty for no months
 */
char *
showcase_months_to_short_words (guint n_months,
                                gboolean about)
{
  guint years, months;
  g_autofree char *words = NULL;

  if (n_months == 0)
    return g_strdup ("");

  divide (n_months, about, &years, &months);
  /* Translators: a number of years, and of months, as short as can be */
  words = join_years (years > 0 ? g_strdup_printf (ngettext ("%u yr", "%u yr", years), years) : NULL,
                      months > 0 ? g_strdup_printf (ngettext ("%u mo", "%u mo", months), months) : NULL);
  /* Translators: about so long, as short as can be: "~2 yr" */
  return about ? g_strdup_printf (C_ ("length of time", "~%s"), words) : g_steal_pointer (&words);
}

/**
 * showcase_date_get_today:
 * @date: (out caller-allocates): the date of today, to the day
 *
 * Tells which day it is here. A date in the environment variable SHOWCASE_TODAY, such as "2026-03-31", replaces it, so that what depends on it can be tested.
 */
void
showcase_date_get_today (ShowcaseDate *date)
{
  const char *replacement = g_getenv ("SHOWCASE_TODAY");
  time_t now = time (NULL);
  struct tm local;

  g_return_if_fail (date != NULL);

  if (replacement != NULL && showcase_date_from_iso (replacement, date) && date->day > 0)
    return;

  /* A list asks for each of its rows, and a GDateTime looks at the disk for the time zone each time. */
  localtime_r (&now, &local);
  *date = (ShowcaseDate){ (guint16)(local.tm_year + 1900), (guint8)(local.tm_mon + 1), (guint8)local.tm_mday };
}
