/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-document.h"
#include "showcase-portfolio.h"

G_BEGIN_DECLS

/**
 * ShowcaseResolver:
 *
 * Tells what the relative URLs of a portfolio's documents lead to, and collects the pictures that they show. Used by one thread.
 */
typedef struct _ShowcaseResolver ShowcaseResolver;

ShowcaseResolver *showcase_resolver_new (ShowcasePortfolio *portfolio);
void showcase_resolver_free (ShowcaseResolver *self);
void showcase_resolver_add_document (ShowcaseResolver *self,
                                     guint document,
                                     const char *group_id);
void showcase_resolver_begin (ShowcaseResolver *self,
                              guint document,
                              ShowcaseReferences *references);
gboolean showcase_resolver_resolve (const char *url,
                                    gboolean is_image,
                                    ShowcaseTarget *target,
                                    gpointer resolver);
const char *showcase_resolver_explain (ShowcaseResolver *self,
                                       const char *url);
void showcase_resolver_add_images (ShowcaseResolver *self,
                                   ShowcaseBundle *bundle);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseResolver, showcase_resolver_free)

G_END_DECLS
