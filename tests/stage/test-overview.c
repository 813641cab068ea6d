/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-overview.h"
#include "showcase-thumbnail.h"
#include "stage-fixture.h"

typedef struct
{
  GtkWidget *window;
  ShowcaseTalk *talk;
  ShowcasePagePainter *painter;
  ShowcaseOverview *overview;
} Fixture;

static GtkWidget *
find_widget (GtkWidget *widget,
             GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 1; i <= 40; i++)
    g_string_append_printf (text, "# Page %u\n\n%s\n\n", i, i % 10 == 0 ? "Every tenth has a marmot." : "Text.");
  fixture->talk = showcase_talk_new ();
  fixture->painter = g_object_new (SHOWCASE_TYPE_PAGE_PAINTER, "capacity", 60, NULL);
  stage_fixture_give_deck (fixture->painter, text->str, 1280, 720);
  showcase_talk_set_deck (fixture->talk, showcase_page_painter_get_deck (fixture->painter));
  showcase_talk_go_to (fixture->talk, 4, 0);

  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), gtk_label_new (NULL));
  gtk_widget_set_size_request (fixture->window, 320, 200);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), user_data != NULL ? 320 : 1000, user_data != NULL ? 240 : 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->overview = showcase_overview_new (fixture->talk, fixture->painter);
  g_object_ref_sink (fixture->overview);
  adw_dialog_present (ADW_DIALOG (fixture->overview), fixture->window);
  stage_fixture_wait_idle ();
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  stage_fixture_wait_idle ();
  g_assert_finalize_object (fixture->overview);
  g_assert_finalize_object (fixture->talk);
  g_object_unref (fixture->painter);
}

static GtkGridView *
get_grid (Fixture *fixture)
{
  return GTK_GRID_VIEW (find_widget (GTK_WIDGET (fixture->overview), GTK_TYPE_GRID_VIEW));
}

static void
search (Fixture *fixture,
        const char *query)
{
  gtk_editable_set_text (GTK_EDITABLE (find_widget (GTK_WIDGET (fixture->overview), GTK_TYPE_SEARCH_ENTRY)), query);
  stage_fixture_wait_idle ();
  while (showcase_overview_is_busy (fixture->overview))
    g_main_context_iteration (NULL, TRUE);
}

static const char *
get_label (Fixture *fixture,
           guint position)
{
  g_autoptr (GtkStringObject) label = g_list_model_get_item (G_LIST_MODEL (gtk_grid_view_get_model (get_grid (fixture))), position);

  return gtk_string_object_get_string (label);
}

static void
close_overview (Fixture *fixture)
{
  adw_dialog_force_close (ADW_DIALOG (fixture->overview));
  stage_fixture_wait_idle ();
}

static void
test_pages (Fixture *fixture,
            gconstpointer user_data)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_grid_view_get_model (get_grid (fixture)));

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (selection)), ==, 40);
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, 4);
  g_assert_cmpstr (get_label (fixture, 4), ==, "5  Page 5");
  close_overview (fixture);
}

/* Where there is no room for a single cell, there is still something that hears the keys. */
static void
test_small (Fixture *fixture,
            gconstpointer user_data)
{
  GtkWidget *focus = NULL;

  while (focus == NULL || !gtk_widget_get_mapped (focus))
    {
      g_main_context_iteration (NULL, TRUE);
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
    }
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->overview)));
  close_overview (fixture);
}

/* The first thumbnails wait for nothing but their pictures. */
static void
test_pictures (Fixture *fixture,
               gconstpointer user_data)
{
  while (!showcase_page_painter_is_prepared (fixture->painter, 0))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (showcase_page_painter_is_prepared (fixture->painter, 39));
  close_overview (fixture);
}

static void
test_search (Fixture *fixture,
             gconstpointer user_data)
{
  GListModel *model = G_LIST_MODEL (gtk_grid_view_get_model (get_grid (fixture)));

  search (fixture, "MARMOT");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 4);
  g_assert_cmpstr (get_label (fixture, 1), ==, "20  Page 20");
  /* The one after where the talk is. */
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model)), ==, 0);

  search (fixture, "marmoset");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  search (fixture, "");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 40);
  close_overview (fixture);
}

static void
test_choose (Fixture *fixture,
             gconstpointer user_data)
{
  search (fixture, "marmot");
  g_signal_emit_by_name (find_widget (GTK_WIDGET (fixture->overview), GTK_TYPE_SEARCH_ENTRY), "activate");
  stage_fixture_wait_idle ();
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 9);
  g_assert_true (showcase_talk_go_back (fixture->talk));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 4);
  close_overview (fixture);
}

static GtkWidget *
get_child (Fixture *fixture,
           const char *name)
{
  return GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (fixture->overview), SHOWCASE_TYPE_OVERVIEW, name));
}

/* Each page of the deck has a heading and a text. */
static void
show_passages (Fixture *fixture,
               guint n_passages)
{
  const ShowcasePassage passages[] = { { 0, 5, 0, 1 }, { 0, 15, 0, 4 } };
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (ShowcasePassage));

  g_array_append_vals (list, passages, n_passages);
  showcase_overview_show_passages (fixture->overview, "Redis: about 2 years", list);
  stage_fixture_wait_idle ();
}

static void
test_passages (Fixture *fixture,
               gconstpointer user_data)
{
  GListModel *model = G_LIST_MODEL (gtk_grid_view_get_model (get_grid (fixture)));
  GtkLabel *reason = GTK_LABEL (get_child (fixture, "reason"));

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (reason)));
  show_passages (fixture, 2);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (reason)));
  g_assert_cmpstr (gtk_label_get_label (reason), ==, "Redis: about 2 years");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  g_assert_cmpstr (get_label (fixture, 0), ==, "3  Page 3");
  g_assert_cmpstr (get_label (fixture, 1), ==, "8  Page 8");
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model)), ==, 1);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 4);

  /* A search is of all pages. */
  search (fixture, "marmot");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 4);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (reason)));
  search (fixture, "");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (reason)));

  g_signal_emit_by_name (get_grid (fixture), "activate", 0);
  stage_fixture_wait_idle ();
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 2);
}

/* It says so, and does not ask for other words. */
static void
test_no_passages (Fixture *fixture,
                  gconstpointer user_data)
{
  show_passages (fixture, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (get_child (fixture, "stack"))), ==, "nothing");
  g_assert_cmpstr (adw_status_page_get_description (ADW_STATUS_PAGE (get_child (fixture, "nothing"))), ==, "");
  g_assert_true (gtk_widget_get_visible (get_child (fixture, "reason")));
  close_overview (fixture);
}

static void
test_other_deck (Fixture *fixture,
                 gconstpointer user_data)
{
  stage_fixture_give_deck (fixture->painter, "# One\n\nText.\n\n# Two\n\nText.\n", 1024, 768);
  showcase_talk_set_deck (fixture->talk, showcase_page_painter_get_deck (fixture->painter));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_grid_view_get_model (get_grid (fixture)))), ==, 2);
  close_overview (fixture);
}

int
main (int argc,
      char *argv[])
{
  /* Announcing needs a screen reader to talk to. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add ("/overview/pages", Fixture, NULL, set_up, test_pages, tear_down);
  g_test_add ("/overview/small", Fixture, "small", set_up, test_small, tear_down);
  g_test_add ("/overview/pictures", Fixture, NULL, set_up, test_pictures, tear_down);
  g_test_add ("/overview/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/overview/choose", Fixture, NULL, set_up, test_choose, tear_down);
  g_test_add ("/overview/passages", Fixture, NULL, set_up, test_passages, tear_down);
  g_test_add ("/overview/no-passages", Fixture, NULL, set_up, test_no_passages, tear_down);
  g_test_add ("/overview/other-deck", Fixture, NULL, set_up, test_other_deck, tear_down);

  return g_test_run ();
}
