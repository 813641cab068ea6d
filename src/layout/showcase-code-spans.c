/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Colours of code over text that is shaped already. A run is cut between glyphs when it is painted and never shaped anew, so that colours may come late
 * and move nothing. Which word has which colour is found out elsewhere. */

#include "config.h"

#include "showcase-code-spans.h"

/* The first span that does not end before a place. */
static guint
find_span (const ShowcaseCodeSpan *spans,
           guint n_spans,
           guint offset)
{
  guint low = 0;
  guint high = n_spans;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (spans[middle].start + spans[middle].length <= offset)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static ShowcaseColorRole
find_role (const ShowcaseCodeSpan *spans,
           guint n_spans,
           guint offset,
           ShowcaseColorRole otherwise)
{
  guint i = find_span (spans, n_spans, offset);

  return i < n_spans && spans[i].start <= offset ? (ShowcaseColorRole)spans[i].role : otherwise;
}

static double
get_width (const PangoGlyphString *glyphs)
{
  int width = 0;

  for (int i = 0; i < glyphs->num_glyphs; i++)
    width += glyphs->glyphs[i].geometry.width;

  return (double)width / PANGO_SCALE;
}

/**
 * showcase_code_spans_visit_run:
 * @spans: (array length=n_spans): the colours
 * @n_spans: how many
 * @start: where the text of the layout starts in the block's text, in bytes
 * @run: a run of the layout
 * @text: the text of the layout
 * @otherwise: the colour of what no span covers
 * @x: where the run starts, in pixels
 * @baseline: where it stands
 * @func: (scope call): what receives the parts
 * @user_data: its data
 *
 * Visits the glyphs of a run, those of one colour at a time. Text that is written from right to left keeps the colour that it begins with: it is rare
 * in code, and its glyphs stand in the other order.
 */
void
showcase_code_spans_visit_run (const ShowcaseCodeSpan *spans,
                               guint n_spans,
                               guint start,
                               PangoLayoutRun *run,
                               const char *text,
                               ShowcaseColorRole otherwise,
                               double x,
                               double baseline,
                               ShowcaseRunFunc func,
                               gpointer user_data)
{
  PangoFont *font = run->item->analysis.font;
  PangoGlyphString part = *run->glyphs;
  ShowcaseColorRole role = find_role (spans, n_spans, start + (guint)run->item->offset, otherwise);
  PangoGlyphItemIter iter;
  int first = 0;

  if (run->item->analysis.level % 2 == 0 && pango_glyph_item_iter_init_start (&iter, run, text))
    do
      {
        ShowcaseColorRole next = find_role (spans, n_spans, start + (guint)iter.start_index, otherwise);

        if (next == role || iter.start_glyph == first)
          {
            role = next;
            continue;
          }
        part.glyphs = run->glyphs->glyphs + first;
        part.log_clusters = run->glyphs->log_clusters + first;
        part.num_glyphs = iter.start_glyph - first;
        func (font, &part, role, x, baseline, user_data);
        x += get_width (&part);
        first = iter.start_glyph;
        role = next;
      }
    while (pango_glyph_item_iter_next_cluster (&iter));

  part.glyphs = run->glyphs->glyphs + first;
  part.log_clusters = run->glyphs->log_clusters + first;
  part.num_glyphs = run->glyphs->num_glyphs - first;
  func (font, &part, role, x, baseline, user_data);
}
