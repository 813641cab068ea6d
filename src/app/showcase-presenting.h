/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bookmark.h"
#include "showcase-presentation.h"
#include "showcase-window.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_PRESENTING (showcase_presenting_get_type ())

/* The way from a window to a talk: its actions "win.present", "win.present-from-start" and "win.present-portfolio". */

G_DECLARE_FINAL_TYPE (ShowcasePresenting, showcase_presenting, SHOWCASE, PRESENTING, GObject)

ShowcasePresenting *showcase_presenting_new (ShowcaseWindow *window,
                                             GSettings *settings);
gboolean showcase_presenting_has_subject (ShowcasePresenting *self,
                                          const ShowcaseBookmark *bookmark);
gboolean showcase_presenting_go_on (ShowcasePresenting *self,
                                    ShowcaseBookmark *bookmark);
ShowcasePresentation *showcase_presenting_get_presentation (ShowcasePresenting *self);

G_END_DECLS
