/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What spans have beyond glyphs: the box behind inline code, the line below a link or through struck text, and where a link can be hit. They are computed from the
 * lines once, so that painting, hit tests and the focus ring agree. */

#include "config.h"

#include "showcase-ornaments.h"

#include <math.h>

/* How far the box of inline code reaches beyond its text: about a third of a space. */
#define CODE_REACH 0.12
#define KEY_REACH 0.24

/* Where the line through struck text stands: at half the height of a small letter. */
#define STRIKE_HEIGHT 0.3

typedef struct
{
  ShowcaseComposer *composer;
  const ShowcasePiece *piece;
  const ShowcaseFace *face;
  int top;
} Line;

static void
add_inline_code (const Line *line,
                 double x,
                 double width,
                 gboolean is_key)
{
  ShowcaseComposer *composer = line->composer;
  double reach = round (line->face->ascent * (is_key ? KEY_REACH : CODE_REACH));
  double above = round (line->face->ascent * 1.06);
  double below = round (line->face->descent * 1.16);
  ShowcaseBox box = {
    .kind = is_key ? SHOWCASE_BOX_KEY : SHOWCASE_BOX_INLINE_CODE,
    .role = SHOWCASE_COLOR_CODE_BACKGROUND,
    .x = floor (x - reach),
    .y = line->top + line->piece->baseline - above,
    .width = ceil (width + 2 * reach),
    .height = above + below,
    .radius = showcase_style_to_pixels (composer->style, 0.28),
  };

  g_array_append_val (composer->boxes, box);
}

static void
add_underline (const Line *line,
               double x,
               double width,
               gboolean missing)
{
  double thickness = MAX (1, round (line->face->line_height / 22.0));
  ShowcaseBox box = {
    .kind = missing ? SHOWCASE_BOX_DOTS : SHOWCASE_BOX_UNDERLINE,
    .role = missing ? SHOWCASE_COLOR_DIM : SHOWCASE_COLOR_LINK,
    .x = round (x),
    .y = line->top + line->piece->baseline + MAX (2, round (line->face->descent * 0.55)),
    .width = MAX (1, round (width)),
    .height = thickness,
  };

  g_array_append_val (line->composer->boxes, box);
}

static void
add_strike (const Line *line,
            double x,
            double width)
{
  double thickness = MAX (1, round (line->face->line_height / 22.0));
  ShowcaseBox box = {
    .kind = SHOWCASE_BOX_UNDERLINE,
    .role = SHOWCASE_COLOR_TEXT,
    .x = round (x),
    .y = line->top + line->piece->baseline - round (line->face->ascent * STRIKE_HEIGHT),
    .width = MAX (1, round (width)),
    .height = thickness,
  };

  g_array_append_val (line->composer->boxes, box);
}

static void
add_area (const Line *line,
          const ShowcaseSpan *span,
          double x,
          double width)
{
  ShowcaseLinkArea area = {
    .link = span->link,
    .x = x,
    .y = line->top,
    .width = width,
    .height = line->piece->line_height,
  };

  g_array_append_val (line->composer->areas, area);
}

static void
add_range (const Line *line,
           const ShowcaseSpan *span,
           double x,
           double width)
{
  gboolean missing = (span->flags & SHOWCASE_SPAN_MISSING) != 0;

  if ((span->flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_KBD)) != 0)
    add_inline_code (line, x, width, (span->flags & SHOWCASE_SPAN_KBD) != 0);
  if ((span->flags & SHOWCASE_SPAN_STRIKE) != 0)
    add_strike (line, x, width);
  if ((span->flags & SHOWCASE_SPAN_GENERATED) != 0)
    return;
  /* The number of a footnote is raised, and so small that a line would be most of it. */
  if (missing || ((span->flags & SHOWCASE_SPAN_LINK) != 0 && (span->flags & SHOWCASE_SPAN_FOOTNOTE) == 0))
    add_underline (line, x, width, missing);
  if (span->link != SHOWCASE_NONE)
    add_area (line, span, x, width);
}

static void
add_span (const Line *line,
          PangoLayoutLine *layout_line,
          const char *text,
          const ShowcaseSpan *span)
{
  int start = MAX ((int)span->start, layout_line->start_index);
  int end = MIN ((int)(span->start + span->length), layout_line->start_index + layout_line->length);
  g_autofree int *ranges = NULL;
  int n_ranges;

  /* A space that a line was broken at belongs to the line, but is not seen. */
  if (end == layout_line->start_index + layout_line->length)
    while (end > start && text[end - 1] == ' ')
      end--;
  if (start >= end)
    return;

  pango_layout_line_get_x_ranges (layout_line, start, end, &ranges, &n_ranges);
  for (int i = 0; i < n_ranges; i++)
    {
      double x = line->piece->x + (double)ranges[2 * i] / PANGO_SCALE;
      double width = (double)(ranges[2 * i + 1] - ranges[2 * i]) / PANGO_SCALE;

      add_range (line, span, x, width);
    }
}

static gboolean
has_ornament (const ShowcaseSpan *span)
{
  guint drawn = SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_KBD | SHOWCASE_SPAN_STRIKE | SHOWCASE_SPAN_LINK | SHOWCASE_SPAN_MISSING;

  return (span->flags & drawn) != 0 || span->link != SHOWCASE_NONE;
}

/**
 * showcase_ornaments_add:
 * @composer: what to add to
 * @piece: the text
 * @face: the face that it is set in
 * @text: the same text
 * @spans: (array length=n_spans): its spans
 * @n_spans: how many
 *
 * Adds the boxes, lines and link areas of a text. Lines and spans are both sorted, so that each is visited once.
 */
void
showcase_ornaments_add (ShowcaseComposer *composer,
                        const ShowcasePiece *piece,
                        const ShowcaseFace *face,
                        const char *text,
                        const ShowcaseSpan *spans,
                        guint n_spans)
{
  Line line = { composer, piece, face, piece->y };
  guint first = 0;

  for (GSList *l = pango_layout_get_lines_readonly (piece->layout); l != NULL && first < n_spans; l = l->next)
    {
      PangoLayoutLine *layout_line = l->data;
      guint end = (guint)(layout_line->start_index + layout_line->length);

      while (first < n_spans && spans[first].start + spans[first].length <= (guint)layout_line->start_index)
        first++;
      for (guint i = first; i < n_spans && spans[i].start < end; i++)
        if (has_ornament (&spans[i]))
          add_span (&line, layout_line, text, &spans[i]);
      line.top += piece->line_height;
    }
}
