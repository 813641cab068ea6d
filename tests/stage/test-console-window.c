/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The console as a window: its layouts in many sizes, what it remembers, its buttons, and how it closes.
 */

#include "config.h"

#include "console-fixture.h"

#include "showcase-console-clock.h"

#define PAGES "# First\n\n<!-- note: Say *hello*. -->\n\nText.\n\n# Second\n\nText.\n"

static ShowcaseConsolePanes *
get_panes (ConsoleFixture *fixture)
{
  return showcase_console_pages_get_panes (showcase_console_window_get_pages (fixture->console));
}

static graphene_rect_t
get_cell (ConsoleFixture *fixture,
          const char *name)
{
  g_autoptr (GtkWidget) cell = NULL;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_object_get (get_panes (fixture), name, &cell, NULL);
  if (gtk_widget_get_mapped (cell))
    g_assert_true (gtk_widget_compute_bounds (cell, GTK_WIDGET (fixture->console), &bounds));
  return bounds;
}

static float
get_area (const graphene_rect_t *rect)
{
  return rect->size.width * rect->size.height;
}

static void
test_layouts (ConsoleFixture *fixture)
{
  graphene_rect_t now, next, notes;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  console_fixture_resize (fixture, 1200, 700);
  now = get_cell (fixture, "now");
  next = get_cell (fixture, "next");
  notes = get_cell (fixture, "notes");
  g_assert_cmpfloat (get_area (&now), >, get_area (&next));
  g_assert_cmpfloat (get_area (&now), >, get_area (&notes));
  g_assert_cmpfloat (next.origin.x, >=, now.origin.x + now.size.width);
  g_assert_cmpfloat (notes.origin.y, >=, next.origin.y + next.size.height);

  console_fixture_activate (fixture, "console.layout::notes-first");
  console_fixture_settle ();
  now = get_cell (fixture, "now");
  next = get_cell (fixture, "next");
  notes = get_cell (fixture, "notes");
  g_assert_cmpfloat (get_area (&notes), >, get_area (&now));
  g_assert_cmpfloat (now.origin.x, >=, notes.origin.x + notes.size.width);

  console_fixture_activate (fixture, "console.layout::slides-only");
  console_fixture_settle ();
  now = get_cell (fixture, "now");
  next = get_cell (fixture, "next");
  notes = get_cell (fixture, "notes");
  g_assert_cmpfloat (get_area (&notes), <=, 0);
  g_assert_cmpfloat (get_area (&now), >, get_area (&next));
  g_assert_cmpfloat (get_area (&next), >, 0);
}

/* A room that is higher than wide has the pages above the notes. */
static void
test_tall (ConsoleFixture *fixture)
{
  graphene_rect_t now, notes;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  console_fixture_resize (fixture, 500, 760);
  now = get_cell (fixture, "now");
  notes = get_cell (fixture, "notes");
  g_assert_cmpfloat (notes.origin.y, >=, now.origin.y + now.size.height);

  console_fixture_activate (fixture, "console.layout::notes-first");
  console_fixture_settle ();
  now = get_cell (fixture, "now");
  notes = get_cell (fixture, "notes");
  g_assert_cmpfloat (notes.origin.y, >=, now.origin.y + now.size.height);
  g_assert_cmpfloat (notes.size.width, >, now.size.width);
}

/* What does not fit warns, and warnings are fatal here. */
static void
test_sizes (ConsoleFixture *fixture)
{
  static const int sizes[][2] = { { 800, 500 }, { 640, 480 }, { 360, 640 }, { 360, 440 }, { 1280, 720 }, { 600, 780 } };
  static const char *const layouts[] = { "console.layout::slides-and-notes", "console.layout::notes-first", "console.layout::slides-only" };

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_BLACK);
  showcase_talk_set_frozen (fixture->talk, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (layouts); j++)
      {
        graphene_rect_t now;

        console_fixture_activate (fixture, layouts[j]);
        console_fixture_resize (fixture, sizes[i][0], sizes[i][1]);
        now = get_cell (fixture, "now");
        g_assert_cmpfloat (now.size.width, >, 80);
        g_assert_cmpfloat (now.origin.x + now.size.width, <=, (float)gtk_widget_get_width (GTK_WIDGET (fixture->console)));
      }
}

/* Nothing is cut off where the text of the desktop is twice as large. */
static void
test_large_text (ConsoleFixture *fixture)
{
  static const int sizes[][2] = { { 360, 640 }, { 480, 640 }, { 600, 640 }, { 1024, 600 } };
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (int percent = 125; percent <= 200; percent += 25)
    {
      g_object_set (settings, "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
      console_fixture_give_deck (fixture, PAGES);
      showcase_timer_set_slot (showcase_talk_get_timer (fixture->talk), 20 * G_TIME_SPAN_MINUTE);
      console_fixture_open (fixture);
      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        {
          graphene_rect_t notes;

          console_fixture_resize (fixture, sizes[i][0], sizes[i][1]);
          notes = get_cell (fixture, "notes");
          g_assert_cmpfloat (notes.size.width, >, 80);
          g_assert_cmpfloat (notes.origin.x + notes.size.width, <=, (float)gtk_widget_get_width (GTK_WIDGET (fixture->console)));
        }
      console_fixture_close (fixture);
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static GtkPaned *
find_paned (GtkWidget *widget)
{
  if (GTK_IS_PANED (widget))
    return GTK_PANED (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkPaned *found = find_paned (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static double
get_share (ConsoleFixture *fixture)
{
  GtkWidget *panes = GTK_WIDGET (get_panes (fixture));

  return (double)gtk_paned_get_position (find_paned (panes)) / gtk_widget_get_width (panes);
}

/* A handle that was moved is where it was put, in another window and in another size. */
static void
test_panes (ConsoleFixture *fixture)
{
  g_autoptr (GVariant) shares = NULL;

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  console_fixture_resize (fixture, 1200, 700);
  g_assert_cmpfloat_with_epsilon (get_share (fixture), 0.62, 0.005);
  console_fixture_resize (fixture, 900, 700);
  g_assert_cmpfloat_with_epsilon (get_share (fixture), 0.62, 0.005);
  shares = showcase_console_panes_dup_shares (get_panes (fixture));
  g_assert_cmpuint (g_variant_n_children (shares), ==, 0);

  gtk_paned_set_position (find_paned (GTK_WIDGET (get_panes (fixture))), gtk_widget_get_width (GTK_WIDGET (get_panes (fixture))) / 2);
  console_fixture_settle ();
  g_assert_cmpfloat_with_epsilon (get_share (fixture), 0.5, 0.005);
  console_fixture_resize (fixture, 1200, 700);
  g_assert_cmpfloat_with_epsilon (get_share (fixture), 0.5, 0.005);

  console_fixture_activate (fixture, "console.layout::notes-first");
  console_fixture_settle ();
  g_assert_cmpfloat_with_epsilon (get_share (fixture), 0.6, 0.005);
  console_fixture_activate (fixture, "console.layout::slides-and-notes");
  console_fixture_close (fixture);
  console_fixture_open (fixture);
  g_assert_cmpfloat_with_epsilon (get_share (fixture), 0.5, 0.005);
}

/* Settings can hold anything. */
static void
test_bad_shares (ConsoleFixture *fixture)
{
  g_settings_set_value (fixture->settings, "console-panes", g_variant_new_parsed ("{'slides-and-notes': (nan, 7.0), 'other': (0.5, 0.5), 'notes-first': (-3.0, 0.5)}"));
  console_fixture_open (fixture);
  console_fixture_resize (fixture, 1200, 700);
  g_assert_cmpfloat_with_epsilon (get_share (fixture), 0.62, 0.005);
}

static void
test_remembers (ConsoleFixture *fixture)
{
  g_autofree char *layout = NULL;

  console_fixture_open (fixture);
  console_fixture_activate (fixture, "console.layout::slides-only");
  console_fixture_activate (fixture, "console.notes-larger");
  console_fixture_activate (fixture, "console.dark");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (fixture->console), "dark"));
  console_fixture_close (fixture);

  layout = g_settings_get_string (fixture->settings, "console-layout");
  g_assert_cmpstr (layout, ==, "slides-only");
  g_assert_cmpuint (g_settings_get_uint (fixture->settings, "notes-size"), ==, 22);
  g_assert_true (g_settings_get_boolean (fixture->settings, "console-dark"));

  console_fixture_open (fixture);
  g_assert_cmpuint (showcase_notes_pane_get_size (showcase_console_pages_get_notes (showcase_console_window_get_pages (fixture->console))), ==, 22);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (fixture->console), "dark"));
}

/* One types a time that is not in the list. */
static void
test_typed_slot (ConsoleFixture *fixture)
{
  GtkSpinButton *minutes;

  console_fixture_open (fixture);
  minutes = console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_CLOCK, "minutes");
  gtk_spin_button_set_value (minutes, 17);
  g_assert_cmpint (showcase_timer_get_slot (showcase_talk_get_timer (fixture->talk)), ==, 17 * G_TIME_SPAN_MINUTE);
  console_fixture_activate (fixture, "console.slot(uint32 30)");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (minutes), ==, 30);
  console_fixture_activate (fixture, "console.slot(uint32 99999)");
  g_assert_cmpint (showcase_timer_get_slot (showcase_talk_get_timer (fixture->talk)), ==, 600 * G_TIME_SPAN_MINUTE);
}

/* Buttons of what does not exist can't be pressed. */
static void
test_buttons (ConsoleFixture *fixture)
{
  g_autoptr (GSimpleAction) overview = g_simple_action_new ("overview", NULL);

  console_fixture_give_deck (fixture, PAGES);
  console_fixture_open (fixture);
  g_assert_true (console_fixture_can (fixture, "talk.next"));
  g_assert_true (console_fixture_can (fixture, "talk.previous"));
  g_assert_true (console_fixture_can (fixture, "talk.black"));
  g_assert_true (console_fixture_can (fixture, "talk.freeze"));
  g_assert_true (console_fixture_can (fixture, "talk.pause"));
  g_assert_false (console_fixture_can (fixture, "talk.overview"));
  g_assert_false (console_fixture_can (fixture, "talk.leave"));
  g_action_map_add_action (G_ACTION_MAP (fixture->actions), G_ACTION (overview));
  g_assert_true (console_fixture_can (fixture, "talk.overview"));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* Who opened the console is asked; without anybody to ask, it closes. */
static void
test_closing (ConsoleFixture *fixture)
{
  g_autoptr (GSimpleAction) leave = g_simple_action_new ("leave", NULL);
  guint n_asked = 0;

  console_fixture_open (fixture);
  g_signal_connect_swapped (leave, "activate", G_CALLBACK (count_cb), &n_asked);
  g_action_map_add_action (G_ACTION_MAP (fixture->actions), G_ACTION (leave));
  gtk_window_close (GTK_WINDOW (fixture->console));
  console_fixture_settle ();
  g_assert_cmpuint (n_asked, ==, 1);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->console)));

  g_action_map_remove_action (G_ACTION_MAP (fixture->actions), "leave");
  g_object_add_weak_pointer (G_OBJECT (fixture->console), (gpointer *)&fixture->console);
  gtk_window_close (GTK_WINDOW (fixture->console));
  console_fixture_settle ();
  g_assert_null (fixture->console);
}

static void
test_title (ConsoleFixture *fixture)
{
  console_fixture_open (fixture);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->console)), ==, "Showcase Console");
}

int
main (int argc,
      char *argv[])
{
  int status = console_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  console_fixture_add ("/console-window/layouts", test_layouts);
  console_fixture_add ("/console-window/tall", test_tall);
  console_fixture_add ("/console-window/sizes", test_sizes);
  console_fixture_add ("/console-window/large-text", test_large_text);
  console_fixture_add ("/console-window/panes", test_panes);
  console_fixture_add ("/console-window/bad-shares", test_bad_shares);
  console_fixture_add ("/console-window/remembers", test_remembers);
  console_fixture_add ("/console-window/typed-slot", test_typed_slot);
  console_fixture_add ("/console-window/buttons", test_buttons);
  console_fixture_add ("/console-window/closing", test_closing);
  console_fixture_add ("/console-window/title", test_title);

  return g_test_run ();
}
