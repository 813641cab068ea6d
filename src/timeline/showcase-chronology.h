/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-lanes.h"

G_BEGIN_DECLS

/**
 * ShowcaseChronology:
 *
 * The time axis of a list of periods, and the periods on it. Immutable once made.
 */
typedef struct _ShowcaseChronology ShowcaseChronology;

ShowcaseChronology *showcase_chronology_new (const ShowcasePeriod *periods,
                                             guint n_periods,
                                             gboolean newest_first,
                                             const ShowcaseDate *today,
                                             double step);
ShowcaseChronology *showcase_chronology_ref (ShowcaseChronology *self);
void showcase_chronology_unref (ShowcaseChronology *self);
guint showcase_chronology_get_n_rows (ShowcaseChronology *self);
guint showcase_chronology_get_n_lanes (ShowcaseChronology *self);
gboolean showcase_chronology_is_newest_first (ShowcaseChronology *self);
double showcase_chronology_get_latest (ShowcaseChronology *self);
gboolean showcase_chronology_is_dated (ShowcaseChronology *self);
const ShowcaseStretch *showcase_chronology_get_stretch (ShowcaseChronology *self,
                                                        guint row);
const ShowcaseBar *showcase_chronology_get_bar (ShowcaseChronology *self,
                                                guint row);
const ShowcaseBar *showcase_chronology_next_bar (ShowcaseChronology *self,
                                                 guint row,
                                                 guint lane,
                                                 const ShowcaseBar *before);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseChronology, showcase_chronology_unref)

G_END_DECLS
