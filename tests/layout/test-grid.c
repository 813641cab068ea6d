/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables: where cells stand, that each is set once, and that a wide table stays in its column.
 */

#include "layout-fixture.h"

#define WIDTH 500

static ShowcaseTypesetter *typesetter;

static ShowcaseBlockLayout *
lay_out (ShowcaseDocument *document)
{
  return showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
}

static void
test_cells (void)
{
  static const char *texts[] = { "Name", "Years", "Tyk", "2", "Wayhome", "10" };
  g_autoptr (ShowcaseDocument) document = fixture_parse ("| Name | Years |\n|---|--:|\n| Tyk | 2 |\n| Wayhome | 10 |\n");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document);
  guint n_pieces, n_boxes;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  g_assert_cmpuint (n_pieces, ==, G_N_ELEMENTS (texts));
  for (guint i = 0; i < n_pieces; i++)
    {
      g_assert_cmpstr (pango_layout_get_text (pieces[i].layout), ==, texts[i]);
      g_assert_cmpfloat (pieces[i].x, ==, pieces[i % 2].x);
      g_assert_cmpint (pieces[i].y, ==, pieces[i - i % 2].y);
      g_assert_cmpint (pieces[i].n_lines, ==, 1);
    }
  g_assert_cmpfloat (pieces[1].x, >, pieces[0].x);
  g_assert_cmpint (pieces[2].y, >, pieces[0].y);
  g_assert_cmpint (pango_layout_get_alignment (pieces[1].layout), ==, PANGO_ALIGN_RIGHT);

  /* A line below each row. */
  g_assert_cmpuint (n_boxes, ==, 3);
  g_assert_cmpint (showcase_block_layout_get_height (layout), ==, (int)(boxes[2].y + boxes[2].height));
}

/* A row that is too long for the first block of a table counts for how wide its columns are. */
static void
test_long_row (void)
{
  g_autoptr (GString) markdown = g_string_new ("| A | B |\n|---|---|\n| a | b |\n| ");
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  const ShowcasePiece *pieces;
  guint n_pieces;

  for (guint i = 0; i < 5000; i++)
    g_string_append (markdown, "word ");
  g_string_append (markdown, "| b |\n");
  document = fixture_parse (markdown->str);
  layout = lay_out (document);
  pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  g_assert_cmpuint (n_pieces, ==, 4);
  g_assert_cmpfloat (pieces[1].x, >, WIDTH * 3 / 4);
}

static void
test_wide (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("| A | B |\n|---|---|\n| short | a cell with so many words that they can't possibly stand in one line of the column, however it is cut |\n");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document);
  guint n_pieces, n_boxes;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  g_assert_cmpuint (n_pieces, ==, 4);
  g_assert_cmpint (pieces[2].n_lines, ==, 1);
  g_assert_cmpint (pieces[3].n_lines, >, 1);
  /* It takes all the room there is, and no more. */
  for (guint i = 0; i < n_boxes; i++)
    {
      g_assert_cmpfloat (boxes[i].x + boxes[i].width, <=, WIDTH);
      g_assert_cmpfloat (boxes[i].x + boxes[i].width, >, WIDTH - 3);
    }
  g_assert_cmpint (showcase_block_layout_get_height (layout), >=, pieces[3].y + pieces[3].n_lines * pieces[3].line_height);
}

/* Columns run from the right, and a link in a cell can be hit where it stands. */
static void
test_mirrored (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("| שם | שנה |\n|---|---|\n| אחד | [שתיים](https://example.com) |\n");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document);
  guint n_pieces, n_areas;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);

  g_assert_cmpuint (n_pieces, ==, 4);
  g_assert_cmpfloat (pieces[0].x, >, pieces[1].x);
  g_assert_cmpuint (n_areas, ==, 1);
  g_assert_cmpfloat (areas[0].y, ==, pieces[3].y);
  g_assert_cmpfloat (areas[0].x, >=, pieces[3].x);
}

int
main (int argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/layout/grid/cells", test_cells);
  g_test_add_func ("/layout/grid/long-row", test_long_row);
  g_test_add_func ("/layout/grid/wide", test_wide);
  g_test_add_func ("/layout/grid/mirrored", test_mirrored);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);
  return status;
}
