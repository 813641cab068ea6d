/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the readers of headings and of prose both know about words: which are noise, and which make a phrase.
 */

#include "config.h"

#include "showcase-heading-words.h"

#include <string.h>

/* Pictures, and the invisible characters that join and colour them. Signs of text, such as © and arrows, stay. */
static gboolean
is_emoji (gunichar character)
{
  return character >= 0x1f000 || (character >= 0x2600 && character <= 0x27bf) || (character >= 0x2b00 && character <= 0x2bff) || (character >= 0x2300 && character <= 0x23ff) || character == 0xfe0f || character == 0x200d || character == 0x20e3;
}

/**
 * showcase_heading_words_clean:
 * @text: UTF-8
 *
 * Leaves emoji out and makes one space of every run of spaces and line ends.
 *
 * Returns: (transfer full): the text, with no space at its ends
 */
char *
showcase_heading_words_clean (const char *text)
{
  GString *clean = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (is_emoji (character))
        continue;
      if (g_unichar_isspace (character))
        {
          space = clean->len > 0;
          continue;
        }
      if (space)
        g_string_append_c (clean, ' ');
      space = FALSE;
      g_string_append_unichar (clean, character);
    }

  return g_string_free_and_steal (clean);
}

/**
 * showcase_heading_words_skip_phrase:
 * @text: UTF-8 without runs of spaces
 * @phrase: ASCII words with a space between them
 *
 * Reads a phrase in any case, and the space behind it.
 *
 * Returns: (nullable): what follows, or %NULL where @text does not start with the whole phrase
 */
const char *
showcase_heading_words_skip_phrase (const char *text,
                                    const char *phrase)
{
  gsize length = strlen (phrase);

  if (g_ascii_strncasecmp (text, phrase, length) != 0 || g_unichar_isalnum (g_utf8_get_char (text + length)))
    return NULL;

  text += length;
  return *text == ' ' ? text + 1 : text;
}
