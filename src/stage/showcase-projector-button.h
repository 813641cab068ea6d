/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-projector.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PROJECTOR_BUTTON (showcase_projector_button_get_type ())

/* A button for what fits the stage to the room: its looks, its light and colours, and how large its text is. */

G_DECLARE_FINAL_TYPE (ShowcaseProjectorButton, showcase_projector_button, SHOWCASE, PROJECTOR_BUTTON, AdwBin)

void showcase_projector_button_set_projector (ShowcaseProjectorButton *self,
                                              ShowcaseProjector *projector);

G_END_DECLS
