/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SHOWCASE_HEADING_LEVELS 6
#define SHOWCASE_ALERTS 5

/**
 * ShowcaseColorRole:
 * @SHOWCASE_COLOR_TEXT: running text and headings
 * @SHOWCASE_COLOR_DIM: captions, generated text, links that lead nowhere
 * @SHOWCASE_COLOR_LINK: links
 * @SHOWCASE_COLOR_CODE_BACKGROUND: behind code, in blocks and inline
 * @SHOWCASE_COLOR_QUOTE_BAR: the bar beside a quote
 * @SHOWCASE_COLOR_RULE: thematic breaks
 * @SHOWCASE_COLOR_FRAME: the frame in the place of an image
 * @SHOWCASE_COLOR_NOTE: the bar, sign and name of an alert; so are the next four
 * @SHOWCASE_COLOR_TIP: the same
 * @SHOWCASE_COLOR_IMPORTANT: the same
 * @SHOWCASE_COLOR_WARNING: the same
 * @SHOWCASE_COLOR_CAUTION: the same
 * @SHOWCASE_COLOR_HIGHLIGHT: what is marked for the moment
 * @SHOWCASE_COLOR_MATCH: behind what is found
 * @SHOWCASE_COLOR_CURRENT_MATCH: behind the one of it that the reader is at
 * @SHOWCASE_COLOR_MATCH_TICK: where along the scrollbar something is found
 * @SHOWCASE_COLOR_SELECTION: behind what is selected
 * @SHOWCASE_COLOR_SELECTION_BACKDROP: the same while another window, or another part of this one, has the keyboard
 * @SHOWCASE_COLOR_KEYWORD: of code: keywords, tags, keys of settings
 * @SHOWCASE_COLOR_STRING: of code: strings and characters
 * @SHOWCASE_COLOR_COMMENT: of code: comments
 * @SHOWCASE_COLOR_NUMBER: of code: numbers and constants
 * @SHOWCASE_COLOR_TYPE: of code: types and what makes them
 * @SHOWCASE_COLOR_FUNCTION: of code: functions and what the language has built in
 * @SHOWCASE_COLOR_PREPROCESSOR: of code: directives, attributes, escapes
 */
typedef enum
{
  SHOWCASE_COLOR_TEXT,
  SHOWCASE_COLOR_DIM,
  SHOWCASE_COLOR_LINK,
  SHOWCASE_COLOR_CODE_BACKGROUND,
  SHOWCASE_COLOR_QUOTE_BAR,
  SHOWCASE_COLOR_RULE,
  SHOWCASE_COLOR_FRAME,
  SHOWCASE_COLOR_NOTE,
  SHOWCASE_COLOR_TIP,
  SHOWCASE_COLOR_IMPORTANT,
  SHOWCASE_COLOR_WARNING,
  SHOWCASE_COLOR_CAUTION,
  SHOWCASE_COLOR_HIGHLIGHT,
  SHOWCASE_COLOR_MATCH,
  SHOWCASE_COLOR_CURRENT_MATCH,
  SHOWCASE_COLOR_MATCH_TICK,
  SHOWCASE_COLOR_SELECTION,
  SHOWCASE_COLOR_SELECTION_BACKDROP,
  SHOWCASE_COLOR_KEYWORD,
  SHOWCASE_COLOR_STRING,
  SHOWCASE_COLOR_COMMENT,
  SHOWCASE_COLOR_NUMBER,
  SHOWCASE_COLOR_TYPE,
  SHOWCASE_COLOR_FUNCTION,
  SHOWCASE_COLOR_PREPROCESSOR,
  SHOWCASE_N_COLORS,
} ShowcaseColorRole;

/**
 * ShowcaseColor:
 *
 * A colour: not premultiplied, each part from 0 to 1.
 */
typedef struct
{
  float red;
  float green;
  float blue;
  float alpha;
} ShowcaseColor;

/**
 * ShowcasePalette:
 * @colors: one for each #ShowcaseColorRole
 *
 * What colours a document has. No colour is part of a layout: a new palette moves nothing.
 */
typedef struct
{
  ShowcaseColor colors[SHOWCASE_N_COLORS];
} ShowcasePalette;

/**
 * ShowcaseStyle:
 * @family: the family of running text; interned
 * @code_family: the family of code; interned
 * @body: the size of running text, in pixels
 * @code_scale: the size of code, relative to the text around it
 * @small_scale: the size of captions and generated text
 * @heading_scale: the size of each heading level
 * @heading_weight: the weight of each heading level
 * @strong_weight: the weight of strong text
 * @text_weight: the weight of running text
 * @line_height: from baseline to baseline of running text, relative to its size
 * @heading_line_height: the same of headings
 * @code_line_height: the same of code blocks
 * @paragraph_gap: above a paragraph, like all gaps relative to @body
 * @item_gap: above an item of a loose list
 * @tight_gap: above an item of a tight list
 * @code_gap: above and below a code block
 * @rule_gap: above and below a thematic break
 * @rule_width: of the lines that divide
 * @footnotes_gap: above the footnotes; the line that sets them apart stands in it
 * @image_gap: above and below an image
 * @image_scale: how many pixels a pixel of an image has, in an image that has room
 * @heading_above: above each heading level
 * @heading_below: below each heading level
 * @list_indent: from the edge of a list to its text
 * @quote_indent: from the edge of a quote to its text
 * @quote_bar: the width of a quote's bar
 * @title_gap: between the name of an alert, or a summary, and the text below it
 * @alert_padding_x: in an alert, beside the text at its trailing edge
 * @alert_padding_y: in an alert, above and below the text
 * @code_padding_x: inside a code block, beside the text
 * @code_padding_y: inside a code block, above and below the text
 * @radius: of the corners of code blocks and frames
 * @measure: the longest line, in average characters
 * @code_measure: the longest line of code, in characters: so much of it costs little, and longer lines wrap
 * @least_column: the widest that a word makes a column of a table
 * @least_text: the narrowest that a text in a table is set that does not fit into one line
 * @cell_gap: between the columns of a table
 * @cell_padding: above and below the text of a row
 *
 * All that decides about sizes and places. Plain values: copy it freely, also to another thread.
 */
typedef struct
{
  const char *family;
  const char *code_family;
  double body;
  double code_scale;
  double small_scale;
  double heading_scale[SHOWCASE_HEADING_LEVELS];
  int heading_weight[SHOWCASE_HEADING_LEVELS];
  int strong_weight;
  int text_weight;
  double line_height;
  double heading_line_height;
  double code_line_height;
  double paragraph_gap;
  double item_gap;
  double tight_gap;
  double code_gap;
  double rule_gap;
  double rule_width;
  double footnotes_gap;
  double image_gap;
  double image_scale;
  double heading_above[SHOWCASE_HEADING_LEVELS];
  double heading_below[SHOWCASE_HEADING_LEVELS];
  double list_indent;
  double quote_indent;
  double quote_bar;
  double title_gap;
  double alert_padding_x;
  double alert_padding_y;
  double code_padding_x;
  double code_padding_y;
  double radius;
  double measure;
  double code_measure;
  double least_column;
  double least_text;
  double cell_gap;
  double cell_padding;
} ShowcaseStyle;

void showcase_style_init (ShowcaseStyle *self,
                          const char *family,
                          const char *code_family,
                          double body);
void showcase_style_add_weight (ShowcaseStyle *self,
                                int weight);
gboolean showcase_style_equal (const ShowcaseStyle *a,
                               const ShowcaseStyle *b);
int showcase_style_to_pixels (const ShowcaseStyle *self,
                              double em);

ShowcaseColorRole showcase_style_get_alert_role (guint alert);

void showcase_palette_init (ShowcasePalette *self,
                            const ShowcaseColor *text,
                            const ShowcaseColor *accent,
                            gboolean high_contrast);
gboolean showcase_palette_equal (const ShowcasePalette *a,
                                 const ShowcasePalette *b);

G_END_DECLS
