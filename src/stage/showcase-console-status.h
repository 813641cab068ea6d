/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-talk.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CONSOLE_STATUS (showcase_console_status_get_type ())

/* How a talk is doing, in one line: the page, what the audience sees instead of it, how much of content and time has gone, and the pace. */

G_DECLARE_FINAL_TYPE (ShowcaseConsoleStatus, showcase_console_status, SHOWCASE, CONSOLE_STATUS, GtkWidget)

void showcase_console_status_set_talk (ShowcaseConsoleStatus *self,
                                       ShowcaseTalk *talk);
void showcase_console_status_update (ShowcaseConsoleStatus *self);

G_END_DECLS
