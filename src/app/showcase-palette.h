/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-seeker.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PALETTE (showcase_palette_get_type ())

/* Finds anything in the portfolio: an entry that keeps the keyboard, and the places below it.
 *
 * Signals: "activated" (ShowcaseHit): a person wants to be there. */

G_DECLARE_FINAL_TYPE (ShowcasePalette, showcase_palette, SHOWCASE, PALETTE, AdwDialog)

AdwDialog *showcase_palette_new (ShowcaseSeeker *seeker);
void showcase_palette_look_for (ShowcasePalette *self,
                                const char *words);

G_END_DECLS
