/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The base direction of a text from its first strong character, rules P2 and P3 of Unicode's bidirectional algorithm (UAX #9). The
 * reordering itself is Pango's.
 */

#include "showcase-direction.h"

/* Unicode keeps these ranges for scripts that are written from right to left: every letter in them is strong that way. */
static const gunichar rtl_ranges[][2] = {
  { 0x0590, 0x08ff },
  { 0xfb1d, 0xfdff },
  { 0xfe70, 0xfeff },
  { 0x10800, 0x10fff },
  { 0x1e800, 0x1efff },
};

#define LEFT_TO_RIGHT_MARK 0x200e
#define RIGHT_TO_LEFT_MARK 0x200f
#define ARABIC_LETTER_MARK 0x061c

static gboolean
is_in_rtl_range (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (rtl_ranges); i++)
    if (c >= rtl_ranges[i][0] && c <= rtl_ranges[i][1])
      return TRUE;
  return FALSE;
}

/**
 * showcase_direction_is_rtl:
 * @text: valid UTF-8
 * @length: its length in bytes
 *
 * Tells whether the first strong character is written from right to left. Characters between isolates count like all others.
 *
 * Returns: %TRUE for right to left, %FALSE for left to right and for a text without a strong character
 */
gboolean
showcase_direction_is_rtl (const char *text,
                           gsize length)
{
  const char *end = text + length;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c;

      if ((guchar)*p < 0x80)
        {
          if (g_ascii_isalpha (*p))
            return FALSE;
          continue;
        }
      c = g_utf8_get_char (p);
      if (c == RIGHT_TO_LEFT_MARK || c == ARABIC_LETTER_MARK)
        return TRUE;
      if (c == LEFT_TO_RIGHT_MARK)
        return FALSE;
      if (g_unichar_isalpha (c))
        return is_in_rtl_range (c);
    }
  return FALSE;
}
