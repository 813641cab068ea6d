/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_ZOOM_ROW (showcase_zoom_row_get_type ())

/* The row of the main menu that zooms: smaller, the zoom itself, which goes back to 100 %, and larger. It uses the actions of the window that it is in. */

G_DECLARE_FINAL_TYPE (ShowcaseZoomRow, showcase_zoom_row, SHOWCASE, ZOOM_ROW, GtkWidget)

GtkWidget *showcase_zoom_row_new (void);

G_END_DECLS
