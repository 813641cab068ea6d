/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"

G_BEGIN_DECLS

/**
 * ShowcaseStepFlags:
 * @SHOWCASE_STEPS_MARKED: where the document has a comment that asks for a pause
 * @SHOWCASE_STEPS_ITEMS: before each item of an outermost list
 * @SHOWCASE_STEPS_DOTS: where three dots with spaces between them stand alone, which are not shown then
 *
 * Where a page waits before it shows more.
 */
typedef enum
{
  SHOWCASE_STEPS_MARKED = 0,
  SHOWCASE_STEPS_ITEMS = 1 << 0,
  SHOWCASE_STEPS_DOTS = 1 << 1,
} ShowcaseStepFlags;

/**
 * ShowcaseChapter:
 * @document: a document
 * @first: the first of its blocks to be shown
 * @n_blocks: how many of its blocks are to be shown
 * @divider: the deepest level of heading that opens a page, 1 to 6, or 0 to find it
 * @steps: where its pages wait before they show more
 * @title: (nullable): what its title page says; without it there is no title page
 * @subtitle: (nullable): what stands below the title
 *
 * A document, or a part of it, as a part of a talk.
 */
typedef struct
{
  ShowcaseDocument *document;
  guint first;
  guint n_blocks;
  guint divider;
  ShowcaseStepFlags steps;
  const char *title;
  const char *subtitle;
} ShowcaseChapter;

ShowcaseChapter *showcase_chapter_copy (const ShowcaseChapter *self);
void showcase_chapter_free (ShowcaseChapter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseChapter, showcase_chapter_free)

G_END_DECLS
