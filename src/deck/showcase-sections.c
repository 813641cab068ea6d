/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where pages begin: at headings, without any mark in the document. How much fits on a page is decided elsewhere. */

#include "config.h"

#include "showcase-sections.h"

/* Levels of headings that Markdown has. */
#define LEVELS 6

static gboolean
is_heading (ShowcaseDocument *document,
            guint block)
{
  const ShowcaseBlock *here = showcase_document_get_block (document, block);

  /* A heading in a quote or a list is a part of what it stands in. */
  return here->kind == SHOWCASE_BLOCK_HEADING && (here->flags & SHOWCASE_BLOCK_JOINED) == 0 && here->depth == 0;
}

/* patat's rule: the deepest heading that content directly follows opens a page. */
static guint
find_divider (ShowcaseDocument *document,
              guint first,
              guint end)
{
  guint level = 0;
  guint divider = 0;

  for (guint i = first; i < end; i++)
    if (is_heading (document, i))
      level = showcase_document_get_block (document, i)->level;
    else
      divider = MAX (divider, level);

  return divider > 0 ? divider : LEVELS;
}

/**
 * showcase_sections_new:
 * @document: a document
 * @first: the first block of what is to be shown
 * @n_blocks: how many blocks of it are to be shown
 * @divider: the deepest level of heading that opens a page, 1 to 6, or 0 to find it: the deepest that content directly follows
 *
 * Divides a document, or a part of it, at its headings. All its blocks are in the sections, each once and in order.
 *
 * Returns: (transfer full) (element-type ShowcaseSection): the sections
 */
GArray *
showcase_sections_new (ShowcaseDocument *document,
                       guint first,
                       guint n_blocks,
                       guint divider)
{
  GArray *sections = g_array_new (FALSE, FALSE, sizeof (ShowcaseSection));
  guint end = first + n_blocks;

  if (divider == 0)
    divider = find_divider (document, first, end);

  for (guint i = first; i < end; i++)
    {
      ShowcaseSection *last = sections->len > 0 ? &g_array_index (sections, ShowcaseSection, sections->len - 1) : NULL;

      if (is_heading (document, i) && showcase_document_get_block (document, i)->level <= divider)
        {
          ShowcaseSection section = { .heading = i, .first = i + 1 };

          g_array_append_val (sections, section);
        }
      else if (last == NULL)
        {
          ShowcaseSection section = { .heading = SHOWCASE_NONE, .first = i, .n_blocks = 1 };

          g_array_append_val (sections, section);
        }
      else
        {
          last->n_blocks++;
        }
    }

  return sections;
}
