/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where long text is cut into blocks: laying out one text takes time that grows with the square of its lines, so that no block may be
 * long. Making the blocks is left to the builder.
 */

#include "showcase-split.h"

#include <string.h>

/* The last character boundary at or before @at. */
static gsize
find_boundary (const char *text,
               gsize at)
{
  while (at > 0 && ((guchar)text[at] & 0xc0) == 0x80)
    at--;
  return at;
}

/* Where a word ends a part that it is too long for, or 0. Nothing that may be broken before, like a space or a character of three or four bytes as Chinese
 * has them, is a part of a word. */
static gsize
find_long_word (const char *text,
                gsize length)
{
  gsize word = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == ' ')
        word = i + 1;
      else if ((guchar)text[i] >= 0xe0)
        word = i;
      else if (i - word >= SHOWCASE_SPLIT_WORD)
        return word > 0 ? word : find_boundary (text, SHOWCASE_SPLIT_WORD);
    }
  return 0;
}

/* The kind of a letter, by how many bytes it has, which tells Latin, most other alphabets, ideographs and emoji apart; 0 for what goes with any. Accents and
 * what joins emoji go with the letter before. */
static guint
get_kind (const char *letter,
          gsize length)
{
  guchar first = (guchar)letter[0];

  if (first < 0x80)
    return g_ascii_isalpha (letter[0]) ? 1 : 0;
  if (first < 0xc0 || first == 0xcc || first == 0xcd)
    return 0;
  if (first < 0xe0)
    return 2;
  if (first >= 0xf0)
    return 4;
  return length >= 3 && (memcmp (letter, "\xe2\x80\x8d", 3) == 0 || memcmp (letter, "\xef\xb8\x8f", 3) == 0) ? 0 : 3;
}

/* Where a text has gone from one kind of letters to another so often that the fonts for it take longer than its length, or 0. */
static gsize
find_mixture (const char *text,
              gsize length)
{
  guint n_changes = 0;
  guint before = 0;

  for (gsize i = 0; i < length; i++)
    {
      guint kind = get_kind (text + i, length - i);

      if (kind == 0 || kind == before)
        continue;
      if (before != 0 && ++n_changes == SHOWCASE_SPLIT_CHANGES)
        return i;
      before = kind;
    }
  return 0;
}

/**
 * showcase_split_text:
 * @text: running text, valid UTF-8
 * @length: its length in bytes
 *
 * Finds where the first part of a paragraph ends: after the last space within %SHOWCASE_SPLIT_BYTES, or without one between two
 * characters. A word of more than %SHOWCASE_SPLIT_WORD bytes begins a part, and is cut itself: a line that can't be broken between words is looked for
 * again and again.
 *
 * Returns: the length of the first part, in bytes; @length when it is short enough
 */
gsize
showcase_split_text (const char *text,
                     gsize length)
{
  const char *space;
  gsize word;
  gsize mixture;

  if (length <= SHOWCASE_SPLIT_WORD)
    return length;
  mixture = find_mixture (text, MIN (length, SHOWCASE_SPLIT_BYTES));
  if (mixture > 0)
    {
      space = memrchr (text, ' ', mixture);
      length = space != NULL ? (gsize)(space - text) + 1 : mixture;
    }
  word = find_long_word (text, MIN (length, SHOWCASE_SPLIT_BYTES));
  if (word > 0)
    return word;
  if (length <= SHOWCASE_SPLIT_BYTES)
    return length;
  space = memrchr (text, ' ', SHOWCASE_SPLIT_BYTES);
  return space != NULL ? (gsize)(space - text) + 1 : find_boundary (text, SHOWCASE_SPLIT_BYTES);
}

/**
 * showcase_split_lines:
 * @text: lines that end in line feeds, the last one or not, valid UTF-8
 * @length: their length in bytes, more than 0
 * @n_lines: (out): the number of line feeds in the part
 *
 * Finds where the first part of a code block ends: after %SHOWCASE_SPLIT_LINES lines, or earlier so that it stays within
 * %SHOWCASE_SPLIT_BYTES. Only a line that is longer than that is cut itself.
 *
 * Returns: the length of the first part, in bytes, with the line feed that ends it
 */
gsize
showcase_split_lines (const char *text,
                      gsize length,
                      guint *n_lines)
{
  gsize limit = MIN (length, SHOWCASE_SPLIT_BYTES);
  gsize end = 0;

  *n_lines = 0;
  while (*n_lines < SHOWCASE_SPLIT_LINES && end < limit)
    {
      const char *feed = memchr (text + end, '\n', limit - end);

      if (feed == NULL)
        break;
      end = feed - text + 1;
      (*n_lines)++;
    }
  if (*n_lines == SHOWCASE_SPLIT_LINES || end == length)
    return end;
  if (limit == length)
    return length;
  return end > 0 ? end : find_boundary (text, limit);
}
