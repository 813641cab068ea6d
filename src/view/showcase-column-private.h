/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-column.h"
#include "showcase-heights.h"

G_BEGIN_DECLS

struct _ShowcaseColumn
{
  /* Owned */
  ShowcaseDocument *document;
  ShowcaseTypesetter *typesetter;
  ShowcaseHeights *heights;
  ShowcaseFolds *folds;
  ShowcaseBlockCache *cache;
  GHashTable *reasons;
  GHashTable *shifts;
  guint8 *exact;

  /* State */
  guint n_blocks;
  guint n_exact;
  int width;
  gboolean wants_guesses;
};

/* showcase-column-shifts.c: what is moved sideways */
void showcase_column_sync_shift (ShowcaseColumn *self,
                                 guint block,
                                 ShowcaseBlockLayout *layout);

/* showcase-column-folds.c: what is folded */
void showcase_column_sync_triangle (ShowcaseColumn *self,
                                    guint block,
                                    ShowcaseBlockLayout *layout);
void showcase_column_adopt_folds (ShowcaseColumn *self,
                                  ShowcaseColumn *from,
                                  guint n_same);

G_END_DECLS
