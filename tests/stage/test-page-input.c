/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Wheel, buttons and fingers on a page.
 */

#include "showcase-page-input.h"
#include "stage-fixture.h"

typedef struct
{
  ShowcasePageInput *input;
  GtkWidget *window;
  GtkWidget *page;
  GString *asked;
  gboolean has_link;
} Fixture;

static void
asked_cb (GSimpleAction *action,
          GVariant *target,
          Fixture *fixture)
{
  g_string_append_printf (fixture->asked, "%s%s", fixture->asked->len > 0 ? " " : "", g_action_get_name (G_ACTION (action)));
}

static gboolean
clicked_cb (ShowcasePageInput *input,
            GtkWidget *page,
            double x,
            double y,
            Fixture *fixture)
{
  g_assert_true (page == fixture->page);
  if (fixture->has_link)
    g_string_append_printf (fixture->asked, "%slink(%d,%d)", fixture->asked->len > 0 ? " " : "", (int)x, (int)y);
  return fixture->has_link;
}

static void
show (Fixture *fixture,
      ShowcaseTalkSides side)
{
  static const char *const names[] = { "next", "previous", "back" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  *fixture = (Fixture){ .input = showcase_page_input_new (), .asked = g_string_new (NULL), .window = gtk_window_new (), .page = gtk_label_new ("Page") };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], NULL);

      g_signal_connect (action, "activate", G_CALLBACK (asked_cb), fixture);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (fixture->window, "talk", G_ACTION_GROUP (group));
  showcase_page_input_add (fixture->input, fixture->page, side);
  g_signal_connect (fixture->input, "clicked", G_CALLBACK (clicked_cb), fixture);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 600, 400);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (fixture->window))
    g_main_context_iteration (NULL, TRUE);
  /* What a click reaches is decided when the pointer moves over what has been laid out. */
  while (gtk_widget_get_height (fixture->page) == 0)
    g_main_context_iteration (NULL, TRUE);
  stage_fixture_act ("mousemove 300 200");
  stage_fixture_act ("mousemove 301 200");
}

static void
hide (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  stage_fixture_settle ();
  g_assert_finalize_object (fixture->input);
  g_string_free (fixture->asked, TRUE);
}

static void
assert_asked (Fixture *fixture,
              const char *asked)
{
  g_assert_cmpstr (fixture->asked->str, ==, asked);
  g_string_truncate (fixture->asked, 0);
}

static void
test_buttons (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_STAGE);
  stage_fixture_act ("click 1 click 1 click 3 click 2 click 8 click 9");
  assert_asked (&fixture, "next next previous back next");
  /* A press that is dragged away is no click. */
  stage_fixture_act ("mousedown 1 mousemove 400 300 mouseup 1");
  assert_asked (&fixture, "");
  stage_fixture_act ("mousemove 100 100");
  fixture.has_link = TRUE;
  stage_fixture_act ("click 1 click 3");
  assert_asked (&fixture, "link(100,100) previous");
  hide (&fixture);
}

static void
test_console_buttons (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  /* The last is one that GTK counts: a window that ends after button 8 or 9 makes it warn. */
  stage_fixture_act ("click 8 click 9 click 3 click 1");
  assert_asked (&fixture, "back next");
  hide (&fixture);
}

/* Notches in a flick, and with a rest between them; with Ctrl they are for something else. */
static void
test_wheel (void)
{
  Fixture fixture;

  show (&fixture, SHOWCASE_TALK_SIDE_CONSOLE);
  stage_fixture_act ("click --repeat 5 --delay 0 5");
  assert_asked (&fixture, "next");
  stage_fixture_act ("sleep 0.4 click 5 sleep 0.4 click 5 sleep 0.4 click 4 sleep 0.4 click 7 sleep 0.4 click 6");
  assert_asked (&fixture, "next next previous next previous");
  stage_fixture_act ("sleep 0.4 keydown ctrl click 5 keyup ctrl");
  assert_asked (&fixture, "");
  gtk_widget_set_direction (fixture.page, GTK_TEXT_DIR_RTL);
  stage_fixture_act ("sleep 0.4 click 7 sleep 0.4 click 5");
  assert_asked (&fixture, "previous next");
  hide (&fixture);
}

int
main (int argc,
      char *argv[])
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  gtk_test_init (&argc, &argv, NULL);
  if (xdotool == NULL)
    {
      g_print ("1..0 # SKIP xdotool is not installed\n");
      return 0;
    }

  g_test_add_func ("/stage/page-input/buttons", test_buttons);
  g_test_add_func ("/stage/page-input/console-buttons", test_console_buttons);
  g_test_add_func ("/stage/page-input/wheel", test_wheel);

  return g_test_run ();
}
