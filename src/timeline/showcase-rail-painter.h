/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-rail-span.h"

G_BEGIN_DECLS

/* How what is on a rail is painted. */

void showcase_rail_paint_line (GtkSnapshot *snapshot,
                               const GdkRGBA *color,
                               float x,
                               float from,
                               float to);
void showcase_rail_paint_dots (GtkSnapshot *snapshot,
                               const GdkRGBA *color,
                               float x,
                               float from,
                               float to);
void showcase_rail_paint_disc (GtkSnapshot *snapshot,
                               const GdkRGBA *color,
                               float x,
                               float y,
                               float radius);
void showcase_rail_paint_ring (GtkSnapshot *snapshot,
                               const GdkRGBA *color,
                               float x,
                               float y,
                               float radius);
void showcase_rail_paint_bar (GtkSnapshot *snapshot,
                              const GdkRGBA *color,
                              float x,
                              float width,
                              const ShowcaseBar *bar,
                              const ShowcaseStretch *stretch,
                              const ShowcaseRailSpan *span);

G_END_DECLS
