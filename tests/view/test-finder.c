/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding in the document view in a real window: which match is the current one, where the reader is, and what is painted.
 */

#include "showcase-finder.h"
#include "showcase-painter.h"
#include "view-fixture.h"

typedef struct
{
  ViewFixture view;
  ShowcaseFinder *finder;
  guint n_found;
  guint n_wrapped;
} Fixture;

static void
found_cb (Fixture *fixture)
{
  fixture->n_found++;
}

static void
wrapped_cb (Fixture *fixture)
{
  fixture->n_wrapped++;
}

/* A hundred paragraphs, of which every tenth says "needle" and its number. */
static ShowcaseDocument *
make_document (const char *title)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "# %s\n\n", title);
  for (int i = 0; i < 100; i++)
    g_string_append_printf (text, "Paragraph %d %s some words that fill a line or two, so that not all of them can be on one page of the window.\n\n", i,
                            i % 10 == 5 ? "Needle" : "hay");

  return showcase_document_parse (text->str, -1, NULL, NULL);
}

static void
setup (Fixture *fixture)
{
  g_autoptr (ShowcaseDocument) document = make_document ("One");

  *fixture = (Fixture){ 0 };
  view_fixture_init (&fixture->view, 500, 400);
  view_fixture_show (&fixture->view, document);
  fixture->finder = showcase_finder_new (fixture->view.view);
  g_signal_connect_swapped (fixture->finder, "found", G_CALLBACK (found_cb), fixture);
  g_signal_connect_swapped (fixture->finder, "wrapped", G_CALLBACK (wrapped_cb), fixture);
}

static void
teardown (Fixture *fixture)
{
  g_signal_handlers_disconnect_by_data (fixture->finder, fixture);
  g_clear_object (&fixture->finder);
  view_fixture_clear (&fixture->view);
}

static void
wait_found_since (Fixture *fixture,
                  guint n_found)
{
  while (fixture->n_found == n_found)
    g_main_context_iteration (NULL, TRUE);
  view_fixture_wait_frame (&fixture->view);
}

static void
wait_found (Fixture *fixture)
{
  wait_found_since (fixture, fixture->n_found);
}

static void
find (Fixture *fixture,
      const char *query)
{
  guint n_found = fixture->n_found;

  showcase_finder_set_query (fixture->finder, query);
  wait_found_since (fixture, n_found);
}

static void
step (Fixture *fixture,
      gboolean forward)
{
  showcase_finder_step (fixture->finder, forward);
  view_fixture_wait_frame (&fixture->view);
}

/* Whether a block's first line is on the page. */
static gboolean
is_seen (Fixture *fixture,
         guint block)
{
  double x = 0;
  double y = 12;

  showcase_document_view_from_block (fixture->view.view, block, &x, &y);
  return y > 0 && y < gtk_widget_get_height (GTK_WIDGET (fixture->view.view));
}

static void
scroll (Fixture *fixture,
        double delta)
{
  GtkAdjustment *adjustment = fixture->view.view->vadjustment;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + delta);
  view_fixture_wait_frame (&fixture->view);
}

#define assert_place(fixture, expected_current) \
  G_STMT_START \
  { \
    g_assert_cmpuint (showcase_finder_get_n_matches ((fixture)->finder), ==, 10); \
    g_assert_cmpuint (showcase_finder_get_current ((fixture)->finder), ==, (expected_current)); \
    g_assert_true (is_seen ((fixture), 1 + 5 + 10 * (expected_current))); \
  } \
  G_STMT_END

static void
test_steps (void)
{
  Fixture fixture;
  guint block;
  double offset;

  setup (&fixture);
  showcase_finder_open (fixture.finder);
  g_assert_cmpuint (showcase_finder_get_current (fixture.finder), ==, SHOWCASE_NONE);
  find (&fixture, "needle");
  assert_place (&fixture, 0);
  step (&fixture, TRUE);
  assert_place (&fixture, 1);
  step (&fixture, TRUE);
  assert_place (&fixture, 2);

  /* What follows is not on the page's edge. */
  g_assert_true (is_seen (&fixture, 1 + 5 + 20 + 1));
  g_assert_true (is_seen (&fixture, 1 + 5 + 20 - 1));

  step (&fixture, FALSE);
  step (&fixture, FALSE);
  assert_place (&fixture, 0);
  g_assert_cmpuint (fixture.n_wrapped, ==, 0);
  step (&fixture, FALSE);
  assert_place (&fixture, 9);
  g_assert_cmpuint (fixture.n_wrapped, ==, 1);
  step (&fixture, TRUE);
  assert_place (&fixture, 0);
  g_assert_cmpuint (fixture.n_wrapped, ==, 2);

  /* Nothing moves for what is seen already. */
  showcase_document_view_get_place (fixture.view.view, &block, &offset);
  find (&fixture, "needle some");
  assert_place (&fixture, 0);
  g_assert_cmpuint (view_fixture_get_block (&fixture.view), ==, block);
  teardown (&fixture);
}

/* A search starts where the reader is, and goes on where the reader went. */
static void
test_start (void)
{
  Fixture fixture;

  setup (&fixture);
  showcase_document_view_set_place (fixture.view.view, 1 + 40, 0);
  view_fixture_wait_frame (&fixture.view);
  showcase_finder_open (fixture.finder);
  find (&fixture, "n");
  find (&fixture, "needle");
  assert_place (&fixture, 4);
  find (&fixture, "needl");
  assert_place (&fixture, 4);

  showcase_document_view_set_place (fixture.view.view, 1 + 70, 0);
  view_fixture_wait_frame (&fixture.view);
  find (&fixture, "needle");
  assert_place (&fixture, 7);

  /* Behind the last match it goes on from the top. */
  find (&fixture, "paragraph 2 ");
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 1);
  g_assert_cmpuint (fixture.n_wrapped, ==, 1);
  g_assert_true (is_seen (&fixture, 1 + 2));
  teardown (&fixture);
}

static void
test_return (void)
{
  Fixture fixture;
  double offset;
  guint block;

  setup (&fixture);
  showcase_document_view_set_place (fixture.view.view, 12, 7);
  view_fixture_wait_frame (&fixture.view);

  /* Back to where the reader was. */
  showcase_finder_open (fixture.finder);
  find (&fixture, "needle");
  step (&fixture, TRUE);
  step (&fixture, TRUE);
  g_assert_cmpuint (view_fixture_get_block (&fixture.view), !=, 12);
  showcase_finder_close (fixture.finder, TRUE);
  view_fixture_wait_frame (&fixture.view);
  showcase_document_view_get_place (fixture.view.view, &block, &offset);
  g_assert_cmpuint (block, ==, 12);
  g_assert_cmpfloat (offset, ==, 7);
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 0);
  g_assert_null (fixture.view.view->matches);

  /* Unless the reader wants to stay. */
  showcase_finder_open (fixture.finder);
  wait_found (&fixture);
  assert_place (&fixture, 1);
  step (&fixture, TRUE);
  showcase_finder_close (fixture.finder, FALSE);
  view_fixture_wait_frame (&fixture.view);
  g_assert_true (is_seen (&fixture, 1 + 25));

  /* Or went elsewhere. */
  showcase_finder_open (fixture.finder);
  wait_found (&fixture);
  scroll (&fixture, 30);
  block = view_fixture_get_block (&fixture.view);
  showcase_finder_close (fixture.finder, TRUE);
  view_fixture_wait_frame (&fixture.view);
  g_assert_cmpuint (view_fixture_get_block (&fixture.view), ==, block);
  teardown (&fixture);
}

/* Keys that come faster than the search count. */
static void
test_fast_keys (void)
{
  Fixture fixture;

  setup (&fixture);
  showcase_finder_open (fixture.finder);
  showcase_finder_set_query (fixture.finder, "ne");
  showcase_finder_set_query (fixture.finder, "needle");
  showcase_finder_step (fixture.finder, TRUE);
  showcase_finder_step (fixture.finder, TRUE);
  wait_found (&fixture);
  assert_place (&fixture, 2);

  find (&fixture, "nothing like that");
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 0);
  showcase_finder_step (fixture.finder, TRUE);
  find (&fixture, "");
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 0);
  find (&fixture, "needle");
  showcase_finder_set_query (fixture.finder, "need");
  teardown (&fixture);
}

static void
test_flags (void)
{
  Fixture fixture;

  setup (&fixture);
  showcase_finder_open (fixture.finder);
  find (&fixture, "needle");
  g_object_set (fixture.finder, "match-case", TRUE, NULL);
  wait_found (&fixture);
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 0);
  find (&fixture, "Needl");
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 10);
  g_object_set (fixture.finder, "whole-words", TRUE, NULL);
  wait_found (&fixture);
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 0);
  teardown (&fixture);
}

/* The document in another form keeps the match, another document is searched from where it is shown, and neither is scrolled. */
static void
test_documents (void)
{
  g_autoptr (ShowcaseDocument) again = make_document ("One");
  g_autoptr (ShowcaseDocument) other = make_document ("Two");
  Fixture fixture;
  guint n_found;
  guint block;

  setup (&fixture);
  showcase_finder_open (fixture.finder);
  find (&fixture, "needle");
  for (int i = 0; i < 4; i++)
    step (&fixture, TRUE);
  assert_place (&fixture, 4);
  block = view_fixture_get_block (&fixture.view);

  showcase_document_view_update_document (fixture.view.view, again);
  while (showcase_document_view_get_document (fixture.view.view) != again)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (fixture.view.view->matches);
  g_assert_cmpuint (fixture.view.view->current_match, ==, 4);
  wait_found (&fixture);
  assert_place (&fixture, 4);
  g_assert_cmpuint (view_fixture_get_block (&fixture.view), ==, block);
  showcase_finder_close (fixture.finder, TRUE);
  view_fixture_wait_frame (&fixture.view);
  g_assert_cmpuint (view_fixture_get_block (&fixture.view), ==, 0);

  showcase_finder_open (fixture.finder);
  wait_found (&fixture);
  n_found = fixture.n_found;
  showcase_document_view_set_document (fixture.view.view, other, NULL, NULL, NULL);
  showcase_document_view_set_place (fixture.view.view, 60, 0);
  wait_found_since (&fixture, n_found);
  g_assert_cmpuint (view_fixture_get_block (&fixture.view), ==, 60);
  g_assert_cmpuint (showcase_finder_get_current (fixture.finder), ==, 6);
  showcase_finder_close (fixture.finder, TRUE);
  view_fixture_wait_frame (&fixture.view);
  g_assert_cmpuint (view_fixture_get_block (&fixture.view), ==, 60);
  teardown (&fixture);
}

static guint
count_color (GskRenderNode *node,
             const GdkRGBA *color)
{
  guint count = 0;

  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        count += count_color (gsk_container_node_get_child (node, i), color);
      return count;
    case GSK_TRANSFORM_NODE:
      return count_color (gsk_transform_node_get_child (node), color);
    case GSK_COLOR_NODE:
      return gdk_rgba_equal (gsk_color_node_get_color (node), color);
    default:
      return 0;
    }
}

static guint
count_painted (Fixture *fixture,
               ShowcaseColorRole role,
               float alpha)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  GdkRGBA color = showcase_painter_get_color (&fixture->view.view->palette, role);

  if (alpha > 0)
    color.alpha = alpha;
  showcase_document_view_snapshot (GTK_WIDGET (fixture->view.view), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  return count_color (node, &color);
}

static void
test_marks (void)
{
  g_autoptr (ShowcaseDocument) document = NULL;
  Fixture fixture;

  setup (&fixture);
  document = showcase_document_parse ("# A find\n\nfind find\n\n| find | b |\n|---|---|\n| c | find |\n\n```\nfind\n```\n\n![find](missing.png)\n", -1, NULL, NULL);
  view_fixture_show (&fixture.view, document);
  view_fixture_wait_frame (&fixture.view);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH, 0), ==, 0);
  showcase_finder_open (fixture.finder);
  find (&fixture, "find");
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 7);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH, 0), ==, 6);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_CURRENT_MATCH, 0), ==, 1);

  /* One tick for the current match, and no more than there are matches. */
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_CURRENT_MATCH, 1), ==, 1);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH_TICK, 0), >, 3);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH_TICK, 0), <=, 7);

  showcase_finder_close (fixture.finder, TRUE);
  view_fixture_wait_frame (&fixture.view);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH, 0), ==, 0);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH_TICK, 0), ==, 0);
  teardown (&fixture);
}

/* What is found in folded details is unfolded when it is gone to, and not before. */
static void
test_details (void)
{
  g_autoptr (ShowcaseDocument) document = NULL;
  Fixture fixture;

  setup (&fixture);
  document = showcase_document_parse ("find\n\n<details><summary>More</summary>\n\nfind\n\n</details>\n", -1, NULL, NULL);
  view_fixture_show (&fixture.view, document);
  view_fixture_wait_frame (&fixture.view);
  showcase_finder_open (fixture.finder);
  find (&fixture, "find");
  g_assert_cmpuint (showcase_finder_get_n_matches (fixture.finder), ==, 2);
  g_assert_true (showcase_document_view_is_block_hidden (fixture.view.view, 2));
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH, 0), ==, 0);
  step (&fixture, TRUE);
  g_assert_false (showcase_document_view_is_block_hidden (fixture.view.view, 2));
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_MATCH, 0), ==, 1);
  g_assert_cmpuint (count_painted (&fixture, SHOWCASE_COLOR_CURRENT_MATCH, 0), ==, 1);
  teardown (&fixture);
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/finder/steps", test_steps);
  g_test_add_func ("/finder/start", test_start);
  g_test_add_func ("/finder/return", test_return);
  g_test_add_func ("/finder/fast-keys", test_fast_keys);
  g_test_add_func ("/finder/flags", test_flags);
  g_test_add_func ("/finder/documents", test_documents);
  g_test_add_func ("/finder/marks", test_marks);
  g_test_add_func ("/finder/details", test_details);
  return g_test_run ();
}
