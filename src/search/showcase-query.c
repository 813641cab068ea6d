/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person types, as words, and which words of a text it means. One typo is one step of Damerau and Levenshtein ("A technique for computer detection and
 * correction of spelling errors", 1964). As the word may not be typed to its end yet, it is compared with the start of the other, which needs no table:
 * what follows the first difference has to be the same. */

#include "config.h"

#include "showcase-query.h"

#include "showcase-folding.h"
#include "showcase-tokens.h"

#include <string.h>

/* More words than this add nothing to what a person looks for. */
#define MAX_WORDS 16

/* In shorter words another letter makes another word. */
#define MIN_FORGIVEN 4

struct _ShowcaseQuery
{
  gatomicrefcount ref_count;
  GPtrArray *words;
  guint forgiven; /* a bit for each word */
};

static inline gboolean
is_start (const char *start,
          const char *start_end,
          const char *word,
          const char *end)
{
  gsize length = (gsize)(start_end - start);

  return length <= (gsize)(end - word) && memcmp (start, word, length) == 0;
}

/* Whether a word starts with what was typed, but for one letter. Neither is the start of the other: up to a difference they have the same bytes. */
static gboolean
is_near (const char *typed,
         const char *typed_end,
         const char *word,
         const char *end)
{
  const char *next_typed;
  const char *next;

  for (; typed < typed_end && word < end && *typed == *word; typed++)
    word++;
  for (; typed < typed_end && (*typed & 0xc0) == 0x80; typed--)
    word--;
  if (typed == typed_end)
    return TRUE;
  next_typed = g_utf8_next_char (typed);
  if (is_start (next_typed, typed_end, word, end))
    return TRUE;
  if (word >= end)
    return FALSE;

  next = g_utf8_next_char (word);
  if (is_start (next_typed, typed_end, next, end) || is_start (typed, typed_end, next, end))
    return TRUE;
  return next_typed < typed_end && next < end && g_utf8_get_char (typed) == g_utf8_get_char (next) && g_utf8_get_char (next_typed) == g_utf8_get_char (word)
         && is_start (g_utf8_next_char (next_typed), typed_end, g_utf8_next_char (next), end);
}

/**
 * showcase_query_new:
 * @text: what a person typed
 *
 * Takes the words out of it.
 *
 * Returns: (transfer full): the query, which may have no word
 */
ShowcaseQuery *
showcase_query_new (const char *text)
{
  ShowcaseQuery *self = g_new0 (ShowcaseQuery, 1);
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  ShowcaseTokens tokens;
  gsize length;
  const char *folded;

  g_atomic_ref_count_init (&self->ref_count);
  self->words = g_ptr_array_new_with_free_func (g_free);
  showcase_folding_clear (folding, 0);
  showcase_folding_append (folding, valid, strlen (valid), 0);
  folded = showcase_folding_get_text (folding, &length);
  showcase_tokens_init (&tokens, folded, length);
  while (self->words->len < MAX_WORDS && showcase_tokens_next (&tokens))
    g_ptr_array_add (self->words, g_strndup (folded + tokens.start, tokens.end - tokens.start));
  return self;
}

/**
 * showcase_query_ref:
 * @self: a query
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the query
 */
ShowcaseQuery *
showcase_query_ref (ShowcaseQuery *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * showcase_query_unref:
 * @self: (transfer full): a query
 *
 * Gives a reference back.
 */
void
showcase_query_unref (ShowcaseQuery *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->words);
  g_free (self);
}

/**
 * showcase_query_get_n_words:
 * @self: a query
 *
 * Counts its words.
 *
 * Returns: how many there are
 */
guint
showcase_query_get_n_words (ShowcaseQuery *self)
{
  return self->words->len;
}

/**
 * showcase_query_get_word:
 * @self: a query
 * @position: which word, from 0
 *
 * Gives a word.
 *
 * Returns: the word, folded
 */
const char *
showcase_query_get_word (ShowcaseQuery *self,
                         guint position)
{
  return g_ptr_array_index (self->words, position);
}

/**
 * showcase_query_forgive:
 * @self: a query
 * @position: which word, from 0
 *
 * Lets a word have one typo, if it is long enough to be known nevertheless.
 *
 * Returns: whether it is
 */
gboolean
showcase_query_forgive (ShowcaseQuery *self,
                        guint position)
{
  if (g_utf8_strlen (showcase_query_get_word (self, position), -1) < MIN_FORGIVEN)
    return FALSE;
  self->forgiven |= 1u << position;
  return TRUE;
}

/**
 * showcase_query_compare:
 * @self: a query
 * @position: which of its words, from 0
 * @word: a word of a text, folded
 * @length: its length in bytes
 *
 * Tells how much a word is like one that is looked for.
 *
 * Returns: the likeness
 */
ShowcaseLikeness
showcase_query_compare (ShowcaseQuery *self,
                        guint position,
                        const char *word,
                        gsize length)
{
  const char *typed = showcase_query_get_word (self, position);
  const char *typed_end = typed + strlen (typed);

  if (is_start (typed, typed_end, word, word + length))
    return (gsize)(typed_end - typed) == length ? SHOWCASE_LIKENESS_SAME : SHOWCASE_LIKENESS_START;
  if ((self->forgiven & 1u << position) != 0 && is_near (typed, typed_end, word, word + length))
    return SHOWCASE_LIKENESS_NEAR;
  return SHOWCASE_LIKENESS_NONE;
}

/* Of a word that was begun, the beginning; of one with a typo, all. */
static gsize
match_word (ShowcaseQuery *self,
            const char *word,
            gsize length)
{
  gsize longest = 0;

  for (guint i = 0; i < self->words->len; i++)
    {
      ShowcaseLikeness likeness = showcase_query_compare (self, i, word, length);

      if (likeness == SHOWCASE_LIKENESS_NEAR)
        longest = length;
      else if (likeness != SHOWCASE_LIKENESS_NONE)
        longest = MAX (longest, strlen (showcase_query_get_word (self, i)));
    }
  return longest;
}

/**
 * showcase_query_find:
 * @self: a query
 * @text: a text in UTF-8
 * @length: its length in bytes
 *
 * Finds what to mark in a text.
 *
 * Returns: (transfer full) (element-type ShowcaseMark): the marks, in order
 */
GArray *
showcase_query_find (ShowcaseQuery *self,
                     const char *text,
                     gsize length)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (ShowcaseMark));
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  ShowcaseTokens tokens;
  gsize folded_length;
  const char *folded;

  showcase_folding_clear (folding, 0);
  showcase_folding_append (folding, text, length, 0);
  folded = showcase_folding_get_text (folding, &folded_length);
  showcase_tokens_init (&tokens, folded, folded_length);
  while (showcase_tokens_next (&tokens))
    {
      gsize matched = match_word (self, folded + tokens.start, tokens.end - tokens.start);
      ShowcaseMark mark;

      if (matched == 0)
        continue;
      showcase_folding_get_source (folding, tokens.start, tokens.start + matched, &mark.start, &mark.end);
      g_array_append_val (marks, mark);
    }
  return marks;
}
