/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseFolds:
 *
 * Which details of a document are folded, and which blocks are hidden by that. Details without a summary have nothing to be unfolded by: they are
 * always shown.
 */
typedef struct _ShowcaseFolds ShowcaseFolds;

ShowcaseFolds *showcase_folds_new (ShowcaseDocument *document);
void showcase_folds_free (ShowcaseFolds *self);

gboolean showcase_folds_can_fold (ShowcaseFolds *self,
                                  guint container);
gboolean showcase_folds_is_folded (ShowcaseFolds *self,
                                   guint container);
gboolean showcase_folds_set_folded (ShowcaseFolds *self,
                                    guint container,
                                    gboolean folded);
gboolean showcase_folds_is_hidden (ShowcaseFolds *self,
                                   guint block);
guint showcase_folds_find_summary (ShowcaseFolds *self,
                                   guint block);
guint showcase_folds_find_hiding (ShowcaseFolds *self,
                                  guint block);
guint showcase_folds_find_next (ShowcaseFolds *self,
                                guint block,
                                gboolean forward);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseFolds, showcase_folds_free)

G_END_DECLS
