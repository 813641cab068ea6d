/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-session.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SEEKER (showcase_seeker_get_type ())

/* Finds places in the portfolio that is open. Reading and searching it are workers' tasks: a new search ends the one before, and what was found stays until the
 * next result. As long as no word is looked for, the places are those that were visited.
 *
 * Signals: "found": the hits may be others now. */

G_DECLARE_FINAL_TYPE (ShowcaseSeeker, showcase_seeker, SHOWCASE, SEEKER, GObject)

ShowcaseSeeker *showcase_seeker_new (ShowcaseSession *session);
void showcase_seeker_set_query (ShowcaseSeeker *self,
                                const char *query);
gboolean showcase_seeker_has_query (ShowcaseSeeker *self);
gboolean showcase_seeker_is_busy (ShowcaseSeeker *self);
GListModel *showcase_seeker_get_hits (ShowcaseSeeker *self);
guint showcase_seeker_get_n_matches (ShowcaseSeeker *self);

G_END_DECLS
