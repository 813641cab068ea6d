/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a speaker can ask a presentation for, by the names that keys, clickers and buttons know. What the talk does by itself is elsewhere. */

#include "config.h"

#include "showcase-presentation-private.h"

#include "showcase-overview.h"
#include "showcase-talk-actions.h"

static void
fullscreen_cb (GSimpleAction *action,
               GVariant *parameter,
               gpointer user_data)
{
  GtkWindow *window = showcase_presentation_get_active_window (user_data);

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
}

/* One press closes what is open, the next one asks: a talk never ends by a key alone. */
static void
escape_cb (GSimpleAction *action,
           GVariant *parameter,
           gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  if (self->dialog != NULL)
    {
      adw_dialog_close (self->dialog);
      return;
    }

  if (showcase_presentation_escape (self))
    return;
  if (showcase_talk_get_blank (self->talk) != SHOWCASE_BLANK_NONE)
    showcase_talk_set_blank (self->talk, SHOWCASE_BLANK_NONE);
  else
    showcase_presentation_ask_to_end (self);
}

static void
leave_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  showcase_presentation_ask_to_end (user_data);
}

static void
swap_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  if (self->staging != NULL)
    showcase_staging_swap (self->staging);
}

static void
windows_cb (GSimpleAction *action,
            GVariant *parameter,
            gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  if (self->staging != NULL)
    showcase_staging_use_windows (self->staging);
}

static void
closed_cb (ShowcasePresentation *self,
           AdwDialog *dialog)
{
  if (self->dialog == dialog)
    self->dialog = NULL;
}

/**
 * showcase_presentation_present_dialog:
 * @self: a presentation with windows
 * @dialog: a dialog
 *
 * Shows a dialog where the speaker is: the audience sees it only when there is no other window.
 */
void
showcase_presentation_present_dialog (ShowcasePresentation *self,
                                      AdwDialog *dialog)
{
  self->dialog = dialog;
  g_signal_connect_object (dialog, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (showcase_presentation_get_speaker (self)));
  gtk_window_present (showcase_presentation_get_speaker (self));
}

/**
 * showcase_presentation_open_dialog:
 * @self: a presentation
 * @dialog: (transfer floating): a dialog that is operated by keys
 *
 * Opens a dialog where the speaker is. An overview gives way to it, a question does not.
 */
void
showcase_presentation_open_dialog (ShowcasePresentation *self,
                                   AdwDialog *dialog)
{
  g_autoptr (AdwDialog) held = NULL;

  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));
  g_return_if_fail (ADW_IS_DIALOG (dialog));

  held = g_object_ref_sink (dialog);
  if (SHOWCASE_IS_OVERVIEW (self->dialog))
    adw_dialog_force_close (self->dialog);
  if (self->stage == NULL || self->dialog != NULL)
    return;

  showcase_talk_input_keep_keys (GTK_WIDGET (dialog));
  showcase_presentation_present_dialog (self, dialog);
}

static ShowcaseOverview *
open_overview (ShowcasePresentation *self)
{
  ShowcaseOverview *overview;

  if (self->stage == NULL || self->dialog != NULL)
    return SHOWCASE_IS_OVERVIEW (self->dialog) ? SHOWCASE_OVERVIEW (self->dialog) : NULL;

  overview = showcase_overview_new (self->talk, self->thumbnails);
  showcase_presentation_open_dialog (self, ADW_DIALOG (overview));
  return overview;
}

/**
 * showcase_presentation_show_passages:
 * @self: a presentation
 * @reason: what they are shown for, as a title
 * @passages: (element-type ShowcasePassage): passages of the talk
 *
 * Opens the overview with the pages that have some passages, unless something else is open. The stage stays as it is until one of them is chosen.
 */
void
showcase_presentation_show_passages (ShowcasePresentation *self,
                                     const char *reason,
                                     GArray *passages)
{
  ShowcaseOverview *overview;

  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));

  overview = open_overview (self);
  if (overview != NULL)
    showcase_overview_show_passages (overview, reason, passages);
}

static void
overview_cb (GSimpleAction *action,
             GVariant *parameter,
             gpointer user_data)
{
  open_overview (user_data);
}

static void
search_cb (GSimpleAction *action,
           GVariant *parameter,
           gpointer user_data)
{
  ShowcaseOverview *overview = open_overview (user_data);

  if (overview != NULL)
    showcase_overview_search (overview);
}

/* The list of all keys is the program's. */
static void
shortcuts_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  ShowcasePresentation *self = user_data;

  if (g_action_group_has_action (G_ACTION_GROUP (self->application), "shortcuts"))
    g_action_group_activate_action (G_ACTION_GROUP (self->application), "shortcuts", NULL);
}

static const GActionEntry actions[] = {
  { "fullscreen", fullscreen_cb },
  { "swap", swap_cb },
  { "shortcuts", shortcuts_cb },
  { "windows", windows_cb },
  { "escape", escape_cb },
  { "leave", leave_cb },
  { "overview", overview_cb },
  { "search", search_cb },
};

/**
 * showcase_presentation_add_actions:
 * @self: a presentation
 *
 * Fills the group of its actions.
 */
void
showcase_presentation_add_actions (ShowcasePresentation *self)
{
  showcase_talk_actions_add (G_ACTION_MAP (self->actions), self->talk);
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
}
