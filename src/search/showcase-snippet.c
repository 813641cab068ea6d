/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A line or two of a long text that say why it was found. */

#include "config.h"

#include "showcase-snippet.h"

#include <string.h>

/* How much stands before the first word that was looked for, and how much a snippet has in all, in bytes. */
#define BEFORE 36
#define LENGTH 220

/* The start of the word at or after an offset, or of the character where the script has no spaces. */
static gsize
find_word (const char *text,
           gsize offset,
           gsize limit)
{
  gsize start = offset;

  while (start < limit && (text[start] & 0xc0) == 0x80)
    start++;
  for (gsize i = start; i < limit; i++)
    if (g_ascii_isspace (text[i]))
      return i + 1;
  return start;
}

static void
append_line (GString *line,
             const char *text,
             gsize length)
{
  gboolean space = FALSE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c) || c == 0x2028)
        {
          space = TRUE;
          continue;
        }
      if (space && line->len > 0)
        g_string_append_c (line, ' ');
      space = FALSE;
      g_string_append_unichar (line, c);
    }
}

/**
 * showcase_snippet_new:
 * @query: what is looked for
 * @text: a text in UTF-8 that has it
 * @length: its length in bytes
 *
 * Takes a line out of a text: from a little before the first match on, with single spaces.
 *
 * Returns: (transfer full): the line
 */
char *
showcase_snippet_new (ShowcaseQuery *query,
                      const char *text,
                      gsize length)
{
  g_autoptr (GArray) marks = showcase_query_find (query, text, length);
  gsize match = marks->len > 0 ? g_array_index (marks, ShowcaseMark, 0).start : 0;
  gsize start = match > BEFORE ? find_word (text, match - BEFORE, match) : 0;
  gsize end = MIN (start + LENGTH, length);
  GString *line = g_string_new (start > 0 ? "…" : "");

  while (end < length && (text[end] & 0xc0) == 0x80)
    end++;
  append_line (line, text + start, end - start);
  if (end < length)
    g_string_append (line, "…");
  return g_string_free_and_steal (line);
}
