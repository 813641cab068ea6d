/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-composer.h"

G_BEGIN_DECLS

int showcase_markers_find_top (ShowcaseComposer *composer);
void showcase_markers_add (ShowcaseComposer *composer,
                           int baseline);
void showcase_markers_add_bars (ShowcaseComposer *composer,
                                int gap);

G_END_DECLS
