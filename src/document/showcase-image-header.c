/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the first bytes of a picture say: its format and its natural size, so that a page can be laid out before a picture is decoded.
 * Nothing here decodes; a picture that lies about its size is the decoder's to refuse.
 */

#include "config.h"
#include "showcase-image-header.h"
#include <string.h>

/* Beyond this a size is a mistake or an attack, and is not told. */
#define MAX_SIDE 65535

/* Exif 2.32, 4.6.4: how the camera was held. */
#define ORIENTATION_TAG 0x0112

/* The root element of a drawing comes early; what is searched for it is bounded. */
#define MAX_SVG_PROLOGUE 65536

static guint
read_be16 (const guint8 *bytes)
{
  return (guint)bytes[0] << 8 | bytes[1];
}

static guint
read_le16 (const guint8 *bytes)
{
  return (guint)bytes[1] << 8 | bytes[0];
}

static guint32
read_le32 (const guint8 *bytes)
{
  return (guint32)read_le16 (bytes + 2) << 16 | read_le16 (bytes);
}

static guint
read_le24 (const guint8 *bytes)
{
  return (guint)bytes[2] << 16 | (guint)bytes[1] << 8 | bytes[0];
}

static guint32
read_be32 (const guint8 *bytes)
{
  return (guint32)read_be16 (bytes) << 16 | read_be16 (bytes + 2);
}

static void
set_size (ShowcaseImageHeader *self,
          guint32 width,
          guint32 height)
{
  self->width = width;
  self->height = height;
}

/* PNG specification, 5.2 and 11.2.2: the signature, then the IHDR chunk with width and height. */
static gboolean
parse_png (ShowcaseImageHeader *self,
           const guint8 *bytes,
           gsize length)
{
  if (length < 24 || memcmp (bytes, "\211PNG\r\n\032\n", 8) != 0 || memcmp (bytes + 12, "IHDR", 4) != 0)
    return FALSE;
  set_size (self, read_be32 (bytes + 16), read_be32 (bytes + 20));
  return TRUE;
}

/* GIF89a, 18: the logical screen descriptor behind the signature. */
static gboolean
parse_gif (ShowcaseImageHeader *self,
           const guint8 *bytes,
           gsize length)
{
  if (length < 10 || (memcmp (bytes, "GIF87a", 6) != 0 && memcmp (bytes, "GIF89a", 6) != 0))
    return FALSE;
  set_size (self, read_le16 (bytes + 6), read_le16 (bytes + 8));
  return TRUE;
}

/* RFC 9649: a RIFF file whose first chunk is VP8X, VP8L or VP8. */
static gboolean
parse_webp (ShowcaseImageHeader *self,
            const guint8 *bytes,
            gsize length)
{
  if (length < 30 || memcmp (bytes, "RIFF", 4) != 0 || memcmp (bytes + 8, "WEBP", 4) != 0)
    return FALSE;
  if (memcmp (bytes + 12, "VP8X", 4) == 0)
    set_size (self, read_le24 (bytes + 24) + 1, read_le24 (bytes + 27) + 1);
  else if (memcmp (bytes + 12, "VP8L", 4) == 0 && bytes[20] == 0x2f)
    set_size (self,
              ((bytes[22] & 0x3f) << 8 | bytes[21]) + 1,
              ((bytes[24] & 0x0f) << 10 | bytes[23] << 2 | bytes[22] >> 6) + 1);
  else if (memcmp (bytes + 12, "VP8 ", 4) == 0 && memcmp (bytes + 23, "\235\001\052", 3) == 0)
    set_size (self, read_le16 (bytes + 26) & 0x3fff, read_le16 (bytes + 28) & 0x3fff);
  return TRUE;
}

/* ITU-T T.81, B.1.1.3: the markers from SOF0 to SOF15 but for DHT, JPG and DAC start a frame, which has the size. */
static gboolean
is_frame_marker (guint8 marker)
{
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/* TIFF 6.0, 2, as Exif 2.32, 4.5 embeds it: a byte order, the place of the first directory, and its entries of twelve bytes each. */
static int
parse_orientation (const guint8 *tiff,
                   gsize length)
{
  gboolean little;
  guint32 directory;
  guint n_entries;

  if (length < 8 || (memcmp (tiff, "II*\0", 4) != 0 && memcmp (tiff, "MM\0*", 4) != 0))
    return 1;
  little = tiff[0] == 'I';
  directory = little ? read_le32 (tiff + 4) : read_be32 (tiff + 4);
  if (directory > length - 2)
    return 1;

  n_entries = little ? read_le16 (tiff + directory) : read_be16 (tiff + directory);
  for (gsize at = (gsize)directory + 2; n_entries > 0 && at + 12 <= length; n_entries--, at += 12)
    if ((little ? read_le16 (tiff + at) : read_be16 (tiff + at)) == ORIENTATION_TAG)
      {
        guint value = little ? read_le16 (tiff + at + 8) : read_be16 (tiff + at + 8);

        return value >= 1 && value <= 8 ? (int)value : 1;
      }
  return 1;
}

/* ITU-T T.81, B.2: segments follow each other, each with its length, until the one that starts the frame. */
static gboolean
parse_jpeg (ShowcaseImageHeader *self,
            const guint8 *bytes,
            gsize length)
{
  gsize position = 2;

  if (length < 4 || bytes[0] != 0xff || bytes[1] != 0xd8 || bytes[2] != 0xff)
    return FALSE;
  while (position + 9 <= length && bytes[position] == 0xff)
    {
      guint8 marker = bytes[position + 1];
      gsize segment = read_be16 (bytes + position + 2);

      if (marker == 0xff)
        {
          position++;
          continue;
        }
      if (is_frame_marker (marker))
        {
          set_size (self, read_be16 (bytes + position + 7), read_be16 (bytes + position + 5));
          break;
        }
      if (marker == 0xda || marker == 0xd9)
        break;
      if (marker == 0xe1 && segment >= 8 && position + 2 + segment <= length && memcmp (bytes + position + 4, "Exif\0\0", 6) == 0)
        self->orientation = parse_orientation (bytes + position + 10, segment - 8);
      position += 2 + segment;
    }
  if (self->orientation >= 5)
    set_size (self, self->height, self->width);
  return TRUE;
}

/* A length of SVG in pixels at 96 dots an inch (CSS Values 4, 6.2); 0 for a percentage or for what is not a length. */
static double
parse_svg_length (const char *text)
{
  static const struct
  {
    const char *name;
    double pixels;
  } units[] = {
    { "", 1 },
    { "px", 1 },
    { "pt", 96.0 / 72 },
    { "pc", 16 },
    { "in", 96 },
    { "cm", 96 / 2.54 },
    { "mm", 96 / 25.4 },
    { "em", 16 },
    { "ex", 8 },
  };
  char *end;
  double number = g_ascii_strtod (text, &end);

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (strcmp (end, units[i].name) == 0 && number > 0 && number <= MAX_SIDE)
      return number * units[i].pixels;
  return 0;
}

static gboolean
parse_view_box (const char *text,
                double *width,
                double *height)
{
  double numbers[4];

  for (guint i = 0; i < 4; i++)
    {
      char *end;

      while (g_ascii_isspace (*text) || *text == ',')
        text++;
      numbers[i] = g_ascii_strtod (text, &end);
      if (end == text)
        return FALSE;
      text = end;
    }
  *width = numbers[2];
  *height = numbers[3];
  return numbers[2] > 0 && numbers[3] > 0 && numbers[2] <= MAX_SIDE && numbers[3] <= MAX_SIDE;
}

typedef struct
{
  gboolean is_svg;
  double width;
  double height;
} Drawing;

/* SVG 2, 8.2 and CSS Images 3, 5: a side that the drawing does not say follows from the proportions of its view box. */
static void
start_element_cb (GMarkupParseContext *context,
                  const char *element,
                  const char **names,
                  const char **values,
                  gpointer user_data,
                  GError **error)
{
  Drawing *drawing = user_data;
  double box_width = 0, box_height = 0;
  gboolean has_box = FALSE;

  drawing->is_svg = strcmp (element, "svg") == 0 || g_str_has_suffix (element, ":svg");
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (strcmp (names[i], "width") == 0)
        drawing->width = parse_svg_length (values[i]);
      else if (strcmp (names[i], "height") == 0)
        drawing->height = parse_svg_length (values[i]);
      else if (strcmp (names[i], "viewBox") == 0)
        has_box = parse_view_box (values[i], &box_width, &box_height);
    }
  if (has_box && drawing->width <= 0 && drawing->height <= 0)
    {
      drawing->width = box_width;
      drawing->height = box_height;
    }
  else if (has_box && drawing->width <= 0)
    drawing->width = drawing->height * box_width / box_height;
  else if (has_box && drawing->height <= 0)
    drawing->height = drawing->width * box_height / box_width;
  /* Only the root matters: the error ends the parse. */
  g_set_error_literal (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "done");
}

static gboolean
parse_svg (ShowcaseImageHeader *self,
           const guint8 *bytes,
           gsize length)
{
  static const GMarkupParser parser = { .start_element = start_element_cb };
  g_autoptr (GMarkupParseContext) context = NULL;
  Drawing drawing = { 0 };

  if (length >= 3 && memcmp (bytes, "\357\273\277", 3) == 0)
    {
      bytes += 3;
      length -= 3;
    }
  while (length > 0 && g_ascii_isspace (*bytes))
    {
      bytes++;
      length--;
    }
  if (length == 0 || *bytes != '<')
    return FALSE;
  context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, &drawing, NULL);
  g_markup_parse_context_parse (context, (const char *)bytes, MIN (length, MAX_SVG_PROLOGUE), NULL);
  if (drawing.width >= 1 && drawing.height >= 1 && drawing.width <= MAX_SIDE && drawing.height <= MAX_SIDE)
    set_size (self, (guint32)(drawing.width + 0.5), (guint32)(drawing.height + 0.5));
  return drawing.is_svg;
}

/**
 * showcase_image_header_parse:
 * @self: (out caller-allocates): the header to fill
 * @bytes: (array length=length): the beginning of a file
 * @length: the number of bytes; %SHOWCASE_IMAGE_HEADER_SAMPLE are enough
 *
 * Reads the format and the natural size of a PNG, JPEG, GIF, WebP or SVG file.
 */
void
showcase_image_header_parse (ShowcaseImageHeader *self,
                             const guint8 *bytes,
                             gsize length)
{
  *self = (ShowcaseImageHeader){ .orientation = 1 };
  if (parse_png (self, bytes, length))
    self->format = SHOWCASE_IMAGE_FORMAT_PNG;
  else if (parse_gif (self, bytes, length))
    self->format = SHOWCASE_IMAGE_FORMAT_GIF;
  else if (parse_webp (self, bytes, length))
    self->format = SHOWCASE_IMAGE_FORMAT_WEBP;
  else if (parse_jpeg (self, bytes, length))
    self->format = SHOWCASE_IMAGE_FORMAT_JPEG;
  else if (parse_svg (self, bytes, length))
    self->format = SHOWCASE_IMAGE_FORMAT_SVG;
}

/**
 * showcase_image_header_get_size:
 * @self: a header
 * @width: (out): the width in pixels, or 0 when it is not known
 * @height: (out): the height in pixels, or 0 when it is not known
 *
 * Gives the natural size to lay a page out with. One that can only be a mistake or an attack is not told.
 */
void
showcase_image_header_get_size (const ShowcaseImageHeader *self,
                                int *width,
                                int *height)
{
  gboolean known = self->width > 0 && self->height > 0 && self->width <= MAX_SIDE && self->height <= MAX_SIDE;

  *width = known ? (int)self->width : 0;
  *height = known ? (int)self->height : 0;
}
