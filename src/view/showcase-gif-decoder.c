/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The first frame of a GIF, on the screen that the file describes. giflib unpacks the rows; where they belong and what their numbers mean is
 * told here. Sizes are checked before anything is unpacked. Safe in any thread. */

#include "config.h"

#include "showcase-gif-decoder.h"
#include "showcase-image-pixels.h"

#include <gif_lib.h>
#include <string.h>

typedef struct
{
  const guint8 *data;
  gsize length;
  gsize position;
} Input;

typedef struct
{
  guint32 *pixels;
  int width;
  int height;
} Screen;

static int
read_cb (GifFileType *file,
         GifByteType *buffer,
         int length)
{
  Input *input = file->UserData;
  gsize n = MIN ((gsize)MAX (length, 0), input->length - input->position);

  memcpy (buffer, input->data + input->position, n);
  input->position += n;

  return (int)n;
}

/* GIF89a, 23: the extension before a frame says which number stands for nothing. */
static gboolean
read_extension (GifFileType *file,
                int *transparent)
{
  GifByteType *block;
  GraphicsControlBlock control;
  int code;

  if (DGifGetExtension (file, &code, &block) != GIF_OK)
    return FALSE;

  while (block != NULL)
    {
      if (code == GRAPHICS_EXT_FUNC_CODE && block[0] == 4 && DGifExtensionToGCB (4, block + 1, &control) == GIF_OK)
        *transparent = control.TransparentColor;
      if (DGifGetExtensionNext (file, &block) != GIF_OK)
        return FALSE;
    }

  return TRUE;
}

/* Goes to the first frame. */
static gboolean
find_frame (GifFileType *file,
            int *transparent)
{
  GifRecordType type;

  *transparent = NO_TRANSPARENT_COLOR;
  while (DGifGetRecordType (file, &type) == GIF_OK)
    {
      if (type == IMAGE_DESC_RECORD_TYPE)
        return DGifGetImageDesc (file) == GIF_OK;
      if (type != EXTENSION_RECORD_TYPE || !read_extension (file, transparent))
        return FALSE;
    }

  return FALSE;
}

static void
fill_palette (GifFileType *file,
              int transparent,
              guint32 palette[256])
{
  const ColorMapObject *map = file->Image.ColorMap != NULL ? file->Image.ColorMap : file->SColorMap;

  memset (palette, 0, 256 * sizeof palette[0]);
  for (int i = 0; map != NULL && i < MIN (map->ColorCount, 256); i++)
    if (i != transparent)
      palette[i] = 0xffu << 24 | (guint32)map->Colors[i].Red << 16 | (guint32)map->Colors[i].Green << 8 | map->Colors[i].Blue;
}

static void
put_row (const Screen *screen,
         const GifImageDesc *frame,
         int row,
         const GifPixelType *numbers,
         const guint32 palette[256])
{
  int y = frame->Top + row;
  guint32 *target;

  if (y < 0 || y >= screen->height)
    return;

  target = screen->pixels + (gsize)y * (gsize)screen->width;
  for (int i = 0; i < frame->Width && frame->Left + i < screen->width; i++)
    target[frame->Left + i] = palette[numbers[i]];
}

/* GIF89a, appendix E: interlaced rows come in four passes. */
static gboolean
read_rows (GifFileType *file,
           const Screen *screen,
           const guint32 palette[256])
{
  static const int starts[] = { 0, 4, 2, 1 };
  static const int steps[] = { 8, 8, 4, 2 };
  const GifImageDesc frame = file->Image;
  g_autofree GifPixelType *numbers = g_malloc ((gsize)frame.Width);

  for (int pass = 0; pass < (frame.Interlace ? 4 : 1); pass++)
    for (int row = starts[pass]; row < frame.Height; row += frame.Interlace ? steps[pass] : 1)
      {
        if (DGifGetLine (file, numbers, frame.Width) != GIF_OK)
          return FALSE;
        put_row (screen, &frame, row, numbers, palette);
      }

  return TRUE;
}

static GdkTexture *
decode_frame (GifFileType *file,
              GError **error)
{
  guint32 palette[256];
  int transparent;
  Screen screen;
  cairo_surface_t *surface;

  if (!find_frame (file, &transparent) || file->Image.Left < 0 || file->Image.Top < 0)
    {
      showcase_image_set_broken (error);
      return NULL;
    }

  /* Some programs leave the screen out. */
  screen.width = file->SWidth > 0 ? file->SWidth : file->Image.Left + file->Image.Width;
  screen.height = file->SHeight > 0 ? file->SHeight : file->Image.Top + file->Image.Height;
  if (!showcase_image_pixels_check ((guint64)MAX (file->Image.Width, 0), (guint64)MAX (file->Image.Height, 0), error)
      || !showcase_image_pixels_check ((guint64)screen.width, (guint64)screen.height, error))
    return NULL;

  fill_palette (file, transparent, palette);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, screen.width, screen.height);
  screen.pixels = (guint32 *)(gpointer)cairo_image_surface_get_data (surface);
  if (screen.pixels == NULL || !read_rows (file, &screen, palette))
    {
      cairo_surface_destroy (surface);
      showcase_image_set_broken (error);
      return NULL;
    }
  cairo_surface_mark_dirty (surface);

  return showcase_image_pixels_take (surface);
}

/**
 * showcase_gif_decode:
 * @data: (array length=length): the content of a GIF file
 * @length: its length in bytes
 * @error: return location for an error of %SHOWCASE_IMAGE_ERROR, its message made for readers
 *
 * Decodes the first frame of a GIF (the format: GIF89a specification). What its frame does not cover is transparent.
 *
 * Returns: (transfer full): the texture, in the natural size, or %NULL
 */
GdkTexture *
showcase_gif_decode (const guint8 *data,
                     gsize length,
                     GError **error)
{
  Input input = { data, length, 0 };
  GifFileType *file = DGifOpen (&input, read_cb, NULL);
  GdkTexture *texture;

  if (file == NULL)
    {
      showcase_image_set_broken (error);
      return NULL;
    }

  texture = decode_frame (file, error);
  DGifCloseFile (file, NULL);

  return texture;
}
