/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the words of a text are. ASCII, which is most of it, is decided by a table of GLib's. */

#include "config.h"

#include "showcase-tokens.h"

#include "showcase-spacing.h"

typedef enum
{
  OTHER,
  LETTER,
  WORD, /* by itself */
  MARK,
} Kind;

static inline Kind
get_kind (const char *text,
          gsize *length)
{
  gunichar c = (guchar)*text;

  *length = 1;
  if (c < 0x80)
    return g_ascii_isalnum (*text) ? LETTER : OTHER;

  *length = (gsize)(g_utf8_next_char (text) - text);
  c = g_utf8_get_char (text);
  if (g_unichar_ismark (c))
    return MARK;
  if (!g_unichar_isalnum (c))
    return OTHER;
  return showcase_spacing_is_used (c) ? LETTER : WORD;
}

/**
 * showcase_tokens_init:
 * @self: a walk
 * @text: folded text, which has to live as long as the walk
 * @length: its length in bytes
 *
 * Begins before the first word.
 */
void
showcase_tokens_init (ShowcaseTokens *self,
                      const char *text,
                      gsize length)
{
  *self = (ShowcaseTokens){ .text = text, .length = length };
}

/**
 * showcase_tokens_next:
 * @self: a walk
 *
 * Goes to the next word.
 *
 * Returns: whether there is one
 */
gboolean
showcase_tokens_next (ShowcaseTokens *self)
{
  gsize step = 0;
  Kind first = OTHER;

  for (self->start = self->end; self->start < self->length; self->start += step)
    if ((first = get_kind (self->text + self->start, &step)) != OTHER)
      break;
  if (self->start >= self->length)
    return FALSE;

  for (self->end = self->start + step; self->end < self->length; self->end += step)
    {
      Kind kind = get_kind (self->text + self->end, &step);

      if (kind != MARK && (kind != LETTER || first == WORD))
        break;
    }
  while (self->end < self->length && (self->text[self->end] == '+' || self->text[self->end] == '#'))
    self->end++;
  return TRUE;
}
