/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a document looks, in two parts that never mix: the style decides about sizes and places, the palette about colours. Which
 * fonts and colours the desktop has is known further up; drawing is left to whoever paints. */

#include "config.h"

#include "showcase-style.h"

#include <math.h>
#include <string.h>

#define HEAVIEST 900

/**
 * showcase_style_init:
 * @self: (out caller-allocates): the style to fill
 * @family: the family of running text
 * @code_family: the family of code
 * @body: the size of running text, in pixels
 *
 * Fills a style with the proportions of the reading pane. The type scale follows the title classes of the platform: two strong steps for
 * titles, then headings that stand out by weight and space rather than by size. Strong text has a weight that a font names: such an instance of a variable
 * font is a face of its own, while any other weight shares one with the text around it, and the hinter starts anew wherever they meet.
 */
void
showcase_style_init (ShowcaseStyle *self,
                     const char *family,
                     const char *code_family,
                     double body)
{
  static const ShowcaseStyle proportions = {
    .code_scale = 0.9,
    .small_scale = 0.86,
    .heading_scale = { 1.8, 1.4, 1.18, 1.05, 1.0, 0.9 },
    .heading_weight = { 800, 750, 700, 700, 650, 650 },
    .strong_weight = 700,
    .text_weight = 400,
    .line_height = 1.5,
    .heading_line_height = 1.25,
    .code_line_height = 1.5,
    .paragraph_gap = 0.8,
    .item_gap = 0.7,
    .tight_gap = 0.25,
    .code_gap = 1.0,
    .rule_gap = 1.9,
    .rule_width = 0.045,
    .footnotes_gap = 3.0,
    .image_gap = 1.25,
    .image_scale = 1,
    .heading_above = { 2.6, 2.4, 1.9, 1.6, 1.4, 1.4 },
    .heading_below = { 0.9, 0.75, 0.6, 0.5, 0.4, 0.4 },
    .list_indent = 1.7,
    .quote_indent = 1.25,
    .quote_bar = 0.19,
    .title_gap = 0.3,
    .alert_padding_x = 1.0,
    .alert_padding_y = 0.75,
    .code_padding_x = 1.0,
    .code_padding_y = 0.75,
    .radius = 0.55,
    .measure = 75,
    .code_measure = 1000,
    .least_column = 12,
    .least_text = 7,
    .cell_gap = 1.25,
    .cell_padding = 0.3,
  };

  *self = proportions;
  self->family = g_intern_string (family);
  self->code_family = g_intern_string (code_family);
  self->body = body;
}

/**
 * showcase_style_add_weight:
 * @self: a style
 * @weight: how much to add, in the units of fonts, where 100 is the step from one weight that has a name to the next
 *
 * Makes all text heavier, so that what stands out from running text still does. No font is expected to have a weight above 900.
 */
void
showcase_style_add_weight (ShowcaseStyle *self,
                           int weight)
{
  self->text_weight = MIN (self->text_weight + weight, HEAVIEST);
  self->strong_weight = MIN (self->strong_weight + weight, HEAVIEST);
  for (guint i = 0; i < SHOWCASE_HEADING_LEVELS; i++)
    self->heading_weight[i] = MIN (self->heading_weight[i] + weight, HEAVIEST);
}

/**
 * showcase_style_equal:
 * @a: a style
 * @b: another
 *
 * Tells whether two styles lay a document out alike.
 *
 * Returns: whether they do
 */
gboolean
showcase_style_equal (const ShowcaseStyle *a,
                      const ShowcaseStyle *b)
{
  return memcmp (a, b, sizeof *a) == 0;
}

/**
 * showcase_style_to_pixels:
 * @self: a style
 * @em: a length, relative to the size of running text
 *
 * Turns a relative length into whole pixels, so that everything stands on the pixel grid.
 *
 * Returns: the length in pixels; at least 1 for anything above zero
 */
int
showcase_style_to_pixels (const ShowcaseStyle *self,
                          double em)
{
  if (em <= 0)
    return 0;

  return MAX (1, (int)lround (em * self->body));
}

/**
 * showcase_style_get_alert_role:
 * @alert: which alert, from 0: note, tip, important, warning, caution
 *
 * Finds the colour of an alert.
 *
 * Returns: the role
 */
ShowcaseColorRole
showcase_style_get_alert_role (guint alert)
{
  g_assert (alert < SHOWCASE_ALERTS);

  return (ShowcaseColorRole)(SHOWCASE_COLOR_NOTE + alert);
}

static ShowcaseColor
fade (const ShowcaseColor *color,
      float alpha)
{
  return (ShowcaseColor){ color->red, color->green, color->blue, color->alpha * alpha };
}

/* Text that is lighter than middle grey stands on a dark background. The weights are those of ITU-R BT.709 for relative luminance. */
static gboolean
is_light (const ShowcaseColor *color)
{
  return 0.2126f * color->red + 0.7152f * color->green + 0.0722f * color->blue > 0.5f;
}

/* Blue, green, purple, amber and red of the platform's palette, darkened or lightened until text in them can be read. */
static void
set_alerts (ShowcaseColor *colors,
            gboolean dark,
            gboolean high_contrast)
{
  static const ShowcaseColor on_light[] = {
    { 0.0f, 0.36f, 0.74f, 1 },
    { 0.05f, 0.42f, 0.2f, 1 },
    { 0.48f, 0.2f, 0.62f, 1 },
    { 0.54f, 0.34f, 0.0f, 1 },
    { 0.72f, 0.08f, 0.11f, 1 },
  };
  static const ShowcaseColor on_dark[] = {
    { 0.51f, 0.74f, 1.0f, 1 },
    { 0.47f, 0.85f, 0.56f, 1 },
    { 0.85f, 0.68f, 0.98f, 1 },
    { 0.97f, 0.77f, 0.36f, 1 },
    { 1.0f, 0.61f, 0.57f, 1 },
  };

  for (guint i = 0; i < SHOWCASE_ALERTS; i++)
    {
      ShowcaseColor *color = &colors[showcase_style_get_alert_role (i)];

      *color = dark ? on_dark[i] : on_light[i];
      if (high_contrast && !dark)
        *color = (ShowcaseColor){ color->red * 0.6f, color->green * 0.6f, color->blue * 0.6f, 1 };
    }
}

/* The colours of GNOME's palette, as editors use them for code, moved until each stands out enough from the background of code. */
static void
fill_code_colors (ShowcaseColor *colors,
                  const ShowcaseColor *text,
                  gboolean dark,
                  gboolean high_contrast)
{
  static const guint32 on_light[] = { 0xb03c00, 0x1f7040, 0x62616a, 0x4a53b6, 0x1b7070, 0x1a5fb4, 0x813d9c };
  static const guint32 on_dark[] = { 0xffbe6f, 0x8ff0a4, 0xb0afb6, 0xb9bfff, 0x93ddc2, 0x99c1f1, 0xe5a3e6 };
  float share = high_contrast ? 0.45f : 0.0f;

  for (guint i = 0; i < G_N_ELEMENTS (on_light); i++)
    {
      guint32 value = dark ? on_dark[i] : on_light[i];
      float parts[3];

      for (guint j = 0; j < 3; j++)
        parts[j] = (float)(value >> (16 - 8 * j) & 0xff) / 255 * (1 - share);
      colors[SHOWCASE_COLOR_KEYWORD + i] = (ShowcaseColor){
        parts[0] + text->red * share,
        parts[1] + text->green * share,
        parts[2] + text->blue * share,
        1,
      };
    }
}

/* The yellow of a text marker, and the orange that stands out from it in lightness too: text on either can be read. A tick has no text, but is small. */
static void
set_matches (ShowcaseColor *colors,
             gboolean dark,
             gboolean high_contrast)
{
  if (dark)
    {
      colors[SHOWCASE_COLOR_MATCH] = (ShowcaseColor){ 0.96f, 0.76f, 0.07f, high_contrast ? 0.4f : 0.3f };
      colors[SHOWCASE_COLOR_CURRENT_MATCH] = (ShowcaseColor){ 0.9f, 0.38f, 0.0f, high_contrast ? 0.95f : 0.8f };
      colors[SHOWCASE_COLOR_MATCH_TICK] = (ShowcaseColor){ 0.9f, 0.72f, 0.1f, 1 };
    }
  else
    {
      colors[SHOWCASE_COLOR_MATCH] = (ShowcaseColor){ 0.98f, 0.84f, 0.15f, high_contrast ? 0.65f : 0.45f };
      colors[SHOWCASE_COLOR_CURRENT_MATCH] = (ShowcaseColor){ 1.0f, 0.55f, 0.1f, high_contrast ? 0.95f : 0.75f };
      colors[SHOWCASE_COLOR_MATCH_TICK] = high_contrast ? (ShowcaseColor){ 0.55f, 0.36f, 0.0f, 1 } : (ShowcaseColor){ 0.8f, 0.56f, 0.0f, 1 };
    }
}

/**
 * showcase_palette_init:
 * @self: (out caller-allocates): the palette to fill
 * @text: the colour of text
 * @accent: (nullable): the colour of links, or %NULL for a blue that can be read on the background that @text is made for
 * @high_contrast: whether to leave nothing faint
 *
 * Derives a palette from the colour of text, so that it fits a light and a dark background without knowing either.
 */
void
showcase_palette_init (ShowcasePalette *self,
                       const ShowcaseColor *text,
                       const ShowcaseColor *accent,
                       gboolean high_contrast)
{
  static const ShowcaseColor on_light = { 0.0f, 0.38f, 0.77f, 1.0f };
  static const ShowcaseColor on_dark = { 0.51f, 0.74f, 1.0f, 1.0f };
  gboolean dark = is_light (text);
  ShowcaseColor *colors = self->colors;

  colors[SHOWCASE_COLOR_TEXT] = *text;
  colors[SHOWCASE_COLOR_DIM] = fade (text, high_contrast ? 0.9f : 0.68f);
  colors[SHOWCASE_COLOR_LINK] = accent != NULL ? *accent : dark ? on_dark
                                                                : on_light;
  colors[SHOWCASE_COLOR_CODE_BACKGROUND] = fade (text, high_contrast ? 0.1f : dark ? 0.08f
                                                                                   : 0.065f);
  colors[SHOWCASE_COLOR_QUOTE_BAR] = fade (text, high_contrast ? 0.8f : 0.22f);
  colors[SHOWCASE_COLOR_RULE] = fade (text, high_contrast ? 0.8f : 0.18f);
  colors[SHOWCASE_COLOR_FRAME] = fade (text, high_contrast ? 0.8f : 0.25f);
  set_alerts (colors, dark, high_contrast);
  set_matches (colors, dark, high_contrast);
  colors[SHOWCASE_COLOR_HIGHLIGHT] = fade (&colors[SHOWCASE_COLOR_LINK], high_contrast ? 0.4f : 0.25f);
  colors[SHOWCASE_COLOR_SELECTION] = fade (&colors[SHOWCASE_COLOR_LINK], 0.3f);
  colors[SHOWCASE_COLOR_SELECTION_BACKDROP] = fade (text, high_contrast ? 0.25f : 0.14f);
  fill_code_colors (colors, text, dark, high_contrast);
}

/**
 * showcase_palette_equal:
 * @a: a palette
 * @b: another
 *
 * Tells whether two palettes are the same.
 *
 * Returns: whether they are
 */
gboolean
showcase_palette_equal (const ShowcasePalette *a,
                        const ShowcasePalette *b)
{
  return memcmp (a, b, sizeof *a) == 0;
}
