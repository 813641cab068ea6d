/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Sections, fitted: one or more pages each, all with the section's heading. What fits on a page is decided by ShowcaseFit; keeping the pages is for the
 * deck. */

#include "config.h"

#include "showcase-pages.h"

#include "showcase-block-layout.h"
#include "showcase-steps.h"

/* A heading that takes more of a page than this is read like text: once, and divided if need be. */
#define TALLEST_HEADING 0.5

static int
measure_heading (ShowcaseDocument *document,
                 guint heading,
                 const ShowcaseFormat *format,
                 ShowcaseTypesetter *typesetter)
{
  const ShowcaseStyle *style = &format->style;
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  int level;

  if (heading == SHOWCASE_NONE)
    return 0;

  level = CLAMP (showcase_document_get_block (document, heading)->level, 1, SHOWCASE_HEADING_LEVELS) - 1;
  layout = showcase_block_layout_new (document, heading, typesetter, format->safe_width, NULL);

  return showcase_block_layout_get_height (layout) - showcase_block_layout_get_gap (layout) + showcase_style_to_pixels (style, style->heading_below[level]);
}

static void
add_pages (ShowcasePages *self,
           const ShowcasePage *like,
           ShowcaseDocument *document,
           ShowcaseStepFlags steps,
           GArray *slices)
{
  guint n_pages = slices->len > 0 ? g_array_index (slices, ShowcaseSlice, slices->len - 1).page + 1 : 1;
  guint slice = 0;

  for (guint i = 0; i < n_pages; i++)
    {
      ShowcasePage page = *like;

      page.part = i;
      page.n_parts = n_pages;
      page.first_slice = self->slices->len;
      for (; slice < slices->len && g_array_index (slices, ShowcaseSlice, slice).page == i; slice++)
        showcase_slices_append (self->slices, &g_array_index (slices, ShowcaseSlice, slice));
      page.n_slices = self->slices->len - page.first_slice;
      page.n_steps = showcase_steps_number (document, steps, i == 0 ? page.heading : SHOWCASE_NONE,
                                            (ShowcaseSlice *)self->slices->data + page.first_slice, page.n_slices);
      if (page.n_slices == 0 && page.kind == SHOWCASE_PAGE_CONTENT)
        page.kind = SHOWCASE_PAGE_SECTION;
      g_array_append_val (self->pages, page);
    }
}

/**
 * showcase_pages_add:
 * @self: where to add to
 * @like: the chapter and the kind of the pages
 * @document: a document
 * @section: a section of it
 * @steps: where its pages wait
 *
 * Adds the pages of a section. All of its text is on exactly one page, in order; only the heading is repeated.
 */
void
showcase_pages_add (ShowcasePages *self,
                    const ShowcasePage *like,
                    ShowcaseDocument *document,
                    const ShowcaseSection *section,
                    ShowcaseStepFlags steps)
{
  const ShowcaseFormat *format = self->format;
  ShowcasePage page = *like;
  guint first = section->first;
  guint n_blocks = section->n_blocks;
  g_autoptr (GArray) slices = NULL;

  page.heading = section->heading;
  page.heading_height = measure_heading (document, section->heading, format, self->typesetter);
  if (page.heading_height > format->safe_height * TALLEST_HEADING)
    {
      page.heading = SHOWCASE_NONE;
      page.heading_height = 0;
      first = section->heading;
      n_blocks++;
    }
  slices = showcase_fit_new (document, first, n_blocks, steps, self->typesetter, format->safe_width, format->safe_height - page.heading_height,
                             self->cancellable);
  /* Dots alone show nothing. */
  if (slices->len > 0 || page.heading != SHOWCASE_NONE)
    add_pages (self, &page, document, steps, slices);
}
