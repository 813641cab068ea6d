/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_IMAGE_CANVAS (showcase_image_canvas_get_type ())

/* One image as large as there is room, to be looked at closely: zoomed by wheel, pinch, keys and double click, moved by dragging. It is decoded in a
 * worker, in the size that is needed.
 *
 * Signals: "failed" (message): the image can't be shown. */

G_DECLARE_FINAL_TYPE (ShowcaseImageCanvas, showcase_image_canvas, SHOWCASE, IMAGE_CANVAS, GtkWidget)

void showcase_image_canvas_set_bytes (ShowcaseImageCanvas *self,
                                      GBytes *bytes);
void showcase_image_canvas_zoom_by (ShowcaseImageCanvas *self,
                                    double factor);
void showcase_image_canvas_set_zoom (ShowcaseImageCanvas *self,
                                     double zoom);
double showcase_image_canvas_get_zoom (ShowcaseImageCanvas *self);
gboolean showcase_image_canvas_is_fitted (ShowcaseImageCanvas *self);

G_END_DECLS
