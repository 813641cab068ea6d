/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Images seen large: which one a click and the key mean, and the canvas that shows it.
 */

#include "layout-fixture.h"
#include "showcase-image-canvas.h"
#include "showcase-large-image.h"
#include "test-popovers.h"
#include "view-fixture.h"

#include <string.h>

#define SVG "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' fill='#ff0000'/></svg>"

static void
activated_cb (ShowcaseDocumentView *view,
              guint block,
              gpointer user_data)
{
  g_array_append_val ((GArray *)user_data, block);
}

static void
find_middle (ViewFixture *fixture,
             guint block,
             double *x,
             double *y)
{
  guint n_boxes;
  const ShowcaseBox *box = showcase_block_layout_get_boxes (showcase_column_get_block (showcase_flow_get_column (fixture->view->flow), block)->layout, &n_boxes);

  *x = box->x + box->width / 2;
  *y = box->y + box->height / 2;
  showcase_document_view_from_block (fixture->view, block, x, y);
}

/* The images are 400 by 300 pixels. A link around an image is followed; a frame with a reason is only text. */
static void
test_activate (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("![far](a.png)\n\n![near](b.png)\n\n[![link](c.png)](https://example.com)\n\n![remote](https://example.com/d.png)\n");
  g_autoptr (GArray) activated = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *arguments = NULL;
  ViewFixture fixture;
  double x;
  double y;

  if (!view_fixture_can_act ())
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  view_fixture_init (&fixture, 600, 790);
  view_fixture_show (&fixture, document);
  g_signal_connect (fixture.view, "activate-image", G_CALLBACK (activated_cb), activated);
  find_middle (&fixture, 0, &x, &y);
  g_assert_cmpuint (showcase_document_view_find_image (fixture.view, x, y), ==, 0);
  g_assert_cmpuint (showcase_document_view_find_image (fixture.view, x - 250, y), ==, SHOWCASE_NONE);

  arguments = g_strdup_printf ("mousemove %d %d", (int)x, (int)y);
  view_fixture_act (&fixture, "%s", arguments);
  g_assert_cmpstr (gdk_cursor_get_name (gtk_widget_get_cursor (GTK_WIDGET (fixture.view))), ==, "zoom-in");
  view_fixture_act (&fixture, "click 1");
  g_assert_cmpuint (activated->len, ==, 1);
  g_assert_cmpuint (g_array_index (activated, guint, 0), ==, 0);
  view_fixture_act (&fixture, "click 3");
  g_assert_cmpuint (activated->len, ==, 1);
  view_fixture_act (&fixture, "key Escape");

  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  view_fixture_act (&fixture, "key z");
  g_assert_cmpuint (activated->len, ==, 2);
  g_assert_cmpuint (g_array_index (activated, guint, 1), ==, 1);

  showcase_document_view_scroll_to_block (fixture.view, 2);
  view_fixture_wait_frame (&fixture);
  find_middle (&fixture, 2, &x, &y);
  g_assert_cmpuint (showcase_document_view_find_image (fixture.view, x, y), ==, 2);
  g_free (arguments);
  arguments = g_strdup_printf ("mousemove %d %d click 1", (int)x, (int)y);
  view_fixture_act (&fixture, "%s", arguments);
  g_assert_cmpuint (activated->len, ==, 2);

  view_fixture_clear (&fixture);
}

static void
told_cb (const char *reason,
         gpointer user_data)
{
  g_string_append_printf (user_data, "[%s]", reason != NULL ? reason : "");
}

static GdkTexture *
wait_for_texture (ShowcaseLargeImage *image,
                  GString *told,
                  int width)
{
  g_string_truncate (told, 0);
  showcase_large_image_get_texture (image, width, width);
  while (told->len == 0)
    g_main_context_iteration (NULL, TRUE);

  return showcase_large_image_get_texture (image, width, width);
}

/* A drawing is drawn anew for each size; what is damaged is tried once. */
static void
test_textures (void)
{
  g_autoptr (GBytes) drawing = g_bytes_new_static (SVG, strlen (SVG));
  g_autoptr (GBytes) damaged = g_bytes_new_static ("\x89PNG", 4);
  g_autoptr (GString) told = g_string_new (NULL);
  ShowcaseLargeImage *image = showcase_large_image_new (drawing, told_cb, told);
  double width;
  double height;

  g_assert_true (showcase_large_image_get_size (image, &width, &height));
  g_assert_cmpfloat (width, ==, 40);
  g_assert_null (showcase_large_image_get_texture (image, 100, 100));
  g_assert_cmpint (gdk_texture_get_width (wait_for_texture (image, told, 100)), ==, 100);
  g_assert_cmpint (gdk_texture_get_width (showcase_large_image_get_texture (image, 60, 60)), ==, 100);
  g_assert_cmpint (gdk_texture_get_width (wait_for_texture (image, told, 300)), ==, 300);
  g_assert_cmpstr (told->str, ==, "[]");
  showcase_large_image_get_texture (image, 2000, 2000);
  showcase_large_image_free (image);

  image = showcase_large_image_new (damaged, told_cb, told);
  g_assert_false (showcase_large_image_get_size (image, &width, &height));
  g_assert_null (wait_for_texture (image, told, 100));
  g_assert_cmpstr (told->str, ==, "[The image is damaged]");
  showcase_large_image_free (image);
}

static void
test_canvas (void)
{
  g_autoptr (GBytes) drawing = g_bytes_new_static (SVG, strlen (SVG));
  GtkWidget *window = gtk_window_new ();
  ShowcaseImageCanvas *canvas = g_object_new (SHOWCASE_TYPE_IMAGE_CANVAS, NULL);

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 400);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (canvas));
  showcase_image_canvas_set_zoom (canvas, 2);
  g_assert_cmpfloat (showcase_image_canvas_get_zoom (canvas), ==, 0);
  showcase_image_canvas_set_bytes (canvas, drawing);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (GTK_WIDGET (canvas)) == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (showcase_image_canvas_is_fitted (canvas));
  g_assert_cmpfloat_with_epsilon (showcase_image_canvas_get_zoom (canvas), gtk_widget_get_width (GTK_WIDGET (canvas)) / 40.0, 0.01);
  showcase_image_canvas_set_zoom (canvas, 1);
  g_assert_cmpfloat (showcase_image_canvas_get_zoom (canvas), ==, 1);
  showcase_image_canvas_zoom_by (canvas, 1.5);
  g_assert_cmpfloat_with_epsilon (showcase_image_canvas_get_zoom (canvas), 1.5, 0.01);
  showcase_image_canvas_zoom_by (canvas, 1000);
  g_assert_cmpfloat (showcase_image_canvas_get_zoom (canvas), <=, 16);
  showcase_image_canvas_zoom_by (canvas, 0.00001);
  g_assert_cmpfloat (showcase_image_canvas_get_zoom (canvas), >, 0);
  g_assert_false (showcase_image_canvas_is_fitted (canvas));
  showcase_image_canvas_set_zoom (canvas, 0);
  g_assert_true (showcase_image_canvas_is_fitted (canvas));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  test_popovers_expect_warning ();
  g_test_add_func ("/large-images/activate", test_activate);
  g_test_add_func ("/large-images/textures", test_textures);
  g_test_add_func ("/large-images/canvas", test_canvas);

  return g_test_run ();
}
