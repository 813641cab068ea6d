/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-period.h"
#include "showcase-star.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_ENTRY (showcase_entry_get_type ())

G_DECLARE_FINAL_TYPE (ShowcaseEntry, showcase_entry, SHOWCASE, ENTRY, GObject)

/* An entry is made with g_object_new () and never changes after it. Its construct-only properties, all with getters below:
 * "id", "title", "role", "employer", "badge", "from", "section" (strings, nullable but for id and title),
 * "period" (a pointer to a ShowcasePeriod, copied), "line", "highlights" (guint), "stars" (a GPtrArray of ShowcaseStar, taken by reference). */

const char *showcase_entry_get_id (ShowcaseEntry *self);
const char *showcase_entry_get_title (ShowcaseEntry *self);
const char *showcase_entry_get_role (ShowcaseEntry *self);
const char *showcase_entry_get_employer (ShowcaseEntry *self);
const char *showcase_entry_get_badge (ShowcaseEntry *self);
const char *showcase_entry_get_from (ShowcaseEntry *self);
const char *showcase_entry_get_section (ShowcaseEntry *self);
const ShowcasePeriod *showcase_entry_get_period (ShowcaseEntry *self);
gboolean showcase_entry_is_topic (ShowcaseEntry *self);
guint showcase_entry_get_line (ShowcaseEntry *self);
guint showcase_entry_get_highlights (ShowcaseEntry *self);
guint showcase_entry_get_n_stars (ShowcaseEntry *self);
ShowcaseStar *showcase_entry_get_star (ShowcaseEntry *self,
                                       guint position);

G_END_DECLS
