/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What shows that code or a table is wider than its place: cut edges, and a thumb to move it by. */

#include "config.h"

#include "showcase-painter.h"

/* A shade this wide, in pixels, lies where something is cut off. */
#define SHADE_WIDTH 14.0f
#define SHADE_ALPHA 0.12f

#define THUMB_ALPHA 0.5f

/**
 * showcase_painter_push_window:
 * @snapshot: where to paint
 * @layout: a block that has a window
 *
 * Clips to the window of a block, until gtk_snapshot_pop(). That of code has the corners of its box.
 */
void
showcase_painter_push_window (GtkSnapshot *snapshot,
                              ShowcaseBlockLayout *layout)
{
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);
  ShowcaseBlockWindow window;
  float above = 0;
  float below = 0;
  GskRoundedRect outline;

  showcase_block_layout_get_window (layout, &window);
  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == SHOWCASE_BOX_CODE)
      {
        above = boxes[i].open_above ? 0 : (float)boxes[i].radius;
        below = boxes[i].open_below ? 0 : (float)boxes[i].radius;
      }

  gsk_rounded_rect_init (&outline, &GRAPHENE_RECT_INIT ((float)window.x, (float)window.y, (float)window.width, (float)window.height),
                         &GRAPHENE_SIZE_INIT (above, above), &GRAPHENE_SIZE_INIT (above, above),
                         &GRAPHENE_SIZE_INIT (below, below), &GRAPHENE_SIZE_INIT (below, below));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
}

static void
paint_shade (GtkSnapshot *snapshot,
             const ShowcaseBlockWindow *window,
             gboolean at_left,
             const ShowcasePalette *palette)
{
  GdkRGBA color = showcase_painter_get_color (palette, SHOWCASE_COLOR_TEXT);
  GskColorStop stops[2] = { { 0, color }, { 1, color } };
  float edge = at_left ? (float)window->x : (float)(window->x + window->width);
  float inside = at_left ? edge + SHADE_WIDTH : edge - SHADE_WIDTH;

  stops[0].color.alpha *= SHADE_ALPHA;
  stops[1].color.alpha = 0;
  gtk_snapshot_append_linear_gradient (snapshot, &GRAPHENE_RECT_INIT (MIN (edge, inside), (float)window->y, SHADE_WIDTH, (float)window->height),
                                       &GRAPHENE_POINT_INIT (edge, 0), &GRAPHENE_POINT_INIT (inside, 0), stops, G_N_ELEMENTS (stops));
}

/**
 * showcase_painter_paint_edges:
 * @snapshot: where to paint
 * @layout: a block that has a window
 * @palette: the colours
 *
 * Paints a shade at each edge that something is cut off at.
 */
void
showcase_painter_paint_edges (GtkSnapshot *snapshot,
                              ShowcaseBlockLayout *layout,
                              const ShowcasePalette *palette)
{
  double shift = showcase_block_layout_get_shift (layout);
  ShowcaseBlockWindow window;

  showcase_block_layout_get_window (layout, &window);
  if (shift > 0)
    paint_shade (snapshot, &window, !window.mirrored, palette);
  if (window.content - shift > window.width)
    paint_shade (snapshot, &window, window.mirrored, palette);
}

/**
 * showcase_painter_paint_thumb:
 * @snapshot: where to paint
 * @rect: its place
 * @palette: the colours
 *
 * Paints what shows how much of a wide block is seen.
 */
void
showcase_painter_paint_thumb (GtkSnapshot *snapshot,
                              const graphene_rect_t *rect,
                              const ShowcasePalette *palette)
{
  GdkRGBA color = showcase_painter_get_color (palette, SHOWCASE_COLOR_TEXT);
  GskRoundedRect outline;

  color.alpha *= THUMB_ALPHA;
  gsk_rounded_rect_init_from_rect (&outline, rect, rect->size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, rect);
  gtk_snapshot_pop (snapshot);
}
