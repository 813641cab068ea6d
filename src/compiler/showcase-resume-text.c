/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The texts of a résumé as Markdown in which nothing becomes structure. Plain text stays as it is written; text with markup keeps emphasis, code
 * and links, which all end where their line ends.
 */

#include "config.h"
#include "showcase-resume-text.h"
#include "showcase-markdown-text.h"
#include <string.h>

static void
append_plain (GString *markdown,
              const char *text,
              gsize length,
              gboolean at_line_start)
{
  ShowcaseMarkdownText writer = { markdown, SHOWCASE_MARKDOWN_LINE, 0, at_line_start };

  showcase_markdown_text_append (&writer, text, length);
  showcase_markdown_text_flush (&writer);
}

/* The bytes of a code span, or of the text and the address of a link, that begins here; 0 where none does. */
static gsize
measure_inline (const char *p,
                const char *end)
{
  const char *close;

  if (*p == '`')
    {
      close = memchr (p + 1, '`', end - p - 1);
      return close != NULL && close > p + 1 && (close + 1 == end || close[1] != '`') ? close + 1 - p : 0;
    }
  for (close = p + 1; close < end && *close != '[' && *close != ']'; close++)
    ;
  if (end - close < 2 || close[0] != ']' || close[1] != '(')
    return 0;
  for (close += 2; close < end && *close != ')'; close++)
    if (g_ascii_isspace (*close) || strchr ("<>\\`(", *close) != NULL)
      return 0;
  return close < end ? close + 1 - p : 0;
}

/* Marks of emphasis alone on a line would be a rule. */
static gboolean
has_words (const char *line,
           const char *end)
{
  for (; line < end; line++)
    if (strchr ("*_- ", *line) == NULL)
      return TRUE;
  return FALSE;
}

/* A mark before a blank at the start of a line would be a list. */
static gboolean
is_emphasis (const char *line,
             const char *p,
             const char *end)
{
  return (*p == '*' || *p == '_') && (p > line || p + 1 == end || p[1] != ' ');
}

static void
append_marked (GString *markdown,
               const char *line,
               gsize length,
               gboolean at_line_start)
{
  const char *end = line + length;
  const char *plain = line;
  gboolean may_be_emphasis = has_words (line, end);

  for (const char *p = line; p < end;)
    {
      gsize n = *p == '`' || *p == '[' ? measure_inline (p, end) : may_be_emphasis && is_emphasis (line, p, end);

      if (n == 0)
        {
          p++;
          continue;
        }
      append_plain (markdown, plain, p - plain, at_line_start && plain == line);
      g_string_append_len (markdown, p, n);
      p += n;
      plain = p;
    }
  append_plain (markdown, plain, end - plain, at_line_start && plain == line);
}

/**
 * showcase_resume_text_append_heading:
 * @markdown: what to add to
 * @text: plain words on one line
 *
 * Adds the words of a heading.
 */
void
showcase_resume_text_append_heading (GString *markdown,
                                     const char *text)
{
  append_plain (markdown, text, strlen (text), FALSE);
  if (g_str_has_suffix (text, "#"))
    g_string_insert_c (markdown, (gssize)markdown->len - 1, '\\');
}

/**
 * showcase_resume_text_append_line:
 * @markdown: what to add to
 * @text: a text, which may have several lines
 * @has_markup: whether it is Markdown within lines
 * @at_line_start: whether it stands at the start of a line
 *
 * Adds a text on one line.
 */
void
showcase_resume_text_append_line (GString *markdown,
                                  const char *text,
                                  gboolean has_markup,
                                  gboolean at_line_start)
{
  g_autoptr (GString) line = g_string_new (text);

  for (gsize i = 0; i < line->len; i++)
    if (g_ascii_iscntrl (line->str[i]))
      line->str[i] = ' ';
  g_strstrip (line->str);
  if (has_markup)
    append_marked (markdown, line->str, strlen (line->str), at_line_start);
  else
    append_plain (markdown, line->str, strlen (line->str), at_line_start);
}

/**
 * showcase_resume_text_append_paragraphs:
 * @markdown: what to add to
 * @text: a text
 * @has_markup: whether it is Markdown within lines
 *
 * Adds paragraphs with the lines that the text has, each with a blank line behind it.
 */
void
showcase_resume_text_append_paragraphs (GString *markdown,
                                        const char *text,
                                        gboolean has_markup)
{
  g_auto (GStrv) lines = g_strsplit_set (text, "\r\n", -1);
  gboolean is_open = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize before = markdown->len;

      if (is_open)
        g_string_append (markdown, "\\\n");
      showcase_resume_text_append_line (markdown, lines[i], has_markup, TRUE);
      if (markdown->len == before + (is_open ? 2 : 0))
        {
          g_string_truncate (markdown, before);
          g_string_append (markdown, is_open ? "\n\n" : "");
          is_open = FALSE;
          continue;
        }
      is_open = TRUE;
    }
  g_string_append (markdown, is_open ? "\n\n" : "");
}
