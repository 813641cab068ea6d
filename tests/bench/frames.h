/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the frames of a window cost the thread that paints them, in milliseconds of its processor time: other programs on the machine, and the
 * waiting for the next frame, count nothing. */

typedef struct
{
  GdkFrameClock *clock;
  GArray *frames; /* of double: the frames themselves */
  GArray *intervals; /* of double: all that the main loop did from the end of a frame to the end of the next */
  double began;
  double ended;
  guint n_painted;
} Frames;

double frames_get_processor_time (void);
void frames_init (Frames *self,
                  GtkWidget *widget);
void frames_clear (Frames *self);
void frames_reset (Frames *self);
void frames_wait (Frames *self);
void frames_settle (guint milliseconds);

void runs_add (GArray *runs,
               double value);
double runs_find_median (GArray *values);
double runs_find_worst (GArray *values);
guint runs_count_over (GArray *values,
                       double limit);
void runs_print (const char *name,
                 GArray *runs,
                 const char *unit);

G_END_DECLS
