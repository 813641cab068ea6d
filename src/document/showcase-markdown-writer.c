/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes a document as Markdown that is read as the same document: block by block, each line after the marks of the containers that it stands in. */

#include "showcase-markdown-writer.h"
#include "showcase-markdown-blocks.h"

#include <string.h>

typedef struct
{
  /* Borrowed */
  ShowcaseDocument *document;
  GString *markdown;

  /* Owned */
  GString *block;
  guint8 *other_marks;
} Writer;

static const ShowcaseContainer *
get_container (Writer *self,
               guint32 container)
{
  return container != SHOWCASE_NONE ? showcase_document_get_container (self->document, container) : NULL;
}

static const ShowcaseBlock *
get_block (Writer *self,
           guint number)
{
  return showcase_document_get_block (self->document, number);
}

static gboolean
is_joined (Writer *self,
           guint number)
{
  return number < showcase_document_get_n_blocks (self->document) && (get_block (self, number)->flags & SHOWCASE_BLOCK_JOINED);
}

/* ------------------------------------------------------------------------------------------------------------------------- containers */

static const char *
get_alert (const ShowcaseContainer *container)
{
  static const char *const names[] = { "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION" };

  if (container->kind != SHOWCASE_CONTAINER_QUOTE || container->variant < SHOWCASE_VARIANT_NOTE || container->variant > SHOWCASE_VARIANT_CAUTION)
    return NULL;
  return names[container->variant - SHOWCASE_VARIANT_NOTE];
}

/* Two lists that follow each other would be one if they had the same marks. */
static void
choose_marks (Writer *self)
{
  guint n_containers = showcase_document_get_n_containers (self->document);
  guint32 before = SHOWCASE_NONE;

  self->other_marks = g_new0 (guint8, MAX (n_containers, 1));
  for (guint i = 0; i < n_containers; i++)
    {
      const ShowcaseContainer *list = get_container (self, i);
      const ShowcaseContainer *other;

      if (list->kind != SHOWCASE_CONTAINER_LIST)
        continue;
      for (other = get_container (self, before); other != NULL && other->parent != list->parent; other = get_container (self, before))
        before = other->parent;
      while (other != NULL && other->kind != SHOWCASE_CONTAINER_LIST)
        other = NULL;
      if (other != NULL && other->ordered == list->ordered && other->first_block + other->n_blocks == list->first_block)
        self->other_marks[i] = !self->other_marks[before];
      before = i;
    }
}

static void
append_item_mark (Writer *self,
                  GString *mark,
                  const ShowcaseContainer *item)
{
  const ShowcaseContainer *list = get_container (self, item->parent);
  gboolean is_other = item->parent != SHOWCASE_NONE && self->other_marks[item->parent];

  if (list != NULL && list->variant == SHOWCASE_VARIANT_FOOTNOTES)
    g_string_append_printf (mark, "[^%s]: ", showcase_document_get_footnote (self->document, item->number - 1)->label);
  else if (list != NULL && list->ordered)
    g_string_append_printf (mark, "%u%c ", item->number, is_other ? ')' : '.');
  else
    g_string_append (mark, is_other ? "* " : "- ");
}

/* The marks of a container at the start of a line; @is_first says whether it begins there. */
static void
append_mark (Writer *self,
             GString *prefix,
             const ShowcaseContainer *container,
             gboolean is_first)
{
  const ShowcaseContainer *list = get_container (self, container->parent);
  g_autoptr (GString) mark = NULL;

  if (container->kind == SHOWCASE_CONTAINER_QUOTE)
    g_string_append (prefix, "> ");
  if (container->kind != SHOWCASE_CONTAINER_ITEM)
    return;

  mark = g_string_new (NULL);
  append_item_mark (self, mark, container);
  if (!is_first)
    g_string_append_printf (prefix, "%*s", list != NULL && list->variant == SHOWCASE_VARIANT_FOOTNOTES ? 4 : (int)mark->len, "");
  else
    g_string_append (prefix, mark->str);
  if (is_first && container->variant == SHOWCASE_VARIANT_TASK)
    g_string_append (prefix, "[ ] ");
  else if (is_first && container->variant == SHOWCASE_VARIANT_TASK_DONE)
    g_string_append (prefix, "[x] ");
}

/* Fills @chain with the containers around a block, from the outermost one. */
static void
find_chain (Writer *self,
            guint32 container,
            GArray *chain)
{
  g_array_set_size (chain, 0);
  for (; container != SHOWCASE_NONE; container = get_container (self, container)->parent)
    g_array_append_val (chain, container);
  for (guint i = 0; i < chain->len / 2; i++)
    {
      guint32 swap = g_array_index (chain, guint32, i);

      g_array_index (chain, guint32, i) = g_array_index (chain, guint32, chain->len - 1 - i);
      g_array_index (chain, guint32, chain->len - 1 - i) = swap;
    }
}

static void
append_blank (GString *markdown,
              const GString *prefix)
{
  gsize length = prefix->len;

  while (length > 0 && prefix->str[length - 1] == ' ')
    length--;
  g_string_append_len (markdown, prefix->str, length);
  g_string_append_c (markdown, '\n');
}

/* Ends the details that a block does not stand in any more. */
static void
close_details (Writer *self,
               const GArray *before,
               const GArray *chain)
{
  g_autoptr (GString) prefix = g_string_new (NULL);

  for (guint i = before->len; i > 0; i--)
    {
      guint32 container = g_array_index (before, guint32, i - 1);

      if (i <= chain->len && g_array_index (chain, guint32, i - 1) == container)
        return;
      if (get_container (self, container)->kind != SHOWCASE_CONTAINER_DETAILS)
        continue;
      g_string_truncate (prefix, 0);
      for (guint j = 0; j + 1 < i; j++)
        append_mark (self, prefix, get_container (self, g_array_index (before, guint32, j)), FALSE);
      append_blank (self->markdown, prefix);
      g_string_append_printf (self->markdown, "%s</details>\n", prefix->str);
    }
}

/* ------------------------------------------------------------------------------------------------------------------------- lines */

/* Whether a title says what the source doesn't. */
static gboolean
is_generated (Writer *self,
              guint number)
{
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (self->document, number, &n_spans);

  return n_spans > 0 && (spans[0].flags & SHOWCASE_SPAN_GENERATED) != 0;
}

/* The alert's name and the details' summary are part of what opens these. */
static void
write_title (Writer *self,
             guint number,
             const ShowcaseContainer *container)
{
  if (get_alert (container) != NULL)
    {
      g_string_append_printf (self->block, "[!%s]", get_alert (container));
      return;
    }
  g_string_append (self->block, container->variant == SHOWCASE_VARIANT_OPEN ? "<details open>" : "<details>");
  if (is_generated (self, number))
    return;
  g_string_append (self->block, "\n<summary>");
  showcase_markdown_append_title (self->block, self->document, number);
  g_string_append (self->block, "</summary>");
}

static void
append_prefixed (Writer *self,
                 const GString *first,
                 const GString *others)
{
  const char *line = self->block->str;

  for (const GString *prefix = first;; prefix = others)
    {
      const char *end = strchrnul (line, '\n');

      if (end == line)
        append_blank (self->markdown, prefix);
      else
        {
          g_string_append (self->markdown, prefix->str);
          g_string_append_len (self->markdown, line, end - line);
          g_string_append_c (self->markdown, '\n');
        }
      if (*end == '\0')
        return;
      line = end + 1;
    }
}

/* What stands between two blocks: in a tight list nothing, otherwise a blank line in what both are in. */
static void
separate (Writer *self,
          const GArray *before,
          const GArray *chain,
          guint number)
{
  g_autoptr (GString) prefix = g_string_new (NULL);
  const ShowcaseContainer *shared = NULL;

  for (guint i = 0; i < MIN (before->len, chain->len) && g_array_index (before, guint32, i) == g_array_index (chain, guint32, i); i++)
    {
      shared = get_container (self, g_array_index (chain, guint32, i));
      append_mark (self, prefix, shared, FALSE);
    }
  if (shared != NULL && get_alert (shared) != NULL && number == shared->first_block + 1)
    return;
  if (shared != NULL && shared->kind == SHOWCASE_CONTAINER_LIST && shared->tight && shared->variant != SHOWCASE_VARIANT_FOOTNOTES)
    return;
  if ((get_block (self, number)->flags & SHOWCASE_BLOCK_TIGHT) && get_block (self, number)->kind == SHOWCASE_BLOCK_PARAGRAPH
      && get_block (self, number - 1)->kind != SHOWCASE_BLOCK_PARAGRAPH)
    return;
  if ((get_block (self, number)->flags & (SHOWCASE_BLOCK_TIGHT | SHOWCASE_BLOCK_ITEM_START)) == (SHOWCASE_BLOCK_TIGHT | SHOWCASE_BLOCK_ITEM_START))
    return;
  append_blank (self->markdown, prefix);
}

/* Details without a summary, or without the start of them. */
static void
open_details (Writer *self,
              guint number,
              const GArray *chain)
{
  g_autoptr (GString) prefix = g_string_new (NULL);

  for (guint i = 0; i < chain->len; i++)
    {
      guint32 index = g_array_index (chain, guint32, i);
      const ShowcaseContainer *container = get_container (self, index);
      gboolean has_title = get_block (self, number)->container == index && (get_block (self, number)->flags & SHOWCASE_BLOCK_TITLE);

      if (container->kind == SHOWCASE_CONTAINER_DETAILS && container->first_block == number && !has_title)
        {
          g_string_append_printf (self->markdown, "%s%s\n", prefix->str, container->variant == SHOWCASE_VARIANT_OPEN ? "<details open>" : "<details>");
          append_blank (self->markdown, prefix);
        }
      append_mark (self, prefix, container, FALSE);
    }
}

static guint
write_group (Writer *self,
             guint number,
             const GArray *chain)
{
  const ShowcaseBlock *block = get_block (self, number);
  g_autoptr (GString) first = g_string_new (NULL);
  g_autoptr (GString) others = g_string_new (NULL);
  guint end = number + 1;

  while (is_joined (self, end))
    end++;
  for (guint i = 0; i < chain->len; i++)
    {
      const ShowcaseContainer *container = get_container (self, g_array_index (chain, guint32, i));

      append_mark (self, first, container, container->first_block == number);
      append_mark (self, others, container, FALSE);
    }
  g_string_truncate (self->block, 0);
  if ((block->flags & SHOWCASE_BLOCK_TITLE) && block->container != SHOWCASE_NONE)
    write_title (self, number, get_container (self, block->container));
  else
    showcase_markdown_append_block (self->block, self->document, number, end);
  append_prefixed (self, first, others);
  return end;
}

/**
 * showcase_document_to_markdown:
 * @document: a document, or an excerpt of one
 *
 * Writes a document as Markdown by CommonMark and GFM. It is read as the same blocks with the same text and looks, though it may be written in other
 * ways than its source: marks are chosen anew. What was generated must not be in it: an excerpt has none. May be called from any thread.
 *
 * Returns: (transfer full): the Markdown
 */
char *
showcase_document_to_markdown (ShowcaseDocument *document)
{
  g_autoptr (GArray) before = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) chain = g_array_new (FALSE, FALSE, sizeof (guint32));
  Writer self = { .document = document, .markdown = g_string_new (NULL), .block = g_string_new (NULL) };

  choose_marks (&self);
  for (guint number = 0; number < showcase_document_get_n_blocks (document);)
    {
      GArray *swap = before;

      find_chain (&self, get_block (&self, number)->container, chain);
      if (number > 0)
        {
          close_details (&self, before, chain);
          separate (&self, before, chain, number);
        }
      open_details (&self, number, chain);
      number = write_group (&self, number, chain);
      before = chain;
      chain = swap;
    }
  g_array_set_size (chain, 0);
  close_details (&self, before, chain);
  g_string_free (self.block, TRUE);
  g_free (self.other_marks);
  return g_string_free_and_steal (self.markdown);
}
