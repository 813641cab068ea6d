/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Applies what is decided about screens to the two windows of a talk, and remembers what people choose. What the windows show, and the talk
 * itself, are no business of this: nothing of it changes when a screen goes. */

#include "config.h"

#include "showcase-staging-private.h"

#include "showcase-screen-memory.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (ShowcaseStaging, showcase_staging, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_MODE,
  PROP_OFFER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  ASKED,
  TOLD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
showcase_staging_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseStaging *self = SHOWCASE_STAGING (object);

  switch (prop_id)
    {
    case PROP_MODE:
      g_value_set_uint (value, self->mode);
      break;

    case PROP_OFFER:
      g_value_set_uint (value, self->offer);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_staging_dispose (GObject *object)
{
  ShowcaseStaging *self = SHOWCASE_STAGING (object);

  g_clear_handle_id (&self->arrival_source, g_source_remove);
  g_clear_weak_pointer (&self->stage);
  g_clear_weak_pointer (&self->console);
  g_clear_weak_pointer (&self->home);
  g_clear_object (&self->screens);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (showcase_staging_parent_class)->dispose (object);
}

static void
showcase_staging_finalize (GObject *object)
{
  ShowcaseStaging *self = SHOWCASE_STAGING (object);

  g_free (self->stage_key);
  g_free (self->console_key);
  g_free (self->joined_key);
  g_strfreev (self->known);

  G_OBJECT_CLASS (showcase_staging_parent_class)->finalize (object);
}

static void
showcase_staging_class_init (ShowcaseStagingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_staging_get_property;
  object_class->dispose = showcase_staging_dispose;
  object_class->finalize = showcase_staging_finalize;

  /**
   * ShowcaseStaging:mode:
   *
   * How the windows stand, a #ShowcaseStagingMode.
   */
  properties[PROP_MODE] = g_param_spec_uint ("mode", NULL, NULL, 0, SHOWCASE_STAGING_APART, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseStaging:offer:
   *
   * What a screen that joined is good for, a #ShowcaseStagingOffer: a question to the speaker.
   */
  properties[PROP_OFFER] = g_param_spec_uint ("offer", NULL, NULL, 0, SHOWCASE_STAGING_OFFER_CONSOLE, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseStaging::asked:
   * @self: the staging
   * @stage: the number of a screen that is probably the stage's
   * @console: the number of the screen that is probably the console's
   *
   * There are more screens than two, and none was chosen for the stage yet.
   */
  signals[ASKED] = g_signal_new ("asked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * ShowcaseStaging::told:
   * @self: the staging
   * @message: one line
   *
   * Something for the speaker to know.
   */
  signals[TOLD] = g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
showcase_staging_init (ShowcaseStaging *self)
{
}

/**
 * showcase_staging_tell:
 * @self: the staging
 * @message: one line
 *
 * Says something to the speaker.
 */
void
showcase_staging_tell (ShowcaseStaging *self,
                       const char *message)
{
  g_signal_emit (self, signals[TOLD], 0, message);
}

/**
 * showcase_staging_set_mode:
 * @self: the staging
 * @mode: how the windows stand
 *
 * Notes how the windows stand.
 */
void
showcase_staging_set_mode (ShowcaseStaging *self,
                           ShowcaseStagingMode mode)
{
  if (self->mode == mode)
    return;
  self->mode = mode;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODE]);
}

/**
 * showcase_staging_set_offer:
 * @self: the staging
 * @offer: what to offer
 * @screen: the number of the screen that joined, or %SHOWCASE_SCREEN_NONE
 *
 * Offers a screen, or takes the offer back.
 */
void
showcase_staging_set_offer (ShowcaseStaging *self,
                            ShowcaseStagingOffer offer,
                            guint screen)
{
  g_free (self->joined_key);
  self->joined_key = showcase_screens_dup_key (self->screens, screen);
  if (self->offer == offer)
    return;
  self->offer = offer;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OFFER]);
}

/**
 * showcase_staging_note_screens:
 * @self: the staging
 *
 * Notes which screens there are, to know later which of them is new.
 */
void
showcase_staging_note_screens (ShowcaseStaging *self)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();
  guint n;
  const ShowcaseScreen *screens = showcase_screens_get_all (self->screens, &n);

  for (guint i = 0; i < n; i++)
    g_strv_builder_take (keys, showcase_screen_dup_key (&screens[i]));
  g_strfreev (self->known);
  self->known = g_strv_builder_end (keys);
  self->n_pictures = showcase_screen_plan_count (screens, n);
}

/**
 * showcase_staging_new:
 * @screens: the screens
 * @settings: (nullable): the program's settings
 *
 * Makes what places the windows of a talk.
 *
 * Returns: (transfer full): the staging
 */
ShowcaseStaging *
showcase_staging_new (ShowcaseScreens *screens,
                      GSettings *settings)
{
  ShowcaseStaging *self;

  g_return_val_if_fail (SHOWCASE_IS_SCREENS (screens), NULL);
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), NULL);

  self = g_object_new (SHOWCASE_TYPE_STAGING, NULL);
  self->screens = g_object_ref (screens);
  self->settings = settings != NULL ? g_object_ref (settings) : NULL;
  g_signal_connect_object (screens, "changed", G_CALLBACK (showcase_staging_follow), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * showcase_staging_set_windows:
 * @self: the staging
 * @stage: (nullable): the window for the audience
 * @console: (nullable): the window for the speaker
 *
 * Says which windows to place. They are not kept alive.
 */
void
showcase_staging_set_windows (ShowcaseStaging *self,
                              GtkWindow *stage,
                              GtkWindow *console)
{
  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  g_set_weak_pointer (&self->stage, stage);
  g_set_weak_pointer (&self->console, console);
}

/**
 * showcase_staging_begin:
 * @self: the staging
 * @home: (nullable): the window that the program was used in until now
 *
 * Shows the windows where they belong, or asks.
 */
void
showcase_staging_begin (ShowcaseStaging *self,
                        GtkWindow *home)
{
  ShowcaseScreenPlan plan;
  guint n;

  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  g_set_weak_pointer (&self->home, home);
  g_clear_pointer (&self->stage_key, g_free);
  g_clear_pointer (&self->console_key, g_free);
  showcase_staging_note_screens (self);
  plan = showcase_staging_make_plan (self);
  switch (plan.kind)
    {
    case SHOWCASE_SCREEN_PLAN_TWO:
      showcase_staging_place_apart (self, plan.stage, plan.console);
      break;

    case SHOWCASE_SCREEN_PLAN_ASK:
      g_signal_emit (self, signals[ASKED], 0, plan.stage, plan.console);
      break;

    case SHOWCASE_SCREEN_PLAN_ONE:
    default:
      showcase_staging_place_alone (self, plan.stage);
      showcase_screens_get_all (self->screens, &n);
      showcase_staging_tell (self, n > 1 ? _ ("Mirrored screens: the console can be a window") : _ ("One screen: the console can be a window"));
    }
}

/**
 * showcase_staging_choose:
 * @self: the staging
 * @stage: the number of the stage's screen
 * @console: the number of the console's screen
 *
 * Does what a person chose, and remembers it for these screens.
 */
void
showcase_staging_choose (ShowcaseStaging *self,
                         guint stage,
                         guint console)
{
  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  showcase_staging_note_screens (self);
  showcase_staging_place_apart (self, stage, console);
  showcase_screen_memory_choose (self->settings, self->screens, stage, console);
}

/**
 * showcase_staging_use_windows:
 * @self: the staging
 *
 * Makes stage and console plain windows on the screens that there are, to share one of them in a call for instance.
 */
void
showcase_staging_use_windows (ShowcaseStaging *self)
{
  g_return_if_fail (SHOWCASE_IS_STAGING (self));

  g_clear_pointer (&self->stage_key, g_free);
  g_clear_pointer (&self->console_key, g_free);
  showcase_staging_note_screens (self);
  showcase_staging_place_windows (self);
}

/**
 * showcase_staging_swap:
 * @self: the staging
 *
 * Exchanges the screens of stage and console, and remembers it for these screens. While they have no screens of their own they get them,
 * those that are offered if any are.
 *
 * Returns: whether there was another screen
 */
gboolean
showcase_staging_swap (ShowcaseStaging *self)
{
  ShowcaseScreenPlan plan;

  g_return_val_if_fail (SHOWCASE_IS_STAGING (self), FALSE);

  if (self->mode == SHOWCASE_STAGING_APART)
    {
      guint stage = showcase_screens_find_key (self->screens, self->console_key);
      guint console = showcase_screens_find_key (self->screens, self->stage_key);

      if (stage == SHOWCASE_SCREEN_NONE || console == SHOWCASE_SCREEN_NONE)
        return FALSE;
      showcase_staging_place_apart (self, stage, console);
      showcase_screen_memory_choose (self->settings, self->screens, stage, console);
      return TRUE;
    }

  if (self->offer != SHOWCASE_STAGING_OFFER_NONE)
    {
      showcase_staging_accept (self, FALSE);
      return TRUE;
    }

  plan = showcase_staging_make_plan (self);
  if (plan.kind == SHOWCASE_SCREEN_PLAN_ONE)
    {
      showcase_staging_tell (self, _ ("There is no other screen"));
      return FALSE;
    }
  showcase_staging_place_apart (self, plan.stage, plan.console);
  return TRUE;
}

/**
 * showcase_staging_get_mode:
 * @self: the staging
 *
 * Tells how the windows stand.
 *
 * Returns: the mode
 */
ShowcaseStagingMode
showcase_staging_get_mode (ShowcaseStaging *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STAGING (self), SHOWCASE_STAGING_NONE);

  return self->mode;
}

/**
 * showcase_staging_get_offer:
 * @self: the staging
 *
 * Tells what a screen that joined is good for.
 *
 * Returns: the offer
 */
ShowcaseStagingOffer
showcase_staging_get_offer (ShowcaseStaging *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STAGING (self), SHOWCASE_STAGING_OFFER_NONE);

  return self->offer;
}

/**
 * showcase_staging_get_screens:
 * @self: the staging
 *
 * Gives the screens that there are.
 *
 * Returns: (transfer none): the screens
 */
ShowcaseScreens *
showcase_staging_get_screens (ShowcaseStaging *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STAGING (self), NULL);

  return self->screens;
}

/**
 * showcase_staging_get_speaker:
 * @self: the staging
 *
 * Finds where the speaker is: at the console; without one at the stage, unless that has a screen of its own; or where the program was
 * before the talk.
 *
 * Returns: (transfer none) (nullable): the window
 */
GtkWindow *
showcase_staging_get_speaker (ShowcaseStaging *self)
{
  g_return_val_if_fail (SHOWCASE_IS_STAGING (self), NULL);

  if (self->console != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->console)))
    return self->console;
  if (self->stage != NULL && self->mode != SHOWCASE_STAGING_APART && gtk_widget_get_mapped (GTK_WIDGET (self->stage)))
    return self->stage;
  return self->home;
}
