/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bar that finds words, above a view in a window: what it says and where the keyboard is.
 */

#include "window-fixture.h"

#include "showcase-document-view-private.h"
#include "showcase-find-bar.h"

typedef struct
{
  GtkWidget *window;
  ShowcaseDocumentView *view;
  ShowcaseFindBar *bar;
  GtkEditable *text;
  GtkLabel *counter;
} Fixture;

static void
setup (Fixture *fixture)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("one two\n\none\n\nOne more, Two", -1, NULL, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  fixture->view = SHOWCASE_DOCUMENT_VIEW (showcase_document_view_new ());
  fixture->bar = SHOWCASE_FIND_BAR (showcase_find_bar_new (fixture->view));
  fixture->text = GTK_EDITABLE (window_fixture_find (fixture->bar, GTK_TYPE_TEXT));
  fixture->counter = GTK_LABEL (gtk_widget_get_last_child (gtk_widget_get_parent (GTK_WIDGET (fixture->text))));
  fixture->window = gtk_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (fixture->view));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->bar));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 500, 400);
  showcase_document_view_set_document (fixture->view, document, NULL, NULL, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (fixture->view)))
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
}

static void
teardown (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
wait_counter (Fixture *fixture,
              const char *label)
{
  while (g_strcmp0 (gtk_label_get_label (fixture->counter), label) != 0)
    g_main_context_iteration (NULL, TRUE);
}

/* Presses a key as the capture phase of the bar sees it. */
static gboolean
press (Fixture *fixture,
       guint key,
       GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->bar));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, modifiers, &handled);
    }

  return handled;
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static void
test_counter (void)
{
  Fixture fixture;

  setup (&fixture);
  g_assert_false (showcase_find_bar_is_open (fixture.bar));
  showcase_find_bar_open (fixture.bar);
  g_assert_true (showcase_find_bar_is_open (fixture.bar));
  g_assert_true (get_focus (&fixture) == GTK_WIDGET (fixture.text));
  wait_counter (&fixture, "");

  gtk_editable_set_text (fixture.text, "one");
  wait_counter (&fixture, "1 of 3");
  g_assert_true (press (&fixture, GDK_KEY_Return, 0));
  wait_counter (&fixture, "2 of 3");
  g_assert_true (press (&fixture, GDK_KEY_Down, 0));
  wait_counter (&fixture, "3 of 3");
  g_assert_true (press (&fixture, GDK_KEY_Return, 0));
  wait_counter (&fixture, "1 of 3");
  g_assert_true (press (&fixture, GDK_KEY_Return, GDK_SHIFT_MASK));
  wait_counter (&fixture, "3 of 3");
  g_assert_true (press (&fixture, GDK_KEY_Up, 0));
  wait_counter (&fixture, "2 of 3");
  showcase_find_bar_step (fixture.bar, TRUE);
  wait_counter (&fixture, "3 of 3");
  g_assert_false (press (&fixture, GDK_KEY_a, GDK_CONTROL_MASK));
  g_assert_false (press (&fixture, GDK_KEY_a, 0));

  gtk_editable_set_text (fixture.text, "nothing");
  wait_counter (&fixture, "No results");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (fixture.counter), "error"));
  gtk_editable_set_text (fixture.text, "");
  wait_counter (&fixture, "");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (fixture.counter), "error"));
  teardown (&fixture);
}

static void
select_range (Fixture *fixture,
              guint block,
              guint start,
              guint end)
{
  showcase_selection_select (fixture->view->selection, &(ShowcaseRange){ { block, start }, { block, end } });
}

/* Ctrl+F finds what is selected, and begins there. */
static void
test_selected (void)
{
  Fixture fixture;

  setup (&fixture);
  select_range (&fixture, 1, 0, 3);
  showcase_find_bar_open (fixture.bar);
  g_assert_cmpstr (gtk_editable_get_text (fixture.text), ==, "one");
  wait_counter (&fixture, "2 of 3");

  /* What is written in the bar is not lost to the same key. */
  gtk_editable_set_text (fixture.text, "more");
  wait_counter (&fixture, "1 of 1");
  showcase_find_bar_open (fixture.bar);
  g_assert_cmpstr (gtk_editable_get_text (fixture.text), ==, "more");

  /* From the document other words are taken while the bar is open; a passage of several blocks is nothing to find. */
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  select_range (&fixture, 2, 10, 13);
  showcase_find_bar_open (fixture.bar);
  g_assert_cmpstr (gtk_editable_get_text (fixture.text), ==, "Two");
  wait_counter (&fixture, "2 of 2");
  gtk_widget_grab_focus (GTK_WIDGET (fixture.view));
  showcase_selection_select_all (fixture.view->selection);
  showcase_find_bar_open (fixture.bar);
  g_assert_cmpstr (gtk_editable_get_text (fixture.text), ==, "Two");
  teardown (&fixture);
}

static void
test_options (void)
{
  Fixture fixture;

  setup (&fixture);
  showcase_find_bar_open (fixture.bar);
  gtk_editable_set_text (fixture.text, "two");
  wait_counter (&fixture, "1 of 2");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture.text), "find.match-case", NULL));
  wait_counter (&fixture, "1 of 1");
  gtk_editable_set_text (fixture.text, "tw");
  wait_counter (&fixture, "1 of 1");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture.text), "find.whole-words", NULL));
  wait_counter (&fixture, "No results");
  teardown (&fixture);
}

/* Wherever the keyboard was, it comes back there, and the words of the last time are there the next time. */
static void
test_close (void)
{
  Fixture fixture;

  setup (&fixture);
  showcase_find_bar_open (fixture.bar);
  gtk_editable_set_text (fixture.text, "one");
  wait_counter (&fixture, "1 of 3");
  g_assert_true (press (&fixture, GDK_KEY_Escape, 0));
  g_assert_false (showcase_find_bar_is_open (fixture.bar));
  g_assert_true (get_focus (&fixture) == GTK_WIDGET (fixture.view));
  g_assert_cmpstr (gtk_label_get_label (fixture.counter), ==, "");

  showcase_find_bar_step (fixture.bar, TRUE);
  g_assert_true (showcase_find_bar_is_open (fixture.bar));
  wait_counter (&fixture, "1 of 3");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture.text), "find.close", NULL));
  g_assert_false (showcase_find_bar_is_open (fixture.bar));
  g_assert_true (get_focus (&fixture) == GTK_WIDGET (fixture.view));
  teardown (&fixture);
}

static void
test_accessible (void)
{
  Fixture fixture;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }
  setup (&fixture);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (fixture.text)), ==, GTK_ACCESSIBLE_ROLE_SEARCH_BOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture.text), GTK_ACCESSIBLE_PROPERTY_LABEL, "Find in this document");
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (fixture.text), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, fixture.counter, NULL);
  teardown (&fixture);
}

/* In large text the bar still fits into a narrow window. */
static void
test_narrow (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  Fixture fixture;
  int minimum;
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  setup (&fixture);
  showcase_find_bar_open (fixture.bar);
  gtk_editable_set_text (fixture.text, "one");
  wait_counter (&fixture, "1 of 3");
  gtk_label_set_label (fixture.counter, "10,345 of 12,345");
  gtk_widget_measure (GTK_WIDGET (fixture.bar), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  teardown (&fixture);
}

/* What is typed right after the key that opens the bar is for the bar. */
static void
test_at_once (void)
{
  Fixture fixture;

  setup (&fixture);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  showcase_find_bar_open (fixture.bar);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture.text)));
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
  teardown (&fixture);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* The context of tests can't announce. */
  g_setenv ("GTK_A11Y", g_test_subprocess () ? "test" : "none", TRUE);
  gtk_init ();
  adw_init ();
  g_test_add_func ("/find-bar/counter", test_counter);
  g_test_add_func ("/find-bar/selected", test_selected);
  g_test_add_func ("/find-bar/options", test_options);
  g_test_add_func ("/find-bar/close", test_close);
  g_test_add_func ("/find-bar/accessible", test_accessible);
  g_test_add_func ("/find-bar/narrow", test_narrow);
  g_test_add_func ("/find-bar/at-once", test_at_once);
  return g_test_run ();
}
