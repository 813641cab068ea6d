/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The document view at other zooms than 1.
 */

#include "layout-fixture.h"
#include "view-fixture.h"

#include <math.h>

static guint
find_long_paragraph (ShowcaseDocument *document,
                     guint from)
{
  guint block = from;

  while (showcase_document_get_block (document, block)->kind != SHOWCASE_BLOCK_PARAGRAPH || showcase_document_get_block (document, block)->length < 500)
    block++;
  return block;
}

/* A point and back, at every zoom: what is painted somewhere is also hit there. */
static void
test_points (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100 * 1000);
  ViewFixture fixture;

  view_fixture_init (&fixture, 800, 700);
  view_fixture_show (&fixture, document);
  for (double zoom = SHOWCASE_ZOOM_MIN; zoom <= SHOWCASE_ZOOM_MAX; zoom += 0.25)
    {
      guint first, n_blocks;

      showcase_document_view_set_zoom (fixture.view, zoom);
      view_fixture_wait_frame (&fixture);
      showcase_flow_get_visible (fixture.view->flow, &first, &n_blocks);
      for (guint i = first; i < first + n_blocks; i++)
        {
          double x = 30, y = 7;

          showcase_document_view_from_block (fixture.view, i, &x, &y);
          if (y < 700)
            g_assert_cmpuint (showcase_document_view_find_block (fixture.view, y), ==, i);
          showcase_document_view_to_block (fixture.view, i, &x, &y);
          g_assert_cmpfloat_with_epsilon (x, 30, 1e-6);
          g_assert_cmpfloat_with_epsilon (y, 7, 1e-6);
        }
    }
  view_fixture_clear (&fixture);
}

/* While there is room for it, the column is as wide in ems as before, and lines end where they did: the heights are those of zoom 1. */
static void
test_same_lines (void)
{
  static const double zooms[] = { 0.5, 0.67, 0.9, 1.1, 1.25, 1.5 };
  g_autoptr (ShowcaseDocument) document = fixture_document (100 * 1000);
  ViewFixture fixture;
  ShowcaseColumn *column;
  double height;
  int width;

  view_fixture_init (&fixture, 1200, 700);
  view_fixture_show (&fixture, document);
  column = showcase_flow_get_column (fixture.view->flow);
  width = showcase_column_get_width (column);
  height = showcase_column_measure (column, 5);
  for (gsize i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      showcase_document_view_set_zoom (fixture.view, zooms[i]);
      view_fixture_wait_frame (&fixture);
      g_assert_cmpint (showcase_column_get_width (column), ==, width);
      g_assert_cmpfloat (showcase_column_measure (column, 5), ==, height);
    }
  showcase_document_view_set_zoom (fixture.view, 3);
  view_fixture_wait_frame (&fixture);
  g_assert_cmpint (showcase_column_get_width (column) * 3, <=, 1200);
  g_assert_cmpint (showcase_column_get_width (column) * 3, >, 1200 - 2 * 32 - 3);
  view_fixture_clear (&fixture);
}

static char *
dup_top_words (ViewFixture *fixture,
               ShowcaseDocument *document)
{
  ShowcaseColumn *column = showcase_flow_get_column (fixture->view->flow);
  guint block;
  double offset;
  guint position;

  showcase_document_view_get_place (fixture->view, &block, &offset);
  position = showcase_block_layout_get_offset (showcase_column_get_block (column, block)->layout, 0, offset);
  return g_strndup (showcase_document_get_block_text (document, block) + position, 12);
}

/* In a narrow window every zoom breaks the lines elsewhere; the words at the top edge stay, and come back exactly. */
static void
test_keeps_words (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100 * 1000);
  guint block = find_long_paragraph (document, showcase_document_get_n_blocks (document) / 2);
  g_autofree char *words = NULL;
  g_autofree char *words_after = NULL;
  ViewFixture fixture;
  double offset, offset_after;
  guint found;

  view_fixture_init (&fixture, 500, 700);
  view_fixture_show (&fixture, document);
  showcase_document_view_set_place (fixture.view, block, 100);
  view_fixture_wait_frame (&fixture);
  words = dup_top_words (&fixture, document);
  showcase_document_view_get_place (fixture.view, &found, &offset);
  for (double zoom = SHOWCASE_ZOOM_MIN; zoom <= SHOWCASE_ZOOM_MAX; zoom += 0.3)
    {
      showcase_document_view_set_zoom (fixture.view, zoom);
      view_fixture_wait_frame (&fixture);
      showcase_document_view_get_place (fixture.view, &found, &offset_after);
      g_assert_cmpuint (found, ==, block);
    }
  showcase_document_view_set_zoom (fixture.view, 1);
  view_fixture_wait_frame (&fixture);
  words_after = dup_top_words (&fixture, document);
  showcase_document_view_get_place (fixture.view, &found, &offset_after);
  g_assert_cmpstr (words_after, ==, words);
  g_assert_cmpfloat (offset_after, ==, offset);
  view_fixture_clear (&fixture);
}

/* The scrollbar counts pixels of the widget, and scrolling by some moves what is painted by as many. */
static void
test_scroll (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100 * 1000);
  ViewFixture fixture;
  GtkAdjustment *adjustment;
  double x = 0, before = 0, after = 0;

  view_fixture_init (&fixture, 700, 700);
  view_fixture_show (&fixture, document);
  showcase_document_view_set_zoom (fixture.view, 2);
  showcase_document_view_set_place (fixture.view, 40, 0);
  view_fixture_wait_frame (&fixture);
  adjustment = fixture.view->vadjustment;
  g_assert_cmpfloat (gtk_adjustment_get_page_size (adjustment), ==, 700);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_lower (adjustment),
                                  2 * showcase_flow_get_total (fixture.view->flow), 1e-6);
  showcase_document_view_from_block (fixture.view, 41, &x, &before);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + 50);
  view_fixture_wait_frame (&fixture);
  showcase_document_view_from_block (fixture.view, 41, &x, &after);
  g_assert_cmpfloat_with_epsilon (before - after, 50, 1);
  view_fixture_clear (&fixture);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_property (void)
{
  ViewFixture fixture;
  guint count = 0;
  double zoom;

  view_fixture_init (&fixture, 500, 300);
  g_signal_connect_swapped (fixture.view, "notify::zoom", G_CALLBACK (count_cb), &count);
  g_object_set (fixture.view, "zoom", 1.5, NULL);
  g_object_set (fixture.view, "zoom", 1.5, NULL);
  g_object_get (fixture.view, "zoom", &zoom, NULL);
  g_assert_cmpfloat (zoom, ==, 1.5);
  showcase_document_view_set_zoom (fixture.view, 99);
  g_assert_cmpfloat (showcase_document_view_get_zoom (fixture.view), ==, SHOWCASE_ZOOM_MAX);
  g_assert_cmpuint (count, ==, 2);
  view_fixture_clear (&fixture);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    return 77;

  g_test_add_func ("/zooming/points", test_points);
  g_test_add_func ("/zooming/same-lines", test_same_lines);
  g_test_add_func ("/zooming/keeps-words", test_keeps_words);
  g_test_add_func ("/zooming/scroll", test_scroll);
  g_test_add_func ("/zooming/property", test_property);

  return g_test_run ();
}
