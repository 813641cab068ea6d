/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cmark.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseTree:
 *
 * The memory of libcmark's trees. Belongs to one thread, and to one text at a time: what a resolver parses has its own.
 */
typedef struct _ShowcaseTree ShowcaseTree;

/**
 * ShowcaseMark:
 *
 * What a node of the kind %CMARK_NODE_CUSTOM_INLINE stands for, that libcmark doesn't know: its user data. From
 * %SHOWCASE_MARK_FOOTNOTE on it is a reference to a footnote.
 */
typedef enum
{
  SHOWCASE_MARK_NONE,
  SHOWCASE_MARK_STRIKE_BEGIN,
  SHOWCASE_MARK_STRIKE_END,
  SHOWCASE_MARK_FOOTNOTE,
} ShowcaseMark;

ShowcaseTree *showcase_tree_new (void);
void showcase_tree_free (ShowcaseTree *self);
void showcase_tree_clear (ShowcaseTree *self);
cmark_node *showcase_tree_parse (ShowcaseTree *self,
                                 const char *markdown,
                                 gsize length);
void showcase_tree_insert_text (cmark_node *before,
                                const char *text,
                                gsize length);
void showcase_tree_insert_mark (cmark_node *before,
                                guint mark);
guint showcase_tree_get_mark (cmark_node *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseTree, showcase_tree_free)

G_END_DECLS
