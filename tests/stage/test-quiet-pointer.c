/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A pointer that goes away while it rests.
 */

#include "showcase-quiet-pointer.h"
#include "stage-fixture.h"

static GtkEventController *
find_motion (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }
  g_assert_not_reached ();
}

static gboolean
is_hidden (GtkWidget *widget)
{
  GdkCursor *cursor = gtk_widget_get_cursor (widget);

  return cursor != NULL && g_strcmp0 (gdk_cursor_get_name (cursor), "none") == 0;
}

static void
wait_hidden (GtkWidget *widget)
{
  while (!is_hidden (widget))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_rests (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkEventController *motion;

  showcase_quiet_pointer_add (window, 1);
  motion = find_motion (window);
  g_assert_false (is_hidden (window));
  wait_hidden (window);

  g_signal_emit_by_name (motion, "motion", 10.0, 10.0);
  g_assert_false (is_hidden (window));
  wait_hidden (window);

  /* What changes below a pointer that rests does not move it. */
  g_signal_emit_by_name (motion, "motion", 10.0, 10.0);
  g_assert_true (is_hidden (window));
  g_signal_emit_by_name (motion, "motion", 11.0, 10.0);
  g_assert_false (is_hidden (window));
  g_signal_emit_by_name (motion, "leave");
  g_assert_false (is_hidden (window));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_gone (void)
{
  GtkWidget *window = gtk_window_new ();

  showcase_quiet_pointer_add (window, 1);
  gtk_window_destroy (GTK_WINDOW (window));
  g_usleep (5000);
  stage_fixture_wait_idle ();
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quiet-pointer/rests", test_rests);
  g_test_add_func ("/quiet-pointer/gone", test_gone);

  return g_test_run ();
}
