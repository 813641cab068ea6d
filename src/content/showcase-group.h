/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-entry.h"
#include "showcase-line-map.h"
#include "showcase-references.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_GROUP (showcase_group_get_type ())

/* One document of the portfolio and, as a GListModel, its entries in written order. Immutable after g_object_new (); construct-only
 * properties: "id", "title", "document" (the source's path in the portfolio), "body" (the body's name in the bundle), "person", "language"
 * (strings), "recovered" (whether the structure was recovered from plain text), "skills" (a GStrv), "keys" (a GVariant a{ss}: front
 * matter that has no meaning here, kept), "references", "lines" (which lines of the file those of the body come from), "entries" (a
 * GPtrArray of ShowcaseEntry, taken by reference). */

G_DECLARE_FINAL_TYPE (ShowcaseGroup, showcase_group, SHOWCASE, GROUP, GObject)

const char *showcase_group_get_id (ShowcaseGroup *self);
const char *showcase_group_get_title (ShowcaseGroup *self);
const char *showcase_group_get_document (ShowcaseGroup *self);
const char *showcase_group_get_body (ShowcaseGroup *self);
const char *showcase_group_get_person (ShowcaseGroup *self);
const char *showcase_group_get_language (ShowcaseGroup *self);
gboolean showcase_group_is_recovered (ShowcaseGroup *self);
const char *const *showcase_group_get_skills (ShowcaseGroup *self);
GVariant *showcase_group_get_keys (ShowcaseGroup *self);
ShowcaseReferences *showcase_group_get_references (ShowcaseGroup *self);
ShowcaseLineMap *showcase_group_get_lines (ShowcaseGroup *self);
ShowcaseEntry *showcase_group_get_entry (ShowcaseGroup *self,
                                         guint position);
guint showcase_group_get_n_entries (ShowcaseGroup *self);
ShowcaseEntry *showcase_group_find_entry_above (ShowcaseGroup *self,
                                                guint line);

G_END_DECLS
