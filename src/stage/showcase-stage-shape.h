/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The shorter side of a stage, in the pixels of a deck. */
#define SHOWCASE_STAGE_SIDE 1080

void showcase_stage_shape_find (int width,
                                int height,
                                int *stage_width,
                                int *stage_height);

G_END_DECLS
