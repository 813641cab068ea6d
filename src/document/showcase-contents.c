/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which headings a document has, how deep each is, and which one a block is below. What is a heading is decided by the parser; how the table is shown,
 * by the panes. */

#include "config.h"

#include "showcase-contents.h"

#define LEVELS 6

struct _ShowcaseContents
{
  /* Owned */
  ShowcaseDocument *document;
  GArray *headings;
};

typedef struct
{
  guint32 block;
  guint32 depth;
} Heading;

/* Levels that a document skips don't count: what follows an H1 is one step deeper, be it an H2 or an H4. */
static guint
find_depth (gboolean *open,
            guint level)
{
  guint depth = 0;

  for (guint i = 1; i < level; i++)
    depth += open[i];
  open[level] = TRUE;
  for (guint i = level + 1; i <= LEVELS; i++)
    open[i] = FALSE;

  return depth;
}

/**
 * showcase_contents_new:
 * @document: a document
 *
 * Collects the headings of a document. Headings without text are left out.
 *
 * Returns: (transfer full): the table of contents
 */
ShowcaseContents *
showcase_contents_new (ShowcaseDocument *document)
{
  ShowcaseContents *self = g_new0 (ShowcaseContents, 1);
  guint n_blocks = showcase_document_get_n_blocks (document);
  gboolean open[LEVELS + 1] = { FALSE };

  self->document = showcase_document_ref (document);
  self->headings = g_array_new (FALSE, FALSE, sizeof (Heading));
  for (guint i = 0; i < n_blocks; i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);
      Heading heading = { .block = i };

      if (block->kind != SHOWCASE_BLOCK_HEADING || (block->flags & SHOWCASE_BLOCK_JOINED) != 0 || block->length == 0)
        continue;
      heading.depth = find_depth (open, CLAMP (block->level, 1, LEVELS));
      g_array_append_val (self->headings, heading);
    }

  return self;
}

/**
 * showcase_contents_free:
 * @self: (transfer full): a table of contents
 *
 * Frees it.
 */
void
showcase_contents_free (ShowcaseContents *self)
{
  showcase_document_unref (self->document);
  g_array_unref (self->headings);
  g_free (self);
}

/**
 * showcase_contents_get_document:
 * @self: a table of contents
 *
 * Gets the document.
 *
 * Returns: (transfer none): the document
 */
ShowcaseDocument *
showcase_contents_get_document (ShowcaseContents *self)
{
  return self->document;
}

/**
 * showcase_contents_get_n_headings:
 * @self: a table of contents
 *
 * Gets how many headings there are.
 *
 * Returns: the number of headings
 */
guint
showcase_contents_get_n_headings (ShowcaseContents *self)
{
  return self->headings->len;
}

/**
 * showcase_contents_get_block:
 * @self: a table of contents
 * @heading: a heading, from 0
 *
 * Gets which block a heading is.
 *
 * Returns: the block
 */
guint
showcase_contents_get_block (ShowcaseContents *self,
                             guint heading)
{
  return g_array_index (self->headings, Heading, heading).block;
}

/**
 * showcase_contents_get_depth:
 * @self: a table of contents
 * @heading: a heading, from 0
 *
 * Gets how many headings stand above a heading, skipped levels not counted.
 *
 * Returns: the depth, 0 to 5
 */
guint
showcase_contents_get_depth (ShowcaseContents *self,
                             guint heading)
{
  return g_array_index (self->headings, Heading, heading).depth;
}

/**
 * showcase_contents_dup_title:
 * @self: a table of contents
 * @heading: a heading, from 0
 *
 * Gets the text of a heading, in one line.
 *
 * Returns: (transfer full): the text
 */
char *
showcase_contents_dup_title (ShowcaseContents *self,
                             guint heading)
{
  guint number = showcase_contents_get_block (self, heading);
  const ShowcaseBlock *block = showcase_document_get_block (self->document, number);
  g_autoptr (GString) title = g_string_new_len (showcase_document_get_block_text (self->document, number), block->length);

  /* A hard break is U+2028 in the text. */
  g_string_replace (title, "\xe2\x80\xa8", " ", 0);

  return g_string_free (g_steal_pointer (&title), FALSE);
}

/**
 * showcase_contents_find:
 * @self: a table of contents
 * @block: a block
 *
 * Finds the heading that a block is below, or that it is itself.
 *
 * Returns: the heading, from 0, or %SHOWCASE_NONE before the first one
 */
guint
showcase_contents_find (ShowcaseContents *self,
                        guint block)
{
  guint first = 0;
  guint last = self->headings->len;

  while (first < last)
    {
      guint middle = first + (last - first) / 2;

      if (showcase_contents_get_block (self, middle) <= block)
        first = middle + 1;
      else
        last = middle;
    }

  return first > 0 ? first - 1 : SHOWCASE_NONE;
}
