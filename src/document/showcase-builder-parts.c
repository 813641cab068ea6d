/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cuts a block that is too long into several, each with its share of the spans and its source lines. */

#include "showcase-builder-private.h"
#include "showcase-split.h"

#include <string.h>

/* Pango goes through all spans of a text for each of them. */
#define PART_SPANS 150

/* Where a part ends that starts at @start, at the span @next. */
static gsize
find_end (const char *text,
          gsize length,
          const ShowcaseSpan *spans,
          guint n_spans,
          guint next,
          gsize start)
{
  gsize end = start + showcase_split_text (text + start, length - start);
  gsize limit = n_spans - next > PART_SPANS ? spans[next + PART_SPANS].start : end;
  const char *space;

  if (limit <= start || limit >= end)
    return end;
  space = memrchr (text + start, ' ', limit - start);
  return space != NULL ? (gsize)(space - text) + 1 : limit;
}

/* Gives the part from @start to @end of a long block its share of the spans, from the one after @next on. */
static void
share_spans (ShowcaseBuilder *self,
             const ShowcaseSpan *spans,
             guint n_spans,
             guint *next,
             gsize start,
             gsize end)
{
  for (; *next < n_spans && spans[*next].start < end; (*next)++)
    {
      ShowcaseSpan span = spans[*next];
      gsize span_end = span.start + span.length;
      gboolean is_first = span.start >= start && (*next == 0 || spans[*next - 1].link != span.link);

      if (span.link != SHOWCASE_NONE && is_first && (span.flags & SHOWCASE_SPAN_IMAGE) == 0)
        showcase_targets_get_link (&self->runs.targets, span.link)->block = self->blocks->len;
      span.start = MAX (span.start, start) - start;
      span.length = MIN (span_end, end) - start - span.start;
      g_array_append_val (self->runs.spans, span);
      if (span_end > end)
        return;
    }
}

/* The number of source lines that begin after the first one, up to @offset in the arena; @count is that of an earlier offset. */
static guint
count_lines (ShowcaseBuilder *self,
             guint count,
             gsize offset)
{
  const GArray *breaks = self->runs.line_breaks;

  while (count < breaks->len && g_array_index (breaks, guint32, count) <= offset)
    count++;
  return count;
}

/**
 * showcase_builder_is_long:
 * @self: a builder with an open paragraph or heading
 *
 * Tells whether the open block has more text or spans than one layout should have.
 *
 * Returns: whether it is to be cut
 */
gboolean
showcase_builder_is_long (ShowcaseBuilder *self)
{
  gsize length = self->runs.text->len - self->block.text;

  return self->runs.spans->len - self->block.first_span > PART_SPANS || showcase_split_text (self->runs.text->str + self->block.text, length) < length;
}

/**
 * showcase_builder_push_parts:
 * @self: a builder with an open paragraph or heading that is too long
 *
 * Adds the open block as several.
 */
void
showcase_builder_push_parts (ShowcaseBuilder *self)
{
  ShowcaseBlock whole = self->block;
  gsize length = self->runs.text->len - whole.text;
  guint n_spans = self->runs.spans->len - whole.first_span;
  g_autofree char *text = g_strndup (self->runs.text->str + whole.text, length);
  g_autofree ShowcaseSpan *spans = g_memdup2 ((ShowcaseSpan *)self->runs.spans->data + whole.first_span, n_spans * sizeof *spans);
  guint next = 0;
  guint lines = 0;

  g_string_truncate (self->runs.text, whole.text);
  g_array_set_size (self->runs.spans, whole.first_span);
  for (gsize start = 0, end; start < length; start = end)
    {
      ShowcaseBlock part;

      end = find_end (text, length, spans, n_spans, next, start);
      lines = count_lines (self, lines, whole.text + start);
      part = showcase_builder_start_block (self, whole.kind, whole.first_line + lines);
      lines = count_lines (self, lines, whole.text + end - 1);
      part.last_line = end < length ? whole.first_line + lines : whole.last_line;
      part.level = whole.level;
      part.flags = whole.flags | (start > 0 ? SHOWCASE_BLOCK_JOINED | SHOWCASE_BLOCK_MIDLINE : 0);
      g_string_append_len (self->runs.text, text + start, end - start);
      share_spans (self, spans, n_spans, &next, start, end);
      if (end < length)
        showcase_builder_pass_remarks (self, end - start);
      showcase_builder_push_block (self, &part);
    }
}
