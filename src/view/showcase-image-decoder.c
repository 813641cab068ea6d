/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Bytes to a texture of the size that is shown. PNG and JPEG are decoded by the toolkit, SVG by librsvg, WebP by libwebp, GIF by giflib. Formats are
 * told by their content, sizes are checked before anything is decoded, and nothing refers to anything outside of the bytes. Safe in any thread. */

#include "config.h"

#include "showcase-gif-decoder.h"
#include "showcase-image-decoder.h"
#include "showcase-image-header.h"
#include "showcase-webp-decoder.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <librsvg/rsvg.h>
#include <string.h>

/* The toolkit takes no notice of how a camera was held; should it come to, a picture is upright already when its sides are. */
static GdkTexture *
decode_pixels (GBytes *bytes,
               const ShowcaseImageHeader *header,
               int width,
               int height,
               GError **error)
{
  GdkTexture *texture;
  gboolean is_upright;

  if (!showcase_image_pixels_check (header->width, header->height, error))
    return NULL;

  texture = gdk_texture_new_from_bytes (bytes, NULL);
  if (texture == NULL)
    {
      showcase_image_set_broken (error);
      return NULL;
    }
  is_upright = header->width != header->height && gdk_texture_get_width (texture) == (int)header->width;

  return showcase_image_pixels_shrink (texture, header->orientation >= 5 && is_upright ? 1 : header->orientation, width, height);
}

static GdkTexture *
decode_gif (const guint8 *data,
            gsize length,
            int width,
            int height,
            GError **error)
{
  GdkTexture *texture = showcase_gif_decode (data, length, error);

  return texture != NULL ? showcase_image_pixels_shrink (texture, 1, width, height) : NULL;
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
      showcase_image_set_broken (error);
      return NULL;
    }

  get_svg_size (handle, &full_width, &full_height);
  showcase_image_pixels_fit (full_width, full_height, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cr = cairo_create (surface);
  drawn = rsvg_handle_render_document (handle, cr, &(RsvgRectangle){ 0, 0, width, height }, NULL);
  cairo_destroy (cr);
  g_object_unref (handle);
  if (!drawn)
    {
      cairo_surface_destroy (surface);
      showcase_image_set_broken (error);
      return NULL;
    }

  return showcase_image_pixels_take (surface);
}

static gboolean
is_svg (const guint8 *data,
        gsize length)
{
  return length > 0 && g_strstr_len ((const char *)data, (gssize)MIN (length, 4096), "<svg") != NULL;
}

/* Files that end in their header have a known beginning and no known format. */
static gboolean
is_cut_short (const guint8 *data,
              gsize length)
{
  return length >= 4 && (memcmp (data, "\x89PNG", 4) == 0 || memcmp (data, "GIF8", 4) == 0 || memcmp (data, "RIFF", 4) == 0);
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
  ShowcaseImageHeader header;
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  showcase_image_header_parse (&header, data, length);
  switch (header.format)
    {
    case SHOWCASE_IMAGE_FORMAT_PNG:
    case SHOWCASE_IMAGE_FORMAT_JPEG:
      return decode_pixels (bytes, &header, width, height, error);
    case SHOWCASE_IMAGE_FORMAT_GIF:
      return decode_gif (data, length, width, height, error);
    case SHOWCASE_IMAGE_FORMAT_WEBP:
      return showcase_webp_decode (data, length, width, height, error);
    case SHOWCASE_IMAGE_FORMAT_SVG:
      return decode_svg (data, length, width, height, error);
    case SHOWCASE_IMAGE_FORMAT_NONE:
    default:
      break;
    }
  if (is_svg (data, length))
    return decode_svg (data, length, width, height, error);
  if (is_cut_short (data, length))
    {
      showcase_image_set_broken (error);
      return NULL;
    }

  /* Translators: shown in the place of an image whose format is unknown. */
  g_set_error_literal (error, SHOWCASE_IMAGE_ERROR, SHOWCASE_IMAGE_ERROR_UNSUPPORTED, _ ("This kind of image can’t be shown"));
  return NULL;
}
