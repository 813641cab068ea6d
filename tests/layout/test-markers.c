/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands beside blocks for the sake of their containers: alerts, the boxes of tasks, the triangles of details.
 */

#include "layout-fixture.h"

#define WIDTH 500

static ShowcaseTypesetter *typesetter;

static ShowcaseBlockLayout *
lay_out (ShowcaseDocument *document,
         const char *text)
{
  return showcase_block_layout_new (document, fixture_find (document, text), typesetter, WIDTH, NULL);
}

static const ShowcasePiece *
get_first (ShowcaseBlockLayout *layout)
{
  guint n_pieces;

  return showcase_block_layout_get_pieces (layout, &n_pieces);
}

/* The tint goes around all of an alert, without a seam, and the text keeps off its edges. */
static void
test_alert (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("before\n\n> [!WARNING]\n> first words\n>\n> ```\n> last\n> ```\n\nafter\n");
  g_autoptr (ShowcaseBlockLayout) title = lay_out (document, "Warning");
  g_autoptr (ShowcaseBlockLayout) first = lay_out (document, "first");
  g_autoptr (ShowcaseBlockLayout) last = lay_out (document, "last");
  const ShowcaseBox *box = fixture_find_box (title, SHOWCASE_BOX_TINT);
  const ShowcaseBox *sign = fixture_find_box (title, SHOWCASE_BOX_ALERT);
  const ShowcaseBox *code = fixture_find_box (last, SHOWCASE_BOX_CODE);

  g_assert_cmpfloat (box->y, ==, showcase_block_layout_get_gap (title));
  g_assert_cmpfloat (box->width, ==, WIDTH);
  g_assert_cmpfloat (box->y + box->height, ==, showcase_block_layout_get_height (title));
  g_assert_true (!box->open_above && box->open_below);
  g_assert_cmpfloat (get_first (title)->y, >, box->y);
  g_assert_cmpint (get_first (title)->role, ==, SHOWCASE_COLOR_WARNING);
  g_assert_cmpint (sign->role, ==, SHOWCASE_COLOR_WARNING);
  g_assert_cmpfloat (sign->x, >, 0);
  g_assert_cmpfloat (sign->x + sign->width, <, get_first (title)->x);

  box = fixture_find_box (first, SHOWCASE_BOX_TINT);
  g_assert_cmpfloat (box->y, ==, 0);
  g_assert_cmpfloat (box->height, ==, showcase_block_layout_get_height (first));
  g_assert_true (box->open_above && box->open_below);

  /* Below all else, and with room between its edge and the code. */
  box = fixture_find_box (last, SHOWCASE_BOX_TINT);
  g_assert_true (box < code);
  g_assert_cmpfloat (code->y + code->height, <, box->y + box->height);
  g_assert_cmpfloat (code->x + code->width, <, WIDTH);
  g_assert_cmpfloat (box->height, ==, showcase_block_layout_get_height (last));
  g_assert_false (box->open_below);
}

/* An alert has the direction of what its author wrote in it. */
static void
test_mirrored_alert (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("> [!NOTE]\n> שלום\n");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document, "Note");
  const ShowcaseBox *bar = fixture_find_box (layout, SHOWCASE_BOX_QUOTE_BAR);
  const ShowcaseBox *sign = fixture_find_box (layout, SHOWCASE_BOX_ALERT);

  g_assert_cmpfloat (bar->x + bar->width, ==, WIDTH);
  g_assert_cmpfloat (sign->x, >, WIDTH / 2.0);
  g_assert_cmpint (pango_layout_get_alignment (get_first (layout)->layout), ==, PANGO_ALIGN_RIGHT);
}

static void
test_nested_alert (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("- item\n\n  > [!TIP]\n  > > in a quote\n");
  g_autoptr (ShowcaseBlockLayout) layout = lay_out (document, "in a quote");
  const ShowcaseBox *tint = fixture_find_box (layout, SHOWCASE_BOX_TINT);
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  g_assert_cmpuint (n_boxes, ==, 3);
  g_assert_cmpfloat (tint->x, >, 0);
  g_assert_cmpfloat (tint->x + tint->width, ==, WIDTH);
  g_assert_cmpint (boxes[1].role, ==, SHOWCASE_COLOR_QUOTE_BAR);
  g_assert_cmpint (boxes[2].role, ==, SHOWCASE_COLOR_TIP);
  /* The bar of the quote ends with its text, that of the alert further down. */
  g_assert_cmpfloat (boxes[1].y + boxes[1].height, <, boxes[2].y + boxes[2].height);
}

static void
test_tasks (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("- [ ] open\n- [x] done\n");
  g_autoptr (ShowcaseBlockLayout) open = lay_out (document, "open");
  g_autoptr (ShowcaseBlockLayout) done = lay_out (document, "done");
  const ShowcaseBox *box = fixture_find_box (open, SHOWCASE_BOX_TASK);

  g_assert_nonnull (box);
  g_assert_cmpfloat (box->x, >=, 0);
  g_assert_cmpfloat (box->x + box->width, <, get_first (open)->x);
  g_assert_nonnull (fixture_find_box (done, SHOWCASE_BOX_TASK_DONE));
  g_assert_null (fixture_find_box (done, SHOWCASE_BOX_DISC));
}

static void
test_details (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("<details>\n<summary>Summary</summary>\n\ninside\n\n</details>\n\n<details>\n\nno summary\n\n</details>\n");
  g_autoptr (ShowcaseBlockLayout) summary = lay_out (document, "Summary");
  g_autoptr (ShowcaseBlockLayout) inside = lay_out (document, "inside");
  g_autoptr (ShowcaseBlockLayout) bare = lay_out (document, "no summary");
  const ShowcaseBox *box = fixture_find_box (summary, SHOWCASE_BOX_FOLDED);

  g_assert_nonnull (box);
  g_assert_cmpfloat (box->x + box->width, <=, get_first (summary)->x);
  g_assert_cmpfloat (get_first (inside)->x, ==, get_first (summary)->x);
  g_assert_null (fixture_find_box (inside, SHOWCASE_BOX_FOLDED));
  g_assert_null (fixture_find_box (bare, SHOWCASE_BOX_FOLDED));
}

/* However deep it stands, text keeps a width that it can be read at, and an item its marker. */
static void
test_depth (void)
{
  static const int widths[] = { 200, 330, 500 };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  const ShowcaseStyle *style = showcase_typesetter_get_style (typesetter);

  for (guint i = 0; i < 60; i++)
    g_string_append (text, "> ");
  g_string_append (text, "- deep\n");
  document = fixture_parse (text->str);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, 0, typesetter, widths[i], NULL);

      g_assert_cmpfloat (widths[i] - get_first (layout)->x, >=, 10 * style->body);
      g_assert_nonnull (fixture_find_box (layout, SHOWCASE_BOX_DISC));
    }
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/layout/markers/alert", test_alert);
  g_test_add_func ("/layout/markers/mirrored-alert", test_mirrored_alert);
  g_test_add_func ("/layout/markers/nested-alert", test_nested_alert);
  g_test_add_func ("/layout/markers/tasks", test_tasks);
  g_test_add_func ("/layout/markers/details", test_details);
  g_test_add_func ("/layout/markers/depth", test_depth);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
