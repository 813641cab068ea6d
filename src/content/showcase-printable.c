/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents and the names of files may hold control characters, line ends among them, and a terminal must not obey them. */

#include "config.h"

#include "showcase-printable.h"

/**
 * showcase_printable_from_text:
 * @text: any text, such as the name of a file
 *
 * Makes a text one line that a terminal can print.
 *
 * Returns: (transfer full): the text in UTF-8, with a space in the place of each control character
 */
char *
showcase_printable_from_text (const char *text)
{
  g_autofree char *valid = NULL;
  GString *printable;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  printable = g_string_sized_new (strlen (valid));
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);
      gboolean ends_line = character == 0x2028 || character == 0x2029;

      g_string_append_unichar (printable, g_unichar_iscntrl (character) || ends_line ? ' ' : character);
    }
  return g_string_free_and_steal (printable);
}
