/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* WebP by libwebp. A still image is made smaller while it is decoded; of an animation the first frame is put where it belongs on the canvas. Sizes
 * are checked before anything is decoded. Safe in any thread. */

#include "config.h"

#include "showcase-image-pixels.h"
#include "showcase-webp-decoder.h"

#include <webp/decode.h>
#include <webp/demux.h>

static gboolean
decode_into (const WebPIterator *frame,
             int width,
             int height,
             guint8 *memory,
             gsize size,
             int stride)
{
  WebPDecoderConfig config;

  if (!WebPInitDecoderConfig (&config))
    return FALSE;

  config.options.use_scaling = width != frame->width || height != frame->height;
  config.options.scaled_width = width;
  config.options.scaled_height = height;
  config.output.colorspace = MODE_rgbA;
  config.output.is_external_memory = 1;
  config.output.u.RGBA.rgba = memory;
  config.output.u.RGBA.stride = stride;
  config.output.u.RGBA.size = size;

  return WebPDecode (frame->fragment.bytes, frame->fragment.size, &config) == VP8_STATUS_OK;
}

/* The frame is decoded into a canvas of @width by @height, at the place and in the size given by @area. */
static GdkTexture *
decode_frame (const WebPIterator *frame,
              int width,
              int height,
              const GdkRectangle *area,
              GError **error)
{
  gsize stride = (gsize)width * 4;
  gsize size = stride * (gsize)height;
  gsize offset = stride * (gsize)area->y + (gsize)area->x * 4;
  g_autofree guint8 *memory = g_malloc0 (size);
  g_autoptr (GBytes) pixels = NULL;

  if (!decode_into (frame, area->width, area->height, memory + offset, size - offset, (int)stride))
    {
      showcase_image_set_broken (error);
      return NULL;
    }
  pixels = g_bytes_new_take (g_steal_pointer (&memory), size);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_R8G8B8A8_PREMULTIPLIED, pixels, stride);
}

static GdkTexture *
decode_first (WebPDemuxer *demuxer,
              const WebPIterator *frame,
              int width,
              int height,
              GError **error)
{
  int full_width = (int)WebPDemuxGetI (demuxer, WEBP_FF_CANVAS_WIDTH);
  int full_height = (int)WebPDemuxGetI (demuxer, WEBP_FF_CANVAS_HEIGHT);
  GdkRectangle area = { frame->x_offset, frame->y_offset, frame->width, frame->height };
  GdkTexture *texture;

  if (!showcase_image_pixels_check ((guint64)MAX (full_width, 0), (guint64)MAX (full_height, 0), error))
    return NULL;

  if (area.width == full_width && area.height == full_height)
    {
      showcase_image_pixels_fit (full_width, full_height, &width, &height);
      width = MIN (width, full_width);
      height = MIN (height, full_height);
      return decode_frame (frame, width, height, &(GdkRectangle){ 0, 0, width, height }, error);
    }

  texture = decode_frame (frame, full_width, full_height, &area, error);

  return texture != NULL ? showcase_image_pixels_shrink (texture, 1, width, height) : NULL;
}

/**
 * showcase_webp_decode:
 * @data: (array length=length): the content of a WebP file
 * @length: its length in bytes
 * @width: the width that it is shown in, in device pixels
 * @height: the height that it is shown in
 * @error: return location for an error of %SHOWCASE_IMAGE_ERROR, its message made for readers
 *
 * Decodes a WebP image, or the first frame of an animated one (the format: RFC 9649).
 *
 * Returns: (transfer full): the texture, not larger than the image, or %NULL
 */
GdkTexture *
showcase_webp_decode (const guint8 *data,
                      gsize length,
                      int width,
                      int height,
                      GError **error)
{
  WebPData bytes = { data, length };
  WebPDemuxer *demuxer = WebPDemux (&bytes);
  WebPIterator frame = { 0 };
  GdkTexture *texture = NULL;

  /* The demuxer has checked that frames are inside of the canvas and have the sizes that they say. */
  if (demuxer != NULL && WebPDemuxGetFrame (demuxer, 1, &frame))
    texture = decode_first (demuxer, &frame, width, height, error);
  else
    showcase_image_set_broken (error);
  WebPDemuxReleaseIterator (&frame);
  WebPDemuxDelete (demuxer);

  return texture;
}
