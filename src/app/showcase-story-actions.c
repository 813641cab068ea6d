/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The action that shows the stories of the entry that is read. There is one to show when the entry tells one and all of its document is there. */

#include "config.h"

#include "showcase-story-actions.h"

#include "showcase-link-opener.h"
#include "showcase-story-dialog.h"

typedef struct
{
  /* Borrowed */
  GtkApplicationWindow *window;
  ShowcasePane *pane;

  /* Owned */
  ShowcaseSession *session;
} Stories;

static void
free_stories (gpointer data)
{
  Stories *stories = data;

  g_object_unref (stories->session);
  g_free (stories);
}

static void
tell_cb (const char *message,
         gpointer user_data)
{
  showcase_pane_tell (user_data, message);
}

static void
activate_link_cb (AdwDialog *dialog,
                  ShowcaseDocument *document,
                  guint link,
                  Stories *stories)
{
  if (showcase_document_get_link (document, link)->kind == SHOWCASE_LINK_DOCUMENT)
    adw_dialog_close (dialog);
  showcase_link_opener_open (GTK_WIDGET (stories->pane), stories->session, document, link, tell_cb, stories->pane);
}

static void
leave_cb (AdwDialog *dialog,
          guint line,
          Stories *stories)
{
  ShowcaseDocumentView *view = showcase_pane_get_view (stories->pane);
  ShowcaseDocument *document = showcase_document_view_get_document (view);

  /* It may have gone from the disk meanwhile. */
  if (document != NULL)
    showcase_document_view_scroll_to_block (view, showcase_document_find_line (document, line));
  gtk_widget_grab_focus (GTK_WIDGET (view));
}

static void
show_stories_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  Stories *stories = user_data;
  ShowcaseDocumentView *view = showcase_pane_get_view (stories->pane);
  g_autoptr (ShowcaseImageSource) images = NULL;
  AdwDialog *dialog;

  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (stories->window)) != NULL)
    return;
  images = showcase_image_source_new (showcase_shelf_get_bundle (showcase_session_get_shelf (stories->session)));
  dialog = showcase_story_dialog_new (showcase_session_get_entry (stories->session), showcase_document_view_get_document (view), images,
                                      showcase_document_view_get_zoom (view));
  g_signal_connect (dialog, "activate-link", G_CALLBACK (activate_link_cb), stories);
  g_signal_connect (dialog, "leave", G_CALLBACK (leave_cb), stories);
  adw_dialog_present (dialog, GTK_WIDGET (stories->window));
}

static void
update (Stories *stories)
{
  ShowcaseEntry *entry = showcase_session_get_entry (stories->session);
  gboolean tells = entry != NULL && showcase_entry_get_n_stars (entry) > 0 && showcase_pane_is_ready (stories->pane)
                   && showcase_reading_get_state (showcase_pane_get_reading (stories->pane)) == SHOWCASE_READING_WHOLE;

  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (stories->window), "stories")), tells);
}

static void
changed_cb (GObject *object,
            GParamSpec *pspec,
            GtkWidget *window)
{
  update (g_object_get_data (G_OBJECT (window), "showcase-stories"));
}

static const GActionEntry actions[] = {
  { "stories", show_stories_cb },
};

/**
 * showcase_story_actions_add:
 * @window: a window
 * @session: its session
 * @pane: the pane that shows the session's place
 *
 * Adds the action to the window.
 */
void
showcase_story_actions_add (GtkApplicationWindow *window,
                            ShowcaseSession *session,
                            ShowcasePane *pane)
{
  Stories *stories = g_new0 (Stories, 1);

  stories->window = window;
  stories->pane = pane;
  stories->session = g_object_ref (session);
  g_object_set_data_full (G_OBJECT (window), "showcase-stories", stories, free_stories);
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), stories);
  g_signal_connect_object (session, "notify::entry", G_CALLBACK (changed_cb), window, 0);
  g_signal_connect_object (pane, "notify::ready", G_CALLBACK (changed_cb), window, 0);
  update (stories);
}
