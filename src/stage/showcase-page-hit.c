/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is at a place of a page. Pages are kept as pictures, so that the block below the place is laid out once more, when somebody clicks on it. */

#include "config.h"

#include "showcase-page-hit.h"

static guint
find_area (ShowcaseBlockLayout *layout,
           double x,
           double y)
{
  guint n_areas;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);

  for (guint i = 0; i < n_areas; i++)
    if (x >= areas[i].x && x < areas[i].x + areas[i].width && y >= areas[i].y && y < areas[i].y + areas[i].height)
      return areas[i].link;
  return SHOWCASE_NONE;
}

/* In a page of the deck's own size. */
static guint
find_link (ShowcasePagePainter *painter,
           guint page,
           guint step,
           double x,
           double y)
{
  ShowcaseDeck *deck = showcase_page_painter_get_deck (painter);
  ShowcaseTypesetter *typesetter = showcase_page_painter_get_typesetter (painter);
  const ShowcaseFormat *format = showcase_deck_get_format (deck);
  const ShowcasePage *here = showcase_deck_get_page (deck, page);
  g_autoptr (ShowcaseBlockLayout) heading = NULL;

  x -= format->left;
  y -= format->top;
  if (y < here->heading_height)
    {
      heading = showcase_deck_lay_out_heading (deck, page, typesetter);
      return heading != NULL ? find_area (heading, x, y + showcase_block_layout_get_gap (heading)) : SHOWCASE_NONE;
    }

  y -= here->heading_height;
  for (guint i = 0; i < here->n_slices; i++)
    {
      const ShowcaseSlice *slice = showcase_deck_get_slice (deck, here->first_slice + i);
      g_autoptr (ShowcaseBlockLayout) layout = NULL;

      if (slice->step > step || y < slice->y || y >= slice->y + slice->height)
        continue;
      layout = showcase_deck_lay_out (deck, page, slice, typesetter, NULL);
      return find_area (layout, x, y - slice->y + showcase_block_layout_get_gap (layout));
    }
  return SHOWCASE_NONE;
}

/**
 * showcase_page_hit_find_link:
 * @view: what shows a page
 * @x: a place in it, from the left, in pixels
 * @y: from the top
 *
 * Finds the link at a place of a page.
 *
 * Returns: the position of the link in the page's document, or %SHOWCASE_NONE
 */
guint
showcase_page_hit_find_link (ShowcasePageView *view,
                             double x,
                             double y)
{
  ShowcasePagePainter *painter = showcase_page_view_get_painter (view);
  ShowcaseDeck *deck = showcase_page_painter_get_deck (painter);
  guint page = showcase_page_view_get_page (view);
  graphene_rect_t area;
  double scale;

  if (deck == NULL || page >= showcase_deck_get_n_pages (deck))
    return SHOWCASE_NONE;

  showcase_page_view_get_area (view, &area);
  if (!graphene_rect_contains_point (&area, &GRAPHENE_POINT_INIT ((float)x, (float)y)))
    return SHOWCASE_NONE;
  scale = area.size.width / showcase_deck_get_format (deck)->width;
  return find_link (painter, page, showcase_page_view_get_step (view), (x - area.origin.x) / scale, (y - area.origin.y) / scale);
}
