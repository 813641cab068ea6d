/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-console-layout.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CONSOLE_PANES (showcase_console_panes_get_type ())

/* Gives the cells of a console their room, which a hand can divide otherwise.
 *
 * Properties: "layout" (ShowcaseConsoleLayout), "now", "next", "notes" (GtkWidget: the cells), "shares" (GVariant of
 * type a{s(dd)}: how the arrangements that a hand has changed divide the room). */

G_DECLARE_FINAL_TYPE (ShowcaseConsolePanes, showcase_console_panes, SHOWCASE, CONSOLE_PANES, GtkWidget)

ShowcaseConsoleLayout showcase_console_panes_get_layout (ShowcaseConsolePanes *self);
void showcase_console_panes_set_layout (ShowcaseConsolePanes *self,
                                        ShowcaseConsoleLayout layout);
GVariant *showcase_console_panes_dup_shares (ShowcaseConsolePanes *self);
void showcase_console_panes_set_shares (ShowcaseConsolePanes *self,
                                        GVariant *shares);

G_END_DECLS
