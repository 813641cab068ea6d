/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a step of a story says: all that stands behind its label, up to where the next thing begins. The catalog names steps by their lines; what is at
 * them, is in the document. */

#include "config.h"

#include "showcase-story-part.h"

#include <string.h>

static gboolean
begins_step (ShowcaseStar *story,
             guint line)
{
  for (guint i = 0; i < showcase_star_get_n_steps (story); i++)
    if (showcase_star_get_step_line (story, i) == line)
      return TRUE;
  return FALSE;
}

/* A heading says everything until another one of its rank. Below a paragraph, each heading begins something else. */
static gboolean
ends_part (ShowcaseStar *story,
           const ShowcaseBlock *label,
           const ShowcaseBlock *block)
{
  if (block->kind == SHOWCASE_BLOCK_HEADING && block->container == SHOWCASE_NONE)
    return label->kind != SHOWCASE_BLOCK_HEADING || block->level <= label->level;
  return label->kind != SHOWCASE_BLOCK_HEADING && block->container == SHOWCASE_NONE && begins_step (story, block->first_line);
}

static guint
find_last (ShowcaseDocument *document,
           ShowcaseStar *story,
           guint first)
{
  const ShowcaseBlock *label = showcase_document_get_block (document, first);
  guint last = first;

  if (label->container != SHOWCASE_NONE)
    return first + MAX (showcase_document_get_container (document, label->container)->n_blocks, 1) - 1;
  while (last + 1 < showcase_document_get_n_blocks (document) && !ends_part (story, label, showcase_document_get_block (document, last + 1)))
    last++;
  return last;
}

static gboolean
is_joint (gunichar character)
{
  return g_unichar_isspace (character) || character == ':' || character == '.' || g_unichar_type (character) == G_UNICODE_DASH_PUNCTUATION;
}

/* What joins a label with what it stands for is a part of neither. */
static guint
skip_label (ShowcaseDocument *document,
            guint block,
            const char *label)
{
  const char *text = showcase_document_get_block_text (document, block);
  const char *end = text + showcase_document_get_block (document, block)->length;
  const char *p = text + MIN (strlen (label), (gsize)(end - text));

  while (p < end && is_joint (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return (guint)(p - text);
}

/**
 * showcase_story_find_part:
 * @document: the parsed document that the story is told in
 * @story: one of its stories
 * @step: the number of a step
 * @range: (out caller-allocates): what the step says, without its label
 *
 * Finds what a step says.
 *
 * Returns: whether it says anything, and the document is the story's
 */
gboolean
showcase_story_find_part (ShowcaseDocument *document,
                          ShowcaseStar *story,
                          guint step,
                          ShowcaseRange *range)
{
  guint line = showcase_star_get_step_line (story, step);
  guint block = showcase_document_find_line (document, line);
  const ShowcaseBlock *label;
  guint last;

  if (showcase_star_is_step_empty (story, step) || block >= showcase_document_get_n_blocks (document))
    return FALSE;
  label = showcase_document_get_block (document, block);
  if (label->first_line != line)
    return FALSE;

  last = find_last (document, story, block);
  range->start = (ShowcasePosition){ block, skip_label (document, block, showcase_star_get_step_label (story, step)) };
  if (label->kind == SHOWCASE_BLOCK_HEADING || (range->start.offset >= label->length && last > block))
    range->start = (ShowcasePosition){ block + 1, 0 };
  range->end = (ShowcasePosition){ last, showcase_document_get_block (document, last)->length };
  return range->start.block <= last && (range->start.block < last || range->start.offset < range->end.offset || range->end.offset == 0);
}
