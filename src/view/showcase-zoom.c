/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The levels of zoom: close to each other around 100 %, where readers settle, and farther apart at the ends. */

#include "config.h"

#include "showcase-zoom.h"

#include <math.h>

static const double levels[] = { SHOWCASE_ZOOM_MIN, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, SHOWCASE_ZOOM_MAX };

/* A pinch ends anywhere; what would be written as the same percentage is the same level. */
#define SAME 0.005

/**
 * showcase_zoom_step:
 * @zoom: a zoom
 * @direction: 1 to come closer, -1 to go away
 *
 * Finds the level after a zoom, which need not be a level itself.
 *
 * Returns: the level, or the nearest end of the range
 */
double
showcase_zoom_step (double zoom,
                    int direction)
{
  if (direction > 0)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
        if (levels[i] > zoom + SAME)
          return levels[i];
      return SHOWCASE_ZOOM_MAX;
    }

  for (gsize i = G_N_ELEMENTS (levels); i > 0; i--)
    if (levels[i - 1] < zoom - SAME)
      return levels[i - 1];
  return SHOWCASE_ZOOM_MIN;
}

/**
 * showcase_zoom_to_percent:
 * @zoom: a zoom
 *
 * Gives a zoom as people read it.
 *
 * Returns: per cent
 */
int
showcase_zoom_to_percent (double zoom)
{
  return (int)lround (zoom * 100);
}
