/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Texts as a screen reader asks for them: in characters, by word and by sentence. The document knows bytes of blocks. Nothing is kept, because an answer
 * costs less than the message that carries it. */

#include "config.h"

#include "showcase-part-text.h"

#include <pango/pango.h>
#include <string.h>

#define LINE_SEPARATOR "\342\200\250"

/* A block's part of a text. */
typedef struct
{
  const char *text;
  gsize length;
  gboolean feeds;
} Stretch;

static Stretch
get_stretch (const ShowcasePartText *self,
             guint block)
{
  const char *text = showcase_document_get_block_text (self->document, block);
  guint start = block == self->first ? self->start : 0;
  guint limit = block + 1 == self->end ? self->limit : showcase_document_get_block (self->document, block)->length;
  gboolean feeds = block + 1 < self->end && !(showcase_document_get_block (self->document, block + 1)->flags & SHOWCASE_BLOCK_MIDLINE);

  return (Stretch){ text + start, limit - start, feeds };
}

static guint
count (const Stretch *stretch)
{
  return (guint)g_utf8_strlen (stretch->text, (gssize)stretch->length);
}

/* The block that an offset is in, and the offset from the start of its stretch. Between two stretches that is the later one. */
static guint
find_block (const ShowcasePartText *self,
            guint *offset)
{
  for (guint i = self->first; i + 1 < self->end; i++)
    {
      Stretch stretch = get_stretch (self, i);
      guint n_chars = count (&stretch) + stretch.feeds;

      if (*offset < n_chars)
        return i;
      *offset -= n_chars;
    }

  return self->end - 1;
}

static guint
find_start (const ShowcasePartText *self,
            guint block)
{
  guint offset = 0;

  for (guint i = self->first; i < block; i++)
    {
      Stretch stretch = get_stretch (self, i);

      offset += count (&stretch) + stretch.feeds;
    }

  return offset;
}

/**
 * showcase_part_text_init:
 * @self: (out caller-allocates): a text
 * @document: a document
 * @part: a part with text
 *
 * Sets a text to the own text of a part.
 */
void
showcase_part_text_init (ShowcasePartText *self,
                         ShowcaseDocument *document,
                         const ShowcasePart *part)
{
  *self = (ShowcasePartText){ document, part->first, part->text_end, 0, showcase_document_get_block (document, part->text_end - 1)->length };
  if (part->kind == SHOWCASE_PART_CELL)
    {
      const ShowcaseCell *cell = showcase_document_get_cell (document, part->index);

      self->start = cell->start;
      self->limit = cell->start + cell->length;
    }
}

/**
 * showcase_part_text_init_link:
 * @self: (out caller-allocates): a text
 * @document: a document
 * @part: a link
 *
 * Sets a text to what a link encloses, of an image its alternative text.
 */
void
showcase_part_text_init_link (ShowcasePartText *self,
                              ShowcaseDocument *document,
                              const ShowcasePart *part)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, part->first);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, part->first, &n_spans);

  *self = (ShowcasePartText){ document, part->first, part->first + 1, block->length, 0 };
  for (guint i = 0; i < n_spans; i++)
    if (spans[i].link == part->index)
      {
        self->start = MIN (self->start, spans[i].start);
        self->limit = MAX (self->limit, spans[i].start + spans[i].length);
      }

  if (self->limit <= self->start)
    {
      self->start = 0;
      self->limit = block->length;
    }
}

/**
 * showcase_part_text_get_length:
 * @self: a text
 *
 * Counts the characters.
 *
 * Returns: the length in characters
 */
guint
showcase_part_text_get_length (const ShowcasePartText *self)
{
  Stretch last = get_stretch (self, self->end - 1);

  return find_start (self, self->end - 1) + count (&last);
}

/* Writes what of a stretch is between two offsets, its line feed included. */
static void
append (GString *text,
        const Stretch *stretch,
        guint start,
        guint end)
{
  const char *limit = stretch->text + stretch->length;
  const char *p = stretch->text;
  guint i = 0;

  for (; p < limit && i < start; i++)
    p = g_utf8_next_char (p);
  for (; p < limit && i < end; i++)
    {
      const char *next = g_utf8_next_char (p);

      if (strncmp (p, LINE_SEPARATOR, strlen (LINE_SEPARATOR)) == 0)
        g_string_append_c (text, '\n');
      else
        g_string_append_len (text, p, next - p);
      p = next;
    }
  if (p >= limit && i < end && i >= start && stretch->feeds)
    g_string_append_c (text, '\n');
}

/**
 * showcase_part_text_dup:
 * @self: a text
 * @start: where to start, in characters
 * @end: where to end; what is beyond the end of the text counts as its end
 *
 * Copies some of the text.
 *
 * Returns: (transfer full): the text
 */
char *
showcase_part_text_dup (const ShowcasePartText *self,
                        guint start,
                        guint end)
{
  GString *text = g_string_new (NULL);
  guint offset = 0;

  for (guint i = self->first; i < self->end && offset < end; i++)
    {
      Stretch stretch = get_stretch (self, i);

      append (text, &stretch, start > offset ? start - offset : 0, end - offset);
      offset += count (&stretch) + stretch.feeds;
    }

  return g_string_free (text, FALSE);
}

/**
 * showcase_part_text_get_position:
 * @self: a text
 * @offset: an offset in characters; beyond the end it counts as the end
 * @position: (out caller-allocates): the same place in the document
 *
 * Finds a place of a text in the document.
 */
void
showcase_part_text_get_position (const ShowcasePartText *self,
                                 guint offset,
                                 ShowcasePosition *position)
{
  guint block = find_block (self, &offset);
  Stretch stretch = get_stretch (self, block);
  const char *p = stretch.text;

  for (; offset > 0 && p < stretch.text + stretch.length; offset--)
    p = g_utf8_next_char (p);

  *position = (ShowcasePosition){ block, (guint)(p - showcase_document_get_block_text (self->document, block)) };
}

/**
 * showcase_part_text_find_offset:
 * @self: a text
 * @position: a place in the document
 * @offset: (out): the same place in the text, in characters; of a place before or after it, its start or its end
 *
 * Finds a place of the document in a text.
 *
 * Returns: whether the place is in the text
 */
gboolean
showcase_part_text_find_offset (const ShowcasePartText *self,
                                const ShowcasePosition *position,
                                guint *offset)
{
  ShowcasePosition start = { self->first, self->start };
  ShowcasePosition end = { self->end - 1, self->limit };
  Stretch stretch;

  if (showcase_position_compare (position, &start) < 0)
    {
      *offset = 0;
      return FALSE;
    }
  if (showcase_position_compare (position, &end) > 0)
    {
      *offset = showcase_part_text_get_length (self);
      return FALSE;
    }

  stretch = get_stretch (self, position->block);
  stretch.length = position->offset - (position->block == self->first ? self->start : 0);
  *offset = find_start (self, position->block) + count (&stretch);

  return TRUE;
}

static gboolean
is_start (const PangoLogAttr *attr,
          ShowcasePartTextUnit unit)
{
  return unit == SHOWCASE_PART_TEXT_WORD ? attr->is_word_start : attr->is_sentence_start;
}

/* Line feeds stand for themselves only at the end of what they end. */
static gboolean
follows_feed (const char *text,
              const char *p)
{
  return p > text && (p[-1] == '\n' || (p - text >= 3 && strncmp (p - 3, LINE_SEPARATOR, 3) == 0));
}

static void
find_paragraph (const Stretch *stretch,
                guint offset,
                guint *start,
                guint *end)
{
  const char *limit = stretch->text + stretch->length;
  const char *p = stretch->text;
  guint i = 0;

  *start = 0;
  for (; p < limit; p = g_utf8_next_char (p), i++)
    if (follows_feed (stretch->text, p))
      {
        if (i > offset)
          break;
        *start = i;
      }
  *end = p < limit ? i : i + stretch->feeds;
}

/**
 * showcase_part_text_find_unit:
 * @self: a text
 * @unit: what to find
 * @offset: an offset in characters
 * @start: (out): where the unit around it starts
 * @end: (out): where the next one starts, or the text ends
 *
 * Finds the word, the sentence or the paragraph that a place is in. What a text was split at counts as a boundary, so that the time does not grow with
 * its length.
 */
void
showcase_part_text_find_unit (const ShowcasePartText *self,
                              ShowcasePartTextUnit unit,
                              guint offset,
                              guint *start,
                              guint *end)
{
  guint inner = MIN (offset, showcase_part_text_get_length (self));
  guint block = find_block (self, &inner);
  Stretch stretch = get_stretch (self, block);
  guint before = find_start (self, block);
  guint n_chars = count (&stretch);

  if (unit == SHOWCASE_PART_TEXT_PARAGRAPH)
    {
      find_paragraph (&stretch, inner, start, end);
    }
  else
    {
      g_autofree PangoLogAttr *attrs = g_new0 (PangoLogAttr, n_chars + 1);

      pango_get_log_attrs (stretch.text, (int)stretch.length, -1, NULL, attrs, (int)n_chars + 1);
      *start = MIN (inner, n_chars);
      while (*start > 0 && !is_start (&attrs[*start], unit))
        *start -= 1;
      *end = MIN (inner + 1, n_chars);
      while (*end < n_chars && !is_start (&attrs[*end], unit))
        *end += 1;
      if (*end == n_chars)
        *end += stretch.feeds;
    }

  *start += before;
  *end += before;
}

/**
 * showcase_part_text_get_look:
 * @self: a text
 * @offset: an offset in characters
 * @start: (out): where the run of the same look starts, in characters
 * @end: (out): where it ends
 *
 * Finds what the text looks like at a place.
 *
 * Returns: its #ShowcaseSpanFlags
 */
guint32
showcase_part_text_get_look (const ShowcasePartText *self,
                             guint offset,
                             guint *start,
                             guint *end)
{
  guint32 flags = 0;
  ShowcasePosition place;
  ShowcasePosition from;
  ShowcasePosition to;
  guint n_spans;
  const ShowcaseSpan *spans;

  showcase_part_text_get_position (self, offset, &place);
  spans = showcase_document_get_spans (self->document, place.block, &n_spans);
  from = (ShowcasePosition){ place.block, place.block == self->first ? self->start : 0 };
  to = (ShowcasePosition){ place.block, showcase_document_get_block (self->document, place.block)->length };
  if (place.block + 1 == self->end)
    to.offset = self->limit;

  for (guint i = 0; i < n_spans; i++)
    {
      guint span_end = spans[i].start + spans[i].length;

      if (span_end <= place.offset)
        {
          from.offset = MAX (from.offset, span_end);
          continue;
        }
      if (spans[i].start > place.offset)
        {
          to.offset = MIN (to.offset, spans[i].start);
          break;
        }
      flags = spans[i].flags;
      from.offset = MAX (from.offset, spans[i].start);
      to.offset = MIN (to.offset, span_end);
      break;
    }

  showcase_part_text_find_offset (self, &from, start);
  showcase_part_text_find_offset (self, &to, end);

  return flags;
}
