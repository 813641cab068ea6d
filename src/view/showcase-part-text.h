/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-part.h"
#include "showcase-position.h"

G_BEGIN_DECLS

/**
 * ShowcasePartTextUnit:
 * @SHOWCASE_PART_TEXT_WORD: a word with the space after it
 * @SHOWCASE_PART_TEXT_SENTENCE: a sentence with the space after it
 * @SHOWCASE_PART_TEXT_PARAGRAPH: what is between two line feeds, with the one after it
 *
 * What a text is read by that does not depend on how it is laid out.
 */
typedef enum
{
  SHOWCASE_PART_TEXT_WORD,
  SHOWCASE_PART_TEXT_SENTENCE,
  SHOWCASE_PART_TEXT_PARAGRAPH,
} ShowcasePartTextUnit;

/**
 * ShowcasePartText:
 * @document: the document
 * @first: the first block
 * @end: the block after the last one
 * @start: where the text starts in the first block, in bytes
 * @limit: where it ends in the last block, in bytes
 *
 * A text that is heard as one, though it may be split over blocks, or be one cell of a table. It is counted in characters; between two blocks that
 * were not split within a line stands a line feed, and hard line breaks are line feeds too.
 */
typedef struct
{
  ShowcaseDocument *document;
  guint first;
  guint end;
  guint start;
  guint limit;
} ShowcasePartText;

void showcase_part_text_init (ShowcasePartText *self,
                              ShowcaseDocument *document,
                              const ShowcasePart *part);
void showcase_part_text_init_link (ShowcasePartText *self,
                                   ShowcaseDocument *document,
                                   const ShowcasePart *part);
guint showcase_part_text_get_length (const ShowcasePartText *self);
char *showcase_part_text_dup (const ShowcasePartText *self,
                              guint start,
                              guint end);
void showcase_part_text_get_position (const ShowcasePartText *self,
                                      guint offset,
                                      ShowcasePosition *position);
gboolean showcase_part_text_find_offset (const ShowcasePartText *self,
                                         const ShowcasePosition *position,
                                         guint *offset);
void showcase_part_text_find_unit (const ShowcasePartText *self,
                                   ShowcasePartTextUnit unit,
                                   guint offset,
                                   guint *start,
                                   guint *end);
guint32 showcase_part_text_get_look (const ShowcasePartText *self,
                                     guint offset,
                                     guint *start,
                                     guint *end);

G_END_DECLS
