/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-stage-look.h"

G_BEGIN_DECLS

/* Less light would rather be for the projector itself. */
#define SHOWCASE_PROJECTOR_DARKEST 0.5

/* More would leave nothing between black and white. */
#define SHOWCASE_PROJECTOR_STARKEST 1.5

#define SHOWCASE_TYPE_PROJECTOR (showcase_projector_get_type ())

/* How the stage is fitted to the projector and the room. Stage and console follow it; it has no widgets.
 *
 * Properties: "preset" (ShowcaseStagePreset), "brightness" (double: how much of its light the stage has, up to 1), "contrast" (double, from 1: how
 * much further from grey colours are than they were painted), "inverted" (gboolean: whether light is dark), "divisor" (guint: how many times the size of text the
 * shorter side of the stage is). */

G_DECLARE_FINAL_TYPE (ShowcaseProjector, showcase_projector, SHOWCASE, PROJECTOR, GObject)

ShowcaseProjector *showcase_projector_new (GSettings *settings);
ShowcaseStagePreset showcase_projector_get_preset (ShowcaseProjector *self);
guint showcase_projector_get_divisor (ShowcaseProjector *self);

G_END_DECLS
