/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_BUNDLE (showcase_bundle_get_type ())

/* A catalog together with the bodies and images that it names, wherever these are: in the program's resources, or in memory and in
 * the folder that was opened. Loading is blocking and safe from any thread. */

G_DECLARE_FINAL_TYPE (ShowcaseBundle, showcase_bundle, SHOWCASE, BUNDLE, GObject)

ShowcaseBundle *showcase_bundle_new (ShowcaseCatalog *catalog);
ShowcaseBundle *showcase_bundle_new_from_resource (const char *path,
                                                   GError **error);
void showcase_bundle_add_bytes (ShowcaseBundle *self,
                                const char *name,
                                GBytes *bytes);
void showcase_bundle_add_file (ShowcaseBundle *self,
                               const char *name,
                               GFile *file);
void showcase_bundle_pack (ShowcaseBundle *self,
                           const char *name,
                           GBytes *start);
ShowcaseCatalog *showcase_bundle_get_catalog (ShowcaseBundle *self);
ShowcaseCatalog *showcase_bundle_get_whole_catalog (ShowcaseBundle *self);
char **showcase_bundle_list_names (ShowcaseBundle *self);
GBytes *showcase_bundle_load_start (ShowcaseBundle *self,
                                    const char *name,
                                    gsize *packed_size,
                                    GCancellable *cancellable,
                                    GError **error);
GBytes *showcase_bundle_load (ShowcaseBundle *self,
                              const char *name,
                              GCancellable *cancellable,
                              GError **error);

G_END_DECLS
