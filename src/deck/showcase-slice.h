/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseSlice:
 * @block: a block
 * @start: where the slice starts in the block's text, in bytes
 * @end: where it ends
 * @tallest: of an image, how tall it may be at most, in pixels
 * @has_head: of a table, whether its head stands above it once more; of code that goes on, whether it has an edge above
 * @columns: (nullable) (element-type double): of a table, how wide its columns are, in pixels
 * @page: which page of its section it is on, from 0
 * @step: from which step of its page on it is shown, from 0
 * @y: where its text starts, from the top of the content, in pixels; the gap above a first slice is left out
 * @height: its height, in pixels
 *
 * What a page shows of a block.
 */
typedef struct
{
  guint block;
  guint start;
  guint end;
  int tallest;
  gboolean has_head;
  GArray *columns;
  guint page;
  guint step;
  int y;
  int height;
} ShowcaseSlice;

GArray *showcase_slices_new (void);
void showcase_slices_append (GArray *slices,
                             const ShowcaseSlice *slice);

G_END_DECLS
