/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window that passes a breakpoint hides what it has for a frame, to place it anew. Until libadwaita gives the keyboard back, whatever had it would lose
 * it to the first widget of the window. */

#include "config.h"

#include "showcase-focus-keeper.h"

/* What has gone for longer than so many frames does not come back. */
#define PATIENCE 10

typedef struct
{
  GWeakRef widget;
  guint n_frames;
} Focus;

static void
free_focus (gpointer data)
{
  Focus *focus = data;

  g_weak_ref_clear (&focus->widget);
  g_free (focus);
}

static gboolean
give_back_cb (GtkWidget *window,
              GdkFrameClock *clock,
              gpointer user_data)
{
  Focus *focus = user_data;
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&focus->widget);

  if (widget == NULL || gtk_widget_get_root (widget) != GTK_ROOT (window) || focus->n_frames++ == PATIENCE)
    return G_SOURCE_REMOVE;
  if (!gtk_widget_get_mapped (widget))
    return G_SOURCE_CONTINUE;
  gtk_widget_grab_focus (widget);
  return G_SOURCE_REMOVE;
}

static void
breakpoint_changed_cb (GtkWindow *window)
{
  GtkWidget *widget = gtk_window_get_focus (window);
  Focus *focus;

  if (widget == NULL)
    return;
  focus = g_new0 (Focus, 1);
  g_weak_ref_init (&focus->widget, widget);
  gtk_widget_add_tick_callback (GTK_WIDGET (window), give_back_cb, focus, free_focus);
}

/**
 * showcase_focus_keeper_add:
 * @window: a window with breakpoints
 *
 * Gives the keyboard back to what had it whenever the window passes a breakpoint.
 */
void
showcase_focus_keeper_add (AdwApplicationWindow *window)
{
  g_signal_connect (window, "notify::current-breakpoint", G_CALLBACK (breakpoint_changed_cb), NULL);
}
