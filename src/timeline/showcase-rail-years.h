/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-rail-span.h"

G_BEGIN_DECLS

/* The years that begin in a row's piece of time. */

guint showcase_rail_years_choose_step (double years,
                                       double height,
                                       double room);
void showcase_rail_years_paint (GtkSnapshot *snapshot,
                                const GdkRGBA *color,
                                ShowcaseChronology *chronology,
                                guint row,
                                const ShowcaseRailSpan *span,
                                float x,
                                float length);
void showcase_rail_years_paint_numbers (GtkSnapshot *snapshot,
                                        const GdkRGBA *color,
                                        ShowcaseChronology *chronology,
                                        guint row,
                                        const ShowcaseRailSpan *span,
                                        PangoLayout *layout,
                                        int width,
                                        int height,
                                        float x,
                                        gboolean rtl,
                                        float top);

G_END_DECLS
