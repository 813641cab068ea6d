/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes running text as Markdown that is read as the same text with the same looks: marks around what has one, and a backslash before what would be
 * read as a mark. CommonMark 0.31.2, 6.2 "Emphasis and strong emphasis", has marks depend on the characters beside them; where these are in the way
 * one is written as a reference. */

#include "showcase-markdown-inlines.h"

#include <string.h>

static const struct
{
  guint32 flag;
  const char *open;
  const char *close;
} styles[] = {
  { SHOWCASE_SPAN_STRONG, "**", "**" },
  { SHOWCASE_SPAN_EMPHASIS, "*", "*" },
  { SHOWCASE_SPAN_STRIKE, "~~", "~~" },
  { SHOWCASE_SPAN_KBD, "<kbd>", "</kbd>" },
  { SHOWCASE_SPAN_SUB, "<sub>", "</sub>" },
  { SHOWCASE_SPAN_SUP, "<sup>", "</sup>" },
};

/* What is open: a style by its place above, or a link. */
typedef struct
{
  guint style;
  guint32 link;
} Open;

#define LINK G_N_ELEMENTS (styles)
#define MOST_OPEN (G_N_ELEMENTS (styles) + 1)

typedef struct
{
  /* Borrowed */
  ShowcaseDocument *document;
  const char *text;
  const ShowcaseSpan *spans;

  /* State */
  ShowcaseMarkdownText out;
  guint n_spans;
  Open open[MOST_OPEN];
  guint n_open;
  gboolean has_closed;
} Writer;

/* ------------------------------------------------------------------------------------------------------------------------- marks */

static gboolean
is_word_char (gunichar c)
{
  return c != 0 && !g_unichar_isspace (c) && !g_unichar_ispunct (c);
}

/* The character before the end of what is written, when it can be replaced by a reference. */
static gunichar
get_last_char (Writer *self,
               gsize *length)
{
  const char *end = self->out.markdown->str + self->out.markdown->len;
  const char *last = self->out.markdown->len > 0 ? g_utf8_prev_char (end) : end;

  *length = end - last;
  return *length > 0 ? g_utf8_get_char (last) : 0;
}

/* A word before a mark and punctuation behind it: the mark opens nothing. A reference ends in punctuation. */
static void
open_style (Writer *self,
            guint style,
            const char *next)
{
  gsize length;
  gunichar before = get_last_char (self, &length);
  gunichar after = g_utf8_get_char (next);

  if (style < 3 && is_word_char (before) && g_unichar_ispunct (after))
    {
      g_string_truncate (self->out.markdown, self->out.markdown->len - length);
      g_string_append_printf (self->out.markdown, "&#%u;", before);
    }
  /* Two marks that meet would be one. */
  if (style < 2 && before == '*' && self->has_closed)
    g_string_append (self->out.markdown, "<!-- -->");
  g_string_append (self->out.markdown, styles[style].open);
}

static gboolean
is_wanted (const Open *open,
           const ShowcaseSpan *span)
{
  if (span == NULL)
    return FALSE;
  return open->style == LINK ? span->link == open->link && (span->flags & SHOWCASE_SPAN_FOOTNOTE) == 0 : (span->flags & styles[open->style].flag) != 0;
}

static void
close_one (Writer *self)
{
  const Open *open = &self->open[--self->n_open];
  const ShowcaseLink *link;

  if (open->style < LINK)
    {
      g_string_append (self->out.markdown, styles[open->style].close);
      self->has_closed = TRUE;
      return;
    }
  link = showcase_document_get_link (self->document, open->link);
  showcase_markdown_append_link_end (self->out.markdown, link->url, link->title);
}

static void
close_unwanted (Writer *self,
                const ShowcaseSpan *span)
{
  guint n_kept = 0;

  while (n_kept < self->n_open && is_wanted (&self->open[n_kept], span))
    n_kept++;
  while (self->n_open > n_kept)
    close_one (self);
}

/* How far what opens with a span goes: what goes farther is opened first. */
static gsize
get_extent (Writer *self,
            guint index,
            const Open *open)
{
  gsize end = self->spans[index].start;

  for (; index < self->n_spans && self->spans[index].start == end && is_wanted (open, &self->spans[index]); index++)
    end += self->spans[index].length;
  return end;
}

static gboolean
is_open (Writer *self,
         const Open *wanted)
{
  for (guint i = 0; i < self->n_open; i++)
    if (self->open[i].style == wanted->style)
      return TRUE;
  return FALSE;
}

static void
open_wanted (Writer *self,
             guint index)
{
  const ShowcaseSpan *span = &self->spans[index];
  const char *next = self->text + span->start;

  for (;;)
    {
      Open best = { 0 };
      gsize farthest = 0;

      for (guint i = 0; i < MOST_OPEN; i++)
        {
          Open open = { i, span->link };
          gsize extent;

          if ((i == LINK && span->link == SHOWCASE_NONE) || is_open (self, &open) || !is_wanted (&open, span))
            continue;
          extent = get_extent (self, index, &open);
          if (extent > farthest)
            {
              farthest = extent;
              best = open;
            }
        }
      if (farthest == 0)
        return;
      if (best.style == LINK)
        g_string_append_c (self->out.markdown, '[');
      else
        open_style (self, best.style, next);
      self->open[self->n_open++] = best;
      self->out.at_line_start = FALSE;
    }
}

/* After punctuation, a closing mark must not be followed by a word. */
static void
append_after_close (Writer *self,
                    const char **text,
                    gsize *length)
{
  gsize last_length;
  const char *next;
  gunichar before;

  if (!self->has_closed || self->out.blanks > 0 || *length == 0 || !is_word_char (g_utf8_get_char (*text)))
    return;
  before = get_last_char (self, &last_length);
  next = g_utf8_next_char (*text);
  if (before != '*' && before != '~')
    return;
  /* The mark's length does not matter: the character before all of them does. */
  for (gsize at = self->out.markdown->len; at > 0; at--)
    if (strchr ("*~", self->out.markdown->str[at - 1]) == NULL)
      {
        if (!g_ascii_ispunct (self->out.markdown->str[at - 1]))
          return;
        break;
      }
  g_string_append_printf (self->out.markdown, "&#%u;", g_utf8_get_char (*text));
  *length -= next - *text;
  *text = next;
}

/* ------------------------------------------------------------------------------------------------------------------------- spans */

static gsize
count_longest_run (const char *text,
                   gsize length,
                   char c)
{
  gsize longest = 0;
  gsize run = 0;

  for (gsize i = 0; i < length; i++)
    {
      run = text[i] == c ? run + 1 : 0;
      longest = MAX (longest, run);
    }
  return longest;
}

static void
append_code (Writer *self,
             const char *text,
             gsize length)
{
  gsize n_ticks = count_longest_run (text, length, '`') + 1;
  gboolean is_blank = strspn (text, " ") >= length;
  gboolean is_padded = text[0] == '`' || text[length - 1] == '`' || (!is_blank && text[0] == ' ' && text[length - 1] == ' ');

  for (gsize i = 0; i < n_ticks; i++)
    g_string_append_c (self->out.markdown, '`');
  g_string_append (self->out.markdown, is_padded ? " " : "");
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '|' && self->out.place == SHOWCASE_MARKDOWN_CELL)
        g_string_append_c (self->out.markdown, '\\');
      g_string_append_c (self->out.markdown, text[i]);
    }
  g_string_append (self->out.markdown, is_padded ? " " : "");
  for (gsize i = 0; i < n_ticks; i++)
    g_string_append_c (self->out.markdown, '`');
}

static void
append_span (Writer *self,
             const ShowcaseSpan *span)
{
  const char *text = self->text + span->start;
  gsize length = span->length;

  if (span->flags & SHOWCASE_SPAN_FOOTNOTE)
    {
      guint32 footnote = showcase_document_get_link (self->document, span->link)->footnote;

      g_string_append_printf (self->out.markdown, "[^%s]", showcase_document_get_footnote (self->document, footnote)->label);
    }
  else if (span->flags & SHOWCASE_SPAN_IMAGE)
    showcase_markdown_append_image (self->out.markdown, showcase_document_get_image (self->document, span->link), text, length);
  else if (span->flags & SHOWCASE_SPAN_CODE)
    append_code (self, text, length);
  else if (span->flags & SHOWCASE_SPAN_HTML)
    g_string_append_len (self->out.markdown, text, length);
  else
    {
      append_after_close (self, &text, &length);
      showcase_markdown_text_append (&self->out, text, length);
    }
}

static void
write_span (Writer *self,
            guint index)
{
  ShowcaseSpan copy = self->spans[index];
  ShowcaseSpan *span = &copy;
  gboolean is_text = (span->flags & (SHOWCASE_SPAN_CODE | SHOWCASE_SPAN_HTML | SHOWCASE_SPAN_IMAGE | SHOWCASE_SPAN_FOOTNOTE)) == 0;

  if (span->flags & (SHOWCASE_SPAN_IMAGE | SHOWCASE_SPAN_FOOTNOTE))
    span->flags &= ~(guint32)SHOWCASE_SPAN_SUP;
  close_unwanted (self, span);
  for (; is_text && span->length > 0 && self->text[span->start] == ' '; span->start++, span->length--)
    self->out.blanks++;
  showcase_markdown_text_flush (&self->out);
  if ((span->flags & SHOWCASE_SPAN_FOOTNOTE) == 0)
    open_wanted (self, index);
  append_span (self, span);
  self->has_closed = FALSE;
  self->out.at_line_start &= span->length == 0;
}

/**
 * showcase_markdown_append_spans:
 * @markdown: what to add to
 * @document: a document
 * @place: where the text stands
 * @text: the text of one of its blocks
 * @start: where to start in it, in bytes
 * @length: how much of it to write, in bytes
 * @spans: (array length=n_spans): the spans in that part
 * @n_spans: the number of the spans
 *
 * Adds running text.
 */
void
showcase_markdown_append_spans (GString *markdown,
                                ShowcaseDocument *document,
                                ShowcaseMarkdownPlace place,
                                const char *text,
                                gsize start,
                                gsize length,
                                const ShowcaseSpan *spans,
                                guint n_spans)
{
  Writer self = { .document = document, .text = text, .spans = spans, .out = { markdown, place }, .n_spans = n_spans };
  gsize position = start;

  self.out.at_line_start = place == SHOWCASE_MARKDOWN_PARAGRAPH;
  for (guint i = 0; i <= n_spans; i++)
    {
      gsize next = i < n_spans ? spans[i].start : start + length;

      if (next > position)
        {
          const char *part = text + position;
          gsize part_length = next - position;

          close_unwanted (&self, NULL);
          append_after_close (&self, &part, &part_length);
          showcase_markdown_text_append (&self.out, part, part_length);
          self.has_closed = FALSE;
        }
      if (i < n_spans)
        {
          write_span (&self, i);
          position = spans[i].start + spans[i].length;
        }
    }
  close_unwanted (&self, NULL);
}
