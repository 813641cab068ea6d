/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Moves the definitions of footnotes to the start of a text, each as an item of an ordered list: that is what they are by their indents,
 * and libcmark would take many of them for definitions of links. Every line keeps its number: the text's own by a trace that is left where
 * the definition was, the moved ones' in a list.
 */

#include "showcase-definitions.h"

#include <string.h>

/* With its space it is as wide as the indent of a footnote's content. */
#define ITEM "01) "
#define CONTENT_INDENT 4

/* A line without its end: @content is what is left without quote markers and indent. */
typedef struct
{
  const char *start;
  const char *end;
  const char *next;
  const char *content;
  const char *after_quotes;
  guint n_quotes;
  guint indent;
} Line;

typedef struct
{
  /* Owned by the caller */
  GString *body;
  GString *moved;
  GArray *lines;
  GPtrArray *labels;

  /* State */
  guint32 line;
  char fence;
  gsize fence_length;
  guint fence_quotes;
  gboolean in_definition;
  gboolean in_comment;
  gboolean lazy;
  gboolean in_list;
  gboolean in_paragraph;
  gboolean after_blank;
  guint paragraph_quotes;
  guint n_quotes;
  guint item_width;
} Mover;

static const char *
skip_indent (const char *p,
             const char *end,
             guint *indent)
{
  for (*indent = 0; p < end && (*p == ' ' || *p == '\t'); p++)
    *indent = *p == '\t' ? (*indent / 4 + 1) * 4 : *indent + 1;
  return p;
}

static void
read_line (Line *self,
           const char *start,
           const char *text_end)
{
  const char *feed = start;

  while (feed < text_end && *feed != '\n' && *feed != '\r')
    feed++;
  *self = (Line){ .start = start, .end = feed, .after_quotes = start };
  self->next = feed < text_end && *feed == '\r' ? feed + 1 : feed;
  if (self->next < text_end && *self->next == '\n')
    self->next++;
  self->content = skip_indent (start, feed, &self->indent);
  while (self->indent < 4 && self->content < feed && *self->content == '>')
    {
      self->n_quotes++;
      self->after_quotes = self->content + 1;
      if (self->after_quotes < feed && *self->after_quotes == ' ')
        self->after_quotes++;
      self->content = skip_indent (self->after_quotes, feed, &self->indent);
    }
}

static gboolean
is_blank (const Line *line)
{
  return line->content == line->end;
}

/* The number of characters of a fence that a line starts with, or 0. */
static gsize
measure_fence (const char *p,
               const char *end)
{
  char fence = p < end ? *p : '\0';
  const char *after = p;

  if (fence != '`' && fence != '~')
    return 0;
  while (after < end && *after == fence)
    after++;
  if (after - p < 3 || (fence == '`' && memchr (after, '`', end - after) != NULL))
    return 0;
  return after - p;
}

static const char *
skip_list_markers (const char *p,
                   const char *end)
{
  while (p < end)
    {
      const char *after = p;
      guint indent;

      if (strchr ("-+*", *p) != NULL)
        after++;
      else
        {
          while (after < end && g_ascii_isdigit (*after))
            after++;
          if (after == p || after == end || (*after != '.' && *after != ')'))
            return p;
          after++;
        }
      if (after == end || (*after != ' ' && *after != '\t'))
        return p;
      p = skip_indent (after, end, &indent);
    }
  return p;
}

/* Keeps up with fences and comments that span lines, in which nothing is a definition. Returns whether the line is in one. */
static gboolean
follow_verbatim (Mover *self,
                 const Line *line)
{
  const char *content = skip_list_markers (line->content, line->end);
  const char *end = content;

  if (self->fence_length > 0 && line->n_quotes < self->fence_quotes)
    self->fence_length = 0;
  if (self->fence_length > 0)
    {
      while (end < line->end && *end == self->fence)
        end++;
      if ((gsize)(end - content) >= self->fence_length && strspn (end, " \t") >= (gsize)(line->end - end))
        self->fence_length = 0;
      return TRUE;
    }
  if (self->in_comment || (line->end - line->content >= 4 && memcmp (line->content, "<!--", 4) == 0))
    {
      self->in_comment = g_strstr_len (line->content, line->end - line->content, "-->") == NULL;
      return TRUE;
    }
  self->fence_length = measure_fence (content, line->end);
  self->fence = content < line->end ? *content : '\0';
  self->fence_quotes = line->n_quotes;
  return self->fence_length > 0;
}

/* Whether the markers that a line begins with are text of the paragraph before: only a bullet or the number one begins a list in it. */
static gboolean
is_in_paragraph (const Mover *self,
                 const Line *line)
{
  const char *p = line->content;

  if (!self->in_paragraph || self->paragraph_quotes != line->n_quotes || !g_ascii_isdigit (*p))
    return FALSE;
  while (*p == '0')
    p++;
  return p[0] != '1' || g_ascii_isdigit (p[1]);
}

/* A heading, a rule or the underline of a heading: a paragraph doesn't begin or go on with it. */
static gboolean
is_ruled_off (const Line *line)
{
  return *line->content == '#' || strspn (line->content, "=-*_ \t") >= (gsize)(line->end - line->content);
}

/* Keeps up with paragraphs that are in no list. */
static void
follow_paragraph (Mover *self,
                  const Line *line)
{
  gboolean after_blank = self->after_blank;

  self->after_blank = is_blank (line);
  if (self->after_blank)
    self->in_paragraph = FALSE;
  else if (skip_list_markers (line->content, line->end) != line->content && !is_in_paragraph (self, line))
    {
      self->in_list = TRUE;
      self->in_paragraph = FALSE;
    }
  else if (!self->in_list || (after_blank && line->indent < 2))
    {
      self->in_list = FALSE;
      self->in_paragraph = !is_ruled_off (line) && (self->in_paragraph || line->indent < CONTENT_INDENT);
      self->paragraph_quotes = line->n_quotes;
    }
}

/* The end of "[^label]:" at the start of a line, or NULL. */
static const char *
match_definition (const Line *line,
                  const char **label_end)
{
  const char *p = line->content;

  if (line->indent >= CONTENT_INDENT || line->end - p < 5 || p[0] != '[' || p[1] != '^')
    return NULL;
  for (p += 2; p < line->end && *p != ']'; p++)
    if (g_ascii_isspace (*p) || *p == '[' || *p == '\0')
      return NULL;
  if (p == line->content + 2 || line->end - p < 2 || p[1] != ':')
    return NULL;
  *label_end = p;
  return p + 2;
}

/* Whether a line can go on with a paragraph that it isn't indented for. */
static gboolean
may_be_lazy (const Line *line)
{
  const char *p = line->content;

  return strchr ("#>`~<-+*_=|", *p) == NULL && skip_list_markers (p, line->end) == p;
}

static void
move_line (Mover *self,
           const char *start,
           const char *end)
{
  g_string_append_len (self->moved, start, end - start);
  g_string_append_c (self->moved, '\n');
  g_array_append_val (self->lines, self->line);
}

/* Moves a line that goes on with a definition, with an indent that has it stay in the item whatever it turns out to be. */
static void
move_continuation (Mover *self,
                   const Line *line,
                   gboolean is_indented)
{
  if (is_blank (line))
    move_line (self, line->end, line->end);
  else if (is_indented && self->item_width == 0)
    move_line (self, line->after_quotes, line->end);
  else
    {
      g_string_append_printf (self->moved, "%*s", is_indented ? (int)(line->indent - self->item_width) : CONTENT_INDENT, "");
      move_line (self, line->content, line->end);
    }
}

/* Leaves the quote markers of a moved line where they are, and of its first line those of list items. */
static void
leave_trace (Mover *self,
             const Line *line)
{
  g_string_append_len (self->body, line->start, line->content - line->start);
  g_string_append (self->body, SHOWCASE_DEFINITION_TRACE);
  g_string_append_len (self->body, line->end, line->next - line->end);
}

/* The next lines of a definition in a list item leave something: a blank line would part the item from the next. */
static void
leave_continuation (Mover *self,
                    const Line *line)
{
  g_string_append_len (self->body, line->start, line->after_quotes - line->start);
  if (self->item_width > 0 && !is_blank (line))
    g_string_append_printf (self->body, "%*s" SHOWCASE_DEFINITION_TRACE, (int)self->item_width, "");
  g_string_append_len (self->body, line->end, line->next - line->end);
}

static gboolean
allows_lazy (const Line *line)
{
  return !is_blank (line) && line->indent < 2 * CONTENT_INDENT && *line->content != '#' && measure_fence (line->content, line->end) == 0;
}

/* The line as it is in the list items that begin with it; @width is how far they indent what else is in them. */
static Line
enter_items (const Line *line,
             guint *width)
{
  Line inner = *line;
  guint indent = line->indent;

  *width = 0;
  inner.content = skip_list_markers (line->content, line->end);
  if (inner.content == line->content)
    return inner;
  for (const char *p = line->content; p < inner.content; p++)
    indent = *p == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
  *width = indent;
  /* Five columns after a marker are one, and code. */
  for (inner.indent = 0; inner.content[-1 - (int)inner.indent] == ' ';)
    inner.indent++;
  inner.indent = MAX (inner.indent, 1) - 1;
  return inner;
}

static gboolean
begin_definition (Mover *self,
                  const Line *outer)
{
  guint width;
  const Line inner = enter_items (outer, &width);
  const Line *line = &inner;
  const char *label_end = NULL;
  const char *content = outer->indent < CONTENT_INDENT ? match_definition (line, &label_end) : NULL;
  guint indent;

  if (content == NULL || (width > 0 && is_in_paragraph (self, outer)))
    return FALSE;
  g_ptr_array_add (self->labels, g_strndup (line->content + 2, label_end - line->content - 2));
  content = skip_indent (content, line->end, &indent);
  /* An item that began with two blank lines would have no content, so that one is never begun with any. */
  g_string_append (self->moved, content < line->end ? ITEM : ITEM SHOWCASE_DEFINITION_TRACE);
  self->lazy = content < line->end && *content != '#' && measure_fence (content, line->end) == 0;
  move_line (self, content, line->end);
  leave_trace (self, line);
  self->in_definition = TRUE;
  self->n_quotes = line->n_quotes;
  self->item_width = width;
  self->in_list = width > 0;
  self->in_paragraph = FALSE;
  return TRUE;
}

/* Whether the line goes on with the definition before. */
static gboolean
continue_definition (Mover *self,
                     const Line *line)
{
  const char *label_end;
  gboolean is_indented = line->indent >= CONTENT_INDENT + self->item_width && line->n_quotes == self->n_quotes;

  if (!self->in_definition || line->n_quotes < self->n_quotes)
    return FALSE;
  if (!is_blank (line) && !is_indented)
    {
      if (!self->lazy || line->n_quotes != self->n_quotes || !may_be_lazy (line) || match_definition (line, &label_end) != NULL)
        return FALSE;
    }
  self->lazy = allows_lazy (line);
  move_continuation (self, line, is_indented);
  leave_continuation (self, line);
  return TRUE;
}

/**
 * showcase_definitions_may_be_in:
 * @text: a document
 * @from: where to look from, in bytes
 * @to: where to look to, in bytes
 *
 * Tells fast whether a part of a text can have a footnote's definition.
 *
 * Returns: %FALSE when it has none
 */
gboolean
showcase_definitions_may_be_in (const char *text,
                                gsize from,
                                gsize to)
{
  const char *end = text + to;

  for (const char *p = text + from; p < end && (p = memchr (p, '^', end - p)) != NULL; p++)
    {
      const char *before = p - 1;

      if (p == text || *before != '[')
        continue;
      while (before > text && (g_ascii_isdigit (before[-1]) || (before[-1] != '\0' && strchr (" >\t-+*.)", before[-1]) != NULL)))
        before--;
      if (before == text || before[-1] == '\n' || before[-1] == '\r' || (guchar)before[-1] == 0xbf)
        return TRUE;
    }
  return FALSE;
}

/**
 * showcase_definitions_move:
 * @text: a document
 * @length: its length in bytes
 * @lines: (element-type guint32): filled with the numbers of the moved lines, from 1
 * @labels: (element-type utf8): filled with the labels of the definitions
 *
 * Moves the definitions to the start: a list with an item for each, then a trace on a line of its own, then the text. Without a
 * definition nothing is moved.
 *
 * Returns: (transfer full) (nullable): the new text, or %NULL when there is no definition
 */
GString *
showcase_definitions_move (const char *text,
                           gsize length,
                           GArray *lines,
                           GPtrArray *labels)
{
  g_autoptr (GString) body = g_string_sized_new (length + 64);
  Mover self = { .body = body, .moved = g_string_new (NULL), .lines = lines, .labels = labels };
  gboolean has_mark = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0;
  const char *end = text + length;
  Line line;

  for (const char *p = has_mark ? text + 3 : text; p < end; p = line.next)
    {
      read_line (&line, p, end);
      self.line++;
      if (continue_definition (&self, &line))
        continue;
      self.in_definition = FALSE;
      if (follow_verbatim (&self, &line))
        self.in_paragraph = FALSE;
      else if (begin_definition (&self, &line))
        continue;
      else
        follow_paragraph (&self, &line);
      g_string_append_len (body, line.start, line.next - line.start);
    }
  if (labels->len == 0)
    {
      g_string_free (self.moved, TRUE);
      return NULL;
    }
  self.line = 1;
  move_line (&self, SHOWCASE_DEFINITION_TRACE, SHOWCASE_DEFINITION_TRACE + strlen (SHOWCASE_DEFINITION_TRACE));
  g_string_append_len (self.moved, body->str, body->len);
  return self.moved;
}
