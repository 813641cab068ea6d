/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Times frames by the phases of the frame clock, and prints what was timed. */

#include "config.h"

#include "frames.h"

#include <time.h>

/* The processor time of the calling thread, in milliseconds. */
double
frames_get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void
before_paint_cb (Frames *self)
{
  self->began = frames_get_processor_time ();
}

static void
after_paint_cb (Frames *self)
{
  double now = frames_get_processor_time ();

  runs_add (self->frames, now - self->began);
  runs_add (self->intervals, now - self->ended);
  self->ended = now;
  self->n_painted++;
}

/* Starts to time the frames of a widget that is shown. */
void
frames_init (Frames *self,
             GtkWidget *widget)
{
  self->clock = g_object_ref (gtk_widget_get_frame_clock (widget));
  self->frames = g_array_new (FALSE, FALSE, sizeof (double));
  self->intervals = g_array_new (FALSE, FALSE, sizeof (double));
  self->n_painted = 0;
  frames_reset (self);
  g_signal_connect_swapped (self->clock, "before-paint", G_CALLBACK (before_paint_cb), self);
  g_signal_connect_swapped (self->clock, "after-paint", G_CALLBACK (after_paint_cb), self);
}

void
frames_clear (Frames *self)
{
  g_signal_handlers_disconnect_by_data (self->clock, self);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->frames, g_array_unref);
  g_clear_pointer (&self->intervals, g_array_unref);
}

/* Forgets the frames so far. */
void
frames_reset (Frames *self)
{
  g_array_set_size (self->frames, 0);
  g_array_set_size (self->intervals, 0);
  self->ended = frames_get_processor_time ();
}

/* Runs the main loop until a frame has been painted that was begun after this. */
void
frames_wait (Frames *self)
{
  guint before = self->n_painted;

  gdk_frame_clock_request_phase (self->clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (self->n_painted == before)
    g_main_context_iteration (NULL, TRUE);
}

/* Runs the main loop for a time. */
void
frames_settle (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (1000);
    }
}

void
runs_add (GArray *runs,
          double value)
{
  g_array_append_val (runs, value);
}

static int
compare_values (gconstpointer a,
                gconstpointer b)
{
  double first = *(const double *)a;
  double second = *(const double *)b;

  return (first > second) - (first < second);
}

double
runs_find_median (GArray *values)
{
  g_autoptr (GArray) sorted = g_array_copy (values);

  g_assert (sorted->len > 0);
  g_array_sort (sorted, compare_values);
  return g_array_index (sorted, double, sorted->len / 2);
}

double
runs_find_worst (GArray *values)
{
  double worst = 0;

  for (guint i = 0; i < values->len; i++)
    worst = MAX (worst, g_array_index (values, double, i));
  return worst;
}

guint
runs_count_over (GArray *values,
                 double limit)
{
  guint count = 0;

  for (guint i = 0; i < values->len; i++)
    count += g_array_index (values, double, i) > limit;
  return count;
}

/* One line of JSON a row: its name, its unit and its runs. */
void
runs_print (const char *name,
            GArray *runs,
            const char *unit)
{
  g_print ("{\"name\": \"%s\", \"unit\": \"%s\", \"runs\": [", name, unit);
  for (guint i = 0; i < runs->len; i++)
    g_print ("%s%.3f", i > 0 ? ", " : "", g_array_index (runs, double, i));
  g_print ("]}\n");
}
