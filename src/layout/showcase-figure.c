/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The layout of an image: a box in its natural size, or as wide as there is room, with its title below; or, when there is nothing to show, a
 * quiet frame with the alternative text and the reason. Loading and decoding are left to the view. */

#include "config.h"

#include "showcase-figure.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* The room that is kept for an image whose size is not known: a common shape that any image fits into. */
#define UNKNOWN_SHAPE (9.0 / 16.0)

/* An image of ten thousand rows would otherwise be one block of ten thousand pixels. */
#define TALLEST 4096

/* Where a picture may be only so tall, nothing may make more of it than fits: lines of a caption, or of a reason. */
#define MOST_LINES 3

static double
get_extent (const ShowcaseExtent *extent,
            double scale,
            double whole)
{
  return extent->is_percent ? extent->value * whole / 100 : extent->value * scale;
}

/* Marks of size are wishes: the shape of the image and the width of the column come first. A percentage of the height means nothing in a text that
 * is as tall as it is long, but on paper and on stage. */
static void
find_wish (const ShowcaseImage *image,
           double scale,
           int room,
           double *width,
           double *height)
{
  double asked_width = get_extent (&image->asked_width, scale, room);
  double asked_height = image->asked_height.is_percent ? 0 : image->asked_height.value * scale;
  double shape = *height / *width;

  if (asked_width > 0 && asked_height > 0)
    *width = MIN (asked_width, asked_height / shape);
  else if (asked_width > 0)
    *width = asked_width;
  else if (asked_height > 0)
    *width = asked_height / shape;
  *height = *width * shape;
}

/**
 * showcase_figure_measure:
 * @image: an image
 * @scale: how many pixels a pixel of it has
 * @room: the width there is, in pixels
 * @tallest: how tall it may be, in pixels, or 0
 * @width: (out): its width in pixels
 * @height: (out): its height in pixels
 *
 * Finds how large an image is shown: as large as it is or as the document asks, but never wider than the room.
 */
void
showcase_figure_measure (const ShowcaseImage *image,
                         double scale,
                         int room,
                         int tallest,
                         int *width,
                         int *height)
{
  gboolean known = image->width > 0 && image->height > 0;
  double wide = known ? image->width * scale : room;
  double tall = known ? image->height * scale : room * UNKNOWN_SHAPE;
  double share;

  find_wish (image, scale, room, &wide, &tall);
  tallest = tallest > 0 ? MIN (tallest, TALLEST) : TALLEST;
  share = MIN (1, MIN (room / wide, tallest / tall));
  *width = MAX (1, (int)lround (wide * share));
  *height = MAX (1, (int)lround (tall * share));
}

static void
add_link (ShowcaseComposer *composer,
          guint link,
          double start,
          double y,
          double width,
          double height)
{
  ShowcaseLinkArea area = {
    .link = link,
    .x = showcase_composer_get_left (composer, start, width),
    .y = y,
    .width = width,
    .height = height,
  };

  if (link != SHOWCASE_NONE)
    g_array_append_val (composer->areas, area);
}

static void
add_caption (ShowcaseComposer *composer,
             const char *caption)
{
  ShowcasePiece *piece;

  composer->y += showcase_style_to_pixels (composer->style, 0.4);
  piece = showcase_composer_add_text (composer, SHOWCASE_FACE_SMALL, caption, -1, NULL, composer->mirrored, composer->nesting.indent,
                                      showcase_composer_get_room (composer));
  piece->role = SHOWCASE_COLOR_DIM;
  if (composer->part.tallest > 0)
    showcase_composer_limit_lines (piece, MOST_LINES);
  composer->y += piece->n_lines * piece->line_height;
}

static void
add_picture (ShowcaseComposer *composer,
             const ShowcaseImage *image)
{
  int indent = composer->nesting.indent;
  ShowcaseBox *box;
  int width;
  int height;

  showcase_figure_measure (image, composer->style->image_scale, showcase_composer_get_room (composer), composer->part.tallest, &width, &height);
  box = showcase_composer_add_box (composer, SHOWCASE_BOX_IMAGE, SHOWCASE_COLOR_FRAME, indent, composer->y, width, height);
  box->radius = MIN (showcase_style_to_pixels (composer->style, composer->style->radius), MIN (width, height) / 4);
  add_link (composer, image->link, indent, composer->y, width, height);
  composer->y += height;
  if (image->title != NULL && image->title[0] != '\0')
    add_caption (composer, image->title);
}

static void
add_frame (ShowcaseComposer *composer,
           const ShowcaseImage *image,
           const char *reason)
{
  const ShowcaseStyle *style = composer->style;
  const char *alt = showcase_document_get_block_text (composer->document, composer->index);
  int indent = composer->nesting.indent;
  int room = showcase_composer_get_room (composer);
  int top = composer->y;
  int padding = showcase_style_to_pixels (style, 0.9);
  int icon = showcase_style_to_pixels (style, 2.25);
  int start = indent + 2 * padding + icon;
  int width = MAX (room - 3 * padding - icon, 1);
  gboolean rtl = (composer->block->flags & SHOWCASE_BLOCK_RTL) != 0;
  ShowcasePiece *piece;
  ShowcaseBox *box;

  composer->y += padding;
  if (composer->block->length > 0)
    {
      piece = showcase_composer_add_text (composer, SHOWCASE_FACE_BODY, alt, (int)composer->block->length, NULL, rtl, start, width);
      showcase_composer_set_range (piece, 0, composer->block->length);
      if (composer->part.tallest > 0)
        showcase_composer_limit_lines (piece, MAX (1, (composer->part.tallest - 2 * padding) / piece->line_height - MOST_LINES));
      composer->y += piece->n_lines * piece->line_height;
    }
  piece = showcase_composer_add_text (composer, SHOWCASE_FACE_SMALL, reason, -1, NULL, composer->mirrored, start, width);
  piece->role = SHOWCASE_COLOR_DIM;
  if (composer->part.tallest > 0)
    showcase_composer_limit_lines (piece, MOST_LINES);
  composer->y = MAX (composer->y + piece->n_lines * piece->line_height, top + padding + icon) + padding;

  box = showcase_composer_add_box (composer, SHOWCASE_BOX_FRAME, SHOWCASE_COLOR_FRAME, indent, top, room, composer->y - top);
  box->radius = showcase_style_to_pixels (style, style->radius);
  showcase_composer_add_box (composer, SHOWCASE_BOX_ICON, SHOWCASE_COLOR_DIM, indent + padding, top + (composer->y - top - icon) / 2, icon, icon);
  add_link (composer, image->link, indent, top, room, composer->y - top);
}

/**
 * showcase_figure_add:
 * @composer: what to add to, its y at the top of the image; moved to its bottom
 * @reason: (nullable): why the image can't be shown, or %NULL when nothing speaks against it
 *
 * Adds the image of an image block.
 */
void
showcase_figure_add (ShowcaseComposer *composer,
                     const char *reason)
{
  const ShowcaseImage *image = showcase_document_get_image (composer->document, composer->block->image);

  if (reason != NULL)
    add_frame (composer, image, reason);
  else if (image->name != NULL)
    add_picture (composer, image);
  else if (image->remote)
    /* Translators: shown in the place of an image that has an address on the network. */
    add_frame (composer, image, _ ("Remote image, not loaded"));
  else
    /* Translators: shown in the place of an image that the documents refer to but do not come with. */
    add_frame (composer, image, _ ("Image not included"));
}
