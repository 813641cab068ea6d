/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each year begins with a tick. Where there is room below the text of a row, numbers say which year it is; beside the text its own
 * period does. Where years are crowded, only every second, fifth or tenth is marked. */

#include "config.h"

#include "showcase-rail-years.h"

#include <math.h>

#define TICK_WIDTH 1.0f
#define TICK_ROOM 5.0
#define NUMBER_SPACE 4.0f

typedef struct
{
  int first;
  int last;
  int step;
  int sign;
} Years;

/**
 * showcase_rail_years_choose_step:
 * @years: a number of years
 * @height: how high they are together
 * @room: how high each mark is, with the room around it
 *
 * Tells which years are marked.
 *
 * Returns: 1 for each of them, 2 for every second, and so on
 */
guint
showcase_rail_years_choose_step (double years,
                                 double height,
                                 double room)
{
  static const guint steps[] = { 1, 2, 5, 10, 20, 50, 100 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * height >= room * years)
      return steps[i];
  return steps[G_N_ELEMENTS (steps) - 1];
}

/* Depths are months that grow downwards, whichever way time runs. There are no years to come. */
static Years
find_years (ShowcaseChronology *chronology,
            guint row,
            const ShowcaseRailSpan *span,
            double room)
{
  const ShowcaseStretch *stretch = showcase_chronology_get_stretch (chronology, row);
  gboolean newest_first = showcase_chronology_is_newest_first (chronology);
  double latest = showcase_chronology_get_latest (chronology);
  double from = newest_first ? MAX (stretch->from, -latest) : stretch->from;
  double to = newest_first ? stretch->to : MIN (stretch->to, latest);
  Years years;

  years.sign = newest_first ? -1 : 1;
  years.step = (int)showcase_rail_years_choose_step ((stretch->to - stretch->from) / 12, span->ys[span->n_knots - 1], room) * 12;
  years.first = (int)ceil (from / years.step) * years.step;
  years.last = (int)ceil (to / years.step) * years.step - years.step;
  return years;
}

/**
 * showcase_rail_years_paint:
 * @snapshot: a snapshot
 * @color: the colour
 * @chronology: the time axis
 * @row: the row
 * @span: where its time is
 * @x: where ticks begin
 * @length: how long they are
 *
 * Paints the ticks.
 */
void
showcase_rail_years_paint (GtkSnapshot *snapshot,
                           const GdkRGBA *color,
                           ShowcaseChronology *chronology,
                           guint row,
                           const ShowcaseRailSpan *span,
                           float x,
                           float length)
{
  Years years = find_years (chronology, row, span, TICK_ROOM);

  for (int depth = years.first; depth <= years.last; depth += years.step)
    {
      float y = roundf ((float)showcase_rail_span_get_y (span, depth));

      gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, length, TICK_WIDTH));
    }
}

/**
 * showcase_rail_years_paint_numbers:
 * @snapshot: a snapshot
 * @color: the colour
 * @chronology: the time axis
 * @row: the row
 * @span: where its time is
 * @layout: what to write them in
 * @width: how wide a year is in it, in pixels
 * @height: how high it is
 * @x: where they begin, or end if @rtl
 * @rtl: whether they are written to the left of @x
 * @top: where there is room for them
 *
 * Writes the years.
 */
void
showcase_rail_years_paint_numbers (GtkSnapshot *snapshot,
                                   const GdkRGBA *color,
                                   ShowcaseChronology *chronology,
                                   guint row,
                                   const ShowcaseRailSpan *span,
                                   PangoLayout *layout,
                                   int width,
                                   int height,
                                   float x,
                                   gboolean rtl,
                                   float top)
{
  float bottom = (float)span->ys[span->n_knots - 1];
  Years years;

  if (top + (float)height > bottom)
    return;

  years = find_years (chronology, row, span, (double)height + NUMBER_SPACE);
  for (int depth = years.first; depth <= years.last; depth += years.step)
    {
      float y = roundf ((float)showcase_rail_span_get_y (span, depth) - (float)height / 2);
      char text[16];

      if (y < top || y + (float)height > bottom)
        continue;
      g_snprintf (text, sizeof text, "%d", years.sign * depth / 12);
      pango_layout_set_text (layout, text, -1);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (rtl ? x - (float)width : x, y));
      gtk_snapshot_append_layout (snapshot, layout, color);
      gtk_snapshot_restore (snapshot);
    }
}
