/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>
#include "showcase-code-spans.h"
#include "showcase-document.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

/**
 * ShowcasePiece:
 * @layout: the text
 * @x: the left edge of the layout, in pixels
 * @y: the top of the first line, in whole pixels
 * @line_height: from baseline to baseline, in whole pixels
 * @baseline: from the top of a line to its baseline, in whole pixels
 * @n_lines: the number of lines
 * @role: the colour of what has no other
 * @moves: whether it is part of what can be moved sideways
 * @is_text: whether it is some of the block's text; otherwise a marker, a caption or a reason
 * @start: of text, where it starts in the block's text, in bytes
 * @length: of text, its length in bytes
 * @isolates: (nullable): of text that has what its author did not write, where; see showcase_isolates_find()
 *
 * A Pango layout in its place. The text of a block is in one piece, or of a table in one a cell, in order. Lines stand on a grid of their own: a word in another font never moves the lines around it.
 */
typedef struct
{
  PangoLayout *layout;
  double x;
  int y;
  int line_height;
  int baseline;
  int n_lines;
  ShowcaseColorRole role;
  gboolean moves;
  gboolean is_text;
  guint start;
  guint length;
  GArray *isolates;
} ShowcasePiece;

/**
 * ShowcaseBoxKind:
 * @SHOWCASE_BOX_CODE: the background of a code block
 * @SHOWCASE_BOX_INLINE_CODE: the background of code in a line
 * @SHOWCASE_BOX_KEY: the cap of a key in a line
 * @SHOWCASE_BOX_TINT: the background of an alert, in a faint shade of its colour
 * @SHOWCASE_BOX_QUOTE_BAR: the bar beside a quote
 * @SHOWCASE_BOX_RULE: a thematic break
 * @SHOWCASE_BOX_IMAGE: where the block's image belongs
 * @SHOWCASE_BOX_FRAME: the frame in the place of an image that can't be shown
 * @SHOWCASE_BOX_ICON: a drawing of an image, in such a frame
 * @SHOWCASE_BOX_DISC: the bullet of the first level
 * @SHOWCASE_BOX_RING: the bullet of the second level
 * @SHOWCASE_BOX_SQUARE: the bullet of all further levels
 * @SHOWCASE_BOX_TASK: the box of a task
 * @SHOWCASE_BOX_TASK_DONE: the same, ticked
 * @SHOWCASE_BOX_FOLDED: the triangle beside a summary whose details are folded
 * @SHOWCASE_BOX_UNFOLDED: the same, of details that are shown
 * @SHOWCASE_BOX_ALERT: the sign of an alert; its colour says which
 * @SHOWCASE_BOX_UNDERLINE: the line below a link
 * @SHOWCASE_BOX_DOTS: the dotted line below a link that leads nowhere
 */
typedef enum
{
  SHOWCASE_BOX_CODE,
  SHOWCASE_BOX_INLINE_CODE,
  SHOWCASE_BOX_KEY,
  SHOWCASE_BOX_TINT,
  SHOWCASE_BOX_QUOTE_BAR,
  SHOWCASE_BOX_RULE,
  SHOWCASE_BOX_IMAGE,
  SHOWCASE_BOX_FRAME,
  SHOWCASE_BOX_ICON,
  SHOWCASE_BOX_DISC,
  SHOWCASE_BOX_RING,
  SHOWCASE_BOX_SQUARE,
  SHOWCASE_BOX_TASK,
  SHOWCASE_BOX_TASK_DONE,
  SHOWCASE_BOX_FOLDED,
  SHOWCASE_BOX_UNFOLDED,
  SHOWCASE_BOX_ALERT,
  SHOWCASE_BOX_UNDERLINE,
  SHOWCASE_BOX_DOTS,
} ShowcaseBoxKind;

/**
 * ShowcaseBox:
 * @kind: what it is
 * @role: its colour
 * @x: its left edge, in pixels
 * @y: its top edge
 * @width: its width
 * @height: its height
 * @radius: of its corners
 * @moves: whether it is part of what can be moved sideways
 * @mirrored: whether it stands in a text that is read from the right
 * @open_above: whether it goes on in the block before, so that its upper corners are square
 * @open_below: whether it goes on in the block after
 */
typedef struct
{
  ShowcaseBoxKind kind;
  ShowcaseColorRole role;
  double x;
  double y;
  double width;
  double height;
  double radius;
  gboolean moves;
  gboolean mirrored;
  gboolean open_above;
  gboolean open_below;
} ShowcaseBox;

/**
 * ShowcaseLinkArea:
 * @link: the link
 * @x: the left edge, in pixels
 * @y: the top edge
 * @width: the width
 * @height: the height
 *
 * A part of a link on one line; a link that wraps has several. Those of one link follow each other.
 */
typedef struct
{
  guint link;
  double x;
  double y;
  double width;
  double height;
} ShowcaseLinkArea;

/**
 * ShowcaseBlockWindow:
 * @x: the left edge, in pixels
 * @y: the top edge
 * @width: the width
 * @height: the height
 * @content: the width of what is seen through it, without any shift
 * @mirrored: whether the content starts at the right
 *
 * What code or a table is seen through. Content that is wider is cut off at its edges and can be moved sideways.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
  double content;
  gboolean mirrored;
} ShowcaseBlockWindow;

/**
 * ShowcaseAreaFunc:
 * @x: the left edge, in pixels
 * @y: the top edge
 * @width: the width
 * @height: the height
 * @user_data: the data of showcase_block_layout_foreach_area()
 *
 * Receives the rectangles that a range of text covers.
 */
typedef void (*ShowcaseAreaFunc) (double x,
                                  double y,
                                  double width,
                                  double height,
                                  gpointer user_data);

/**
 * ShowcaseBlockPart:
 * @start: where it starts in the block's text, in bytes
 * @end: where it ends
 * @tallest: of an image, how tall it may be at most, in pixels, or 0
 * @has_head: of a table, whether the head stands above the rows once more; of code that goes on, whether it has an edge above
 * @columns: (nullable) (element-type double): of a table, how wide its columns are, in pixels; an empty array is filled, for the other parts of it
 *
 * A part of a block: what one of several pages shows of it.
 */
typedef struct
{
  guint start;
  guint end;
  int tallest;
  gboolean has_head;
  GArray *columns;
} ShowcaseBlockPart;

/**
 * ShowcaseBlockLayout:
 *
 * One block, laid out: everything in whole pixels from the top left corner of the text column. The space above the block is part of it.
 */
typedef struct _ShowcaseBlockLayout ShowcaseBlockLayout;

ShowcaseBlockLayout *showcase_block_layout_new (ShowcaseDocument *document,
                                                guint block,
                                                ShowcaseTypesetter *typesetter,
                                                int width,
                                                const char *reason);
ShowcaseBlockLayout *showcase_block_layout_new_part (ShowcaseDocument *document,
                                                     guint block,
                                                     const ShowcaseBlockPart *part,
                                                     ShowcaseTypesetter *typesetter,
                                                     int width,
                                                     const char *reason);
void showcase_block_layout_free (ShowcaseBlockLayout *self);

void showcase_block_layout_set_folded (ShowcaseBlockLayout *self,
                                       gboolean folded);
int showcase_block_layout_get_height (ShowcaseBlockLayout *self);
int showcase_block_layout_get_gap (ShowcaseBlockLayout *self);
const ShowcasePiece *showcase_block_layout_get_pieces (ShowcaseBlockLayout *self,
                                                       guint *n_pieces);
const ShowcaseBox *showcase_block_layout_get_boxes (ShowcaseBlockLayout *self,
                                                    guint *n_boxes);
const ShowcaseLinkArea *showcase_block_layout_get_link_areas (ShowcaseBlockLayout *self,
                                                              guint *n_areas);
void showcase_block_layout_set_code_spans (ShowcaseBlockLayout *self,
                                           GArray *spans);
gboolean showcase_block_layout_get_window (ShowcaseBlockLayout *self,
                                           ShowcaseBlockWindow *window);
gboolean showcase_block_layout_is_cut (ShowcaseBlockLayout *self);
double showcase_block_layout_get_shift (ShowcaseBlockLayout *self);
void showcase_block_layout_set_shift (ShowcaseBlockLayout *self,
                                      double shift);
void showcase_block_layout_foreach_run (ShowcaseBlockLayout *self,
                                        ShowcaseRunFunc func,
                                        gpointer user_data);
void showcase_block_layout_foreach_cut_run (ShowcaseBlockLayout *self,
                                            ShowcaseRunFunc func,
                                            gpointer user_data);
guint showcase_block_layout_get_offset (ShowcaseBlockLayout *self,
                                        double x,
                                        double y);
gboolean showcase_block_layout_move_visually (ShowcaseBlockLayout *self,
                                              gboolean right,
                                              guint *offset,
                                              gboolean *forward);
gboolean showcase_block_layout_has_text_at (ShowcaseBlockLayout *self,
                                            double x,
                                            double y);
guint showcase_block_layout_get_link (ShowcaseBlockLayout *self,
                                      double x,
                                      double y);
int showcase_block_layout_get_line_top (ShowcaseBlockLayout *self,
                                        guint offset);
void showcase_block_layout_get_caret (ShowcaseBlockLayout *self,
                                      guint offset,
                                      double *x,
                                      int *y,
                                      int *height);
void showcase_block_layout_foreach_area (ShowcaseBlockLayout *self,
                                         guint start,
                                         guint end,
                                         ShowcaseAreaFunc func,
                                         gpointer user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseBlockLayout, showcase_block_layout_free)

G_END_DECLS
