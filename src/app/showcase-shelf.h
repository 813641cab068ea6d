/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-opening.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SHELF (showcase_shelf_get_type ())

/* What is open: the built-in portfolio or one that was compiled from files and folders.
 *
 * Properties, read-only: "bundle", "preview" (the start of a long document that is being opened), "busy", "problem" (why nothing at all is open, or NULL).
 * Signals: "opened": there is another bundle. "failed" (message): something could not be opened; what was open stays open. */

G_DECLARE_FINAL_TYPE (ShowcaseShelf, showcase_shelf, SHOWCASE, SHELF, GObject)

ShowcaseShelf *showcase_shelf_new (const char *resource_path);
gboolean showcase_shelf_open_built_in (ShowcaseShelf *self);
void showcase_shelf_open (ShowcaseShelf *self,
                          GFile *const *files,
                          guint n_files);
void showcase_shelf_run (ShowcaseShelf *self,
                         ShowcaseOpening *opening);
void showcase_shelf_stop (ShowcaseShelf *self);
void showcase_shelf_adopt (ShowcaseShelf *self,
                           ShowcaseBundle *bundle,
                           ShowcaseOpening *origin);
ShowcaseBundle *showcase_shelf_get_bundle (ShowcaseShelf *self);
ShowcaseBundle *showcase_shelf_get_preview (ShowcaseShelf *self);
void showcase_shelf_drop_preview (ShowcaseShelf *self);
ShowcaseCatalog *showcase_shelf_get_catalog (ShowcaseShelf *self);
ShowcaseOpening *showcase_shelf_get_origin (ShowcaseShelf *self);
GFile *showcase_shelf_get_source (ShowcaseShelf *self);
const char *showcase_shelf_get_problem (ShowcaseShelf *self);
gboolean showcase_shelf_is_built_in (ShowcaseShelf *self);
gboolean showcase_shelf_is_busy (ShowcaseShelf *self);
ShowcaseOpening *showcase_shelf_get_opening (ShowcaseShelf *self);

G_END_DECLS
