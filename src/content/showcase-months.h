/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"

G_BEGIN_DECLS

/**
 * ShowcaseMonths:
 * @first: the first month
 * @end: the month after the last one
 * @about: whether the source was less exact than months, so that either end may lie elsewhere
 *
 * A period as whole months, counted from January of the year 0: something to draw, to compare and to add up. Plain data: copy it by
 * value.
 */
typedef struct
{
  int first;
  int end;
  gboolean about;
} ShowcaseMonths;

gboolean showcase_period_get_months (const ShowcasePeriod *period,
                                     const ShowcaseDate *today,
                                     ShowcaseMonths *months);
guint showcase_months_unite (ShowcaseMonths *months,
                             guint n_periods);
char *showcase_months_to_words (guint n_months,
                                gboolean about);
char *showcase_months_to_short_words (guint n_months,
                                      gboolean about);
void showcase_date_get_today (ShowcaseDate *date);

G_END_DECLS
