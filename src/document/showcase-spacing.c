/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which scripts write spaces between their words. */

#include "config.h"

#include "showcase-spacing.h"

/**
 * showcase_spacing_is_used:
 * @c: a character of a word
 *
 * Tells whether its script has spaces between words. Where it has none, any two characters may be two words.
 *
 * Returns: whether it has
 */
gboolean
showcase_spacing_is_used (gunichar c)
{
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_BOPOMOFO:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return FALSE;
    default:
      return TRUE;
    }
}
