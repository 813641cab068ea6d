/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseTokens:
 * @text: folded text, see #ShowcaseFolding
 * @length: its length in bytes
 * @start: where the word now starts
 * @end: where it ends
 *
 * A walk over the words of a text: runs of letters and digits, with the signs that end "C++" and "C#". In scripts that write no spaces between words each
 * character is one. To be kept on the stack.
 */
typedef struct
{
  const char *text;
  gsize length;
  gsize start;
  gsize end;
} ShowcaseTokens;

void showcase_tokens_init (ShowcaseTokens *self,
                           const char *text,
                           gsize length);
gboolean showcase_tokens_next (ShowcaseTokens *self);

G_END_DECLS
