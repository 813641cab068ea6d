/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"
#include "showcase-document.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_LOADER (showcase_loader_get_type ())

/* Turns the groups of a bundle into parsed documents, and keeps those that were read last. */

G_DECLARE_FINAL_TYPE (ShowcaseLoader, showcase_loader, SHOWCASE, LOADER, GObject)

ShowcaseLoader *showcase_loader_new (ShowcaseBundle *bundle);
ShowcaseBundle *showcase_loader_get_bundle (ShowcaseLoader *self);
gboolean showcase_loader_load_now (ShowcaseLoader *self,
                                   ShowcaseGroup *group,
                                   ShowcaseDocument **document,
                                   GError **error);
void showcase_loader_load_async (ShowcaseLoader *self,
                                 ShowcaseGroup *group,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
ShowcaseDocument *showcase_loader_load_finish (ShowcaseLoader *self,
                                               GAsyncResult *result,
                                               GError **error);

G_END_DECLS
