/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcasePartKind:
 * @SHOWCASE_PART_DOCUMENT: all of it
 * @SHOWCASE_PART_SECTION: a heading and what it is the heading of
 * @SHOWCASE_PART_GROUP: some of many siblings; showcase_part_list() neither makes nor lists it
 * @SHOWCASE_PART_HEADING: a heading
 * @SHOWCASE_PART_PARAGRAPH: a paragraph
 * @SHOWCASE_PART_CODE: a code block
 * @SHOWCASE_PART_RULE: a thematic break
 * @SHOWCASE_PART_IMAGE: an image; its index is the image's
 * @SHOWCASE_PART_QUOTE: a quote or an alert; its index is the container's, as that of the next three
 * @SHOWCASE_PART_LIST: a list
 * @SHOWCASE_PART_ITEM: an item of a list
 * @SHOWCASE_PART_DETAILS: what can be folded
 * @SHOWCASE_PART_SUMMARY: the line of details that stays when they are folded; its index is theirs
 * @SHOWCASE_PART_MARKER: the number of an item; its index is the item's
 * @SHOWCASE_PART_TASK: the check box of an item; its index is the item's
 * @SHOWCASE_PART_TABLE: a table; its index is the table's
 * @SHOWCASE_PART_ROW: a row of a table; its index is the row's
 * @SHOWCASE_PART_CELL: a cell of a row; its index is the cell's
 * @SHOWCASE_PART_LINK: a link that can be followed; its index is the link's
 *
 * What a part of a document is. The index of a part that is none of these is that of its first block.
 */
typedef enum
{
  SHOWCASE_PART_DOCUMENT,
  SHOWCASE_PART_SECTION,
  SHOWCASE_PART_GROUP,
  SHOWCASE_PART_HEADING,
  SHOWCASE_PART_PARAGRAPH,
  SHOWCASE_PART_CODE,
  SHOWCASE_PART_RULE,
  SHOWCASE_PART_IMAGE,
  SHOWCASE_PART_QUOTE,
  SHOWCASE_PART_LIST,
  SHOWCASE_PART_ITEM,
  SHOWCASE_PART_DETAILS,
  SHOWCASE_PART_SUMMARY,
  SHOWCASE_PART_MARKER,
  SHOWCASE_PART_TASK,
  SHOWCASE_PART_TABLE,
  SHOWCASE_PART_ROW,
  SHOWCASE_PART_CELL,
  SHOWCASE_PART_LINK,
} ShowcasePartKind;

/**
 * ShowcasePart:
 * @kind: what it is
 * @index: which one of its kind
 * @first: its first block
 * @end: the block after its last one
 * @text_end: the block after the last one of its own text, or @first when it has none: an item may have both, text and parts below that
 *
 * Something in a document that a listener meets as one thing: what follows on a heading, a list, a paragraph however often it was split, a
 * cell, a link. Parts form a tree whose root is the document, and whose order is the order of reading.
 */
typedef struct
{
  ShowcasePartKind kind;
  guint index;
  guint first;
  guint end;
  guint text_end;
} ShowcasePart;

void showcase_part_init_document (ShowcasePart *self,
                                  ShowcaseDocument *document);
gboolean showcase_part_has_text (const ShowcasePart *self);
GArray *showcase_part_list (const ShowcasePart *self,
                            ShowcaseDocument *document);

G_END_DECLS
