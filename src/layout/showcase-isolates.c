/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Code in a text that is read from the right: brackets and dots of it would be ordered with the words around. It is set between FIRST STRONG ISOLATE and POP
 * DIRECTIONAL ISOLATE, as the Unicode Bidirectional Algorithm (UAX #9, section 2.4) has it. These are in what is set alone, never in a position. */

#include "config.h"

#include "showcase-isolates.h"

/* Where a mark is inserted, in bytes of the text without marks. */
typedef struct
{
  guint offset;
  gboolean opens;
} Mark;

static gboolean
is_code (const ShowcaseSpan *span)
{
  return (span->flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_KBD | SHOWCASE_SPAN_HTML)) != 0;
}

static gboolean
goes_on (const ShowcaseSpan *before,
         const ShowcaseSpan *after)
{
  return is_code (before) && is_code (after) && before->start + before->length == after->start;
}

/**
 * showcase_isolates_find:
 * @spans: (array length=n_spans): the spans of a text that is read from the right
 * @n_spans: how many
 *
 * Finds where marks are to be inserted: before and after each piece of code.
 *
 * Returns: (transfer full) (nullable): the places, or %NULL when there are none
 */
GArray *
showcase_isolates_find (const ShowcaseSpan *spans,
                        guint n_spans)
{
  GArray *isolates = NULL;

  for (guint i = 0; i < n_spans; i++)
    {
      Mark first = { spans[i].start, TRUE };
      Mark last = { spans[i].start + spans[i].length, FALSE };

      if (!is_code (&spans[i]))
        continue;
      if (isolates == NULL)
        isolates = g_array_new (FALSE, FALSE, sizeof (Mark));
      if (i == 0 || !goes_on (&spans[i - 1], &spans[i]))
        g_array_append_val (isolates, first);
      if (i + 1 == n_spans || !goes_on (&spans[i], &spans[i + 1]))
        g_array_append_val (isolates, last);
    }

  return isolates;
}

/**
 * showcase_isolates_insert:
 * @isolates: the places
 * @text: a text
 * @length: its length in bytes
 *
 * Makes a copy of a text with the marks in it.
 *
 * Returns: (transfer full): the copy
 */
char *
showcase_isolates_insert (GArray *isolates,
                          const char *text,
                          guint length)
{
  GString *copy = g_string_sized_new (length + isolates->len * SHOWCASE_ISOLATE_LENGTH + 1);
  guint done = 0;

  for (guint i = 0; i < isolates->len; i++)
    {
      const Mark *mark = &g_array_index (isolates, Mark, i);

      g_string_append_len (copy, text + done, mark->offset - done);
      g_string_append (copy, mark->opens ? SHOWCASE_ISOLATE_OPEN : SHOWCASE_ISOLATE_CLOSE);
      done = mark->offset;
    }
  g_string_append_len (copy, text + done, length - done);

  return g_string_free (copy, FALSE);
}

/* How many marks stand before a place; those at it count when it is where something starts. */
static guint
count_marks (GArray *isolates,
             guint offset,
             gboolean inclusive)
{
  guint n_marks = 0;

  while (isolates != NULL && n_marks < isolates->len && g_array_index (isolates, Mark, n_marks).offset < offset + inclusive)
    n_marks++;

  return n_marks;
}

/**
 * showcase_isolates_to_index:
 * @isolates: (nullable): the places
 * @offset: a place in the text, in bytes
 *
 * Finds a character in the text with the marks in it.
 *
 * Returns: its place there, in bytes
 */
guint
showcase_isolates_to_index (GArray *isolates,
                            guint offset)
{
  return offset + SHOWCASE_ISOLATE_LENGTH * count_marks (isolates, offset, TRUE);
}

/**
 * showcase_isolates_to_offset:
 * @isolates: (nullable): the places
 * @index: a place in the text with the marks in it, in bytes
 *
 * Finds a character in the text: the inverse of showcase_isolates_to_index().
 *
 * Returns: its place there, in bytes
 */
guint
showcase_isolates_to_offset (GArray *isolates,
                             guint index)
{
  for (guint i = isolates != NULL ? isolates->len : 0; i > 0; i--)
    {
      guint offset = g_array_index (isolates, Mark, i - 1).offset;

      if (index >= offset + SHOWCASE_ISOLATE_LENGTH * i)
        return index - SHOWCASE_ISOLATE_LENGTH * i;
      if (index >= offset + SHOWCASE_ISOLATE_LENGTH * (i - 1))
        return offset;
    }

  return index;
}

/**
 * showcase_isolates_move_spans:
 * @isolates: the places
 * @spans: (array length=n_spans): the spans of the text
 * @n_spans: how many
 *
 * Makes spans for the text with the marks in it. No span has a mark at its ends.
 *
 * Returns: (transfer full) (array length=n_spans): the spans
 */
ShowcaseSpan *
showcase_isolates_move_spans (GArray *isolates,
                              const ShowcaseSpan *spans,
                              guint n_spans)
{
  ShowcaseSpan *moved = g_memdup2 (spans, n_spans * sizeof *spans);

  for (guint i = 0; i < n_spans; i++)
    {
      guint end = spans[i].start + spans[i].length;

      moved[i].start = showcase_isolates_to_index (isolates, spans[i].start);
      moved[i].length = end + SHOWCASE_ISOLATE_LENGTH * count_marks (isolates, end, FALSE) - moved[i].start;
    }

  return moved;
}
