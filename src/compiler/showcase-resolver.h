/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-inventory.h"

G_BEGIN_DECLS

/**
 * ShowcaseResolver:
 *
 * Tells what the relative URLs of one document lead to. Used by one thread.
 */
typedef struct _ShowcaseResolver ShowcaseResolver;

ShowcaseResolver *showcase_resolver_new (ShowcaseInventory *inventory,
                                         guint document,
                                         ShowcaseReferences *references);
void showcase_resolver_free (ShowcaseResolver *self);
gboolean showcase_resolver_resolve (const char *url,
                                    gboolean is_image,
                                    ShowcaseTarget *target,
                                    gpointer resolver);
const char *showcase_resolver_explain (ShowcaseResolver *self,
                                       const char *url);
void showcase_resolver_settle (ShowcaseResolver *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseResolver, showcase_resolver_free)

G_END_DECLS
