/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The two sides of the window: what their titles and banners say of the session.
 */

#include "window-fixture.h"

#include "showcase-document-page.h"
#include "showcase-timeline-page.h"

static ShowcaseDocumentPage *
get_document_page (WindowFixture *fixture)
{
  return SHOWCASE_DOCUMENT_PAGE (window_fixture_find (fixture->window, SHOWCASE_TYPE_DOCUMENT_PAGE));
}

static ShowcaseTimelinePage *
get_timeline_page (WindowFixture *fixture)
{
  return SHOWCASE_TIMELINE_PAGE (window_fixture_find (fixture->window, SHOWCASE_TYPE_TIMELINE_PAGE));
}

static void
test_titles (WindowFixture *fixture)
{
  AdwWindowTitle *title = ADW_WINDOW_TITLE (window_fixture_find (get_document_page (fixture), ADW_TYPE_WINDOW_TITLE));

  g_assert_cmpstr (adw_window_title_get_title (title), ==, "Career");
  g_assert_cmpstr (adw_window_title_get_subtitle (title), ==, "2022 – 2023 · DevOps Engineer");
  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 1, 1));
  g_assert_cmpstr (adw_window_title_get_title (title), ==, "Topics");
  g_assert_cmpstr (adw_window_title_get_subtitle (title), ==, "Second topic");
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (get_document_page (fixture))), ==, "Topics");
}

static void
test_banners (WindowFixture *fixture)
{
  AdwBanner *problems = ADW_BANNER (window_fixture_find (get_document_page (fixture), ADW_TYPE_BANNER));
  AdwBanner *portfolio = ADW_BANNER (window_fixture_find (get_timeline_page (fixture), ADW_TYPE_BANNER));
  g_autoptr (ShowcaseCatalog) catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "title", "T", "person", "Ada", NULL);
  g_autoptr (ShowcaseBundle) bundle = showcase_bundle_new (catalog);
  GtkWidget *title = adw_header_bar_get_title_widget (ADW_HEADER_BAR (window_fixture_find (get_timeline_page (fixture), ADW_TYPE_HEADER_BAR)));
  g_autofree char *name = g_file_get_basename (fixture->app->file);

  g_assert_true (adw_banner_get_revealed (problems));
  g_assert_cmpstr (adw_banner_get_title (problems), ==, "1 problem in these documents");
  g_assert_true (adw_banner_get_revealed (portfolio));
  g_assert_cmpstr (adw_banner_get_title (portfolio), ==, name);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (problems)), ==, "win.check");
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "check"));
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->application), "built-in"));

  showcase_shelf_adopt (showcase_session_get_shelf (fixture->session), bundle, NULL);
  g_assert_false (adw_banner_get_revealed (problems));
  g_assert_false (adw_banner_get_revealed (portfolio));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (title)), ==, "Ada");
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "check"));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->application), "built-in"));
}

static void
test_selection (WindowFixture *fixture)
{
  ShowcaseTimeline *timeline = showcase_timeline_page_get_timeline (get_timeline_page (fixture));
  g_autoptr (ShowcaseSession) session = NULL;
  guint activated = 0;

  g_object_get (get_timeline_page (fixture), "session", &session, NULL);
  g_assert_true (session == fixture->session);
  showcase_timeline_set_selected (timeline, window_fixture_get_entry (fixture, 1, 0));
  g_assert_true (showcase_session_get_entry (fixture->session) == window_fixture_get_entry (fixture, 1, 0));
  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, 0, 1));
  g_assert_true (showcase_timeline_get_selected (timeline) == window_fixture_get_entry (fixture, 0, 1));

  g_signal_connect_swapped (get_timeline_page (fixture), "activated", G_CALLBACK (app_fixture_count), &activated);
  gtk_widget_activate_action (window_fixture_find (timeline, GTK_TYPE_LIST_VIEW), "list.activate-item", "u", 2);
  g_assert_cmpuint (activated, ==, 1);
  g_assert_true (showcase_session_get_entry (fixture->session) == window_fixture_get_entry (fixture, 1, 0));
}

/* In a narrow window the ways through the history are at the bottom, while there are any. */
static void
test_narrow (WindowFixture *fixture)
{
  ShowcaseDocumentPage *page = get_document_page (fixture);
  GtkWidget *bar = window_fixture_find (page, GTK_TYPE_CENTER_BOX);

  for (bar = gtk_widget_get_last_child (window_fixture_find (page, ADW_TYPE_TOOLBAR_VIEW)); bar != NULL; bar = gtk_widget_get_prev_sibling (bar))
    if (window_fixture_find (bar, GTK_TYPE_CENTER_BOX) != NULL && window_fixture_find (bar, ADW_TYPE_HEADER_BAR) == NULL)
      break;
  bar = window_fixture_find (bar, GTK_TYPE_CENTER_BOX);
  g_assert_false (gtk_widget_get_visible (bar));
  showcase_session_visit (fixture->session, NULL, "2021-2022-developer");
  g_assert_false (gtk_widget_get_visible (bar));
  window_fixture_resize (fixture, 400, 600);
  g_assert_true (gtk_widget_get_visible (bar));
  showcase_session_go_back (fixture->session);
  g_assert_true (gtk_widget_get_visible (bar));
}

/* On a phone, titles give way to the buttons beside them, however large the text is. */
static void
test_large_text (WindowFixture *fixture)
{
  GtkSettings *settings = gtk_settings_get_default ();
  gpointer pages[] = { get_timeline_page (fixture), get_document_page (fixture) };
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", (int)(2.4 * 96 * 1024), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      int width;

      window_fixture_resize (fixture, 360, 640);
      if (i == 1)
        showcase_session_visit (fixture->session, NULL, "2021-2022-developer");
      window_fixture_settle ();
      gtk_widget_measure (window_fixture_find (pages[i], ADW_TYPE_HEADER_BAR), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_assert_cmpint (width, <=, 360);
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* Every button has a name, and a menu is there when it is asked for. */
static void
test_menus (WindowFixture *fixture)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (window_fixture_find (get_timeline_page (fixture), GTK_TYPE_MENU_BUTTON));

  g_assert_null (gtk_menu_button_get_menu_model (button));
  gtk_menu_button_popup (button);
  window_fixture_settle ();
  g_assert_nonnull (gtk_menu_button_get_menu_model (button));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Open");
  gtk_menu_button_popdown (button);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/pages/titles", test_titles);
  window_fixture_add ("/app/pages/banners", test_banners);
  window_fixture_add ("/app/pages/selection", test_selection);
  window_fixture_add ("/app/pages/narrow", test_narrow);
  window_fixture_add ("/app/pages/large-text", test_large_text);
  window_fixture_add ("/app/pages/menus", test_menus);

  return g_test_run ();
}
