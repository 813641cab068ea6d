/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-block-layout.h"
#include "showcase-nesting.h"

G_BEGIN_DECLS

/**
 * ShowcaseComposer:
 * @document: the document
 * @index: the block that is laid out
 * @block: the same
 * @typesetter: the fonts
 * @style: its style
 * @nesting: what the block stands in
 * @mirrored: whether indents, bars and markers stand at the right
 * @width: the width of the column, in pixels
 * @part: which part of the block's text is laid out
 * @y: how far down the block is filled, in pixels
 * @window: of code and tables, what they are seen through; otherwise without a width
 * @pieces: the texts so far
 * @boxes: the boxes so far
 * @areas: the link areas so far
 *
 * What a block is laid out from, and how far it has come. Lives on the stack of showcase_block_layout_new(). Places are given as
 * distances from the leading edge and become left edges here, so that nothing else thinks about directions.
 */
typedef struct
{
  ShowcaseDocument *document;
  guint index;
  const ShowcaseBlock *block;
  ShowcaseTypesetter *typesetter;
  const ShowcaseStyle *style;
  ShowcaseNesting nesting;
  gboolean mirrored;
  int width;
  ShowcaseBlockPart part;
  int y;
  ShowcaseBlockWindow window;
  GArray *pieces;
  GArray *boxes;
  GArray *areas;
} ShowcaseComposer;

int showcase_composer_get_room (const ShowcaseComposer *self);
double showcase_composer_get_left (const ShowcaseComposer *self,
                                   double start,
                                   double width);
PangoAttrList *showcase_composer_add_language (const ShowcaseComposer *self,
                                               ShowcaseFaceKind kind,
                                               PangoAttrList *attributes);
ShowcaseBox *showcase_composer_add_box (ShowcaseComposer *self,
                                        ShowcaseBoxKind kind,
                                        ShowcaseColorRole role,
                                        double start,
                                        double y,
                                        double width,
                                        double height);
ShowcasePiece *showcase_composer_add_text (ShowcaseComposer *self,
                                           ShowcaseFaceKind kind,
                                           const char *text,
                                           int length,
                                           PangoAttrList *attributes,
                                           gboolean rtl,
                                           double start,
                                           double width);
void showcase_composer_limit_lines (ShowcasePiece *piece,
                                    int n_lines);
void showcase_composer_set_window (ShowcaseComposer *self,
                                   int top,
                                   double content,
                                   gboolean mirrored,
                                   guint first_piece,
                                   guint first_box);
void showcase_composer_set_range (ShowcasePiece *piece,
                                  guint start,
                                  guint length);

G_END_DECLS
