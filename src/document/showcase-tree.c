/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lets libcmark parse, with memory that goes away at once, and adds to its trees the nodes that our own pass finds. What a tree means is
 * left to the reader.
 */

#include "showcase-tree.h"
#include "showcase-pool.h"

#include <string.h>

struct _ShowcaseTree
{
  /* Owned */
  ShowcasePool *pool;

  /* Borrowed */
  ShowcasePool *outer_pool;
};

/* cmark's allocators are told nothing but sizes, so that the pool of the text that a thread is reading must be known to the thread. */
static _Thread_local ShowcasePool *reading_pool;

static void *
alloc_node (size_t n_elements,
            size_t size)
{
  return memset (showcase_pool_alloc (reading_pool, n_elements * size), 0, n_elements * size);
}

static void *
realloc_node (void *memory,
              size_t size)
{
  return showcase_pool_realloc (reading_pool, memory, size);
}

static void
free_node (void *memory)
{
  showcase_pool_release (reading_pool, memory);
}

static cmark_mem tree_memory = { alloc_node, realloc_node, free_node };

/**
 * showcase_tree_new:
 *
 * Makes memory for the trees of a text. Until it is freed, all libcmark work of this thread must be on them.
 *
 * Returns: (transfer full): the memory
 */
ShowcaseTree *
showcase_tree_new (void)
{
  ShowcaseTree *self = g_new0 (ShowcaseTree, 1);

  self->pool = showcase_pool_new ();
  self->outer_pool = reading_pool;
  reading_pool = self->pool;
  return self;
}

/**
 * showcase_tree_free:
 * @self: the memory, the last one made in this thread
 *
 * Frees it, with all trees in it.
 */
void
showcase_tree_free (ShowcaseTree *self)
{
  reading_pool = self->outer_pool;
  showcase_pool_free (self->pool);
  g_free (self);
}

/**
 * showcase_tree_clear:
 * @self: the memory
 *
 * Lets the trees in it go, for others in their place.
 */
void
showcase_tree_clear (ShowcaseTree *self)
{
  showcase_pool_clear (self->pool);
}

/**
 * showcase_tree_parse:
 * @self: the memory
 * @markdown: CommonMark; what is not UTF-8 in it becomes U+FFFD
 * @length: its length in bytes
 *
 * Parses a text.
 *
 * Returns: (transfer none): the document node, which goes with the memory
 */
cmark_node *
showcase_tree_parse (ShowcaseTree *self,
                     const char *markdown,
                     gsize length)
{
  int options = CMARK_OPT_SOURCEPOS | (g_utf8_validate_len (markdown, length, NULL) ? 0 : CMARK_OPT_VALIDATE_UTF8);
  cmark_parser *parser = cmark_parser_new_with_mem (options, &tree_memory);
  cmark_node *root;

  cmark_parser_feed (parser, markdown, length);
  root = cmark_parser_finish (parser);
  cmark_parser_free (parser);
  return root;
}

/**
 * showcase_tree_insert_text:
 * @before: an inline node
 * @text: valid UTF-8
 * @length: its length in bytes; without any nothing is inserted
 *
 * Inserts text before a node.
 */
void
showcase_tree_insert_text (cmark_node *before,
                           const char *text,
                           gsize length)
{
  g_autofree char *literal = g_strndup (text, length);
  cmark_node *node;

  if (length == 0)
    return;
  node = cmark_node_new_with_mem (CMARK_NODE_TEXT, &tree_memory);
  cmark_node_set_literal (node, literal);
  cmark_node_insert_before (before, node);
}

/**
 * showcase_tree_insert_mark:
 * @before: an inline node
 * @mark: what to insert
 *
 * Inserts a mark before a node.
 */
void
showcase_tree_insert_mark (cmark_node *before,
                           guint mark)
{
  cmark_node *node = cmark_node_new_with_mem (CMARK_NODE_CUSTOM_INLINE, &tree_memory);

  cmark_node_set_user_data (node, GUINT_TO_POINTER (mark));
  cmark_node_insert_before (before, node);
}

/**
 * showcase_tree_get_mark:
 * @node: a node
 *
 * Tells which mark a node is.
 *
 * Returns: a #ShowcaseMark, or the number of a definition after %SHOWCASE_MARK_FOOTNOTE
 */
guint
showcase_tree_get_mark (cmark_node *node)
{
  return GPOINTER_TO_UINT (cmark_node_get_user_data (node));
}
