/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-session.h"

G_BEGIN_DECLS

void showcase_palette_actions_add (GtkApplicationWindow *window,
                                   ShowcaseSession *session);
void showcase_palette_actions_find (GtkApplicationWindow *window,
                                    const char *words);

G_END_DECLS
