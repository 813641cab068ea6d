/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>
#include "showcase-document-view.h"

G_BEGIN_DECLS

/**
 * ShowcaseImageStore:
 *
 * The images of one document, loaded and decoded in worker threads when they are first asked for.
 */
typedef struct _ShowcaseImageStore ShowcaseImageStore;

/**
 * ShowcaseImageFunc:
 * @block: the image's block
 * @reason: (nullable): why it can't be shown, or %NULL when there is a texture now
 * @user_data: the data of showcase_image_store_new()
 *
 * Tells that an image has arrived or failed.
 */
typedef void (*ShowcaseImageFunc) (guint block,
                                   const char *reason,
                                   gpointer user_data);

ShowcaseImageStore *showcase_image_store_new (ShowcaseImageFunc func,
                                              gpointer user_data);
void showcase_image_store_free (ShowcaseImageStore *self);
void showcase_image_store_set_loader (ShowcaseImageStore *self,
                                      ShowcaseLoadFunc load,
                                      gpointer user_data,
                                      GDestroyNotify user_data_destroy);
GdkTexture *showcase_image_store_get (ShowcaseImageStore *self,
                                      guint block,
                                      const char *name,
                                      int width,
                                      int height);
gboolean showcase_image_store_is_busy (ShowcaseImageStore *self);
void showcase_image_store_truncate (ShowcaseImageStore *self,
                                    guint n_blocks);
void showcase_image_store_renew (ShowcaseImageStore *self,
                                 guint n_blocks);
void showcase_image_store_keep (ShowcaseImageStore *self,
                                guint first,
                                guint last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseImageStore, showcase_image_store_free)

G_END_DECLS
