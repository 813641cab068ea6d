/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands beside a block for the sake of its containers: bullets, numbers, the boxes of tasks, disclosure triangles, bars and tints. Bullets are drawn, not set: a font's own
 * differ in size and height, and a drawn one stands on whole pixels. */

#include "config.h"

#include "showcase-markers.h"

#include <math.h>

/* Bullets are centred at half the height of a small letter. */
#define BULLET_HEIGHT 0.36

/* The box of a task and the triangle of details are about as tall as a capital. */
#define TASK_SIZE 0.88
#define TRIANGLE_SIZE 0.62

/* The line that sets footnotes apart is shorter than a thematic break, in ems. */
#define FOOTNOTES_LINE 8

static gboolean
goes_on_above (ShowcaseComposer *composer,
               const ShowcaseContainer *container)
{
  return container->first_block != composer->index;
}

static gboolean
goes_on_below (ShowcaseComposer *composer,
               const ShowcaseContainer *container)
{
  return container->first_block + container->n_blocks > composer->index + 1;
}

static void
add_bullet (ShowcaseComposer *composer,
            const ShowcaseLevel *level,
            int baseline)
{
  static const struct
  {
    ShowcaseBoxKind kind;
    double size;
  } bullets[] = {
    { SHOWCASE_BOX_DISC, 0.36 },
    { SHOWCASE_BOX_RING, 0.38 },
    { SHOWCASE_BOX_SQUARE, 0.3 },
  };
  double body = composer->style->body;
  double size = round (bullets[level->bullet].size * body);
  double y = round (composer->y + baseline - BULLET_HEIGHT * body - size / 2);
  double center = level->end - round (0.8 * body);

  showcase_composer_add_box (composer, bullets[level->bullet].kind, SHOWCASE_COLOR_DIM, round (center - size / 2), y, size, size);
}

static void
add_number (ShowcaseComposer *composer,
            const ShowcaseLevel *level,
            int baseline)
{
  g_autofree char *number = g_strdup_printf ("%u.", level->number);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  ShowcasePiece *piece;
  int width;
  double text_width;

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  piece = showcase_composer_add_text (composer, SHOWCASE_FACE_BODY, number, -1, attributes, composer->mirrored, 0, -1);
  pango_layout_get_size (piece->layout, &width, NULL);
  text_width = (double)width / PANGO_SCALE;
  piece->x = showcase_composer_get_left (composer, level->end - round (composer->style->body * 0.45) - text_width, text_width);
  piece->y += baseline - piece->baseline;
  piece->role = SHOWCASE_COLOR_DIM;
}

static void
add_drawing (ShowcaseComposer *composer,
             ShowcaseBoxKind kind,
             ShowcaseColorRole role,
             double center,
             double em,
             int baseline)
{
  double body = composer->style->body;
  double size = round (em * body);
  double y = round (composer->y + baseline - BULLET_HEIGHT * body - size / 2);

  showcase_composer_add_box (composer, kind, role, round (center - size / 2), y, size, size);
}

static void
add_marker (ShowcaseComposer *composer,
            const ShowcaseLevel *level,
            int baseline)
{
  double center = level->end - round (0.95 * composer->style->body);

  if (level->variant == SHOWCASE_VARIANT_TASK)
    add_drawing (composer, SHOWCASE_BOX_TASK, SHOWCASE_COLOR_DIM, center, TASK_SIZE, baseline);
  else if (level->variant == SHOWCASE_VARIANT_TASK_DONE)
    add_drawing (composer, SHOWCASE_BOX_TASK_DONE, SHOWCASE_COLOR_LINK, center, TASK_SIZE, baseline);
  else if (level->ordered)
    add_number (composer, level, baseline);
  else
    add_bullet (composer, level, baseline);
}

static int
get_padding (ShowcaseComposer *composer,
             const ShowcaseLevel *level)
{
  return showcase_nesting_is_alert (level->variant) ? showcase_style_to_pixels (composer->style, composer->style->alert_padding_y) : 0;
}

/**
 * showcase_markers_find_top:
 * @composer: a composer
 *
 * Finds the space that alerts which start with this block leave free above it.
 *
 * Returns: the space in pixels
 */
int
showcase_markers_find_top (ShowcaseComposer *composer)
{
  int top = 0;

  for (guint i = 0; i < composer->nesting.n_levels; i++)
    {
      const ShowcaseLevel *level = &composer->nesting.levels[i];

      if (!goes_on_above (composer, showcase_document_get_container (composer->document, level->container)))
        top += get_padding (composer, level);
    }

  return top;
}

/**
 * showcase_markers_add:
 * @composer: what to add to, its y at the top of the block's first line
 * @baseline: from the top of that line to its baseline
 *
 * Adds a marker for each list item that starts with this block, and the triangle of details that it is the summary of.
 */
void
showcase_markers_add (ShowcaseComposer *composer,
                      int baseline)
{
  const ShowcaseNesting *nesting = &composer->nesting;
  const ShowcaseStyle *style = composer->style;

  if (showcase_nesting_starts_footnotes (composer->document, composer->index) && composer->index > 0)
    showcase_composer_add_box (composer, SHOWCASE_BOX_RULE, SHOWCASE_COLOR_FRAME, 0, composer->y - showcase_style_to_pixels (style, style->footnotes_gap / 2),
                               MIN (FOOTNOTES_LINE * style->body, composer->width), showcase_style_to_pixels (style, style->rule_width));

  for (guint i = 0; i < nesting->n_levels; i++)
    {
      const ShowcaseLevel *level = &nesting->levels[i];
      const ShowcaseContainer *container = showcase_document_get_container (composer->document, level->container);

      if (goes_on_above (composer, container))
        continue;
      if (level->kind == SHOWCASE_CONTAINER_ITEM)
        add_marker (composer, level, baseline);
      else if (level->kind == SHOWCASE_CONTAINER_DETAILS && (composer->block->flags & SHOWCASE_BLOCK_TITLE) != 0)
        add_drawing (composer, SHOWCASE_BOX_FOLDED, SHOWCASE_COLOR_DIM, (level->start + level->end) / 2.0, TRIANGLE_SIZE, baseline);
    }
}

static ShowcaseBox
create_bar (ShowcaseComposer *composer,
            const ShowcaseLevel *level,
            int top,
            double width)
{
  const ShowcaseContainer *container = showcase_document_get_container (composer->document, level->container);
  gboolean is_alert = showcase_nesting_is_alert (level->variant);

  return (ShowcaseBox){
    .kind = SHOWCASE_BOX_QUOTE_BAR,
    .role = is_alert ? showcase_style_get_alert_role (level->variant - SHOWCASE_VARIANT_NOTE) : SHOWCASE_COLOR_QUOTE_BAR,
    .x = showcase_composer_get_left (composer, level->start, width),
    .y = top,
    .width = width,
    .height = composer->y - top,
    .open_above = goes_on_above (composer, container),
    .open_below = goes_on_below (composer, container),
  };
}

/* Tints lie below everything else, and those of outer alerts below those of inner ones: levels come from the inside out. */
static void
add_tint (ShowcaseComposer *composer,
          const ShowcaseLevel *level,
          int top)
{
  ShowcaseBox box = create_bar (composer, level, top, MAX (composer->width - level->start - level->inset, 1));

  box.kind = SHOWCASE_BOX_TINT;
  box.radius = showcase_style_to_pixels (composer->style, composer->style->radius);
  g_array_prepend_val (composer->boxes, box);
}

static void
add_bar (ShowcaseComposer *composer,
         const ShowcaseLevel *level,
         int gap)
{
  const ShowcaseContainer *container = showcase_document_get_container (composer->document, level->container);
  int width = showcase_style_to_pixels (composer->style, composer->style->quote_bar);
  int top = goes_on_above (composer, container) ? 0 : gap;
  ShowcaseBox box;

  if (!goes_on_below (composer, container))
    composer->y += get_padding (composer, level);
  if (showcase_nesting_is_alert (level->variant))
    add_tint (composer, level, top);
  box = create_bar (composer, level, top, width);
  box.radius = width / 2.0;
  g_array_append_val (composer->boxes, box);
}

/**
 * showcase_markers_add_bars:
 * @composer: what to add to, its y at the bottom of the block; moved below the space that alerts leave free there
 * @gap: the space above the block
 *
 * Adds the bar of each quote that the block stands in. A bar goes through the space above the block unless the quote starts here, so that the
 * bars of its blocks are one.
 */
void
showcase_markers_add_bars (ShowcaseComposer *composer,
                           int gap)
{
  for (guint i = composer->nesting.n_levels; i > 0; i--)
    if (composer->nesting.levels[i - 1].kind == SHOWCASE_CONTAINER_QUOTE)
      add_bar (composer, &composer->nesting.levels[i - 1], gap);
}
