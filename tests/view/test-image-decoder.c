/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decoding images: each format, sizes, and files that are none.
 */

#include "showcase-image-decoder.h"

#include <string.h>
#include <webp/encode.h>

#define SVG "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' fill='#ff0000'/></svg>"

static GBytes *
create_png (int width,
            int height)
{
  gsize size = (gsize)width * (gsize)height * 4;
  guint8 *pixels = g_malloc (size);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  memset (pixels, 0xff, size);
  bytes = g_bytes_new_take (pixels, size);
  texture = gdk_memory_texture_new (width, height, GDK_MEMORY_R8G8B8A8, bytes, (gsize)width * 4);

  return gdk_texture_save_to_png_bytes (texture);
}

static GBytes *
create_webp (int width,
             int height)
{
  g_autofree guint8 *pixels = g_malloc0 ((gsize)width * (gsize)height * 4);
  guint8 *data;
  gsize size = WebPEncodeLosslessRGBA (pixels, width, height, width * 4, &data);
  GBytes *bytes = g_bytes_new (data, size);

  WebPFree (data);
  return bytes;
}

static void
check_size (GBytes *bytes,
            int width,
            int height,
            int expected_width,
            int expected_height)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = showcase_image_decode (bytes, width, height, &error);

  g_assert_no_error (error);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, expected_width);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, expected_height);
}

static void
test_png (void)
{
  g_autoptr (GBytes) bytes = create_png (400, 200);

  check_size (bytes, 400, 200, 400, 200);
  check_size (bytes, 800, 400, 400, 200);
  check_size (bytes, 100, 50, 100, 50);
  check_size (bytes, 100, 100, 100, 50);
}

static void
test_webp (void)
{
  g_autoptr (GBytes) bytes = create_webp (400, 200);

  check_size (bytes, 400, 200, 400, 200);
  check_size (bytes, 100, 50, 100, 50);
  check_size (bytes, 900, 450, 400, 200);
}

static GBytes *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "images", name, NULL);
  g_autoptr (GError) error = NULL;
  char *content;
  gsize length;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (content, length);
}

/* One pixel of a texture: alpha, red, green, blue, from the top of the number down. */
static guint32
get_pixel (GdkTexture *texture,
           int x,
           int y)
{
  int width = gdk_texture_get_width (texture);
  g_autofree guint32 *pixels = g_new (guint32, (gsize)width * (gsize)gdk_texture_get_height (texture));

  gdk_texture_download (texture, (guchar *)pixels, (gsize)width * 4);

  return pixels[y * width + x];
}

static gboolean
is_near (guint32 a,
         guint32 b)
{
  for (guint shift = 0; shift < 32; shift += 8)
    if (ABS ((int)(a >> shift & 0xff) - (int)(b >> shift & 0xff)) > 24)
      return FALSE;

  return TRUE;
}

typedef struct
{
  const char *name;
  int width;
  int height;
  int x;
  int y;
  guint32 color;
} Sample;

/* Of what moves, the first frame; of what is deep or printed, the colours. */
static void
test_files (void)
{
  static const Sample samples[] = {
    { "animated.gif", 12, 6, 5, 3, 0xffff0000 },
    { "interlaced.gif", 8, 16, 4, 3, 0xffff0000 },
    { "interlaced.gif", 8, 16, 4, 7, 0xffff0000 },
    { "interlaced.gif", 8, 16, 4, 8, 0xff0000ff },
    { "interlaced.gif", 8, 16, 4, 13, 0xff0000ff },
    { "offset.gif", 20, 10, 5, 4, 0 },
    { "offset.gif", 20, 10, 6, 4, 0xffff0000 },
    { "offset.gif", 20, 10, 11, 7, 0xffff0000 },
    { "offset.gif", 20, 10, 12, 8, 0 },
    { "transparent.gif", 30, 20, 9, 5, 0 },
    { "transparent.gif", 30, 20, 10, 5, 0xffff0000 },
    { "animated.webp", 12, 6, 5, 3, 0xffff0000 },
    { "cmyk.jpg", 32, 16, 10, 10, 0xffff0000 },
    { "deep.png", 12, 6, 5, 0, 0xffff0000 },
    { "grey-alpha.png", 12, 6, 5, 3, 0x80000000 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      const Sample *sample = &samples[i];
      g_autoptr (GBytes) bytes = load (sample->name);
      g_autoptr (GError) error = NULL;
      g_autoptr (GdkTexture) texture = showcase_image_decode (bytes, 100, 100, &error);

      g_test_message ("%s", sample->name);
      g_assert_no_error (error);
      g_assert_cmpint (gdk_texture_get_width (texture), ==, sample->width);
      g_assert_cmpint (gdk_texture_get_height (texture), ==, sample->height);
      g_assert_true (is_near (get_pixel (texture, sample->x, sample->y), sample->color));
    }
}

/* The same photograph, held in another way: what was the top left corner is where the header says. */
static void
test_orientation (void)
{
  static const struct
  {
    gboolean right;
    gboolean bottom;
  } corners[] = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 }, { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
  static const guint8 exif[] = "\xff\xe1\0\"Exif\0\0MM\0*\0\0\0\x8\0\1\x1\x12\0\3\0\0\0\1\0\0\0\0\0\0\0";
  g_autoptr (GBytes) plain = load ("corner.jpg");

  for (guint8 orientation = 1; orientation <= 8; orientation++)
    {
      g_autoptr (GByteArray) file = g_byte_array_new ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GdkTexture) texture = NULL;
      const guint8 *data = g_bytes_get_data (plain, NULL);
      int width = orientation >= 5 ? 32 : 48;
      int height = orientation >= 5 ? 48 : 32;

      g_byte_array_append (file, data, 2);
      g_byte_array_append (file, exif, 36);
      file->data[2 + 29] = orientation;
      g_byte_array_append (file, data + 2, (guint)g_bytes_get_size (plain) - 2);
      bytes = g_bytes_new (file->data, file->len);
      check_size (bytes, 100, 100, width, height);
      check_size (bytes, width / 2, height / 2, width / 2, height / 2);

      texture = showcase_image_decode (bytes, 100, 100, NULL);
      for (int corner = 0; corner < 4; corner++)
        {
          gboolean right = corner % 2 == 1;
          gboolean bottom = corner / 2 == 1;
          gboolean is_red = right == corners[orientation - 1].right && bottom == corners[orientation - 1].bottom;
          guint32 color = get_pixel (texture, right ? width - 6 : 5, bottom ? height - 6 : 5);

          g_assert_true (is_near (color, is_red ? 0xffff0000 : 0xffffffff));
        }
    }
}

/* A drawing is drawn in the size that it is shown in. */
static void
test_svg (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (SVG, strlen (SVG));
  guint32 pixels[2];
  g_autoptr (GdkTexture) texture = NULL;

  check_size (bytes, 40, 20, 40, 20);
  check_size (bytes, 400, 200, 400, 200);
  check_size (bytes, 100000, 100000, 4096, 2048);

  texture = showcase_image_decode (bytes, 2, 1, NULL);
  gdk_texture_download (texture, (guchar *)pixels, sizeof pixels);
  g_assert_cmphex (pixels[0], ==, 0xffff0000);
}

static void
check_error (gconstpointer data,
             gsize length,
             ShowcaseImageError code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);
  g_autoptr (GError) error = NULL;

  g_assert_null (showcase_image_decode (bytes, 100, 100, &error));
  g_assert_error (error, SHOWCASE_IMAGE_ERROR, (int)code);
  g_assert_cmpint (strlen (error->message), >, 5);
}

static void
test_errors (void)
{
  static const guint8 huge_png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0\x8\2\0\0\0";
  static const guint8 huge_jpeg[] = "\xff\xd8\xff\xe0\0\4\0\0\xff\xc0\0\x11\x8\xff\xff\xff\xff\3\0\0\0\0\0\0";
  static const guint8 huge_gif[] = "GIF89a\x30\x75\x30\x75\0\0\0,\0\0\0\0\1\0\1\0\0\2";
  static const guint8 huge_frame[] = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\2";
  static const guint8 huge_webp[] = "RIFF\x16\0\0\0WEBPVP8X\xa\0\0\0\0\0\0\0\x2f\x75\0\x2f\x75\0";
  static const guint8 long_png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x80\0\0\0\0\1\x8\2\0\0\0";
  g_autoptr (GBytes) png = create_png (50, 50);
  g_autoptr (GBytes) gif = load ("animated.gif");
  g_autoptr (GBytes) webp = load ("animated.webp");

  check_error ("", 0, SHOWCASE_IMAGE_ERROR_UNSUPPORTED);
  check_error ("text", 4, SHOWCASE_IMAGE_ERROR_UNSUPPORTED);
  check_error ("GIF89a", 6, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error ("\x89PNG\r\n\x1a\n", 8, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error (g_bytes_get_data (png, NULL), g_bytes_get_size (png) / 2, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error (huge_png, sizeof huge_png - 1, SHOWCASE_IMAGE_ERROR_TOO_LARGE);
  check_error (long_png, sizeof long_png - 1, SHOWCASE_IMAGE_ERROR_TOO_LARGE);
  check_error (huge_jpeg, sizeof huge_jpeg - 1, SHOWCASE_IMAGE_ERROR_TOO_LARGE);
  check_error (huge_gif, sizeof huge_gif - 1, SHOWCASE_IMAGE_ERROR_TOO_LARGE);
  check_error (huge_frame, sizeof huge_frame - 1, SHOWCASE_IMAGE_ERROR_TOO_LARGE);
  check_error (huge_webp, sizeof huge_webp - 1, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error (g_bytes_get_data (gif, NULL), 40, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error ("GIF89a\1\0\1\0\0\0\0;", 14, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error (g_bytes_get_data (webp, NULL), 90, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error ("\xff\xd8\xff\xe0\0\0", 6, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error ("RIFF\0\0\0\0WEBPVP8 ", 16, SHOWCASE_IMAGE_ERROR_BROKEN);
  check_error ("<svg", 4, SHOWCASE_IMAGE_ERROR_BROKEN);
}

/* Random damage may be shown or refused, but nothing else. */
static void
test_damage (void)
{
  GBytes *images[] = {
    create_png (60, 40),
    create_webp (60, 40),
    g_bytes_new_static (SVG, strlen (SVG)),
    load ("animated.gif"),
    load ("interlaced.gif"),
    load ("transparent.gif"),
    load ("animated.webp"),
    load ("corner.jpg"),
  };

  for (gsize i = 0; i < 2000; i++)
    {
      GBytes *image = images[i % G_N_ELEMENTS (images)];
      gsize size = g_bytes_get_size (image);
      g_autofree guint8 *data = g_memdup2 (g_bytes_get_data (image, NULL), size);
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GdkTexture) texture = NULL;

      for (int j = 0; j < 3; j++)
        data[g_test_rand_int_range (0, (int)size)] = (guint8)g_test_rand_int_range (0, 256);
      damaged = g_bytes_new (data, i % 3 == 0 ? (gsize)g_test_rand_int_range (0, (int)size) : size);
      texture = showcase_image_decode (damaged, 30, 20, &error);
      g_assert_true ((texture == NULL) == (error != NULL));
    }

  for (gsize i = 0; i < G_N_ELEMENTS (images); i++)
    g_clear_pointer (&images[i], g_bytes_unref);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/image-decoder/png", test_png);
  g_test_add_func ("/image-decoder/webp", test_webp);
  g_test_add_func ("/image-decoder/files", test_files);
  g_test_add_func ("/image-decoder/orientation", test_orientation);
  g_test_add_func ("/image-decoder/svg", test_svg);
  g_test_add_func ("/image-decoder/errors", test_errors);
  g_test_add_func ("/image-decoder/damage", test_damage);

  return g_test_run ();
}
