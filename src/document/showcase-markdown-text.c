/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes characters as Markdown: with a backslash before what would be read as a mark. */

#include "showcase-markdown-text.h"

#include <string.h>

#define LINE_SEPARATOR "\xe2\x80\xa8"

static gboolean
begins_reference (const char *p,
                  const char *end)
{
  return p + 1 < end && (g_ascii_isalpha (p[1]) || p[1] == '#');
}

/* Of a number that would begin a list, what follows it is escaped. */
static gsize
count_list_number (const char *p,
                   const char *end)
{
  gsize n_digits = 0;

  while (p + n_digits < end && n_digits < 10 && g_ascii_isdigit (p[n_digits]))
    n_digits++;
  return n_digits > 0 && p + n_digits < end && (p[n_digits] == '.' || p[n_digits] == ')') ? n_digits : 0;
}

static gboolean
is_inside_word (const char *text,
                const char *p,
                const char *end)
{
  return p > text && p + 1 < end && g_ascii_isalnum (p[-1]) && g_ascii_isalnum (p[1]);
}

static gboolean
is_marked (ShowcaseMarkdownText *self,
           const char *start,
           const char *p,
           const char *end)
{
  switch (*p)
    {
    case '_':
      return !is_inside_word (start, p, end);
    case '&':
      return begins_reference (p, end);
    case '|':
      return self->place == SHOWCASE_MARKDOWN_CELL || self->at_line_start;
    case '!':
      return p + 1 == end;
    default:
      return strchr ("\\`*[]<~", *p) != NULL || (self->at_line_start && strchr ("#+-=>:", *p) != NULL);
    }
}

static void
break_line (ShowcaseMarkdownText *self)
{
  self->blanks = 0;
  g_string_append (self->markdown, self->place == SHOWCASE_MARKDOWN_PARAGRAPH ? "\\\n" : "<br>");
  self->at_line_start = self->place == SHOWCASE_MARKDOWN_PARAGRAPH;
}

/**
 * showcase_markdown_text_flush:
 * @self: where it stands
 *
 * Adds the blanks that wait. A blank before a mark that closes, or behind one that opens, would keep it from being a mark.
 */
void
showcase_markdown_text_flush (ShowcaseMarkdownText *self)
{
  for (; self->blanks > 0; self->blanks--)
    g_string_append_c (self->markdown, ' ');
}

/**
 * showcase_markdown_text_append:
 * @self: where it stands
 * @text: a text
 * @length: its length in bytes
 *
 * Adds text in which nothing is read as a mark. Blanks at its end wait for what follows.
 */
void
showcase_markdown_text_append (ShowcaseMarkdownText *self,
                               const char *text,
                               gsize length)
{
  const char *end = text + length;

  for (const char *p = text; p < end; p++)
    {
      gsize n_digits = self->at_line_start ? count_list_number (p, end) : 0;

      if (*p == ' ')
        {
          self->blanks++;
          continue;
        }
      if (end - p >= 3 && memcmp (p, LINE_SEPARATOR, 3) == 0)
        {
          break_line (self);
          p += 2;
          continue;
        }
      showcase_markdown_text_flush (self);
      g_string_append_len (self->markdown, p, n_digits);
      p += n_digits;
      if (n_digits > 0 || is_marked (self, text, p, end))
        g_string_append_c (self->markdown, '\\');
      g_string_append_c (self->markdown, *p);
      self->at_line_start = FALSE;
    }
}

/**
 * showcase_markdown_append_link_end:
 * @markdown: what to add to
 * @url: a URL
 * @title: (nullable): a title
 *
 * Adds the end of a link or an image, from the bracket that closes its text.
 */
void
showcase_markdown_append_link_end (GString *markdown,
                                   const char *url,
                                   const char *title)
{
  gboolean is_plain = *url != '\0' && *url != '<' && url[strcspn (url, " ()\\&\n\t")] == '\0';

  g_string_append (markdown, is_plain ? "](" : "](<");
  for (const char *p = url; *p != '\0'; p++)
    {
      if (strchr ("<>\\&*_`", *p) != NULL && !is_plain)
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *p);
    }
  g_string_append (markdown, is_plain ? "" : ">");
  if (title != NULL)
    {
      g_string_append (markdown, " \"");
      for (const char *p = title; *p != '\0'; p++)
        {
          if (strchr ("\"\\&", *p) != NULL)
            g_string_append_c (markdown, '\\');
          g_string_append_c (markdown, *p == '\n' ? ' ' : *p);
        }
      g_string_append_c (markdown, '"');
    }
  g_string_append_c (markdown, ')');
}

/**
 * showcase_markdown_append_image:
 * @markdown: what to add to
 * @image: an image
 * @alt: its alternative text
 * @length: its length in bytes
 *
 * Adds an image, with the size that it was given.
 */
void
showcase_markdown_append_image (GString *markdown,
                                const ShowcaseImage *image,
                                const char *alt,
                                gsize length)
{
  const ShowcaseExtent *extents[] = { &image->asked_width, &image->asked_height };
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  ShowcaseMarkdownText self = { .markdown = markdown };

  g_string_append (markdown, "![");
  for (guint i = 0; i < G_N_ELEMENTS (extents); i++)
    if (extents[i]->value > 0)
      g_string_append_printf (markdown, "%s:%s%s ", i == 0 ? "w" : "h",
                              g_ascii_formatd (number, sizeof number, "%g", (double)extents[i]->value), extents[i]->is_percent ? "%" : "px");
  showcase_markdown_text_append (&self, alt, length);
  showcase_markdown_append_link_end (markdown, image->url, image->title);
}
