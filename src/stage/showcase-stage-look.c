/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The colours of a stage. A projector shows less contrast than a screen does, so all that is read stands out more than it does in the document view:
 * at least 7:1. When which look is right is for the talk to say. */

#include "config.h"

#include "showcase-stage-look.h"

#include <string.h>

G_DEFINE_ENUM_TYPE (ShowcaseStagePreset,
                    showcase_stage_preset,
                    G_DEFINE_ENUM_VALUE (SHOWCASE_STAGE_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (SHOWCASE_STAGE_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (SHOWCASE_STAGE_WASHED_OUT, "washed-out"),
                    G_DEFINE_ENUM_VALUE (SHOWCASE_STAGE_DIM, "dim"))

/* Captions and generated text: less than text, and still read from the last row. */
#define DIM 0.82f

typedef struct
{
  ShowcaseColor background;
  ShowcaseColor text;
  ShowcaseColor link;
  ShowcaseColor accent;
  gboolean nothing_faint;
  int weight;
} Preset;

static const Preset presets[SHOWCASE_N_STAGE_PRESETS] = {
  [SHOWCASE_STAGE_LIGHT] = {
      .background = { 1, 1, 1, 1 },
      .text = { 0.09f, 0.09f, 0.11f, 1 },
      .link = { 0.04f, 0.29f, 0.6f, 1 },
      .accent = { 0.21f, 0.52f, 0.89f, 1 },
  },
  [SHOWCASE_STAGE_DARK] = {
      .background = { 0.09f, 0.09f, 0.105f, 1 },
      .text = { 0.96f, 0.96f, 0.95f, 1 },
      .link = { 0.6f, 0.79f, 1, 1 },
      .accent = { 0.38f, 0.63f, 0.92f, 1 },
  },
  [SHOWCASE_STAGE_WASHED_OUT] = {
      .background = { 1, 1, 1, 1 },
      .text = { 0, 0, 0, 1 },
      .link = { 0, 0.16f, 0.5f, 1 },
      .accent = { 0, 0, 0, 1 },
      .nothing_faint = TRUE,
      .weight = 100,
  },
  [SHOWCASE_STAGE_DIM] = {
      .background = { 0, 0, 0, 1 },
      .text = { 0.74f, 0.73f, 0.71f, 1 },
      .link = { 0.53f, 0.68f, 0.86f, 1 },
      .accent = { 0.31f, 0.5f, 0.73f, 1 },
  },
};

/**
 * showcase_stage_preset_is_dark:
 * @preset: a look
 *
 * Tells whether text is lighter than what is behind it.
 *
 * Returns: whether it is
 */
gboolean
showcase_stage_preset_is_dark (ShowcaseStagePreset preset)
{
  g_return_val_if_fail (preset < SHOWCASE_N_STAGE_PRESETS, FALSE);

  return presets[preset].text.green > presets[preset].background.green;
}

/**
 * showcase_stage_look_init:
 * @self: (out caller-allocates): the look to fill
 * @preset: which one
 *
 * Fills a look. Lines and grounds that only structure a page stay faint unless nothing may be.
 */
void
showcase_stage_look_init (ShowcaseStageLook *self,
                          ShowcaseStagePreset preset)
{
  const Preset *found;
  ShowcasePalette strong;

  g_return_if_fail (preset < SHOWCASE_N_STAGE_PRESETS);

  found = &presets[preset];
  memset (self, 0, sizeof *self);
  self->background = found->background;
  self->accent = found->accent;
  self->weight = found->weight;
  showcase_palette_init (&self->palette, &found->text, &found->link, found->nothing_faint);
  self->palette.colors[SHOWCASE_COLOR_DIM].alpha = found->nothing_faint ? 1 : DIM;
  showcase_palette_init (&strong, &found->text, &found->link, TRUE);
  for (ShowcaseColorRole role = SHOWCASE_COLOR_NOTE; role <= SHOWCASE_COLOR_CAUTION; role++)
    self->palette.colors[role] = strong.colors[role];
  for (ShowcaseColorRole role = SHOWCASE_COLOR_KEYWORD; role <= SHOWCASE_COLOR_PREPROCESSOR; role++)
    self->palette.colors[role] = strong.colors[role];
}

/**
 * showcase_stage_look_equal:
 * @a: a look
 * @b: another
 *
 * Tells whether two looks are the same.
 *
 * Returns: whether they are
 */
gboolean
showcase_stage_look_equal (const ShowcaseStageLook *a,
                           const ShowcaseStageLook *b)
{
  return memcmp (a, b, sizeof *a) == 0;
}
