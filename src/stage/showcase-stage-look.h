/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>
#include "showcase-style.h"

G_BEGIN_DECLS

/**
 * ShowcaseStagePreset:
 * @SHOWCASE_STAGE_LIGHT: dark text on white, for a room with some light
 * @SHOWCASE_STAGE_DARK: light text on a dark ground, for a dark room
 * @SHOWCASE_STAGE_WASHED_OUT: black on white, heavier, and nothing faint, for a weak projector in a bright room
 * @SHOWCASE_STAGE_DIM: soft text on a black ground, for a dark room where white would dazzle
 *
 * The looks that a stage can have.
 */
typedef enum
{
  SHOWCASE_STAGE_LIGHT,
  SHOWCASE_STAGE_DARK,
  SHOWCASE_STAGE_WASHED_OUT,
  SHOWCASE_STAGE_DIM,
  SHOWCASE_N_STAGE_PRESETS,
} ShowcaseStagePreset;

#define SHOWCASE_TYPE_STAGE_PRESET (showcase_stage_preset_get_type ())

GType showcase_stage_preset_get_type (void) G_GNUC_CONST;
gboolean showcase_stage_preset_is_dark (ShowcaseStagePreset preset);

/**
 * ShowcaseStageLook:
 * @background: behind a page
 * @accent: of what only adorns
 * @palette: the colours of what is on the page
 * @weight: how much heavier text is than usual, see showcase_style_add_weight()
 *
 * What colours a stage has, whatever those of the desktop are, and how bold text in them has to be. Plain values: copy it freely.
 */
typedef struct
{
  ShowcaseColor background;
  ShowcaseColor accent;
  ShowcasePalette palette;
  int weight;
} ShowcaseStageLook;

void showcase_stage_look_init (ShowcaseStageLook *self,
                               ShowcaseStagePreset preset);
gboolean showcase_stage_look_equal (const ShowcaseStageLook *a,
                                    const ShowcaseStageLook *b);

G_END_DECLS
