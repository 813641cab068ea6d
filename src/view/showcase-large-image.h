/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * ShowcaseLargeImage:
 *
 * One image that is decoded in a worker, again and again when it is looked at more closely.
 */
typedef struct _ShowcaseLargeImage ShowcaseLargeImage;

/**
 * ShowcaseLargeImageFunc:
 * @reason: (nullable): why it can't be shown, or %NULL when there is a texture now
 * @user_data: the data of showcase_large_image_new()
 *
 * Tells that the image has been decoded, or can't be.
 */
typedef void (*ShowcaseLargeImageFunc) (const char *reason,
                                        gpointer user_data);

ShowcaseLargeImage *showcase_large_image_new (GBytes *bytes,
                                              ShowcaseLargeImageFunc func,
                                              gpointer user_data);
void showcase_large_image_free (ShowcaseLargeImage *self);
gboolean showcase_large_image_is_drawing (ShowcaseLargeImage *self);
gboolean showcase_large_image_get_size (ShowcaseLargeImage *self,
                                        double *width,
                                        double *height);
GdkTexture *showcase_large_image_get_texture (ShowcaseLargeImage *self,
                                              int width,
                                              int height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseLargeImage, showcase_large_image_free)

G_END_DECLS
