/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-session.h"
#include "showcase-timeline.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TIMELINE_PAGE (showcase_timeline_page_get_type ())

/* The side of the window with the timeline: its header bar with the menus, and a banner while another portfolio than the built-in one
 * is open.
 *
 * Properties: "session".
 * Signals: "activated": the person chose an entry by a click or Enter; the session is at it by now. */

G_DECLARE_FINAL_TYPE (ShowcaseTimelinePage, showcase_timeline_page, SHOWCASE, TIMELINE_PAGE, AdwNavigationPage)

void showcase_timeline_page_set_session (ShowcaseTimelinePage *self,
                                         ShowcaseSession *session);
void showcase_timeline_page_set_narrow (ShowcaseTimelinePage *self,
                                        gboolean narrow);
ShowcaseTimeline *showcase_timeline_page_get_timeline (ShowcaseTimelinePage *self);

G_END_DECLS
