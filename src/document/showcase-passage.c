/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds what a reader was at after a document was written anew: the same words, or the words around them, or the heading above them; and where all is
 * different, a place as far down. Of several that fit, the one whose line is nearest to where it should be.
 */

#include "showcase-passage.h"

#include <string.h>

/* A text that was edited is taken for the same when it begins with as many of the same bytes. */
#define SAME_START 24

static guint
get_last_line (ShowcaseDocument *document)
{
  return MAX (showcase_document_get_block (document, showcase_document_get_n_blocks (document) - 1)->last_line, 1);
}

/* Where a line would be if the document had been stretched. */
static double
scale_line (ShowcaseDocument *before,
            guint line,
            ShowcaseDocument *after)
{
  return (double)line * get_last_line (after) / get_last_line (before);
}

/* How far a block is from where it should be, by its line as it was and as it would be in a longer or shorter document. */
static double
get_distance (ShowcaseDocument *before,
              guint block,
              ShowcaseDocument *after,
              guint candidate)
{
  double line = showcase_document_get_block (after, candidate)->first_line;
  guint old_line = showcase_document_get_block (before, block)->first_line;

  return MIN (ABS (line - old_line), ABS (line - scale_line (before, old_line, after)));
}

/* The nearest block with the text of a block, or with its start. */
static guint
find_text (ShowcaseDocument *before,
           guint block,
           ShowcaseDocument *after,
           gboolean whole)
{
  const ShowcaseBlock *wanted = showcase_document_get_block (before, block);
  const char *text = showcase_document_get_block_text (before, block);
  gsize length = whole ? wanted->length : SAME_START;
  guint found = SHOWCASE_NONE;
  double nearest = 0;

  if (wanted->length < length || length == 0)
    return SHOWCASE_NONE;
  for (guint i = 0; i < showcase_document_get_n_blocks (after); i++)
    {
      const ShowcaseBlock *candidate = showcase_document_get_block (after, i);
      double distance;

      if (candidate->length < length || (whole && candidate->length != length) || memcmp (showcase_document_get_block_text (after, i), text, length) != 0)
        continue;
      distance = get_distance (before, block, after, i);
      if (found == SHOWCASE_NONE || distance < nearest)
        {
          found = i;
          nearest = distance;
        }
    }
  return found;
}

/* What follows the block before it, or is before the block after it. */
static guint
find_by_neighbours (ShowcaseDocument *before,
                    guint block,
                    ShowcaseDocument *after)
{
  guint found = block + 1 < showcase_document_get_n_blocks (before) ? find_text (before, block + 1, after, TRUE) : SHOWCASE_NONE;

  if (found != SHOWCASE_NONE)
    return found;
  found = block > 0 ? find_text (before, block - 1, after, TRUE) : SHOWCASE_NONE;
  if (found == SHOWCASE_NONE)
    return SHOWCASE_NONE;
  return MIN (found + 1, showcase_document_get_n_blocks (after) - 1);
}

static guint
find_heading (ShowcaseDocument *before,
              guint block,
              ShowcaseDocument *after)
{
  for (guint i = block + 1; i > 0; i--)
    {
      const char *anchor = showcase_document_get_anchor (before, i - 1);

      if (anchor != NULL)
        return showcase_document_find_anchor (after, anchor);
    }
  return SHOWCASE_NONE;
}

/**
 * showcase_passage_find:
 * @before: a document
 * @block: one of its blocks
 * @after: what has become of the document
 * @found: (out): the block in @after, or %SHOWCASE_NONE when it has none
 *
 * Finds a block in a changed document by what is written there.
 *
 * Returns: whether the block that was found has the text, or begins with it, so that an offset in it still means the same
 */
gboolean
showcase_passage_find (ShowcaseDocument *before,
                       guint block,
                       ShowcaseDocument *after,
                       guint *found)
{
  g_return_val_if_fail (before != NULL && after != NULL && found != NULL, FALSE);
  g_return_val_if_fail (block < showcase_document_get_n_blocks (before), FALSE);

  *found = SHOWCASE_NONE;
  if (showcase_document_get_n_blocks (after) == 0)
    return FALSE;

  *found = find_text (before, block, after, TRUE);
  if (*found == SHOWCASE_NONE)
    *found = find_text (before, block, after, FALSE);
  if (*found != SHOWCASE_NONE)
    return TRUE;

  *found = find_by_neighbours (before, block, after);
  if (*found == SHOWCASE_NONE)
    *found = find_heading (before, block, after);
  if (*found == SHOWCASE_NONE)
    *found = showcase_document_find_line (after, (guint)scale_line (before, showcase_document_get_block (before, block)->first_line, after));
  return FALSE;
}
