/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads Markdown: walks libcmark's tree without recursion, finds what CommonMark lacks, and tells the builder. Positions come from cmark
 * where it has them and are counted where it has none. What is in a paragraph is ShowcaseInlines's, tables are ShowcaseTables's, what quotes and
 * lists are is in showcase-containers.c.
 */

#include "showcase-reader.h"
#include "showcase-containers.h"
#include "showcase-definitions.h"
#include "showcase-html-block.h"
#include "showcase-inlines.h"
#include "showcase-footnote-marks.h"
#include "showcase-pieces.h"
#include "showcase-strikes.h"
#include "showcase-tables.h"

#include <string.h>

/* How long the pieces are that a text is read in, and how much longer one that ends at a bad place is made. */
#define PIECE_BYTES (64 * 1024)
#define PIECE_GROWTH 8

typedef struct
{
  /* Borrowed */
  ShowcaseBuilder *builder;
  ShowcaseMarkdown *source;
  ShowcaseTables *tables;
  ShowcaseTree *tree;
  ShowcaseInlines *inlines;

  /* State */
  ShowcaseParseFlags flags;
  cmark_node *last_leaf;
  guint footnote;
} Reader;

static guint32
get_first_line (Reader *self,
                cmark_node *node)
{
  return showcase_markdown_map_line (self->source, cmark_node_get_start_line (node));
}

static guint32
get_last_line (Reader *self,
               cmark_node *node)
{
  int first = cmark_node_get_start_line (node);
  int last = MAX (cmark_node_get_end_line (node), first);

  if (cmark_node_get_type (node) == CMARK_NODE_HEADING)
    last = showcase_markdown_find_underline (self->source, first, last);
  else if (cmark_node_get_type (node) == CMARK_NODE_CODE_BLOCK)
    last = showcase_markdown_find_text (self->source, first, last);
  return showcase_markdown_map_line (self->source, last);
}

/* ------------------------------------------------------------------------------------------------------------------- containers */

static void
close_details (Reader *self)
{
  while (showcase_builder_is_in (self->builder, SHOWCASE_CONTAINER_DETAILS))
    showcase_builder_close_container (self->builder);
}

static void
read_container (Reader *self,
                cmark_node *node,
                gboolean enters)
{
  if (!enters)
    {
      close_details (self);
      showcase_builder_close_container (self->builder);
    }
  else
    showcase_containers_open (self->builder, self->source, node);
}

/* ----------------------------------------------------------------------------------------------------------------------- leaves */

static char *
dup_without_returns (const char *text)
{
  GString *plain = g_string_sized_new (strlen (text));
  const char *carriage_return;

  while ((carriage_return = strchr (text, '\r')) != NULL)
    {
      g_string_append_len (plain, text, carriage_return - text);
      text = carriage_return + 1;
    }
  g_string_append (plain, text);
  return g_string_free_and_steal (plain);
}

static void
read_code_block (Reader *self,
                 cmark_node *node)
{
  g_autofree char *owned_code = NULL;
  g_autofree char *owned_info = NULL;
  g_autofree char *code = dup_without_returns (showcase_markdown_restore (self->source, cmark_node_get_literal (node), TRUE, &owned_code));
  const char *info = showcase_markdown_restore (self->source, cmark_node_get_fence_info (node), FALSE, &owned_info);

  showcase_builder_add_lines (self->builder, SHOWCASE_BLOCK_CODE, code, info, get_first_line (self, node), get_last_line (self, node));
}

static void
read_html_block (Reader *self,
                 cmark_node *node)
{
  g_autofree char *owned = NULL;
  const char *html = showcase_markdown_restore (self->source, cmark_node_get_literal (node), TRUE, &owned);
  guint32 first_line = get_first_line (self, node);
  guint32 last_line = get_last_line (self, node);

  if (g_str_has_prefix (html, SHOWCASE_DEFINITION_TRACE))
    return;
  if (self->flags & SHOWCASE_PARSE_RAW_HTML)
    showcase_builder_add_lines (self->builder, SHOWCASE_BLOCK_HTML, html, NULL, first_line, last_line);
  else
    showcase_html_block_read (html, first_line, last_line, self->inlines, self->tree, self->builder);
}

/* Whether a leaf's lines have a tilde. */
static gboolean
has_tilde (Reader *self,
           cmark_node *leaf)
{
  const char *first, *last;
  gsize first_length, last_length;

  if (!self->source->has_strikes)
    return FALSE;
  first = showcase_markdown_get_line (self->source, cmark_node_get_start_line (leaf), &first_length);
  last = showcase_markdown_get_line (self->source, cmark_node_get_end_line (leaf), &last_length);
  return first_length == 0 || last_length == 0 || last < first || memchr (first, '~', last + last_length - first) != NULL;
}

/* A heading that underlines a table is a table and a rule. */
static gboolean
is_heading (Reader *self,
            cmark_node *leaf)
{
  return cmark_node_get_type (leaf) == CMARK_NODE_HEADING && !showcase_tables_has (self->tables, leaf);
}

static void
enter_leaf (Reader *self,
            cmark_node *leaf,
            cmark_iter *iter)
{
  guint32 line = get_first_line (self, leaf);
  guint32 last_line = get_last_line (self, leaf);

  if (self->source->labels->len > 0 || has_tilde (self, leaf))
    {
      showcase_footnote_marks_add (leaf, self->source);
      if (self->source->has_strikes)
        showcase_strikes_mark (leaf);
      /* The walk's next node may not be the first any more. */
      cmark_iter_reset (iter, leaf, CMARK_EVENT_ENTER);
    }
  if (is_heading (self, leaf))
    {
      showcase_inlines_begin_heading (self->inlines, line, last_line);
      showcase_builder_begin_heading (self->builder, cmark_node_get_heading_level (leaf), line);
    }
  else
    {
      showcase_inlines_begin (self->inlines, line, last_line, FALSE);
      showcase_builder_begin_paragraph (self->builder, line);
    }
}

static void
leave_leaf (Reader *self,
            cmark_node *leaf)
{
  gboolean has_table = showcase_tables_has (self->tables, leaf);
  guint32 last_line = get_last_line (self, leaf);

  if (has_table)
    last_line = showcase_markdown_map_line (self->source, showcase_tables_get_header_line (self->tables, leaf) - 1);
  else if (leaf == self->last_leaf)
    showcase_builder_append_ways_back (self->builder, self->footnote, last_line);
  showcase_inlines_end (self->inlines);
  showcase_builder_end_block (self->builder, last_line, is_heading (self, leaf) ? showcase_inlines_get_heading (self->inlines) : NULL);
  if (has_table)
    showcase_tables_read (self->tables, leaf, self->inlines, self->builder);
}

static void
read_block (Reader *self,
            cmark_node *node,
            cmark_node_type type,
            gboolean enters,
            cmark_iter *iter)
{
  if (enters && type != CMARK_NODE_HTML_BLOCK)
    showcase_containers_name_details (self->builder);
  switch ((guint)type)
    {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
      read_container (self, node, enters);
      break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
      if (enters)
        enter_leaf (self, node, iter);
      else
        leave_leaf (self, node);
      break;
    case CMARK_NODE_CODE_BLOCK:
      read_code_block (self, node);
      break;
    case CMARK_NODE_HTML_BLOCK:
      read_html_block (self, node);
      break;
    case CMARK_NODE_THEMATIC_BREAK:
      showcase_builder_add_rule (self->builder, get_first_line (self, node));
      break;
    default:
      break;
    }
}

/* Reads what is in a node, and not the node itself. */
static void
read_tree (Reader *self,
           cmark_node *root)
{
  cmark_iter *iter = cmark_iter_new (root);
  cmark_event_type event;

  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    {
      cmark_node *node = cmark_iter_get_node (iter);
      cmark_node_type type = cmark_node_get_type (node);

      if (node == root)
        continue;
      if (type <= CMARK_NODE_LAST_BLOCK)
        read_block (self, node, type, event == CMARK_EVENT_ENTER, iter);
      else
        showcase_inlines_read (self->inlines, node, event == CMARK_EVENT_ENTER);
    }
  cmark_iter_free (iter);
}

/* -------------------------------------------------------------------------------------------------------------------- footnotes */

static void
read_footnote (Reader *self,
               cmark_node *item)
{
  cmark_node *last = cmark_node_last_child (item);
  guint32 line = get_first_line (self, item);
  gboolean is_text = last != NULL && cmark_node_get_type (last) == CMARK_NODE_PARAGRAPH && !showcase_tables_has (self->tables, last);

  showcase_builder_begin_footnote (self->builder, self->footnote, line);
  self->last_leaf = is_text ? last : NULL;
  read_tree (self, item);
  close_details (self);
  if (!is_text)
    {
      line = get_last_line (self, item);
      showcase_builder_begin_paragraph (self->builder, line);
      showcase_builder_append_ways_back (self->builder, self->footnote, line);
      showcase_builder_end_block (self->builder, line, NULL);
    }
  showcase_builder_close_container (self->builder);
}

/* Footnotes refer to further ones. Those that nothing refers to don't show. */
static void
read_footnotes (Reader *self,
                cmark_node *list)
{
  ShowcaseContainer footnotes = {
    .kind = SHOWCASE_CONTAINER_LIST,
    .ordered = TRUE,
    .tight = TRUE,
    .variant = SHOWCASE_VARIANT_FOOTNOTES,
    .number = 1,
  };
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  if (showcase_builder_get_n_footnotes (self->builder) == 0)
    return;
  for (cmark_node *item = cmark_node_first_child (list); item != NULL; item = cmark_node_next (item))
    g_ptr_array_add (items, item);
  showcase_builder_open_container (self->builder, &footnotes,
                                   get_first_line (self, g_ptr_array_index (items, showcase_inlines_get_definition (self->inlines, 0))));
  for (self->footnote = 0; self->footnote < showcase_builder_get_n_footnotes (self->builder); self->footnote++)
    read_footnote (self, g_ptr_array_index (items, showcase_inlines_get_definition (self->inlines, self->footnote)));
  showcase_builder_close_container (self->builder);
}

/* Parses what is next of the text. A piece that ends within code or HTML is made longer. */
static cmark_node *
parse_piece (Reader *self,
             gboolean *is_last)
{
  for (gsize size = PIECE_BYTES;; size *= PIECE_GROWTH)
    {
      cmark_node *root;

      showcase_tree_clear (self->tree);
      *is_last = showcase_markdown_choose_piece (self->source, size);
      root = showcase_tree_parse (self->tree, self->source->text, self->source->length);
      if (*is_last || showcase_pieces_is_whole (root))
        return root;
    }
}

static void
read_piece (Reader *self,
            cmark_node *root,
            gboolean is_last)
{
  g_autoptr (ShowcaseTables) tables = showcase_tables_new (self->source, self->tree, root);
  guint32 n_lines = cmark_node_get_end_line (root);
  cmark_node *definitions = NULL;

  self->tables = tables;
  if (self->source->labels->len > 0)
    {
      definitions = cmark_node_first_child (root);
      cmark_node_unlink (definitions);
    }
  read_tree (self, root);
  if (is_last)
    close_details (self);
  if (definitions != NULL)
    read_footnotes (self, definitions);
  self->tables = NULL;
  showcase_markdown_pass_piece (self->source, n_lines);
}

/**
 * showcase_reader_read:
 * @markdown: a document; what is not UTF-8 in it becomes U+FFFD
 * @length: its length in bytes
 * @flags: how to read it
 * @builder: what to build it with
 *
 * Reads a document by CommonMark and GFM. Time grows with the length of the text, and the depth of its nesting costs no stack.
 */
void
showcase_reader_read (const char *markdown,
                      gsize length,
                      ShowcaseParseFlags flags,
                      ShowcaseBuilder *builder)
{
  g_autoptr (ShowcaseTree) tree = showcase_tree_new ();
  ShowcaseMarkdown source;
  ShowcaseInlines inlines;
  Reader self = { .builder = builder, .source = &source, .tree = tree, .inlines = &inlines, .flags = flags };
  gboolean is_last;

  showcase_markdown_init (&source, markdown, length);
  showcase_inlines_init (&inlines, builder, &source, flags);
  do
    {
      cmark_node *root = parse_piece (&self, &is_last);

      read_piece (&self, root, is_last);
    }
  while (!is_last);
  showcase_inlines_clear (&inlines);
  showcase_markdown_clear (&source);
}

/**
 * showcase_reader_get_parser_version:
 *
 * Tells which libcmark reads Markdown.
 *
 * Returns: its version
 */
const char *
showcase_reader_get_parser_version (void)
{
  return cmark_version_string ();
}
