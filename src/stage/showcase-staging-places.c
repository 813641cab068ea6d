/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The part of a staging that puts both windows somewhere, in each of the ways in which they can stand, and that does so when screens come
 * and go. What that means is decided elsewhere, from values; here it is done. */

#include "config.h"

#include "showcase-staging-private.h"

#include "showcase-placement.h"
#include "showcase-screen-change.h"
#include "showcase-screen-memory.h"

#include <glib/gi18n-lib.h>

/* How long windows get to arrive on their screens, in milliseconds, and how often they are asked again. To ask for ever would be a quarrel
 * with a person who moves them. */
#define ARRIVAL_TIME 700
#define MAX_ARRIVALS 3

/* A window that was put away has nowhere to go. */
static gboolean
has_arrived (ShowcaseStaging *self,
             GtkWindow *window,
             const char *key)
{
  return window == NULL || !gtk_widget_get_visible (GTK_WIDGET (window)) || showcase_placement_is_filled (self->screens, window, showcase_screens_find_key (self->screens, key));
}

static void
send_again (ShowcaseStaging *self,
            GtkWindow *window,
            const char *key)
{
  guint screen = showcase_screens_find_key (self->screens, key);

  if (screen != SHOWCASE_SCREEN_NONE && !has_arrived (self, window, key))
    showcase_placement_fill (self->screens, window, screen);
}

/* Some window managers of X11 place a window as they like when it appears, and obey only once it is there; in some that put windows side
 * by side one that passes by takes its screen from another. */
static gboolean
arrival_cb (gpointer user_data)
{
  ShowcaseStaging *self = user_data;

  self->n_arrivals++;
  if (self->mode == SHOWCASE_STAGING_APART
      && (!has_arrived (self, self->stage, self->stage_key) || !has_arrived (self, self->console, self->console_key)))
    {
      send_again (self, self->stage, self->stage_key);
      send_again (self, self->console, self->console_key);
      if (self->n_arrivals < MAX_ARRIVALS)
        return G_SOURCE_CONTINUE;
    }
  self->arrival_source = 0;
  return G_SOURCE_REMOVE;
}

/* Uses a screen that was connected. A choice for the very screens that there are now counts more than which of them came last. */
static void
join (ShowcaseStaging *self,
      ShowcaseStagingOffer offer,
      guint joined)
{
  ShowcaseScreenPlan plan = showcase_staging_make_plan (self);
  guint other = plan.console != joined ? plan.console : plan.stage;

  if (plan.is_chosen)
    showcase_staging_place_apart (self, plan.stage, plan.console);
  else if (other == SHOWCASE_SCREEN_NONE)
    showcase_staging_place_alone (self, plan.stage);
  else if (offer == SHOWCASE_STAGING_OFFER_CONSOLE)
    showcase_staging_place_apart (self, other, joined);
  else
    showcase_staging_place_apart (self, joined, other);
}

static void
offer_screen (ShowcaseStaging *self,
              guint joined)
{
  guint n;
  const ShowcaseScreen *screens = showcase_screens_get_all (self->screens, &n);
  ShowcaseStagingOffer offer = showcase_screen_is_built_in (&screens[joined]) ? SHOWCASE_STAGING_OFFER_CONSOLE : SHOWCASE_STAGING_OFFER_STAGE;

  if (showcase_screen_memory_joins (self->settings))
    join (self, offer, joined);
  else
    showcase_staging_set_offer (self, offer, joined);
}

static void
apply_change (ShowcaseStaging *self,
              const ShowcaseScreenChange *change)
{
  switch (change->kind)
    {
    case SHOWCASE_SCREEN_CHANGE_STAGE_LOST:
      showcase_placement_rescue (self->screens, self->stage);
      showcase_placement_release (self->screens, self->console);
      showcase_staging_set_mode (self, SHOWCASE_STAGING_WINDOWS);
      showcase_staging_tell (self, _ ("The stage’s screen is gone"));
      break;

    case SHOWCASE_SCREEN_CHANGE_CONSOLE_LOST:
      showcase_placement_rescue (self->screens, self->console);
      showcase_staging_place_alone (self, change->stage);
      showcase_staging_tell (self, _ ("The console’s screen is gone"));
      break;

    case SHOWCASE_SCREEN_CHANGE_BACK:
      showcase_staging_place_apart (self, change->stage, change->console);
      break;

    case SHOWCASE_SCREEN_CHANGE_JOINED:
      offer_screen (self, change->stage);
      break;

    case SHOWCASE_SCREEN_CHANGE_NONE:
    default:
      break;
    }
}

/**
 * showcase_staging_make_plan:
 * @self: the staging
 *
 * Decides which screen is for what, for a speaker who stays.
 *
 * Returns: the plan
 */
ShowcaseScreenPlan
showcase_staging_make_plan (ShowcaseStaging *self)
{
  g_autoptr (GVariant) choices = showcase_screen_memory_dup_choices (self->settings);

  return showcase_screens_make_plan (self->screens, showcase_staging_get_speaker (self), choices);
}

/**
 * showcase_staging_place_apart:
 * @self: the staging
 * @stage: the number of the stage's screen
 * @console: the number of the console's screen
 *
 * Gives each window a screen to fill. The console comes last, and has the keyboard.
 */
void
showcase_staging_place_apart (ShowcaseStaging *self,
                              guint stage,
                              guint console)
{
  g_free (self->stage_key);
  self->stage_key = showcase_screens_dup_key (self->screens, stage);
  g_free (self->console_key);
  self->console_key = showcase_screens_dup_key (self->screens, console);
  showcase_staging_set_offer (self, SHOWCASE_STAGING_OFFER_NONE, SHOWCASE_SCREEN_NONE);

  showcase_placement_fill (self->screens, self->stage, stage);
  showcase_placement_fill (self->screens, self->console, console);
  g_clear_handle_id (&self->arrival_source, g_source_remove);
  self->n_arrivals = 0;
  self->arrival_source = g_timeout_add (ARRIVAL_TIME, arrival_cb, self);
  showcase_staging_set_mode (self, SHOWCASE_STAGING_APART);
}

/**
 * showcase_staging_place_alone:
 * @self: the staging
 * @stage: the number of the stage's screen, or %SHOWCASE_SCREEN_NONE
 *
 * Makes the stage fill a screen and leaves the console as it is.
 */
void
showcase_staging_place_alone (ShowcaseStaging *self,
                              guint stage)
{
  showcase_placement_fill (self->screens, self->stage, stage);
  showcase_staging_set_mode (self, SHOWCASE_STAGING_ALONE);
}

/**
 * showcase_staging_place_windows:
 * @self: the staging
 *
 * Makes both plain windows. A console that filled the screen to which the stage comes back would hide it.
 */
void
showcase_staging_place_windows (ShowcaseStaging *self)
{
  showcase_placement_release (self->screens, self->stage);
  showcase_placement_release (self->screens, self->console);
  showcase_staging_set_mode (self, SHOWCASE_STAGING_WINDOWS);
}

/**
 * showcase_staging_follow:
 * @self: the staging
 *
 * Does what a change of the screens asks for.
 */
void
showcase_staging_follow (ShowcaseStaging *self)
{
  guint n;
  const ShowcaseScreen *screens = showcase_screens_get_all (self->screens, &n);
  ShowcaseScreenUse use = {
    .stage = self->stage_key,
    .console = self->console_key,
    .is_apart = self->mode == SHOWCASE_STAGING_APART,
    .known = (const char *const *)self->known,
    .n_pictures = self->n_pictures,
  };
  ShowcaseScreenChange change = showcase_screen_change_read (screens, n, &use);

  if (self->mode == SHOWCASE_STAGING_NONE)
    return;

  showcase_staging_note_screens (self);
  if (self->n_pictures < 2 || showcase_screens_find_key (self->screens, self->joined_key) == SHOWCASE_SCREEN_NONE)
    showcase_staging_set_offer (self, SHOWCASE_STAGING_OFFER_NONE, SHOWCASE_SCREEN_NONE);
  apply_change (self, &change);
}

/**
 * showcase_staging_accept:
 * @self: the staging
 * @always: whether to do the same without a question from now on
 *
 * Does what is offered.
 */
void
showcase_staging_accept (ShowcaseStaging *self,
                         gboolean always)
{
  guint joined;

  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  joined = showcase_screens_find_key (self->screens, self->joined_key);
  if (always)
    showcase_screen_memory_set_joins (self->settings, TRUE);
  if (joined != SHOWCASE_SCREEN_NONE)
    join (self, self->offer, joined);
}

/**
 * showcase_staging_decline:
 * @self: the staging
 *
 * Leaves the windows where they are.
 */
void
showcase_staging_decline (ShowcaseStaging *self)
{
  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  showcase_staging_set_offer (self, SHOWCASE_STAGING_OFFER_NONE, SHOWCASE_SCREEN_NONE);
}

/**
 * showcase_staging_present:
 * @self: the staging
 *
 * Brings the windows to the front, once they were placed.
 */
void
showcase_staging_present (ShowcaseStaging *self)
{
  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  if (self->mode == SHOWCASE_STAGING_NONE)
    return;
  if (self->stage != NULL)
    gtk_window_present (self->stage);
  if (self->console != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->console)))
    gtk_window_present (self->console);
}

/**
 * showcase_staging_show_console:
 * @self: the staging
 *
 * Shows a console that was put away: on its screen, or as a plain window while it has none.
 */
void
showcase_staging_show_console (ShowcaseStaging *self)
{
  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  if (self->mode == SHOWCASE_STAGING_APART)
    showcase_placement_fill (self->screens, self->console, showcase_screens_find_key (self->screens, self->console_key));
  else
    showcase_placement_release (self->screens, self->console);
}

/**
 * showcase_staging_get_room:
 * @self: the staging
 * @width: (out): the width in logical pixels
 * @height: (out): the height in logical pixels
 *
 * Tells how large the stage will be once it fills its screen.
 *
 * Returns: whether it has a screen to fill
 */
gboolean
showcase_staging_get_room (ShowcaseStaging *self,
                           int *width,
                           int *height)
{
  guint n;
  const ShowcaseScreen *screens;
  guint screen;

  g_return_val_if_fail (SHOWCASE_IS_STAGING (self), FALSE);

  screens = showcase_screens_get_all (self->screens, &n);
  screen = self->mode == SHOWCASE_STAGING_APART ? showcase_screens_find_key (self->screens, self->stage_key) : 0;
  if (screen >= n || (self->mode != SHOWCASE_STAGING_APART && self->mode != SHOWCASE_STAGING_ALONE))
    return FALSE;
  *width = screens[screen].width;
  *height = screens[screen].height;
  return TRUE;
}
