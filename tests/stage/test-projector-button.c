/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The menu of the projector: its sliders, by keyboard and by what is set elsewhere.
 */

#include "showcase-projector-button.h"
#include "test-popovers.h"

typedef struct
{
  ShowcaseProjector *projector;
  GtkWidget *window;
  GtkWidget *button;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  static const GActionEntry actions[] = { { "look", NULL, "s", "'light'" }, { "invert", NULL, NULL, "false" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), NULL);
  fixture->projector = showcase_projector_new (NULL);
  fixture->button = g_object_new (SHOWCASE_TYPE_PROJECTOR_BUTTON, NULL);
  showcase_projector_button_set_projector (SHOWCASE_PROJECTOR_BUTTON (fixture->button), fixture->projector);
  fixture->window = gtk_window_new ();
  gtk_widget_insert_action_group (fixture->window, "talk", G_ACTION_GROUP (group));
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->button);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->projector);
}

static GtkRange *
find_slider (Fixture *fixture,
             const char *name)
{
  return GTK_RANGE (gtk_widget_get_template_child (fixture->button, SHOWCASE_TYPE_PROJECTOR_BUTTON, name));
}

static void
press (const char *key)
{
  g_autofree char *command = g_strdup_printf ("xdotool key %s", key);
  g_autoptr (GError) error = NULL;

  g_spawn_command_line_sync (command, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
press_until_focus (GtkWidget *popover,
                   const char *key,
                   GtkRange *range)
{
  while (!gtk_widget_has_focus (GTK_WIDGET (range)))
    {
      GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (popover));

      press (key);
      while (gtk_root_get_focus (gtk_widget_get_root (popover)) == focus)
        g_main_context_iteration (NULL, TRUE);
    }
}

static void
press_for (const char *key,
           GtkRange *range,
           double value)
{
  press (key);
  while (!G_APPROX_VALUE (gtk_range_get_value (range), value, 1e-6))
    g_main_context_iteration (NULL, TRUE);
}

/* The sliders are below the looks, move by less than they show, and are passed without being moved. */
static void
test_keys (Fixture *fixture,
           gconstpointer user_data)
{
  GtkRange *brightness = find_slider (fixture, "brightness");
  GtkRange *contrast = find_slider (fixture, "contrast");
  GtkRange *size = find_slider (fixture, "size");
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (brightness), GTK_TYPE_POPOVER);
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  if (xdotool == NULL)
    {
      g_test_skip ("xdotool is not installed");
      return;
    }
  while (!gtk_widget_get_mapped (fixture->button))
    g_main_context_iteration (NULL, TRUE);
  gtk_popover_popup (GTK_POPOVER (popover));
  while (gtk_widget_get_width (GTK_WIDGET (size)) == 0 || !gtk_widget_get_mapped (GTK_WIDGET (size)))
    g_main_context_iteration (NULL, TRUE);
  press_until_focus (popover, "Down", brightness);
  press_for ("Left", brightness, 0.95);
  press_for ("Left", brightness, 0.9);
  press_until_focus (popover, "Down", contrast);
  g_assert_cmpfloat_with_epsilon (gtk_range_get_value (brightness), 0.9, 1e-6);
  press_for ("Right", contrast, 1.05);
  press_until_focus (popover, "Down", size);
  press_for ("Right", size, 4);
  g_assert_cmpuint (showcase_projector_get_divisor (fixture->projector), ==, 22);
  press_until_focus (popover, "Up", contrast);
  g_assert_cmpfloat_with_epsilon (gtk_range_get_value (contrast), 1.05, 1e-6);
  g_assert_cmpuint (showcase_projector_get_divisor (fixture->projector), ==, 22);
}

/* From the smallest text to the largest, in steps that can be told apart; a size between two of them is nobody's to change but the speaker's. */
static void
test_sizes (Fixture *fixture,
            gconstpointer user_data)
{
  GtkRange *size = find_slider (fixture, "size");
  g_autofree char *text = NULL;

  g_assert_cmpfloat (gtk_range_get_value (size), ==, 3);
  for (guint divisor = 28; divisor >= 16; divisor -= 2)
    {
      gtk_range_set_value (size, 1 + (28 - divisor) / 2);
      g_assert_cmpuint (showcase_projector_get_divisor (fixture->projector), ==, divisor);
    }
  gtk_range_set_value (size, 77);
  g_assert_cmpuint (showcase_projector_get_divisor (fixture->projector), ==, 16);
  gtk_range_set_value (size, -1);
  g_assert_cmpuint (showcase_projector_get_divisor (fixture->projector), ==, 28);
  g_object_set (fixture->projector, "divisor", 17, NULL);
  g_assert_cmpuint (showcase_projector_get_divisor (fixture->projector), ==, 17);
  text = gtk_test_accessible_check_property (GTK_ACCESSIBLE (size), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "150%");
  g_assert_cmpstr (text, ==, NULL);
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  test_popovers_expect_warning ();
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add ("/stage/projector-button/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/stage/projector-button/sizes", Fixture, NULL, set_up, test_sizes, tear_down);

  return g_test_run ();
}
