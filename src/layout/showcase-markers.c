/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands beside a block for the sake of its containers: bullets, numbers, the boxes of tasks, and quote bars. Bullets are drawn, not set: a font's own
 * differ in size and height, and a drawn one stands on whole pixels. */

#include "config.h"

#include "showcase-markers.h"

#include <math.h>

/* Bullets are centred at half the height of a small letter. */
#define BULLET_HEIGHT 0.36

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
add_text (ShowcaseComposer *composer,
          const ShowcaseLevel *level,
          const char *text,
          int baseline)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  ShowcasePiece *piece;
  int width;
  double text_width;

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  piece = showcase_composer_add_text (composer, SHOWCASE_FACE_BODY, text, -1, attributes, composer->mirrored, 0, -1);
  pango_layout_get_size (piece->layout, &width, NULL);
  text_width = (double)width / PANGO_SCALE;
  piece->x = showcase_composer_get_left (composer, level->end - round (composer->style->body * 0.45) - text_width, text_width);
  piece->y += baseline - piece->baseline;
  piece->role = SHOWCASE_COLOR_DIM;
}

static void
add_number (ShowcaseComposer *composer,
            const ShowcaseLevel *level,
            int baseline)
{
  g_autofree char *number = g_strdup_printf ("%u.", level->number);

  add_text (composer, level, number, baseline);
}

/**
 * showcase_markers_add:
 * @composer: what to add to, its y at the top of the block's first line
 * @baseline: from the top of that line to its baseline
 *
 * Adds a marker for each list item that starts with this block.
 */
void
showcase_markers_add (ShowcaseComposer *composer,
                      int baseline)
{
  const ShowcaseNesting *nesting = &composer->nesting;

  if ((composer->block->flags & SHOWCASE_BLOCK_ITEM_START) == 0)
    return;

  for (guint i = 0; i < nesting->n_levels; i++)
    {
      const ShowcaseLevel *level = &nesting->levels[i];
      const ShowcaseContainer *container = showcase_document_get_container (composer->document, level->container);

      if (level->is_quote || goes_on_above (composer, container))
        continue;
      if (container->variant == SHOWCASE_VARIANT_TASK)
        add_text (composer, level, "\342\230\220", baseline);
      else if (container->variant == SHOWCASE_VARIANT_TASK_DONE)
        add_text (composer, level, "\342\230\221", baseline);
      else if (level->ordered)
        add_number (composer, level, baseline);
      else
        add_bullet (composer, level, baseline);
    }
}

/**
 * showcase_markers_add_bars:
 * @composer: what to add to, its y at the bottom of the block
 * @gap: the space above the block
 *
 * Adds the bar of each quote that the block stands in. A bar goes through the space above the block unless the quote starts here, so that the
 * bars of its blocks are one.
 */
void
showcase_markers_add_bars (ShowcaseComposer *composer,
                           int gap)
{
  int width = showcase_style_to_pixels (composer->style, composer->style->quote_bar);

  for (guint i = 0; i < composer->nesting.n_levels; i++)
    {
      const ShowcaseLevel *level = &composer->nesting.levels[i];
      const ShowcaseContainer *container = showcase_document_get_container (composer->document, level->container);
      ShowcaseBox *box;
      int top;

      if (!level->is_quote)
        continue;
      top = goes_on_above (composer, container) ? 0 : gap;
      box = showcase_composer_add_box (composer, SHOWCASE_BOX_QUOTE_BAR, SHOWCASE_COLOR_QUOTE_BAR, level->start, top, width,
                                       composer->y - top);
      box->radius = width / 2.0;
      box->open_above = goes_on_above (composer, container);
      box->open_below = goes_on_below (composer, container);
    }
}
