/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-history.h"
#include "showcase-shelf.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SESSION (showcase_session_get_type ())

/* What the panes of a window share: the portfolio and where the reader is in it.
 *
 * Properties: "shelf" (construct-only); read-only: "group", "entry".
 * Signals: "leaving": say where the document is scrolled to, in the history. "moved": show the place now. */

G_DECLARE_FINAL_TYPE (ShowcaseSession, showcase_session, SHOWCASE, SESSION, GObject)

ShowcaseSession *showcase_session_new (ShowcaseShelf *shelf);
ShowcaseShelf *showcase_session_get_shelf (ShowcaseSession *self);
ShowcaseHistory *showcase_session_get_history (ShowcaseSession *self);
ShowcaseGroup *showcase_session_get_group (ShowcaseSession *self);
ShowcaseEntry *showcase_session_get_entry (ShowcaseSession *self);
const ShowcasePlace *showcase_session_get_place (ShowcaseSession *self);
void showcase_session_want (ShowcaseSession *self,
                            const ShowcasePlace *place);
void showcase_session_select (ShowcaseSession *self,
                              ShowcaseEntry *entry);
gboolean showcase_session_visit (ShowcaseSession *self,
                                 const char *group_id,
                                 const char *anchor);
gboolean showcase_session_arrive (ShowcaseSession *self,
                                  const ShowcasePlace *target);
void showcase_session_settle (ShowcaseSession *self,
                              guint line);
gboolean showcase_session_go_back (ShowcaseSession *self);
gboolean showcase_session_go_forward (ShowcaseSession *self);
gboolean showcase_session_open_help (ShowcaseSession *self,
                                     GError **error);
gboolean showcase_session_close_help (ShowcaseSession *self);
gboolean showcase_session_is_in_help (ShowcaseSession *self);
GFile *showcase_session_get_portfolio (ShowcaseSession *self,
                                       const ShowcasePlace **place);

G_END_DECLS
