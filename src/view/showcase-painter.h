/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-block-layout.h"

G_BEGIN_DECLS

void showcase_painter_paint_boxes (GtkSnapshot *snapshot,
                                   ShowcaseBlockLayout *layout,
                                   const ShowcasePalette *palette,
                                   GdkTexture *texture);
void showcase_painter_paint_text (GtkSnapshot *snapshot,
                                  ShowcaseBlockLayout *layout,
                                  const ShowcasePalette *palette);
void showcase_painter_paint_range (GtkSnapshot *snapshot,
                                   ShowcaseBlockLayout *layout,
                                   guint start,
                                   guint end,
                                   const GdkRGBA *color);
void showcase_painter_paint_focus (GtkSnapshot *snapshot,
                                   const ShowcaseLinkArea *area,
                                   const ShowcasePalette *palette);
void showcase_painter_push_window (GtkSnapshot *snapshot,
                                   ShowcaseBlockLayout *layout);
void showcase_painter_paint_edges (GtkSnapshot *snapshot,
                                   ShowcaseBlockLayout *layout,
                                   const ShowcasePalette *palette);
void showcase_painter_paint_thumb (GtkSnapshot *snapshot,
                                   const graphene_rect_t *rect,
                                   const ShowcasePalette *palette);
GdkRGBA showcase_painter_get_color (const ShowcasePalette *palette,
                                    ShowcaseColorRole role);

G_END_DECLS
