/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-console-panes.h"
#include "showcase-notes-pane.h"
#include "showcase-page-view.h"
#include "showcase-talk.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CONSOLE_PAGES (showcase_console_pages_get_type ())

/* What a speaker sees of a talk: the page now, what the next press shows, and the notes. */

G_DECLARE_FINAL_TYPE (ShowcaseConsolePages, showcase_console_pages, SHOWCASE, CONSOLE_PAGES, GtkWidget)

void showcase_console_pages_set_talk (ShowcaseConsolePages *self,
                                      ShowcaseTalk *talk,
                                      ShowcasePagePainter *painter);
ShowcaseConsolePanes *showcase_console_pages_get_panes (ShowcaseConsolePages *self);
ShowcaseNotesPane *showcase_console_pages_get_notes (ShowcaseConsolePages *self);
ShowcasePageView *showcase_console_pages_get_now (ShowcaseConsolePages *self);
ShowcasePageView *showcase_console_pages_get_next (ShowcaseConsolePages *self);

G_END_DECLS
