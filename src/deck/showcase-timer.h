/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TIMER (showcase_timer_get_type ())

/**
 * ShowcaseClockFunc:
 * @user_data: the data of showcase_timer_set_clock()
 *
 * A clock.
 *
 * Returns: a time that only grows, in microseconds
 */
typedef gint64 (*ShowcaseClockFunc) (gpointer user_data);

/* How long a talk has taken, without its pauses, and how long it may take.
 *
 * Properties: "slot" (how long the talk may take, in microseconds, 0 for as long as it likes); read-only: "running". Time itself is no property: whoever shows it asks as
 * often as it is drawn. */

G_DECLARE_FINAL_TYPE (ShowcaseTimer, showcase_timer, SHOWCASE, TIMER, GObject)

ShowcaseTimer *showcase_timer_new (void);
void showcase_timer_set_clock (ShowcaseTimer *self,
                               ShowcaseClockFunc clock,
                               gpointer user_data);
void showcase_timer_start (ShowcaseTimer *self);
void showcase_timer_pause (ShowcaseTimer *self);
void showcase_timer_reset (ShowcaseTimer *self);
void showcase_timer_restore (ShowcaseTimer *self,
                             gint64 elapsed,
                             gboolean running);
gboolean showcase_timer_is_running (ShowcaseTimer *self);
gboolean showcase_timer_was_started (ShowcaseTimer *self);
gint64 showcase_timer_get_elapsed (ShowcaseTimer *self);
gint64 showcase_timer_get_slot (ShowcaseTimer *self);
void showcase_timer_set_slot (ShowcaseTimer *self,
                              gint64 slot);

G_END_DECLS
