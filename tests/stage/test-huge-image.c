/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A small file that is an image of 30,000 by 30,000 pixels: its page says why there is no image, and its 3.6 GB are never there. */

#include "stage-fixture.h"

#include <string.h>

#define WIDTH 960
#define HEIGHT 540
#define SIDE 30000
#define WHITE 0xffffffff

/* What the safe area leaves free at each side. */
#define LEFT 48

/* Below it there is nothing but numbers of pages. */
#define CONTENT (HEIGHT * 9 / 10)

/* How much memory a page may take that is not shown, in kB. */
#define MOST_MEMORY (64 * 1024)

static guint32
sum_up (const guint8 *bytes,
        gsize length)
{
  guint32 crc = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    {
      crc ^= bytes[i];
      for (guint j = 0; j < 8; j++)
        crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }

  return ~crc;
}

static void
append_number (GByteArray *png,
               guint32 number)
{
  const guint32 bytes = GUINT32_TO_BE (number);

  g_byte_array_append (png, (const guint8 *)&bytes, 4);
}

static void
append_chunk (GByteArray *png,
              const char *name,
              const guint8 *data,
              gsize length)
{
  gsize start = png->len + 4;

  append_number (png, (guint32)length);
  g_byte_array_append (png, (const guint8 *)name, 4);
  if (length > 0)
    g_byte_array_append (png, data, (guint)length);
  append_number (png, sum_up (png->data + start, png->len - start));
}

/* One bit a pixel, all of them black, row after row. */
static GBytes *
compress_rows (void)
{
  g_autoptr (GConverter) compressor = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 1));
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (memory, compressor);
  g_autofree guint8 *row = g_malloc0 (1 + SIDE / 8);

  for (guint i = 0; i < SIDE; i++)
    g_assert_true (g_output_stream_write_all (stream, row, 1 + SIDE / 8, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static GBytes *
make_png (void)
{
  GByteArray *png = g_byte_array_new ();
  g_autoptr (GByteArray) header = g_byte_array_new ();
  g_autoptr (GBytes) rows = compress_rows ();
  gsize length;
  const guint8 *data = g_bytes_get_data (rows, &length);

  append_number (header, SIDE);
  append_number (header, SIDE);
  g_byte_array_append (header, (const guint8 *)"\x1\0\0\0\0", 5);
  g_byte_array_append (png, (const guint8 *)"\x89PNG\r\n\x1a\n", 8);
  append_chunk (png, "IHDR", header->data, header->len);
  append_chunk (png, "IDAT", data, length);
  append_chunk (png, "IEND", NULL, 0);

  return g_byte_array_free_to_bytes (png);
}

static GBytes *
load_cb (const char *name,
         gpointer user_data,
         GCancellable *cancellable,
         GError **error)
{
  if (g_str_has_prefix (name, "huge"))
    return g_bytes_ref (user_data);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "no");
  return NULL;
}

/* The most that this process has ever used, in kB. */
static guint64
read_peak (void)
{
  g_autofree char *status = NULL;
  const char *peak;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  peak = strstr (status, "VmHWM:");
  g_assert_nonnull (peak);

  return g_ascii_strtoull (peak + strlen ("VmHWM:"), NULL, 10);
}

static Picture *
draw (ShowcasePagePainter *painter,
      guint page)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ 1, 1, 1, 1 }, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));
  showcase_page_painter_paint (painter, snapshot, page, 0, 1);
  node = gtk_snapshot_free_to_node (snapshot);

  return stage_fixture_draw (node, WIDTH, HEIGHT);
}

static Picture *
draw_settled (ShowcasePagePainter *painter,
              guint page)
{
  stage_fixture_free_picture (draw (painter, page));
  while (showcase_page_painter_is_busy (painter))
    g_main_context_iteration (NULL, TRUE);

  return draw (painter, page);
}

static void
test_huge (void)
{
  g_autoptr (ShowcasePagePainter) painter = showcase_page_painter_new ();
  g_autoptr (GBytes) png = make_png ();
  g_autoptr (Picture) waiting = NULL, huge = NULL, broken = NULL;
  guint64 peak;

  g_assert_cmpuint (g_bytes_get_size (png), <, 1000 * 1000);
  showcase_page_painter_set_loader (painter, load_cb, png, NULL);
  stage_fixture_give_deck (painter, "# One\n\n![A map](huge.png)\n\n# One\n\n![A map](gone.png)\n", WIDTH, HEIGHT);
  broken = draw_settled (painter, 1);
  waiting = draw (painter, 0);
  peak = read_peak ();
  huge = draw_settled (painter, 0);
  g_assert_cmpuint (read_peak () - peak, <, MOST_MEMORY);

  /* Words come, another reason than for an image that is gone, and none of it outside. */
  g_assert_cmpint (memcmp (huge->pixels, waiting->pixels, WIDTH * CONTENT * sizeof (guint32)), !=, 0);
  g_assert_cmpint (memcmp (huge->pixels, broken->pixels, WIDTH * CONTENT * sizeof (guint32)), !=, 0);
  g_assert_cmpuint (stage_fixture_count (huge, &GRAPHENE_RECT_INIT (LEFT, HEIGHT / 5, WIDTH - 2 * LEFT, HEIGHT * 3 / 5), WHITE), >, 200);
  g_assert_cmpuint (stage_fixture_count (huge, &GRAPHENE_RECT_INIT (0, 0, LEFT, CONTENT), WHITE), ==, 0);
  g_assert_cmpuint (stage_fixture_count (huge, &GRAPHENE_RECT_INIT (WIDTH - LEFT, 0, LEFT, CONTENT), WHITE), ==, 0);
}

int
main (int argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/huge-image/page", test_huge);

  return g_test_run ();
}
