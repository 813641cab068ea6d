/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A talk on stage: it has the deck made, opens the windows, puts them where they belong and takes them away. What was the state of the talk is still there when it
 * begins again. What keys mean, and where a talk can go, is known to others; what it is made of, to the program. */

#include "config.h"

#include "showcase-presentation-private.h"

#include "showcase-end-dialog.h"

/* As many pages as an overview shows at once on a large screen. */
#define THUMBNAILS 60

G_DEFINE_FINAL_TYPE (ShowcasePresentation, showcase_presentation, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_APPLICATION,
  PROP_SETTINGS,
  PROP_ON,
  N_PROPS,
};

enum
{
  ESCAPE,
  BEGUN,
  ENDED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
showcase_presentation_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  ShowcasePresentation *self = SHOWCASE_PRESENTATION (object);

  switch (prop_id)
    {
    case PROP_APPLICATION:
      g_value_set_object (value, self->application);
      break;

    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;

    case PROP_ON:
      g_value_set_boolean (value, showcase_presentation_is_on (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_presentation_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  ShowcasePresentation *self = SHOWCASE_PRESENTATION (object);

  switch (prop_id)
    {
    case PROP_APPLICATION:
      self->application = g_value_get_object (value);
      break;

    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_presentation_dispose (GObject *object)
{
  ShowcasePresentation *self = SHOWCASE_PRESENTATION (object);

  if (self->maker != NULL)
    showcase_presentation_end (self);
  g_clear_object (&self->maker);
  g_clear_object (&self->painter);
  g_clear_object (&self->thumbnails);
  g_clear_object (&self->actions);
  g_clear_object (&self->links);
  g_clear_object (&self->pointer);
  g_clear_object (&self->projector);
  g_clear_object (&self->settings);
  g_clear_object (&self->talk);
  g_clear_weak_pointer (&self->home);

  G_OBJECT_CLASS (showcase_presentation_parent_class)->dispose (object);
}

static void
showcase_presentation_constructed (GObject *object)
{
  G_OBJECT_CLASS (showcase_presentation_parent_class)->constructed (object);

  showcase_presentation_add_look (SHOWCASE_PRESENTATION (object));
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * ShowcasePresentation:application:
   *
   * The application that the windows belong to.
   */
  properties[PROP_APPLICATION] = g_param_spec_object ("application", NULL, NULL, GTK_TYPE_APPLICATION, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcasePresentation:settings:
   *
   * Where it is remembered which screen is for what, and what the stage looks like.
   */
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcasePresentation:on:
   *
   * Whether the talk is on stage.
   */
  properties[PROP_ON] = g_param_spec_boolean ("on", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_presentation_class_init (ShowcasePresentationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_presentation_get_property;
  object_class->set_property = showcase_presentation_set_property;
  object_class->constructed = showcase_presentation_constructed;
  object_class->dispose = showcase_presentation_dispose;
  install_properties (object_class);

  /**
   * ShowcasePresentation::escape:
   * @self: the presentation
   *
   * Something that is open has to be closed, if anything is.
   *
   * Returns: whether it was
   */
  signals[ESCAPE] = g_signal_new ("escape", SHOWCASE_TYPE_PRESENTATION, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 0);

  /**
   * ShowcasePresentation::begun:
   * @self: the presentation
   *
   * The talk is on stage.
   */
  signals[BEGUN] = g_signal_new ("begun", SHOWCASE_TYPE_PRESENTATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcasePresentation::ended:
   * @self: the presentation
   *
   * The talk is no longer on stage.
   */
  signals[ENDED] = g_signal_new ("ended", SHOWCASE_TYPE_PRESENTATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_presentation_init (ShowcasePresentation *self)
{
  self->talk = showcase_talk_new ();
  self->painter = showcase_page_painter_new ();
  self->thumbnails = g_object_new (SHOWCASE_TYPE_PAGE_PAINTER, "capacity", THUMBNAILS, NULL);
  self->actions = g_simple_action_group_new ();
  showcase_presentation_add_deck (self);
  showcase_presentation_add_actions (self);
  showcase_presentation_add_links (self);
  showcase_presentation_add_console (self);
  showcase_presentation_add_pointer (self);
}

/**
 * showcase_presentation_escape:
 * @self: a presentation
 *
 * Has something closed that is open above a page.
 *
 * Returns: whether anything was
 */
gboolean
showcase_presentation_escape (ShowcasePresentation *self)
{
  gboolean closed = FALSE;

  g_signal_emit (self, signals[ESCAPE], 0, &closed);

  return closed;
}

/**
 * showcase_presentation_new:
 * @application: the application that the windows belong to; it has to live as long as the presentation
 * @settings: (nullable): the program's settings
 *
 * Makes a presentation of nothing.
 *
 * Returns: (transfer full): the new presentation
 */
ShowcasePresentation *
showcase_presentation_new (GtkApplication *application,
                           GSettings *settings)
{
  return g_object_new (SHOWCASE_TYPE_PRESENTATION, "application", application, "settings", settings, NULL);
}

/**
 * showcase_presentation_begin:
 * @self: a presentation
 * @home: (nullable): the window that the talk is begun from
 *
 * Puts the talk on stage. One that is there already is brought to the front.
 */
void
showcase_presentation_begin (ShowcasePresentation *self,
                             GtkWindow *home)
{
  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));

  if (self->stage != NULL)
    {
      showcase_staging_present (self->staging);
      return;
    }

  showcase_presentation_find_start (self);
  showcase_presentation_open_windows (self, home);
  if (self->was_running)
    showcase_timer_start (showcase_talk_get_timer (self->talk));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ON]);
  g_signal_emit (self, signals[BEGUN], 0);
}

static void
answered_cb (ShowcasePresentation *self,
             gboolean ends)
{
  gboolean quits = self->quits;

  self->dialog = NULL;
  if (!ends)
    return;

  showcase_presentation_end (self);
  if (quits && g_action_group_has_action (G_ACTION_GROUP (self->application), "quit"))
    g_action_group_activate_action (G_ACTION_GROUP (self->application), "quit", NULL);
}

/* Once, however often it is called. */
static void
ask (ShowcasePresentation *self,
     gboolean quits)
{
  AdwDialog *dialog;

  if (self->stage == NULL || (SHOWCASE_IS_END_DIALOG (self->dialog) && self->quits == quits))
    return;

  /* What else is open gives way. */
  if (self->dialog != NULL)
    adw_dialog_force_close (self->dialog);
  if (self->stage == NULL)
    return;
  self->quits = quits;
  dialog = ADW_DIALOG (showcase_end_dialog_new (quits));
  g_signal_connect_object (dialog, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  showcase_presentation_present_dialog (self, dialog);
}

/**
 * showcase_presentation_ask_to_end:
 * @self: a presentation
 *
 * Asks whether the talk is over, where the audience does not see it if there is a console.
 */
void
showcase_presentation_ask_to_end (ShowcasePresentation *self)
{
  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));
  ask (self, FALSE);
}

/**
 * showcase_presentation_ask_to_quit:
 * @self: a presentation
 *
 * Asks likewise whether the talk is over and the program with it, which is then told to quit.
 */
void
showcase_presentation_ask_to_quit (ShowcasePresentation *self)
{
  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));
  ask (self, TRUE);
}

/**
 * showcase_presentation_end:
 * @self: a presentation
 *
 * Takes the talk off the stage, without asking. Its place is kept, and its time stands still.
 */
void
showcase_presentation_end (ShowcasePresentation *self)
{
  ShowcaseTimer *timer;

  g_return_if_fail (SHOWCASE_IS_PRESENTATION (self));

  if (self->stage == NULL)
    return;

  /* What the stage is at its end is no news. */
  g_clear_object (&self->news);
  timer = showcase_talk_get_timer (self->talk);
  self->was_running = showcase_timer_is_running (timer);
  showcase_timer_pause (timer);
  showcase_talk_set_blank (self->talk, SHOWCASE_BLANK_NONE);
  showcase_talk_set_frozen (self->talk, FALSE);
  while (showcase_talk_links_close (self->links))
    ;
  showcase_talk_pointer_close (self->pointer);
  showcase_deck_maker_stop (self->maker);
  showcase_page_painter_set_deck (self->painter, NULL, NULL);
  showcase_page_painter_set_deck (self->thumbnails, NULL, NULL);
  showcase_presentation_close_windows (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ON]);
  g_signal_emit (self, signals[ENDED], 0);
}

/**
 * showcase_presentation_is_on:
 * @self: a presentation
 *
 * Tells whether the talk is on stage.
 *
 * Returns: whether it is
 */
gboolean
showcase_presentation_is_on (ShowcasePresentation *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (self), FALSE);
  return self->stage != NULL;
}

/**
 * showcase_presentation_get_talk:
 * @self: a presentation
 *
 * Gets the state of the talk.
 *
 * Returns: (transfer none): the talk
 */
ShowcaseTalk *
showcase_presentation_get_talk (ShowcasePresentation *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (self), NULL);
  return self->talk;
}

/**
 * showcase_presentation_get_painter:
 * @self: a presentation
 *
 * Gets what draws the pages.
 *
 * Returns: (transfer none): the painter
 */
ShowcasePagePainter *
showcase_presentation_get_painter (ShowcasePresentation *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (self), NULL);
  return self->painter;
}

/**
 * showcase_presentation_get_thumbnails:
 * @self: a presentation
 *
 * Gets what draws the pages small, for the overview.
 *
 * Returns: (transfer none): the painter
 */
ShowcasePagePainter *
showcase_presentation_get_thumbnails (ShowcasePresentation *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (self), NULL);
  return self->thumbnails;
}

/**
 * showcase_presentation_get_stage:
 * @self: a presentation
 *
 * Gets the window of the audience.
 *
 * Returns: (transfer none) (nullable): the window, or %NULL when the talk is not on stage
 */
ShowcaseStageWindow *
showcase_presentation_get_stage (ShowcasePresentation *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (self), NULL);
  return self->stage;
}

/**
 * showcase_presentation_get_actions:
 * @self: a presentation
 *
 * Gets the actions that the windows of the talk know by the prefix "talk".
 *
 * Returns: (transfer none): the actions
 */
GActionMap *
showcase_presentation_get_actions (ShowcasePresentation *self)
{
  g_return_val_if_fail (SHOWCASE_IS_PRESENTATION (self), NULL);
  return G_ACTION_MAP (self->actions);
}
