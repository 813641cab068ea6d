/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-screens.h"

G_BEGIN_DECLS

void showcase_placement_fill (ShowcaseScreens *screens,
                              GtkWindow *window,
                              guint screen);
void showcase_placement_release (ShowcaseScreens *screens,
                                 GtkWindow *window);
void showcase_placement_rescue (ShowcaseScreens *screens,
                                GtkWindow *window);
gboolean showcase_placement_is_filled (ShowcaseScreens *screens,
                                       GtkWindow *window,
                                       guint screen);

G_END_DECLS
