/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes a document as text that needs no markup to be read: what is pasted into a letter. */

#include "showcase-text-writer.h"

#include <string.h>

#define LINE_SEPARATOR "\xe2\x80\xa8"
#define BULLET "\xe2\x80\xa2 "
#define INDENT "  "

static const ShowcaseContainer *
get_container (ShowcaseDocument *document,
               guint32 container)
{
  return container != SHOWCASE_NONE ? showcase_document_get_container (document, container) : NULL;
}

static void
append_marker (GString *text,
               ShowcaseDocument *document,
               const ShowcaseContainer *item)
{
  const ShowcaseContainer *list = get_container (document, item->parent);

  if (item->variant == SHOWCASE_VARIANT_TASK)
    g_string_append (text, "[ ] ");
  else if (item->variant == SHOWCASE_VARIANT_TASK_DONE)
    g_string_append (text, "[x] ");
  else if (list != NULL && list->variant == SHOWCASE_VARIANT_FOOTNOTES)
    g_string_append_printf (text, "[%u] ", item->number);
  else if (list != NULL && list->ordered)
    g_string_append_printf (text, "%u. ", item->number);
  else
    g_string_append (text, BULLET);
}

/* Of several items that begin with a block only the innermost one is marked: the others have lost their text, or have none. */
static void
append_markers (GString *text,
                ShowcaseDocument *document,
                guint number)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, number);
  const ShowcaseContainer *container = get_container (document, block->container);
  const ShowcaseContainer *innermost = NULL;

  for (; container != NULL; container = get_container (document, container->parent))
    if (container->kind == SHOWCASE_CONTAINER_ITEM && innermost == NULL && container->first_block == number)
      innermost = container;
    else if (container->kind == SHOWCASE_CONTAINER_ITEM)
      g_string_append (text, INDENT);
  if (innermost != NULL)
    append_marker (text, document, innermost);
}

/* Appends text with its lines as lines. */
static void
append_lines (GString *text,
              const char *part,
              gsize length)
{
  const char *end = part + length;
  const char *separator;

  while ((separator = memmem (part, end - part, LINE_SEPARATOR, strlen (LINE_SEPARATOR))) != NULL)
    {
      g_string_append_len (text, part, separator - part);
      g_string_append_c (text, '\n');
      part = separator + strlen (LINE_SEPARATOR);
    }
  g_string_append_len (text, part, end - part);
}

/* A reference to a footnote is a number in brackets: raised, it would be part of the word before it. */
static void
append_block (GString *text,
              ShowcaseDocument *document,
              guint number)
{
  const ShowcaseBlock *block = showcase_document_get_block (document, number);
  const char *part = showcase_document_get_block_text (document, number);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (document, number, &n_spans);
  guint at = 0;

  for (guint i = 0; i < n_spans; i++)
    {
      gboolean is_reference = (spans[i].flags & (SHOWCASE_SPAN_FOOTNOTE | SHOWCASE_SPAN_GENERATED)) == SHOWCASE_SPAN_FOOTNOTE;
      gboolean is_generated = (spans[i].flags & SHOWCASE_SPAN_GENERATED) && !(block->flags & SHOWCASE_BLOCK_TITLE);

      if (!is_reference && !is_generated)
        continue;
      append_lines (text, part + at, spans[i].start - at);
      at = spans[i].start + spans[i].length;
      if (is_reference)
        g_string_append_printf (text, "[%.*s]", (int)spans[i].length, part + spans[i].start);
    }
  append_lines (text, part + at, block->length - at);
}

static void
begin_block (GString *text,
             const ShowcaseBlock *block)
{
  if (text->len == 0 || (block->flags & SHOWCASE_BLOCK_MIDLINE))
    return;
  g_string_append_c (text, '\n');
  if (!(block->flags & (SHOWCASE_BLOCK_JOINED | SHOWCASE_BLOCK_TIGHT)))
    g_string_append_c (text, '\n');
}

/**
 * showcase_document_to_text:
 * @document: a document
 *
 * Writes a document as plain text: blank lines between paragraphs, lists with their markers, cells with tabs between them, code as it is, images as
 * their alternative text. What was generated is left out. May be called from any thread.
 *
 * Returns: (transfer full): the text, without a line feed at its end
 */
char *
showcase_document_to_text (ShowcaseDocument *document)
{
  GString *text;
  gsize length;

  g_return_val_if_fail (document != NULL, NULL);

  showcase_document_get_text (document, &length);
  text = g_string_sized_new (length + length / 8);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);
      gboolean is_start = (block->flags & SHOWCASE_BLOCK_ITEM_START) != 0;

      if (block->length == 0 && !is_start && (block->kind == SHOWCASE_BLOCK_PARAGRAPH || block->kind == SHOWCASE_BLOCK_IMAGE))
        continue;
      begin_block (text, block);
      if (!(block->flags & SHOWCASE_BLOCK_JOINED))
        append_markers (text, document, i);
      if (block->kind == SHOWCASE_BLOCK_RULE)
        g_string_append (text, "---");
      else
        append_block (text, document, i);
    }
  return g_string_free_and_steal (text);
}
