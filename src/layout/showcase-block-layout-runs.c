/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What there is to paint of a block's text, in the order that it is read in. */

#include "config.h"

#include "showcase-attributes.h"
#include "showcase-block-layout-private.h"

#include <math.h>

/* Receives runs in the place of another function, and hands on what can be seen of them. */
typedef struct
{
  const ShowcaseBlockWindow *window;
  ShowcaseRunFunc func;
  gpointer user_data;
} Cut;

/* A line of code may be far longer than what is seen of it. */
static void
cut_run_cb (PangoFont *font,
            PangoGlyphString *glyphs,
            ShowcaseColorRole role,
            double x,
            double baseline,
            gpointer user_data)
{
  const Cut *cut = user_data;
  PangoGlyphString part = *glyphs;
  double end = cut->window->x + cut->window->width;
  int last;
  double width;

  while (part.num_glyphs > 0 && x + (width = (double)part.glyphs[0].geometry.width / PANGO_SCALE) < cut->window->x)
    {
      x += width;
      part.glyphs++;
      part.log_clusters++;
      part.num_glyphs--;
    }
  width = 0;
  for (last = 0; last < part.num_glyphs && x + width < end; last++)
    width += (double)part.glyphs[last].geometry.width / PANGO_SCALE;
  part.num_glyphs = last;
  if (last > 0)
    cut->func (font, &part, role, x, baseline, cut->user_data);
}

static void
visit_line (ShowcaseBlockLayout *self,
            const ShowcasePiece *piece,
            PangoLayoutLine *line,
            double x,
            double baseline,
            ShowcaseRunFunc func,
            gpointer user_data)
{
  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoLayoutRun *run = l->data;
      ShowcaseColorRole role = showcase_attributes_get_role (run->item, piece->role);
      double y = baseline - round ((double)run->y_offset / PANGO_SCALE);

      if (self->code_spans != NULL && piece->is_text)
        showcase_code_spans_visit_run ((const ShowcaseCodeSpan *)self->code_spans->data, self->code_spans->len, piece->start, run,
                                       pango_layout_get_text (piece->layout), role, x, y, func, user_data);
      else
        func (run->item->analysis.font, run->glyphs, role, x, y, user_data);
      x += (double)pango_glyph_string_get_width (run->glyphs) / PANGO_SCALE;
    }
}

static void
visit_piece (ShowcaseBlockLayout *self,
             const ShowcasePiece *piece,
             ShowcaseRunFunc func,
             gpointer user_data)
{
  PangoLayoutIter *iter = pango_layout_get_iter (piece->layout);
  double baseline = piece->y + piece->baseline;

  do
    {
      PangoRectangle extents;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      visit_line (self, piece, pango_layout_iter_get_line_readonly (iter), piece->x + (double)extents.x / PANGO_SCALE, baseline, func, user_data);
      baseline += piece->line_height;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

/**
 * showcase_block_layout_foreach_run:
 * @self: a layout
 * @func: (scope call): what receives the runs
 * @user_data: its data
 *
 * Visits all glyphs of a block, line by line and from left to right, but for those that are cut off at the edges of its window.
 */
void
showcase_block_layout_foreach_run (ShowcaseBlockLayout *self,
                                   ShowcaseRunFunc func,
                                   gpointer user_data)
{
  gboolean is_cut = showcase_block_layout_is_cut (self);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const ShowcasePiece *piece = &g_array_index (self->pieces, ShowcasePiece, i);

      if (!is_cut || !piece->moves)
        visit_piece (self, piece, func, user_data);
    }
}

/**
 * showcase_block_layout_foreach_cut_run:
 * @self: a layout
 * @func: (scope call): what receives the runs
 * @user_data: its data
 *
 * Visits the glyphs that showcase_block_layout_foreach_run() leaves out, as far as they are in the window. Those at its edges reach out of it.
 */
void
showcase_block_layout_foreach_cut_run (ShowcaseBlockLayout *self,
                                       ShowcaseRunFunc func,
                                       gpointer user_data)
{
  Cut cut = { &self->window, func, user_data };

  if (!showcase_block_layout_is_cut (self))
    return;

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const ShowcasePiece *piece = &g_array_index (self->pieces, ShowcasePiece, i);

      if (piece->moves)
        visit_piece (self, piece, cut_run_cb, &cut);
    }
}

/**
 * showcase_block_layout_get_link:
 * @self: a layout
 * @x: from the left edge of the column, in pixels
 * @y: from the top of the block
 *
 * Finds the link at a point.
 *
 * Returns: the link, or %SHOWCASE_NONE
 */
guint
showcase_block_layout_get_link (ShowcaseBlockLayout *self,
                                double x,
                                double y)
{
  if (showcase_block_layout_is_cut (self) && (x < self->window.x || x >= self->window.x + self->window.width))
    return SHOWCASE_NONE;

  for (guint i = 0; i < self->areas->len; i++)
    {
      const ShowcaseLinkArea *area = &g_array_index (self->areas, ShowcaseLinkArea, i);

      if (x >= area->x && x < area->x + area->width && y >= area->y && y < area->y + area->height)
        return area->link;
    }

  return SHOWCASE_NONE;
}
