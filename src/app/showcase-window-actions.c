/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a window that need nothing of its insides: opening, problems, full screen. */

#include "config.h"

#include "showcase-window-actions.h"

#include "showcase-chooser.h"
#include "showcase-problems-dialog.h"

static ShowcaseShelf *
get_shelf (GtkWindow *window)
{
  g_autoptr (ShowcaseSession) session = NULL;

  g_object_get (window, "session", &session, NULL);
  return showcase_session_get_shelf (session);
}

static void
open_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  showcase_chooser_choose_files (user_data, get_shelf (user_data));
}

static void
open_folder_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  showcase_chooser_choose_folder (user_data, get_shelf (user_data));
}

static void
problems_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  adw_dialog_present (showcase_problems_dialog_new (showcase_shelf_get_report (get_shelf (user_data))), user_data);
}

static void
fullscreen_cb (GSimpleAction *action,
               GVariant *parameter,
               gpointer user_data)
{
  if (gtk_window_is_fullscreen (user_data))
    gtk_window_unfullscreen (user_data);
  else
    gtk_window_fullscreen (user_data);
}

static void
report_changed_cb (ShowcaseShelf *shelf,
                   GParamSpec *pspec,
                   GActionMap *window)
{
  ShowcaseReport *report = showcase_shelf_get_report (shelf);
  gboolean enabled = report != NULL && g_list_model_get_n_items (G_LIST_MODEL (report)) > 0;

  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (window, "problems")), enabled);
}

static const GActionEntry actions[] = {
  { "open", open_cb },
  { "open-folder", open_folder_cb },
  { "problems", problems_cb },
  { "fullscreen", fullscreen_cb },
};

/**
 * showcase_window_actions_add:
 * @window: a window with the property "session"
 * @session: that session
 *
 * Adds the actions to the window.
 */
void
showcase_window_actions_add (GtkApplicationWindow *window,
                             ShowcaseSession *session)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (session);

  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), window);
  g_signal_connect_object (shelf, "notify::bundle", G_CALLBACK (report_changed_cb), window, 0);
  report_changed_cb (shelf, NULL, G_ACTION_MAP (window));
}
