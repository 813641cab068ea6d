/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SHADE (showcase_shade_get_type ())

/* What makes a stage darker whose projector is too bright for the room. It is only there while there is something to darken.
 *
 * Properties: "brightness" (double: how much of the light is left, from 0 to 1). */

G_DECLARE_FINAL_TYPE (ShowcaseShade, showcase_shade, SHOWCASE, SHADE, GtkWidget)

GtkWidget *showcase_shade_new (void);

G_END_DECLS
