/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The lines of a table by GFM 0.29 §4.10: which line is a delimiter row, and where the cells of a row are. Where tables are in a document,
 * and what is in a cell, is left to others.
 */

#include "showcase-table-syntax.h"

#include <string.h>

/* In bytes: what a link to something that is not there gets, in any language, and what a byte or a reference can become more. */
#define LONGEST_MARK 64
#define LONGEST_CHARACTER 3

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

static const char *
skip_spaces (const char *p,
             const char *end)
{
  while (p < end && is_space (*p))
    p++;
  return p;
}

static const char *
trim_end (const char *start,
          const char *end)
{
  while (end > start && is_space (end[-1]))
    end--;
  return end;
}

/* Whether a pipe or colon stands beside a hyphen, or a pipe beside a colon or a space and one of them. */
static gboolean
may_delimit (const char *text,
             const char *end,
             const char *p)
{
  const char *after = skip_spaces (p + 1, end);
  const char *before = p;

  while (before > text && is_space (before[-1]))
    before--;
  return (after < end && (*after == '-' || *after == ':')) || (before > text && (before[-1] == '-' || before[-1] == ':'));
}

/**
 * showcase_table_may_be_in:
 * @text: a document
 * @length: its length in bytes
 * @from: where to look from, in bytes
 * @to: where to look to, in bytes
 *
 * Tells fast whether a part of a text can have a delimiter row.
 *
 * Returns: %FALSE when it has none
 */
gboolean
showcase_table_may_be_in (const char *text,
                          gsize length,
                          gsize from,
                          gsize to)
{
  const char *end = text + to;

  for (const char *p = text + from; p < end && (p = memchr (p, '|', end - p)) != NULL; p++)
    if (may_delimit (text, text + length, p))
      return TRUE;
  for (const char *p = text + from; p < end && (p = memchr (p, ':', end - p)) != NULL; p++)
    if ((p + 1 < text + length && p[1] == '-') || (p > text && p[-1] == '-'))
      return TRUE;
  return FALSE;
}

/**
 * showcase_table_parse_delimiters:
 * @line: a line
 * @length: its length in bytes
 * @alignments: (nullable) (element-type guint8): the columns' alignments are added to it
 *
 * Reads a delimiter row. One of hyphens alone is none: it underlines a heading.
 *
 * Returns: the number of columns, 0 if the line is no delimiter row
 */
guint
showcase_table_parse_delimiters (const char *line,
                                 gsize length,
                                 GArray *alignments)
{
  const char *end = trim_end (line, line + length);
  const char *p = skip_spaces (line, end);
  gboolean is_plain = TRUE;
  guint n_columns = 0;

  if (p < end && *p == '|')
    {
      is_plain = FALSE;
      p = skip_spaces (p + 1, end);
    }
  while (p < end)
    {
      gboolean left = *p == ':';
      const char *hyphens = left ? p + 1 : p;
      guint8 alignment = left ? SHOWCASE_ALIGNMENT_LEFT : SHOWCASE_ALIGNMENT_NONE;

      for (p = hyphens; p < end && *p == '-'; p++)
        ;
      if (p == hyphens)
        return 0;
      if (p < end && *p == ':')
        {
          alignment = left ? SHOWCASE_ALIGNMENT_CENTER : SHOWCASE_ALIGNMENT_RIGHT;
          p++;
        }
      is_plain &= alignment == SHOWCASE_ALIGNMENT_NONE;
      n_columns++;
      if (alignments != NULL)
        g_array_append_val (alignments, alignment);
      p = skip_spaces (p, end);
      if (p == end)
        break;
      if (*p != '|')
        return 0;
      is_plain = FALSE;
      p = skip_spaces (p + 1, end);
    }
  return is_plain ? 0 : n_columns;
}

/**
 * showcase_table_iter_init:
 * @self: (out caller-allocates): an iterator
 * @line: a row
 * @length: its length in bytes
 *
 * Starts before the first cell.
 */
void
showcase_table_iter_init (ShowcaseTableIter *self,
                          const char *line,
                          gsize length)
{
  self->end = trim_end (line, line + length);
  self->position = skip_spaces (line, self->end);
  if (self->position < self->end && *self->position == '|')
    self->position++;
}

/**
 * showcase_table_iter_next:
 * @self: an iterator
 * @cell: (out): where the next cell's content starts
 * @length: (out): its length in bytes, without the white space around it; pipes in it are still escaped
 *
 * Finds the next cell. Nothing after the last pipe is no cell.
 *
 * Returns: whether there is one
 */
gboolean
showcase_table_iter_next (ShowcaseTableIter *self,
                          const char **cell,
                          gsize *length)
{
  const char *p;

  if (self->position >= self->end)
    return FALSE;
  for (p = self->position; p < self->end && *p != '|'; p++)
    if (*p == '\\' && p + 1 < self->end)
      p++;
  *cell = skip_spaces (self->position, p);
  *length = trim_end (*cell, p) - *cell;
  self->position = p + 1;
  return TRUE;
}

/**
 * showcase_table_measure_row:
 * @line: a row
 * @length: its length in bytes
 *
 * Finds out how long the text of a row can be at most: links may get a mark, and references and broken bytes become longer.
 *
 * Returns: a length in bytes
 */
gsize
showcase_table_measure_row (const char *line,
                            gsize length)
{
  gsize most = g_utf8_validate_len (line, length, NULL) ? length : length * LONGEST_CHARACTER;

  for (const char *p = line; p < line + length; p++)
    if (*p == '[')
      most += LONGEST_MARK;
    else if (*p == '&')
      most += LONGEST_CHARACTER;
  return most;
}

/**
 * showcase_table_count_cells:
 * @line: a row
 * @length: its length in bytes
 *
 * Counts the cells of a row.
 *
 * Returns: their number
 */
guint
showcase_table_count_cells (const char *line,
                            gsize length)
{
  ShowcaseTableIter iter;
  const char *cell;
  gsize cell_length;
  guint n_cells = 0;

  showcase_table_iter_init (&iter, line, length);
  while (showcase_table_iter_next (&iter, &cell, &cell_length))
    n_cells++;
  return n_cells;
}
