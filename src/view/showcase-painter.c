/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A block's layout and a palette to render nodes. Everything is drawn from the top left corner of the text column; where that is on the screen, and
 * how long a node may be kept, is the view's business. */

#include "config.h"

#include "showcase-painter.h"
#include "showcase-drawing.h"

#include <math.h>

/* Underlines tell links from text without drawing the eye away from the words. */
#define UNDERLINE_ALPHA 0.45f

/* The background of an alert: enough to hold it together, too little to take away from the contrast of its text. */
#define TINT_ALPHA 0.07f

/* The width of the line of a ring, of its own width. */
#define RING_SHARE 0.14f

/* The room for an image whose size was known has its shape, and on a stage is up to so much larger. */
#define MOST_GROWTH 5

/* Of a dotted line, relative to its height. */
#define DOT_PERIOD 4.0f
#define DOT_WIDTH 2.0f

static graphene_rect_t
get_rect (const ShowcaseBox *box)
{
  return GRAPHENE_RECT_INIT ((float)box->x, (float)box->y, (float)box->width, (float)box->height);
}

/**
 * showcase_painter_get_color:
 * @palette: a palette
 * @role: a role
 *
 * Gets a colour in the toolkit's type.
 *
 * Returns: the colour
 */
GdkRGBA
showcase_painter_get_color (const ShowcasePalette *palette,
                            ShowcaseColorRole role)
{
  const ShowcaseColor *color = &palette->colors[role];

  return (GdkRGBA){ color->red, color->green, color->blue, color->alpha };
}

static void
fill_rounded (GtkSnapshot *snapshot,
              const ShowcaseBox *box,
              const GdkRGBA *color)
{
  graphene_rect_t rect = get_rect (box);
  float radius = (float)box->radius;
  graphene_size_t above = GRAPHENE_SIZE_INIT (box->open_above ? 0 : radius, box->open_above ? 0 : radius);
  graphene_size_t below = GRAPHENE_SIZE_INIT (box->open_below ? 0 : radius, box->open_below ? 0 : radius);
  GskRoundedRect outline;

  gsk_rounded_rect_init (&outline, &rect, &above, &above, &below, &below);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, &rect);
  gtk_snapshot_pop (snapshot);
}

static void
stroke_rounded (GtkSnapshot *snapshot,
                const graphene_rect_t *rect,
                float radius,
                float width,
                const GdkRGBA *color)
{
  GskRoundedRect outline;
  float widths[] = { width, width, width, width };
  GdkRGBA colors[] = { *color, *color, *color, *color };

  gsk_rounded_rect_init_from_rect (&outline, rect, radius);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
}

static void
fill_rect (GtkSnapshot *snapshot,
           const ShowcaseBox *box,
           const GdkRGBA *color)
{
  graphene_rect_t rect = get_rect (box);

  gtk_snapshot_append_color (snapshot, color, &rect);
}

static void
paint_disc (GtkSnapshot *snapshot,
            const ShowcaseBox *box,
            const GdkRGBA *color)
{
  ShowcaseBox disc = *box;

  disc.radius = box->width / 2;
  fill_rounded (snapshot, &disc, color);
}

static void
paint_ring (GtkSnapshot *snapshot,
            const ShowcaseBox *box,
            const GdkRGBA *color)
{
  graphene_rect_t rect = get_rect (box);

  stroke_rounded (snapshot, &rect, (float)box->width / 2, MAX (1.25f, (float)box->width * RING_SHARE), color);
}

static void
paint_dots (GtkSnapshot *snapshot,
            const ShowcaseBox *box,
            const GdkRGBA *color)
{
  graphene_rect_t rect = get_rect (box);
  graphene_rect_t period = GRAPHENE_RECT_INIT ((float)box->x, (float)box->y, DOT_PERIOD * (float)box->height, (float)box->height);
  graphene_rect_t dot = GRAPHENE_RECT_INIT ((float)box->x, (float)box->y, DOT_WIDTH * (float)box->height, (float)box->height);

  gtk_snapshot_push_repeat (snapshot, &rect, &period);
  gtk_snapshot_append_color (snapshot, color, &dot);
  gtk_snapshot_pop (snapshot);
}

static void
paint_frame (GtkSnapshot *snapshot,
             const ShowcaseBox *box,
             const ShowcasePalette *palette)
{
  GdkRGBA inside = showcase_painter_get_color (palette, SHOWCASE_COLOR_CODE_BACKGROUND);
  GdkRGBA border = showcase_painter_get_color (palette, SHOWCASE_COLOR_FRAME);
  graphene_rect_t rect = get_rect (box);

  inside.alpha *= 0.5f;
  fill_rounded (snapshot, box, &inside);
  stroke_rounded (snapshot, &rect, (float)box->radius, 1, &border);
}

/* An image whose size was not known fits into the room that was kept for it. */
static graphene_rect_t
fit_texture (const ShowcaseBox *box,
             GdkTexture *texture)
{
  double width = gdk_texture_get_width (texture);
  double height = gdk_texture_get_height (texture);
  double fit = MIN (box->width / width, box->height / height);
  double scale = MIN (1, fit);

  /* A pixel of rounding is not a different shape. */
  if (fit <= MOST_GROWTH && fabs (width * fit - box->width) < 1.5 && fabs (height * fit - box->height) < 1.5)
    return get_rect (box);

  width *= scale;
  height *= scale;

  return GRAPHENE_RECT_INIT ((float)floor (box->x + (box->width - width) / 2), (float)floor (box->y + (box->height - height) / 2),
                             (float)width, (float)height);
}

static void
paint_image (GtkSnapshot *snapshot,
             const ShowcaseBox *box,
             const ShowcasePalette *palette,
             GdkTexture *texture)
{
  GskRoundedRect outline;
  graphene_rect_t rect;

  if (texture == NULL)
    {
      GdkRGBA color = showcase_painter_get_color (palette, SHOWCASE_COLOR_CODE_BACKGROUND);

      fill_rounded (snapshot, box, &color);
      return;
    }

  rect = fit_texture (box, texture);
  gsk_rounded_rect_init_from_rect (&outline, &rect, MIN ((float)box->radius, MIN (rect.size.width, rect.size.height) / 4));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_scaled_texture (snapshot, texture, GSK_SCALING_FILTER_TRILINEAR, &rect);
  gtk_snapshot_pop (snapshot);
}

/* A cap with a lower edge that is a little higher than the others, as keys have. */
static void
paint_key (GtkSnapshot *snapshot,
           const ShowcaseBox *box,
           const ShowcasePalette *palette)
{
  GdkRGBA inside = showcase_painter_get_color (palette, SHOWCASE_COLOR_CODE_BACKGROUND);
  GdkRGBA border = showcase_painter_get_color (palette, SHOWCASE_COLOR_FRAME);
  graphene_rect_t rect = get_rect (box);
  float widths[] = { 1, 1, 2, 1 };
  GdkRGBA colors[] = { border, border, border, border };
  GskRoundedRect outline;

  fill_rounded (snapshot, box, &inside);
  gsk_rounded_rect_init_from_rect (&outline, &rect, (float)box->radius);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
}

static void
paint_box (GtkSnapshot *snapshot,
           const ShowcaseBox *box,
           const ShowcasePalette *palette,
           GdkTexture *texture)
{
  GdkRGBA color = showcase_painter_get_color (palette, box->role);

  switch (box->kind)
    {
    case SHOWCASE_BOX_CODE:
    case SHOWCASE_BOX_INLINE_CODE:
    case SHOWCASE_BOX_QUOTE_BAR:
      fill_rounded (snapshot, box, &color);
      break;
    case SHOWCASE_BOX_KEY:
      paint_key (snapshot, box, palette);
      break;
    case SHOWCASE_BOX_TINT:
      color.alpha *= TINT_ALPHA;
      fill_rounded (snapshot, box, &color);
      break;
    case SHOWCASE_BOX_RULE:
    case SHOWCASE_BOX_SQUARE:
      fill_rect (snapshot, box, &color);
      break;
    case SHOWCASE_BOX_DISC:
      paint_disc (snapshot, box, &color);
      break;
    case SHOWCASE_BOX_RING:
      paint_ring (snapshot, box, &color);
      break;
    case SHOWCASE_BOX_IMAGE:
      paint_image (snapshot, box, palette, texture);
      break;
    case SHOWCASE_BOX_FRAME:
      paint_frame (snapshot, box, palette);
      break;
    case SHOWCASE_BOX_UNDERLINE:
    case SHOWCASE_BOX_DOTS:
      break;
    default:
      showcase_drawing_paint (snapshot, box, &color);
    }
}

static void
paint_line (GtkSnapshot *snapshot,
            const ShowcaseBox *box,
            const ShowcasePalette *palette)
{
  GdkRGBA color = showcase_painter_get_color (palette, box->role);

  if (box->kind == SHOWCASE_BOX_UNDERLINE)
    {
      color.alpha *= UNDERLINE_ALPHA;
      fill_rect (snapshot, box, &color);
    }
  else if (box->kind == SHOWCASE_BOX_DOTS)
    {
      paint_dots (snapshot, box, &color);
    }
}

/**
 * showcase_painter_paint_boxes:
 * @snapshot: where to paint
 * @layout: a block
 * @palette: the colours
 * @texture: (nullable): of an image block, its image, or %NULL while it is being loaded
 *
 * Paints what is below the text of a block.
 */
void
showcase_painter_paint_boxes (GtkSnapshot *snapshot,
                              ShowcaseBlockLayout *layout,
                              const ShowcasePalette *palette,
                              GdkTexture *texture)
{
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  gboolean is_cut = showcase_block_layout_is_cut (layout);

  for (guint i = 0; i < n_boxes; i++)
    if (!is_cut || !boxes[i].moves)
      paint_box (snapshot, &boxes[i], palette, texture);
  if (!is_cut)
    return;

  showcase_painter_push_window (snapshot, layout);
  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].moves)
      paint_box (snapshot, &boxes[i], palette, texture);
  gtk_snapshot_pop (snapshot);
}

typedef struct
{
  GtkSnapshot *snapshot;
  const ShowcasePalette *palette;
} RunTarget;

static void
paint_run_cb (PangoFont *font,
              PangoGlyphString *glyphs,
              ShowcaseColorRole role,
              double x,
              double baseline,
              gpointer user_data)
{
  const RunTarget *target = user_data;
  GdkRGBA color = showcase_painter_get_color (target->palette, role);
  g_autoptr (GskRenderNode) node = gsk_text_node_new (font, glyphs, &color, &GRAPHENE_POINT_INIT ((float)x, (float)baseline));

  /* Blank runs have no node. */
  if (node != NULL)
    gtk_snapshot_append_node (target->snapshot, node);
}

/**
 * showcase_painter_paint_text:
 * @snapshot: where to paint
 * @layout: a block
 * @palette: the colours
 *
 * Paints the text of a block and the lines that belong to it.
 */
void
showcase_painter_paint_text (GtkSnapshot *snapshot,
                             ShowcaseBlockLayout *layout,
                             const ShowcasePalette *palette)
{
  RunTarget target = { snapshot, palette };
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  gboolean is_cut = showcase_block_layout_is_cut (layout);

  for (guint i = 0; i < n_boxes; i++)
    if (!is_cut || !boxes[i].moves)
      paint_line (snapshot, &boxes[i], palette);
  showcase_block_layout_foreach_run (layout, paint_run_cb, &target);
  if (!is_cut)
    return;

  showcase_painter_push_window (snapshot, layout);
  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].moves)
      paint_line (snapshot, &boxes[i], palette);
  showcase_block_layout_foreach_cut_run (layout, paint_run_cb, &target);
  showcase_painter_paint_edges (snapshot, layout, palette);
  gtk_snapshot_pop (snapshot);
}

/**
 * showcase_painter_paint_focus:
 * @snapshot: where to paint
 * @area: a part of the link that has the focus
 * @palette: the colours
 *
 * Paints a focus ring.
 */
void
showcase_painter_paint_focus (GtkSnapshot *snapshot,
                              const ShowcaseLinkArea *area,
                              const ShowcasePalette *palette)
{
  GdkRGBA color = showcase_painter_get_color (palette, SHOWCASE_COLOR_LINK);
  graphene_rect_t rect;

  color.alpha *= 0.7f;
  rect = GRAPHENE_RECT_INIT ((float)floor (area->x) - 3, (float)area->y, (float)ceil (area->width) + 6, (float)area->height);
  stroke_rounded (snapshot, &rect, 5, 2, &color);
}
