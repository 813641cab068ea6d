/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>
#include "showcase-page-painter.h"
#include "showcase-talk.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_OVERVIEW (showcase_overview_get_type ())

/* All pages of a talk, small, or those that have something, and a search for what is on them or in their notes. The page that is chosen is where the talk goes.
 *
 * Properties: "talk" (ShowcaseTalk, construct-only), "painter" (ShowcasePagePainter, construct-only: one that keeps as many pages as are seen at once). */

G_DECLARE_FINAL_TYPE (ShowcaseOverview, showcase_overview, SHOWCASE, OVERVIEW, AdwDialog)

ShowcaseOverview *showcase_overview_new (ShowcaseTalk *talk,
                                         ShowcasePagePainter *painter);
void showcase_overview_search (ShowcaseOverview *self);
void showcase_overview_show_passages (ShowcaseOverview *self,
                                      const char *reason,
                                      GArray *passages);
gboolean showcase_overview_is_busy (ShowcaseOverview *self);

G_END_DECLS
