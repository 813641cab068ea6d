/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The way to a portfolio of one's own: the dialog that shows it, making a new one, and what was opened before. */

#include "config.h"

#include "showcase-own-portfolio.h"

#include "showcase-notice.h"
#include "showcase-starter.h"

#include <glib/gi18n-lib.h>

static ShowcaseShelf *
get_shelf (ShowcaseWindow *window)
{
  return showcase_session_get_shelf (showcase_window_get_session (window));
}

static void
written_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  g_autoptr (ShowcaseWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = showcase_starter_write_finish (result, &error);

  /* The window was closed meanwhile. */
  if (showcase_window_get_session (window) == NULL)
    return;
  if (folder != NULL)
    showcase_shelf_open (get_shelf (window), &folder, 1);
  else
    showcase_pane_tell (showcase_window_get_pane (window), error->message);
}

/**
 * showcase_own_portfolio_make:
 * @window: a window
 * @folder: where to
 *
 * Writes the documents that a person begins with, and opens them.
 */
void
showcase_own_portfolio_make (ShowcaseWindow *window,
                             GFile *folder)
{
  g_return_if_fail (SHOWCASE_IS_WINDOW (window));
  g_return_if_fail (G_IS_FILE (folder));

  showcase_starter_write_async (folder, NULL, written_cb, g_object_ref (window));
}

static void
chosen_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  g_autoptr (ShowcaseWindow) window = user_data;
  g_autoptr (GFile) folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (folder != NULL)
    showcase_own_portfolio_make (window, folder);
}

static void
new_portfolio_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _ ("Choose a Folder for the New Portfolio"));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Make Here"));
  gtk_file_dialog_select_folder (dialog, user_data, NULL, chosen_cb, g_object_ref (user_data));
}

/* Whoever chooses nothing after all is back here. */
static void
own_portfolio_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *bar = adw_header_bar_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_header_bar_set_show_title (ADW_HEADER_BAR (bar), FALSE);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), bar);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), showcase_notice_new_welcome ());
  adw_dialog_set_title (dialog, _ ("Your Own Portfolio"));
  adw_dialog_set_content_width (dialog, 420);
  adw_dialog_set_child (dialog, view);
  g_signal_connect_object (get_shelf (user_data), "opened", G_CALLBACK (adw_dialog_force_close), dialog, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, user_data);
}

static void
open_recent_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  showcase_shelf_open (get_shelf (user_data), &file, 1);
}

static const GActionEntry actions[] = {
  { "own-portfolio", own_portfolio_cb },
  { "new-portfolio", new_portfolio_cb },
  { "open-recent", open_recent_cb, "s" },
};

/**
 * showcase_own_portfolio_add_actions:
 * @window: a window
 *
 * Adds "own-portfolio", "new-portfolio" and "open-recent".
 */
void
showcase_own_portfolio_add_actions (ShowcaseWindow *window)
{
  g_return_if_fail (SHOWCASE_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), window);
}
