/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The part of a presentation that shows and hides the window of the speaker. While there is one screen it is hidden until somebody asks for it; then it is a window like
 * any other. */

#include "config.h"

#include "showcase-presentation-private.h"

static void
visible_cb (ShowcasePresentation *self,
            GParamSpec *pspec,
            GtkWidget *console)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "console");

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (gtk_widget_get_visible (console)));
}

static void
set_console_cb (GSimpleAction *action,
                GVariant *state,
                gpointer user_data)
{
  showcase_presentation_show_console (user_data, g_variant_get_boolean (state));
}

static const GActionEntry actions[] = {
  { "console", NULL, NULL, "false", set_console_cb },
};

/**
 * showcase_presentation_add_console:
 * @self: a presentation
 *
 * Adds the action that shows and hides the console.
 */
void
showcase_presentation_add_console (ShowcasePresentation *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
}

/**
 * showcase_presentation_follow_console:
 * @self: a presentation with a console
 *
 * Has the action tell whether the console is there to be seen, whoever shows or hides it.
 */
void
showcase_presentation_follow_console (ShowcasePresentation *self)
{
  g_signal_connect_object (self->console, "notify::visible", G_CALLBACK (visible_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_presentation_show_console:
 * @self: a presentation
 * @shows: whether the console is to be seen
 *
 * Shows the console where it belongs, or puts it away with what is open in it. Without windows it does nothing.
 */
void
showcase_presentation_show_console (ShowcasePresentation *self,
                                    gboolean shows)
{
  if (self->console == NULL || self->staging == NULL)
    return;

  if (shows)
    {
      showcase_staging_show_console (self->staging);
      return;
    }

  if (self->dialog != NULL && gtk_widget_get_root (GTK_WIDGET (self->dialog)) == GTK_ROOT (self->console))
    adw_dialog_force_close (self->dialog);
  gtk_widget_set_visible (GTK_WIDGET (self->console), FALSE);
}
