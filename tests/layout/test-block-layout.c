/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Block layouts: where texts, boxes and links stand.
 */

#include "layout-fixture.h"

#include <math.h>
#include <string.h>

#define WIDTH 500

static ShowcaseTypesetter *typesetter;

static ShowcaseBlockLayout *
lay_out (ShowcaseDocument *document,
         const char *text)
{
  return showcase_block_layout_new (document, fixture_find (document, text), typesetter, WIDTH, NULL);
}

static const ShowcasePiece *
get_text (ShowcaseBlockLayout *layout)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text)
      return &pieces[i];

  g_assert_not_reached ();
}

static void
test_grid (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("Words with `code` and **strong** and *emphasis* and 漢字 and so on, enough of them for several lines with `more of it` and an emoji 🎉.");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document, "Words");
  const ShowcasePiece *piece = get_text (layout);

  g_assert_cmpint (piece->n_lines, >, 1);
  g_assert_cmpint (piece->line_height, ==, showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY)->line_height);
  g_assert_cmpint (showcase_block_layout_get_height (layout), ==, piece->n_lines * piece->line_height);
}

static void
test_markers (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("- disc\n  - ring\n    - square\n\n      second paragraph\n\n9. nine\n10. ten\n");
  g_autoptr (ShowcaseBlockLayout) disc = lay_out (document, "disc");
  g_autoptr (ShowcaseBlockLayout) ring = lay_out (document, "ring");
  g_autoptr (ShowcaseBlockLayout) square = lay_out (document, "square");
  g_autoptr (ShowcaseBlockLayout) second = lay_out (document, "second");
  const ShowcaseBox *box = fixture_find_box (disc, SHOWCASE_BOX_DISC);

  g_assert_nonnull (box);
  g_assert_cmpfloat (box->x, >, 0);
  g_assert_cmpfloat (box->x + box->width, <, get_text (disc)->x);
  g_assert_cmpfloat (box->y, >, get_text (disc)->y);
  g_assert_cmpfloat (box->y + box->height, <, get_text (disc)->y + get_text (disc)->baseline);
  g_assert_nonnull (fixture_find_box (ring, SHOWCASE_BOX_RING));
  g_assert_null (fixture_find_box (ring, SHOWCASE_BOX_DISC));
  g_assert_cmpfloat (get_text (ring)->x, >, get_text (disc)->x);
  g_assert_nonnull (fixture_find_box (square, SHOWCASE_BOX_SQUARE));
  g_assert_null (fixture_find_box (second, SHOWCASE_BOX_SQUARE));
  g_assert_cmpfloat (get_text (second)->x, ==, get_text (square)->x);
}

static double
find_number_end (ShowcaseBlockLayout *layout)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  int width;

  g_assert_cmpuint (n_pieces, ==, 2);
  g_assert_false (pieces[1].is_text);
  g_assert_cmpint (pieces[1].y + pieces[1].baseline, ==, pieces[0].y + pieces[0].baseline);
  pango_layout_get_size (pieces[1].layout, &width, NULL);

  return pieces[1].x + (double)width / PANGO_SCALE;
}

static void
test_numbers (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("9. nine\n10. ten\n");
  g_autoptr (ShowcaseBlockLayout) nine = lay_out (document, "nine");
  g_autoptr (ShowcaseBlockLayout) ten = lay_out (document, "ten");

  g_assert_cmpfloat_with_epsilon (find_number_end (nine), find_number_end (ten), 0.01);
  g_assert_cmpfloat (find_number_end (nine), <, get_text (nine)->x);
  g_assert_cmpfloat (get_text (nine)->x, ==, get_text (ten)->x);
}

static void
test_nested_markers (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("- - both\n");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document, "both");

  g_assert_nonnull (fixture_find_box (layout, SHOWCASE_BOX_DISC));
  g_assert_nonnull (fixture_find_box (layout, SHOWCASE_BOX_RING));
}

static void
test_quote (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("before\n\n> one\n>\n> two\n\nafter\n");
  g_autoptr (ShowcaseBlockLayout) one = lay_out (document, "one");
  g_autoptr (ShowcaseBlockLayout) two = lay_out (document, "two");
  const ShowcaseBox *first = fixture_find_box (one, SHOWCASE_BOX_QUOTE_BAR);
  const ShowcaseBox *second = fixture_find_box (two, SHOWCASE_BOX_QUOTE_BAR);

  /* The bar leaves out the space above the quote, but not the space between its blocks. */
  g_assert_cmpfloat (first->y, ==, showcase_block_layout_get_gap (one));
  g_assert_false (first->open_above);
  g_assert_true (first->open_below);
  g_assert_cmpfloat (second->y, ==, 0);
  g_assert_cmpfloat (second->height, ==, showcase_block_layout_get_height (two));
  g_assert_true (second->open_above);
  g_assert_false (second->open_below);
  g_assert_cmpfloat (first->x + first->width, <, get_text (one)->x);
}

static void
test_code (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("before\n\n```\nfirst line\n\nthird line\n```\n\n    a_word_without_spaces_that_is_much_longer_than_the_column_is_wide_so_that_it_has_to_break_somewhere\n");
  g_autoptr (ShowcaseBlockLayout) code = lay_out (document, "first line");
  g_autoptr (ShowcaseBlockLayout) wide = lay_out (document, "a_word");
  const ShowcaseBox *box = fixture_find_box (code, SHOWCASE_BOX_CODE);
  const ShowcasePiece *piece = get_text (code);
  PangoRectangle extents;

  g_assert_cmpint (piece->n_lines, ==, 3);
  g_assert_cmpfloat (box->x, ==, 0);
  g_assert_cmpfloat (box->width, ==, WIDTH);
  g_assert_cmpfloat (box->y, ==, showcase_block_layout_get_gap (code));
  g_assert_cmpfloat (box->y + box->height, ==, showcase_block_layout_get_height (code));
  g_assert_cmpfloat (box->y, <, piece->y);
  g_assert_cmpfloat (box->radius, >, 0);
  g_assert_false (box->open_above || box->open_below);

  /* Lines of code do not wrap: their box is a window to them. */
  g_assert_cmpint (get_text (wide)->n_lines, ==, 1);
  pango_layout_get_pixel_extents (get_text (wide)->layout, &extents, NULL);
  g_assert_cmpfloat (get_text (wide)->x + extents.x + extents.width, >, WIDTH);
  g_assert_cmpfloat (fixture_find_box (wide, SHOWCASE_BOX_CODE)->width, ==, WIDTH);
}

static void
test_joined_code (void)
{
  g_autoptr (GString) text = g_string_new ("```\n");
  g_autoptr (ShowcaseDocument) document = NULL;
  guint n_blocks;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "line %u\n", i);
  g_string_append (text, "```\n");
  document = fixture_parse (text->str);
  n_blocks = showcase_document_get_n_blocks (document);
  g_assert_cmpuint (n_blocks, >, 2);

  for (guint i = 0; i < n_blocks; i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, WIDTH, NULL);
      const ShowcaseBox *box = fixture_find_box (layout, SHOWCASE_BOX_CODE);

      g_assert_cmpint (box->open_above, ==, i > 0);
      g_assert_cmpint (box->open_below, ==, i < n_blocks - 1);
      g_assert_cmpfloat (box->y, ==, 0);
      g_assert_cmpfloat (box->height, ==, showcase_block_layout_get_height (layout));
    }
}

static void
test_right_to_left (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("- item\n\n> quote\n\n- פריט\n\n> ציטוט\n>\n> ```\n> code\n> ```\n\n1. אחת\n");
  g_autoptr (ShowcaseBlockLayout) left_item = lay_out (document, "item");
  g_autoptr (ShowcaseBlockLayout) right_item = lay_out (document, "פריט");
  g_autoptr (ShowcaseBlockLayout) left_quote = lay_out (document, "quote");
  g_autoptr (ShowcaseBlockLayout) right_quote = lay_out (document, "ציטוט");
  g_autoptr (ShowcaseBlockLayout) code = lay_out (document, "code");
  g_autoptr (ShowcaseBlockLayout) number = lay_out (document, "אחת");
  const ShowcaseBox *left = fixture_find_box (left_item, SHOWCASE_BOX_DISC);
  const ShowcaseBox *right = fixture_find_box (right_item, SHOWCASE_BOX_DISC);
  guint n_pieces;

  g_assert_cmpfloat (right->x, ==, WIDTH - left->x - left->width);
  g_assert_cmpfloat (get_text (right_item)->x, ==, 0);
  g_assert_cmpint (pango_layout_get_alignment (get_text (right_item)->layout), ==, PANGO_ALIGN_RIGHT);

  left = fixture_find_box (left_quote, SHOWCASE_BOX_QUOTE_BAR);
  right = fixture_find_box (right_quote, SHOWCASE_BOX_QUOTE_BAR);
  g_assert_cmpfloat (left->x, ==, 0);
  g_assert_cmpfloat (right->x, ==, WIDTH - left->width);

  /* Code reads from left to right, but stands in its quote. */
  g_assert_cmpfloat (fixture_find_box (code, SHOWCASE_BOX_QUOTE_BAR)->x, ==, right->x);
  g_assert_cmpfloat (fixture_find_box (code, SHOWCASE_BOX_CODE)->x, ==, 0);
  g_assert_cmpint (pango_layout_get_alignment (get_text (code)->layout), ==, PANGO_ALIGN_LEFT);

  g_assert_cmpfloat (showcase_block_layout_get_pieces (number, &n_pieces)[1].x, >, WIDTH - 40);
}

static void
test_links (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("Some words before [a link](https://example.org/a) and after it, then [another link that is long enough to go over the end of a "
                                                         "line](https://example.org/b), and a [missing](missing.md) one.");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document, "Some words");
  guint n_areas;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);
  const ShowcaseLinkArea *last = &areas[n_areas - 1];

  g_assert_cmpuint (n_areas, >=, 4);
  g_assert_cmpuint (areas[0].link, ==, 0);
  g_assert_cmpuint (areas[1].link, ==, 1);
  g_assert_cmpuint (areas[2].link, ==, 1);
  g_assert_cmpfloat (areas[2].y, >, areas[1].y);

  for (guint i = 0; i < n_areas; i++)
    g_assert_cmpuint (showcase_block_layout_get_link (layout, areas[i].x + areas[i].width / 2, areas[i].y + areas[i].height / 2), ==, areas[i].link);
  g_assert_cmpuint (showcase_block_layout_get_link (layout, 2, 2), ==, SHOWCASE_NONE);
  g_assert_cmpuint (showcase_block_layout_get_link (layout, areas[0].x + areas[0].width + 3, areas[0].y + 2), ==, SHOWCASE_NONE);
  g_assert_nonnull (fixture_find_box (layout, SHOWCASE_BOX_UNDERLINE));
  g_assert_nonnull (fixture_find_box (layout, SHOWCASE_BOX_DOTS));
  g_assert_cmpint (showcase_document_get_link (document, last->link)->kind, ==, SHOWCASE_LINK_MISSING);
}

static void
test_hit (void)
{
  static const char TEXT[] = "Quick words, many of them, so that there are three lines or so: the first one, the second one, and then maybe a third one after it.";
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document, "Quick");
  const ShowcasePiece *piece = get_text (layout);

  g_assert_cmpuint (showcase_block_layout_get_offset (layout, -100, -100), ==, 0);
  g_assert_cmpuint (showcase_block_layout_get_offset (layout, WIDTH * 2, 10000), ==, strlen (TEXT));
  for (guint offset = 0; offset < strlen (TEXT); offset++)
    {
      int line;
      int x;

      pango_layout_index_to_line_x (piece->layout, (int)offset, FALSE, &line, &x);
      g_assert_cmpuint (showcase_block_layout_get_offset (layout, piece->x + (double)x / PANGO_SCALE + 0.5, line * piece->line_height + 3), ==, offset);
      g_assert_cmpint (showcase_block_layout_get_line_top (layout, offset), ==, line * piece->line_height);
    }
}

/* An image is 400 by 300; what a document asks for is granted as far as there is room, and never changes its shape. */
static void
test_image_sizes (void)
{
  static const struct
  {
    const char *markdown;
    double width;
    double height;
  } cases[] = {
    { "<img src=\"there.png\" width=\"200\">", 200, 150 },
    { "<img src=\"there.png\" height=\"150\">", 200, 150 },
    { "<img src=\"there.png\" width=\"200\" height=\"60\">", 80, 60 },
    { "<img src=\"there.png\" width=\"50%\">", 250, 188 },
    { "<img src=\"there.png\" width=\"9000\">", WIDTH, 375 },
    { "<img src=\"there.png\" height=\"50%\">", 400, 300 },
    { "![w:50% there](there.png)", 250, 188 },
    { "![w:100px](there.png)", 100, 75 },
    { "![image:width:20%](there.png)", 100, 75 },
    { "![h:75px there](there.png)", 100, 75 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = fixture_parse (cases[i].markdown);
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, WIDTH, NULL);
      const ShowcaseBox *box = fixture_find_box (layout, SHOWCASE_BOX_IMAGE);

      g_test_message ("%s", cases[i].markdown);
      g_assert_nonnull (box);
      g_assert_cmpfloat (box->width, ==, cases[i].width);
      g_assert_cmpfloat (box->height, ==, cases[i].height);
    }
}

/* On a stage, where text is twice as large, so are images. */
static void
test_image_scale (void)
{
  static const struct
  {
    const char *markdown;
    double width;
    double height;
  } cases[] = {
    { "![there](there.png)", 800, 600 },
    { "![w:100px](there.png)", 200, 150 },
    { "![w:50% there](there.png)", 450, 338 },
  };
  ShowcaseStyle style = *showcase_typesetter_get_style (typesetter);
  g_autoptr (ShowcaseTypesetter) large = NULL;

  style.image_scale = 2;
  large = showcase_typesetter_new (&style, showcase_typesetter_get_context (typesetter, FALSE));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = fixture_parse (cases[i].markdown);
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, large, 900, NULL);
      const ShowcaseBox *box = fixture_find_box (layout, SHOWCASE_BOX_IMAGE);

      g_assert_cmpfloat (box->width, ==, cases[i].width);
      g_assert_cmpfloat (box->height, ==, cases[i].height);
    }
}

static void
test_images (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("![there](there.png \"Title\")\n\n![gone](missing.png)\n\n![far](https://example.org/a.png)\n\n[![linked](linked.png)](https://example.org)\n");
  g_autoptr (ShowcaseBlockLayout) there = lay_out (document, "there");
  g_autoptr (ShowcaseBlockLayout) gone = lay_out (document, "gone");
  g_autoptr (ShowcaseBlockLayout) far = lay_out (document, "far");
  g_autoptr (ShowcaseBlockLayout) linked = lay_out (document, "linked");
  g_autoptr (ShowcaseBlockLayout) narrow = showcase_block_layout_new (document, 0, typesetter, 200, NULL);
  g_autoptr (ShowcaseBlockLayout) broken = showcase_block_layout_new (document, 0, typesetter, WIDTH, "Broken");
  const ShowcaseBox *box = fixture_find_box (there, SHOWCASE_BOX_IMAGE);
  guint n_pieces;

  g_assert_cmpfloat (box->width, ==, 400);
  g_assert_cmpfloat (box->height, ==, 300);
  g_assert_cmpstr (pango_layout_get_text (showcase_block_layout_get_pieces (there, &n_pieces)[0].layout), ==, "Title");
  g_assert_cmpuint (n_pieces, ==, 1);
  g_assert_cmpfloat (fixture_find_box (narrow, SHOWCASE_BOX_IMAGE)->width, ==, 200);
  g_assert_cmpfloat (fixture_find_box (narrow, SHOWCASE_BOX_IMAGE)->height, ==, 150);

  g_assert_null (fixture_find_box (gone, SHOWCASE_BOX_IMAGE));
  g_assert_nonnull (fixture_find_box (gone, SHOWCASE_BOX_FRAME));
  g_assert_nonnull (fixture_find_box (gone, SHOWCASE_BOX_ICON));
  g_assert_cmpstr (pango_layout_get_text (get_text (gone)->layout), ==, "gone");
  g_assert_cmpstr (pango_layout_get_text (showcase_block_layout_get_pieces (gone, &n_pieces)[1].layout), ==, "Image not included");
  g_assert_cmpstr (pango_layout_get_text (showcase_block_layout_get_pieces (far, &n_pieces)[1].layout), ==, "Remote image, not loaded");
  g_assert_cmpstr (pango_layout_get_text (showcase_block_layout_get_pieces (broken, &n_pieces)[1].layout), ==, "Broken");

  box = fixture_find_box (linked, SHOWCASE_BOX_IMAGE);
  g_assert_cmpuint (showcase_block_layout_get_link (linked, box->x + 5, box->y + 5), !=, SHOWCASE_NONE);
}

typedef struct
{
  guint n_runs;
  gboolean has_link;
  double last_baseline;
} Runs;

static void
count_run_cb (PangoFont *font,
              PangoGlyphString *glyphs,
              ShowcaseColorRole role,
              double x,
              double baseline,
              gpointer user_data)
{
  Runs *runs = user_data;

  runs->n_runs++;
  runs->has_link |= role == SHOWCASE_COLOR_LINK;
  g_assert_cmpfloat (baseline, >=, runs->last_baseline);
  g_assert_cmpfloat (baseline, ==, floor (baseline));
  g_assert_cmpfloat (x, >=, 0);
  runs->last_baseline = baseline;
}

static void
test_runs (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("- Words with a [link](https://example.org) and `code` and a [missing](missing.md) one, over two lines.");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document, "Words");
  Runs runs = { 0 };

  showcase_block_layout_foreach_run (layout, count_run_cb, &runs);
  g_assert_cmpuint (runs.n_runs, >=, 7);
  g_assert_true (runs.has_link);
}

/* Widths that leave no room have to do as well. */
static void
test_extreme_widths (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (3000);

  for (int width = -1; width < 60; width += 6)
    for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
      {
        g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, width, NULL);

        g_assert_cmpint (showcase_block_layout_get_height (layout), >, 0);
      }
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/block-layout/grid", test_grid);
  g_test_add_func ("/block-layout/markers", test_markers);
  g_test_add_func ("/block-layout/numbers", test_numbers);
  g_test_add_func ("/block-layout/nested-markers", test_nested_markers);
  g_test_add_func ("/block-layout/quote", test_quote);
  g_test_add_func ("/block-layout/code", test_code);
  g_test_add_func ("/block-layout/joined-code", test_joined_code);
  g_test_add_func ("/block-layout/right-to-left", test_right_to_left);
  g_test_add_func ("/block-layout/links", test_links);
  g_test_add_func ("/block-layout/hit", test_hit);
  g_test_add_func ("/block-layout/image-sizes", test_image_sizes);
  g_test_add_func ("/block-layout/image-scale", test_image_scale);
  g_test_add_func ("/block-layout/images", test_images);
  g_test_add_func ("/block-layout/runs", test_runs);
  g_test_add_func ("/block-layout/extreme-widths", test_extreme_widths);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
