/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-code-spans.h"
#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseHighlights:
 *
 * The colours of a document's code blocks, found by another program when they are first asked for.
 */
typedef struct _ShowcaseHighlights ShowcaseHighlights;

/**
 * ShowcaseHighlightsFunc:
 * @block: the block of code
 * @user_data: the data of showcase_highlights_new()
 *
 * Tells that the colours of a block are there.
 */
typedef void (*ShowcaseHighlightsFunc) (guint block,
                                        gpointer user_data);

ShowcaseHighlights *showcase_highlights_new (ShowcaseHighlightsFunc func,
                                             gpointer user_data);
void showcase_highlights_free (ShowcaseHighlights *self);
void showcase_highlights_set_program (ShowcaseHighlights *self,
                                      const char *program);
void showcase_highlights_set_document (ShowcaseHighlights *self,
                                       ShowcaseDocument *document);
void showcase_highlights_replace_document (ShowcaseHighlights *self,
                                           ShowcaseDocument *document,
                                           guint n_same);
GArray *showcase_highlights_get (ShowcaseHighlights *self,
                                 guint block);
void showcase_highlights_keep (ShowcaseHighlights *self,
                               guint first,
                               guint last);
gboolean showcase_highlights_is_busy (ShowcaseHighlights *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseHighlights, showcase_highlights_free)

G_END_DECLS
