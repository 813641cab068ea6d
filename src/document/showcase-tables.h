/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-builder.h"
#include "showcase-inlines.h"
#include "showcase-markdown.h"
#include "showcase-tree.h"

G_BEGIN_DECLS

/**
 * ShowcaseTables:
 *
 * The tables of a document that is being read, in the order in which they stand in its tree.
 */
typedef struct _ShowcaseTables ShowcaseTables;

ShowcaseTables *showcase_tables_new (ShowcaseMarkdown *source,
                                     ShowcaseTree *tree,
                                     cmark_node *root);
void showcase_tables_free (ShowcaseTables *self);
gboolean showcase_tables_has (ShowcaseTables *self,
                              cmark_node *leaf);
guint32 showcase_tables_get_header_line (ShowcaseTables *self,
                                         cmark_node *leaf);
void showcase_tables_read (ShowcaseTables *self,
                           cmark_node *leaf,
                           ShowcaseInlines *inlines,
                           ShowcaseBuilder *builder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseTables, showcase_tables_free)

G_END_DECLS
