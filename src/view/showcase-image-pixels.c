/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What all decoders of images share: how many pixels are too many, what size fits, and pixels made smaller and upright. Safe in any thread. */

#include "config.h"

#include "showcase-image-pixels.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Forty megapixels are more than most cameras have, and take 160 MB while they are made smaller. */
#define MOST_PIXELS (40 * 1000 * 1000)

/* The longest side of a cairo surface. */
#define MOST_SIDE 32767

/* Larger than any screen; keeps what is kept small. */
#define LONGEST_SIDE 4096

G_DEFINE_QUARK (showcase - image - error - quark, showcase_image_error)

/**
 * showcase_image_set_broken:
 * @error: (nullable): what to set
 *
 * Sets the error %SHOWCASE_IMAGE_ERROR_BROKEN with words for readers.
 */
void
showcase_image_set_broken (GError **error)
{
  /* Translators: shown in the place of an image whose file is damaged. */
  g_set_error_literal (error, SHOWCASE_IMAGE_ERROR, SHOWCASE_IMAGE_ERROR_BROKEN, _ ("The image is damaged"));
}

/**
 * showcase_image_pixels_check:
 * @width: the width that an image claims to have, in pixels
 * @height: the height
 * @error: return location for an error of %SHOWCASE_IMAGE_ERROR, its message made for readers
 *
 * Checks a size before anything is decoded or reserved.
 *
 * Returns: whether it is safe to decode
 */
gboolean
showcase_image_pixels_check (guint64 width,
                             guint64 height,
                             GError **error)
{
  if (width == 0 || height == 0)
    {
      showcase_image_set_broken (error);
      return FALSE;
    }
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS)
    {
      /* Translators: shown in the place of an image that has too many pixels. */
      g_set_error_literal (error, SHOWCASE_IMAGE_ERROR, SHOWCASE_IMAGE_ERROR_TOO_LARGE, _ ("The image is too large"));
      return FALSE;
    }

  return TRUE;
}

/**
 * showcase_image_pixels_fit:
 * @width: the width of an image
 * @height: its height
 * @fit_width: (inout): the width that there is, then the one that is filled, in pixels
 * @fit_height: (inout): the same of the height
 *
 * Fits an image in, in its own shape, and in a size that can be kept.
 */
void
showcase_image_pixels_fit (double width,
                           double height,
                           int *fit_width,
                           int *fit_height)
{
  double scale = MIN (MAX (*fit_width, 1) / width, MAX (*fit_height, 1) / height);

  scale = MIN (scale, MIN (LONGEST_SIDE / width, LONGEST_SIDE / height));
  *fit_width = MAX (1, (int)lround (width * scale));
  *fit_height = MAX (1, (int)lround (height * scale));
}

/**
 * showcase_image_pixels_take:
 * @surface: (transfer full): an image surface with colour and transparency
 *
 * Makes a texture of what was drawn, without a copy.
 *
 * Returns: (transfer full): the texture
 */
GdkTexture *
showcase_image_pixels_take (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize)cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) pixels = NULL;

  cairo_surface_flush (surface);
  pixels = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize)height,
                                       (GDestroyNotify)cairo_surface_destroy, surface);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, pixels, stride);
}

/* Exif 2.32, 4.6.4: what brings the first row and column to where they are seen, for a picture of one by one. */
static void
turn (cairo_t *cr,
      int orientation)
{
  static const cairo_matrix_t turns[] = {
    { 1, 0, 0, 1, 0, 0 },
    { -1, 0, 0, 1, 1, 0 },
    { -1, 0, 0, -1, 1, 1 },
    { 1, 0, 0, -1, 0, 1 },
    { 0, 1, 1, 0, 0, 0 },
    { 0, 1, -1, 0, 1, 0 },
    { 0, -1, -1, 0, 1, 1 },
    { 0, -1, 1, 0, 0, 1 },
  };

  cairo_transform (cr, &turns[orientation - 1]);
}

static cairo_surface_t *
download (GdkTexture *texture)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, gdk_texture_get_width (texture), gdk_texture_get_height (texture));

  gdk_texture_download (texture, cairo_image_surface_get_data (surface), (gsize)cairo_image_surface_get_stride (surface));
  cairo_surface_mark_dirty (surface);

  return surface;
}

/**
 * showcase_image_pixels_shrink:
 * @texture: (transfer full): an image
 * @orientation: how it is turned, as in #ShowcaseImageHeader
 * @width: the width that it is shown in, in device pixels
 * @height: the height that it is shown in
 *
 * Turns an image upright and makes it smaller. What is far larger than it is shown takes its memory for nothing, and is scaled better once than in
 * every frame; a small difference is left to the painting.
 *
 * Returns: (transfer full): the texture
 */
GdkTexture *
showcase_image_pixels_shrink (GdkTexture *texture,
                              int orientation,
                              int width,
                              int height)
{
  int full_width = gdk_texture_get_width (texture);
  int full_height = gdk_texture_get_height (texture);
  int upright_width = orientation >= 5 ? full_height : full_width;
  int upright_height = orientation >= 5 ? full_width : full_height;
  cairo_surface_t *full;
  cairo_surface_t *small;
  cairo_t *cr;

  showcase_image_pixels_fit (upright_width, upright_height, &width, &height);
  if (width >= upright_width || height >= upright_height || (double)width * height > 0.7 * full_width * full_height)
    {
      width = upright_width;
      height = upright_height;
    }
  if (width == full_width && height == full_height && orientation == 1)
    return texture;

  full = download (texture);
  g_object_unref (texture);
  small = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (small);
  cairo_scale (cr, width, height);
  turn (cr, orientation);
  cairo_scale (cr, 1.0 / full_width, 1.0 / full_height);
  cairo_set_source_surface (cr, full, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_GOOD);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (full);

  return showcase_image_pixels_take (small);
}
