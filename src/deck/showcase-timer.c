/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A stopwatch that can be paused. When to start it is for the talk, what the time means is for the pace. */

#include "config.h"

#include "showcase-timer.h"

struct _ShowcaseTimer
{
  GObject parent_instance;

  /* State: of the clock, in microseconds */
  ShowcaseClockFunc clock;
  gpointer clock_data;
  gint64 slot;
  gint64 before;
  gint64 since;
  gboolean running;
  gboolean started;
};

G_DEFINE_FINAL_TYPE (ShowcaseTimer, showcase_timer, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SLOT,
  PROP_RUNNING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gint64
read_monotonic_clock (gpointer user_data)
{
  return g_get_monotonic_time ();
}

static void
set_running (ShowcaseTimer *self,
             gboolean running)
{
  if (self->running == running)
    return;

  if (running)
    self->since = self->clock (self->clock_data);
  else
    self->before = showcase_timer_get_elapsed (self);
  self->running = running;
  self->started |= running;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RUNNING]);
}

static void
showcase_timer_get_property (GObject *object,
                             guint prop_id,
                             GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseTimer *self = SHOWCASE_TIMER (object);

  switch (prop_id)
    {
    case PROP_SLOT:
      g_value_set_int64 (value, self->slot);
      break;

    case PROP_RUNNING:
      g_value_set_boolean (value, self->running);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_timer_set_property (GObject *object,
                             guint prop_id,
                             const GValue *value,
                             GParamSpec *pspec)
{
  ShowcaseTimer *self = SHOWCASE_TIMER (object);

  switch (prop_id)
    {
    case PROP_SLOT:
      showcase_timer_set_slot (self, g_value_get_int64 (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_timer_class_init (ShowcaseTimerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_timer_get_property;
  object_class->set_property = showcase_timer_set_property;

  /**
   * ShowcaseTimer:slot:
   *
   * How long the talk may take, in microseconds, or 0 for as long as it likes.
   */
  properties[PROP_SLOT] = g_param_spec_int64 ("slot", NULL, NULL, 0, G_MAXINT64, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTimer:running:
   *
   * Whether time is counted.
   */
  properties[PROP_RUNNING] = g_param_spec_boolean ("running", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_timer_init (ShowcaseTimer *self)
{
  self->clock = read_monotonic_clock;
}

/**
 * showcase_timer_new:
 *
 * Makes a timer that stands at zero.
 *
 * Returns: (transfer full): the new timer
 */
ShowcaseTimer *
showcase_timer_new (void)
{
  return g_object_new (SHOWCASE_TYPE_TIMER, NULL);
}

/**
 * showcase_timer_set_clock:
 * @self: a timer that was not started
 * @clock: the clock
 * @user_data: its data
 *
 * Counts the time of another clock than that of the system, as tests do.
 */
void
showcase_timer_set_clock (ShowcaseTimer *self,
                          ShowcaseClockFunc clock,
                          gpointer user_data)
{
  g_return_if_fail (SHOWCASE_IS_TIMER (self));
  g_return_if_fail (!self->started);

  self->clock = clock;
  self->clock_data = user_data;
}

/**
 * showcase_timer_start:
 * @self: a timer
 *
 * Counts, from zero or from where it was paused.
 */
void
showcase_timer_start (ShowcaseTimer *self)
{
  g_return_if_fail (SHOWCASE_IS_TIMER (self));

  set_running (self, TRUE);
}

/**
 * showcase_timer_pause:
 * @self: a timer
 *
 * Stops counting until it is started again.
 */
void
showcase_timer_pause (ShowcaseTimer *self)
{
  g_return_if_fail (SHOWCASE_IS_TIMER (self));

  set_running (self, FALSE);
}

/**
 * showcase_timer_reset:
 * @self: a timer
 *
 * Stops counting and goes back to zero, as if it was never started.
 */
void
showcase_timer_reset (ShowcaseTimer *self)
{
  g_return_if_fail (SHOWCASE_IS_TIMER (self));

  self->running = FALSE;
  self->before = 0;
  self->started = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RUNNING]);
}

/**
 * showcase_timer_restore:
 * @self: a timer
 * @elapsed: the time that it showed, in microseconds
 * @running: whether it counted
 *
 * Makes the timer what it was.
 */
void
showcase_timer_restore (ShowcaseTimer *self,
                        gint64 elapsed,
                        gboolean running)
{
  g_return_if_fail (SHOWCASE_IS_TIMER (self));
  g_return_if_fail (elapsed >= 0);

  showcase_timer_reset (self);
  self->before = elapsed;
  self->started = elapsed > 0;
  set_running (self, running);
}

/**
 * showcase_timer_is_running:
 * @self: a timer
 *
 * Tells whether it counts.
 *
 * Returns: whether time is counted
 */
gboolean
showcase_timer_is_running (ShowcaseTimer *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMER (self), FALSE);

  return self->running;
}

/**
 * showcase_timer_was_started:
 * @self: a timer
 *
 * Tells a timer that is paused from one that never ran.
 *
 * Returns: whether it was started since it was made or reset
 */
gboolean
showcase_timer_was_started (ShowcaseTimer *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMER (self), FALSE);

  return self->started;
}

/**
 * showcase_timer_get_elapsed:
 * @self: a timer
 *
 * Reads the timer.
 *
 * Returns: how long it has counted, in microseconds
 */
gint64
showcase_timer_get_elapsed (ShowcaseTimer *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMER (self), 0);

  return self->before + (self->running ? self->clock (self->clock_data) - self->since : 0);
}

/**
 * showcase_timer_get_slot:
 * @self: a timer
 *
 * Gives how long the talk may take.
 *
 * Returns: the time in microseconds, or 0 for as long as it likes
 */
gint64
showcase_timer_get_slot (ShowcaseTimer *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMER (self), 0);

  return self->slot;
}

/**
 * showcase_timer_set_slot:
 * @self: a timer
 * @slot: the time in microseconds, or 0 for as long as it likes
 *
 * Says how long the talk may take.
 */
void
showcase_timer_set_slot (ShowcaseTimer *self,
                         gint64 slot)
{
  g_return_if_fail (SHOWCASE_IS_TIMER (self));
  g_return_if_fail (slot >= 0);

  if (self->slot == slot)
    return;
  self->slot = slot;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SLOT]);
}
