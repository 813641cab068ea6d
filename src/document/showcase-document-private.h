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
  ShowcaseAnchors *anchors;
  GStringChunk *strings;
};

ShowcaseDocument *showcase_document_new_empty (void);

G_END_DECLS
