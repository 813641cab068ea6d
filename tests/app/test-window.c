/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A journey in a real window: select, follow a link, go back, fold, close, and find the same place again.
 */

#include "showcase-progress.h"
#include "window-fixture.h"

static void
assert_at (WindowFixture *fixture,
           guint group,
           guint entry)
{
  ShowcaseEntry *expected = window_fixture_get_entry (fixture, group, entry);

  g_assert_nonnull (showcase_session_get_entry (fixture->session));
  g_assert_cmpstr (showcase_entry_get_id (showcase_session_get_entry (fixture->session)), ==, showcase_entry_get_id (expected));
  g_assert_true (showcase_timeline_get_selected (window_fixture_get_timeline (fixture)) == expected);
}

static void
get_place (WindowFixture *fixture,
           guint *block,
           double *offset)
{
  window_fixture_settle ();
  showcase_document_view_get_place (window_fixture_get_view (fixture), block, offset);
}

static guint
get_heading (WindowFixture *fixture,
             ShowcaseEntry *entry)
{
  return showcase_document_find_line (showcase_document_view_get_document (window_fixture_get_view (fixture)), showcase_entry_get_line (entry));
}

/* Whether the view is scrolled to a block; a heading may keep a little room above it, which is the end of the block before. */
static void
assert_scrolled_to (WindowFixture *fixture,
                    guint expected)
{
  guint block = 0;
  double offset = 0.0;

  get_place (fixture, &block, &offset);
  g_assert_cmpuint (block, <=, expected);
  g_assert_cmpuint (block + 1, >=, expected);
}

/* As a person does it who types and presses Enter. */
static void
choose_by_typing (WindowFixture *fixture,
                  const char *words)
{
  ShowcaseTimeline *timeline = SHOWCASE_TIMELINE (window_fixture_get_timeline (fixture));

  showcase_timeline_filter (timeline, words);
  g_signal_emit_by_name (window_fixture_find (GTK_WIDGET (timeline), GTK_TYPE_SEARCH_ENTRY), "activate");
  showcase_timeline_filter (timeline, "");
}

static void
activate_link (WindowFixture *fixture,
               guint link)
{
  g_signal_emit_by_name (window_fixture_get_view (fixture), "activate-link", link);
  window_fixture_settle ();
}

static void
activate (WindowFixture *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  window_fixture_settle ();
}

static gboolean
is_enabled (WindowFixture *fixture,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
test_first_frame (WindowFixture *fixture)
{
  guint block = 1;
  double offset = 1.0;

  g_assert_true (showcase_pane_is_ready (showcase_window_get_pane (fixture->window)));
  assert_at (fixture, 0, 0);
  get_place (fixture, &block, &offset);
  g_assert_cmpuint (block, ==, 0);
  g_assert_cmpfloat (offset, <=, 0.0);
  g_assert_false (is_enabled (fixture, "back"));
  g_assert_false (is_enabled (fixture, "forward"));
}

static void
test_journey (WindowFixture *fixture)
{
  guint block = 0;
  double offset = 0.0;
  guint block_after = 0;
  double offset_after = 0.0;

  choose_by_typing (fixture, "developer");
  assert_at (fixture, 0, 1);
  assert_scrolled_to (fixture, get_heading (fixture, window_fixture_get_entry (fixture, 0, 1)));

  showcase_document_view_set_place (window_fixture_get_view (fixture), 20, 5.0);
  get_place (fixture, &block, &offset);
  g_assert_cmpuint (block, ==, 20);

  activate_link (fixture, 0);
  assert_at (fixture, 1, 1);
  assert_scrolled_to (fixture, get_heading (fixture, window_fixture_get_entry (fixture, 1, 1)));
  g_assert_true (is_enabled (fixture, "back"));

  activate (fixture, "win.back");
  assert_at (fixture, 0, 1);
  get_place (fixture, &block_after, &offset_after);
  g_assert_cmpuint (block_after, ==, block);
  g_assert_cmpfloat_with_epsilon (offset_after, offset, 0.5);

  g_assert_true (is_enabled (fixture, "forward"));
  activate (fixture, "win.forward");
  assert_at (fixture, 1, 1);
  g_assert_false (is_enabled (fixture, "forward"));
}

static void
test_links (WindowFixture *fixture)
{
  GtkWidget *toasts = window_fixture_find (fixture->window, ADW_TYPE_TOAST_OVERLAY);

  activate_link (fixture, 4);
  assert_at (fixture, 0, 1);

  for (guint link = 2; link <= 5; link += link == 3 ? 2 : 1)
    {
      ShowcaseEntry *entry = showcase_session_get_entry (fixture->session);

      activate_link (fixture, link);
      g_assert_true (showcase_session_get_entry (fixture->session) == entry);
      g_assert_nonnull (window_fixture_find (toasts, g_type_from_name ("AdwToastWidget")));
      adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (toasts));
      window_fixture_settle ();
    }
}

static void
test_sidebar (WindowFixture *fixture)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (window_fixture_find (fixture->window, ADW_TYPE_NAVIGATION_SPLIT_VIEW));
  gboolean visible = TRUE;

  g_assert_false (adw_navigation_split_view_get_collapsed (split));
  activate (fixture, "win.toggle-sidebar");
  g_object_get (fixture->window, "sidebar-visible", &visible, NULL);
  g_assert_false (visible);
  g_assert_true (adw_navigation_split_view_get_collapsed (split));
  g_assert_true (adw_navigation_split_view_get_show_content (split));

  /* What leads back from the content brings the sidebar back. */
  adw_navigation_split_view_set_show_content (split, FALSE);
  window_fixture_settle ();
  g_object_get (fixture->window, "sidebar-visible", &visible, NULL);
  g_assert_true (visible);
  g_assert_false (adw_navigation_split_view_get_collapsed (split));
}

static void
test_fold (WindowFixture *fixture)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (window_fixture_find (fixture->window, ADW_TYPE_NAVIGATION_SPLIT_VIEW));
  gboolean narrow = FALSE;
  int minimum = 0;

  window_fixture_resize (fixture, 360, 600);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), ==, 360);
  g_object_get (fixture->window, "narrow", &narrow, NULL);
  g_assert_true (narrow);
  g_assert_true (adw_navigation_split_view_get_collapsed (split));
  g_assert_false (adw_navigation_split_view_get_show_content (split));
  g_assert_false (is_enabled (fixture, "back"));

  /* Neither page is cut. */
  gtk_widget_measure (GTK_WIDGET (adw_navigation_split_view_get_sidebar (split)), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  gtk_widget_measure (GTK_WIDGET (adw_navigation_split_view_get_content (split)), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);

  gtk_widget_activate_action (window_fixture_find (window_fixture_get_timeline (fixture), GTK_TYPE_LIST_VIEW), "list.activate-item", "u", 1);
  window_fixture_settle ();
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  assert_at (fixture, 0, 1);

  /* Back goes through the history, and then to the timeline. */
  g_assert_true (is_enabled (fixture, "back"));
  activate (fixture, "win.back");
  assert_at (fixture, 0, 0);
  g_assert_true (adw_navigation_split_view_get_show_content (split));
  activate (fixture, "win.back");
  g_assert_false (adw_navigation_split_view_get_show_content (split));

  activate (fixture, "win.toggle-sidebar");
  g_assert_true (adw_navigation_split_view_get_show_content (split));

  window_fixture_resize (fixture, 1000, 600);
  g_assert_false (adw_navigation_split_view_get_collapsed (split));
}

/* How far an opening is, and the button that ends it, are on the page that is seen. */
static void
test_narrow_progress (WindowFixture *fixture)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (window_fixture_find (fixture->window, ADW_TYPE_NAVIGATION_SPLIT_VIEW));
  GtkWidget *page = GTK_WIDGET (adw_navigation_split_view_get_sidebar (split));

  g_assert_null (window_fixture_find (page, SHOWCASE_TYPE_PROGRESS));
  window_fixture_resize (fixture, 360, 600);
  g_assert_nonnull (window_fixture_find (page, SHOWCASE_TYPE_PROGRESS));
  window_fixture_resize (fixture, 1000, 600);
  g_assert_null (window_fixture_find (page, SHOWCASE_TYPE_PROGRESS));
  g_assert_nonnull (window_fixture_find (fixture->window, SHOWCASE_TYPE_PROGRESS));
}

static void
test_small (WindowFixture *fixture)
{
  window_fixture_resize (fixture, 360, 294);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (fixture->window)), ==, 294);
}

static gboolean
has_focus (WindowFixture *fixture,
           gpointer widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* Whatever has the keyboard keeps it while the window becomes narrower and wider. */
static void
test_focus (WindowFixture *fixture)
{
  gpointer widgets[] = { window_fixture_get_timeline (fixture), window_fixture_get_view (fixture) };

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    {
      window_fixture_resize (fixture, 1200, 700);
      gtk_widget_grab_focus (widgets[i]);
      window_fixture_settle ();
      g_assert_true (has_focus (fixture, widgets[i]));
      window_fixture_resize (fixture, 900, 700);
      window_fixture_settle ();
      g_assert_true (has_focus (fixture, widgets[i]));
      window_fixture_resize (fixture, 1200, 700);
      window_fixture_settle ();
      g_assert_true (has_focus (fixture, widgets[i]));
    }
}

static guint left_block;
static double left_offset;

static void
leave (WindowFixture *fixture)
{
  window_fixture_resize (fixture, 900, 650);
  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 1, 1));
  window_fixture_settle ();
  showcase_document_view_set_place (window_fixture_get_view (fixture), 75, 4.0);
  get_place (fixture, &left_block, &left_offset);
  g_assert_cmpuint (left_block, ==, 75);
  activate (fixture, "win.toggle-sidebar");
}

static void
find_again (WindowFixture *fixture)
{
  guint block = 0;
  double offset = 0.0;
  gboolean visible = TRUE;

  assert_at (fixture, 1, 1);
  get_place (fixture, &block, &offset);
  g_assert_cmpuint (block, ==, left_block);
  g_assert_cmpfloat_with_epsilon (offset, left_offset, 0.5);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), ==, 900);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (fixture->window)), ==, 650);
  g_object_get (fixture->window, "sidebar-visible", &visible, NULL);
  g_assert_false (visible);
  activate (fixture, "win.toggle-sidebar");
}

static void
test_restart (AppFixture *app,
              gconstpointer user_data)
{
  WindowFixture fixture = { .app = app };

  window_fixture_run (&fixture, app->file, leave);
  window_fixture_run (&fixture, NULL, find_again);
}

static void
test_failure (WindowFixture *fixture)
{
  GtkWidget *toasts = window_fixture_find (fixture->window, ADW_TYPE_TOAST_OVERLAY);
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autoptr (GFile) missing = g_file_get_child (fixture->app->file, "missing.md");

  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 1, 0));
  showcase_shelf_open (shelf, &missing, 1);
  app_fixture_wait_for_shelf (shelf);
  window_fixture_settle ();
  assert_at (fixture, 1, 0);
  g_assert_nonnull (window_fixture_find (toasts, g_type_from_name ("AdwToastWidget")));
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/window/first-frame", test_first_frame);
  window_fixture_add ("/app/window/journey", test_journey);
  window_fixture_add ("/app/window/links", test_links);
  window_fixture_add ("/app/window/sidebar", test_sidebar);
  window_fixture_add ("/app/window/narrow-progress", test_narrow_progress);
  window_fixture_add ("/app/window/fold", test_fold);
  window_fixture_add ("/app/window/focus", test_focus);
  window_fixture_add ("/app/window/small", test_small);
  window_fixture_add ("/app/window/failure", test_failure);
  g_test_add ("/app/window/restart", AppFixture, NULL, app_fixture_set_up, test_restart, app_fixture_tear_down);
  return g_test_run ();
}
