/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcasePosition:
 * @block: a block
 * @offset: a place between two characters of its text, in bytes
 *
 * A place in a document: where a caret can stand, where a selection or a find begins.
 */
typedef struct
{
  guint block;
  guint offset;
} ShowcasePosition;

/**
 * ShowcaseRange:
 * @start: where it starts
 * @end: where it ends, not before @start
 *
 * A part of a document, from one position to another.
 */
typedef struct
{
  ShowcasePosition start;
  ShowcasePosition end;
} ShowcaseRange;

int showcase_position_compare (const ShowcasePosition *a,
                               const ShowcasePosition *b);
void showcase_range_init (ShowcaseRange *self,
                          const ShowcasePosition *a,
                          const ShowcasePosition *b);
gboolean showcase_range_is_empty (const ShowcaseRange *self);
gboolean showcase_range_get_part (const ShowcaseRange *self,
                                  guint block,
                                  guint length,
                                  guint *start,
                                  guint *end);

G_END_DECLS
