/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-anchors.h"
#include "showcase-document.h"

G_BEGIN_DECLS

/* The arrays that a builder fills once; nobody writes to them after that. */
struct _ShowcaseDocument
{
  char *text;
  gsize text_length;
  ShowcaseBlock *blocks;
  guint n_blocks;
  ShowcaseContainer *containers;
  guint n_containers;
  ShowcaseSpan *spans;
  guint n_spans;
  ShowcaseLink *links;
  guint n_links;
  ShowcaseImage *images;
  guint n_images;
  ShowcaseElement *elements;
  guint n_elements;
  ShowcaseTable *tables;
  guint n_tables;
  ShowcaseTablePart *parts;
  guint n_parts;
  ShowcaseRow *rows;
  guint n_rows;
  ShowcaseCell *cells;
  guint n_cells;
  guint8 *alignments;
  guint n_alignments;
  ShowcaseFootnote *footnotes;
  guint n_footnotes;
  ShowcaseRemark *remarks;
  guint n_remarks;
  ShowcaseAnchors *anchors;
  GStringChunk *strings;
  char *language;

  /* Of an excerpt: what its links, images, elements and alignments belong to. */
  ShowcaseDocument *source;
};

ShowcaseDocument *showcase_document_new_empty (void);
guint32 showcase_document_find_footnote (ShowcaseDocument *self,
                                         const char *anchor);

G_END_DECLS
