/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Time in proportion to a row's height, but for one thing: the row's own bar is always beside the first line of its text, however
 * short it is, and what is before and after it has room to be seen. */

#include "config.h"

#include "showcase-rail-span.h"

/* How far the row's own bar reaches beyond the middle of the first line, at least, and how much room what fades out has. */
#define REACH 9.0
#define FADE_ROOM 8.0

static void
add_knot (ShowcaseRailSpan *span,
          double depth,
          double y)
{
  span->depths[span->n_knots] = depth;
  span->ys[span->n_knots] = y;
  span->n_knots++;
}

/**
 * showcase_rail_span_init:
 * @span: (out caller-allocates): a span
 * @stretch: the row's piece of time
 * @bar: (nullable): the row's own bar
 * @height: the height of the row
 * @middle: the middle of the first line of its text, from the top
 *
 * Says where the depths of a row are.
 */
void
showcase_rail_span_init (ShowcaseRailSpan *span,
                         const ShowcaseStretch *stretch,
                         const ShowcaseBar *bar,
                         double height,
                         double middle)
{
  double length = stretch->to - stretch->from;
  double from = bar != NULL ? CLAMP (bar->from, stretch->from, stretch->to) : stretch->from;
  double to = bar != NULL ? CLAMP (bar->to, stretch->from, stretch->to) : stretch->to;
  double least = MIN (middle + REACH, height);
  double most = MAX (height - FADE_ROOM, least);

  *span = (ShowcaseRailSpan){ 0 };
  add_knot (span, stretch->from, 0);
  if (length > 0 && from < to)
    {
      if (from > stretch->from)
        add_knot (span, from, CLAMP ((from - stretch->from) / length * height, MIN (FADE_ROOM, least), MAX (middle - REACH, FADE_ROOM)));
      if (to < stretch->tail)
        add_knot (span, to, CLAMP ((to - stretch->from) / length * height, least, MAX (stretch->tail < stretch->to ? most - FADE_ROOM : most, least)));
      if (stretch->tail < stretch->to)
        add_knot (span, MAX (stretch->tail, to), CLAMP ((stretch->tail - stretch->from) / length * height, least, most));
    }
  add_knot (span, stretch->to, height);
}

/**
 * showcase_rail_span_get_y:
 * @span: a span
 * @depth: a depth
 *
 * Tells where a depth is.
 *
 * Returns: the pixels from the top of the row; at its edge for what is beyond
 */
double
showcase_rail_span_get_y (const ShowcaseRailSpan *span,
                          double depth)
{
  for (guint i = 1; i < span->n_knots; i++)
    {
      double from = span->depths[i - 1];
      double to = span->depths[i];

      if (depth < to && to > from)
        return span->ys[i - 1] + (span->ys[i] - span->ys[i - 1]) * MAX (depth - from, 0) / (to - from);
    }
  return span->ys[span->n_knots - 1];
}
