/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds words in a document's text. Each paragraph, and each block of code with all its parts, is folded and scanned by itself, so that a search of
 * ten megabytes needs no more memory than its longest paragraph and its result. What a match looks like, and which one is the current one, is
 * left to others.
 *
 * Everything is searched that is to be read: what is in folded details too, and of images the alternative text where it stands in the place of one that
 * the portfolio does not have. */

#include "config.h"

#include "showcase-search.h"

#include "showcase-folding.h"
#include "showcase-spacing.h"

#include <string.h>

typedef struct
{
  /* Borrowed */
  ShowcaseDocument *document;
  const char *needle;
  gsize needle_length;

  /* Owned */
  ShowcaseFolding *folding;
  GArray *matches;

  /* State */
  ShowcaseSearchFlags flags;
  ShowcaseFoldingFlags folding_flags;
  gboolean has_space;
  guint block; /* where the last match ends */
} Search;

static gboolean
is_word (gunichar c)
{
  return c == '_' || g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static gboolean
is_within_word (const char *text,
                gsize length,
                gsize offset)
{
  gunichar before;
  gunichar after;

  if (offset == 0 || offset == length)
    return FALSE;
  before = g_utf8_get_char (g_utf8_prev_char (text + offset));
  after = g_utf8_get_char (text + offset);

  return is_word (before) && is_word (after) && showcase_spacing_is_used (before) && showcase_spacing_is_used (after);
}

/* Syllables of Hangul and kana with a voice mark come apart when folded, but their first part is another letter than the whole. */
static gboolean
is_within_letter (const char *text,
                  gsize length,
                  gsize offset)
{
  gunichar after = offset < length && (guchar)text[offset] >= 0x80 ? g_utf8_get_char (text + offset) : 0;

  return (after >= 0x1160 && after <= 0x11ff) || after == 0x3099 || after == 0x309a;
}

static gboolean
is_match (Search *self,
          const char *text,
          gsize length,
          gsize start)
{
  gsize end = start + self->needle_length;

  if (is_within_letter (text, length, end))
    return FALSE;

  return (self->flags & SHOWCASE_SEARCH_WHOLE_WORDS) == 0 || (!is_within_word (text, length, start) && !is_within_word (text, length, end));
}

static guint
get_start (Search *self,
           guint block)
{
  return showcase_document_get_block (self->document, block)->text;
}

/* The blocks of a part have their texts one after the other in the arena, and matches come in order. */
static ShowcasePosition
find_position (Search *self,
               guint source,
               guint last,
               gboolean is_end)
{
  while (self->block < last && source + (is_end ? 0 : 1) > get_start (self, self->block + 1))
    self->block++;

  return (ShowcasePosition){ self->block, MIN (source - get_start (self, self->block), showcase_document_get_block (self->document, self->block)->length) };
}

static const char *
find_needle (Search *self,
             const char *text,
             gsize length)
{
  if (self->needle_length == 1)
    return memchr (text, *self->needle, length);

  return memmem (text, length, self->needle, self->needle_length);
}

static void
scan (Search *self,
      guint first,
      guint last)
{
  gsize length;
  const char *text = showcase_folding_get_text (self->folding, &length);
  const char *found = text;
  guint passed = 0;

  self->block = first;
  while ((found = find_needle (self, found, (gsize)(text + length - found))) != NULL)
    {
      gsize start = (gsize)(found - text);
      guint source_start, source_end;

      if (!is_match (self, text, length, start))
        {
          found = g_utf8_next_char (found);
          continue;
        }

      /* Two matches in one character, as of a point in an ellipsis, are one. */
      showcase_folding_get_source (self->folding, start, start + self->needle_length, &source_start, &source_end);
      if (source_start >= passed)
        {
          ShowcaseRange range;

          range.start = find_position (self, source_start, last, FALSE);
          range.end = find_position (self, source_end, last, TRUE);
          g_array_append_val (self->matches, range);
        }
      passed = source_end;
      found += self->needle_length;
    }
}

static const ShowcaseBlock *
get_continuation (Search *self,
                  guint block)
{
  const ShowcaseBlock *next;

  if (block + 1 >= showcase_document_get_n_blocks (self->document))
    return NULL;
  next = showcase_document_get_block (self->document, block + 1);

  return (next->flags & SHOWCASE_BLOCK_JOINED) != 0 && next->kind != SHOWCASE_BLOCK_TABLE ? next : NULL;
}

static gboolean
is_hidden (Search *self,
           guint block)
{
  const ShowcaseBlock *here = showcase_document_get_block (self->document, block);

  return here->kind == SHOWCASE_BLOCK_IMAGE && showcase_document_get_image (self->document, here->image)->name != NULL;
}

/* The line feed that stands between two blocks of code follows the first one's text in the arena. */
static void
append_block (Search *self,
              guint block,
              const ShowcaseBlock *next)
{
  const ShowcaseBlock *here = showcase_document_get_block (self->document, block);
  gboolean broken = next != NULL && (next->flags & SHOWCASE_BLOCK_MIDLINE) == 0;

  showcase_folding_append (self->folding, showcase_document_get_block_text (self->document, block), here->length + (broken ? 1 : 0), here->text);
}

/* Searches a paragraph, a piece of code with all its blocks, or a block of a table, and returns the block after it. */
static guint
search_part (Search *self,
             guint first)
{
  const ShowcaseBlock *block = showcase_document_get_block (self->document, first);
  const ShowcaseBlock *next = get_continuation (self, first);
  ShowcaseFoldingFlags flags = self->folding_flags;
  guint last = first;

  /* The tabs and line feeds of a table are borders between cells, and no white space. */
  if (self->has_space && block->kind != SHOWCASE_BLOCK_TABLE)
    flags |= SHOWCASE_FOLDING_JOIN_SPACE;

  showcase_folding_clear (self->folding, flags);
  append_block (self, first, next);
  for (; next != NULL; last++)
    {
      next = get_continuation (self, last + 1);
      append_block (self, last + 1, next);
    }
  scan (self, first, last);

  return last + 1;
}

static void
fold_query (Search *self,
            const char *query)
{
  g_autofree char *valid = g_utf8_make_valid (query, -1);

  self->folding_flags = (self->flags & SHOWCASE_SEARCH_MATCH_CASE) != 0 ? SHOWCASE_FOLDING_KEEP_CASE : 0;
  showcase_folding_clear (self->folding, self->folding_flags | SHOWCASE_FOLDING_JOIN_SPACE);
  showcase_folding_append (self->folding, valid, strlen (valid), 0);
}

static gboolean
never_stop (gpointer user_data)
{
  return FALSE;
}

/**
 * showcase_search_run:
 * @document: a document
 * @query: the words to find
 * @flags: how to search
 * @stop: (nullable): tells when to give up
 * @user_data: the data of @stop
 *
 * Finds all places of some words. Matches don't overlap; one may go on from one block of a paragraph or of code into the next, and none from one
 * cell of a table into another. Any white space in @query stands for any in the text; a query without anything else finds nothing.
 *
 * Returns: (transfer full) (nullable) (element-type ShowcaseRange): the matches in reading order, or %NULL when stopped
 */
GArray *
showcase_search_run (ShowcaseDocument *document,
                     const char *query,
                     ShowcaseSearchFlags flags,
                     ShowcaseSearchStopFunc stop,
                     gpointer user_data)
{
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (ShowcaseRange));
  Search self = { .document = document, .folding = folding, .matches = matches, .flags = flags };
  guint n_blocks = showcase_document_get_n_blocks (document);
  g_autofree char *needle = NULL;

  if (stop == NULL)
    stop = never_stop;
  fold_query (&self, query);
  needle = g_strdup (showcase_folding_get_text (folding, &self.needle_length));
  self.needle = needle;
  self.has_space = strchr (needle, ' ') != NULL;
  if (strspn (needle, " ") == self.needle_length)
    return g_steal_pointer (&matches);

  for (guint i = 0; i < n_blocks;)
    {
      if (stop (user_data))
        return NULL;
      if (is_hidden (&self, i))
        i++;
      else
        i = search_part (&self, i);
    }

  return g_steal_pointer (&matches);
}

/**
 * showcase_search_find_from:
 * @matches: (element-type ShowcaseRange): matches in reading order
 * @position: a place
 *
 * Finds the first match that ends behind a place.
 *
 * Returns: its index, or the number of matches when there is none
 */
guint
showcase_search_find_from (GArray *matches,
                           const ShowcasePosition *position)
{
  guint low = 0;
  guint high = matches->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (showcase_position_compare (&g_array_index (matches, ShowcaseRange, middle).end, position) > 0)
        high = middle;
      else
        low = middle + 1;
    }

  return low;
}
