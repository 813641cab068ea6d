/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row's piece of the line that runs along the timeline, with the mark of the row's entry. It draws from one edge of its
 * allocation to the other, so that the pieces of touching rows join. Which mark, and whether the line goes on, it is told by the row.
 *
 * The line takes the row's text colour and the mark its own CSS colour, so that a style sheet can light up the selected entry alone. */

#include "showcase-rail.h"

#include <math.h>

#define LINE_WIDTH 2
#define DOT_RADIUS 5.0f
#define RING_WIDTH 2.0f
#define SOFT_RADIUS 7.0f
#define LINE_ALPHA 0.35f

struct _ShowcaseRail
{
  GtkWidget parent_instance;

  /* State */
  ShowcaseRailMark mark;
  ShowcaseRailEnds ends;
  float middle;
};

G_DEFINE_FINAL_TYPE (ShowcaseRail, showcase_rail, GTK_TYPE_WIDGET)

static float
find_mark_y (ShowcaseRail *self)
{
  return self->middle >= 0 ? roundf (self->middle) : (float)gtk_widget_get_height (GTK_WIDGET (self)) / 2.0f;
}

/* The colour of the text in the list, which is around the row that is around this. */
static void
get_line_color (ShowcaseRail *self,
                GdkRGBA *color)
{
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *list_row = gtk_widget_get_parent (row);

  gtk_widget_get_color (list_row != NULL ? list_row : row, color);
}

/* A style sheet may give the rail a colour. What it merely inherits from the row is too dim for a mark. */
static void
get_mark_color (ShowcaseRail *self,
                GdkRGBA *color)
{
  GdkRGBA row;

  gtk_widget_get_color (GTK_WIDGET (self), color);
  gtk_widget_get_color (gtk_widget_get_parent (GTK_WIDGET (self)), &row);
  if (gdk_rgba_equal (color, &row))
    get_line_color (self, color);
}

static void
append_line (GtkSnapshot *snapshot,
             const GdkRGBA *color,
             float x,
             float from,
             float to)
{
  if (to > from)
    gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x - LINE_WIDTH / 2.0f, from, LINE_WIDTH, to - from));
}

/* From full colour at the mark to nothing at the edge. */
static void
append_fading_line (GtkSnapshot *snapshot,
                    const GdkRGBA *color,
                    float x,
                    float mark,
                    float edge)
{
  GskColorStop stops[2] = { { 0.0f, *color }, { 1.0f, *color } };
  float top = MIN (mark, edge);

  stops[1].color.alpha = 0.0f;
  gtk_snapshot_append_linear_gradient (snapshot,
                                       &GRAPHENE_RECT_INIT (x - LINE_WIDTH / 2.0f, top, LINE_WIDTH, fabsf (edge - mark)),
                                       &GRAPHENE_POINT_INIT (x, mark),
                                       &GRAPHENE_POINT_INIT (x, edge),
                                       stops,
                                       G_N_ELEMENTS (stops));
}

static void
append_dot (GtkSnapshot *snapshot,
            const GdkRGBA *color,
            float x,
            float y)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - DOT_RADIUS, y - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS);
  GskRoundedRect round;

  gsk_rounded_rect_init_from_rect (&round, &bounds, DOT_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &round);
  gtk_snapshot_append_color (snapshot, color, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_soft_edge (GtkSnapshot *snapshot,
                  const GdkRGBA *color,
                  float x,
                  float y)
{
  GskColorStop stops[2] = { { 0.5f, *color }, { 1.0f, *color } };

  stops[0].color.alpha *= 0.5f;
  stops[1].color.alpha = 0.0f;
  gtk_snapshot_append_radial_gradient (snapshot,
                                       &GRAPHENE_RECT_INIT (x - SOFT_RADIUS, y - SOFT_RADIUS, 2 * SOFT_RADIUS, 2 * SOFT_RADIUS),
                                       &GRAPHENE_POINT_INIT (x, y),
                                       SOFT_RADIUS,
                                       SOFT_RADIUS,
                                       0.0f,
                                       1.0f,
                                       stops,
                                       G_N_ELEMENTS (stops));
}

static void
append_ring (GtkSnapshot *snapshot,
             const GdkRGBA *color,
             float x,
             float y)
{
  float widths[4] = { RING_WIDTH, RING_WIDTH, RING_WIDTH, RING_WIDTH };
  GdkRGBA colors[4] = { *color, *color, *color, *color };
  GskRoundedRect round;

  gsk_rounded_rect_init_from_rect (&round, &GRAPHENE_RECT_INIT (x - DOT_RADIUS, y - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS), DOT_RADIUS);
  gtk_snapshot_append_border (snapshot, &round, widths, colors);
}

static void
append_lines (ShowcaseRail *self,
              GtkSnapshot *snapshot,
              float x,
              float y)
{
  float height = (float)gtk_widget_get_height (GTK_WIDGET (self));
  gboolean soft = self->mark == SHOWCASE_RAIL_MARK_SOFT;
  float gap = self->mark == SHOWCASE_RAIL_MARK_DOT ? 0.0f : DOT_RADIUS;
  GdkRGBA line;

  get_line_color (self, &line);
  line.alpha *= LINE_ALPHA;

  if (self->ends & SHOWCASE_RAIL_CONTINUES_ABOVE)
    append_line (snapshot, &line, x, 0.0f, y - gap);
  else if (soft)
    append_fading_line (snapshot, &line, x, y - gap, 0.0f);

  /* A timeline that was written oldest first ends below. */
  if (self->ends & SHOWCASE_RAIL_CONTINUES_BELOW)
    append_line (snapshot, &line, x, y + gap, height);
  else if (soft && (self->ends & SHOWCASE_RAIL_CONTINUES_ABOVE))
    append_fading_line (snapshot, &line, x, y + gap, height);
}

static void
showcase_rail_snapshot (GtkWidget *widget,
                        GtkSnapshot *snapshot)
{
  ShowcaseRail *self = SHOWCASE_RAIL (widget);
  float x = floorf ((float)gtk_widget_get_width (widget) / 2.0f);
  float y = find_mark_y (self);
  GdkRGBA color;

  append_lines (self, snapshot, x, y);

  get_mark_color (self, &color);
  if (self->mark == SHOWCASE_RAIL_MARK_RING)
    {
      append_ring (snapshot, &color, x, y);
      return;
    }
  if (self->mark == SHOWCASE_RAIL_MARK_SOFT)
    append_soft_edge (snapshot, &color, x, y);
  append_dot (snapshot, &color, x, y);
}

static void
showcase_rail_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? SHOWCASE_RAIL_WIDTH : (int)(2 * SOFT_RADIUS);
}

static void
showcase_rail_class_init (ShowcaseRailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = showcase_rail_snapshot;
  widget_class->measure = showcase_rail_measure;

  gtk_widget_class_set_css_name (widget_class, "rail");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
showcase_rail_init (ShowcaseRail *self)
{
  self->ends = SHOWCASE_RAIL_CONTINUES_ABOVE | SHOWCASE_RAIL_CONTINUES_BELOW;
  self->middle = -1;
}

/**
 * showcase_rail_new:
 *
 * Makes a piece of rail with a dot, whose line goes on at both ends.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_rail_new (void)
{
  return g_object_new (SHOWCASE_TYPE_RAIL, NULL);
}

/**
 * showcase_rail_set_mark:
 * @self: a rail
 * @mark: what to draw for the entry
 * @ends: where the line goes on
 *
 * Sets what the rail draws.
 */
void
showcase_rail_set_mark (ShowcaseRail *self,
                        ShowcaseRailMark mark,
                        ShowcaseRailEnds ends)
{
  g_return_if_fail (SHOWCASE_IS_RAIL (self));

  if (self->mark == mark && self->ends == ends)
    return;

  self->mark = mark;
  self->ends = ends;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_rail_get_mark:
 * @self: a rail
 *
 * Tells what is drawn for the entry.
 *
 * Returns: the mark
 */
ShowcaseRailMark
showcase_rail_get_mark (ShowcaseRail *self)
{
  g_return_val_if_fail (SHOWCASE_IS_RAIL (self), SHOWCASE_RAIL_MARK_DOT);
  return self->mark;
}

/**
 * showcase_rail_get_ends:
 * @self: a rail
 *
 * Tells where the line goes on.
 *
 * Returns: the ends that continue
 */
ShowcaseRailEnds
showcase_rail_get_ends (ShowcaseRail *self)
{
  g_return_val_if_fail (SHOWCASE_IS_RAIL (self), 0);
  return self->ends;
}

/**
 * showcase_rail_set_middle:
 * @self: a rail
 * @middle: the middle of the first line of text beside the rail, in pixels from the top; negative for the middle of the rail
 *
 * Sets where the mark stands.
 */
void
showcase_rail_set_middle (ShowcaseRail *self,
                          float middle)
{
  g_return_if_fail (SHOWCASE_IS_RAIL (self));

  if (self->middle == middle)
    return;
  self->middle = middle;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
