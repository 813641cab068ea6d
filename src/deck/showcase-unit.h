/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-breaks.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

/**
 * ShowcaseRuler:
 * @document: a document
 * @typesetter: the fonts and sizes
 * @width: the width of a page's content, in pixels
 * @room: its height
 * @columns: (element-type guint GArray): how wide the columns of tables are, by the number of the table
 *
 * What units are measured with. The columns of a table are looked for once.
 */
typedef struct
{
  ShowcaseDocument *document;
  ShowcaseTypesetter *typesetter;
  int width;
  int room;
  GHashTable *columns;
} ShowcaseRuler;

/**
 * ShowcaseUnit:
 * @block: a block
 * @start: where it starts in the block's text, in bytes
 * @end: where it ends
 * @tallest: how tall its image may be at most, in pixels
 * @has_head: whether the head of its table stands above it once more, or the edge of its code
 * @height: its height with the gap, in pixels
 * @gap: the gap above it
 * @head: how much taller it is with that at the top of a page
 *
 * A block, or what is left of one.
 */
typedef struct
{
  guint block;
  guint start;
  guint end;
  int tallest;
  gboolean has_head;
  int height;
  int gap;
  int head;
} ShowcaseUnit;

void showcase_ruler_init (ShowcaseRuler *self,
                          ShowcaseDocument *document,
                          ShowcaseTypesetter *typesetter,
                          int width,
                          int room);
void showcase_ruler_clear (ShowcaseRuler *self);
GArray *showcase_ruler_get_columns (ShowcaseRuler *self,
                                    guint block);

void showcase_unit_init (ShowcaseUnit *self,
                         ShowcaseRuler *ruler,
                         guint block);
void showcase_unit_shrink (ShowcaseUnit *self,
                           ShowcaseRuler *ruler,
                           int height);
gboolean showcase_unit_cut (ShowcaseUnit *self,
                            ShowcaseRuler *ruler,
                            ShowcaseBreaks kind,
                            gboolean at_top,
                            int room,
                            ShowcaseUnit *part);

G_END_DECLS
