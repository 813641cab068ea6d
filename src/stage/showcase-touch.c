/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a finger on a page means. The targets are as large as can be: nobody looks at the screen while they talk. */

#include "config.h"

#include "showcase-touch.h"

#include <math.h>

/**
 * showcase_touch_turn:
 * @x: where the finger came down, from the left, in pixels
 * @dx: how far to the right it was when it left, in pixels
 * @dy: how far down it was when it left, in pixels
 * @width: the width of the page, in pixels
 * @is_rtl: whether what comes next is at the left
 *
 * Tells what a finger asks for: a tap on the third of the page where it begins goes back, on the rest it goes on; a swipe pulls the page away.
 *
 * Returns: 1 to turn to the next page, -1 to the previous one, 0 to stay
 */
int
showcase_touch_turn (double x,
                     double dx,
                     double dy,
                     double width,
                     gboolean is_rtl)
{
  if (fabs (dx) < SHOWCASE_TOUCH_SLIP && fabs (dy) < SHOWCASE_TOUCH_SLIP)
    return (is_rtl ? width - x : x) < width / 3 ? -1 : 1;
  if (fabs (dx) < SHOWCASE_TOUCH_SWIPE || fabs (dx) < 2 * fabs (dy))
    return 0;
  return (dx < 0) != is_rtl ? 1 : -1;
}
