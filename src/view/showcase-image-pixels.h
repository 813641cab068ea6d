/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gdk/gdk.h>

G_BEGIN_DECLS

#define SHOWCASE_IMAGE_ERROR (showcase_image_error_quark ())

/**
 * ShowcaseImageError:
 * @SHOWCASE_IMAGE_ERROR_UNSUPPORTED: a format that is not decoded
 * @SHOWCASE_IMAGE_ERROR_BROKEN: not a valid image
 * @SHOWCASE_IMAGE_ERROR_TOO_LARGE: more pixels than it is safe to decode
 */
typedef enum
{
  SHOWCASE_IMAGE_ERROR_UNSUPPORTED,
  SHOWCASE_IMAGE_ERROR_BROKEN,
  SHOWCASE_IMAGE_ERROR_TOO_LARGE,
} ShowcaseImageError;

GQuark showcase_image_error_quark (void);
void showcase_image_set_broken (GError **error);

gboolean showcase_image_pixels_check (guint64 width,
                                      guint64 height,
                                      GError **error);
void showcase_image_pixels_fit (double width,
                                double height,
                                int *fit_width,
                                int *fit_height);
GdkTexture *showcase_image_pixels_take (cairo_surface_t *surface);
GdkTexture *showcase_image_pixels_shrink (GdkTexture *texture,
                                          int orientation,
                                          int width,
                                          int height);

G_END_DECLS
