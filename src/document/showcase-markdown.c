/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a document's text ready for libcmark: finds out what it may have, moves the definitions of footnotes to the start, and puts stand-ins
 * in. Lines are counted as libcmark counts them.
 */

#include "showcase-markdown.h"
#include "showcase-definitions.h"
#include "showcase-html.h"
#include "showcase-pieces.h"
#include "showcase-table-syntax.h"

#include <string.h>

#define SURVEY_BYTES (16 * 1024)

typedef struct
{
  gboolean strikes;
  gboolean troubles;
  gboolean definitions;
  gboolean link_definitions;
  gboolean tables;
  gboolean strange_references;
} Survey;

/* Finds out what a text may have, piece by piece, so that each piece comes from memory once. */
static Survey
survey (const char *text,
        gsize length)
{
  Survey found = { FALSE };
  ShowcaseOpenBrackets brackets = { 0 };

  for (gsize from = 0, to; from < length; from = to)
    {
      to = MIN (from + SURVEY_BYTES, length);
      found.strikes = found.strikes || memchr (text + from, '~', to - from) != NULL;
      found.troubles = found.troubles || showcase_stand_ins_are_needed (text, length, from, to, &brackets);
      found.definitions = found.definitions || showcase_definitions_may_be_in (text, from, to);
      found.link_definitions = found.link_definitions || showcase_pieces_may_define (text, length, from, to);
      found.tables = found.tables || showcase_table_may_be_in (text, length, from, to);
      found.strange_references = found.strange_references || showcase_html_has_strange_references (text, length, from, to);
    }
  return found;
}

static void
put_stand_ins (ShowcaseMarkdown *self)
{
  GString *changed = showcase_stand_ins_put (&self->stand_ins, self->text, self->length);

  if (changed == NULL)
    return;
  if (self->changed != NULL)
    g_string_free (self->changed, TRUE);
  self->changed = changed;
  self->text = changed->str;
  self->length = changed->len;
}

static char *
fold_label (const char *label,
            gsize length)
{
  g_autofree char *valid = g_utf8_make_valid (label, length);

  return g_utf8_casefold (valid, -1);
}

static void
move_definitions (ShowcaseMarkdown *self)
{
  self->changed = showcase_definitions_move (self->text, self->length, self->moved_lines, self->labels);
  if (self->changed == NULL)
    return;
  self->text = self->changed->str;
  self->length = self->changed->len;
  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self->labels->len; i++)
    {
      const char *label = g_ptr_array_index (self->labels, i);
      char *folded = fold_label (label, strlen (label));

      if (g_hash_table_contains (self->numbers, folded))
        g_free (folded);
      else
        g_hash_table_insert (self->numbers, folded, GUINT_TO_POINTER (i));
    }
}

static void
find_lines (ShowcaseMarkdown *self)
{
  const char *p = self->text;
  const char *end = p + self->length;
  const char *feed = NULL;
  gboolean has_returns = memchr (p, '\r', self->length) != NULL;

  self->line_starts = g_array_sized_new (FALSE, FALSE, sizeof (guint32), self->length / 40 + 16);
  while (p < end)
    {
      guint32 start = p - self->text;
      const char *carriage_return;

      g_array_append_val (self->line_starts, start);
      if (feed == NULL || feed < p)
        feed = memchr (p, '\n', end - p);
      if (feed == NULL)
        feed = end - 1;
      carriage_return = has_returns ? memchr (p, '\r', feed - p) : NULL;
      p = carriage_return != NULL && carriage_return + 1 != feed ? carriage_return + 1 : feed + 1;
    }
}

/**
 * showcase_markdown_init:
 * @self: (out caller-allocates): the source
 * @markdown: a document, which stays where it is as long as the source
 * @length: its length in bytes
 *
 * Makes a text ready.
 */
void
showcase_markdown_init (ShowcaseMarkdown *self,
                        const char *markdown,
                        gsize length)
{
  Survey found = survey (markdown, length);

  *self = (ShowcaseMarkdown){ .text = markdown, .length = length };
  self->labels = g_ptr_array_new_with_free_func (g_free);
  self->moved_lines = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->has_strikes = found.strikes;
  self->has_tables = found.tables;
  self->has_strange_references = found.strange_references;
  if (found.definitions)
    move_definitions (self);
  if (found.troubles)
    put_stand_ins (self);
  self->is_one_piece = found.link_definitions || self->labels->len > 0;
  self->n_left = self->length;
}

/**
 * showcase_markdown_choose_piece:
 * @self: the source
 * @size: about how long the piece is to be, in bytes
 *
 * Chooses the piece that is read next, from the end of the one that was passed last. What the whole text has to be known for keeps it in
 * one piece.
 *
 * Returns: whether it is the last one
 */
gboolean
showcase_markdown_choose_piece (ShowcaseMarkdown *self,
                                gsize size)
{
  self->length = self->is_one_piece ? self->n_left : showcase_pieces_find_end (self->text, self->n_left, size);
  g_clear_pointer (&self->line_starts, g_array_unref);
  return self->length == self->n_left;
}

/**
 * showcase_markdown_pass_piece:
 * @self: the source
 * @n_lines: the number of lines of the piece
 *
 * Goes on to what follows the piece.
 */
void
showcase_markdown_pass_piece (ShowcaseMarkdown *self,
                              guint32 n_lines)
{
  self->text += self->length;
  self->n_left -= self->length;
  self->n_lines_before += n_lines;
}

/**
 * showcase_markdown_clear:
 * @self: the source
 *
 * Frees what it has.
 */
void
showcase_markdown_clear (ShowcaseMarkdown *self)
{
  if (self->changed != NULL)
    g_string_free (g_steal_pointer (&self->changed), TRUE);
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  g_clear_pointer (&self->moved_lines, g_array_unref);
  g_clear_pointer (&self->line_starts, g_array_unref);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
}

/**
 * showcase_markdown_map_line:
 * @self: the source
 * @line: a line of the piece, from 1
 *
 * Finds the line of the document that a line of the piece was.
 *
 * Returns: the document's line, from 1
 */
guint32
showcase_markdown_map_line (const ShowcaseMarkdown *self,
                            int line)
{
  guint32 moved = self->moved_lines->len;
  guint32 number = self->n_lines_before + MAX (line, 1);

  return number <= moved ? g_array_index (self->moved_lines, guint32, number - 1) : number - moved;
}

/**
 * showcase_markdown_get_line:
 * @self: the source
 * @line: a line of the piece, from 1
 * @length: (out): its length in bytes, without its end
 *
 * Gets a line of the piece, not of the document.
 *
 * Returns: (transfer none): the line, an empty one when there is none
 */
const char *
showcase_markdown_get_line (ShowcaseMarkdown *self,
                            guint32 line,
                            gsize *length)
{
  gsize start, end;

  if (self->line_starts == NULL)
    find_lines (self);
  *length = 0;
  if (line == 0 || line > self->line_starts->len)
    return "";
  start = g_array_index (self->line_starts, guint32, line - 1);
  end = line < self->line_starts->len ? g_array_index (self->line_starts, guint32, line) : self->length;
  while (end > start && (self->text[end - 1] == '\n' || self->text[end - 1] == '\r'))
    end--;
  *length = end - start;
  return self->text + start;
}

static gboolean
is_blank (const char *line,
          gsize length)
{
  while (length > 0 && strchr (" \t>", line[length - 1]) != NULL)
    length--;
  return length == 0;
}

/* Whether a line is what underlines a heading, in whatever it stands. */
static gboolean
is_underline (ShowcaseMarkdown *self,
              guint32 line)
{
  gsize length;
  const char *p = showcase_markdown_get_line (self, line, &length);
  const char *end = p + length;
  const char *start;

  while (p < end && strchr (" \t>", *p) != NULL)
    p++;
  while (end > p && strchr (" \t", end[-1]) != NULL)
    end--;
  for (start = p; p < end && (*p == '=' || *p == '-') && *p == *start;)
    p++;
  return p == end && p > start;
}

/**
 * showcase_markdown_find_underline:
 * @self: the source
 * @first: the first line of a heading, from 1, in the piece
 * @last: its last line by libcmark, which counts the line after the underline too unless there is none
 *
 * Finds where a heading ends.
 *
 * Returns: its last line, in the piece
 */
guint32
showcase_markdown_find_underline (ShowcaseMarkdown *self,
                                  guint32 first,
                                  guint32 last)
{
  return last > first + 1 && is_underline (self, last - 1) ? last - 1 : last;
}

/**
 * showcase_markdown_find_text:
 * @self: the source
 * @first: the first line of code, from 1, in the piece
 * @last: its last line by libcmark, which counts the blank lines after code that is indented too
 *
 * Finds where code ends.
 *
 * Returns: its last line, in the piece
 */
guint32
showcase_markdown_find_text (ShowcaseMarkdown *self,
                             guint32 first,
                             guint32 last)
{
  gsize length;
  const char *line;

  while (last > first && (line = showcase_markdown_get_line (self, last, &length), is_blank (line, length)))
    last--;
  return last;
}

/**
 * showcase_markdown_find_definition:
 * @self: the source
 * @label: the label of a footnote
 * @length: its length in bytes
 *
 * Finds a footnote's definition.
 *
 * Returns: its number, from 0, or %G_MAXUINT
 */
guint
showcase_markdown_find_definition (const ShowcaseMarkdown *self,
                                   const char *label,
                                   gsize length)
{
  g_autofree char *folded = NULL;
  gpointer number;

  if (self->numbers == NULL)
    return G_MAXUINT;
  folded = fold_label (label, length);
  return g_hash_table_lookup_extended (self->numbers, folded, NULL, &number) ? GPOINTER_TO_UINT (number) : G_MAXUINT;
}

/**
 * showcase_markdown_restore:
 * @self: the source
 * @text: (nullable): a text of libcmark's tree
 * @is_verbatim: whether escapes and references mean nothing in it
 * @owned: (out): a changed text, to be freed, or %NULL
 *
 * Puts back what others stand in for.
 *
 * Returns: (transfer none) (nullable): the text as libcmark would have given it; %NULL for %NULL
 */
const char *
showcase_markdown_restore (const ShowcaseMarkdown *self,
                           const char *text,
                           gboolean is_verbatim,
                           char **owned)
{
  *owned = self->stand_ins.is_used ? showcase_stand_ins_dup_restored (&self->stand_ins, text, is_verbatim) : NULL;
  return *owned != NULL ? *owned : text;
}
