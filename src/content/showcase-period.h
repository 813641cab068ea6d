/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ShowcaseDate:
 * @year: the year, 1900 to 2099, or 0 for no date
 * @month: 1 to 12, or 0 where only the year is known
 * @day: 1 to 31, or 0 where only the month is known
 *
 * A calendar date that is only as exact as its source wrote it.
 */
typedef struct
{
  guint16 year;
  guint8 month;
  guint8 day;
} ShowcaseDate;

/**
 * ShowcasePeriodEnding:
 * @SHOWCASE_PERIOD_CLOSED: the end is a date
 * @SHOWCASE_PERIOD_ONGOING: "2022 – present", "since May 2023": true until today
 * @SHOWCASE_PERIOD_OPEN: a bare "2022 –": the end was left out, so nothing is claimed
 *
 * How a period ends.
 */
typedef enum
{
  SHOWCASE_PERIOD_CLOSED,
  SHOWCASE_PERIOD_ONGOING,
  SHOWCASE_PERIOD_OPEN,
} ShowcasePeriodEnding;

/**
 * ShowcasePeriod:
 * @start: the first date; its year is 0 only in an empty period
 * @end: the last date, inclusive; its year is 0 unless @ending is closed
 * @ending: how the period ends
 * @since: whether the source said "since", which the words of the period then repeat
 *
 * A span of time in a career. A single date is a closed period whose start and end are equal. Plain data: copy it by value.
 */
typedef struct
{
  ShowcaseDate start;
  ShowcaseDate end;
  ShowcasePeriodEnding ending;
  gboolean since;
} ShowcasePeriod;

gboolean showcase_period_find (const char *text,
                               gssize length,
                               ShowcasePeriod *period,
                               gsize *match_start,
                               gsize *match_end);
gboolean showcase_period_find_refused (const char *text,
                                       gssize length,
                                       gsize *match_start,
                                       gsize *match_end);
gboolean showcase_period_parse (const char *text,
                                ShowcasePeriod *period);
gboolean showcase_period_parse_ends (const char *start,
                                     const char *end,
                                     ShowcasePeriod *period);
gboolean showcase_period_is_empty (const ShowcasePeriod *period);
gboolean showcase_period_is_moment (const ShowcasePeriod *period);
gboolean showcase_period_equal (const ShowcasePeriod *a,
                                const ShowcasePeriod *b);
int showcase_period_compare (const ShowcasePeriod *a,
                             const ShowcasePeriod *b);
char *showcase_period_to_string (const ShowcasePeriod *period);
char *showcase_period_to_spoken (const ShowcasePeriod *period);
char *showcase_date_to_iso (const ShowcaseDate *date);
gboolean showcase_date_from_iso (const char *text,
                                 ShowcaseDate *date);

G_END_DECLS
