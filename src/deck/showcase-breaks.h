/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseBreaks:
 * @SHOWCASE_BREAKS_PARTS: between sentences, lines of code, rows of a table
 * @SHOWCASE_BREAKS_SENTENCES: the same, but in a table between sentences of its cells
 * @SHOWCASE_BREAKS_WORDS: where a line may be broken
 * @SHOWCASE_BREAKS_CHARACTERS: between characters
 *
 * How small the parts of a text may be.
 */
typedef enum
{
  SHOWCASE_BREAKS_PARTS,
  SHOWCASE_BREAKS_SENTENCES,
  SHOWCASE_BREAKS_WORDS,
  SHOWCASE_BREAKS_CHARACTERS,
} ShowcaseBreaks;

GArray *showcase_breaks_find (ShowcaseDocument *document,
                              guint block,
                              guint start,
                              guint end,
                              ShowcaseBreaks kind);

G_END_DECLS
