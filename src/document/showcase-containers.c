/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Opens quotes, lists and items, with what GFM and GitHub make of them: tasks and alerts. What stands in them is the reader's. */

#include "config.h"
#include "showcase-containers.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static guint32
get_line (const ShowcaseMarkdown *source,
          cmark_node *node)
{
  return showcase_markdown_map_line (source, cmark_node_get_start_line (node));
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

/* Gives a container that has just been opened a title of ours. */
static void
add_name (ShowcaseBuilder *builder,
          const char *name,
          guint32 line,
          guint32 flags)
{
  showcase_builder_mark_title (builder);
  showcase_builder_begin_paragraph (builder, line);
  showcase_runs_append_verbatim (showcase_builder_get_runs (builder), name, strlen (name), SHOWCASE_SPAN_GENERATED | flags);
  showcase_builder_end_block (builder, line, NULL);
}

static void
open_list (ShowcaseBuilder *builder,
           const ShowcaseMarkdown *source,
           cmark_node *node)
{
  ShowcaseContainer list = {
    .kind = SHOWCASE_CONTAINER_LIST,
    .ordered = cmark_node_get_list_type (node) == CMARK_ORDERED_LIST,
    .tight = cmark_node_get_list_tight (node),
    .number = cmark_node_get_list_start (node),
  };

  showcase_builder_open_container (builder, &list, get_line (source, node));
}

/* Each item's number is kept on its node, where the next one finds it. */
static void
open_item (ShowcaseBuilder *builder,
           const ShowcaseMarkdown *source,
           cmark_node *node)
{
  cmark_node *list = cmark_node_parent (node);
  cmark_node *previous = cmark_node_previous (node);
  ShowcaseContainer item = { .kind = SHOWCASE_CONTAINER_ITEM, .variant = take_task (node) };

  if (cmark_node_get_list_type (list) == CMARK_ORDERED_LIST)
    item.number = previous != NULL ? GPOINTER_TO_UINT (cmark_node_get_user_data (previous)) + 1
                                   : (guint32)cmark_node_get_list_start (list);
  cmark_node_set_user_data (node, GUINT_TO_POINTER (item.number));
  showcase_builder_open_container (builder, &item, get_line (source, node));
}

static void
open_quote (ShowcaseBuilder *builder,
            const ShowcaseMarkdown *source,
            cmark_node *node)
{
  ShowcaseContainer quote = { .kind = SHOWCASE_CONTAINER_QUOTE };
  guint32 line = get_line (source, node);
  guint alert = take_alert (node);

  if (alert == G_N_ELEMENTS (alerts))
    {
      showcase_builder_open_container (builder, &quote, line);
      return;
    }
  quote.variant = alerts[alert].variant;
  showcase_builder_open_container (builder, &quote, line);
  add_name (builder, g_dpgettext2 (GETTEXT_PACKAGE, "alert", alerts[alert].name), line, SHOWCASE_SPAN_STRONG);
}

/**
 * showcase_containers_name_details:
 * @builder: (inout): a builder without an open block
 *
 * Gives details a summary that have none, and are about to begin with a block of their own.
 */
void
showcase_containers_name_details (ShowcaseBuilder *builder)
{
  guint32 line;

  if (showcase_builder_has_begun (builder, SHOWCASE_CONTAINER_DETAILS, &line))
    /* Translators: what unfolds a part of a document that does not say what it is about */
    add_name (builder, C_ ("details", "Details"), line, 0);
}

/**
 * showcase_containers_open:
 * @builder: (inout): a builder without an open block
 * @source: the text
 * @node: a quote, a list or an item; the marks of tasks and alerts are taken out of it
 *
 * Opens a container.
 */
void
showcase_containers_open (ShowcaseBuilder *builder,
                          const ShowcaseMarkdown *source,
                          cmark_node *node)
{
  switch ((guint)cmark_node_get_type (node))
    {
    case CMARK_NODE_LIST:
      open_list (builder, source, node);
      break;
    case CMARK_NODE_ITEM:
      open_item (builder, source, node);
      break;
    default:
      open_quote (builder, source, node);
    }
}
