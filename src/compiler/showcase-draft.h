/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-outline.h"

G_BEGIN_DECLS

/**
 * ShowcaseDraft:
 * @node: (nullable): the heading that the entry comes from
 * @prose: (nullable): what the sentence says that the entry comes from
 * @section: (nullable): the titles of the headings above it that are no entries themselves
 * @line: its line in the body
 * @end_line: the line where what belongs to it ends, or %G_MAXUINT
 *
 * An entry of the timeline before it is made: of a heading, of a sentence, or, with neither, of a whole document.
 */
typedef struct
{
  const ShowcaseOutlineNode *node;
  ShowcaseHeading *prose;
  char *section;
  guint line;
  guint end_line;
} ShowcaseDraft;

/**
 * ShowcaseDraftFlags:
 * @SHOWCASE_DRAFT_HAD_HEADINGS: the document has headings that its author wrote
 * @SHOWCASE_DRAFT_PROSE: employers are looked for in sentences
 * @SHOWCASE_DRAFT_WHOLE: a document without periods in its headings, or with one in its title alone, is one entry
 *
 * How entries are looked for.
 */
typedef enum
{
  SHOWCASE_DRAFT_HAD_HEADINGS = 1 << 0,
  SHOWCASE_DRAFT_PROSE = 1 << 1,
  SHOWCASE_DRAFT_WHOLE = 1 << 2,
} ShowcaseDraftFlags;

GArray *showcase_draft_list (ShowcaseDocument *document,
                             ShowcaseOutline *outline,
                             ShowcaseDraftFlags flags);
guint showcase_draft_count_dated (GArray *drafts);
guint showcase_draft_find_level (ShowcaseOutline *outline,
                                 gboolean *is_dated);
void showcase_draft_merge_prose (GArray *drafts,
                                 ShowcaseDocument *document,
                                 ShowcaseOutline *outline);
void showcase_draft_clear (ShowcaseDraft *self);

G_END_DECLS
