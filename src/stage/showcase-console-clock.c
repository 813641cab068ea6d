/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The digits that a speaker looks for: the time that is left when there is a slot, otherwise the time that has gone. What time it is, whoever has the clock tells it: it
 * does not tick by itself. */

#include "config.h"

#include "showcase-console-clock.h"

#include "showcase-console-words.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseConsoleClock
{
  GtkWidget parent_instance;

  /* Template */
  GtkBox *box;
  GtkButton *pause_button;
  GtkLabel *digits;
  GtkLabel *caption;
  GtkSpinButton *minutes;

  /* Owned */
  ShowcaseTimer *timer;

  /* State */
  gboolean showing_slot;
};

G_DEFINE_FINAL_TYPE (ShowcaseConsoleClock, showcase_console_clock, GTK_TYPE_WIDGET)

/* Both times change in the same moment, once a second. */
static gint64
whole_seconds (gint64 time)
{
  return time / G_USEC_PER_SEC * G_USEC_PER_SEC;
}

static void
show_running (ShowcaseConsoleClock *self)
{
  gboolean running = showcase_timer_is_running (self->timer);
  const char *words = running ? _ ("Pause the Timer") : _ ("Start the Timer");

  gtk_button_set_icon_name (self->pause_button, running ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->pause_button), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pause_button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
running_cb (ShowcaseConsoleClock *self)
{
  show_running (self);
  showcase_console_clock_update (self);
}

static void
slot_cb (ShowcaseConsoleClock *self)
{
  self->showing_slot = TRUE;
  if (showcase_timer_get_slot (self->timer) > 0)
    gtk_spin_button_set_value (self->minutes, (double)(showcase_timer_get_slot (self->timer) / G_TIME_SPAN_MINUTE));
  self->showing_slot = FALSE;
  showcase_console_clock_update (self);
}

static void
minutes_changed_cb (ShowcaseConsoleClock *self)
{
  if (!self->showing_slot)
    gtk_widget_activate_action (GTK_WIDGET (self), "console.slot", "u", (guint)gtk_spin_button_get_value_as_int (self->minutes));
}

static void
showcase_console_clock_dispose (GObject *object)
{
  ShowcaseConsoleClock *self = SHOWCASE_CONSOLE_CLOCK (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_CONSOLE_CLOCK);
  g_clear_object (&self->timer);

  G_OBJECT_CLASS (showcase_console_clock_parent_class)->dispose (object);
}

static void
showcase_console_clock_class_init (ShowcaseConsoleClockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_console_clock_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/stage/showcase-console-clock.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleClock, box);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleClock, pause_button);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleClock, digits);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleClock, caption);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseConsoleClock, minutes);
  gtk_widget_class_bind_template_callback (widget_class, minutes_changed_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "clock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
showcase_console_clock_init (ShowcaseConsoleClock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_console_clock_set_timer:
 * @self: a clock that has no timer yet
 * @timer: the timer
 *
 * Sets what is shown.
 */
void
showcase_console_clock_set_timer (ShowcaseConsoleClock *self,
                                  ShowcaseTimer *timer)
{
  g_return_if_fail (SHOWCASE_IS_CONSOLE_CLOCK (self));
  g_return_if_fail (SHOWCASE_IS_TIMER (timer));
  g_return_if_fail (self->timer == NULL);

  self->timer = g_object_ref (timer);
  g_signal_connect_object (timer, "notify::running", G_CALLBACK (running_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (timer, "notify::slot", G_CALLBACK (slot_cb), self, G_CONNECT_SWAPPED);
  show_running (self);
  slot_cb (self);
}

/**
 * showcase_console_clock_update:
 * @self: a clock with a timer
 *
 * Shows what time it is now.
 */
void
showcase_console_clock_update (ShowcaseConsoleClock *self)
{
  g_autofree char *digits = NULL;
  g_autofree char *caption = NULL;
  gint64 elapsed;
  gint64 slot;

  g_return_if_fail (SHOWCASE_IS_CONSOLE_CLOCK (self));
  g_return_if_fail (self->timer != NULL);

  elapsed = whole_seconds (showcase_timer_get_elapsed (self->timer));
  slot = showcase_timer_get_slot (self->timer);
  digits = showcase_console_words_dup_time (slot > 0 ? slot - elapsed : elapsed);
  caption = slot > 0 ? showcase_console_words_dup_time_of (elapsed, slot) : g_strdup (C_ ("time of a talk", "Elapsed"));
  gtk_label_set_label (self->digits, digits);
  gtk_label_set_label (self->caption, caption);
}
