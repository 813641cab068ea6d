/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

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
GdkTexture *showcase_image_decode (GBytes *bytes,
                                   int width,
                                   int height,
                                   GError **error);

G_END_DECLS
