/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-composer.h"

G_BEGIN_DECLS

void showcase_figure_measure (const ShowcaseImage *image,
                              double scale,
                              int room,
                              int tallest,
                              int *width,
                              int *height);
void showcase_figure_add (ShowcaseComposer *composer,
                          const char *reason);

G_END_DECLS
