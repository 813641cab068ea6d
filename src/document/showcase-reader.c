/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads Markdown: walks libcmark's tree without recursion, finds what CommonMark lacks, and tells the builder. Positions come from cmark
 * where it has them and are counted where it has none. What is in a paragraph is ShowcaseInlines's, tables are ShowcaseTables's.
 */

#include "config.h"
#include "showcase-reader.h"
#include "showcase-definitions.h"
#include "showcase-html-block.h"
#include "showcase-inlines.h"
#include "showcase-footnote-marks.h"
#include "showcase-strikes.h"
#include "showcase-tables.h"

#include <glib/gi18n-lib.h>
#include <string.h>

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
  return showcase_markdown_map_line (self->source, MAX (cmark_node_get_end_line (node), cmark_node_get_start_line (node)));
}

/* The first text of a container that starts with a paragraph. */
static cmark_node *
get_first_text (cmark_node *container)
{
  cmark_node *paragraph = cmark_node_first_child (container);
  cmark_node *text = NULL;

  if (paragraph != NULL && cmark_node_get_type (paragraph) == CMARK_NODE_PARAGRAPH)
    text = cmark_node_first_child (paragraph);
  return text != NULL && cmark_node_get_type (text) == CMARK_NODE_TEXT ? text : NULL;
}

static gboolean
ends_line (cmark_node *node)
{
  cmark_node *next = cmark_node_next (node);

  return next == NULL || cmark_node_get_type (next) == CMARK_NODE_SOFTBREAK || cmark_node_get_type (next) == CMARK_NODE_LINEBREAK;
}

/* Takes the mark of a task off an item, by GFM 0.29 §5.3. */
static ShowcaseVariant
take_task (cmark_node *item)
{
  cmark_node *node = get_first_text (item);
  const char *text = node != NULL ? cmark_node_get_literal (node) : "";
  ShowcaseVariant variant;
  g_autofree char *rest = NULL;

  if (text[0] != '[' || text[1] == '\0' || strchr (" xX", text[1]) == NULL || text[2] != ']')
    return SHOWCASE_VARIANT_NONE;
  if (text[3] != ' ' && text[3] != '\t' && !(text[3] == '\0' && ends_line (node)))
    return SHOWCASE_VARIANT_NONE;
  variant = text[1] == ' ' ? SHOWCASE_VARIANT_TASK : SHOWCASE_VARIANT_TASK_DONE;
  rest = g_strdup (text + 3 + strspn (text + 3, " \t"));
  cmark_node_set_literal (node, rest);
  return variant;
}

static const struct
{
  const char *mark;
  const char *name;
  ShowcaseVariant variant;
} alerts[] = {
  { "[!NOTE]", NC_ ("alert", "Note"), SHOWCASE_VARIANT_NOTE },
  { "[!TIP]", NC_ ("alert", "Tip"), SHOWCASE_VARIANT_TIP },
  { "[!IMPORTANT]", NC_ ("alert", "Important"), SHOWCASE_VARIANT_IMPORTANT },
  { "[!WARNING]", NC_ ("alert", "Warning"), SHOWCASE_VARIANT_WARNING },
  { "[!CAUTION]", NC_ ("alert", "Caution"), SHOWCASE_VARIANT_CAUTION },
};

/* Takes the mark of an alert off a quote; returns its place in the table, or past it. */
static guint
take_alert (cmark_node *quote)
{
  cmark_node *node = get_first_text (quote);
  guint alert = 0;

  if (node == NULL || !ends_line (node))
    return G_N_ELEMENTS (alerts);
  while (alert < G_N_ELEMENTS (alerts) && g_ascii_strcasecmp (cmark_node_get_literal (node), alerts[alert].mark) != 0)
    alert++;
  if (alert == G_N_ELEMENTS (alerts))
    return alert;
  /* The walk is at the quote, so that its paragraph must stay; an empty one leaves nothing. */
  cmark_node_set_literal (node, "");
  if (cmark_node_next (node) != NULL)
    cmark_node_unlink (cmark_node_next (node));
  return alert;
}

/* ------------------------------------------------------------------------------------------------------------------- containers */

static void
read_list (Reader *self,
           cmark_node *node)
{
  ShowcaseContainer list = {
    .kind = SHOWCASE_CONTAINER_LIST,
    .ordered = cmark_node_get_list_type (node) == CMARK_ORDERED_LIST,
    .tight = cmark_node_get_list_tight (node),
    .number = cmark_node_get_list_start (node),
    .first_line = get_first_line (self, node),
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
  ShowcaseContainer item = { .kind = SHOWCASE_CONTAINER_ITEM, .variant = take_task (node), .first_line = get_first_line (self, node) };

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
  ShowcaseContainer quote = { .kind = SHOWCASE_CONTAINER_QUOTE, .first_line = get_first_line (self, node) };
  guint alert = take_alert (node);
  const char *name;

  if (alert == G_N_ELEMENTS (alerts))
    {
      showcase_builder_open_container (self->builder, &quote);
      return;
    }
  quote.variant = alerts[alert].variant;
  showcase_builder_open_container (self->builder, &quote);
  name = g_dpgettext2 (GETTEXT_PACKAGE, "alert", alerts[alert].name);
  showcase_builder_mark_title (self->builder);
  showcase_builder_begin_paragraph (self->builder, quote.first_line);
  showcase_runs_append_verbatim (showcase_builder_get_runs (self->builder), name, strlen (name), SHOWCASE_SPAN_STRONG | SHOWCASE_SPAN_GENERATED);
  showcase_builder_end_block (self->builder, quote.first_line, NULL);
}

static void
close_details (Reader *self)
{
  while (showcase_builder_is_in (self->builder, SHOWCASE_CONTAINER_DETAILS))
    showcase_builder_close_container (self->builder);
}

static void
read_container (Reader *self,
                cmark_node *node,
                cmark_node_type type,
                gboolean enters)
{
  if (!enters)
    {
      close_details (self);
      showcase_builder_close_container (self->builder);
    }
  else if (type == CMARK_NODE_LIST)
    read_list (self, node);
  else if (type == CMARK_NODE_ITEM)
    read_item (self, node);
  else
    read_quote (self, node);
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
  g_autofree char *code = dup_without_returns (cmark_node_get_literal (node));
  g_autofree char *info = NULL;

  if (showcase_markdown_has_stand_ins (self->source))
    {
      g_autofree char *restored = showcase_markdown_dup_restored (self->source, code, TRUE);

      g_free (code);
      code = g_steal_pointer (&restored);
      info = showcase_markdown_dup_restored (self->source, cmark_node_get_fence_info (node), FALSE);
    }
  showcase_builder_add_lines (self->builder, SHOWCASE_BLOCK_CODE, code, info != NULL ? info : cmark_node_get_fence_info (node),
                              get_first_line (self, node), get_last_line (self, node));
}

static void
read_html_block (Reader *self,
                 cmark_node *node)
{
  g_autofree char *html = g_strdup (cmark_node_get_literal (node));
  guint32 first_line = get_first_line (self, node);
  guint32 last_line = get_last_line (self, node);

  if (g_str_has_prefix (html, SHOWCASE_DEFINITION_TRACE))
    return;
  if (showcase_markdown_has_stand_ins (self->source))
    {
      g_autofree char *restored = showcase_markdown_dup_restored (self->source, html, TRUE);

      g_free (html);
      html = g_steal_pointer (&restored);
    }
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
  switch ((guint)type)
    {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
      read_container (self, node, type, enters);
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
  close_details (self);
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
  footnotes.first_line = get_first_line (self, g_ptr_array_index (items, showcase_inlines_get_definition (self->inlines, 0)));
  showcase_builder_open_container (self->builder, &footnotes);
  for (self->footnote = 0; self->footnote < showcase_builder_get_n_footnotes (self->builder); self->footnote++)
    read_footnote (self, g_ptr_array_index (items, showcase_inlines_get_definition (self->inlines, self->footnote)));
  showcase_builder_close_container (self->builder);
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
  g_autoptr (ShowcaseTables) tables = NULL;
  ShowcaseMarkdown source;
  ShowcaseInlines inlines;
  Reader self = { .builder = builder, .source = &source, .tree = tree, .inlines = &inlines, .flags = flags };
  cmark_node *root;
  cmark_node *definitions = NULL;

  showcase_markdown_init (&source, markdown, length);
  showcase_inlines_init (&inlines, builder, &source, flags);
  root = showcase_tree_parse (tree, source.text, source.length);
  self.tables = tables = showcase_tables_new (&source, tree, root);
  if (source.labels->len > 0)
    {
      definitions = cmark_node_first_child (root);
      cmark_node_unlink (definitions);
    }
  read_tree (&self, root);
  if (definitions != NULL)
    read_footnotes (&self, definitions);
  showcase_inlines_clear (&inlines);
  showcase_markdown_clear (&source);
}
