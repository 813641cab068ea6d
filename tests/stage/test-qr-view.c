/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A code as it is painted: whole pixels, black on white, and read by a camera.
 */

#include "code-fixture.h"
#include "showcase-qr-view.h"

#define URL "https://example.org/a/path/of/usual/length?with=a&query=too"

/* Each module is a square of pixels of one colour, all of the same size, with the margin around them. */
static void
test_crisp (void)
{
  static const int sizes[] = { 41, 60, 100, 333, 720 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (ShowcaseQr) qr = showcase_qr_new (URL, NULL);
      GtkWidget *view = g_object_ref_sink (showcase_qr_view_new (qr));
      g_autoptr (Picture) picture = stage_fixture_draw_view (view, sizes[i] + 31, sizes[i]);
      int modules = (int)showcase_qr_get_size (qr) + 2 * SHOWCASE_QR_MARGIN;
      int scale = MAX (sizes[i] / modules, 1);
      int left = (sizes[i] + 31 - scale * modules) / 2;
      int top = (sizes[i] - scale * modules) / 2;

      for (int y = 0; y < MIN (scale * modules, sizes[i]); y++)
        for (int x = 0; x < scale * modules; x++)
          {
            int column = x / scale - SHOWCASE_QR_MARGIN;
            int row = y / scale - SHOWCASE_QR_MARGIN;
            gboolean is_inside = column >= 0 && row >= 0 && column < (int)showcase_qr_get_size (qr) && row < (int)showcase_qr_get_size (qr);
            gboolean is_dark = is_inside && showcase_qr_is_dark (qr, (guint)column, (guint)row);

            g_assert_cmphex (stage_fixture_get_pixel (picture, left + x, top + y), ==, is_dark ? 0xff000000 : 0xffffffff);
          }
      g_object_unref (view);
    }
}

/* Nothing but a change of the code changes the picture. */
static void
test_set (void)
{
  g_autoptr (ShowcaseQr) first = showcase_qr_new ("https://example.org/1", NULL);
  g_autoptr (ShowcaseQr) second = showcase_qr_new ("https://example.org/2", NULL);
  ShowcaseQrView *view = g_object_ref_sink (SHOWCASE_QR_VIEW (showcase_qr_view_new (first)));
  g_autoptr (Picture) before = stage_fixture_draw_view (GTK_WIDGET (view), 200, 200);
  g_autoptr (Picture) after = NULL;
  g_autoptr (Picture) none = NULL;

  g_assert_true (showcase_qr_view_get_qr (view) == first);
  showcase_qr_view_set_qr (view, second);
  after = stage_fixture_draw_view (GTK_WIDGET (view), 200, 200);
  g_assert_cmpint (memcmp (before->pixels, after->pixels, 200 * 200 * 4), !=, 0);
  showcase_qr_view_set_qr (view, NULL);
  none = stage_fixture_draw_view (GTK_WIDGET (view), 200, 200);
  g_assert_cmpuint (stage_fixture_count (none, &GRAPHENE_RECT_INIT (0, 0, 200, 200), 0), ==, 0);
  g_assert_finalize_object (view);
}

/* The densest code that there is, at half the size of a screen that is 720 pixels tall: 5 pixels for each module, then 2.5. */
static void
test_dense (void)
{
  static const guint lengths[] = { 1, 60, 180, 190, 500, 1250 };

  if (!code_fixture_can_read ())
    {
      g_test_skip ("zbarimg is not installed");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *path = g_strnfill (lengths[i], 'a');
      g_autofree char *url = NULL;
      g_autoptr (ShowcaseQr) qr = NULL;
      g_autoptr (Picture) picture = NULL;
      g_autoptr (Picture) half = NULL;
      g_auto (GStrv) read = NULL;
      g_auto (GStrv) read_half = NULL;
      GtkWidget *view;

      /* The same letter again and again would be a pattern that no URL has. */
      for (guint j = 0; j < lengths[i]; j++)
        path[j] = "abcdefghijklmnopqrstuvwxyz0123456789-_"[j * 7919 % 38];
      url = g_strconcat ("https://example.org/", path, NULL);
      qr = showcase_qr_new (url, NULL);
      view = g_object_ref_sink (showcase_qr_view_new (qr));
      picture = stage_fixture_draw_view (view, 1280, 640);
      half = code_fixture_halve (picture);
      read = code_fixture_read (picture);
      read_half = code_fixture_read (half);
      g_test_message ("%u: %u modules", lengths[i], showcase_qr_get_size (qr));
      g_assert_cmpstr (read[0], ==, url);
      g_assert_cmpstr (read_half[0], ==, url);
      g_object_unref (view);
    }
}

static void
test_accessible (void)
{
  g_autoptr (ShowcaseQr) qr = showcase_qr_new ("https://example.org/a", NULL);
  GtkWidget *view = g_object_ref_sink (showcase_qr_view_new (qr));

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "QR code for https://example.org/a");
  g_object_unref (view);
}

int
main (int argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/qr-view/crisp", test_crisp);
  g_test_add_func ("/stage/qr-view/set", test_set);
  g_test_add_func ("/stage/qr-view/dense", test_dense);
  g_test_add_func ("/stage/qr-view/accessible", test_accessible);

  return g_test_run ();
}
