/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-chronology.h"

G_BEGIN_DECLS

#define SHOWCASE_RAIL_MAX_KNOTS 6

/**
 * ShowcaseRailSpan:
 * @depths: depths that grow
 * @ys: where they are, in pixels from the top of the row
 * @n_knots: how many there are; what is between two is in proportion
 *
 * Where the depths of a row's piece of time are beside the row.
 */
typedef struct
{
  double depths[SHOWCASE_RAIL_MAX_KNOTS];
  double ys[SHOWCASE_RAIL_MAX_KNOTS];
  guint n_knots;
} ShowcaseRailSpan;

void showcase_rail_span_init (ShowcaseRailSpan *span,
                              const ShowcaseStretch *stretch,
                              const ShowcaseBar *bar,
                              double height,
                              double middle);
double showcase_rail_span_get_y (const ShowcaseRailSpan *span,
                                 double depth);

G_END_DECLS
