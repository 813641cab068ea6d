/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A period as it is drawn: crisp where it is known to the month, and fading out over the time in which it may have begun or ended. */

#include "config.h"

#include "showcase-bar.h"

#include "showcase-months.h"

/* How far beyond today something fades out that goes on, and how long it takes where nobody knows how long it went on. */
#define FADE_MONTHS 3
#define OPEN_MONTHS 12
#define OPEN_STRENGTH 0.75

/* How much of a year is certain if the year is all that is known. */
#define YEAR_MARGIN 4

#define LEAST 0.001

/* A year at an end of a period leaves the whole year open. */
static void
soften (const ShowcasePeriod *period,
        ShowcaseBar *bar)
{
  gboolean whole_year = period->ending == SHOWCASE_PERIOD_CLOSED && period->start.month == 0 && period->end.month == 0 && period->start.year == period->end.year;

  if (whole_year)
    {
      bar->full_from = bar->from + YEAR_MARGIN;
      bar->full_to = bar->to - YEAR_MARGIN;
      bar->none_from = bar->from - FADE_MONTHS;
      bar->none_to = bar->to + FADE_MONTHS;
      return;
    }

  if (period->start.month == 0)
    {
      bar->none_from = bar->cut_from = period->start.year * 12;
      bar->full_from = MIN (bar->none_from + 12, bar->to);
    }
  if (period->ending == SHOWCASE_PERIOD_CLOSED && period->end.month == 0)
    {
      bar->full_to = MAX (period->end.year * 12, bar->from);
      bar->none_to = bar->cut_to = period->end.year * 12 + 12;
    }
  if (period->ending == SHOWCASE_PERIOD_ONGOING)
    bar->none_to = bar->cut_to = bar->to + FADE_MONTHS;
  if (period->ending == SHOWCASE_PERIOD_OPEN)
    {
      bar->full_to = bar->from;
      bar->none_to = bar->cut_to = bar->from + OPEN_MONTHS;
      bar->strength = OPEN_STRENGTH;
    }
  if (bar->full_from > bar->full_to)
    bar->full_from = bar->full_to = (bar->full_from + bar->full_to) / 2;
}

/* From months that grow to depths that grow while months become less. */
static void
turn_over (ShowcaseBar *bar)
{
  *bar = (ShowcaseBar){
    .from = -bar->to,
    .to = -bar->from,
    .full_from = -bar->full_to,
    .full_to = -bar->full_from,
    .none_from = -bar->none_to,
    .none_to = -bar->none_from,
    .cut_from = -bar->cut_to,
    .cut_to = -bar->cut_from,
    .strength = bar->strength,
  };
}

/**
 * showcase_bar_init:
 * @bar: (out caller-allocates): a bar
 * @period: a period
 * @today: when what is ongoing has got to
 * @newest_first: whether time runs back
 *
 * Makes the bar of a period, in no row and lane yet.
 *
 * Returns: whether there is a period
 */
gboolean
showcase_bar_init (ShowcaseBar *bar,
                   const ShowcasePeriod *period,
                   const ShowcaseDate *today,
                   gboolean newest_first)
{
  ShowcaseMonths months;

  *bar = (ShowcaseBar){ 0 };
  if (!showcase_period_get_months (period, today, &months))
    return FALSE;

  *bar = (ShowcaseBar){ .from = months.first, .to = MAX (months.end, months.first + 1), .strength = 1 };
  bar->full_from = bar->none_from = bar->cut_from = bar->from;
  bar->full_to = bar->none_to = bar->cut_to = bar->to;
  soften (period, bar);
  if (newest_first)
    turn_over (bar);
  return TRUE;
}

/**
 * showcase_bar_compare:
 * @bar: a bar
 * @other: another
 *
 * Orders bars by where they begin, on the same axis; of those that begin together, the longest comes first.
 *
 * Returns: below 0 if @bar comes first, above 0 if @other does
 */
int
showcase_bar_compare (const ShowcaseBar *bar,
                      const ShowcaseBar *other)
{
  if (bar->axis != other->axis)
    return bar->axis < other->axis ? -1 : 1;
  if (bar->from < other->from || bar->from > other->from)
    return bar->from < other->from ? -1 : 1;
  if (bar->to < other->to || bar->to > other->to)
    return bar->to > other->to ? -1 : 1;
  return bar->row < other->row ? -1 : bar->row > other->row;
}

/**
 * showcase_bar_settle:
 * @bar: a bar
 * @next: the one after it in a list
 *
 * Makes two bars adjoin that may as well do so, since only the year is known of one of them.
 */
void
showcase_bar_settle (ShowcaseBar *bar,
                     ShowcaseBar *next)
{
  if (next->from >= bar->to || next->from < bar->from)
    return;
  if (bar->full_to <= next->from && next->from - bar->from >= 1)
    bar->to = next->from;
  else if (next->full_from >= bar->to && next->to - bar->to >= 1)
    next->from = bar->to;
  else if (next->full_from >= bar->full_to && bar->full_to - bar->from >= 1 && next->to - bar->full_to >= 1)
    bar->to = next->from = MAX (bar->full_to, next->from);
}

/**
 * showcase_bar_cut:
 * @bar: a bar
 * @next: the one after it in its lane
 *
 * Cuts off what fades out where the other one is meant to be, and both where they meet.
 */
void
showcase_bar_cut (ShowcaseBar *bar,
                  ShowcaseBar *next)
{
  bar->cut_to = MIN (bar->cut_to, MAX (bar->to, next->from));
  next->cut_from = MAX (next->cut_from, MIN (next->from, bar->to));
  if (bar->cut_to > next->cut_from)
    bar->cut_to = next->cut_from = (bar->cut_to + next->cut_from) / 2;
}

/**
 * showcase_bar_crosses:
 * @bar: a bar
 * @stretch: a piece of time
 *
 * Tells whether there is something of the bar to be seen. In no time at all only what goes on before and after it is.
 *
 * Returns: whether the bar crosses the piece
 */
gboolean
showcase_bar_crosses (const ShowcaseBar *bar,
                      const ShowcaseStretch *stretch)
{
  if (bar->axis != stretch->axis)
    return FALSE;
  if (stretch->from < stretch->to)
    return bar->cut_from < stretch->to && bar->cut_to > stretch->from;
  return bar->cut_from < stretch->from && bar->cut_to > stretch->from;
}

/**
 * showcase_bar_get_strength:
 * @bar: a bar
 * @depth: where
 *
 * Tells how likely the period is to go on at a depth.
 *
 * Returns: from 0 to 1
 */
double
showcase_bar_get_strength (const ShowcaseBar *bar,
                           double depth)
{
  double strength = bar->strength;

  if (depth < bar->full_from)
    strength *= (depth - bar->none_from) / MAX (bar->full_from - bar->none_from, LEAST);
  else if (depth > bar->full_to)
    strength *= (bar->none_to - depth) / MAX (bar->none_to - bar->full_to, LEAST);
  return CLAMP (strength, 0, 1);
}
