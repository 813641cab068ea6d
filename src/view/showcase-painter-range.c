/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What marks a range of a block's text: selected, found. */

#include "config.h"

#include "showcase-painter.h"

#include <math.h>

/* A marked rule is marked this far above and below, in pixels. */
#define RULE_MARK 6

/* Areas are gathered until one does not go on where the one before ends: where two meet, a transparent colour would be seen twice. */
typedef struct
{
  GtkSnapshot *snapshot;
  const GdkRGBA *color;
  double left;
  double right;
  double y;
  double height;
} RangeTarget;

static void
fill_area (RangeTarget *target)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float)target->left, (float)round (target->y), (float)(target->right - target->left),
                                             (float)round (target->height));

  if (target->right > target->left)
    gtk_snapshot_append_color (target->snapshot, target->color, &rect);
}

static void
gather_area_cb (double x,
                double y,
                double width,
                double height,
                gpointer user_data)
{
  RangeTarget *target = user_data;
  double left = round (x);
  double right = round (x + width);

  if (y == target->y && left <= target->right && right >= target->left)
    {
      target->left = MIN (target->left, left);
      target->right = MAX (target->right, right);
      return;
    }

  fill_area (target);
  target->left = left;
  target->right = right;
  target->y = y;
  target->height = height;
}

static gboolean
has_text (ShowcaseBlockLayout *layout)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

  for (guint i = 0; i < n_pieces; i++)
    if (pieces[i].is_text)
      return TRUE;

  return FALSE;
}

/* A rule alone would be too thin to be seen as marked. */
static void
gather_boxes (ShowcaseBlockLayout *layout,
              RangeTarget *target)
{
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == SHOWCASE_BOX_IMAGE || boxes[i].kind == SHOWCASE_BOX_FRAME)
      gather_area_cb (boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height, target);
    else if (boxes[i].kind == SHOWCASE_BOX_RULE)
      gather_area_cb (boxes[i].x, boxes[i].y - RULE_MARK, boxes[i].width, boxes[i].height + 2 * RULE_MARK, target);
}

/**
 * showcase_painter_paint_range:
 * @snapshot: where to paint
 * @layout: a block
 * @start: where the range starts in the block's text, in bytes
 * @end: where it ends
 * @color: the colour, transparent for the most part
 *
 * Marks a range of text: each of its pixels once. A block that shows no text of its own, an image or a rule, is marked as a whole. To be
 * called between showcase_painter_paint_boxes() and showcase_painter_paint_text().
 */
void
showcase_painter_paint_range (GtkSnapshot *snapshot,
                              ShowcaseBlockLayout *layout,
                              guint start,
                              guint end,
                              const GdkRGBA *color)
{
  RangeTarget target = { snapshot, color, 0, 0, -1, 0 };

  if (has_text (layout))
    showcase_block_layout_foreach_area (layout, start, end, gather_area_cb, &target);
  else
    gather_boxes (layout, &target);
  fill_area (&target);
}
