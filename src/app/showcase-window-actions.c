/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a window that need nothing of its insides: opening, checking, full screen. */

#include "config.h"

#include "showcase-window-actions.h"

#include "showcase-check-dialog.h"
#include "showcase-chooser.h"
#include "showcase-drop.h"
#include "showcase-finding.h"
#include "showcase-link-actions.h"
#include "showcase-memory.h"
#include "showcase-own-portfolio.h"
#include "showcase-palette-actions.h"
#include "showcase-skill-actions.h"
#include "showcase-story-actions.h"
#include "showcase-window.h"

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
stop_opening_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  showcase_shelf_stop (get_shelf (user_data));
}

static void
help_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  ShowcaseWindow *window = user_data;
  g_autoptr (GError) error = NULL;

  if (showcase_session_open_help (showcase_window_get_session (window), &error))
    showcase_window_show_document (window);
  else
    showcase_pane_tell (showcase_window_get_pane (window), error->message);
}

static void
close_help_cb (GSimpleAction *action,
               GVariant *parameter,
               gpointer user_data)
{
  showcase_session_close_help (showcase_window_get_session (user_data));
}

static void
finding_activated_cb (AdwDialog *dialog,
                      ShowcaseDiagnostic *finding,
                      gpointer user_data)
{
  ShowcaseWindow *window = user_data;
  ShowcaseSession *session = showcase_window_get_session (window);
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (showcase_session_get_shelf (session));
  ShowcaseGroup *group = catalog != NULL ? showcase_finding_find_group (finding, catalog) : NULL;
  g_autofree char *anchor = group != NULL ? showcase_finding_dup_anchor (finding, group) : NULL;

  if (group == NULL)
    return;
  adw_dialog_close (dialog);
  showcase_session_visit (session, showcase_group_get_id (group), anchor);
  showcase_window_show_document (window);
}

static void
check_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  g_autoptr (GSettings) settings = showcase_memory_open_settings ();
  AdwDialog *dialog = showcase_check_dialog_new (showcase_shelf_get_bundle (get_shelf (user_data)), settings);

  g_signal_connect_object (dialog, "activated", G_CALLBACK (finding_activated_cb), user_data, 0);
  adw_dialog_present (dialog, user_data);
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
bundle_changed_cb (ShowcaseShelf *shelf,
                   GParamSpec *pspec,
                   GActionMap *window)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (window, "check")), showcase_shelf_get_bundle (shelf) != NULL);
}

/* Its key is Escape, which is for others whenever there is nothing to stop. */
static void
busy_changed_cb (ShowcaseShelf *shelf,
                 GParamSpec *pspec,
                 GActionMap *window)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (window, "stop-opening")), showcase_shelf_is_busy (shelf));
}

static const GActionEntry actions[] = {
  { "open", open_cb },
  { "open-folder", open_folder_cb },
  { "stop-opening", stop_opening_cb },
  { "check", check_cb },
  { "help", help_cb },
  { "close-help", close_help_cb },
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
  g_signal_connect_object (shelf, "notify::bundle", G_CALLBACK (bundle_changed_cb), window, 0);
  bundle_changed_cb (shelf, NULL, G_ACTION_MAP (window));
  g_signal_connect_object (shelf, "notify::busy", G_CALLBACK (busy_changed_cb), window, 0);
  busy_changed_cb (shelf, NULL, G_ACTION_MAP (window));
  showcase_palette_actions_add (window, session);
  showcase_skill_actions_add (window, session);
  showcase_story_actions_add (window, session, showcase_window_get_pane (SHOWCASE_WINDOW (window)));
  showcase_link_actions_add (SHOWCASE_WINDOW (window));
  showcase_own_portfolio_add_actions (SHOWCASE_WINDOW (window));
  showcase_drop_accept (SHOWCASE_WINDOW (window));
}
