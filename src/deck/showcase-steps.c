/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a page waits before it shows more: where the document asks for it, and nowhere else. A step shows what comes next and moves nothing that is there
 * already; to turn the page is a step of its own. */

#include "config.h"

#include "showcase-steps.h"

#include <string.h>

#define DOTS ". . ."

/**
 * showcase_steps_is_mark:
 * @document: a document
 * @block: one of its blocks
 * @flags: where its pages wait
 *
 * Tells whether a block only says that a page waits there. It is not shown.
 *
 * Returns: whether it is three dots alone, and these mean something
 */
gboolean
showcase_steps_is_mark (ShowcaseDocument *document,
                        guint block,
                        ShowcaseStepFlags flags)
{
  const ShowcaseBlock *here = showcase_document_get_block (document, block);
  guint n_spans;

  showcase_document_get_spans (document, block, &n_spans);
  return (flags & SHOWCASE_STEPS_DOTS) != 0 && here->kind == SHOWCASE_BLOCK_PARAGRAPH && here->length == strlen (DOTS) && n_spans == 0
         && memcmp (showcase_document_get_block_text (document, block), DOTS, strlen (DOTS)) == 0;
}

/* The item of an outermost list that a block is in, or SHOWCASE_NONE. */
static guint
find_item (ShowcaseDocument *document,
           guint block)
{
  guint container = showcase_document_get_block (document, block)->container;
  guint item = SHOWCASE_NONE;

  while (container != SHOWCASE_NONE)
    {
      const ShowcaseContainer *place = showcase_document_get_container (document, container);

      if (place->variant == SHOWCASE_VARIANT_FOOTNOTES)
        return SHOWCASE_NONE;
      if (place->kind == SHOWCASE_CONTAINER_ITEM)
        item = container;
      container = place->parent;
    }

  return item;
}

/* Whether a comment asks for a pause behind a block, or behind one of those after it before the other. */
static gboolean
has_pause (ShowcaseDocument *document,
           guint block,
           guint other)
{
  guint n_remarks;
  const ShowcaseRemark *remarks = showcase_document_get_remarks (document, &n_remarks);
  guint low = 0;

  for (guint high = n_remarks; low < high;)
    {
      guint middle = low + (high - low) / 2;

      /* What stands before all blocks comes first: no block becomes 0. */
      if (remarks[middle].block + 1 < block + 1)
        low = middle + 1;
      else
        high = middle;
    }
  for (; low < n_remarks && remarks[low].block < other; low++)
    if (remarks[low].kind == SHOWCASE_REMARK_PAUSE)
      return TRUE;

  return FALSE;
}

static gboolean
has_mark (ShowcaseDocument *document,
          ShowcaseStepFlags flags,
          guint block,
          guint other)
{
  for (guint i = block + 1; flags != SHOWCASE_STEPS_MARKED && i < other; i++)
    if (showcase_steps_is_mark (document, i, flags))
      return TRUE;

  return FALSE;
}

static gboolean
begins_item (ShowcaseDocument *document,
             ShowcaseStepFlags flags,
             guint block,
             guint other)
{
  guint item = (flags & SHOWCASE_STEPS_ITEMS) != 0 ? find_item (document, other) : SHOWCASE_NONE;

  return item != SHOWCASE_NONE && item != find_item (document, block);
}

/**
 * showcase_steps_number:
 * @document: a document
 * @flags: where its pages wait
 * @heading: the heading that the page begins with, or %SHOWCASE_NONE when it has none or repeats it
 * @slices: (array length=n_slices): what is on the page; their steps are set
 * @n_slices: how many
 *
 * Finds what a page shows at which step. There is always something to see at the first one.
 *
 * Returns: the number of steps
 */
guint
showcase_steps_number (ShowcaseDocument *document,
                       ShowcaseStepFlags flags,
                       guint heading,
                       ShowcaseSlice *slices,
                       guint n_slices)
{
  guint before = heading;
  guint step = 0;

  for (guint i = 0; i < n_slices; i++)
    {
      guint block = slices[i].block;

      if (before != SHOWCASE_NONE && before != block
          && (has_pause (document, before, block) || has_mark (document, flags, before, block) || begins_item (document, flags, before, block)))
        step++;
      slices[i].step = step;
      before = block;
    }

  return step + 1;
}
