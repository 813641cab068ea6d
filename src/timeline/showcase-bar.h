/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"

G_BEGIN_DECLS

/**
 * ShowcaseBar:
 * @from: where the period begins to be, from above
 * @to: where it ends, below
 * @full_from: from where on it is certain
 * @full_to: to where it is certain
 * @none_from: where nothing of it is left, above
 * @none_to: where nothing of it is left, below
 * @cut_from: where it is drawn from: less far than @none_from where another period of the lane ends
 * @cut_to: where it is drawn to
 * @strength: how strong it is where it is certain: less than 1 only where next to nothing is
 * @row: the row that it belongs to; where several share a lane, the first of them
 * @lane: its lane, from 0
 * @axis: the number of its axis
 * @next: for the chronology: the number of the bar after it in its lane, or %G_MAXUINT
 *
 * A period on the axis of a chronology. Depths are months, which grow downwards: where the newest comes first, they are negative.
 */
typedef struct
{
  float from;
  float to;
  float full_from;
  float full_to;
  float none_from;
  float none_to;
  float cut_from;
  float cut_to;
  float strength;
  guint row;
  guint lane;
  guint axis;
  guint next;
} ShowcaseBar;

/**
 * ShowcaseStretch:
 * @from: the depth of the row's upper edge
 * @to: the depth of its lower edge; the same for a row that has no time
 * @tail: where the last bar of the axis ends, if it ends here; what is below fades out
 * @bar: for the chronology: the number of the row's own bar, or %G_MAXUINT for a row without a date
 * @axis: the number of its axis, or %G_MAXUINT before the first one
 *
 * The piece of time that lies beside a row.
 */
typedef struct
{
  double from;
  double to;
  double tail;
  guint bar;
  guint axis;
} ShowcaseStretch;

gboolean showcase_bar_init (ShowcaseBar *bar,
                            const ShowcasePeriod *period,
                            const ShowcaseDate *today,
                            gboolean newest_first);
int showcase_bar_compare (const ShowcaseBar *bar,
                          const ShowcaseBar *other);
void showcase_bar_settle (ShowcaseBar *bar,
                          ShowcaseBar *next);
void showcase_bar_cut (ShowcaseBar *bar,
                       ShowcaseBar *next);
gboolean showcase_bar_crosses (const ShowcaseBar *bar,
                               const ShowcaseStretch *stretch);
double showcase_bar_get_strength (const ShowcaseBar *bar,
                                  double depth);

G_END_DECLS
