/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bar.h"

G_BEGIN_DECLS

/* Roles that go on at the same time stand beside each other, in so many lanes at most. The last one is shared. */
#define SHOWCASE_MAX_LANES 4

/**
 * ShowcaseLanes:
 * @bars: the bars, from above, and after them those that are drawn in the shared lane
 * @n_bars: how many all of them are
 * @n_lanes: how many lanes there are, at least one
 * @first: the number of the first bar of each lane, or %G_MAXUINT
 * @last: the number of the last bar of each lane
 * @own: the number of the bar that the last one stands for; it is another one in the shared lane
 *
 * The lanes of a chronology.
 */
typedef struct
{
  ShowcaseBar *bars;
  guint n_bars;
  guint n_lanes;
  guint first[SHOWCASE_MAX_LANES];
  guint last[SHOWCASE_MAX_LANES];
  guint own[SHOWCASE_MAX_LANES];
} ShowcaseLanes;

void showcase_lanes_fill (ShowcaseLanes *self,
                          ShowcaseBar *bars,
                          guint n_bars);

G_END_DECLS
