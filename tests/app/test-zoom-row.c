/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Zooming by action, and the row of the main menu that shows it.
 */

#include "window-fixture.h"

#include "showcase-zoom-row.h"

static gboolean
is_enabled (WindowFixture *fixture,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
activate (WindowFixture *fixture,
          const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, NULL);
}

static double
get_zoom (WindowFixture *fixture)
{
  return showcase_document_view_get_zoom (window_fixture_get_view (fixture));
}

static void
test_actions (WindowFixture *fixture)
{
  g_assert_cmpfloat (get_zoom (fixture), ==, 1);
  activate (fixture, "zoom-in");
  g_assert_cmpfloat (get_zoom (fixture), >, 1);
  activate (fixture, "zoom-reset");
  g_assert_cmpfloat (get_zoom (fixture), ==, 1);
  for (guint i = 0; i < 20; i++)
    activate (fixture, "zoom-out");
  g_assert_cmpfloat (get_zoom (fixture), ==, SHOWCASE_ZOOM_MIN);
  g_assert_false (is_enabled (fixture, "zoom-out"));
  g_assert_true (is_enabled (fixture, "zoom-in"));
  for (guint i = 0; i < 20; i++)
    activate (fixture, "zoom-in");
  g_assert_cmpfloat (get_zoom (fixture), ==, SHOWCASE_ZOOM_MAX);
  g_assert_false (is_enabled (fixture, "zoom-in"));
  activate (fixture, "zoom-reset");
}

static void
test_keys (WindowFixture *fixture)
{
  static const char *const actions[] = { "win.zoom-in", "win.zoom-out", "win.zoom-reset" };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_auto (GStrv) keys = gtk_application_get_accels_for_action (GTK_APPLICATION (fixture->application), actions[i]);

      g_assert_cmpuint (g_strv_length (keys), >=, 2);
    }
}

static GtkMenuButton *
find_menu_button (GtkWidget *widget)
{
  if (GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_primary (GTK_MENU_BUTTON (widget)))
    return GTK_MENU_BUTTON (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkMenuButton *found = find_menu_button (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The row follows the zoom while the menu is open, however it is zoomed. */
static void
test_row (WindowFixture *fixture)
{
  GtkWidget *row;
  GtkButton *button;

  g_assert_null (window_fixture_find (fixture->window, SHOWCASE_TYPE_ZOOM_ROW));
  activate (fixture, "zoom-in");
  gtk_menu_button_popup (find_menu_button (GTK_WIDGET (fixture->window)));
  window_fixture_settle ();
  row = window_fixture_find (fixture->window, SHOWCASE_TYPE_ZOOM_ROW);
  g_assert_nonnull (row);
  button = GTK_BUTTON (gtk_widget_get_template_child (row, SHOWCASE_TYPE_ZOOM_ROW, "reset_button"));
  g_assert_cmpstr (gtk_button_get_label (button), ==, "110%");
  showcase_document_view_set_zoom (window_fixture_get_view (fixture), 1.5);
  g_assert_cmpstr (gtk_button_get_label (button), ==, "150%");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (gtk_button_get_label (button), ==, "100%");
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/zoom-row/actions", test_actions);
  window_fixture_add ("/app/zoom-row/keys", test_keys);
  window_fixture_add ("/app/zoom-row/row", test_row);

  return g_test_run ();
}
