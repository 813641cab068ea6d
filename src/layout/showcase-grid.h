/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-composer.h"

G_BEGIN_DECLS

void showcase_grid_share_room (double *naturals,
                               const double *leasts,
                               guint n_columns,
                               double room);
void showcase_grid_add (ShowcaseComposer *composer);

G_END_DECLS
