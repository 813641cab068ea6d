/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The action that finds anything, the key "/" for it, and the way to it from outside. Nothing is made, and no document read, before it is activated. */

#include "config.h"

#include "showcase-palette-actions.h"

#include "showcase-landing.h"
#include "showcase-palette.h"
#include "showcase-window.h"

typedef struct
{
  /* Borrowed */
  ShowcaseWindow *window;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseSeeker *seeker;
  ShowcaseLanding *landing;
  char *wanted; /* what to find once there is a portfolio, or NULL */
} Finding;

#define KEY "showcase-find-anything"

static void
free_finding (gpointer data)
{
  Finding *finding = data;

  g_clear_object (&finding->session);
  g_clear_object (&finding->seeker);
  g_clear_object (&finding->landing);
  g_free (finding->wanted);
  g_free (finding);
}

static gboolean
has_dialog (Finding *finding)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (finding->window)) != NULL;
}

static void
activated_cb (AdwDialog *dialog,
              ShowcaseHit *hit,
              gpointer user_data)
{
  Finding *finding = user_data;

  adw_dialog_close (dialog);
  showcase_landing_go (finding->landing, hit);
  showcase_window_show_document (finding->window);
  gtk_widget_grab_focus (GTK_WIDGET (showcase_window_get_pane (finding->window)));
}

static AdwDialog *
open_palette (Finding *finding)
{
  AdwDialog *dialog;

  if (finding->seeker == NULL)
    {
      finding->seeker = showcase_seeker_new (finding->session);
      finding->landing = showcase_landing_new (showcase_window_get_pane (finding->window), finding->session);
    }
  dialog = showcase_palette_new (finding->seeker);
  g_signal_connect (dialog, "activated", G_CALLBACK (activated_cb), finding);
  adw_dialog_present (dialog, GTK_WIDGET (finding->window));
  return dialog;
}

static void
find_anything_cb (GSimpleAction *action,
                  GVariant *parameter,
                  gpointer user_data)
{
  Finding *finding = user_data;

  if (!has_dialog (finding))
    open_palette (finding);
}

/* Who asks from outside sees no dialog that may be open; the palette comes above it. */
static void
find_wanted (Finding *finding)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (finding->session);
  g_autofree char *words = NULL;
  AdwDialog *dialog;

  if (finding->wanted == NULL || showcase_shelf_get_bundle (shelf) == NULL)
    return;
  words = g_steal_pointer (&finding->wanted);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (finding->window));
  if (!SHOWCASE_IS_PALETTE (dialog))
    dialog = open_palette (finding);
  showcase_palette_look_for (SHOWCASE_PALETTE (dialog), words);
}

/* The timeline would take the key for a letter to choose an entry by, so that it has to be caught before. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType modifiers,
                gpointer user_data)
{
  Finding *finding = user_data;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (finding->window));

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || GTK_IS_EDITABLE (focus) || has_dialog (finding))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape && finding->landing != NULL)
    showcase_landing_clear (finding->landing);
  if (key != GDK_KEY_slash && key != GDK_KEY_KP_Divide)
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_activate_action (GTK_WIDGET (finding->window), "win.find-anything", NULL);
}

static void
bundle_changed_cb (ShowcaseShelf *shelf,
                   GParamSpec *pspec,
                   GActionMap *window)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (window, "find-anything")), showcase_shelf_get_bundle (shelf) != NULL);
  find_wanted (g_object_get_data (G_OBJECT (window), KEY));
}

static const GActionEntry actions[] = {
  { "find-anything", find_anything_cb },
};

/**
 * showcase_palette_actions_add:
 * @window: a #ShowcaseWindow
 * @session: its session
 *
 * Adds the action and its key to the window.
 */
void
showcase_palette_actions_add (GtkApplicationWindow *window,
                              ShowcaseSession *session)
{
  Finding *finding = g_new0 (Finding, 1);
  ShowcaseShelf *shelf = showcase_session_get_shelf (session);
  GtkEventController *keys = gtk_event_controller_key_new ();

  finding->window = SHOWCASE_WINDOW (window);
  finding->session = g_object_ref (session);
  g_object_set_data_full (G_OBJECT (window), KEY, finding, free_finding);
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), finding);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), finding);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
  g_signal_connect_object (shelf, "notify::bundle", G_CALLBACK (bundle_changed_cb), window, 0);
  bundle_changed_cb (shelf, NULL, G_ACTION_MAP (window));
}

/**
 * showcase_palette_actions_find:
 * @window: a window that has the action
 * @words: what to find
 *
 * Opens the palette with some words in it, at once or when there is a portfolio to find them in.
 */
void
showcase_palette_actions_find (GtkApplicationWindow *window,
                               const char *words)
{
  Finding *finding = g_object_get_data (G_OBJECT (window), KEY);

  g_return_if_fail (finding != NULL);
  g_return_if_fail (words != NULL);

  g_set_str (&finding->wanted, words);
  find_wanted (finding);
}
