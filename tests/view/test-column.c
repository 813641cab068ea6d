/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The column: heights are estimates until something makes them exact, and then stay.
 */

#include "layout-fixture.h"
#include "showcase-column.h"

static ShowcaseTypesetter *typesetter;

static ShowcaseColumn *
create_column (ShowcaseDocument *document,
               int width)
{
  ShowcaseColumn *column = showcase_column_new ();

  showcase_column_set_typesetter (column, typesetter);
  showcase_column_set_width (column, width);
  showcase_column_set_document (column, document);

  return column;
}

static int
measure (ShowcaseDocument *document,
         guint block,
         int width)
{
  g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, block, typesetter, width, NULL);

  return showcase_block_layout_get_height (layout);
}

static void
test_ready (void)
{
  g_autoptr (ShowcaseColumn) column = showcase_column_new ();
  g_autoptr (ShowcaseDocument) document = fixture_document (1000);

  g_assert_false (showcase_column_is_ready (column));
  showcase_column_set_document (column, document);
  g_assert_true (showcase_column_get_document (column) == document);
  g_assert_false (showcase_column_is_ready (column));
  showcase_column_set_typesetter (column, typesetter);
  g_assert_false (showcase_column_is_ready (column));
  showcase_column_set_width (column, 400);
  g_assert_true (showcase_column_is_ready (column));
  showcase_column_set_document (column, NULL);
  g_assert_false (showcase_column_is_ready (column));
}

static void
test_measure (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (20000);
  g_autoptr (ShowcaseColumn) column = create_column (document, 400);
  guint n_blocks = showcase_column_get_n_blocks (column);
  double total = 0;

  g_assert_false (showcase_column_is_exact (column));
  for (guint i = 0; i < n_blocks; i++)
    {
      g_assert_cmpfloat (showcase_column_get_y (column, i), ==, total);
      g_assert_cmpfloat (showcase_column_measure (column, i), ==, measure (document, i, 400));
      total += showcase_column_measure (column, i);
    }
  g_assert_true (showcase_column_is_exact (column));
  g_assert_cmpfloat (showcase_column_get_total (column), ==, total);
  g_assert_cmpuint (showcase_column_find (column, total + 1), ==, n_blocks - 1);

  showcase_column_set_width (column, 500);
  g_assert_false (showcase_column_is_exact (column));
  g_assert_cmpuint (showcase_block_cache_get_size (showcase_column_get_cache (column)), ==, 0);
}

/* Another width costs nothing for what is not visible: its heights stay until there are better ones. */
static void
test_width (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("One.\n\nTwo.\n\n<details><summary>Three</summary>\n\nFour.\n\n</details>\n\nFive.\n");
  g_autoptr (ShowcaseColumn) column = create_column (document, 400);
  const int before[] = { 10, 20, 30, 40, 50 };
  const int guesses[] = { 100, 200, 300, 400, 500 };
  double exact;

  g_assert_cmpuint (showcase_column_get_n_blocks (column), ==, G_N_ELEMENTS (before));
  g_assert_false (showcase_column_wants_guesses (column));
  showcase_column_take_heights (column, 0, G_N_ELEMENTS (before), before);
  g_assert_true (showcase_column_is_hidden (column, 3));
  g_assert_cmpfloat (showcase_column_get_total (column), ==, 110);

  showcase_column_set_width (column, 300);
  g_assert_true (showcase_column_wants_guesses (column));
  g_assert_false (showcase_column_is_exact (column));
  g_assert_cmpfloat (showcase_column_get_total (column), ==, 110);

  exact = showcase_column_measure (column, 1);
  g_assert_cmpfloat (exact, ==, measure (document, 1, 300));
  showcase_column_take_guesses (column, guesses);
  g_assert_false (showcase_column_wants_guesses (column));
  g_assert_cmpfloat (showcase_column_measure (column, 1), ==, exact);
  g_assert_cmpfloat (showcase_column_get_total (column), ==, 900 + exact);
}

static void
test_take (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (20000);
  g_autoptr (ShowcaseColumn) column = create_column (document, 400);
  guint n_blocks = showcase_column_get_n_blocks (column);
  g_autofree int *heights = g_new (int, n_blocks);
  double exact = showcase_column_measure (column, 3);

  for (guint i = 0; i < n_blocks; i++)
    heights[i] = 1000 + (int)i;
  showcase_column_take_heights (column, 0, n_blocks, heights);
  g_assert_true (showcase_column_is_exact (column));
  g_assert_cmpfloat (showcase_column_measure (column, 3), ==, exact);
  g_assert_cmpfloat (showcase_column_measure (column, 4), ==, 1004);
}

static void
test_reason (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse ("![one](one.png)\n\n![two](two.png)\n");
  g_autoptr (ShowcaseColumn) column = create_column (document, 500);
  const int heights[] = { 11, 22 };
  double image = showcase_column_measure (column, 0);
  double frame;

  g_assert_cmpfloat (image, ==, 300);
  showcase_column_set_reason (column, 0, "Broken");
  frame = showcase_column_measure (column, 0);
  g_assert_cmpfloat (frame, <, image);

  /* The worker knows nothing about reasons. */
  showcase_column_set_reason (column, 1, "Broken");
  showcase_column_take_heights (column, 0, 2, heights);
  g_assert_true (showcase_column_is_exact (column));
  g_assert_cmpfloat (showcase_column_measure (column, 0), ==, frame);
  g_assert_cmpfloat (showcase_column_measure (column, 1), >, frame - 1);
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/column/ready", test_ready);
  g_test_add_func ("/column/measure", test_measure);
  g_test_add_func ("/column/width", test_width);
  g_test_add_func ("/column/take", test_take);
  g_test_add_func ("/column/reason", test_reason);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
