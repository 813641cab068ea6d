/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-timer.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CONSOLE_CLOCK (showcase_console_clock_get_type ())

/* The time of a talk, with what starts, pauses and resets it and says how long it may take. */

G_DECLARE_FINAL_TYPE (ShowcaseConsoleClock, showcase_console_clock, SHOWCASE, CONSOLE_CLOCK, GtkWidget)

void showcase_console_clock_set_timer (ShowcaseConsoleClock *self,
                                       ShowcaseTimer *timer);
void showcase_console_clock_update (ShowcaseConsoleClock *self);

G_END_DECLS
