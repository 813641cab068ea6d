/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document-private.h"
#include "showcase-excerpt.h"

G_BEGIN_DECLS

/**
 * ShowcaseExcerpt:
 *
 * A document that is being made of a range of another.
 */
typedef struct
{
  /* Borrowed */
  ShowcaseDocument *source;

  /* Owned */
  GString *text;
  GString *infos;
  GArray *blocks;
  GArray *containers;
  GArray *spans;
  GArray *tables;
  GArray *parts;
  GArray *rows;
  GArray *cells;
  guint32 *containers_map;

  /* State */
  ShowcaseRange range;
  guint n_left_out;
} ShowcaseExcerpt;

void showcase_excerpt_add_text (ShowcaseExcerpt *self,
                                guint number,
                                guint start,
                                guint end,
                                gsize block_start);
void showcase_excerpt_add_rows (ShowcaseExcerpt *self,
                                guint number,
                                guint start,
                                guint end,
                                ShowcaseBlock *block);

G_END_DECLS
