/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The size that a deck is made for. Only the shape of a screen decides: pages are painted at any size, and a talk that was rehearsed on a small screen has the same
 * pages on a large one. */

#include "config.h"

#include "showcase-stage-shape.h"

#include <math.h>

/* A stage that is longer than this is a strip in which no page can be read; the rest of it stays black. */
#define LONGEST 3.0

/* Screens whose sides are whole numbers of eights or the like have one of these shapes, all but for a pixel or two. */
#define CLOSE 0.008

static double
find_known (double shape)
{
  static const double known[] = { 1, 5.0 / 4, 4.0 / 3, 3.0 / 2, 16.0 / 10, 16.0 / 9, 64.0 / 27 };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (fabs (shape / known[i] - 1) < CLOSE)
      return known[i];

  return shape;
}

/**
 * showcase_stage_shape_find:
 * @width: the width of a window or a screen, in any unit
 * @height: its height
 * @stage_width: (out): the width of its stage, in pixels of a deck
 * @stage_height: (out): its height
 *
 * Finds what to make a deck for.
 */
void
showcase_stage_shape_find (int width,
                           int height,
                           int *stage_width,
                           int *stage_height)
{
  double longer = MAX (MAX (width, height), 1);
  double shorter = MAX (MIN (width, height), 1);
  int side = (int)lround (SHOWCASE_STAGE_SIDE * find_known (MIN (longer / shorter, LONGEST)));

  *stage_width = width >= height ? side : SHOWCASE_STAGE_SIDE;
  *stage_height = width >= height ? SHOWCASE_STAGE_SIDE : side;
}
