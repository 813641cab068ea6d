/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The little that is understood of raw HTML: comments never show, a line break is one. All else is shown as it is written.
 */

#include "showcase-html.h"

#include <string.h>

#define COMMENT_OPEN "<!--"
#define COMMENT_CLOSE "-->"

/* What follows a comment; an unclosed one reaches to the end. The dashes of an opening may be those of the closing: HTML ends a comment
 * that is written "<!-->" at once. */
static const char *
skip_comment (const char *comment)
{
  const char *close = strstr (comment + strlen ("<!"), COMMENT_CLOSE);

  return close != NULL ? close + strlen (COMMENT_CLOSE) : comment + strlen (comment);
}

/* What is kept so far. The line that is being written is known to be blank or not, so that many comments after many spaces stay cheap. */
typedef struct
{
  GString *text;
  gsize line_start;
  gboolean line_blank;
} Visible;

static void
append_char (Visible *self,
             char c)
{
  g_string_append_c (self->text, c);
  if (c == '\n')
    {
      self->line_start = self->text->len;
      self->line_blank = TRUE;
    }
  else if (c != ' ' && c != '\t')
    self->line_blank = FALSE;
}

/* A line that had nothing but a comment goes as a whole; the space after a comment at a line's start goes with it. */
static const char *
leave_out (Visible *self,
           const char *comment)
{
  const char *after = skip_comment (comment);
  const char *p;

  if (!self->line_blank)
    return after;
  p = after + strspn (after, " \t\r");
  if (*p != '\n' && *p != '\0')
    return p;
  g_string_truncate (self->text, self->line_start);
  return *p == '\n' ? p + 1 : p;
}

static gboolean
has_only_breaks (const char *html)
{
  const char *p = html;

  while (TRUE)
    {
      p += strspn (p, " \t\n");
      if (*p == '\0')
        return TRUE;
      if (!showcase_html_is_break (p))
        return FALSE;
      p = strchr (p, '>') + 1;
    }
}

/**
 * showcase_html_is_comment:
 * @html: raw HTML
 *
 * Tells whether it starts with a comment.
 *
 * Returns: whether it does
 */
gboolean
showcase_html_is_comment (const char *html)
{
  /* g_str_has_prefix() measures the whole string first, which would make a long block's time grow with its square. */
  return strncmp (html, COMMENT_OPEN, strlen (COMMENT_OPEN)) == 0;
}

/**
 * showcase_html_get_comment:
 * @html: raw HTML that starts with a comment
 * @length: (out): the length of what stands in it, in bytes
 *
 * Gets what stands in a comment.
 *
 * Returns: (transfer none) (nullable): what follows the opening, or %NULL when the comment is not closed
 */
const char *
showcase_html_get_comment (const char *html,
                           gsize *length)
{
  const char *start = html + strlen (COMMENT_OPEN);
  const char *close = strstr (html + strlen ("<!"), COMMENT_CLOSE);

  *length = close != NULL && close > start ? close - start : 0;
  return close != NULL ? start : NULL;
}

/**
 * showcase_html_is_break:
 * @html: raw HTML
 *
 * Tells whether it starts with a line break element, in any of its spellings and with any attributes.
 *
 * Returns: whether it does
 */
gboolean
showcase_html_is_break (const char *html)
{
  const char *end;

  if (g_ascii_strncasecmp (html, "<br", strlen ("<br")) != 0)
    return FALSE;
  end = html + strlen ("<br");
  return *end != '\0' && strchr (" \t\r\n/>", *end) != NULL && strchr (end, '>') != NULL;
}

/**
 * showcase_html_is_tag:
 * @html: raw HTML
 * @name: the name of an element, in lower case
 * @closes: whether it is to be a closing tag
 *
 * Tells whether it starts with a tag of an element.
 *
 * Returns: whether it does
 */
gboolean
showcase_html_is_tag (const char *html,
                      const char *name,
                      gboolean closes)
{
  gsize length = strlen (name);
  const char *start = html + (closes ? 2 : 1);

  if (html[0] != '<' || (closes && html[1] != '/') || g_ascii_strncasecmp (start, name, length) != 0)
    return FALSE;
  return start[length] != '\0' && strchr (" \t\r\n/>", start[length]) != NULL && strchr (start, '>') != NULL;
}

/**
 * showcase_html_has_strange_references:
 * @text: a document
 * @length: its length in bytes
 * @from: where to look from, in bytes
 * @to: where to look to, in bytes
 *
 * Tells whether there may be character references in a part of a text that become line feeds or, by cmark 0.30, broken bytes.
 *
 * Returns: %FALSE when there are none
 */
gboolean
showcase_html_has_strange_references (const char *text,
                                      gsize length,
                                      gsize from,
                                      gsize to)
{
  const char *text_end = text + length;
  const char *end = text + to;
  const char *p = text + from;

  while (p < end && (p = memchr (p, '&', end - p)) != NULL && ++p < text_end)
    if (*p == '#' || (text_end - p >= 8 && memcmp (p, "NewLine;", 8) == 0))
      return TRUE;
  return FALSE;
}

/**
 * showcase_html_dup_visible:
 * @html: a block of raw HTML
 *
 * Takes the comments out of a block, and the lines that had nothing else. A block of nothing but line breaks is only a gap.
 *
 * Returns: (transfer full) (nullable): what is left, with plain line feeds and none at the end, or %NULL when that is nothing
 */
char *
showcase_html_dup_visible (const char *html)
{
  g_autoptr (GString) text = g_string_sized_new (strlen (html));
  Visible visible = { text, 0, TRUE };
  const char *p = html;

  while (*p != '\0')
    {
      if (showcase_html_is_comment (p))
        {
          p = leave_out (&visible, p);
          continue;
        }
      if (*p != '\r')
        append_char (&visible, *p);
      p++;
    }
  while (text->len > 0 && g_ascii_isspace (text->str[text->len - 1]))
    g_string_truncate (text, text->len - 1);
  g_string_erase (text, 0, strspn (text->str, "\n"));
  if (text->len == 0 || has_only_breaks (text->str))
    return NULL;
  return g_string_free_and_steal (g_steal_pointer (&text));
}
