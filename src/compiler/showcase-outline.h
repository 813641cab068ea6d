/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-heading.h"

G_BEGIN_DECLS

/**
 * ShowcaseOutlineNode:
 * @block: the heading's block
 * @level: its level, 1 to 6
 * @line: its line in the body
 * @end_line: the line of the next heading that is not below it, or %G_MAXUINT
 * @next: the position of the next heading that is not below it, or the number of headings
 * @has_content: whether anything stands between it and the next heading of any level
 * @is_dated: whether a period stands in it, or in a line below it that is made for that
 * @is_place: whether the lines below it name a role or an employer
 * @text: its text
 * @heading: what it and the lines below it say
 * @refused: (nullable): a date in it or below it that can be read in two ways
 * @refused_line: the line of @refused
 *
 * One heading of a document and the place of what belongs to it.
 */
typedef struct
{
  guint block;
  guint level;
  guint line;
  guint end_line;
  guint next;
  gboolean has_content;
  gboolean is_dated;
  gboolean is_place;
  char *text;
  ShowcaseHeading *heading;
  char *refused;
  guint refused_line;
} ShowcaseOutlineNode;

/**
 * ShowcaseOutline:
 *
 * The headings of a document in written order, those in quotes and lists left out.
 */
typedef struct _ShowcaseOutline ShowcaseOutline;

ShowcaseOutline *showcase_outline_new (ShowcaseDocument *document,
                                       const char *body,
                                       gsize length,
                                       gboolean reads_sentences);
void showcase_outline_take_headings (ShowcaseOutline *self,
                                     GPtrArray *headings);
void showcase_outline_free (ShowcaseOutline *self);
guint showcase_outline_get_n_nodes (ShowcaseOutline *self);
const ShowcaseOutlineNode *showcase_outline_get_node (ShowcaseOutline *self,
                                                      guint position);
const ShowcaseOutlineNode *showcase_outline_get_only_title (ShowcaseOutline *self);
char *showcase_outline_dup_heading (ShowcaseDocument *document,
                                    guint block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseOutline, showcase_outline_free)

G_END_DECLS
