/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-image-header.h"
#include <string.h>

#define BYTES(literal) literal, sizeof literal - 1

static const struct
{
  const char *name;
  const char *bytes;
  gsize length;
  gboolean known;
  int width;
  int height;
} images[] = {
  { "png", BYTES ("\211PNG\r\n\032\n\0\0\0\015IHDR\0\0\2\200\0\0\1\340\10\2"), TRUE, 640, 480 },
  { "png cut short", BYTES ("\211PNG\r\n\032\n\0\0\0\015IHDR\0\0"), FALSE, 0, 0 },
  { "png too large", BYTES ("\211PNG\r\n\032\n\0\0\0\015IHDR\377\377\377\377\0\0\1\340\10\2"), TRUE, 0, 0 },
  { "png without width", BYTES ("\211PNG\r\n\032\n\0\0\0\015IHDR\0\0\0\0\0\0\1\340\10\2"), TRUE, 0, 0 },
  { "gif", BYTES ("GIF89a\12\0\24\0\360"), TRUE, 10, 20 },
  { "gif 87", BYTES ("GIF87a\0\1\1\0"), TRUE, 256, 1 },
  { "webp lossy", BYTES ("RIFF\44\0\0\0WEBPVP8 \30\0\0\0\60\1\0\235\1\52\54\1\310\0\0\0"), TRUE, 300, 200 },
  { "webp lossless", BYTES ("RIFF\32\0\0\0WEBPVP8L\15\0\0\0\57\143\300\14\0\0\0\0\0\0\0\0"), TRUE, 100, 52 },
  { "webp extended", BYTES ("RIFF\32\0\0\0WEBPVP8X\12\0\0\0\20\0\0\0\77\1\0\357\0\0"), TRUE, 320, 240 },
  { "webp of another kind", BYTES ("RIFF\32\0\0\0WEBPABCD\12\0\0\0\20\0\0\0\77\1\0\357\0\0"), TRUE, 0, 0 },
  { "riff without picture", BYTES ("RIFF\32\0\0\0WAVEfmt \12\0\0\0\20\0\0\0\77\1\0\357\0\0"), FALSE, 0, 0 },
  { "jpeg", BYTES ("\377\330\377\340\0\4ab\377\300\0\21\10\1\16\1\340\3"), TRUE, 480, 270 },
  { "jpeg progressive, filled", BYTES ("\377\330\377\377\341\0\4ab\377\304\0\3x\377\302\0\21\10\0\12\0\24\3"), TRUE, 20, 10 },
  { "jpeg without frame", BYTES ("\377\330\377\340\0\4ab\377\332\0\4ab"), TRUE, 0, 0 },
  { "jpeg cut short", BYTES ("\377\330\377\340\377\377ab"), TRUE, 0, 0 },
  { "svg", BYTES ("<svg xmlns='http://www.w3.org/2000/svg' width='120' height='80'><g/></svg>"), TRUE, 120, 80 },
  { "svg units", BYTES ("<?xml version='1.0'?>\n<!-- a -->\n<svg width='1in' height='25.4mm'/>"), TRUE, 96, 96 },
  { "svg view box", BYTES ("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'a'>\n<svg viewBox='0 0 64,32'/>"), TRUE, 64, 32 },
  { "svg percent", BYTES ("<svg width='100%' height='100%' viewBox='0 0 30 40'/>"), TRUE, 30, 40 },
  { "svg one side", BYTES ("<svg width='300' viewBox='0 0 30 40'/>"), TRUE, 300, 400 },
  { "svg without size", BYTES ("<svg/>"), TRUE, 0, 0 },
  { "svg with prefix", BYTES ("<svg:svg xmlns:svg='http://www.w3.org/2000/svg' width='7' height='9'/>"), TRUE, 7, 9 },
  { "svg huge", BYTES ("<svg width='1e300' height='1e300' viewBox='0 0 1e300 1'/>"), TRUE, 0, 0 },
  { "svg empty box", BYTES ("<svg viewBox='0 0 0 0' width='5'/>"), TRUE, 0, 0 },
  { "svg with mark", BYTES ("\357\273\277 <svg width='7' height='9'/>"), TRUE, 7, 9 },
  { "html", BYTES ("<html><svg width='1' height='1'/></html>"), FALSE, 0, 0 },
  { "text", BYTES ("not a picture"), FALSE, 0, 0 },
  { "nothing", BYTES (""), FALSE, 0, 0 },
};

#define EXIF_LITTLE "\377\330\377\341\0\42Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0"
#define EXIF_BIG "\377\330\377\341\0\42Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1"
#define FRAME "\377\300\0\21\10\1\16\1\340\3"

static const struct
{
  const char *bytes;
  gsize length;
  int orientation;
  int width;
  int height;
} photographs[] = {
  { BYTES ("\377\330" FRAME), 1, 480, 270 },
  { BYTES (EXIF_LITTLE "\3\0\0\0\0\0\0\0" FRAME), 3, 480, 270 },
  { BYTES (EXIF_LITTLE "\6\0\0\0\0\0\0\0" FRAME), 6, 270, 480 },
  { BYTES (EXIF_BIG "\0\10\0\0\0\0\0\0" FRAME), 8, 270, 480 },
  { BYTES (EXIF_BIG "\0\11\0\0\0\0\0\0" FRAME), 1, 480, 270 },
  { BYTES (EXIF_BIG "\0\0\0\0\0\0\0\0" FRAME), 1, 480, 270 },
  { BYTES ("\377\330\377\341\0\20Exif\0\0II*\0\377\377\377\377" FRAME), 1, 480, 270 },
  { BYTES ("\377\330\377\341\0\22Exif\0\0II*\0\10\0\0\0\377\377" FRAME), 1, 480, 270 },
};

/* How the camera was held decides what is the width and what the height. */
static void
test_orientation (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (photographs); i++)
    {
      ShowcaseImageHeader header;

      g_test_message ("%u", i);
      showcase_image_header_parse (&header, (const guint8 *)photographs[i].bytes, photographs[i].length);
      g_assert_cmpint (header.format, ==, SHOWCASE_IMAGE_FORMAT_JPEG);
      g_assert_cmpint (header.orientation, ==, photographs[i].orientation);
      g_assert_cmpint (header.width, ==, photographs[i].width);
      g_assert_cmpint (header.height, ==, photographs[i].height);
      for (gsize length = 0; length < photographs[i].length; length++)
        {
          g_autofree guint8 *bytes = g_memdup2 (photographs[i].bytes, length);

          showcase_image_header_parse (&header, bytes, length);
          g_assert_cmpint (header.orientation, >=, 1);
          g_assert_cmpint (header.orientation, <=, 8);
        }
    }
}

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (images); i++)
    {
      ShowcaseImageHeader header;
      int width = -1, height = -1;

      g_test_message ("%s", images[i].name);
      showcase_image_header_parse (&header, (const guint8 *)images[i].bytes, images[i].length);
      showcase_image_header_get_size (&header, &width, &height);
      g_assert_cmpint (header.format != SHOWCASE_IMAGE_FORMAT_NONE, ==, images[i].known);
      g_assert_cmpint (width, ==, images[i].width);
      g_assert_cmpint (height, ==, images[i].height);
    }
}

/* Every beginning of every picture, in a block of exactly its size, so that a sanitizer sees a byte read too far. */
static void
test_cut_short (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (images); i++)
    for (gsize length = 0; length < images[i].length; length++)
      {
        g_autofree guint8 *bytes = g_memdup2 (images[i].bytes, length);
        ShowcaseImageHeader header;
        int width, height;

        showcase_image_header_parse (&header, bytes, length);
        showcase_image_header_get_size (&header, &width, &height);
        g_assert_cmpint (width, >=, 0);
        g_assert_cmpint (height, >=, 0);
      }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/image-header/parse", test_parse);
  g_test_add_func ("/image-header/cut-short", test_cut_short);
  g_test_add_func ("/image-header/orientation", test_orientation);
  return g_test_run ();
}
