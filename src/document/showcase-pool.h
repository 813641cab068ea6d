/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcasePool:
 *
 * Memory for a great many small things that all go away at once. Belongs to one thread.
 */
typedef struct _ShowcasePool ShowcasePool;

ShowcasePool *showcase_pool_new (void);
void showcase_pool_free (ShowcasePool *self);
void showcase_pool_set_keeping (gboolean keeping);
void showcase_pool_clear (ShowcasePool *self);
gpointer showcase_pool_alloc (ShowcasePool *self,
                              gsize size);
gpointer showcase_pool_realloc (ShowcasePool *self,
                                gpointer memory,
                                gsize size);
void showcase_pool_release (ShowcasePool *self,
                            gpointer memory);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcasePool, showcase_pool_free)

G_END_DECLS
