/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"
#include "showcase-period-scanner.h"

G_BEGIN_DECLS

/**
 * ShowcasePeriodPoint:
 * @first: the first day that it means, as exact as it is written
 * @last: the last day; differs from @first for seasons, quarters and halves
 * @has_year: whether it is whole; "Jan" of "Jan–Mar 2021" is not
 * @winter: a winter, which lies at either end of its year
 *
 * One date, as it is written.
 */
typedef struct
{
  ShowcaseDate first;
  ShowcaseDate last;
  gboolean has_year;
  gboolean winter;
} ShowcasePeriodPoint;

gboolean showcase_period_point_read_short_year (ShowcasePeriodScanner *self,
                                                guint *value);
gboolean showcase_period_point_read_ambiguous (ShowcasePeriodScanner *self);
gboolean showcase_period_point_read (ShowcasePeriodScanner *self,
                                     ShowcasePeriodPoint *point);

G_END_DECLS
