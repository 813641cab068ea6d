/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One page for each gesture on a wheel or touchpad. A gesture goes on for as long as anything arrives in short intervals: a flick of the wheel by five notches, fingers
 * that move on, and the momentum that a driver or a virtual machine adds after they are gone are all the same gesture. Only a turn in the other direction, which
 * momentum never takes, begins another one without a rest. */

#include "config.h"

#include "showcase-wheel.h"

#include <math.h>

/* Eight eighths of a notch may be a little less than one. */
#define WHOLE 0.99

/**
 * showcase_wheel_move:
 * @self: a wheel
 * @dx: how far it moved to the right
 * @dy: how far it moved down
 * @unit: what @dx and @dy are counted in
 * @time: the time of the event, in milliseconds; it may overflow
 *
 * Takes a movement.
 *
 * Returns: 1 to turn to the next page, -1 to the previous one, 0 to stay
 */
int
showcase_wheel_move (ShowcaseWheel *self,
                     double dx,
                     double dy,
                     GdkScrollUnit unit,
                     guint32 time)
{
  double distance = fabs (dy) >= fabs (dx) ? dy : dx;
  guint32 rest = time - self->time;

  if (rest >= (self->lifted ? SHOWCASE_WHEEL_LIFTED : SHOWCASE_WHEEL_RESTS))
    {
      self->sum = 0;
      self->turned = 0;
    }
  self->time = time;
  self->lifted = FALSE;

  if (unit == GDK_SCROLL_UNIT_SURFACE)
    distance /= SHOWCASE_WHEEL_DISTANCE;
  if (distance * self->sum < 0)
    self->sum = 0;
  self->sum += distance;
  if (fabs (self->sum) < WHOLE)
    return 0;
  if (self->turned == (self->sum > 0 ? 1 : -1))
    return 0;

  self->turned = self->sum > 0 ? 1 : -1;
  return self->turned;
}

/**
 * showcase_wheel_lift:
 * @self: a wheel
 *
 * Tells that the fingers have left the touchpad.
 */
void
showcase_wheel_lift (ShowcaseWheel *self)
{
  self->lifted = TRUE;
}
