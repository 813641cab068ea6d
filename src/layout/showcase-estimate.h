/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

/**
 * ShowcaseEstimate:
 *
 * What is known about the heights of a document's blocks before any is laid out. Reads the text once; every further width or style costs a few
 * operations a block.
 */
typedef struct _ShowcaseEstimate ShowcaseEstimate;

ShowcaseEstimate *showcase_estimate_new (ShowcaseDocument *document);
void showcase_estimate_free (ShowcaseEstimate *self);
void showcase_estimate_fill (ShowcaseEstimate *self,
                             ShowcaseTypesetter *typesetter,
                             int width,
                             int *heights);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseEstimate, showcase_estimate_free)

G_END_DECLS
