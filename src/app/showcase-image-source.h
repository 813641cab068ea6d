/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"

G_BEGIN_DECLS

/**
 * ShowcaseImageSource:
 *
 * Where a view has the bytes of a document's images from: a bundle, which may be exchanged for one that has more of the same document. Safe to use from
 * any thread.
 */
typedef struct _ShowcaseImageSource ShowcaseImageSource;

ShowcaseImageSource *showcase_image_source_new (ShowcaseBundle *bundle);
ShowcaseImageSource *showcase_image_source_ref (ShowcaseImageSource *self);
void showcase_image_source_unref (ShowcaseImageSource *self);
void showcase_image_source_set_bundle (ShowcaseImageSource *self,
                                       ShowcaseBundle *bundle);
GBytes *showcase_image_source_load (const char *name,
                                    gpointer self,
                                    GCancellable *cancellable,
                                    GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseImageSource, showcase_image_source_unref)

G_END_DECLS
