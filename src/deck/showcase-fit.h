/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-chapter.h"
#include "showcase-sections.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

/**
 * ShowcaseSlice:
 * @block: a block
 * @start: where the slice starts in the block's text, in bytes
 * @end: where it ends
 * @tallest: of an image, how tall it may be at most, in pixels
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
  guint page;
  guint step;
  int y;
  int height;
} ShowcaseSlice;

GArray *showcase_fit_new (ShowcaseDocument *document,
                          guint first,
                          guint n_blocks,
                          ShowcaseStepFlags steps,
                          ShowcaseTypesetter *typesetter,
                          int width,
                          int height);

G_END_DECLS
