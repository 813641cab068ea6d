/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a text can be cut so that libcmark makes of its pieces, one by one, what it makes of the whole. The tree of a piece fits into the
 * processor's cache and its memory is used again for the next; the tree of 10 MB at once takes 80 MB, and most of the time goes into
 * getting these from the system and walking over them again.
 */

#include "showcase-pieces.h"

#include <string.h>

/**
 * showcase_pieces_may_define:
 * @text: a text
 * @length: its length in bytes
 * @from: where to look from, in bytes
 * @to: where to look to, in bytes
 *
 * Tells fast whether a part of a text can have the definition of a link, which counts in the whole text.
 *
 * Returns: %FALSE when it has none
 */
gboolean
showcase_pieces_may_define (const char *text,
                            gsize length,
                            gsize from,
                            gsize to)
{
  const char *end = text + to;

  for (const char *p = text + from; p < end && (p = memchr (p, ']', end - p)) != NULL; p++)
    if (p + 1 < text + length && p[1] == ':')
      return TRUE;
  return FALSE;
}

/* Whether the line before a place has nothing but white space. */
static gboolean
is_after_blank_line (const char *text,
                     const char *place)
{
  const char *p = place - 1;

  while (p > text && (p[-1] == ' ' || p[-1] == '\t' || p[-1] == '\r'))
    p--;
  return p > text && p[-1] == '\n';
}

/* Whether a line can't go on with anything that is open, when a blank line is before it: it is not indented, and no item of a list. The
 * byte 0xef may begin a byte order mark, which libcmark drops at the start of a text. */
static gboolean
begins_anew (guchar first)
{
  return g_ascii_isalpha (first) || first == '#' || (first >= 0xc2 && first != 0xef);
}

/**
 * showcase_pieces_find_end:
 * @text: a text
 * @length: its length in bytes
 * @size: how long its first piece should at least be
 *
 * Finds a place before which all containers and paragraphs end. Code and HTML may go across it: of the piece's tree,
 * showcase_pieces_is_whole() tells.
 *
 * Returns: the length of the piece, in bytes
 */
gsize
showcase_pieces_find_end (const char *text,
                          gsize length,
                          gsize size)
{
  const char *end = text + length;
  const char *p = text + MIN (size, length);

  while (p < end && (p = memchr (p, '\n', end - p)) != NULL && ++p < end)
    if (begins_anew (*p) && is_after_blank_line (text, p))
      return p - text;
  return length;
}

/**
 * showcase_pieces_is_whole:
 * @root: the tree of a piece that is not the last
 *
 * Tells whether nothing in it goes on after it.
 *
 * Returns: whether the text may be cut there
 */
gboolean
showcase_pieces_is_whole (cmark_node *root)
{
  cmark_node *last = cmark_node_last_child (root);
  cmark_node_type type = last != NULL ? cmark_node_get_type (last) : CMARK_NODE_NONE;

  /* What is closed ends before the blank line that ends the piece. */
  return (type != CMARK_NODE_CODE_BLOCK && type != CMARK_NODE_HTML_BLOCK) || cmark_node_get_end_line (last) < cmark_node_get_end_line (root);
}
