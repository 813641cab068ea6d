/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The flow: the reader's place through scrolling, measuring and new widths.
 */

#include "layout-fixture.h"
#include "showcase-flow.h"

#include <math.h>

#define PAGE 600
#define WIDTH 520

static ShowcaseTypesetter *typesetter;
static ShowcaseDocument *document;

static ShowcaseFlow *
create_flow (ShowcaseDocument *shown)
{
  ShowcaseFlow *flow = showcase_flow_new ();

  showcase_flow_set_padding (flow, 20, 40);
  showcase_flow_set_typesetter (flow, typesetter);
  showcase_flow_set_width (flow, WIDTH);
  showcase_flow_set_document (flow, shown);
  showcase_flow_fill (flow, PAGE);

  return flow;
}

static guint
get_block (ShowcaseFlow *flow)
{
  guint block;
  double offset;

  showcase_flow_get_place (flow, &block, &offset);
  return block;
}

static double
get_offset (ShowcaseFlow *flow)
{
  guint block;
  double offset;

  showcase_flow_get_place (flow, &block, &offset);
  return offset;
}

static void
test_start (void)
{
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint first;
  guint n_visible;

  g_assert_true (showcase_flow_is_filled (flow));
  g_assert_cmpuint (get_block (flow), ==, 0);
  g_assert_cmpfloat (get_offset (flow), ==, -20);
  g_assert_cmpfloat (showcase_flow_get_position (flow), ==, 0);
  g_assert_cmpfloat (showcase_flow_get_y (flow, 0), ==, 20);
  showcase_flow_get_visible (flow, &first, &n_visible);
  g_assert_cmpuint (first, ==, 0);
  g_assert_cmpuint (n_visible, <, 60);
  g_assert_cmpfloat (showcase_flow_get_y (flow, n_visible), >=, PAGE);
  g_assert_cmpuint (showcase_block_cache_get_size (showcase_column_get_cache (showcase_flow_get_column (flow))), ==, n_visible);
}

/* What is on the page moves by exactly what was scrolled, though everything above and below was only estimated. */
static void
scroll_and_compare (ShowcaseFlow *flow,
                    double delta,
                    guint *n_jumps)
{
  guint first;
  guint n_visible;
  guint block;
  double before;

  showcase_flow_get_visible (flow, &first, &n_visible);
  block = first + n_visible / 2;
  before = showcase_flow_get_y (flow, block);
  showcase_flow_scroll (flow, delta, PAGE);
  showcase_flow_fill (flow, PAGE);
  *n_jumps += showcase_flow_get_y (flow, block) != before - delta;
}

static void
test_no_jumps (void)
{
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint n_jumps = 0;

  showcase_flow_set_place (flow, showcase_document_get_n_blocks (document) / 2, 0);
  showcase_flow_fill (flow, PAGE);
  for (guint i = 0; i < 240; i++)
    scroll_and_compare (flow, -250 + (double)i, &n_jumps);
  g_assert_cmpuint (get_block (flow), >, 0);
  showcase_flow_set_place (flow, showcase_document_get_n_blocks (document) / 4, 10);
  showcase_flow_fill (flow, PAGE);
  for (guint i = 0; i < 240; i++)
    scroll_and_compare (flow, 300 - (double)i, &n_jumps);
  g_assert_cmpuint (n_jumps, ==, 0);
}

static void
test_worker_moves_nothing (void)
{
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint n_blocks = showcase_document_get_n_blocks (document);
  guint middle = n_blocks / 2;
  double y;
  double position;

  showcase_flow_set_place (flow, middle, 12);
  showcase_flow_fill (flow, PAGE);
  y = showcase_flow_get_y (flow, middle);
  position = showcase_flow_get_position (flow);
  for (guint i = 0; i < n_blocks; i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, WIDTH, NULL);
      int height = showcase_block_layout_get_height (layout);

      showcase_column_take_heights (showcase_flow_get_column (flow), i, 1, &height);
    }
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_y (flow, middle), ==, y);
  g_assert_cmpuint (get_block (flow), ==, middle);
  g_assert_cmpfloat (showcase_flow_get_position (flow), !=, position);
}

static void
test_ends (void)
{
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint last = showcase_document_get_n_blocks (document) - 1;
  ShowcaseColumn *column = showcase_flow_get_column (flow);

  /* A jump to the end ends there, however wrong the estimates were. */
  showcase_flow_scroll (flow, showcase_flow_get_total (flow), PAGE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_y (flow, last) + showcase_column_measure (column, last), ==, PAGE - 40);
  g_assert_cmpfloat (showcase_flow_get_position (flow), ==, showcase_flow_get_total (flow) - PAGE);

  showcase_flow_scroll (flow, 100, PAGE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_y (flow, last) + showcase_column_measure (column, last), ==, PAGE - 40);

  showcase_flow_scroll (flow, -2 * showcase_flow_get_total (flow), PAGE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpuint (get_block (flow), ==, 0);
  g_assert_cmpfloat (showcase_flow_get_position (flow), ==, 0);
  showcase_flow_scroll (flow, -100, PAGE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_position (flow), ==, 0);
}

static void
test_short (void)
{
  g_autoptr (ShowcaseDocument) one = fixture_parse ("One line.");
  g_autoptr (ShowcaseFlow) flow = create_flow (one);

  showcase_flow_scroll (flow, 50, PAGE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_position (flow), ==, 0);
  g_assert_cmpfloat (showcase_flow_get_total (flow), <, PAGE);
}

static void
test_empty (void)
{
  g_autoptr (ShowcaseDocument) nothing = fixture_parse ("");
  g_autoptr (ShowcaseFlow) flow = create_flow (nothing);

  showcase_flow_scroll (flow, 50, PAGE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpuint (showcase_document_get_n_blocks (nothing), ==, 0);
  g_assert_cmpfloat (showcase_flow_get_total (flow), ==, 60);
  showcase_flow_set_document (flow, NULL);
  showcase_flow_scroll (flow, 50, PAGE);
  showcase_flow_fill (flow, PAGE);
  g_assert_false (showcase_flow_is_filled (flow));
}

/* Between a jump and the fill, nothing is said to be visible that may not exist. */
static void
test_jump (void)
{
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint first;
  guint n_visible;

  showcase_flow_set_place (flow, G_MAXUINT, G_MAXINT);
  showcase_flow_get_visible (flow, &first, &n_visible);
  g_assert_cmpuint (first + n_visible, <=, showcase_document_get_n_blocks (document));
  g_assert_cmpuint (n_visible, ==, 0);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_position (flow), ==, showcase_flow_get_total (flow) - PAGE);
  showcase_flow_get_visible (flow, &first, &n_visible);
  g_assert_cmpuint (first + n_visible, ==, showcase_document_get_n_blocks (document));

  showcase_flow_scroll (flow, -30 * PAGE, PAGE);
  showcase_flow_get_visible (flow, &first, &n_visible);
  g_assert_cmpuint (n_visible, ==, 0);
}

/* A slow drag of the window's edge and back ends where it began, at the same words all the way. */
static void
test_width (void)
{
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint block = showcase_document_get_n_blocks (document) / 3;
  double offset;

  while (showcase_document_get_block (document, block)->kind != SHOWCASE_BLOCK_PARAGRAPH || showcase_document_get_block (document, block)->length < 500)
    block++;
  showcase_flow_set_place (flow, block, 60);
  showcase_flow_fill (flow, PAGE);
  offset = get_offset (flow);
  g_assert_cmpfloat (offset, ==, 60);

  for (int width = WIDTH; width > 240; width -= 7)
    {
      showcase_flow_set_width (flow, width);
      showcase_flow_fill (flow, PAGE);
      g_assert_cmpuint (get_block (flow), ==, block);
      g_assert_cmpfloat (get_offset (flow), >, 0);
    }
  showcase_flow_set_width (flow, WIDTH);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpuint (get_block (flow), ==, block);
  g_assert_cmpfloat (get_offset (flow), ==, offset);
}

/* What is held in the middle of the page stays there, at another width and another height of the page; and it is still known on the way back. */
static void
test_hold (void)
{
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint block = showcase_document_get_n_blocks (document) / 3;
  double line;
  double before;

  while (showcase_document_get_block (document, block)->kind != SHOWCASE_BLOCK_PARAGRAPH || showcase_document_get_block (document, block)->length < 500)
    block++;
  showcase_flow_set_place (flow, block, -200);
  showcase_flow_fill (flow, PAGE);
  before = showcase_flow_get_position (flow);
  line = showcase_flow_get_y (flow, block) + showcase_block_layout_get_gap (showcase_column_get_block (showcase_flow_get_column (flow), block)->layout) + 1;

  showcase_flow_hold (flow, line, line / 2);
  showcase_flow_set_width (flow, WIDTH / 2);
  showcase_flow_fill (flow, PAGE / 2.0);
  g_assert_cmpfloat_with_epsilon (showcase_flow_get_y (flow, block), line / 2 - (line - 200), 1e-6);
  showcase_flow_hold (flow, line / 2, line);
  showcase_flow_set_width (flow, WIDTH);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat_with_epsilon (showcase_flow_get_y (flow, block), 200, 1e-6);
  g_assert_cmpfloat_with_epsilon (showcase_flow_get_position (flow), before, 1e-6);
}

static void
test_typesetter (void)
{
  g_autoptr (ShowcaseTypesetter) large = fixture_typesetter (32);
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  guint block = showcase_document_get_n_blocks (document) / 3;
  double total = showcase_flow_get_total (flow);

  showcase_flow_set_place (flow, block, 0);
  showcase_flow_fill (flow, PAGE);
  showcase_flow_set_typesetter (flow, large);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpuint (get_block (flow), ==, block);
  g_assert_cmpfloat (showcase_flow_get_total (flow), >, 2 * total);
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  document = fixture_document (300 * 1000);
  g_test_add_func ("/flow/start", test_start);
  g_test_add_func ("/flow/no-jumps", test_no_jumps);
  g_test_add_func ("/flow/worker-moves-nothing", test_worker_moves_nothing);
  g_test_add_func ("/flow/ends", test_ends);
  g_test_add_func ("/flow/jump", test_jump);
  g_test_add_func ("/flow/short", test_short);
  g_test_add_func ("/flow/empty", test_empty);
  g_test_add_func ("/flow/width", test_width);
  g_test_add_func ("/flow/hold", test_hold);
  g_test_add_func ("/flow/typesetter", test_typesetter);
  status = g_test_run ();
  showcase_document_unref (document);
  showcase_typesetter_unref (typesetter);

  return status;
}
