/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The small signs of a document: the picture in the place of an image, the boxes of tasks, the triangles of details, and what tells alerts apart without
 * their colour. They are drawn on a square of sixteen units, in lines about as thick as those of letters. */

#include "config.h"

#include "showcase-drawing.h"

#define UNITS 16

typedef struct
{
  GskPathBuilder *lines;
  GskPathBuilder *dots;
} Pen;

static void
draw_polygon (GskPathBuilder *builder,
              const float *points,
              gsize n_points,
              gboolean closed)
{
  gsk_path_builder_move_to (builder, points[0], points[1]);
  for (gsize i = 1; i < n_points; i++)
    gsk_path_builder_line_to (builder, points[2 * i], points[2 * i + 1]);
  if (closed)
    gsk_path_builder_close (builder);
}

static void
draw_frame (Pen *pen,
            float x,
            float y,
            float width,
            float height,
            float radius)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, y, width, height), radius);
  gsk_path_builder_add_rounded_rect (pen->lines, &outline);
}

static void
draw_line (Pen *pen,
           float x1,
           float y1,
           float x2,
           float y2)
{
  gsk_path_builder_move_to (pen->lines, x1, y1);
  gsk_path_builder_line_to (pen->lines, x2, y2);
}

static void
draw_dot (Pen *pen,
          float x,
          float y)
{
  gsk_path_builder_add_circle (pen->dots, &GRAPHENE_POINT_INIT (x, y), 1.1f);
}

/* The usual sign for an image: a frame, the sun, and two hills. */
static void
draw_image (Pen *pen)
{
  static const float hills[] = { 2.2f, 12.0f, 5.8f, 8.4f, 7.6f, 10.2f, 10.2f, 6.7f, 13.8f, 10.7f };

  draw_frame (pen, 0.9f, 2.2f, 14.2f, 11.6f, 1.8f);
  gsk_path_builder_add_circle (pen->lines, &GRAPHENE_POINT_INIT (5.2f, 6.0f), 1.25f);
  draw_polygon (pen->lines, hills, 5, FALSE);
}

static void
draw_note (Pen *pen)
{
  gsk_path_builder_add_circle (pen->lines, &GRAPHENE_POINT_INIT (8, 8), 7);
  draw_line (pen, 8, 7.6f, 8, 11.4f);
  draw_dot (pen, 8, 4.7f);
}

/* A light bulb: most of a circle, its neck, and the thread. */
static void
draw_tip (Pen *pen)
{
  gsk_path_builder_move_to (pen->lines, 5.6f, 11.2f);
  gsk_path_builder_cubic_to (pen->lines, 5.6f, 9.6f, 3.0f, 8.8f, 3.0f, 5.8f);
  gsk_path_builder_cubic_to (pen->lines, 3.0f, 3.0f, 5.2f, 0.9f, 8.0f, 0.9f);
  gsk_path_builder_cubic_to (pen->lines, 10.8f, 0.9f, 13.0f, 3.0f, 13.0f, 5.8f);
  gsk_path_builder_cubic_to (pen->lines, 13.0f, 8.8f, 10.4f, 9.6f, 10.4f, 11.2f);
  gsk_path_builder_close (pen->lines);
  draw_line (pen, 5.8f, 13.2f, 10.2f, 13.2f);
  draw_line (pen, 7.0f, 15.1f, 9.0f, 15.1f);
}

/* A balloon that somebody says something in. */
static void
draw_important (Pen *pen)
{
  static const float balloon[] = { 1.2f, 1.4f, 14.8f, 1.4f, 14.8f, 11.6f, 8.2f, 11.6f, 4.8f, 14.8f, 4.8f, 11.6f, 1.2f, 11.6f };

  draw_polygon (pen->lines, balloon, 7, TRUE);
  draw_line (pen, 8, 3.9f, 8, 6.6f);
  draw_dot (pen, 8, 9.2f);
}

static void
draw_warning (Pen *pen)
{
  static const float triangle[] = { 8.0f, 1.4f, 15.2f, 14.4f, 0.8f, 14.4f };

  draw_polygon (pen->lines, triangle, 3, TRUE);
  draw_line (pen, 8, 6.2f, 8, 9.4f);
  draw_dot (pen, 8, 12.0f);
}

static void
draw_caution (Pen *pen)
{
  static const float octagon[] = { 5.0f, 1.0f, 11.0f, 1.0f, 15.0f, 5.0f, 15.0f, 11.0f, 11.0f, 15.0f, 5.0f, 15.0f, 1.0f, 11.0f, 1.0f, 5.0f };

  draw_polygon (pen->lines, octagon, 8, TRUE);
  draw_line (pen, 8, 4.4f, 8, 8.4f);
  draw_dot (pen, 8, 11.4f);
}

static void
draw_alert (Pen *pen,
            ShowcaseColorRole role)
{
  static void (*const draws[SHOWCASE_ALERTS]) (Pen *) = { draw_note, draw_tip, draw_important, draw_warning, draw_caution };

  draws[role - SHOWCASE_COLOR_NOTE](pen);
}

static void
draw_tick (Pen *pen)
{
  static const float tick[] = { 4.2f, 8.4f, 7.0f, 11.2f, 12.0f, 5.2f };

  draw_polygon (pen->lines, tick, 3, FALSE);
}

static void
draw (Pen *pen,
      const ShowcaseBox *box)
{
  static const float right[] = { 4.5f, 1.0f, 13.5f, 8.0f, 4.5f, 15.0f };
  static const float left[] = { 11.5f, 1.0f, 2.5f, 8.0f, 11.5f, 15.0f };
  static const float down[] = { 1.0f, 4.5f, 15.0f, 4.5f, 8.0f, 13.5f };

  switch (box->kind)
    {
    case SHOWCASE_BOX_TASK_DONE:
      draw_tick (pen);
      G_GNUC_FALLTHROUGH;
    case SHOWCASE_BOX_TASK:
      draw_frame (pen, 1, 1, 14, 14, 3.2f);
      break;
    case SHOWCASE_BOX_FOLDED:
      draw_polygon (pen->dots, box->mirrored ? left : right, 3, TRUE);
      break;
    case SHOWCASE_BOX_UNFOLDED:
      draw_polygon (pen->dots, down, 3, TRUE);
      break;
    case SHOWCASE_BOX_ALERT:
      draw_alert (pen, box->role);
      break;
    case SHOWCASE_BOX_ICON:
    default:
      draw_image (pen);
      break;
    }
}

/**
 * showcase_drawing_paint:
 * @snapshot: where to paint
 * @box: the square to draw in, of a kind that is a drawing
 * @color: the colour
 *
 * Paints one of the signs.
 */
void
showcase_drawing_paint (GtkSnapshot *snapshot,
                        const ShowcaseBox *box,
                        const GdkRGBA *color)
{
  Pen pen = { gsk_path_builder_new (), gsk_path_builder_new () };
  float scale = (float)box->width / UNITS;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (CLAMP (1.25f * scale, 1.25f, 1.5f) / scale);
  g_autoptr (GskPath) lines = NULL;
  g_autoptr (GskPath) dots = NULL;

  draw (&pen, box);
  lines = gsk_path_builder_free_to_path (pen.lines);
  dots = gsk_path_builder_free_to_path (pen.dots);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)box->x, (float)box->y));
  gtk_snapshot_scale (snapshot, scale, scale);
  if (!gsk_path_is_empty (lines))
    gtk_snapshot_append_stroke (snapshot, lines, stroke, color);
  if (!gsk_path_is_empty (dots))
    gtk_snapshot_append_fill (snapshot, dots, GSK_FILL_RULE_WINDING, color);
  gtk_snapshot_restore (snapshot);
}
