/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row's piece of the time that runs along the timeline. It draws from one edge of its allocation to the other, so that the pieces of
 * touching rows join: a line, the bars of the periods that go on there, each in its lane, the years, and the mark of the row's entry.
 * It lies below the text of the row, and writes years where that leaves room. What there is to draw, a chronology says.
 *
 * All of it takes the row's dim colour, and the mark that of the text in the list. What is lit has the rail's own CSS colour, so that a
 * style sheet can light up the selected entry alone, in all rows that it goes on beside. */

#include "config.h"

#include "showcase-rail.h"

#include "showcase-rail-painter.h"
#include "showcase-rail-years.h"

#include <math.h>

#define MARGIN 7
#define LANE_WIDTH 10
#define BAR_WIDTH 6.0f
#define DISC_RADIUS 5.0f
#define TICK_LENGTH 3.0f
#define TEXT_SPACE 10
#define NUMBER_SPACE 2.0f

/* How strong what is not the mark is, as shares of the row's dim colour. */
#define LINE_STRENGTH 0.4f
#define BAR_STRENGTH 0.7f
#define TICK_STRENGTH 0.8f

struct _ShowcaseRail
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseChronology *chronology;
  ShowcaseRowRuler *ruler;

  /* State */
  guint row;
  guint lit;
  guint n_lanes;
  int indent;
  float middle;
  float bottom;
};

/* What a rail is drawn from. */
typedef struct
{
  ShowcaseRail *rail;
  GtkSnapshot *snapshot;
  const ShowcaseStretch *stretch;
  const ShowcaseBar *bar;
  ShowcaseRailSpan span;
  GdkRGBA dim;
  GdkRGBA strong;
  GdkRGBA lit;
  float height;
  float middle;
} Drawing;

G_DEFINE_FINAL_TYPE (ShowcaseRail, showcase_rail, GTK_TYPE_WIDGET)

static gboolean
is_rtl (ShowcaseRail *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* Lanes are counted from the side where the interface begins. */
static float
find_x (ShowcaseRail *self,
        float x)
{
  return is_rtl (self) ? (float)gtk_widget_get_width (GTK_WIDGET (self)) - x : x;
}

static float
find_lane_x (ShowcaseRail *self,
             guint lane)
{
  return find_x (self, (float)(MARGIN + LANE_WIDTH * MIN (lane, self->n_lanes - 1)));
}

static GdkRGBA
weaken (const GdkRGBA *color,
        float strength)
{
  GdkRGBA weak = *color;

  weak.alpha *= strength;
  return weak;
}

/* The colour of the text in the list is around the row that is around this. */
static void
find_colors (Drawing *drawing)
{
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (drawing->rail));
  GtkWidget *list_row = gtk_widget_get_parent (row);

  gtk_widget_get_color (row, &drawing->dim);
  gtk_widget_get_color (list_row != NULL ? list_row : row, &drawing->strong);
  gtk_widget_get_color (GTK_WIDGET (drawing->rail), &drawing->lit);
}

/* From the first mark of the list to the last one, where no bar of the lane is. */
static void
draw_line (Drawing *drawing)
{
  ShowcaseRail *self = drawing->rail;
  float y = self->row == 0 ? drawing->middle : 0;
  float end = self->row + 1 == showcase_chronology_get_n_rows (self->chronology) ? drawing->middle : drawing->height;
  float x = find_lane_x (self, 0);
  GdkRGBA color = weaken (&drawing->dim, LINE_STRENGTH);

  for (const ShowcaseBar *bar = showcase_chronology_next_bar (self->chronology, self->row, 0, NULL); bar != NULL;
       bar = showcase_chronology_next_bar (self->chronology, self->row, 0, bar))
    {
      showcase_rail_paint_line (drawing->snapshot, &color, x, y, MIN ((float)showcase_rail_span_get_y (&drawing->span, bar->from), end));
      y = MAX (y, (float)showcase_rail_span_get_y (&drawing->span, bar->to));
    }
  showcase_rail_paint_line (drawing->snapshot, &color, x, y, end);
}

/* Beside what has no date, nobody knows how long it was; in a list without dates that is nothing special. */
static void
draw_undated_line (Drawing *drawing)
{
  ShowcaseRail *self = drawing->rail;
  gboolean dated = showcase_chronology_is_dated (self->chronology);
  float x = find_lane_x (self, 0);
  GdkRGBA color = weaken (&drawing->dim, BAR_STRENGTH);
  void (*paint) (GtkSnapshot *, const GdkRGBA *, float, float, float) = dated ? showcase_rail_paint_dots : showcase_rail_paint_line;

  if (showcase_chronology_next_bar (self->chronology, self->row, 0, NULL) != NULL)
    return;
  if (self->row > 0)
    paint (drawing->snapshot, &color, x, 0, drawing->middle - DISC_RADIUS);
  if (self->row + 1 < showcase_chronology_get_n_rows (self->chronology))
    paint (drawing->snapshot, &color, x, drawing->middle + DISC_RADIUS, drawing->height);
}

static void
draw_bar (Drawing *drawing,
          const ShowcaseBar *bar,
          const GdkRGBA *color)
{
  showcase_rail_paint_bar (drawing->snapshot, color, find_lane_x (drawing->rail, bar->lane), BAR_WIDTH, bar, drawing->stretch, &drawing->span);
}

static const ShowcaseBar *
find_lit_bar (ShowcaseRail *self)
{
  const ShowcaseBar *bar;

  if (self->chronology == NULL || self->lit >= showcase_chronology_get_n_rows (self->chronology))
    return NULL;
  bar = showcase_chronology_get_bar (self->chronology, self->lit);
  return bar != NULL && showcase_bar_crosses (bar, showcase_chronology_get_stretch (self->chronology, self->row)) ? bar : NULL;
}

static void
draw_bars (Drawing *drawing)
{
  ShowcaseRail *self = drawing->rail;
  const ShowcaseBar *lit = find_lit_bar (self);
  GdkRGBA color = weaken (&drawing->dim, BAR_STRENGTH);

  for (guint lane = 0; lane < showcase_chronology_get_n_lanes (self->chronology); lane++)
    for (const ShowcaseBar *bar = showcase_chronology_next_bar (self->chronology, self->row, lane, NULL); bar != NULL;
         bar = showcase_chronology_next_bar (self->chronology, self->row, lane, bar))
      if (lit == NULL || bar->row != lit->row || lane == SHOWCASE_MAX_LANES - 1)
        draw_bar (drawing, bar, &color);
  if (lit != NULL)
    draw_bar (drawing, lit, &drawing->lit);
}

static void
draw_years (Drawing *drawing)
{
  ShowcaseRail *self = drawing->rail;
  GdkRGBA color = weaken (&drawing->dim, TICK_STRENGTH);
  float x = find_x (self, (float)(showcase_rail_get_width (self->n_lanes) + TEXT_SPACE + self->indent));
  PangoLayout *number;
  int width;
  int height;

  if (drawing->stretch->to <= drawing->stretch->from)
    return;
  showcase_rail_years_paint (drawing->snapshot, &color, self->chronology, self->row, &drawing->span, is_rtl (self) ? find_x (self, TICK_LENGTH) : 0, TICK_LENGTH);
  number = showcase_row_ruler_get_number (self->ruler, gtk_widget_get_pango_context (GTK_WIDGET (self)), &width, &height);
  showcase_rail_years_paint_numbers (drawing->snapshot, &drawing->dim, self->chronology, self->row, &drawing->span, number, width, height, x, is_rtl (self), self->bottom + NUMBER_SPACE);
}

static void
draw_mark (Drawing *drawing)
{
  ShowcaseRail *self = drawing->rail;
  const GdkRGBA *color = self->lit == self->row ? &drawing->lit : &drawing->strong;

  if (drawing->bar == NULL)
    showcase_rail_paint_ring (drawing->snapshot, color, find_lane_x (self, 0), drawing->middle, DISC_RADIUS);
  else
    showcase_rail_paint_disc (drawing->snapshot, color, find_lane_x (self, drawing->bar->lane), drawing->middle, DISC_RADIUS);
}

static void
showcase_rail_snapshot (GtkWidget *widget,
                        GtkSnapshot *snapshot)
{
  ShowcaseRail *self = SHOWCASE_RAIL (widget);
  Drawing drawing = { .rail = self, .snapshot = snapshot, .height = (float)gtk_widget_get_height (widget) };

  if (self->chronology == NULL)
    return;

  drawing.middle = self->middle >= 0 ? roundf (self->middle) : drawing.height / 2;
  drawing.stretch = showcase_chronology_get_stretch (self->chronology, self->row);
  drawing.bar = showcase_chronology_get_bar (self->chronology, self->row);
  showcase_rail_span_init (&drawing.span, drawing.stretch, drawing.bar, drawing.height, drawing.middle);
  find_colors (&drawing);

  if (drawing.bar != NULL)
    draw_line (&drawing);
  else
    draw_undated_line (&drawing);
  draw_bars (&drawing);
  draw_years (&drawing);
  draw_mark (&drawing);
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
  ShowcaseRail *self = SHOWCASE_RAIL (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? showcase_rail_get_width (self->n_lanes) : (int)(2 * DISC_RADIUS);
}

static void
showcase_rail_dispose (GObject *object)
{
  ShowcaseRail *self = SHOWCASE_RAIL (object);

  g_clear_pointer (&self->chronology, showcase_chronology_unref);
  g_clear_pointer (&self->ruler, showcase_row_ruler_unref);

  G_OBJECT_CLASS (showcase_rail_parent_class)->dispose (object);
}

static void
showcase_rail_class_init (ShowcaseRailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_rail_dispose;
  widget_class->snapshot = showcase_rail_snapshot;
  widget_class->measure = showcase_rail_measure;

  gtk_widget_class_set_css_name (widget_class, "rail");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
showcase_rail_init (ShowcaseRail *self)
{
  self->lit = SHOWCASE_RAIL_NO_ROW;
  self->n_lanes = 1;
  self->middle = -1;
}

/**
 * showcase_rail_new:
 * @ruler: what all rails of a list write their years with
 *
 * Makes an empty rail.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_rail_new (ShowcaseRowRuler *ruler)
{
  ShowcaseRail *self = g_object_new (SHOWCASE_TYPE_RAIL, NULL);

  self->ruler = showcase_row_ruler_ref (ruler);
  return GTK_WIDGET (self);
}

static gboolean
is_lit (ShowcaseRail *self)
{
  return self->chronology != NULL && (self->lit == self->row || find_lit_bar (self) != NULL);
}

/* The style sheet has a colour for what is lit. */
static void
sync_lit (ShowcaseRail *self)
{
  if (is_lit (self))
    gtk_widget_add_css_class (GTK_WIDGET (self), "lit");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "lit");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_rail_set_row:
 * @self: a rail
 * @chronology: (nullable): the time axis of the list, or %NULL for none
 * @row: the row of the list
 *
 * Sets what the rail draws. Nothing is lit after it.
 */
void
showcase_rail_set_row (ShowcaseRail *self,
                       ShowcaseChronology *chronology,
                       guint row)
{
  g_return_if_fail (SHOWCASE_IS_RAIL (self));

  if (chronology != NULL)
    showcase_chronology_ref (chronology);
  g_clear_pointer (&self->chronology, showcase_chronology_unref);
  self->chronology = chronology;
  self->row = row;
  self->lit = SHOWCASE_RAIL_NO_ROW;
  sync_lit (self);
}

/**
 * showcase_rail_set_lit:
 * @self: a rail
 * @row: a row of the same list, or %SHOWCASE_RAIL_NO_ROW
 *
 * Sets which entry is lit up wherever it is to be seen.
 */
void
showcase_rail_set_lit (ShowcaseRail *self,
                       guint row)
{
  gboolean was_lit;

  g_return_if_fail (SHOWCASE_IS_RAIL (self));

  if (self->lit == row)
    return;
  was_lit = is_lit (self);
  self->lit = row;

  /* Hundreds of rows hear of each selection, and it is to be seen beside a few. */
  if (was_lit || is_lit (self))
    sync_lit (self);
}

/**
 * showcase_rail_set_text:
 * @self: a rail
 * @n_lanes: how many lanes the text leaves room for
 * @indent: how far from there it begins
 * @middle: the middle of the first line of text beside the rail, in pixels from the top; negative for the middle of the rail
 * @bottom: where the text ends
 *
 * Sets where the text is that the rail is for.
 */
void
showcase_rail_set_text (ShowcaseRail *self,
                        guint n_lanes,
                        int indent,
                        float middle,
                        float bottom)
{
  g_return_if_fail (SHOWCASE_IS_RAIL (self));

  if (self->n_lanes == n_lanes && self->indent == indent && self->middle == middle && self->bottom == bottom)
    return;
  self->n_lanes = MAX (n_lanes, 1);
  self->indent = indent;
  self->middle = middle;
  self->bottom = bottom;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_rail_get_width:
 * @n_lanes: a number of lanes
 *
 * Tells how wide a rail with so many lanes is. It is known without asking a rail, because a list asks for it hundreds of times.
 *
 * Returns: the width in pixels
 */
int
showcase_rail_get_width (guint n_lanes)
{
  return 2 * MARGIN + LANE_WIDTH * (int)(n_lanes - 1);
}
