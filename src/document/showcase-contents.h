/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseContents:
 *
 * The table of contents of a document: its headings in order. Keeps the document alive.
 */
typedef struct _ShowcaseContents ShowcaseContents;

ShowcaseContents *showcase_contents_new (ShowcaseDocument *document);
void showcase_contents_free (ShowcaseContents *self);

ShowcaseDocument *showcase_contents_get_document (ShowcaseContents *self);
guint showcase_contents_get_n_headings (ShowcaseContents *self);
guint showcase_contents_get_block (ShowcaseContents *self,
                                   guint heading);
guint showcase_contents_get_depth (ShowcaseContents *self,
                                   guint heading);
char *showcase_contents_dup_title (ShowcaseContents *self,
                                   guint heading);
guint showcase_contents_find (ShowcaseContents *self,
                              guint block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseContents, showcase_contents_free)

G_END_DECLS
