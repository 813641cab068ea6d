/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

/**
 * ShowcaseMeasure:
 *
 * Finds the exact heights of a document's blocks in a worker thread.
 */
typedef struct _ShowcaseMeasure ShowcaseMeasure;

/**
 * ShowcaseMeasureFunc:
 * @first: the first block of the batch
 * @n_blocks: how many
 * @heights: (array length=n_blocks): their heights, in pixels
 * @is_exact: whether the heights were measured; guesses are of all blocks, and come first
 * @user_data: the data of showcase_measure_start()
 *
 * Receives heights, in the main context of the thread that started the measuring. Not called any more after
 * showcase_measure_cancel().
 */
typedef void (*ShowcaseMeasureFunc) (guint first,
                                     guint n_blocks,
                                     const int *heights,
                                     gboolean is_exact,
                                     gpointer user_data);

ShowcaseMeasure *showcase_measure_new (ShowcaseMeasureFunc func,
                                       gpointer user_data);
void showcase_measure_free (ShowcaseMeasure *self);
void showcase_measure_start (ShowcaseMeasure *self,
                             ShowcaseDocument *document,
                             ShowcaseTypesetter *typesetter,
                             int width,
                             guint from,
                             gboolean guesses);
void showcase_measure_cancel (ShowcaseMeasure *self);
void showcase_measure_stop (ShowcaseMeasure *self);
gboolean showcase_measure_is_running (ShowcaseMeasure *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseMeasure, showcase_measure_free)

G_END_DECLS
