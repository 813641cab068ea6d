/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of keyboard shortcuts, in the form that the libadwaita at hand has: a dialog from 1.8 on, a window before. It is made when it is asked for;
 * left to GtkApplication, every start would pay for the window. */

#include "config.h"

#include "showcase-shortcuts.h"

#include "showcase-console-window.h"
#include "showcase-window.h"

static const struct
{
  const char *action;
  const char *accels[4];
} shortcuts[] = {
  { "win.back", { "<Alt>Left" } },
  { "win.forward", { "<Alt>Right" } },
  { "win.find-anything", { "<Control>k" } },
  { "win.skills", { "<Control>l" } },
  { "win.skill-next", { "<Alt>Down" } },
  { "win.skill-previous", { "<Alt>Up" } },
  { "win.find", { "<Control>f" } },
  { "win.stories", { "<Control>e" } },
  { "win.find-next", { "<Control>g" } },
  { "win.find-previous", { "<Control><Shift>g" } },
  { "win.open", { "<Control>o" } },
  { "win.open-folder", { "<Control><Shift>o" } },
  { "win.reload", { "<Control>r" } },
  { "win.stop-opening", { "Escape" } },
  { "win.toggle-sidebar", { "F9" } },
  { "win.toggle-outline", { "<Shift>F9" } },
  { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
  { "win.zoom-reset", { "<Control>0", "<Control>KP_0" } },
  { "win.help", { "F1" } },
  { "win.fullscreen", { "F11" } },
  { "win.present", { "F5" } },
  { "win.present-from-start", { "<Shift>F5" } },
  { "window.close", { "<Control>w" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.shortcuts", { "<Control>question" } },
  { "app.quit", { "<Control>q" } },
};

#if ADW_CHECK_VERSION(1, 8, 0)
#define READING RESOURCE_BASE "/app/shortcuts-dialog.ui"
#define TALK RESOURCE_BASE "/app/talk-shortcuts-dialog.ui"
#else
#define READING RESOURCE_BASE "/app/help-overlay.ui"
#define TALK RESOURCE_BASE "/app/talk-help-overlay.ui"
#endif

/* The audience sees no list of keys while the speaker has a window of their own. */
static GtkWindow *
find_parent (GtkApplication *application)
{
  GtkWindow *active = gtk_application_get_active_window (application);

  for (GList *l = gtk_application_get_windows (application); l != NULL && !SHOWCASE_IS_WINDOW (active); l = l->next)
    if (SHOWCASE_IS_CONSOLE_WINDOW (l->data) && gtk_widget_get_mapped (l->data))
      return l->data;

  return active;
}

/* The windows of a talk have keys of their own. */
static void
shortcuts_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *parent;
  GObject *list;

  /* Whoever asks over the bus may be the first. */
  if (gtk_application_get_windows (user_data) == NULL)
    g_application_activate (user_data);
  parent = find_parent (user_data);
  builder = gtk_builder_new_from_resource (SHOWCASE_IS_WINDOW (parent) ? READING : TALK);
  list = gtk_builder_get_object (builder, "shortcuts");

  /* Some compositors put a new window where the keyboard is. */
  gtk_window_present (parent);
  if (ADW_IS_DIALOG (list))
    {
      adw_dialog_present (ADW_DIALOG (list), GTK_WIDGET (parent));
      return;
    }

  gtk_window_set_transient_for (GTK_WINDOW (list), parent);
  gtk_window_present (GTK_WINDOW (list));
}

/**
 * showcase_shortcuts_add:
 * @application: the program
 *
 * Gives the program its keys and the action "app.shortcuts", which lists those of the active window.
 */
void
showcase_shortcuts_add (AdwApplication *application)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new ("shortcuts", NULL);

  g_signal_connect (action, "activate", G_CALLBACK (shortcuts_cb), application);
  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (action));

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), shortcuts[i].action, shortcuts[i].accels);
}
