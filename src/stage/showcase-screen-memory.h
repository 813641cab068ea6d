/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-screens.h"

G_BEGIN_DECLS

GVariant *showcase_screen_memory_dup_choices (GSettings *settings);
void showcase_screen_memory_choose (GSettings *settings,
                                    ShowcaseScreens *screens,
                                    guint stage,
                                    guint console);
gboolean showcase_screen_memory_joins (GSettings *settings);
void showcase_screen_memory_set_joins (GSettings *settings,
                                       gboolean joins);
void showcase_screen_memory_add_action (GSettings *settings,
                                        GActionMap *map);

G_END_DECLS
