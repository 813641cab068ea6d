/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Characters that a line may be broken in. The rules of lines (UAX #14) allow a break between a letter and the skin tone of an emoji, or between a space and a mark, where those of characters
 * (UAX #29) have one character. Pango up to 1.56 aborts the program when such a character has a line to itself and finds no room in it. */

#include "config.h"

#include "showcase-unbroken.h"

#define is_skin_tone(c) ((c) >= 0x1f3fb && (c) <= 0x1f3ff)

/* Whether a text has what may join the character before it. */
static gboolean
may_join (const char *text,
          const char *end)
{
  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = (guchar)*p < 0x80 ? (gunichar)*p : g_utf8_get_char (p);

      if (c >= 0x300 && (g_unichar_ismark (c) || g_unichar_type (c) == G_UNICODE_FORMAT || is_skin_tone (c)))
        return TRUE;
    }
  return FALSE;
}

static void
keep_together (PangoAttrList **attributes,
               const char *text,
               const char *first,
               const char *second)
{
  PangoAttribute *attribute = pango_attr_allow_breaks_new (FALSE);

  attribute->start_index = (guint)(first - text);
  attribute->end_index = (guint)(g_utf8_next_char (second) - text);
  if (*attributes == NULL)
    *attributes = pango_attr_list_new ();
  pango_attr_list_insert (*attributes, attribute);
}

/**
 * showcase_unbroken_add:
 * @text: a text, valid UTF-8
 * @length: its length in bytes
 * @attributes: (transfer full) (nullable): its attributes
 *
 * Keeps lines of a text from breaking within a character.
 *
 * Returns: (transfer full) (nullable): the attributes, and more where the text needs them
 */
PangoAttrList *
showcase_unbroken_add (const char *text,
                       int length,
                       PangoAttrList *attributes)
{
  g_autofree PangoLogAttr *breaks = NULL;
  const char *before = text;
  int n;

  if (!may_join (text, text + length))
    return attributes;

  n = (int)g_utf8_strlen (text, length) + 1;
  breaks = g_new0 (PangoLogAttr, n);
  pango_get_log_attrs (text, length, -1, pango_language_get_default (), breaks, n);
  for (int i = 1; i < n - 1; i++)
    {
      const char *p = g_utf8_next_char (before);

      if (breaks[i].is_line_break && !breaks[i].is_char_break)
        keep_together (&attributes, text, before, p);
      before = p;
    }
  return attributes;
}
