/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How much there is to say in a talk. */

#include "config.h"

#include "showcase-words.h"

#include <string.h>

/* Writing without spaces between words has about two characters to a word. */
static gboolean
is_half_a_word (gunichar character)
{
  return g_unichar_iswide (character) && g_unichar_isalpha (character);
}

/* Code and raw HTML are shown, not said; of a picture, the alternative text is not even shown. */
static gboolean
is_said (const ShowcaseBlock *block)
{
  return block->kind == SHOWCASE_BLOCK_PARAGRAPH || block->kind == SHOWCASE_BLOCK_HEADING || block->kind == SHOWCASE_BLOCK_TABLE;
}

static guint
count_part (ShowcaseDocument *document,
            guint block,
            guint start,
            guint end)
{
  if (!is_said (showcase_document_get_block (document, block)))
    return 0;

  return showcase_words_count (showcase_document_get_block_text (document, block) + start, end - start);
}

/* The words of a page's text, and the line of the part of it in which they become more than @limit, if they do. */
static guint
count_page (ShowcaseDeck *deck,
            guint index,
            guint limit,
            guint *line)
{
  const ShowcasePage *page = showcase_deck_get_page (deck, index);
  ShowcaseDocument *document = showcase_deck_get_page_document (deck, index);
  guint n_words = 0;

  if (page->kind == SHOWCASE_PAGE_TITLE)
    return 0;
  if (page->heading != SHOWCASE_NONE && page->part == 0)
    n_words = count_part (document, page->heading, 0, showcase_document_get_block (document, page->heading)->length);
  if (n_words > limit)
    *line = showcase_document_get_block (document, page->heading)->first_line;
  for (guint i = 0; i < page->n_slices; i++)
    {
      const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + i);
      guint n_more = count_part (document, slice->block, slice->start, slice->end);

      if (n_words <= limit && n_words + n_more > limit)
        *line = showcase_document_get_block (document, slice->block)->first_line;
      n_words += n_more;
    }

  return n_words;
}

static guint
get_first_line (ShowcaseDeck *deck,
                guint page)
{
  guint chapter, block, offset;

  showcase_deck_get_place (deck, page, &chapter, &block, &offset);
  return block != SHOWCASE_NONE ? showcase_document_get_block (showcase_deck_get_document (deck, chapter), block)->first_line : 1;
}

/* The words of the notes on each page. */
static guint *
count_notes (ShowcaseDeck *deck)
{
  guint *n_words = g_new0 (guint, showcase_deck_get_n_pages (deck) + 1);

  for (guint i = 0; i < showcase_deck_get_n_chapters (deck); i++)
    {
      guint n_remarks;
      const ShowcaseRemark *remarks = showcase_document_get_remarks (showcase_deck_get_document (deck, i), &n_remarks);

      for (guint j = 0; j < n_remarks; j++)
        {
          guint page = showcase_deck_find (deck, i, remarks[j].block, MAX (remarks[j].offset, 1) - 1);

          if (remarks[j].kind == SHOWCASE_REMARK_NOTE && page != SHOWCASE_NONE)
            n_words[page] += showcase_words_count (remarks[j].text, strlen (remarks[j].text));
        }
    }

  return n_words;
}

/**
 * showcase_words_count:
 * @text: a text in UTF-8
 * @length: its length, in bytes
 *
 * Counts words: what stands between spaces and has a letter or a digit; of writing without spaces, two characters each.
 *
 * Returns: the number of words
 */
guint
showcase_words_count (const char *text,
                      gsize length)
{
  guint n_words = 0;
  guint n_halves = 0;
  gboolean in_word = FALSE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (is_half_a_word (character))
        n_halves++;
      else if (!in_word && g_unichar_isalnum (character))
        n_words++;
      in_word = (in_word || g_unichar_isalnum (character)) && !g_unichar_isspace (character) && !is_half_a_word (character);
    }

  return n_words + (n_halves + 1) / 2;
}

/**
 * showcase_words_count_deck:
 * @deck: a deck whose chapters are whole documents
 * @limit: a number of words
 * @line: (inout): if more words than @limit are said, the line of the body at which that is
 *
 * Counts the words that are said in a talk: of each page its text, or its notes where these are longer.
 *
 * Returns: the number of words
 */
guint
showcase_words_count_deck (ShowcaseDeck *deck,
                           guint limit,
                           guint *line)
{
  g_autofree guint *notes = count_notes (deck);
  guint n_words = 0;

  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      guint left = n_words <= limit ? limit - n_words : G_MAXUINT;
      guint n_more = count_page (deck, i, left, line);

      if (notes[i] > n_more && notes[i] > left)
        *line = get_first_line (deck, i);
      n_words += MAX (n_more, notes[i]);
    }

  return n_words;
}
