/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where characters, words and paragraphs of a document begin and end: what a double click selects and where a caret goes next. Lines, which
 * depend on the width, are the layout's. */

#include "config.h"

#include "showcase-boundaries.h"

#include <pango/pango.h>
#include <string.h>

/* A block's text with what Pango knows about its characters. */
typedef struct
{
  const char *text;
  glong n_chars;
  PangoLogAttr *attrs;
} Breaks;

static void
init_breaks (Breaks *self,
             ShowcaseDocument *document,
             guint block)
{
  guint length = showcase_boundaries_get_length (document, block);

  self->text = showcase_document_get_block_text (document, block);
  self->n_chars = g_utf8_strlen (self->text, length);
  self->attrs = g_new0 (PangoLogAttr, self->n_chars + 1);
  pango_get_log_attrs (self->text, (int)length, -1, pango_language_get_default (), self->attrs, (int)self->n_chars + 1);
}

static glong
to_char (const Breaks *self,
         guint offset)
{
  return g_utf8_pointer_to_offset (self->text, self->text + offset);
}

static guint
to_byte (const Breaks *self,
         glong index)
{
  return (guint)(g_utf8_offset_to_pointer (self->text, index) - self->text);
}

static gboolean
is_joined (ShowcaseDocument *document,
           guint block)
{
  return block < showcase_document_get_n_blocks (document) && (showcase_document_get_block (document, block)->flags & SHOWCASE_BLOCK_JOINED);
}

static gboolean
is_midline (ShowcaseDocument *document,
            guint block)
{
  return is_joined (document, block) && (showcase_document_get_block (document, block)->flags & SHOWCASE_BLOCK_MIDLINE);
}

/* The place itself, or the place in the next block that is the same. */
static void
normalize (ShowcaseDocument *document,
           ShowcasePosition *position)
{
  position->offset = MIN (position->offset, showcase_boundaries_get_length (document, position->block));
  if (position->offset == showcase_boundaries_get_length (document, position->block) && is_midline (document, position->block + 1))
    *position = (ShowcasePosition){ position->block + 1, 0 };
}

/**
 * showcase_boundaries_get_length:
 * @document: a document
 * @block: a block
 *
 * Gets the last offset that a caret can have in a block: 0 in an image or a rule, which are passed in one step.
 *
 * Returns: the offset, in bytes
 */
guint
showcase_boundaries_get_length (ShowcaseDocument *document,
                                guint block)
{
  const ShowcaseBlock *self = showcase_document_get_block (document, block);

  return self->kind == SHOWCASE_BLOCK_IMAGE || self->kind == SHOWCASE_BLOCK_RULE ? 0 : self->length;
}

/* ------------------------------------------------------------------------------------------------------------------------- finding */

/* In a word, at its start, or at its end with no other word beginning there. */
static gboolean
find_word_start (const Breaks *self,
                 glong at,
                 glong *start)
{
  glong i = at;

  if (self->attrs[at].is_word_end && !self->attrs[at].is_word_start)
    i--;
  while (i > 0 && !self->attrs[i].is_word_start && !self->attrs[i].is_word_end)
    i--;
  *start = i;
  return self->attrs[i].is_word_start;
}

/* The word at a place or, between words, all the blanks or the one character that is there. */
static void
find_word (ShowcaseDocument *document,
           const ShowcasePosition *position,
           ShowcaseRange *range)
{
  Breaks breaks;
  glong start;
  glong end;
  glong at;

  init_breaks (&breaks, document, position->block);
  at = to_char (&breaks, position->offset);
  if (find_word_start (&breaks, at, &start))
    {
      for (end = start + 1; end < breaks.n_chars && !breaks.attrs[end].is_word_end;)
        end++;
    }
  else
    {
      gboolean is_blank;

      start = MIN (at, MAX (breaks.n_chars, 1) - 1);
      is_blank = breaks.attrs[start].is_white;
      for (end = MIN (start + 1, breaks.n_chars); end < breaks.n_chars && (is_blank ? breaks.attrs[end].is_white : !breaks.attrs[end].is_cursor_position);)
        end++;
      while (start > 0 && (is_blank ? breaks.attrs[start - 1].is_white : !breaks.attrs[start].is_cursor_position))
        start--;
    }
  range->start.offset = to_byte (&breaks, start);
  range->end.offset = to_byte (&breaks, end);
  g_free (breaks.attrs);
}

/* A line of code, or a cell of a table. */
static void
find_line (ShowcaseDocument *document,
           const ShowcasePosition *position,
           const char *ends,
           ShowcaseRange *range)
{
  const char *text = showcase_document_get_block_text (document, position->block);
  guint length = showcase_document_get_block (document, position->block)->length;
  guint start = position->offset;
  guint end = position->offset;

  while (start > 0 && strchr (ends, text[start - 1]) == NULL)
    start--;
  while (end < length && strchr (ends, text[end]) == NULL)
    end++;
  range->start.offset = start;
  range->end.offset = end;
}

static void
find_paragraph (ShowcaseDocument *document,
                ShowcaseRange *range)
{
  while (is_joined (document, range->start.block))
    range->start.block--;
  while (is_joined (document, range->end.block + 1))
    range->end.block++;
  range->start.offset = 0;
  /* The alternative text stands for an image, so that one alone can be selected. */
  range->end.offset = showcase_document_get_block (document, range->end.block)->length;
}

/**
 * showcase_boundaries_find:
 * @document: a document
 * @position: a position in it
 * @unit: a unit
 * @range: (out): what is found
 *
 * Finds the character, word or paragraph at a position; of a character that is the position itself, with nothing in it.
 */
void
showcase_boundaries_find (ShowcaseDocument *document,
                          const ShowcasePosition *position,
                          ShowcaseUnit unit,
                          ShowcaseRange *range)
{
  ShowcaseBlockKind kind = showcase_document_get_block (document, position->block)->kind;

  *range = (ShowcaseRange){ *position, *position };
  if (unit == SHOWCASE_UNIT_CHARACTER)
    return;
  if (kind == SHOWCASE_BLOCK_IMAGE || kind == SHOWCASE_BLOCK_RULE)
    find_paragraph (document, range);
  else if (unit == SHOWCASE_UNIT_WORD)
    find_word (document, position, range);
  else if (kind == SHOWCASE_BLOCK_TABLE)
    find_line (document, position, "\t\n", range);
  else if (kind == SHOWCASE_BLOCK_CODE || kind == SHOWCASE_BLOCK_HTML)
    find_line (document, position, "\n", range);
  else
    find_paragraph (document, range);
}

/* ------------------------------------------------------------------------------------------------------------------------- moving */

static gboolean
is_stop (const Breaks *breaks,
         glong i,
         ShowcaseUnit unit,
         gboolean forward)
{
  if (unit == SHOWCASE_UNIT_CHARACTER)
    return breaks->attrs[i].is_cursor_position;
  return forward ? breaks->attrs[i].is_word_end : breaks->attrs[i].is_word_start;
}

/* Moves in a block. A word's end may be the block's, and blanks behind the last word are no place to stop. */
static gboolean
move_in_block (ShowcaseDocument *document,
               ShowcaseUnit unit,
               gboolean forward,
               ShowcasePosition *position)
{
  Breaks breaks;
  glong i;
  glong step = forward ? 1 : -1;
  gboolean found;

  if (showcase_boundaries_get_length (document, position->block) == 0)
    return FALSE;

  init_breaks (&breaks, document, position->block);
  i = to_char (&breaks, position->offset) + step;
  while (i >= 0 && i <= breaks.n_chars && !is_stop (&breaks, i, unit, forward))
    i += step;
  found = i >= 0 && i <= breaks.n_chars;
  if (found)
    position->offset = to_byte (&breaks, i);
  g_free (breaks.attrs);

  return found;
}

/* To the next place in another block. By words, a block's edge is a place to stop only when the way began inside. */
static gboolean
change_block (ShowcaseDocument *document,
              ShowcaseUnit unit,
              gboolean forward,
              ShowcasePosition *position)
{
  guint block = position->block;
  guint length = showcase_boundaries_get_length (document, block);
  gboolean same_place;

  if (unit == SHOWCASE_UNIT_WORD && position->offset != (forward ? length : 0))
    {
      position->offset = forward ? length : 0;
      return TRUE;
    }
  if (forward ? block + 1 >= showcase_document_get_n_blocks (document) : block == 0)
    return FALSE;

  same_place = is_midline (document, forward ? block + 1 : block);
  position->block = forward ? block + 1 : block - 1;
  position->offset = forward ? 0 : showcase_boundaries_get_length (document, position->block);
  if (unit == SHOWCASE_UNIT_WORD || same_place)
    {
      ShowcasePosition further = *position;

      if (move_in_block (document, unit, forward, &further))
        *position = further;
    }

  return TRUE;
}

static gboolean
move_paragraph (ShowcaseDocument *document,
                gboolean forward,
                ShowcasePosition *position)
{
  ShowcaseRange range;
  guint block = position->block;

  range = (ShowcaseRange){ *position, *position };
  find_paragraph (document, &range);
  if (forward)
    {
      block = range.end.block + 1;
      if (block < showcase_document_get_n_blocks (document))
        *position = (ShowcasePosition){ block, 0 };
      else
        *position = (ShowcasePosition){ range.end.block, showcase_boundaries_get_length (document, range.end.block) };
      return TRUE;
    }

  if (showcase_position_compare (&range.start, position) == 0 && block > 0)
    {
      range.start = (ShowcasePosition){ block - 1, 0 };
      find_paragraph (document, &range);
    }
  *position = range.start;

  return TRUE;
}

/**
 * showcase_boundaries_move:
 * @document: a document
 * @unit: a unit
 * @forward: whether to go on in reading order, or back
 * @position: (inout): a position in the document
 *
 * Finds the place that a caret goes to: after the next character, word or paragraph, or before the one before.
 *
 * Returns: whether there is one; at an end of the document there is none
 */
gboolean
showcase_boundaries_move (ShowcaseDocument *document,
                          ShowcaseUnit unit,
                          gboolean forward,
                          ShowcasePosition *position)
{
  ShowcasePosition before = *position;

  position->offset = MIN (position->offset, showcase_boundaries_get_length (document, position->block));
  if (unit == SHOWCASE_UNIT_PARAGRAPH)
    move_paragraph (document, forward, position);
  else if (!move_in_block (document, unit, forward, position))
    change_block (document, unit, forward, position);
  if (forward)
    normalize (document, position);

  return showcase_position_compare (&before, position) != 0;
}
