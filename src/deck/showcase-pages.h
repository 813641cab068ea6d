/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-chapter.h"
#include "showcase-fit.h"
#include "showcase-format.h"

G_BEGIN_DECLS

/**
 * ShowcasePageKind:
 * @SHOWCASE_PAGE_CONTENT: what a document says
 * @SHOWCASE_PAGE_SECTION: a heading of a document that stands alone, as the title of the pages after it
 * @SHOWCASE_PAGE_TITLE: the title of a chapter; its blocks are those of a document of its own: see showcase_deck_get_page_document()
 *
 * What a page is.
 */
typedef enum
{
  SHOWCASE_PAGE_CONTENT,
  SHOWCASE_PAGE_SECTION,
  SHOWCASE_PAGE_TITLE,
} ShowcasePageKind;

/**
 * ShowcasePage:
 * @kind: what it is
 * @chapter: the chapter that it is in
 * @heading: the block of its heading, or %SHOWCASE_NONE
 * @heading_height: the height of the heading with the space below it, in pixels
 * @part: which of the pages with this heading it is, from 0
 * @n_parts: how many pages have this heading
 * @first_slice: its first slice
 * @n_slices: the number of its slices; 0 for a page that shows its heading alone
 * @n_steps: how many steps it has; at the last one all is shown
 *
 * A page of a talk.
 */
typedef struct
{
  ShowcasePageKind kind;
  guint chapter;
  guint heading;
  int heading_height;
  guint part;
  guint n_parts;
  guint first_slice;
  guint n_slices;
  guint n_steps;
} ShowcasePage;

/**
 * ShowcasePages:
 * @pages: (element-type ShowcasePage): the pages
 * @slices: (element-type ShowcaseSlice): what is on them
 * @format: the stage
 * @typesetter: the fonts, in the format's style
 * @cancellable: (nullable): a cancellable
 *
 * Pages in the making. When they are cancelled, they are of no use any more.
 */
typedef struct
{
  GArray *pages;
  GArray *slices;
  const ShowcaseFormat *format;
  ShowcaseTypesetter *typesetter;
  GCancellable *cancellable;
} ShowcasePages;

void showcase_pages_add (ShowcasePages *self,
                         const ShowcasePage *like,
                         ShowcaseDocument *document,
                         const ShowcaseSection *section,
                         ShowcaseStepFlags steps);

G_END_DECLS
