/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names that GitHub gives to headings, so that links written for a repository's pages find the same places here. What a heading's
 * text is, and which block it stands for, is left to the builder.
 */

#include "showcase-slug.h"

#include <string.h>

/* A letter, mark, decimal digit or connector: what GitHub's expression for a word keeps. */
static gboolean
is_word (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_LOWERCASE_LETTER:
    case G_UNICODE_MODIFIER_LETTER:
    case G_UNICODE_OTHER_LETTER:
    case G_UNICODE_TITLECASE_LETTER:
    case G_UNICODE_UPPERCASE_LETTER:
    case G_UNICODE_LETTER_NUMBER:
    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_DECIMAL_NUMBER:
    case G_UNICODE_CONNECT_PUNCTUATION:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether what is not ASCII in a text is no part of words: dashes and quotation marks most of the time. */
static gboolean
has_ascii_words (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if ((guchar)*p >= 0x80 && is_word (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

static void
append_ascii (GString *slug,
              const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if (*p == ' ')
      g_string_append_c (slug, '-');
    else if (g_ascii_isalnum (*p) || *p == '-' || *p == '_')
      g_string_append_c (slug, g_ascii_tolower (*p));
}

static void
append_unicode (GString *slug,
                const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == ' ')
        g_string_append_c (slug, '-');
      else if (c == '-' || is_word (c))
        g_string_append_len (slug, p, g_utf8_next_char (p) - p);
    }
}

/**
 * showcase_slug_from_heading:
 * @heading: the plain text of a heading, valid UTF-8
 *
 * Makes the anchor of a heading as GitHub does: lower case, spaces to hyphens, everything else dropped that is no letter, mark, digit,
 * hyphen or underscore.
 *
 * Returns: (transfer full): the slug; empty when nothing of the heading is left
 */
char *
showcase_slug_from_heading (const char *heading)
{
  GString *slug;

  g_return_val_if_fail (heading != NULL, NULL);

  slug = g_string_sized_new (strlen (heading) + 1);
  if (has_ascii_words (heading))
    append_ascii (slug, heading);
  else
    append_unicode (slug, heading);
  return g_string_free_and_steal (slug);
}
