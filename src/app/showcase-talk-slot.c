/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long talks may take. What a document says is for this document alone; what a speaker chooses for talks of others is remembered. */

#include "config.h"

#include "showcase-talk-slot.h"

#define KEY "talk-slot"

/* The range of the schema, in minutes. */
#define MAX_SLOT 600

struct _ShowcaseTalkSlot
{
  GObject parent_instance;

  /* Owned */
  ShowcaseTimer *timer;
  GSettings *settings;

  /* State */
  guint duration;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkSlot, showcase_talk_slot, G_TYPE_OBJECT)

static void
recall (ShowcaseTalkSlot *self)
{
  if (self->duration == 0 && self->settings != NULL)
    showcase_timer_set_slot (self->timer, g_settings_get_uint (self->settings, KEY) * G_TIME_SPAN_MINUTE);
}

static void
slot_cb (ShowcaseTalkSlot *self)
{
  gint64 minutes = showcase_timer_get_slot (self->timer) / G_TIME_SPAN_MINUTE;

  if (self->duration == 0 && self->settings != NULL)
    g_settings_set_uint (self->settings, KEY, (guint)MIN (minutes, MAX_SLOT));
}

static void
showcase_talk_slot_finalize (GObject *object)
{
  ShowcaseTalkSlot *self = SHOWCASE_TALK_SLOT (object);

  g_object_unref (self->timer);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (showcase_talk_slot_parent_class)->finalize (object);
}

static void
showcase_talk_slot_class_init (ShowcaseTalkSlotClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_talk_slot_finalize;
}

static void
showcase_talk_slot_init (ShowcaseTalkSlot *self)
{
}

/**
 * showcase_talk_slot_new:
 * @timer: the timer of the talks
 * @settings: (nullable): the program's settings, or %NULL to remember nothing
 *
 * Sets the slot of the timer to what was chosen last, and remembers what is chosen from now on.
 *
 * Returns: (transfer full): the new object
 */
ShowcaseTalkSlot *
showcase_talk_slot_new (ShowcaseTimer *timer,
                        GSettings *settings)
{
  ShowcaseTalkSlot *self;

  g_return_val_if_fail (SHOWCASE_IS_TIMER (timer), NULL);

  self = g_object_new (SHOWCASE_TYPE_TALK_SLOT, NULL);
  self->timer = g_object_ref (timer);
  g_set_object (&self->settings, settings);
  recall (self);
  g_signal_connect_object (timer, "notify::slot", G_CALLBACK (slot_cb), self, G_CONNECT_SWAPPED);
  if (settings != NULL)
    g_signal_connect_object (settings, "changed::" KEY, G_CALLBACK (recall), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * showcase_talk_slot_set_duration:
 * @self: the slot of talks
 * @duration: what the document of the next talk says, in seconds, or 0 when it says nothing
 *
 * Sets the slot of the next talk. What the speaker then chooses instead is for this talk alone.
 */
void
showcase_talk_slot_set_duration (ShowcaseTalkSlot *self,
                                 guint duration)
{
  g_return_if_fail (SHOWCASE_IS_TALK_SLOT (self));

  self->duration = duration;
  if (duration > 0)
    showcase_timer_set_slot (self->timer, duration * G_TIME_SPAN_SECOND);
  else
    recall (self);
}
