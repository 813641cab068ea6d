/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The state of a talk. What can be done to it are its functions; keys, windows and monitors are for others, so that the stage and the console can come and go. */

#include "config.h"

#include "showcase-talk-private.h"

G_DEFINE_FINAL_TYPE (ShowcaseTalk, showcase_talk, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_DECK,
  PROP_BLANK,
  PROP_FROZEN,
  N_PROPS,
};

enum
{
  SIGNAL_MOVED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/**
 * showcase_talk_move:
 * @self: a talk
 * @place: where the speaker is from now on
 * @shown: what the audience sees from now on
 *
 * Moves the talk. There is no other way: whoever hears of it finds all of it done.
 */
void
showcase_talk_move (ShowcaseTalk *self,
                    const ShowcaseTalkPlace *place,
                    const ShowcaseTalkPlace *shown)
{
  if (showcase_talk_place_is_at (&self->place, place->page, place->step) && showcase_talk_place_is_at (&self->shown, shown->page, shown->step))
    return;

  self->place = *place;
  self->shown = *shown;
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

/* After a pause, as for a question, the rest of the content has the rest of the time. */
static void
running_cb (ShowcaseTalk *self)
{
  guint n_pages = showcase_talk_get_n_pages (self);

  if (showcase_timer_is_running (self->timer) && n_pages > 0)
    self->plan = (ShowcasePace){ .content = (double)self->place.page / n_pages, .elapsed = showcase_timer_get_elapsed (self->timer) };
}

static void
showcase_talk_get_property (GObject *object,
                            guint prop_id,
                            GValue *value,
                            GParamSpec *pspec)
{
  ShowcaseTalk *self = SHOWCASE_TALK (object);

  switch (prop_id)
    {
    case PROP_DECK:
      g_value_set_boxed (value, self->deck);
      break;

    case PROP_BLANK:
      g_value_set_uint (value, self->blank);
      break;

    case PROP_FROZEN:
      g_value_set_boolean (value, self->frozen);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_talk_set_property (GObject *object,
                            guint prop_id,
                            const GValue *value,
                            GParamSpec *pspec)
{
  ShowcaseTalk *self = SHOWCASE_TALK (object);

  switch (prop_id)
    {
    case PROP_DECK:
      showcase_talk_set_deck (self, g_value_get_boxed (value));
      break;

    case PROP_BLANK:
      showcase_talk_set_blank (self, g_value_get_uint (value));
      break;

    case PROP_FROZEN:
      showcase_talk_set_frozen (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_talk_finalize (GObject *object)
{
  ShowcaseTalk *self = SHOWCASE_TALK (object);

  g_clear_pointer (&self->deck, showcase_deck_unref);
  g_object_unref (self->timer);
  g_array_unref (self->past);

  G_OBJECT_CLASS (showcase_talk_parent_class)->finalize (object);
}

static void
showcase_talk_class_init (ShowcaseTalkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_talk_get_property;
  object_class->set_property = showcase_talk_set_property;
  object_class->finalize = showcase_talk_finalize;

  /**
   * ShowcaseTalk:deck:
   *
   * The pages.
   */
  properties[PROP_DECK] = g_param_spec_boxed ("deck", NULL, NULL, SHOWCASE_TYPE_DECK, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTalk:blank:
   *
   * What covers the stage, a #ShowcaseBlank.
   */
  properties[PROP_BLANK] = g_param_spec_uint ("blank", NULL, NULL, SHOWCASE_BLANK_NONE, SHOWCASE_BLANK_WHITE, SHOWCASE_BLANK_NONE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTalk:frozen:
   *
   * Whether the audience keeps what it sees while the speaker looks around.
   */
  properties[PROP_FROZEN] = g_param_spec_boolean ("frozen", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseTalk::moved:
   * @self: a talk
   *
   * The speaker or the audience is somewhere else.
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcaseTalk::found:
   * @self: a talk
   * @match: (type gpointer): the #ShowcaseDeckMatch
   *
   * The speaker went to a page for what was found there. The audience need not know.
   */
  g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
showcase_talk_init (ShowcaseTalk *self)
{
  self->timer = showcase_timer_new ();
  self->past = g_array_new (FALSE, FALSE, sizeof (ShowcaseTalkPlace));
  g_signal_connect_object (self->timer, "notify::running", G_CALLBACK (running_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_talk_new:
 *
 * Makes a talk that has no deck yet.
 *
 * Returns: (transfer full): the new talk
 */
ShowcaseTalk *
showcase_talk_new (void)
{
  return g_object_new (SHOWCASE_TYPE_TALK, NULL);
}

/**
 * showcase_talk_get_deck:
 * @self: a talk
 *
 * Gives the pages.
 *
 * Returns: (transfer none) (nullable): the deck
 */
ShowcaseDeck *
showcase_talk_get_deck (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), NULL);

  return self->deck;
}

/**
 * showcase_talk_set_deck:
 * @self: a talk
 * @deck: (nullable): the pages
 *
 * Gives the talk other pages, as when the stage has another shape or a document has changed. Speaker and audience stay at the content where they are.
 */
void
showcase_talk_set_deck (ShowcaseTalk *self,
                        ShowcaseDeck *deck)
{
  g_return_if_fail (SHOWCASE_IS_TALK (self));

  if (self->deck == deck)
    return;

  g_clear_pointer (&self->deck, showcase_deck_unref);
  self->deck = deck != NULL ? showcase_deck_ref (deck) : NULL;
  for (guint i = 0; i < self->past->len; i++)
    showcase_talk_place_find_again (&g_array_index (self->past, ShowcaseTalkPlace, i), deck);
  showcase_talk_place_find_again (&self->place, deck);
  showcase_talk_place_find_again (&self->shown, deck);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DECK]);
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

/**
 * showcase_talk_get_n_pages:
 * @self: a talk
 *
 * Gives how many pages there are.
 *
 * Returns: the number of pages, 0 without a deck
 */
guint
showcase_talk_get_n_pages (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), 0);

  return self->deck != NULL ? showcase_deck_get_n_pages (self->deck) : 0;
}

/**
 * showcase_talk_get_page:
 * @self: a talk
 *
 * Gives the page that the speaker is at.
 *
 * Returns: the page, from 0
 */
guint
showcase_talk_get_page (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), 0);

  return self->place.page;
}

/**
 * showcase_talk_get_step:
 * @self: a talk
 *
 * Gives the step of the page that the speaker is at.
 *
 * Returns: the step, from 0
 */
guint
showcase_talk_get_step (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), 0);

  return self->place.step;
}

/**
 * showcase_talk_get_shown_page:
 * @self: a talk
 *
 * Gives the page that the audience sees.
 *
 * Returns: the page, from 0
 */
guint
showcase_talk_get_shown_page (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), 0);

  return self->shown.page;
}

/**
 * showcase_talk_get_shown_step:
 * @self: a talk
 *
 * Gives the step of the page that the audience sees.
 *
 * Returns: the step, from 0
 */
guint
showcase_talk_get_shown_step (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), 0);

  return self->shown.step;
}

/**
 * showcase_talk_get_blank:
 * @self: a talk
 *
 * Tells what covers the stage.
 *
 * Returns: the cover, or %SHOWCASE_BLANK_NONE
 */
ShowcaseBlank
showcase_talk_get_blank (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), SHOWCASE_BLANK_NONE);

  return self->blank;
}

/**
 * showcase_talk_set_blank:
 * @self: a talk
 * @blank: the cover, or %SHOWCASE_BLANK_NONE
 *
 * Covers the stage, and only the stage.
 */
void
showcase_talk_set_blank (ShowcaseTalk *self,
                         ShowcaseBlank blank)
{
  g_return_if_fail (SHOWCASE_IS_TALK (self));

  if (self->blank == blank)
    return;
  self->blank = blank;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BLANK]);
}

/**
 * showcase_talk_is_frozen:
 * @self: a talk
 *
 * Tells whether the audience keeps what it sees.
 *
 * Returns: whether the stage is frozen
 */
gboolean
showcase_talk_is_frozen (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), FALSE);

  return self->frozen;
}

/**
 * showcase_talk_set_frozen:
 * @self: a talk
 * @frozen: whether the audience keeps what it sees
 *
 * Freezes the stage, or takes the audience to where the speaker is.
 */
void
showcase_talk_set_frozen (ShowcaseTalk *self,
                          gboolean frozen)
{
  g_return_if_fail (SHOWCASE_IS_TALK (self));

  if (self->frozen == frozen)
    return;
  self->frozen = frozen;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FROZEN]);
  if (!frozen)
    showcase_talk_move (self, &self->place, &self->place);
}

/**
 * showcase_talk_get_timer:
 * @self: a talk
 *
 * Gives the time of the talk.
 *
 * Returns: (transfer none): the timer
 */
ShowcaseTimer *
showcase_talk_get_timer (ShowcaseTalk *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK (self), NULL);

  return self->timer;
}

/**
 * showcase_talk_get_pace:
 * @self: a talk
 *
 * Compares the page that the speaker is at with the time. All pages count the same; after a pause, what is left of them is spread anew over what is left of the time.
 *
 * Returns: how the speaker is doing
 */
ShowcasePaceState
showcase_talk_get_pace (ShowcaseTalk *self)
{
  double n_pages;

  g_return_val_if_fail (SHOWCASE_IS_TALK (self), SHOWCASE_PACE_EVEN);

  if (showcase_talk_get_n_pages (self) == 0 || !showcase_timer_was_started (self->timer))
    return SHOWCASE_PACE_EVEN;

  n_pages = showcase_talk_get_n_pages (self);
  return showcase_pace_judge (&self->plan, self->place.page / n_pages, (self->place.page + 1) / n_pages, showcase_timer_get_elapsed (self->timer), showcase_timer_get_slot (self->timer));
}
