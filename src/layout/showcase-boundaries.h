/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-position.h"

G_BEGIN_DECLS

/**
 * ShowcaseUnit:
 * @SHOWCASE_UNIT_CHARACTER: what a reader takes for one character, however it is encoded; an image or a rule is one too
 * @SHOWCASE_UNIT_WORD: a word by the rules of its script
 * @SHOWCASE_UNIT_PARAGRAPH: a paragraph with all the blocks that it was split into; in code and raw HTML a line, in a table a cell
 *
 * What a text is selected by.
 */
typedef enum
{
  SHOWCASE_UNIT_CHARACTER,
  SHOWCASE_UNIT_WORD,
  SHOWCASE_UNIT_PARAGRAPH,
} ShowcaseUnit;

guint showcase_boundaries_get_length (ShowcaseDocument *document,
                                      guint block);
void showcase_boundaries_find (ShowcaseDocument *document,
                               const ShowcasePosition *position,
                               ShowcaseUnit unit,
                               ShowcaseRange *range);
gboolean showcase_boundaries_move (ShowcaseDocument *document,
                                   ShowcaseUnit unit,
                                   gboolean forward,
                                   ShowcasePosition *position);

G_END_DECLS
