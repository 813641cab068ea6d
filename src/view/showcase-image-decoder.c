/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Bytes to a texture of the size that is shown. PNG and JPEG are decoded by the toolkit, SVG by librsvg, WebP by libwebp. Formats are told by their
 * content, sizes are checked before anything is decoded, and nothing refers to anything outside of the bytes. Safe in any thread. */

#include "config.h"

#include "showcase-image-decoder.h"

#include <cairo.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>
#include <webp/decode.h>

/* Forty megapixels are more than most cameras have, and take 160 MB while they are made smaller. */
#define MOST_PIXELS (40 * 1000 * 1000)

/* Larger than any screen; keeps what is kept small. */
#define LONGEST_SIDE 4096

G_DEFINE_QUARK (showcase - image - error - quark, showcase_image_error)

static void
set_broken (GError **error)
{
  /* Translators: shown in the place of an image whose file is damaged. */
  g_set_error_literal (error, SHOWCASE_IMAGE_ERROR, SHOWCASE_IMAGE_ERROR_BROKEN, _ ("The image is damaged"));
}

static gboolean
check_size (guint64 width,
            guint64 height,
            GError **error)
{
  if (width == 0 || height == 0)
    {
      set_broken (error);
      return FALSE;
    }
  if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS)
    {
      /* Translators: shown in the place of an image that has too many pixels. */
      g_set_error_literal (error, SHOWCASE_IMAGE_ERROR, SHOWCASE_IMAGE_ERROR_TOO_LARGE, _ ("The image is too large"));
      return FALSE;
    }

  return TRUE;
}

static guint32
read_big_endian (const guint8 *data,
                 guint n_bytes)
{
  guint32 value = 0;

  for (guint i = 0; i < n_bytes; i++)
    value = value << 8 | data[i];

  return value;
}

/* PNG specification, 11.2.2: the IHDR chunk is the first one. */
static gboolean
check_png (const guint8 *data,
           gsize length,
           GError **error)
{
  if (length < 24)
    {
      set_broken (error);
      return FALSE;
    }

  return check_size (read_big_endian (data + 16, 4), read_big_endian (data + 20, 4), error);
}

static gboolean
is_frame_header (guint8 marker)
{
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/* ITU-T T.81, B.1.1.4 and B.2.2: segments follow each other, each with its length, until one of the frame headers. */
static gboolean
check_jpeg (const guint8 *data,
            gsize length,
            GError **error)
{
  gsize at = 2;

  while (at + 9 < length && data[at] == 0xff)
    {
      guint8 marker = data[at + 1];

      if (is_frame_header (marker))
        return check_size (read_big_endian (data + at + 7, 2), read_big_endian (data + at + 5, 2), error);
      at += marker == 0xff ? 1 : 2 + (gsize)read_big_endian (data + at + 2, 2);
    }

  set_broken (error);
  return FALSE;
}

/* Keeps the shape, makes nothing larger, and leaves a size alone that is close to what is wanted. */
static void
fit_size (double width,
          double height,
          int *fit_width,
          int *fit_height)
{
  double scale = MIN (MAX (*fit_width, 1) / width, MAX (*fit_height, 1) / height);

  scale = MIN (scale, MIN (LONGEST_SIDE / width, LONGEST_SIDE / height));
  *fit_width = MAX (1, (int)lround (width * scale));
  *fit_height = MAX (1, (int)lround (height * scale));
}

static GdkTexture *
take_surface (cairo_surface_t *surface)
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

/* What is far larger than it is shown takes its memory for nothing, and is scaled better once than in every frame. */
static GdkTexture *
shrink_texture (GdkTexture *texture,
                int width,
                int height)
{
  int full_width = gdk_texture_get_width (texture);
  int full_height = gdk_texture_get_height (texture);
  cairo_surface_t *full;
  cairo_surface_t *small;
  cairo_t *cr;

  fit_size (full_width, full_height, &width, &height);
  if (width >= full_width || height >= full_height || (double)width * height > 0.7 * full_width * full_height)
    return texture;

  full = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, full_width, full_height);
  gdk_texture_download (texture, cairo_image_surface_get_data (full), (gsize)cairo_image_surface_get_stride (full));
  cairo_surface_mark_dirty (full);
  g_object_unref (texture);

  small = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (small);
  cairo_scale (cr, (double)width / full_width, (double)height / full_height);
  cairo_set_source_surface (cr, full, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_GOOD);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (full);

  return take_surface (small);
}

static GdkTexture *
decode_pixels (GBytes *bytes,
               int width,
               int height,
               GError **error)
{
  GdkTexture *texture = gdk_texture_new_from_bytes (bytes, NULL);

  if (texture == NULL)
    {
      set_broken (error);
      return NULL;
    }

  return shrink_texture (texture, width, height);
}

static void
get_svg_size (RsvgHandle *handle,
              double *width,
              double *height)
{
  gboolean has_box;
  RsvgRectangle box;

  if (rsvg_handle_get_intrinsic_size_in_pixels (handle, width, height) && *width > 0 && *height > 0)
    return;

  rsvg_handle_get_intrinsic_dimensions (handle, NULL, NULL, NULL, NULL, &has_box, &box);
  *width = has_box && box.width > 0 ? box.width : 300;
  *height = has_box && box.height > 0 ? box.height : 150;
}

static GdkTexture *
decode_svg (const guint8 *data,
            gsize length,
            int width,
            int height,
            GError **error)
{
  RsvgHandle *handle = rsvg_handle_new_from_data (data, length, NULL);
  double full_width;
  double full_height;
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean drawn;

  if (handle == NULL)
    {
      set_broken (error);
      return NULL;
    }

  get_svg_size (handle, &full_width, &full_height);
  fit_size (full_width, full_height, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  drawn = rsvg_handle_render_document (handle, cr, &(RsvgRectangle){ 0, 0, width, height }, NULL);
  cairo_destroy (cr);
  g_object_unref (handle);
  if (!drawn)
    {
      cairo_surface_destroy (surface);
      set_broken (error);
      return NULL;
    }

  return take_surface (surface);
}

static GdkTexture *
decode_webp (const guint8 *data,
             gsize length,
             int width,
             int height,
             GError **error)
{
  WebPDecoderConfig config;
  g_autoptr (GBytes) pixels = NULL;
  guint8 *memory;
  gsize size;

  if (!WebPInitDecoderConfig (&config) || WebPGetFeatures (data, length, &config.input) != VP8_STATUS_OK)
    {
      set_broken (error);
      return NULL;
    }
  if (!check_size ((guint64)MAX (config.input.width, 0), (guint64)MAX (config.input.height, 0), error))
    return NULL;

  fit_size (config.input.width, config.input.height, &width, &height);
  width = MIN (width, config.input.width);
  height = MIN (height, config.input.height);
  size = (gsize)width * (gsize)height * 4;
  memory = g_malloc (size);
  pixels = g_bytes_new_take (memory, size);

  config.options.use_scaling = width < config.input.width;
  config.options.scaled_width = width;
  config.options.scaled_height = height;
  config.output.colorspace = MODE_rgbA;
  config.output.is_external_memory = 1;
  config.output.u.RGBA.rgba = memory;
  config.output.u.RGBA.stride = width * 4;
  config.output.u.RGBA.size = size;
  if (WebPDecode (data, length, &config) != VP8_STATUS_OK)
    {
      set_broken (error);
      return NULL;
    }

  return gdk_memory_texture_new (width, height, GDK_MEMORY_R8G8B8A8_PREMULTIPLIED, pixels, (gsize)width * 4);
}

static gboolean
starts_with (const guint8 *data,
             gsize length,
             const char *magic,
             gsize magic_length)
{
  return length >= magic_length && memcmp (data, magic, magic_length) == 0;
}

static gboolean
is_svg (const guint8 *data,
        gsize length)
{
  return length > 0 && g_strstr_len ((const char *)data, (gssize)MIN (length, 4096), "<svg") != NULL;
}

/**
 * showcase_image_decode:
 * @bytes: the content of an image file
 * @width: the width that it is shown in, in device pixels
 * @height: the height that it is shown in
 * @error: return location for an error of %SHOWCASE_IMAGE_ERROR, its message made for readers
 *
 * Decodes an image in its own shape, not larger than it is shown (or not much: small differences are left to the painting).
 *
 * Returns: (transfer full): the texture, or %NULL
 */
GdkTexture *
showcase_image_decode (GBytes *bytes,
                       int width,
                       int height,
                       GError **error)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  if (starts_with (data, length, "\x89PNG\r\n\x1a\n", 8))
    return check_png (data, length, error) ? decode_pixels (bytes, width, height, error) : NULL;
  if (starts_with (data, length, "\xff\xd8\xff", 3))
    return check_jpeg (data, length, error) ? decode_pixels (bytes, width, height, error) : NULL;
  if (length >= 12 && starts_with (data, length, "RIFF", 4) && memcmp (data + 8, "WEBP", 4) == 0)
    return decode_webp (data, length, width, height, error);
  if (is_svg (data, length))
    return decode_svg (data, length, width, height, error);

  /* Translators: shown in the place of an image whose format is unknown. */
  g_set_error_literal (error, SHOWCASE_IMAGE_ERROR, SHOWCASE_IMAGE_ERROR_UNSUPPORTED, _ ("This kind of image can’t be shown"));
  return NULL;
}
