/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PROJECTOR_BUTTON (showcase_projector_button_get_type ())

/* A button for the looks of the stage, which are an action of the talk, and how bright it is.
 *
 * Properties: "brightness" (GtkAdjustment: from the darkest to 1). */

G_DECLARE_FINAL_TYPE (ShowcaseProjectorButton, showcase_projector_button, SHOWCASE, PROJECTOR_BUTTON, AdwBin)

G_END_DECLS
