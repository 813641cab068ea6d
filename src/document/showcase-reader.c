/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads Markdown: the only place that knows cmark. It walks the tree without recursion, decides what of raw HTML shows and where images
 * stand, and tells the builder. Positions come from cmark where it has them and are counted where it has none.
 */

#include "showcase-reader.h"
#include "showcase-html.h"
#include "showcase-pool.h"

#include <cmark.h>
#include <string.h>

typedef struct
{
  /* Borrowed */
  GString *alt;
  GString *heading_text;
  ShowcaseBuilder *builder;
  ShowcaseRuns *runs;

  /* State */
  guint32 line;
  guint32 last_line;
  guint emphasis;
  guint strong;
  guint images;
  guint links;
  gboolean is_in_heading;
  gboolean may_be_broken;
} Reader;

/* Whether text goes into an image's alternative text and not into the block: in a heading it is part of the heading. */
static gboolean
is_in_alt (const Reader *self)
{
  return self->images > 0 && !self->is_in_heading;
}

/* Character references give two things that no other text has: line feeds, and (by cmark 0.30) broken bytes for U+FFFE and U+FFFF. */
static char *
dup_mended (const char *text)
{
  char *mended = g_utf8_make_valid (text, -1);

  return g_strdelimit (mended, "\r\n", ' ');
}

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

static void
next_line (Reader *self)
{
  self->line = MIN (self->line + 1, self->last_line);
  if (!is_in_alt (self))
    showcase_runs_next_line (self->runs);
}

/* Whether there may be character references of the kind that dup_mended() is for. */
static gboolean
has_strange_references (const char *markdown,
                        gsize length)
{
  const char *end = markdown + length;
  const char *p = markdown;

  while ((p = memchr (p, '&', end - p)) != NULL && ++p < end)
    if (*p == '#' || (end - p >= 8 && memcmp (p, "NewLine;", 8) == 0))
      return TRUE;
  return FALSE;
}

/* ------------------------------------------------------------------------------------------------------------------------ inlines */

static void
read_text (Reader *self,
           cmark_node *node)
{
  const char *text = cmark_node_get_literal (node);
  g_autofree char *mended = NULL;
  gsize length;

  /* Code and links over several lines have no break of their own. */
  while (self->line < MIN ((guint32)MAX (cmark_node_get_start_line (node), 0), self->last_line))
    next_line (self);
  if (self->may_be_broken)
    text = mended = dup_mended (text);
  length = strlen (text);
  if (self->is_in_heading && self->images == 0)
    g_string_append_len (self->heading_text, text, length);
  if (is_in_alt (self))
    g_string_append_len (self->alt, text, length);
  else
    showcase_runs_append (self->runs, text, length);
}

static void
read_code (Reader *self,
           cmark_node *node)
{
  const char *code = cmark_node_get_literal (node);

  if (is_in_alt (self))
    {
      g_string_append (self->alt, code);
      return;
    }
  if (self->is_in_heading && self->images == 0)
    g_string_append (self->heading_text, code);
  showcase_runs_append_verbatim (self->runs, code, strlen (code), SHOWCASE_SPAN_CODE);
}

static void
break_line (Reader *self,
            gboolean is_hard)
{
  if (is_in_alt (self))
    g_string_append_c (self->alt, ' ');
  else if (is_hard)
    showcase_runs_append_break (self->runs);
  else
    showcase_runs_append_space (self->runs);
}

static void
read_html (Reader *self,
           cmark_node *node)
{
  const char *html = cmark_node_get_literal (node);
  g_autofree char *shown = NULL;

  if (showcase_html_is_comment (html))
    {
      if (!is_in_alt (self))
        showcase_runs_hide (self->runs);
    }
  else if (showcase_html_is_break (html))
    break_line (self, TRUE);
  else
    {
      shown = dup_mended (html);
      if (is_in_alt (self))
        g_string_append (self->alt, shown);
      else
        showcase_runs_append_verbatim (self->runs, shown, strlen (shown), SHOWCASE_SPAN_HTML);
    }
  for (const char *p = strchr (html, '\n'); p != NULL; p = strchr (p + 1, '\n'))
    next_line (self);
}

static void
set_style (Reader *self)
{
  showcase_runs_set_style (self->runs,
                           (self->emphasis > 0 ? SHOWCASE_SPAN_EMPHASIS : 0) | (self->strong > 0 ? SHOWCASE_SPAN_STRONG : 0));
}

/* Links hold no links, but for addresses in angle brackets: then the outer one counts. */
static void
read_link (Reader *self,
           cmark_node *node,
           gboolean enters)
{
  if (self->images > 0)
    return;
  if (enters && self->links++ == 0)
    showcase_runs_begin_link (self->runs, cmark_node_get_url (node), cmark_node_get_title (node), self->line);
  else if (!enters && --self->links == 0)
    showcase_runs_end_link (self->runs);
}

/* An image in a paragraph ends it, stands by itself, and what follows is a paragraph again. */
static void
read_image (Reader *self,
            cmark_node *node,
            gboolean enters)
{
  if (enters)
    {
      if (self->images++ == 0 && !self->is_in_heading)
        {
          showcase_builder_end_block (self->builder, self->line, NULL);
          g_string_truncate (self->alt, 0);
        }
      return;
    }
  if (--self->images > 0 || self->is_in_heading)
    return;
  showcase_builder_add_image (self->builder, cmark_node_get_url (node), cmark_node_get_title (node), self->alt->str, self->line);
  showcase_builder_begin_paragraph (self->builder, self->line);
}

static void
read_inline (Reader *self,
             cmark_node *node,
             cmark_node_type type,
             gboolean enters)
{
  switch ((guint)type)
    {
    case CMARK_NODE_TEXT:
      read_text (self, node);
      break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
      break_line (self, type == CMARK_NODE_LINEBREAK);
      next_line (self);
      break;
    case CMARK_NODE_CODE:
      read_code (self, node);
      break;
    case CMARK_NODE_HTML_INLINE:
      read_html (self, node);
      break;
    case CMARK_NODE_EMPH:
      self->emphasis += enters ? 1 : -1;
      set_style (self);
      break;
    case CMARK_NODE_STRONG:
      self->strong += enters ? 1 : -1;
      set_style (self);
      break;
    case CMARK_NODE_LINK:
      read_link (self, node, enters);
      break;
    case CMARK_NODE_IMAGE:
      read_image (self, node, enters);
      break;
    default:
      break;
    }
}

/* ------------------------------------------------------------------------------------------------------------------------- blocks */

static guint32
get_first_line (cmark_node *node)
{
  return MAX (cmark_node_get_start_line (node), 1);
}

static guint32
get_last_line (cmark_node *node)
{
  return MAX (cmark_node_get_end_line (node), cmark_node_get_start_line (node));
}

static void
read_list (Reader *self,
           cmark_node *node)
{
  ShowcaseContainer list = {
    .kind = SHOWCASE_CONTAINER_LIST,
    .ordered = cmark_node_get_list_type (node) == CMARK_ORDERED_LIST,
    .tight = cmark_node_get_list_tight (node),
    .number = cmark_node_get_list_start (node),
    .first_line = get_first_line (node),
  };

  showcase_builder_open_container (self->builder, &list);
}

/* Each item's number is kept on its node, where the next one finds it. */
static void
read_item (Reader *self,
           cmark_node *node)
{
  cmark_node *list = cmark_node_parent (node);
  cmark_node *previous = cmark_node_previous (node);
  ShowcaseContainer item = { .kind = SHOWCASE_CONTAINER_ITEM, .first_line = get_first_line (node) };

  if (cmark_node_get_list_type (list) == CMARK_ORDERED_LIST)
    item.number = previous != NULL ? GPOINTER_TO_UINT (cmark_node_get_user_data (previous)) + 1
                                   : (guint32)cmark_node_get_list_start (list);
  cmark_node_set_user_data (node, GUINT_TO_POINTER (item.number));
  showcase_builder_open_container (self->builder, &item);
}

static void
read_quote (Reader *self,
            cmark_node *node)
{
  ShowcaseContainer quote = { .kind = SHOWCASE_CONTAINER_QUOTE, .first_line = get_first_line (node) };

  showcase_builder_open_container (self->builder, &quote);
}

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
  g_autofree char *code = dup_without_returns (cmark_node_get_literal (node));

  showcase_builder_add_lines (self->builder, SHOWCASE_BLOCK_CODE, code, cmark_node_get_fence_info (node),
                              get_first_line (node), get_last_line (node));
}

static void
read_html_block (Reader *self,
                 cmark_node *node)
{
  g_autofree char *html = showcase_html_dup_visible (cmark_node_get_literal (node));

  if (html != NULL)
    showcase_builder_add_lines (self->builder, SHOWCASE_BLOCK_HTML, html, NULL, get_first_line (node), get_last_line (node));
}

static void
read_leaf (Reader *self,
           cmark_node *node,
           gboolean enters)
{
  gboolean is_heading = cmark_node_get_type (node) == CMARK_NODE_HEADING;

  if (!enters)
    {
      showcase_builder_end_block (self->builder, self->last_line, is_heading ? self->heading_text->str : NULL);
      self->is_in_heading = FALSE;
      return;
    }
  self->line = get_first_line (node);
  self->last_line = get_last_line (node);
  if (is_heading)
    {
      g_string_truncate (self->heading_text, 0);
      self->is_in_heading = TRUE;
      showcase_builder_begin_heading (self->builder, cmark_node_get_heading_level (node), self->line);
    }
  else
    showcase_builder_begin_paragraph (self->builder, self->line);
}

static void
read_container (Reader *self,
                cmark_node *node,
                cmark_node_type type,
                gboolean enters)
{
  if (!enters)
    showcase_builder_close_container (self->builder);
  else if (type == CMARK_NODE_LIST)
    read_list (self, node);
  else if (type == CMARK_NODE_ITEM)
    read_item (self, node);
  else
    read_quote (self, node);
}

static void
read_block (Reader *self,
            cmark_node *node,
            cmark_node_type type,
            gboolean enters)
{
  switch ((guint)type)
    {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
      read_container (self, node, type, enters);
      break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
      read_leaf (self, node, enters);
      break;
    case CMARK_NODE_CODE_BLOCK:
      read_code_block (self, node);
      break;
    case CMARK_NODE_HTML_BLOCK:
      read_html_block (self, node);
      break;
    case CMARK_NODE_THEMATIC_BREAK:
      showcase_builder_add_rule (self->builder, get_first_line (node));
      break;
    default:
      break;
    }
}

/* The tree is the pool's, and goes with it. */
static cmark_node *
parse_tree (const char *markdown,
            gsize length)
{
  static cmark_mem memory = { alloc_node, realloc_node, free_node };
  int options = CMARK_OPT_SOURCEPOS | (g_utf8_validate_len (markdown, length, NULL) ? 0 : CMARK_OPT_VALIDATE_UTF8);
  cmark_parser *parser = cmark_parser_new_with_mem (options, &memory);
  cmark_node *root;

  cmark_parser_feed (parser, markdown, length);
  root = cmark_parser_finish (parser);
  cmark_parser_free (parser);
  return root;
}

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

      if (type <= CMARK_NODE_LAST_BLOCK)
        read_block (self, node, type, event == CMARK_EVENT_ENTER);
      else
        read_inline (self, node, type, event == CMARK_EVENT_ENTER);
    }
  cmark_iter_free (iter);
}

/**
 * showcase_reader_read:
 * @markdown: a document; what is not UTF-8 in it becomes U+FFFD
 * @length: its length in bytes
 * @builder: what to build it with
 *
 * Reads a document by CommonMark. Time grows with the length of the text, and the depth of its nesting costs no stack.
 */
void
showcase_reader_read (const char *markdown,
                      gsize length,
                      ShowcaseBuilder *builder)
{
  g_autoptr (ShowcasePool) pool = showcase_pool_new ();
  ShowcasePool *outer_pool = reading_pool;
  g_autoptr (GString) alt = g_string_new (NULL);
  g_autoptr (GString) heading_text = g_string_new (NULL);
  Reader self = {
    .alt = alt,
    .heading_text = heading_text,
    .builder = builder,
    .runs = showcase_builder_get_runs (builder),
    .may_be_broken = has_strange_references (markdown, length),
  };

  reading_pool = pool;
  read_tree (&self, parse_tree (markdown, length));
  reading_pool = outer_pool;
}
