/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The natural size of a picture from the first bytes of its file, so that a page can be laid out before a picture is decoded. Nothing
 * here decodes; a picture that lies about its size is the decoder's to refuse.
 */

#include "config.h"
#include "showcase-image-size.h"
#include <string.h>

/* Beyond this a size is a mistake or an attack, and is not told. */
#define MAX_SIDE 65535

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
set_size (guint32 width_found,
          guint32 height_found,
          int *width,
          int *height)
{
  if (width_found == 0 || height_found == 0 || width_found > MAX_SIDE || height_found > MAX_SIDE)
    return;
  *width = (int)width_found;
  *height = (int)height_found;
}

/* PNG specification, 5.2 and 11.2.2: the signature, then the IHDR chunk with width and height. */
static gboolean
parse_png (const guint8 *bytes,
           gsize length,
           int *width,
           int *height)
{
  if (length < 24 || memcmp (bytes, "\211PNG\r\n\032\n", 8) != 0 || memcmp (bytes + 12, "IHDR", 4) != 0)
    return FALSE;
  set_size (read_be32 (bytes + 16), read_be32 (bytes + 20), width, height);
  return TRUE;
}

/* GIF89a, 18: the logical screen descriptor behind the signature. */
static gboolean
parse_gif (const guint8 *bytes,
           gsize length,
           int *width,
           int *height)
{
  if (length < 10 || (memcmp (bytes, "GIF87a", 6) != 0 && memcmp (bytes, "GIF89a", 6) != 0))
    return FALSE;
  set_size (read_le16 (bytes + 6), read_le16 (bytes + 8), width, height);
  return TRUE;
}

/* RFC 9649: a RIFF file whose first chunk is VP8X, VP8L or VP8. */
static gboolean
parse_webp (const guint8 *bytes,
            gsize length,
            int *width,
            int *height)
{
  if (length < 30 || memcmp (bytes, "RIFF", 4) != 0 || memcmp (bytes + 8, "WEBP", 4) != 0)
    return FALSE;
  if (memcmp (bytes + 12, "VP8X", 4) == 0)
    set_size (read_le24 (bytes + 24) + 1, read_le24 (bytes + 27) + 1, width, height);
  else if (memcmp (bytes + 12, "VP8L", 4) == 0 && bytes[20] == 0x2f)
    set_size (((bytes[22] & 0x3f) << 8 | bytes[21]) + 1,
              ((bytes[24] & 0x0f) << 10 | bytes[23] << 2 | bytes[22] >> 6) + 1,
              width,
              height);
  else if (memcmp (bytes + 12, "VP8 ", 4) == 0 && memcmp (bytes + 23, "\235\001\052", 3) == 0)
    set_size (read_le16 (bytes + 26) & 0x3fff, read_le16 (bytes + 28) & 0x3fff, width, height);
  return TRUE;
}

/* ITU-T T.81, B.1.1.3: the markers from SOF0 to SOF15 but for DHT, JPG and DAC start a frame, which has the size. */
static gboolean
is_frame_marker (guint8 marker)
{
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/* ITU-T T.81, B.2: segments follow each other, each with its length, until the one that starts the frame. */
static gboolean
parse_jpeg (const guint8 *bytes,
            gsize length,
            int *width,
            int *height)
{
  gsize position = 2;

  if (length < 4 || bytes[0] != 0xff || bytes[1] != 0xd8 || bytes[2] != 0xff)
    return FALSE;
  while (position + 9 <= length && bytes[position] == 0xff)
    {
      guint8 marker = bytes[position + 1];

      if (marker == 0xff)
        {
          position++;
          continue;
        }
      if (is_frame_marker (marker))
        {
          set_size (read_be16 (bytes + position + 7), read_be16 (bytes + position + 5), width, height);
          break;
        }
      if (marker == 0xda || marker == 0xd9)
        break;
      position += 2 + read_be16 (bytes + position + 2);
    }
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
parse_svg (const guint8 *bytes,
           gsize length,
           int *width,
           int *height)
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
    set_size ((guint32)(drawing.width + 0.5), (guint32)(drawing.height + 0.5), width, height);
  return drawing.is_svg;
}

/**
 * showcase_image_size_parse:
 * @bytes: (array length=length): the beginning of a file
 * @length: the number of bytes; %SHOWCASE_IMAGE_SIZE_SAMPLE are enough
 * @width: (out): the natural width in pixels, or 0 when the file does not tell
 * @height: (out): the natural height in pixels, or 0 when the file does not tell
 *
 * Reads the natural size of a PNG, JPEG, GIF, WebP or SVG file.
 *
 * Returns: whether it is a picture of one of these kinds
 */
gboolean
showcase_image_size_parse (const guint8 *bytes,
                           gsize length,
                           int *width,
                           int *height)
{
  *width = 0;
  *height = 0;
  return parse_png (bytes, length, width, height) || parse_gif (bytes, length, width, height)
         || parse_webp (bytes, length, width, height) || parse_jpeg (bytes, length, width, height)
         || parse_svg (bytes, length, width, height);
}
