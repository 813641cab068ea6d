/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of keyboard shortcuts, in the form that the libadwaita at hand has: a dialog that it shows by itself from 1.8 on, a window
 * before. The window is made when it is asked for; left to GtkApplication, every start would pay for it. */

#include "config.h"

#include "showcase-shortcuts.h"

#if !ADW_CHECK_VERSION(1, 8, 0)

static void
shortcuts_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  GtkWindow *parent = gtk_application_get_active_window (user_data);
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCE_BASE "/app/help-overlay.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}

#endif

/**
 * showcase_shortcuts_add_action:
 * @application: the program
 *
 * Gives the program the action "app.shortcuts", where it does not have it from libadwaita.
 */
void
showcase_shortcuts_add_action (AdwApplication *application)
{
#if !ADW_CHECK_VERSION(1, 8, 0)
  g_autoptr (GSimpleAction) action = g_simple_action_new ("shortcuts", NULL);

  g_signal_connect (action, "activate", G_CALLBACK (shortcuts_cb), application);
  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (action));
#endif
}
