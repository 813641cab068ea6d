/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-chronology.h"
#include "showcase-row-ruler.h"

G_BEGIN_DECLS

/* No row of a chronology. */
#define SHOWCASE_RAIL_NO_ROW G_MAXUINT

#define SHOWCASE_TYPE_RAIL (showcase_rail_get_type ())

G_DECLARE_FINAL_TYPE (ShowcaseRail, showcase_rail, SHOWCASE, RAIL, GtkWidget)

GtkWidget *showcase_rail_new (ShowcaseRowRuler *ruler);
void showcase_rail_set_row (ShowcaseRail *self,
                            ShowcaseChronology *chronology,
                            guint row);
void showcase_rail_set_lit (ShowcaseRail *self,
                            guint row);
void showcase_rail_set_text (ShowcaseRail *self,
                             guint n_lanes,
                             int indent,
                             float middle,
                             float bottom);
int showcase_rail_get_width (guint n_lanes);

G_END_DECLS
