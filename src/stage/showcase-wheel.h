/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/* How long a wheel or touchpad has to be still before what comes next is another gesture, in milliseconds. Momentum comes faster than this until it ends. */
#define SHOWCASE_WHEEL_RESTS 200

/* The same after the fingers have left the touchpad: faster than any hand comes back. */
#define SHOWCASE_WHEEL_LIFTED 80

/* How far fingers move on a touchpad to turn a page, in pixels. */
#define SHOWCASE_WHEEL_DISTANCE 30

/**
 * ShowcaseWheel:
 *
 * What a wheel or touchpad did lately. Plain values; start with zeroes.
 */
typedef struct
{
  double sum;
  int turned;
  guint32 time;
  gboolean lifted;
} ShowcaseWheel;

int showcase_wheel_move (ShowcaseWheel *self,
                         double dx,
                         double dy,
                         GdkScrollUnit unit,
                         guint32 time);
void showcase_wheel_lift (ShowcaseWheel *self);

G_END_DECLS
