/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Wide code and tables: what is seen of them, and that all that moves with them moves.
 */

#include "layout-fixture.h"

#include <math.h>
#include <string.h>

#define WIDTH 400

static ShowcaseTypesetter *typesetter;

static ShowcaseBlockLayout *
lay_out (const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);

  return showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
}

static void
test_fits (void)
{
  g_autoptr (ShowcaseBlockLayout) code = lay_out ("    short\n");
  g_autoptr (ShowcaseBlockLayout) text = lay_out ("text\n");
  ShowcaseBlockWindow window;

  g_assert_true (showcase_block_layout_get_window (code, &window));
  g_assert_cmpfloat (window.width, ==, WIDTH);
  g_assert_false (showcase_block_layout_is_cut (code));
  g_assert_false (showcase_block_layout_get_window (text, &window));
  g_assert_false (showcase_block_layout_is_cut (text));
}

#define CODE "    0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789\n"

static void
gather_area_cb (double x,
                double y,
                double width,
                double height,
                gpointer user_data)
{
  ShowcaseLinkArea *area = user_data;

  g_assert_cmpfloat (width, >, 0);
  area->x = x;
  area->width = width;
  area->link++;
}

static void
test_code (void)
{
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (CODE);
  ShowcaseLinkArea area = { 0 };
  ShowcaseBlockWindow window;
  double before, after;
  int y, height;
  guint offset;

  g_assert_true (showcase_block_layout_is_cut (layout));
  g_assert_true (showcase_block_layout_get_window (layout, &window));
  g_assert_cmpfloat (window.content, >, 700);
  offset = showcase_block_layout_get_offset (layout, 200, window.height / 2);
  showcase_block_layout_get_caret (layout, offset, &before, &y, &height);
  g_assert_cmpfloat (fabs (before - 200), <, 10);

  showcase_block_layout_set_shift (layout, 150);
  g_assert_cmpfloat (showcase_block_layout_get_shift (layout), ==, 150);
  showcase_block_layout_get_caret (layout, offset, &after, &y, &height);
  g_assert_cmpfloat (after, ==, before - 150);
  g_assert_cmpuint (showcase_block_layout_get_offset (layout, after + 1, window.height / 2), ==, offset);

  /* What is cut off can't be hit, and is not part of an area. */
  g_assert_cmpuint (showcase_block_layout_get_offset (layout, 10000, window.height / 2), <, strlen (CODE) - 30);
  showcase_block_layout_foreach_area (layout, 0, 1000, gather_area_cb, &area);
  g_assert_cmpuint (area.link, ==, 1);
  g_assert_cmpfloat (area.x, ==, 0);
  g_assert_cmpfloat (area.width, ==, WIDTH);
  area.link = 0;
  showcase_block_layout_foreach_area (layout, 0, 2, gather_area_cb, &area);
  g_assert_cmpuint (area.link, ==, 0);
  showcase_block_layout_set_shift (layout, 0);
  showcase_block_layout_get_caret (layout, offset, &after, &y, &height);
  g_assert_cmpfloat (after, ==, before);
}

static void
count_glyphs_cb (PangoFont *font,
                 PangoGlyphString *glyphs,
                 ShowcaseColorRole role,
                 double x,
                 double baseline,
                 gpointer user_data)
{
  guint *n_glyphs = user_data;

  *n_glyphs += (guint)glyphs->num_glyphs;
  g_assert_cmpfloat (x, >, -20);
  g_assert_cmpfloat (x, <, WIDTH);
}

/* However long a line is, only what can be seen is painted. */
static void
test_glyphs (void)
{
  g_autoptr (GString) text = g_string_new ("    ");
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  guint n_pieces;
  guint n_glyphs = 0;
  guint n_fixed = 0;

  for (guint i = 0; i < 15000; i++)
    g_string_append_c (text, 'x');
  layout = lay_out (text->str);
  g_assert_cmpint (showcase_block_layout_get_pieces (layout, &n_pieces)[0].n_lines, ==, 16);
  showcase_block_layout_set_shift (layout, 5000);
  showcase_block_layout_foreach_run (layout, count_glyphs_cb, &n_fixed);
  showcase_block_layout_foreach_cut_run (layout, count_glyphs_cb, &n_glyphs);
  g_assert_cmpuint (n_fixed, ==, 0);
  g_assert_cmpuint (n_glyphs, >, 16 * 30);
  g_assert_cmpuint (n_glyphs, <, 16 * 70);
}

#define TABLE \
  "| A | characteristically | [internationalisation](https://example.org) | incomprehensible | straightforward |\n|--|--|--|--|--|\n| 1 | 2 | 3 | 4 | `5` |\n"

static void
test_table (void)
{
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (TABLE);
  guint n_areas, n_boxes;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);
  ShowcaseBlockWindow window;
  double x = boxes[0].x;
  double y = areas[0].y + areas[0].height / 2;

  g_assert_true (showcase_block_layout_get_window (layout, &window));
  g_assert_cmpfloat (window.content, >, WIDTH);
  g_assert_cmpfloat (window.width, ==, WIDTH);
  for (guint i = 0; i < n_boxes; i++)
    g_assert_true (boxes[i].moves);
  g_assert_cmpuint (showcase_block_layout_get_link (layout, areas[0].x + 2, y), ==, areas[0].link);
  showcase_block_layout_set_shift (layout, 100);
  g_assert_cmpfloat (boxes[0].x, ==, x - 100);
  g_assert_cmpuint (showcase_block_layout_get_link (layout, areas[0].x + 2, y), ==, areas[0].link);
  showcase_block_layout_set_shift (layout, areas[0].x + 100 + 10);
  g_assert_cmpfloat (areas[0].x, <, 0);
  g_assert_cmpuint (showcase_block_layout_get_link (layout, areas[0].x + 2, y), ==, SHOWCASE_NONE);
}

/* Where text is read from the right, a table starts there, and code in it does not. */
static void
test_mirrored (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (
      "> ציטוט\n>\n> ```\n> 0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789\n> ```\n>\n"
      "> | אאאאאאאאאאאאאאאאאא | בבבבבבבבבבבבבבבבבבב | גגגגגגגגגגגגגגגגגגגגגגג | דדדדדדדדדדדדדדדדדדדדד |\n> |--|--|--|--|\n> | 1 | 2 | 3 | 4 |\n");
  g_autoptr (ShowcaseBlockLayout) code = showcase_block_layout_new (document, 1, typesetter, WIDTH, NULL);
  g_autoptr (ShowcaseBlockLayout) table = showcase_block_layout_new (document, 2, typesetter, WIDTH, NULL);
  const ShowcasePiece *piece;
  ShowcaseBlockWindow window;
  guint n_pieces;
  double x;

  g_assert_true (showcase_block_layout_get_window (code, &window));
  g_assert_false (window.mirrored);
  g_assert_cmpfloat (window.x, ==, 0);
  piece = showcase_block_layout_get_pieces (code, &n_pieces);
  g_assert_cmpfloat (piece->x, >, 0);
  g_assert_cmpfloat (piece->x, <, 20);

  g_assert_true (showcase_block_layout_get_window (table, &window));
  g_assert_true (window.mirrored);
  g_assert_cmpfloat (window.content, >, window.width);
  piece = showcase_block_layout_get_pieces (table, &n_pieces);
  x = piece[0].x;
  g_assert_cmpfloat (x, >, WIDTH / 3.0);
  g_assert_cmpfloat (piece[3].x, <, 0);
  showcase_block_layout_set_shift (table, 50);
  g_assert_cmpfloat (piece[0].x, ==, x + 50);
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/layout/shift/fits", test_fits);
  g_test_add_func ("/layout/shift/code", test_code);
  g_test_add_func ("/layout/shift/glyphs", test_glyphs);
  g_test_add_func ("/layout/shift/table", test_table);
  g_test_add_func ("/layout/shift/mirrored", test_mirrored);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
