/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is on a rail, as render nodes. All of it is told in pixels from the top left corner of a row. */

#include "config.h"

#include "showcase-rail-painter.h"

#include <math.h>

#define LINE_WIDTH 2.0f
#define RING_WIDTH 2.0f
#define DOT_DISTANCE 6.0f

/* Bars that touch stay two. */
#define BAR_SPACE 1.0f
#define CAP_RADIUS 3.0f

#define MAX_STOPS 6

/**
 * showcase_rail_paint_line:
 * @snapshot: a snapshot
 * @color: the colour
 * @x: the middle of the line
 * @from: its upper end
 * @to: its lower end
 *
 * Paints a line from above to below.
 */
void
showcase_rail_paint_line (GtkSnapshot *snapshot,
                          const GdkRGBA *color,
                          float x,
                          float from,
                          float to)
{
  if (to > from)
    gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x - LINE_WIDTH / 2, from, LINE_WIDTH, to - from));
}

/**
 * showcase_rail_paint_dots:
 * @snapshot: a snapshot
 * @color: the colour
 * @x: the middle of the line
 * @from: its upper end
 * @to: its lower end
 *
 * Paints a dotted line, which stands for time that nobody knows the length of.
 */
void
showcase_rail_paint_dots (GtkSnapshot *snapshot,
                          const GdkRGBA *color,
                          float x,
                          float from,
                          float to)
{
  for (float y = ceilf (from / DOT_DISTANCE) * DOT_DISTANCE; y + LINE_WIDTH <= to; y += DOT_DISTANCE)
    gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x - LINE_WIDTH / 2, y, LINE_WIDTH, LINE_WIDTH));
}

/**
 * showcase_rail_paint_disc:
 * @snapshot: a snapshot
 * @color: the colour
 * @x: the middle
 * @y: the middle
 * @radius: its size
 *
 * Paints a disc.
 */
void
showcase_rail_paint_disc (GtkSnapshot *snapshot,
                          const GdkRGBA *color,
                          float x,
                          float y,
                          float radius)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius);
  GskRoundedRect round;

  gsk_rounded_rect_init_from_rect (&round, &bounds, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, color, &bounds);
  gtk_snapshot_pop (snapshot);
}

/**
 * showcase_rail_paint_ring:
 * @snapshot: a snapshot
 * @color: the colour
 * @x: the middle
 * @y: the middle
 * @radius: its size
 *
 * Paints a ring.
 */
void
showcase_rail_paint_ring (GtkSnapshot *snapshot,
                          const GdkRGBA *color,
                          float x,
                          float y,
                          float radius)
{
  float widths[4] = { RING_WIDTH, RING_WIDTH, RING_WIDTH, RING_WIDTH };
  GdkRGBA colors[4] = { *color, *color, *color, *color };
  GskRoundedRect round;

  gsk_rounded_rect_init_from_rect (&round, &GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius), radius);
  gtk_snapshot_append_border (snapshot, &round, widths, colors);
}

static int
compare_depths (gconstpointer a,
                gconstpointer b)
{
  double one = *(const double *)a;
  double other = *(const double *)b;

  return one < other ? -1 : one > other;
}

/* Where the strength of a bar changes its course, between two depths. */
static guint
find_turns (const ShowcaseBar *bar,
            double from,
            double to,
            double *turns)
{
  const double inner[] = { bar->from, bar->full_from, bar->full_to, bar->to };
  guint n_turns = 0;

  turns[n_turns++] = from;
  for (guint i = 0; i < G_N_ELEMENTS (inner); i++)
    if (inner[i] > from && inner[i] < to)
      turns[n_turns++] = inner[i];
  turns[n_turns++] = to;
  qsort (turns, n_turns, sizeof (double), compare_depths);
  return n_turns;
}

static void
paint_strength (GtkSnapshot *snapshot,
                const GdkRGBA *color,
                const graphene_rect_t *bounds,
                const ShowcaseBar *bar,
                const ShowcaseRailSpan *span,
                double from,
                double to)
{
  double turns[MAX_STOPS];
  guint n_stops = find_turns (bar, from, to, turns);
  GskColorStop stops[MAX_STOPS];
  float first = (float)showcase_rail_span_get_y (span, from);
  float length = (float)showcase_rail_span_get_y (span, to) - first;
  gboolean even = TRUE;

  for (guint i = 0; i < n_stops; i++)
    {
      stops[i].offset = length > 0 ? CLAMP (((float)showcase_rail_span_get_y (span, turns[i]) - first) / length, 0.0f, 1.0f) : 0.0f;
      stops[i].color = *color;
      stops[i].color.alpha *= (float)showcase_bar_get_strength (bar, turns[i]);
      even = even && stops[i].color.alpha >= color->alpha;
    }
  if (even || length <= 0)
    gtk_snapshot_append_color (snapshot, &stops[0].color, bounds);
  else
    gtk_snapshot_append_linear_gradient (snapshot, bounds, &GRAPHENE_POINT_INIT (0, first), &GRAPHENE_POINT_INIT (0, first + length), stops, n_stops);
}

/**
 * showcase_rail_paint_bar:
 * @snapshot: a snapshot
 * @color: the colour where the bar is certain
 * @x: the middle of the bar
 * @width: its width
 * @bar: the bar
 * @stretch: the piece of time beside the row, which the bar crosses
 * @span: where that is
 *
 * Paints the part of a bar that is beside a row: with a cap where it ends, and weaker where it is less certain. What has faded away at its end has no cap.
 */
void
showcase_rail_paint_bar (GtkSnapshot *snapshot,
                         const GdkRGBA *color,
                         float x,
                         float width,
                         const ShowcaseBar *bar,
                         const ShowcaseStretch *stretch,
                         const ShowcaseRailSpan *span)
{
  gboolean timeless = stretch->to <= stretch->from;
  gboolean begins = !timeless && bar->cut_from >= stretch->from;
  gboolean ends = !timeless && bar->cut_to <= stretch->to;
  gboolean has_head = begins && showcase_bar_get_strength (bar, bar->cut_from) > 0;
  gboolean has_foot = ends && showcase_bar_get_strength (bar, bar->cut_to) > 0;
  double from = MAX (bar->cut_from, stretch->from);
  double to = MIN (bar->cut_to, stretch->to);
  float top = timeless ? 0 : (float)showcase_rail_span_get_y (span, from) + (begins ? BAR_SPACE : 0);
  float bottom = timeless ? (float)span->ys[span->n_knots - 1] : (float)showcase_rail_span_get_y (span, to) - (ends ? BAR_SPACE : 0);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - width / 2, top, width, bottom - top);
  float radius = CLAMP ((bottom - top) / 2, 0, CAP_RADIUS);
  graphene_size_t cap = GRAPHENE_SIZE_INIT (radius, radius);
  graphene_size_t none = GRAPHENE_SIZE_INIT (0, 0);
  GskRoundedRect round;

  if (bottom <= top)
    return;
  gsk_rounded_rect_init (&round, &bounds, has_head ? &cap : &none, has_head ? &cap : &none, has_foot ? &cap : &none, has_foot ? &cap : &none);
  if (has_head || has_foot)
    gtk_snapshot_push_rounded_clip (snapshot, &round);
  paint_strength (snapshot, color, &bounds, bar, span, from, to);
  if (has_head || has_foot)
    gtk_snapshot_pop (snapshot);
}
