/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the bytes of a file to text that every later step can rely on: valid UTF-8, lines that end in LF, no NUL, no byte order mark.
 * Lines keep their numbers, so that a diagnostic about the text is true of the file.
 */

#include "config.h"
#include "showcase-encoding.h"
#include <string.h>

#define SAMPLE_LENGTH 8192
#define REPLACEMENT "\357\277\275"
#define BYTE_ORDER_MARK "\357\273\277"

static const struct
{
  const char *bytes;
  gsize length;
} magics[] = {
  { "\211PNG", 4 },
  { "\177ELF", 4 },
  { "%PDF-", 5 },
  { "PK\003\004", 4 },
  { "PK\005\006", 4 },
  { "\037\213", 2 },
  { "GIF87a", 6 },
  { "GIF89a", 6 },
  { "\377\330\377", 3 },
  { "\320\317\021\340", 4 },
  { "7z\274\257\047\034", 6 },
  { "\3757zXZ", 5 },
  { "SQLite format 3", 15 },
};

/**
 * showcase_encoding_detect:
 * @bytes: (array length=length): the beginning of a file, or all of it
 * @length: the number of bytes
 *
 * Tells text from everything else by the first bytes and by the NUL bytes of the first 8 KiB, of which text may hold a trace.
 *
 * Returns: what it is
 */
ShowcaseEncoding
showcase_encoding_detect (const char *bytes,
                          gsize length)
{
  gsize sample = MIN (length, SAMPLE_LENGTH);
  gsize n_nul = 0;

  for (guint i = 0; i < G_N_ELEMENTS (magics); i++)
    if (length >= magics[i].length && memcmp (bytes, magics[i].bytes, magics[i].length) == 0)
      return SHOWCASE_ENCODING_BINARY;
  if (length >= 2 && (memcmp (bytes, "\377\376", 2) == 0 || memcmp (bytes, "\376\377", 2) == 0))
    return SHOWCASE_ENCODING_UTF16;
  for (gsize i = 0; i < sample; i++)
    n_nul += bytes[i] == '\0';
  return n_nul > 1 + sample / 1024 ? SHOWCASE_ENCODING_BINARY : SHOWCASE_ENCODING_TEXT;
}

static void
append_with_lf (GString *text,
                const char *bytes,
                gsize length)
{
  const char *end = bytes + length;

  while (bytes < end)
    {
      const char *cr = memchr (bytes, '\r', end - bytes);

      if (cr == NULL)
        cr = end;
      g_string_append_len (text, bytes, cr - bytes);
      if (cr == end)
        return;
      g_string_append_c (text, '\n');
      bytes = cr + 1;
      if (bytes < end && *bytes == '\n')
        bytes++;
    }
}

static guint
count_lines (const GString *text)
{
  guint lines = 1;

  for (gsize i = 0; i < text->len; i++)
    lines += text->str[i] == '\n';
  return lines;
}

/**
 * showcase_encoding_normalize:
 * @bytes: the bytes of a file
 * @invalid_line: (out): the line, from 1, of the first byte that was not UTF-8, or 0 when all were
 *
 * Makes UTF-8 text with LF line ends of any bytes: a byte order mark is dropped, each byte that is not part of a character and each NUL
 * becomes U+FFFD.
 *
 * Returns: (transfer full): the text; @bytes itself when there was nothing to do
 */
GBytes *
showcase_encoding_normalize (GBytes *bytes,
                             guint *invalid_line)
{
  gsize length;
  const char *start = g_bytes_get_data (bytes, &length);
  const char *end = start + length;
  const char *valid_end = start;
  GString *text;

  *invalid_line = 0;
  if (length == 0)
    return g_bytes_ref (bytes);
  if (length >= 3 && memcmp (start, BYTE_ORDER_MARK, 3) == 0)
    {
      start += 3;
      length -= 3;
    }
  if (length == 0 || (g_utf8_validate_len (start, length, &valid_end) && memchr (start, '\r', length) == NULL))
    return start == g_bytes_get_data (bytes, NULL) ? g_bytes_ref (bytes) : g_bytes_new_from_bytes (bytes, 3, length);

  text = g_string_sized_new (length + 64);
  append_with_lf (text, start, valid_end - start);
  while (valid_end < end)
    {
      if (*invalid_line == 0)
        *invalid_line = count_lines (text);
      g_string_append (text, REPLACEMENT);
      start = valid_end + 1;
      if (start == end)
        break;
      g_utf8_validate_len (start, end - start, &valid_end);
      append_with_lf (text, start, valid_end - start);
    }
  return g_string_free_to_bytes (text);
}
