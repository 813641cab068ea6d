/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Details: what is folded, what that hides, and that the reader's place stays.
 */

#include "layout-fixture.h"
#include "showcase-flow.h"

#define TEXT \
  "before\n\n<details>\n<summary>outer</summary>\n\nfirst\n\n<details>\n<summary>inner</summary>\n\nsecond\n\n</details>\n\n</details>\n\n" \
  "<details open>\n<summary>open</summary>\n\nthird\n\n</details>\n\n<details>\n\nno summary\n\n</details>\n\n" \
  "<details>\n<summary>alone</summary>\n</details>\n\nafter\n"

#define PAGE 300
#define WIDTH 400

static ShowcaseTypesetter *typesetter;

static guint
find_container (ShowcaseDocument *document,
                const char *summary)
{
  return showcase_document_get_block (document, fixture_find (document, summary))->container;
}

static void
test_hidden (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  g_autoptr (ShowcaseFolds) folds = showcase_folds_new (document);
  guint outer = find_container (document, "outer");
  guint inner = find_container (document, "inner");
  guint second = fixture_find (document, "second");

  g_assert_true (showcase_folds_is_folded (folds, outer));
  g_assert_false (showcase_folds_is_folded (folds, find_container (document, "open")));
  g_assert_true (showcase_folds_is_folded (folds, find_container (document, "no summary")));
  g_assert_true (showcase_folds_is_hidden (folds, fixture_find (document, "no summary")));
  g_assert_false (showcase_folds_can_fold (folds, find_container (document, "alone")));
  g_assert_false (showcase_folds_set_folded (folds, find_container (document, "alone"), TRUE));
  g_assert_cmpuint (showcase_folds_find_summary (folds, fixture_find (document, "outer")), ==, outer);
  g_assert_cmpuint (showcase_folds_find_summary (folds, fixture_find (document, "first")), ==, SHOWCASE_NONE);

  g_assert_false (showcase_folds_is_hidden (folds, fixture_find (document, "outer")));
  g_assert_true (showcase_folds_is_hidden (folds, fixture_find (document, "first")));
  g_assert_true (showcase_folds_is_hidden (folds, fixture_find (document, "inner")));
  g_assert_true (showcase_folds_is_hidden (folds, second));
  g_assert_false (showcase_folds_is_hidden (folds, fixture_find (document, "third")));
  g_assert_cmpuint (showcase_folds_find_hiding (folds, second), ==, outer);

  g_assert_true (showcase_folds_set_folded (folds, outer, FALSE));
  g_assert_false (showcase_folds_set_folded (folds, outer, FALSE));
  g_assert_false (showcase_folds_is_hidden (folds, fixture_find (document, "inner")));
  g_assert_cmpuint (showcase_folds_find_hiding (folds, second), ==, inner);
  g_assert_true (showcase_folds_set_folded (folds, inner, FALSE));
  g_assert_false (showcase_folds_is_hidden (folds, second));

  /* What is inside remembers its own state. */
  g_assert_true (showcase_folds_set_folded (folds, outer, TRUE));
  g_assert_true (showcase_folds_is_hidden (folds, second));
  g_assert_false (showcase_folds_is_folded (folds, inner));
}

static void
test_next (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  g_autoptr (ShowcaseFolds) folds = showcase_folds_new (document);
  guint outer = find_container (document, "outer");
  guint open = find_container (document, "open");
  guint unnamed = find_container (document, "no summary");

  g_assert_cmpuint (showcase_folds_find_next (folds, 0, TRUE), ==, outer);
  g_assert_cmpuint (showcase_folds_find_next (folds, fixture_find (document, "outer"), TRUE), ==, open);
  g_assert_cmpuint (showcase_folds_find_next (folds, fixture_find (document, "open"), TRUE), ==, unnamed);
  g_assert_cmpuint (showcase_folds_find_next (folds, fixture_find (document, "no summary"), TRUE), ==, SHOWCASE_NONE);
  g_assert_cmpuint (showcase_folds_find_next (folds, fixture_find (document, "open"), FALSE), ==, outer);
  g_assert_cmpuint (showcase_folds_find_next (folds, fixture_find (document, "outer"), FALSE), ==, SHOWCASE_NONE);
}

static ShowcaseFlow *
create_flow (ShowcaseDocument *document)
{
  ShowcaseFlow *flow = showcase_flow_new ();

  showcase_flow_set_padding (flow, 20, 40);
  showcase_flow_set_typesetter (flow, typesetter);
  showcase_flow_set_width (flow, WIDTH);
  showcase_flow_set_document (flow, document);
  showcase_flow_fill (flow, PAGE);

  return flow;
}

/* Folded blocks have no height whatever the worker says, and have it at once when they are unfolded. */
static void
test_heights (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  ShowcaseColumn *column = showcase_flow_get_column (flow);
  guint n_blocks = showcase_document_get_n_blocks (document);
  g_autofree int *heights = g_new (int, n_blocks);
  double folded;
  double shown = 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, WIDTH, NULL);

      heights[i] = showcase_block_layout_get_height (layout);
      shown += showcase_column_is_hidden (column, i) ? 0 : heights[i];
    }
  g_assert_null (showcase_block_cache_get (showcase_column_get_cache (column), fixture_find (document, "first")));
  showcase_column_take_heights (column, 0, n_blocks, heights);
  g_assert_true (showcase_column_is_exact (column));
  folded = showcase_column_get_total (column);
  g_assert_cmpfloat (folded, ==, shown);

  g_assert_true (showcase_flow_set_folded (flow, find_container (document, "outer"), FALSE));
  g_assert_cmpfloat (showcase_column_get_total (column), ==, shown + heights[fixture_find (document, "first")] + heights[fixture_find (document, "inner")]);
  g_assert_true (showcase_flow_set_folded (flow, find_container (document, "outer"), TRUE));
  g_assert_cmpfloat (showcase_column_get_total (column), ==, folded);
}

/* What was clicked does not move, wherever the page is. */
static void
test_place (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseFlow) flow = NULL;
  guint summary;
  guint block;
  double offset;
  double y;

  for (guint i = 0; i < 20; i++)
    {
      g_string_append_printf (text, "<details>\n<summary>number %u</summary>\n\n", i);
      for (guint j = 0; j < 30; j++)
        g_string_append (text, "hidden\n\n");
      g_string_append (text, "</details>\n\n");
    }
  document = fixture_parse (text->str);
  flow = create_flow (document);
  showcase_flow_scroll (flow, 250, PAGE);
  showcase_flow_fill (flow, PAGE);
  summary = fixture_find (document, "number 9");
  y = showcase_flow_get_y (flow, summary);
  g_assert_cmpfloat (y, >, 0);
  g_assert_cmpfloat (y, <, PAGE);
  showcase_flow_set_folded (flow, find_container (document, "number 9"), FALSE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_y (flow, summary), ==, y);
  showcase_flow_set_folded (flow, find_container (document, "number 9"), TRUE);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_y (flow, summary), ==, y);

  /* From the middle of what is folded, the reader comes to its summary. */
  showcase_flow_set_folded (flow, find_container (document, "number 9"), FALSE);
  showcase_flow_set_place (flow, summary + 15, 0);
  showcase_flow_fill (flow, PAGE);
  showcase_flow_set_folded (flow, find_container (document, "number 9"), TRUE);
  showcase_flow_fill (flow, PAGE);
  showcase_flow_get_place (flow, &block, &offset);
  g_assert_cmpuint (block, ==, summary);

  /* The last block is hidden, and the end is where the page ends all the same. */
  showcase_flow_set_place (flow, G_MAXUINT - 1, G_MAXINT);
  showcase_flow_fill (flow, PAGE);
  g_assert_cmpfloat (showcase_flow_get_position (flow) + PAGE, ==, showcase_flow_get_total (flow));
}

/* What the reader did while only the start of a document was there stays done. */
static void
test_adopt (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (TEXT);
  g_autoptr (ShowcaseFlow) flow = create_flow (document);
  g_autoptr (ShowcaseFlow) other = create_flow (document);
  ShowcaseColumn *column = showcase_flow_get_column (flow);
  ShowcaseColumn *before = showcase_flow_get_column (other);
  guint outer = find_container (document, "outer");
  guint open = find_container (document, "open");

  showcase_flow_set_folded (other, outer, FALSE);
  showcase_flow_set_folded (other, open, TRUE);
  showcase_flow_fill (other, PAGE);
  showcase_column_adopt (column, before, fixture_find (document, "open"));
  g_assert_false (showcase_folds_is_folded (showcase_column_get_folds (column), outer));
  g_assert_false (showcase_folds_is_folded (showcase_column_get_folds (column), open));
  g_assert_cmpfloat (showcase_column_get_y (column, fixture_find (document, "open")), ==, showcase_column_get_y (before, fixture_find (document, "open")));
}

int
main (int argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = fixture_typesetter (16);
  g_test_add_func ("/folds/hidden", test_hidden);
  g_test_add_func ("/folds/next", test_next);
  g_test_add_func ("/folds/heights", test_heights);
  g_test_add_func ("/folds/place", test_place);
  g_test_add_func ("/folds/adopt", test_adopt);
  status = g_test_run ();
  showcase_typesetter_unref (typesetter);

  return status;
}
