/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-console-pages.h"
#include "showcase-projector.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CONSOLE_WINDOW (showcase_console_window_get_type ())

/* What the speaker sees: the talk with what comes next, the notes and the time. All that it does to the talk it does by the actions "talk.*", which whoever opens it inserts.
 *
 * Properties: "dark" (gboolean: whether it is dark even on a light desktop). */

G_DECLARE_FINAL_TYPE (ShowcaseConsoleWindow, showcase_console_window, SHOWCASE, CONSOLE_WINDOW, AdwWindow)

ShowcaseConsoleWindow *showcase_console_window_new (GtkApplication *application,
                                                    ShowcaseTalk *talk,
                                                    ShowcasePagePainter *painter,
                                                    GSettings *settings);
ShowcaseConsolePages *showcase_console_window_get_pages (ShowcaseConsoleWindow *self);
void showcase_console_window_set_projector (ShowcaseConsoleWindow *self,
                                            ShowcaseProjector *projector);
void showcase_console_window_set_dark (ShowcaseConsoleWindow *self,
                                       gboolean dark);

G_END_DECLS
