/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-memory.h"
#include "showcase-pane.h"
#include "showcase-session.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_WINDOW (showcase_window_get_type ())

/* The main window: the timeline beside the document, and what connects them to the session.
 *
 * Properties: "session" (construct-only), "sidebar-visible" (gboolean), "narrow" (gboolean: whether the sidebar is folded into a
 * page of its own, set by the window's breakpoint). */

G_DECLARE_FINAL_TYPE (ShowcaseWindow, showcase_window, SHOWCASE, WINDOW, AdwApplicationWindow)

ShowcaseWindow *showcase_window_new (GtkApplication *application,
                                     ShowcaseSession *session);
ShowcaseSession *showcase_window_get_session (ShowcaseWindow *self);
ShowcasePane *showcase_window_get_pane (ShowcaseWindow *self);
void showcase_window_show_document (ShowcaseWindow *self);
void showcase_window_restore (ShowcaseWindow *self,
                              const ShowcaseMemory *memory);
void showcase_window_remember (ShowcaseWindow *self,
                               ShowcaseMemory *memory);
void showcase_window_follow_settings (ShowcaseWindow *self,
                                      GSettings *settings);
void showcase_window_share_settings (ShowcaseWindow *self,
                                     GSettings *settings);

G_END_DECLS
