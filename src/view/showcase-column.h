/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-block-cache.h"
#include "showcase-document.h"
#include "showcase-folds.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

/**
 * ShowcaseColumn:
 *
 * The blocks of a document below each other, in the fonts and the width that they are read in: their heights, estimated or exact, and the layouts
 * of those that are in use. Starts at the top of the first block.
 */
typedef struct _ShowcaseColumn ShowcaseColumn;

ShowcaseColumn *showcase_column_new (void);
void showcase_column_free (ShowcaseColumn *self);

void showcase_column_set_document (ShowcaseColumn *self,
                                   ShowcaseDocument *document);
ShowcaseDocument *showcase_column_get_document (ShowcaseColumn *self);
void showcase_column_set_typesetter (ShowcaseColumn *self,
                                     ShowcaseTypesetter *typesetter);
ShowcaseTypesetter *showcase_column_get_typesetter (ShowcaseColumn *self);
void showcase_column_set_width (ShowcaseColumn *self,
                                int width);
int showcase_column_get_width (ShowcaseColumn *self);
gboolean showcase_column_is_ready (ShowcaseColumn *self);

guint showcase_column_get_n_blocks (ShowcaseColumn *self);
ShowcaseCachedBlock *showcase_column_get_block (ShowcaseColumn *self,
                                                guint block);
ShowcaseBlockCache *showcase_column_get_cache (ShowcaseColumn *self);
double showcase_column_measure (ShowcaseColumn *self,
                                guint block);
double showcase_column_get_y (ShowcaseColumn *self,
                              guint block);
guint showcase_column_find (ShowcaseColumn *self,
                            double y);
double showcase_column_get_total (ShowcaseColumn *self);

ShowcaseFolds *showcase_column_get_folds (ShowcaseColumn *self);
gboolean showcase_column_is_hidden (ShowcaseColumn *self,
                                    guint block);
gboolean showcase_column_set_folded (ShowcaseColumn *self,
                                     guint container,
                                     gboolean folded);

guint showcase_column_find_group (ShowcaseColumn *self,
                                  guint block);
double showcase_column_get_range (ShowcaseColumn *self,
                                  guint block);
double showcase_column_get_shift (ShowcaseColumn *self,
                                  guint block);
gboolean showcase_column_set_shift (ShowcaseColumn *self,
                                    guint block,
                                    double shift);

void showcase_column_set_reason (ShowcaseColumn *self,
                                 guint block,
                                 const char *reason);
gboolean showcase_column_wants_guesses (ShowcaseColumn *self);
void showcase_column_take_guesses (ShowcaseColumn *self,
                                   const int *heights);
void showcase_column_take_heights (ShowcaseColumn *self,
                                   guint first,
                                   guint n_blocks,
                                   const int *heights);
void showcase_column_adopt (ShowcaseColumn *self,
                            ShowcaseColumn *from,
                            guint n_same);
gboolean showcase_column_is_exact (ShowcaseColumn *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseColumn, showcase_column_free)

G_END_DECLS
