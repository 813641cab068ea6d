/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A span of time in a career as plain data.
 */

#include "config.h"

#include "showcase-period.h"

/* A date as a number that sorts; what is not known counts as @unknown_month and @unknown_day. */
static guint
rank_date (const ShowcaseDate *date,
           guint unknown_month,
           guint unknown_day)
{
  guint month = date->month > 0 ? date->month : unknown_month;
  guint day = date->day > 0 ? date->day : unknown_day;

  return date->year * 10000u + month * 100u + day;
}

static guint
rank_end (const ShowcasePeriod *period)
{
  switch (period->ending)
    {
    case SHOWCASE_PERIOD_ONGOING:
      return G_MAXUINT;
    case SHOWCASE_PERIOD_OPEN:
      return G_MAXUINT - 1;
    case SHOWCASE_PERIOD_CLOSED:
    default:
      return rank_date (&period->end, 12, 31);
    }
}

/**
 * showcase_period_is_empty:
 * @period: a period
 *
 * Tells whether there is no period at all.
 *
 * Returns: whether the period is empty
 */
gboolean
showcase_period_is_empty (const ShowcasePeriod *period)
{
  g_return_val_if_fail (period != NULL, TRUE);

  return period->start.year == 0;
}

/**
 * showcase_period_equal:
 * @a: a period
 * @b: another
 *
 * Tells whether two periods say the same.
 *
 * Returns: whether they are equal
 */
gboolean
showcase_period_equal (const ShowcasePeriod *a,
                       const ShowcasePeriod *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return rank_date (&a->start, 0, 0) == rank_date (&b->start, 0, 0) && rank_date (&a->end, 0, 0) == rank_date (&b->end, 0, 0) && a->ending == b->ending && !a->since == !b->since;
}

/**
 * showcase_period_compare:
 * @a: a period
 * @b: another
 *
 * Orders periods newest first: by the start, then by the end. One that goes on is newer than one that ended; empty ones come last.
 *
 * Returns: below 0 if @a comes first, above 0 if @b does, 0 if neither
 */
int
showcase_period_compare (const ShowcasePeriod *a,
                         const ShowcasePeriod *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  guint start_a = rank_date (&a->start, 1, 1);
  guint start_b = rank_date (&b->start, 1, 1);

  if (start_a != start_b)
    return start_a > start_b ? -1 : 1;
  if (rank_end (a) != rank_end (b))
    return rank_end (a) > rank_end (b) ? -1 : 1;
  return 0;
}
