/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A pointer that rests on a stage says "look here" to a hall. It goes away by itself and comes back when it is moved. */

#include "config.h"

#include "showcase-quiet-pointer.h"

typedef struct
{
  /* Borrowed */
  GtkWidget *widget;

  /* State */
  guint patience;
  guint source;
  double x;
  double y;
} QuietPointer;

static void
free_pointer (gpointer data)
{
  QuietPointer *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  g_free (self);
}

static gboolean
hide_cb (gpointer user_data)
{
  QuietPointer *self = user_data;

  self->source = 0;
  gtk_widget_set_cursor_from_name (self->widget, "none");
  return G_SOURCE_REMOVE;
}

static void
wait (QuietPointer *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add (self->patience, hide_cb, self);
  g_source_set_static_name (g_main_context_find_source_by_id (NULL, self->source), "[showcase] pointer");
}

/* A pointer also "moves" when what is below it changes. */
static void
motion_cb (QuietPointer *self,
           double x,
           double y)
{
  if (self->x == x && self->y == y)
    return;

  self->x = x;
  self->y = y;
  gtk_widget_set_cursor (self->widget, NULL);
  wait (self);
}

static void
enter_cb (QuietPointer *self,
          double x,
          double y)
{
  motion_cb (self, x, y);
}

static void
leave_cb (QuietPointer *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  gtk_widget_set_cursor (self->widget, NULL);
}

/**
 * showcase_quiet_pointer_add:
 * @widget: a widget
 * @patience: how long a pointer that rests is seen, in milliseconds: %SHOWCASE_QUIET_POINTER_PATIENCE, or less in a test
 *
 * Has the pointer hidden while it rests above a widget.
 */
void
showcase_quiet_pointer_add (GtkWidget *widget,
                            guint patience)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  QuietPointer *self = g_new0 (QuietPointer, 1);

  *self = (QuietPointer){ .widget = widget, .patience = patience, .x = -1, .y = -1 };
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (enter_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_object_set_data_full (G_OBJECT (motion), "quiet-pointer", self, free_pointer);
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (widget, motion);
  wait (self);
}
