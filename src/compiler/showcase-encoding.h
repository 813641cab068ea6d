/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseEncoding:
 * @SHOWCASE_ENCODING_TEXT: text in UTF-8, or in something close enough to be shown
 * @SHOWCASE_ENCODING_UTF16: text in UTF-16, told by its byte order mark
 * @SHOWCASE_ENCODING_BINARY: not text
 *
 * What the first bytes of a file say that it is.
 */
typedef enum
{
  SHOWCASE_ENCODING_TEXT,
  SHOWCASE_ENCODING_UTF16,
  SHOWCASE_ENCODING_BINARY,
} ShowcaseEncoding;

ShowcaseEncoding showcase_encoding_detect (const char *bytes,
                                           gsize length);
GBytes *showcase_encoding_normalize (GBytes *bytes,
                                     guint *invalid_line);

G_END_DECLS
