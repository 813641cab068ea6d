/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The part of a presentation that has its windows placed on screens, and asks where the stage is to be when nobody can know. */

#include "config.h"

#include "showcase-presentation-private.h"

#include "showcase-screen-dialog.h"
#include "showcase-screen-memory.h"
#include "showcase-screen-notices.h"

static void
chosen_cb (ShowcasePresentation *self,
           guint stage,
           guint console)
{
  self->dialog = NULL;
  showcase_staging_choose (self->staging, stage, console);
}

/* Without an answer there is no talk. */
static void
closed_cb (ShowcasePresentation *self,
           AdwDialog *dialog)
{
  if (self->dialog != dialog)
    return;
  self->dialog = NULL;
  showcase_presentation_end (self);
}

static void
asked_cb (ShowcasePresentation *self,
          guint stage,
          guint console)
{
  if (self->home == NULL)
    {
      showcase_staging_choose (self->staging, stage, console);
      return;
    }

  self->dialog = showcase_screen_dialog_new (showcase_staging_get_screens (self->staging), stage);
  g_signal_connect_object (self->dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->dialog, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (self->dialog, GTK_WIDGET (self->home));
}

/**
 * showcase_presentation_tell:
 * @self: a presentation
 * @message: one line
 *
 * Says something to the speaker in passing, while the talk is on stage.
 */
void
showcase_presentation_tell (ShowcasePresentation *self,
                            const char *message)
{
  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));

  if (self->staging != NULL)
    showcase_staging_tell (self->staging, message);
}

/**
 * showcase_presentation_place_windows:
 * @self: a presentation with windows
 * @home: (nullable): the window that the talk is begun from
 *
 * Shows the windows on the screens that are for them, or asks which these are.
 */
void
showcase_presentation_place_windows (ShowcasePresentation *self,
                                     GtkWindow *home)
{
  g_autoptr (ShowcaseScreens) screens = showcase_screens_new (gtk_widget_get_display (GTK_WIDGET (self->stage)));

  g_set_weak_pointer (&self->home, home);
  showcase_screen_memory_add_action (self->settings, G_ACTION_MAP (self->actions));
  self->staging = showcase_staging_new (screens, self->settings);
  g_signal_connect_object (self->staging, "asked", G_CALLBACK (asked_cb), self, G_CONNECT_SWAPPED);
  showcase_screen_notices_add (ADW_WINDOW (self->stage), self->staging);
  showcase_screen_notices_add (ADW_WINDOW (self->console), self->staging);
  showcase_staging_set_windows (self->staging, GTK_WINDOW (self->stage), GTK_WINDOW (self->console));
  showcase_staging_begin (self->staging, home);
}
