/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-months.h"

G_BEGIN_DECLS

/**
 * ShowcaseOverlap:
 * @months: from when to when
 * @positions: (element-type guint): the places of the entries in the list, sorted
 *
 * A time in which several things went on.
 */
typedef struct
{
  ShowcaseMonths months;
  GArray *positions;
} ShowcaseOverlap;

GArray *showcase_coverage_find_gaps (GListModel *entries,
                                     const ShowcaseDate *today);
GPtrArray *showcase_coverage_find_overlaps (GListModel *entries,
                                            const ShowcaseDate *today);

G_END_DECLS
