/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Sections, fitted: the pages of a talk. What is on stage now is known to the talk, and drawing is for the stage. */

#include "config.h"

#include "showcase-deck.h"

/* A heading that takes more of a page than this is read like text: once, and divided if need be. */
#define TALLEST_HEADING 0.5

struct _ShowcaseDeck
{
  /* Owned */
  ShowcaseDocument *document;
  GArray *pages;
  GArray *slices;

  /* State */
  ShowcaseFormat format;
};

static int
measure_heading (ShowcaseDeck *self,
                 ShowcaseTypesetter *typesetter,
                 guint heading)
{
  const ShowcaseStyle *style = &self->format.style;
  g_autoptr (ShowcaseBlockLayout) layout = NULL;
  int level;

  if (heading == SHOWCASE_NONE)
    return 0;

  level = CLAMP (showcase_document_get_block (self->document, heading)->level, 1, SHOWCASE_HEADING_LEVELS) - 1;
  layout = showcase_block_layout_new (self->document, heading, typesetter, self->format.safe_width, NULL);

  return showcase_block_layout_get_height (layout) - showcase_block_layout_get_gap (layout) + showcase_style_to_pixels (style, style->heading_below[level]);
}

static void
add_pages (ShowcaseDeck *self,
           const ShowcasePage *like,
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
        g_array_append_val (self->slices, g_array_index (slices, ShowcaseSlice, slice));
      page.n_slices = self->slices->len - page.first_slice;
      g_array_append_val (self->pages, page);
    }
}

static void
add_section (ShowcaseDeck *self,
             const ShowcaseSection *section,
             ShowcaseTypesetter *typesetter)
{
  ShowcasePage page = { .heading = section->heading, .heading_height = measure_heading (self, typesetter, section->heading) };
  guint first = section->first;
  guint n_blocks = section->n_blocks;
  g_autoptr (GArray) slices = NULL;

  if (page.heading_height > self->format.safe_height * TALLEST_HEADING)
    {
      page = (ShowcasePage){ .heading = SHOWCASE_NONE };
      first = section->heading;
      n_blocks++;
    }
  slices = showcase_fit_new (self->document, first, n_blocks, typesetter, self->format.safe_width, self->format.safe_height - page.heading_height);
  add_pages (self, &page, slices);
}

/**
 * showcase_deck_new:
 * @document: a document
 * @first: the first block of what is to be shown
 * @n_blocks: how many blocks of it
 * @divider: the deepest level of heading that opens a page, 1 to 6, or 0 to find it
 * @format: the stage
 * @typesetter: the fonts, in the format's style
 *
 * Divides a document into pages. All of its text is on exactly one page, in order; only headings are repeated.
 *
 * Returns: (transfer full): the deck
 */
ShowcaseDeck *
showcase_deck_new (ShowcaseDocument *document,
                   guint first,
                   guint n_blocks,
                   guint divider,
                   const ShowcaseFormat *format,
                   ShowcaseTypesetter *typesetter)
{
  ShowcaseDeck *self = g_new0 (ShowcaseDeck, 1);
  g_autoptr (GArray) sections = showcase_sections_new (document, first, n_blocks, divider);

  self->document = showcase_document_ref (document);
  self->format = *format;
  self->pages = g_array_new (FALSE, FALSE, sizeof (ShowcasePage));
  self->slices = g_array_new (FALSE, FALSE, sizeof (ShowcaseSlice));
  for (guint i = 0; i < sections->len; i++)
    add_section (self, &g_array_index (sections, ShowcaseSection, i), typesetter);

  return self;
}

/**
 * showcase_deck_free:
 * @self: (transfer full): a deck
 *
 * Frees a deck.
 */
void
showcase_deck_free (ShowcaseDeck *self)
{
  showcase_document_unref (self->document);
  g_array_unref (self->pages);
  g_array_unref (self->slices);
  g_free (self);
}

/**
 * showcase_deck_get_document:
 * @self: a deck
 *
 * Gets the document.
 *
 * Returns: (transfer none): the document
 */
ShowcaseDocument *
showcase_deck_get_document (ShowcaseDeck *self)
{
  return self->document;
}

/**
 * showcase_deck_get_n_pages:
 * @self: a deck
 *
 * Gets how many pages there are.
 *
 * Returns: the number of pages
 */
guint
showcase_deck_get_n_pages (ShowcaseDeck *self)
{
  return self->pages->len;
}

/**
 * showcase_deck_get_page:
 * @self: a deck
 * @page: a page, from 0
 *
 * Gets a page.
 *
 * Returns: (transfer none): the page
 */
const ShowcasePage *
showcase_deck_get_page (ShowcaseDeck *self,
                        guint page)
{
  g_return_val_if_fail (page < self->pages->len, NULL);

  return &g_array_index (self->pages, ShowcasePage, page);
}

/**
 * showcase_deck_get_slice:
 * @self: a deck
 * @slice: a slice, from 0
 *
 * Gets what a page shows of a block.
 *
 * Returns: (transfer none): the slice
 */
const ShowcaseSlice *
showcase_deck_get_slice (ShowcaseDeck *self,
                         guint slice)
{
  g_return_val_if_fail (slice < self->slices->len, NULL);

  return &g_array_index (self->slices, ShowcaseSlice, slice);
}

/**
 * showcase_deck_find:
 * @self: a deck
 * @block: a block
 * @offset: a place in its text, in bytes
 *
 * Finds the page that a place of the document is on: the last one that starts at or before it.
 *
 * Returns: the page, or %SHOWCASE_NONE in an empty deck
 */
guint
showcase_deck_find (ShowcaseDeck *self,
                    guint block,
                    guint offset)
{
  guint found = self->pages->len > 0 ? 0 : SHOWCASE_NONE;

  for (guint i = 0; i < self->pages->len; i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (self, i);
      const ShowcaseSlice *slice = page->n_slices > 0 ? showcase_deck_get_slice (self, page->first_slice) : NULL;
      gboolean starts_with_heading = page->part == 0 && page->heading != SHOWCASE_NONE;
      guint first = starts_with_heading || slice == NULL ? page->heading : slice->block;
      guint start = starts_with_heading || slice == NULL ? 0 : slice->start;

      if (first < block || (first == block && start <= offset))
        found = i;
    }

  return found;
}

/**
 * showcase_deck_lay_out:
 * @self: a deck
 * @slice: one of its slices
 * @typesetter: the fonts, in the format's style, of the thread that asks
 * @reason: (nullable): of an image that can't be shown, why; %NULL otherwise
 *
 * Lays a slice out. Its text starts below the gap, which the page leaves out at its top.
 *
 * Returns: (transfer full): the layout
 */
ShowcaseBlockLayout *
showcase_deck_lay_out (ShowcaseDeck *self,
                       const ShowcaseSlice *slice,
                       ShowcaseTypesetter *typesetter,
                       const char *reason)
{
  ShowcaseBlockPart part = { .start = slice->start, .end = slice->end, .tallest = slice->tallest };

  return showcase_block_layout_new_part (self->document, slice->block, &part, typesetter, self->format.safe_width, reason);
}
