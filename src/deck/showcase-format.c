/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How large text is on a stage, and where on it text may stand. */

#include "config.h"

#include "showcase-format.h"

#include <math.h>

/* What a projector or a careless frame may cut off, at each side. */
#define MARGIN 0.05

/* The line at the foot with the space above it, and what is below its baseline, relative to the size of text. */
#define FOOT 1.1
#define BELOW_FOOT 0.15

/* Below a heading, and above an item of a tight list. */
#define HEADING_BELOW 0.9
#define ITEM_GAP 0.45

/* The size of text that pictures and pages of the web are made for, in pixels. */
#define READING_SIZE 16

/* A page is read from far away and in a glance: headings stand apart from what they are over, items from each other, and a heading of any level is a title when
 * it is at the top of a page. Images are as large beside the text as they are for a reader. */
static void
set_air (ShowcaseStyle *style)
{
  static const double scales[SHOWCASE_HEADING_LEVELS] = { 1.65, 1.5, 1.4, 1.3, 1.25, 1.2 };

  for (guint i = 0; i < SHOWCASE_HEADING_LEVELS; i++)
    {
      style->heading_scale[i] = scales[i];
      style->heading_below[i] = HEADING_BELOW;
    }
  style->tight_gap = ITEM_GAP;
  style->image_scale = style->body / READING_SIZE;
}

/**
 * showcase_format_init:
 * @self: (out caller-allocates): a format
 * @width: the width of the stage, in pixels
 * @height: its height
 * @divisor: how many times the size of text the shorter side of the stage is, %SHOWCASE_FORMAT_DIVISOR_MIN to %SHOWCASE_FORMAT_DIVISOR_MAX
 * @family: the font of text; it has to live as long as the format
 * @code_family: the font of code; it has to live as long as the format
 *
 * Finds the sizes for a stage. The shorter side decides, so that a stage that stands upright has lines of more than a few words. Nothing on a stage
 * can be moved sideways: lines of code wrap and tables fit.
 */
void
showcase_format_init (ShowcaseFormat *self,
                      int width,
                      int height,
                      double divisor,
                      const char *family,
                      const char *code_family)
{
  double body = MAX (1, MIN (width, height) / CLAMP (divisor, SHOWCASE_FORMAT_DIVISOR_MIN, SHOWCASE_FORMAT_DIVISOR_MAX));

  *self = (ShowcaseFormat){
    .width = width,
    .height = height,
    .left = (int)ceil (width * MARGIN),
    .top = (int)ceil (height * MARGIN),
  };
  self->safe_width = MAX (1, width - 2 * self->left);
  self->safe_height = MAX (1, height - 2 * self->top - (int)ceil (body * FOOT));
  self->foot = height - self->top - (int)lround (body * BELOW_FOOT);

  showcase_style_init (&self->style, family, code_family, body);
  set_air (&self->style);
  self->style.code_measure = 0;
  self->style.least_column = 0;
}
