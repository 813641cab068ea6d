/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-diagnostic.h"
#include "showcase-group.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_CATALOG (showcase_catalog_get_type ())

/* The whole timeline: a GListModel of ShowcaseGroup in reading order. Immutable after g_object_new (); construct-only properties:
 * "title", "person" (nullable strings), "groups" (a GPtrArray of ShowcaseGroup, taken by reference), "problems" (a GPtrArray of ShowcaseDiagnostic: what
 * the compiler found, sorted, taken by reference), "translations" (a GPtrArray of ShowcaseGroup: the same documents in other languages, taken by reference). */

G_DECLARE_FINAL_TYPE (ShowcaseCatalog, showcase_catalog, SHOWCASE, CATALOG, GObject)

const char *showcase_catalog_get_title (ShowcaseCatalog *self);
const char *showcase_catalog_get_person (ShowcaseCatalog *self);
ShowcaseGroup *showcase_catalog_get_group (ShowcaseCatalog *self,
                                           guint position);
guint showcase_catalog_get_n_groups (ShowcaseCatalog *self);
guint showcase_catalog_get_n_entries (ShowcaseCatalog *self);
ShowcaseDiagnostic *showcase_catalog_get_problem (ShowcaseCatalog *self,
                                                  guint position);
guint showcase_catalog_get_n_problems (ShowcaseCatalog *self);
ShowcaseGroup *showcase_catalog_get_translation (ShowcaseCatalog *self,
                                                 guint position);
guint showcase_catalog_get_n_translations (ShowcaseCatalog *self);
ShowcaseGroup *showcase_catalog_find_group (ShowcaseCatalog *self,
                                            const char *group_id);
ShowcaseEntry *showcase_catalog_find_entry (ShowcaseCatalog *self,
                                            const char *entry_id,
                                            ShowcaseGroup **group);
char *showcase_catalog_to_text (ShowcaseCatalog *self);
char *showcase_catalog_to_json (ShowcaseCatalog *self);
ShowcaseCatalog *showcase_catalog_choose (ShowcaseCatalog *self,
                                          const char *const *locales);

G_END_DECLS
