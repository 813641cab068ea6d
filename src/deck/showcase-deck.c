/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pages of a talk, and what of the talk is where. What is on stage now is known to the talk, and drawing is for the stage. */

#include "config.h"

#include "showcase-deck-private.h"

/* A block that takes so much of a page fills it. */
#define FULL 0.8

G_DEFINE_BOXED_TYPE (ShowcaseDeck, showcase_deck, showcase_deck_ref, showcase_deck_unref)

/**
 * showcase_deck_ref:
 * @self: a deck
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseDeck *
showcase_deck_ref (ShowcaseDeck *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

/**
 * showcase_deck_unref:
 * @self: (transfer full): a deck
 *
 * Drops a reference.
 */
void
showcase_deck_unref (ShowcaseDeck *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_ptr_array_unref (self->chapters);
  g_ptr_array_unref (self->titles);
  g_array_unref (self->pages.pages);
  g_array_unref (self->pages.slices);
  g_free (self);
}

/**
 * showcase_deck_get_format:
 * @self: a deck
 *
 * Gets the shape of the stage that the deck was made for.
 *
 * Returns: (transfer none): the format
 */
const ShowcaseFormat *
showcase_deck_get_format (ShowcaseDeck *self)
{
  return &self->format;
}

/**
 * showcase_deck_is_whole:
 * @self: a deck
 *
 * Tells whether a deck has all pages of the talk: only then do their numbers mean something to a reader.
 *
 * Returns: whether it does; %FALSE for a deck that showcase_deck_new_around() made
 */
gboolean
showcase_deck_is_whole (ShowcaseDeck *self)
{
  return self->is_whole;
}

/**
 * showcase_deck_get_n_chapters:
 * @self: a deck
 *
 * Gets how many chapters there are.
 *
 * Returns: the number of chapters
 */
guint
showcase_deck_get_n_chapters (ShowcaseDeck *self)
{
  return self->chapters->len;
}

/**
 * showcase_deck_get_document:
 * @self: a deck
 * @chapter: a chapter, from 0
 *
 * Gets the document that a chapter is from.
 *
 * Returns: (transfer none): the document
 */
ShowcaseDocument *
showcase_deck_get_document (ShowcaseDeck *self,
                            guint chapter)
{
  g_return_val_if_fail (chapter < self->chapters->len, NULL);

  return ((const ShowcaseChapter *)g_ptr_array_index (self->chapters, chapter))->document;
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
  return self->pages.pages->len;
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
  g_return_val_if_fail (page < self->pages.pages->len, NULL);

  return &g_array_index (self->pages.pages, ShowcasePage, page);
}

/**
 * showcase_deck_get_page_document:
 * @self: a deck
 * @page: a page, from 0
 *
 * Gets what the blocks of a page, its heading and its slices, belong to: the document of its chapter, or of a title page the document that the title
 * is.
 *
 * Returns: (transfer none): the document
 */
ShowcaseDocument *
showcase_deck_get_page_document (ShowcaseDeck *self,
                                 guint page)
{
  const ShowcasePage *here = showcase_deck_get_page (self, page);

  if (here->kind == SHOWCASE_PAGE_TITLE)
    return g_ptr_array_index (self->titles, here->chapter);

  return showcase_deck_get_document (self, here->chapter);
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
  g_return_val_if_fail (slice < self->pages.slices->len, NULL);

  return &g_array_index (self->pages.slices, ShowcaseSlice, slice);
}

static char *
dup_text (ShowcaseDocument *document,
          guint block)
{
  return g_strndup (showcase_document_get_block_text (document, block), showcase_document_get_block (document, block)->length);
}

/**
 * showcase_deck_dup_title:
 * @self: a deck
 * @page: a page, from 0
 *
 * Gets what a page is about: its heading, or that of the pages that it belongs to. What stands before the first heading of a chapter has the chapter's
 * title.
 *
 * Returns: (transfer full) (nullable): one line of plain text, or %NULL
 */
char *
showcase_deck_dup_title (ShowcaseDeck *self,
                         guint page)
{
  const ShowcasePage *first = showcase_deck_get_page (self, page - showcase_deck_get_page (self, page)->part);
  const ShowcaseChapter *chapter = g_ptr_array_index (self->chapters, first->chapter);
  ShowcaseDocument *document = showcase_deck_get_page_document (self, page);
  guint block = first->heading;

  /* A heading that is too tall to be repeated is the first text of its section. */
  if (block == SHOWCASE_NONE && showcase_document_get_block (document, showcase_deck_get_slice (self, first->first_slice)->block)->kind == SHOWCASE_BLOCK_HEADING)
    block = showcase_deck_get_slice (self, first->first_slice)->block;
  if (block == SHOWCASE_NONE)
    return chapter->title != NULL ? dup_text (g_ptr_array_index (self->titles, first->chapter), 0) : NULL;

  return dup_text (document, block);
}

/* A remark follows what it was written for: it is on the page of the character before it. */
static guint
find_remark (ShowcaseDeck *self,
             guint chapter,
             const ShowcaseRemark *remark)
{
  const ShowcaseChapter *here = g_ptr_array_index (self->chapters, chapter);

  if (remark->block == SHOWCASE_NONE)
    return here->first == 0 ? showcase_deck_find (self, chapter, SHOWCASE_NONE, 0) : SHOWCASE_NONE;
  if (remark->block < here->first || remark->block - here->first >= here->n_blocks)
    return SHOWCASE_NONE;

  return showcase_deck_find (self, chapter, remark->block, MAX (remark->offset, 1) - 1);
}

/**
 * showcase_deck_dup_notes:
 * @self: a deck
 * @page: a page, from 0
 *
 * Gets what the speaker wants to be reminded of on a page: all notes that stand on it, in order, with a blank line between. What comes before a chapter's
 * first block is for its first page.
 *
 * Returns: (transfer full) (nullable): the notes, as Markdown, or %NULL when there are none
 */
char *
showcase_deck_dup_notes (ShowcaseDeck *self,
                         guint page)
{
  guint chapter = showcase_deck_get_page (self, page)->chapter;
  guint n_remarks;
  const ShowcaseRemark *remarks = showcase_document_get_remarks (showcase_deck_get_document (self, chapter), &n_remarks);
  g_autoptr (GString) notes = g_string_new (NULL);

  for (guint i = 0; i < n_remarks; i++)
    if (remarks[i].kind == SHOWCASE_REMARK_NOTE && find_remark (self, chapter, &remarks[i]) == page)
      g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n\n" : "", remarks[i].text);

  return notes->len > 0 ? g_string_free_and_steal (g_steal_pointer (&notes)) : NULL;
}

/**
 * showcase_deck_get_filler:
 * @self: a deck
 * @page: a page, from 0
 *
 * Finds what fills a page alone, worth a word to its author: text, code or a table that is divided because it is taller than a page, or nearly as tall as
 * one. A picture may be as large as it likes.
 *
 * Returns: the block, or %SHOWCASE_NONE
 */
guint
showcase_deck_get_filler (ShowcaseDeck *self,
                          guint page)
{
  const ShowcasePage *here = showcase_deck_get_page (self, page);
  const ShowcaseSlice *slice = here->n_slices == 1 ? showcase_deck_get_slice (self, here->first_slice) : NULL;
  const ShowcaseBlock *block = slice != NULL ? showcase_document_get_block (showcase_deck_get_page_document (self, page), slice->block) : NULL;

  if (block == NULL || here->kind != SHOWCASE_PAGE_CONTENT || block->kind == SHOWCASE_BLOCK_IMAGE)
    return SHOWCASE_NONE;
  if (slice->start == 0 && slice->end == block->length && slice->height < FULL * (self->format.safe_height - here->heading_height))
    return SHOWCASE_NONE;

  return slice->block;
}

/* A title page comes before all blocks: what stands for no block becomes 0. */
static int
compare_place (ShowcaseDeck *self,
               guint page,
               guint chapter,
               guint block,
               guint offset)
{
  guint its_chapter;
  guint its_block;
  guint its_offset;

  showcase_deck_get_place (self, page, &its_chapter, &its_block, &its_offset);
  if (its_chapter != chapter)
    return its_chapter < chapter ? -1 : 1;
  if (its_block != block)
    return its_block + 1 < block + 1 ? -1 : 1;

  return its_offset < offset ? -1 : its_offset > offset;
}

static gboolean
is_in (ShowcaseDeck *self,
       guint page,
       guint chapter)
{
  return page < self->pages.pages->len && showcase_deck_get_page (self, page)->chapter == chapter;
}

/**
 * showcase_deck_find:
 * @self: a deck
 * @chapter: a chapter
 * @block: a block of its document, or %SHOWCASE_NONE for the title page
 * @offset: a place in its text, in bytes; of a title page, which of several
 *
 * Finds the page that a place is on: the last one that starts at or before it.
 *
 * Returns: the page, or %SHOWCASE_NONE in an empty deck
 */
guint
showcase_deck_find (ShowcaseDeck *self,
                    guint chapter,
                    guint block,
                    guint offset)
{
  guint low = 0;
  guint high = showcase_deck_get_n_pages (self);

  if (high == 0)
    return SHOWCASE_NONE;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_place (self, middle, chapter, block, offset) <= 0)
        low = middle + 1;
      else
        high = middle;
    }
  /* What comes before all pages is on the first one, and a chapter without a title page begins with its first page too. */
  if (high == 0 || (is_in (self, high, chapter) && !is_in (self, high - 1, chapter)))
    return high;

  return high - 1;
}

/**
 * showcase_deck_get_place:
 * @self: a deck
 * @page: a page, from 0
 * @chapter: (out): its chapter
 * @block: (out): the first block on it, its heading included unless that is repeated; %SHOWCASE_NONE of a title page
 * @offset: (out): where in the block it starts, in bytes; of a title page, which of several
 *
 * Gets the first place of a page.
 */
void
showcase_deck_get_place (ShowcaseDeck *self,
                         guint page,
                         guint *chapter,
                         guint *block,
                         guint *offset)
{
  const ShowcasePage *here = showcase_deck_get_page (self, page);
  gboolean starts_with_heading = here->heading != SHOWCASE_NONE && (here->part == 0 || here->n_slices == 0);

  *chapter = here->chapter;
  *block = starts_with_heading ? here->heading : showcase_deck_get_slice (self, here->first_slice)->block;
  *offset = starts_with_heading ? 0 : showcase_deck_get_slice (self, here->first_slice)->start;
  if (here->kind == SHOWCASE_PAGE_TITLE)
    {
      *block = SHOWCASE_NONE;
      *offset = here->part;
    }
}

/**
 * showcase_deck_lay_out_heading:
 * @self: a deck
 * @page: a page, from 0
 * @typesetter: the fonts, in the format's style, of the thread that asks
 *
 * Lays the heading of a page out. Its text starts below the gap, which the page leaves out.
 *
 * Returns: (transfer full) (nullable): the layout, or %NULL if the page has no heading
 */
ShowcaseBlockLayout *
showcase_deck_lay_out_heading (ShowcaseDeck *self,
                               guint page,
                               ShowcaseTypesetter *typesetter)
{
  guint heading = showcase_deck_get_page (self, page)->heading;

  if (heading == SHOWCASE_NONE)
    return NULL;

  return showcase_block_layout_new (showcase_deck_get_page_document (self, page), heading, typesetter, self->format.safe_width, NULL);
}

/**
 * showcase_deck_lay_out:
 * @self: a deck
 * @page: a page, from 0
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
                       guint page,
                       const ShowcaseSlice *slice,
                       ShowcaseTypesetter *typesetter,
                       const char *reason)
{
  ShowcaseBlockPart part = {
    .start = slice->start,
    .end = slice->end,
    .tallest = reason != NULL ? MIN (slice->tallest, slice->height) : slice->tallest,
    .has_head = slice->has_head,
    .columns = slice->columns,
  };

  return showcase_block_layout_new_part (showcase_deck_get_page_document (self, page), slice->block, &part, typesetter, self->format.safe_width, reason);
}
