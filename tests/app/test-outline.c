/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The outline: it lists the headings, follows the scroll, leads to headings by way of the history, and lies above the document where there is no room.
 */

#include "showcase-outline-item.h"
#include "showcase-outline-list.h"
#include "showcase-outline-pane.h"
#include "test-list-model.h"
#include "window-fixture.h"

static void
test_list (void)
{
  static const char *texts[] = { "", "# One\n\n## Two\n", "# One\n\n## Two\n\ntext\n\n# Three\n", "# One\n\n# Two\n", "text\n\n# One\n", "text" };
  g_autoptr (ShowcaseOutlineList) list = showcase_outline_list_new ();
  g_autoptr (TestListModel) shadow = test_list_model_new (G_LIST_MODEL (list));

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (texts[i], -1, NULL, NULL);

      showcase_outline_list_set_document (list, document);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, showcase_contents_get_n_headings (showcase_outline_list_get_contents (list)));
    }
  showcase_outline_list_set_document (list, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
}

static void
count_removed_cb (GListModel *model,
                  guint position,
                  guint removed,
                  guint added,
                  guint *total)
{
  *total += removed;
}

/* When the rest of a document arrives, the rows that were there stay. */
static void
test_swap (void)
{
  g_autoptr (ShowcaseOutlineList) list = showcase_outline_list_new ();
  g_autoptr (ShowcaseDocument) prefix = showcase_document_parse ("# One\n\n## Two\n", -1, NULL, NULL);
  g_autoptr (ShowcaseDocument) whole = showcase_document_parse ("# One\n\n## Two\n\n### Three\n\n# Four\n", -1, NULL, NULL);
  g_autoptr (ShowcaseOutlineItem) last = NULL;
  guint removed = 0;

  showcase_outline_list_set_document (list, prefix);
  g_signal_connect (list, "items-changed", G_CALLBACK (count_removed_cb), &removed);
  showcase_outline_list_set_document (list, whole);
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 4);
  last = g_list_model_get_item (G_LIST_MODEL (list), 2);
  g_assert_cmpstr (showcase_outline_item_get_title (last), ==, "Three");
  g_assert_cmpuint (showcase_outline_item_get_depth (last), ==, 2);
  g_assert_cmpuint (showcase_outline_item_get_block (last), ==, 2);
}

static ShowcaseOutlinePane *
show_outline (WindowFixture *fixture)
{
  window_fixture_resize (fixture, 1200, 600);
  /* Once shown, it is remembered from one start to the next. */
  if (window_fixture_find (fixture->window, SHOWCASE_TYPE_OUTLINE_PANE) == NULL)
    g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "toggle-outline", NULL);
  window_fixture_settle ();

  return SHOWCASE_OUTLINE_PANE (window_fixture_find (fixture->window, SHOWCASE_TYPE_OUTLINE_PANE));
}

static GtkSingleSelection *
get_selection (ShowcaseOutlinePane *outline)
{
  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (window_fixture_find (outline, GTK_TYPE_LIST_VIEW))));
}

static guint
get_block (GtkSingleSelection *selection)
{
  return showcase_outline_item_get_block (gtk_single_selection_get_selected_item (selection));
}

static void
test_follow (WindowFixture *fixture)
{
  GtkSingleSelection *selection = get_selection (show_outline (fixture));
  guint n_headings = g_list_model_get_n_items (G_LIST_MODEL (selection));
  guint selected = gtk_single_selection_get_selected (selection);

  g_assert_cmpuint (n_headings, >, 2);

  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 0, 1));
  window_fixture_settle ();
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), >, selected);

  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 1, 0));
  window_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (selection)), !=, 0);
  g_assert_true (showcase_contents_get_document (showcase_outline_list_get_contents (SHOWCASE_OUTLINE_LIST (gtk_single_selection_get_model (selection)))) == showcase_document_view_get_document (window_fixture_get_view (fixture)));
}

static void
test_choose (WindowFixture *fixture)
{
  GtkSingleSelection *selection = get_selection (show_outline (fixture));
  guint last = g_list_model_get_n_items (G_LIST_MODEL (selection)) - 1;
  guint before;
  guint block;
  double offset;

  window_fixture_settle ();
  showcase_document_view_get_place (window_fixture_get_view (fixture), &before, &offset);
  gtk_single_selection_set_selected (selection, last);
  window_fixture_settle ();
  showcase_document_view_get_place (window_fixture_get_view (fixture), &block, &offset);
  g_assert_cmpuint (block, >, before);
  g_assert_cmpuint (block, <=, get_block (selection));
  /* The last heading may not come to the top; it stays what was chosen. */
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, last);
  g_assert_true (showcase_history_can_go_back (showcase_session_get_history (fixture->session)));

  /* A heading right after another takes its place in the history. */
  gtk_single_selection_set_selected (selection, 1);
  window_fixture_settle ();
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "back", NULL);
  window_fixture_settle ();
  showcase_document_view_get_place (window_fixture_get_view (fixture), &block, &offset);
  g_assert_cmpuint (block, ==, before);
}

static void
test_narrow (WindowFixture *fixture)
{
  ShowcaseOutlinePane *outline = show_outline (fixture);
  AdwOverlaySplitView *split = ADW_OVERLAY_SPLIT_VIEW (window_fixture_find (fixture->window, ADW_TYPE_OVERLAY_SPLIT_VIEW));

  g_assert_true (adw_overlay_split_view_get_show_sidebar (split));
  window_fixture_resize (fixture, 800, 600);
  g_assert_true (adw_overlay_split_view_get_collapsed (split));
  g_assert_false (adw_overlay_split_view_get_show_sidebar (split));

  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "toggle-outline", NULL);
  window_fixture_settle ();
  g_assert_true (adw_overlay_split_view_get_show_sidebar (split));
  gtk_single_selection_set_selected (get_selection (outline), 1);
  window_fixture_settle ();
  g_assert_false (adw_overlay_split_view_get_show_sidebar (split));

  window_fixture_resize (fixture, 1200, 600);
  g_assert_false (adw_overlay_split_view_get_collapsed (split));
  g_assert_true (adw_overlay_split_view_get_show_sidebar (split));
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  g_test_add_func ("/app/outline/list", test_list);
  g_test_add_func ("/app/outline/swap", test_swap);
  window_fixture_add ("/app/outline/follow", test_follow);
  window_fixture_add ("/app/outline/choose", test_choose);
  window_fixture_add ("/app/outline/narrow", test_narrow);

  return g_test_run ();
}
