/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a document of text that is not read as Markdown: what a reader sees while a text that takes long to parse is parsed. One pass over
 * the bytes, so that the time it takes depends on their number alone.
 */

#include "showcase-document.h"
#include "showcase-builder-private.h"
#include "showcase-direction.h"
#include "showcase-split.h"

#include <string.h>

/* U+2028. */
#define LINE_SEPARATOR "\xe2\x80\xa8"
#define LINE_SEPARATOR_BYTES 3

typedef struct
{
  /* Borrowed */
  ShowcaseBuilder *builder;

  /* State */
  ShowcaseBlock block;
  guint32 line;
  guint n_lines;
  gboolean is_open;
} Plain;

static GString *
get_text (Plain *self)
{
  return showcase_builder_get_runs (self->builder)->text;
}

static void
open_part (Plain *self,
           guint8 flags)
{
  self->block = showcase_builder_start_block (self->builder, SHOWCASE_BLOCK_PARAGRAPH, self->line);
  self->block.flags = flags;
  self->n_lines = 0;
  self->is_open = TRUE;
}

/* Pushes what is open; returns the flags that a part after it has too. */
static guint8
close_part (Plain *self)
{
  const GString *text = get_text (self);

  if (!self->is_open)
    return 0;
  /* All parts have the direction of the first. */
  if (!(self->block.flags & SHOWCASE_BLOCK_JOINED) && showcase_direction_is_rtl (text->str + self->block.text, text->len - self->block.text))
    self->block.flags |= SHOWCASE_BLOCK_RTL;
  showcase_builder_push_block (self->builder, &self->block);
  self->is_open = FALSE;
  return self->block.flags & SHOWCASE_BLOCK_RTL;
}

static void
add_line (Plain *self,
          const char *line,
          gsize length)
{
  gsize taken = self->is_open ? get_text (self)->len - self->block.text + LINE_SEPARATOR_BYTES : 0;

  if (!self->is_open)
    open_part (self, 0);
  else if (self->n_lines == SHOWCASE_SPLIT_LINES || taken + length > SHOWCASE_SPLIT_BYTES)
    open_part (self, close_part (self) | SHOWCASE_BLOCK_JOINED);
  else
    g_string_append (get_text (self), LINE_SEPARATOR);
  for (gsize part; length > 0; line += part, length -= part)
    {
      part = showcase_split_text (line, length);
      g_string_append_len (get_text (self), line, part);
      self->block.last_line = self->line;
      if (part < length)
        open_part (self, close_part (self) | SHOWCASE_BLOCK_JOINED | SHOWCASE_BLOCK_MIDLINE);
    }
  self->n_lines++;
}

static gsize
find_line_end (const char *line,
               const char *end)
{
  const char *p = line;

  while (p < end && *p != '\n' && *p != '\r')
    p++;
  return p - line;
}

static void
add_text (Plain *self,
          const char *text,
          gsize length)
{
  const char *end = text + length;

  for (const char *line = text; line < end; self->line++)
    {
      gsize line_length = find_line_end (line, end);
      gsize shown = line_length;

      while (shown > 0 && (line[shown - 1] == ' ' || line[shown - 1] == '\t'))
        shown--;
      if (shown > 0)
        add_line (self, line, shown);
      else
        close_part (self);
      line += line_length;
      if (line + 1 < end && line[0] == '\r' && line[1] == '\n')
        line++;
      line++;
    }
  close_part (self);
}

/**
 * showcase_document_new_plain:
 * @text: (array length=length): any text; what is not UTF-8 in it becomes U+FFFD
 * @length: its length in bytes, at most %SHOWCASE_DOCUMENT_MAX_LENGTH, or -1 when it ends in a zero byte
 *
 * Makes a document that shows a text as it is written, with nothing in it read as Markdown: a paragraph for all lines between two blank
 * ones, each of them a line of its own. Takes time that grows with the length alone, whatever the text is. May be called from any thread.
 *
 * Returns: (transfer full): the document; never %NULL
 */
ShowcaseDocument *
showcase_document_new_plain (const char *text,
                             gssize length)
{
  static const char byte_order_mark[] = "\xef\xbb\xbf";
  gsize size = length < 0 ? strlen (text) : (gsize)length;
  g_autofree char *valid = NULL;
  g_autoptr (ShowcaseBuilder) builder = NULL;
  Plain self = { .line = 1 };

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (size <= SHOWCASE_DOCUMENT_MAX_LENGTH, NULL);

  if (!g_utf8_validate_len (text, size, NULL))
    {
      text = valid = g_utf8_make_valid (text, size);
      size = strlen (valid);
    }
  if (size >= strlen (byte_order_mark) && memcmp (text, byte_order_mark, strlen (byte_order_mark)) == 0)
    {
      text += strlen (byte_order_mark);
      size -= strlen (byte_order_mark);
    }
  self.builder = builder = showcase_builder_new (size, NULL, NULL);
  add_text (&self, text, size);
  return showcase_builder_end (builder);
}
