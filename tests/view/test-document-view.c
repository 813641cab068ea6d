/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The document view: documents, places, sizes and colours.
 */

#include "layout-fixture.h"
#include "view-fixture.h"

#include <math.h>

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_document (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (50000);
  g_autoptr (ShowcaseDocument) other = fixture_parse ("# Other\n\nText\n");
  ShowcaseDocument *found;
  ViewFixture fixture;
  guint n_notified = 0;

  view_fixture_init (&fixture, 700, 500);
  g_assert_null (showcase_document_view_get_document (fixture.view));
  g_signal_connect_swapped (fixture.view, "notify::document", G_CALLBACK (count_cb), &n_notified);
  view_fixture_show (&fixture, document);
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_get (fixture.view, "document", &found, NULL);
  g_assert_true (found == document);
  showcase_document_unref (found);

  /* Another document starts at its top, and nothing of the first one is left. */
  showcase_document_view_scroll_to_block (fixture.view, 20);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 20);
  view_fixture_show (&fixture, other);
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 0);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture.view->vadjustment), ==, 0);
  g_assert_cmpfloat (gtk_adjustment_get_lower (fixture.view->vadjustment), ==, 0);
  g_assert_cmpfloat (gtk_adjustment_get_upper (fixture.view->vadjustment), ==, 500);
  gtk_test_accessible_assert_role (fixture.view, GTK_ACCESSIBLE_ROLE_DOCUMENT);
  gtk_test_accessible_assert_property (fixture.view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Other");

  view_fixture_show (&fixture, NULL);
  g_assert_null (showcase_document_view_get_document (fixture.view));
  showcase_document_view_scroll_to_block (fixture.view, 3);
  view_fixture_wait_frame (&fixture);
  view_fixture_clear (&fixture);
}

static void
test_place (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (50000);
  ViewFixture fixture;
  guint block;
  guint shown;
  double offset;

  view_fixture_init (&fixture, 700, 500);

  /* Before the first frame as well as after it. */
  showcase_document_view_set_document (fixture.view, document, NULL, NULL, NULL);
  showcase_document_view_set_place (fixture.view, 30, 17.5);
  view_fixture_wait_frame (&fixture);
  showcase_document_view_get_place (fixture.view, &block, &offset);
  g_assert_cmpuint (block, ==, 30);
  g_assert_cmpfloat (offset, ==, 17.5);
  g_object_get (fixture.view, "block", &shown, NULL);
  g_assert_cmpuint (shown, ==, 30);

  view_fixture_show (&fixture, document);
  showcase_document_view_set_place (fixture.view, block, offset);
  view_fixture_wait_measured (&fixture);
  view_fixture_wait_frame (&fixture);
  showcase_document_view_get_place (fixture.view, &block, &offset);
  g_assert_cmpuint (block, ==, 30);
  g_assert_cmpfloat (offset, ==, 17.5);
  view_fixture_clear (&fixture);
}

static void
test_scroll_to_block (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (50000);
  ViewFixture fixture;
  guint n_notified = 0;
  guint heading = 15;
  double y;

  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  g_signal_connect_swapped (fixture.view, "notify::block", G_CALLBACK (count_cb), &n_notified);
  while (showcase_document_get_block (document, heading)->kind != SHOWCASE_BLOCK_HEADING)
    heading++;
  showcase_document_view_scroll_to_block (fixture.view, heading);
  view_fixture_wait_frame (&fixture);

  /* The text of the heading is near the top, with a part of the space above it. */
  y = showcase_flow_get_y (fixture.view->flow, heading) + showcase_block_layout_get_gap (showcase_column_get_block (showcase_flow_get_column (fixture.view->flow), heading)->layout);
  g_assert_cmpfloat (y, >, 8);
  g_assert_cmpfloat (y, <, 32);
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, heading);
  g_assert_cmpuint (n_notified, ==, 1);

  showcase_document_view_scroll_to_block (fixture.view, 0);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (showcase_flow_get_position (fixture.view->flow), ==, 0);
  showcase_document_view_scroll_to_block (fixture.view, SHOWCASE_NONE);
  view_fixture_clear (&fixture);
}

static void
resize (ViewFixture *fixture,
        int width)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 500);
  do
    view_fixture_wait_frame (fixture);
  while (gtk_widget_get_width (GTK_WIDGET (fixture->view)) != width);
}

static void
test_resize (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100000);
  ShowcaseColumn *column;
  ViewFixture fixture;

  view_fixture_init (&fixture, 800, 500);
  view_fixture_show (&fixture, document);
  column = showcase_flow_get_column (fixture.view->flow);
  showcase_document_view_set_place (fixture.view, 100, 3);
  view_fixture_wait_frame (&fixture);
  for (int width = 800; width >= 360; width -= 40)
    {
      resize (&fixture, width);
      g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 100);
      g_assert_cmpint (showcase_column_get_width (column), <=, width - 24);
      g_assert_cmpint (showcase_column_get_width (column), >=, MIN (width - 64, 300));
      g_assert_cmpint (abs (2 * fixture.view->column_x + showcase_column_get_width (column) - width), <=, 1);
    }
  view_fixture_clear (&fixture);
}

static double
find_redness (ViewFixture *fixture)
{
  return fixture->view->palette.colors[SHOWCASE_COLOR_TEXT].red;
}

/* New colours are painted on the same layouts; new fonts need others. */
static void
test_colors (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (20000);
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  ShowcaseCachedBlock *cached;
  ShowcaseBlockLayout *layout;
  ShowcaseBlockCache *cache;
  ViewFixture fixture;

  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  cache = showcase_column_get_cache (showcase_flow_get_column (fixture.view->flow));
  cached = showcase_block_cache_get (cache, 0);
  layout = cached->layout;
  g_assert_nonnull (cached->text);

  gtk_css_provider_load_from_string (provider, "documentview { color: rgb(255 0 0); }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider), 900);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (find_redness (&fixture), ==, 1);
  cached = showcase_block_cache_get (cache, 0);
  g_assert_true (cached->layout == layout);

  g_object_set (fixture.view, "accent", &(GdkRGBA){ 0, 1, 0, 1 }, "high-contrast", TRUE, NULL);
  g_assert_null (cached->text);
  g_assert_cmpfloat (fixture.view->palette.colors[SHOWCASE_COLOR_LINK].green, ==, 1);
  view_fixture_wait_frame (&fixture);
  g_assert_nonnull (showcase_block_cache_get (cache, 0)->text);
  g_assert_true (showcase_block_cache_get (cache, 0)->layout == layout);
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider));
  view_fixture_clear (&fixture);
}

static void
test_fonts (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100000);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Serif 24");
  ViewFixture fixture;
  int dpi;
  double total;

  view_fixture_init (&fixture, 700, 500);
  view_fixture_show (&fixture, document);
  showcase_document_view_set_place (fixture.view, 80, 0);
  view_fixture_wait_frame (&fixture);
  total = showcase_flow_get_total (fixture.view->flow);

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi * 2, NULL);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (showcase_flow_get_total (fixture.view->flow), >, 2 * total);
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 80);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (fabs (showcase_flow_get_total (fixture.view->flow) - total), <, total / 10);

  g_object_set (fixture.view, "font", font, NULL);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (showcase_flow_get_total (fixture.view->flow), >, 2 * total);
  g_assert_cmpuint (view_fixture_get_block (&fixture), ==, 80);
  g_assert_cmpstr (showcase_typesetter_get_style (showcase_column_get_typesetter (showcase_flow_get_column (fixture.view->flow)))->family, ==, "Serif");
  g_object_set (fixture.view, "font", NULL, "code-font", font, NULL);
  g_assert_cmpstr (showcase_typesetter_get_style (showcase_column_get_typesetter (showcase_flow_get_column (fixture.view->flow)))->code_family, ==,
                   "Serif");
  view_fixture_clear (&fixture);
}

static GBytes *
load_cb (const char *name,
         gpointer user_data,
         GCancellable *cancellable,
         GError **error)
{
  static const char SVG[] = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' fill='#ff0000'/></svg>";

  if (g_str_has_suffix (name, ".svg"))
    return g_bytes_new_static (SVG, sizeof SVG - 1);

  return g_bytes_new_static ("text", 4);
}

static void
free_cb (gpointer n_freed)
{
  g_atomic_int_inc ((int *)n_freed);
}

/* An image is painted when it has come; one that can't be shown becomes a frame, of another height. */
static void
test_images (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("# Images\n\n![good](good.svg)\n\n![bad](bad.png)\n\nEnd\n");
  ShowcaseColumn *column;
  ViewFixture fixture;
  double total;
  int n_freed = 0;

  view_fixture_init (&fixture, 700, 900);
  column = showcase_flow_get_column (fixture.view->flow);
  showcase_document_view_set_document (fixture.view, document, load_cb, &n_freed, free_cb);
  view_fixture_wait_frame (&fixture);
  total = showcase_flow_get_total (fixture.view->flow);
  while (showcase_flow_get_total (fixture.view->flow) == total)
    g_main_context_iteration (NULL, TRUE);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpfloat (showcase_flow_get_total (fixture.view->flow), <, total - 150);
  g_assert_cmpfloat (showcase_column_measure (column, 1), >, 300);
  while (showcase_image_store_get (fixture.view->images, 1, "good.svg", 400, 300) == NULL)
    g_main_context_iteration (NULL, TRUE);

  view_fixture_show (&fixture, NULL);
  while (g_atomic_int_get (&n_freed) == 0)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpint (n_freed, ==, 1);
  view_fixture_clear (&fixture);
}

static int
get_height (GtkWidget *widget,
            int width)
{
  int minimum;
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural);
  return natural;
}

/* A view of a whole document is as tall as it is when it is scrolled, in any width, and follows what is folded. */
static void
test_whole (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("One two three four five six seven eight nine ten eleven twelve thirteen fourteen.\n\n"
                                                         "<details open>\n<summary>More</summary>\n\n- a\n- b\n- c\n\n</details>\n");
  GtkWidget *view = g_object_ref_sink (showcase_document_view_new ());
  int narrow;
  int wide;

  g_object_set (view, "whole", TRUE, "compact", TRUE, NULL);
  showcase_document_view_set_document (SHOWCASE_DOCUMENT_VIEW (view), document, NULL, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_request_mode (view), ==, GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH);
  wide = get_height (view, 700);
  narrow = get_height (view, 260);
  g_assert_cmpint (wide, >, 60);
  g_assert_cmpint (narrow, >, wide + 20);
  g_assert_cmpint (get_height (view, 700), ==, wide);

  showcase_document_view_set_folded (SHOWCASE_DOCUMENT_VIEW (view), 0, TRUE);
  g_assert_cmpint (get_height (view, 700), <, wide - 30);
  showcase_document_view_set_zoom (SHOWCASE_DOCUMENT_VIEW (view), 2);
  g_assert_cmpint (get_height (view, 1400), >, get_height (view, 2800) - 1);
  g_object_unref (view);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/document-view/document", test_document);
  g_test_add_func ("/document-view/place", test_place);
  g_test_add_func ("/document-view/scroll-to-block", test_scroll_to_block);
  g_test_add_func ("/document-view/resize", test_resize);
  g_test_add_func ("/document-view/colors", test_colors);
  g_test_add_func ("/document-view/fonts", test_fonts);
  g_test_add_func ("/document-view/images", test_images);
  g_test_add_func ("/document-view/whole", test_whole);

  return g_test_run ();
}
