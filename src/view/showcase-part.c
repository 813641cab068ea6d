/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tree that a listener walks. The document's arrays are flat and its containers know their parents only; this finds what is directly below a
 * part, and nothing else, so that a tree is only ever made as far as somebody walks it. What a part is called is left to others. */

#include "config.h"

#include "showcase-part.h"

/* Below this many containers everything is read as if it stood in the last one. Two thousand quotes in each other say nothing that a listener could
 * use, and whoever walks a tree does so by recursion. */
#define MAX_DEPTH 24

typedef struct
{
  ShowcaseDocument *document;
  GArray *parts;
} Lister;

typedef void (*ListFunc) (Lister *self,
                          const ShowcasePart *part);

static void
add (Lister *self,
     ShowcasePartKind kind,
     guint index,
     guint first,
     guint end)
{
  gboolean is_text = kind == SHOWCASE_PART_HEADING || kind == SHOWCASE_PART_PARAGRAPH || kind == SHOWCASE_PART_CODE || kind == SHOWCASE_PART_CELL;
  ShowcasePart part = { kind, index, first, end, is_text ? end : first };

  g_array_append_val (self->parts, part);
}

/* The block after the last of those that a block was split into. */
static guint
find_end (ShowcaseDocument *document,
          guint block,
          guint limit)
{
  guint end = block + 1;

  while (end < limit && showcase_document_get_block (document, end)->flags & SHOWCASE_BLOCK_JOINED)
    end++;

  return end;
}

/* The container directly below another one that a block stands in. */
static guint
find_child (ShowcaseDocument *document,
            guint container,
            guint scope)
{
  guint child = SHOWCASE_NONE;

  for (; container != scope && container != SHOWCASE_NONE; container = showcase_document_get_container (document, container)->parent)
    child = container;

  return child;
}

static gboolean
is_deep (ShowcaseDocument *document,
         guint container)
{
  guint depth = 0;

  for (; container != SHOWCASE_NONE && depth < MAX_DEPTH; container = showcase_document_get_container (document, container)->parent)
    depth++;

  return depth == MAX_DEPTH;
}

/* An item that is one line of text is that text, and not something with a paragraph in it. */
static guint
find_text_end (ShowcaseDocument *document,
               guint item)
{
  const ShowcaseContainer *container = showcase_document_get_container (document, item);
  const ShowcaseBlock *block = showcase_document_get_block (document, container->first_block);
  guint limit = container->first_block + container->n_blocks;
  guint end = find_end (document, container->first_block, limit);
  gboolean is_tight = container->parent != SHOWCASE_NONE && showcase_document_get_container (document, container->parent)->tight;

  return block->kind == SHOWCASE_BLOCK_PARAGRAPH && block->container == item && (is_tight || end == limit) ? end : container->first_block;
}

static void
add_container (Lister *self,
               guint index)
{
  static const ShowcasePartKind kinds[] = {
    [SHOWCASE_CONTAINER_QUOTE] = SHOWCASE_PART_QUOTE,
    [SHOWCASE_CONTAINER_LIST] = SHOWCASE_PART_LIST,
    [SHOWCASE_CONTAINER_ITEM] = SHOWCASE_PART_ITEM,
    [SHOWCASE_CONTAINER_DETAILS] = SHOWCASE_PART_DETAILS,
  };
  const ShowcaseContainer *container = showcase_document_get_container (self->document, index);

  add (self, kinds[container->kind], index, container->first_block, container->first_block + container->n_blocks);
  if (container->kind == SHOWCASE_CONTAINER_ITEM)
    g_array_index (self->parts, ShowcasePart, self->parts->len - 1).text_end = find_text_end (self->document, index);
}

/* An image in a link is the link's content. A link that leads nowhere is none. */
static void
add_image (Lister *self,
           guint index,
           guint end)
{
  guint image = showcase_document_get_block (self->document, index)->image;
  guint link = showcase_document_get_image (self->document, image)->link;
  ShowcaseLinkKind kind = link != SHOWCASE_NONE ? showcase_document_get_link (self->document, link)->kind : SHOWCASE_LINK_MISSING;

  if (kind == SHOWCASE_LINK_EXTERNAL || kind == SHOWCASE_LINK_DOCUMENT)
    add (self, SHOWCASE_PART_LINK, link, index, end);
  else
    add (self, SHOWCASE_PART_IMAGE, image, index, end);
}

static void
add_block (Lister *self,
           guint index,
           guint end)
{
  const ShowcaseBlock *block = showcase_document_get_block (self->document, index);

  switch ((ShowcaseBlockKind)block->kind)
    {
    case SHOWCASE_BLOCK_HEADING:
      add (self, SHOWCASE_PART_HEADING, index, index, end);
      break;

    case SHOWCASE_BLOCK_CODE:
      add (self, SHOWCASE_PART_CODE, index, index, end);
      break;

    case SHOWCASE_BLOCK_RULE:
      add (self, SHOWCASE_PART_RULE, index, index, end);
      break;

    case SHOWCASE_BLOCK_IMAGE:
      add_image (self, index, end);
      break;

    case SHOWCASE_BLOCK_TABLE:
      add (self, SHOWCASE_PART_TABLE, showcase_document_get_table_part (self->document, index)->table, index, end);
      break;

    case SHOWCASE_BLOCK_PARAGRAPH:
    case SHOWCASE_BLOCK_HTML:
    default:
      add (self, SHOWCASE_PART_PARAGRAPH, index, index, end);
      break;
    }
}

/* Footnotes belong to the document and not to its last section. */
static guint
find_footnotes (ShowcaseDocument *document)
{
  const ShowcaseFootnote *footnote;

  if (showcase_document_get_n_footnotes (document) == 0)
    return showcase_document_get_n_blocks (document);

  footnote = showcase_document_get_footnote (document, 0);
  return showcase_document_get_container (document, footnote->container)->first_block;
}

static guint
find_section_end (ShowcaseDocument *document,
                  guint heading,
                  guint limit)
{
  guint level = showcase_document_get_block (document, heading)->level;
  guint footnotes = find_footnotes (document);
  guint end;

  limit = heading < footnotes ? MIN (limit, footnotes) : limit;
  for (end = heading + 1; end < limit; end++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, end);

      if (block->kind == SHOWCASE_BLOCK_HEADING && block->container == SHOWCASE_NONE && block->level <= level)
        break;
    }

  return end;
}

/* What stands directly in a container, from one block to another. Headings that stand in none make sections of what follows. */
static void
add_blocks (Lister *self,
            guint first,
            guint limit,
            guint scope)
{
  gboolean deep = is_deep (self->document, scope);

  for (guint i = first, end; i < limit; i = end)
    {
      const ShowcaseBlock *block = showcase_document_get_block (self->document, i);
      guint child = find_child (self->document, block->container, scope);

      if (child != SHOWCASE_NONE && !deep)
        {
          add_container (self, child);
          end = g_array_index (self->parts, ShowcasePart, self->parts->len - 1).end;
        }
      else if (scope == SHOWCASE_NONE && block->kind == SHOWCASE_BLOCK_HEADING)
        {
          end = find_section_end (self->document, i, limit);
          add (self, SHOWCASE_PART_SECTION, i, i, end);
        }
      else
        {
          end = find_end (self->document, i, limit);
          add_block (self, i, end);
        }
    }
}

/* The links of some spans. One link may have several spans; they follow each other. */
static void
add_links (Lister *self,
           guint block,
           const ShowcaseSpan *spans,
           guint n_spans)
{
  guint last = SHOWCASE_NONE;

  if (self->parts->len > 0 && g_array_index (self->parts, ShowcasePart, self->parts->len - 1).kind == SHOWCASE_PART_LINK)
    last = g_array_index (self->parts, ShowcasePart, self->parts->len - 1).index;

  for (guint i = 0; i < n_spans; i++)
    if (spans[i].flags & SHOWCASE_SPAN_LINK && spans[i].link != last)
      {
        last = spans[i].link;
        add (self, SHOWCASE_PART_LINK, last, block, block + 1);
      }
}

static void
add_text_links (Lister *self,
                const ShowcasePart *part)
{
  for (guint i = part->first; i < part->text_end; i++)
    {
      guint n_spans;
      const ShowcaseSpan *spans = showcase_document_get_spans (self->document, i, &n_spans);

      add_links (self, i, spans, n_spans);
    }
}

static void
add_item (Lister *self,
          const ShowcasePart *part)
{
  const ShowcaseContainer *item = showcase_document_get_container (self->document, part->index);
  const ShowcaseContainer *list = item->parent != SHOWCASE_NONE ? showcase_document_get_container (self->document, item->parent) : NULL;

  if (list != NULL && list->ordered && list->variant != SHOWCASE_VARIANT_FOOTNOTES)
    add (self, SHOWCASE_PART_MARKER, part->index, part->first, part->first + 1);
  if (item->variant == SHOWCASE_VARIANT_TASK || item->variant == SHOWCASE_VARIANT_TASK_DONE)
    add (self, SHOWCASE_PART_TASK, part->index, part->first, part->first + 1);
  add_text_links (self, part);
  add_blocks (self, part->text_end, part->end, part->index);
}

/* Quotes and details. The name of an alert is its label, and not read again as text. */
static void
add_titled (Lister *self,
            const ShowcasePart *part)
{
  guint first = part->first;

  if (first < part->end && showcase_document_get_block (self->document, first)->flags & SHOWCASE_BLOCK_TITLE && showcase_document_get_block (self->document, first)->container == part->index)
    {
      if (part->kind == SHOWCASE_PART_DETAILS)
        {
          add (self, SHOWCASE_PART_SUMMARY, part->index, first, first + 1);
          g_array_index (self->parts, ShowcasePart, self->parts->len - 1).text_end = first + 1;
        }
      first++;
    }
  add_blocks (self, first, part->end, part->index);
}

static void
add_rows (Lister *self,
          const ShowcasePart *part)
{
  for (guint i = part->first; i < part->end; i++)
    {
      const ShowcaseTablePart *rows = showcase_document_get_table_part (self->document, i);

      for (guint row = 0; row < rows->n_rows; row++)
        add (self, SHOWCASE_PART_ROW, rows->first_row + row, i, i + 1);
    }
}

static void
add_cells (Lister *self,
           const ShowcasePart *part)
{
  const ShowcaseRow *row = showcase_document_get_row (self->document, part->index);

  for (guint i = 0; i < row->n_cells; i++)
    add (self, SHOWCASE_PART_CELL, row->first_cell + i, part->first, part->end);
}

static void
add_cell_links (Lister *self,
                const ShowcasePart *part)
{
  const ShowcaseCell *cell = showcase_document_get_cell (self->document, part->index);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (self->document, part->first, &n_spans);

  if (cell->n_spans > 0)
    add_links (self, part->first, spans + cell->first_span, cell->n_spans);
}

static void
add_top (Lister *self,
         const ShowcasePart *part)
{
  add_blocks (self, part->first, part->end, SHOWCASE_NONE);
}

static void
add_section (Lister *self,
             const ShowcasePart *part)
{
  add_block (self, part->first, part->first + 1);
  add_blocks (self, part->first + 1, part->end, SHOWCASE_NONE);
}

static void
add_items (Lister *self,
           const ShowcasePart *part)
{
  add_blocks (self, part->first, part->end, part->index);
}

static void
add_link_image (Lister *self,
                const ShowcasePart *part)
{
  const ShowcaseBlock *block = showcase_document_get_block (self->document, part->first);

  if (block->kind == SHOWCASE_BLOCK_IMAGE)
    add (self, SHOWCASE_PART_IMAGE, block->image, part->first, part->end);
}

/**
 * showcase_part_init_document:
 * @self: (out caller-allocates): a part
 * @document: a document
 *
 * Sets a part to a whole document: the root.
 */
void
showcase_part_init_document (ShowcasePart *self,
                             ShowcaseDocument *document)
{
  *self = (ShowcasePart){ SHOWCASE_PART_DOCUMENT, 0, 0, showcase_document_get_n_blocks (document), 0 };
}

/**
 * showcase_part_has_text:
 * @self: a part
 *
 * Tells whether a part has a text of its own, besides those of the parts below it. Links are part of the text that they stand in.
 *
 * Returns: whether it has
 */
gboolean
showcase_part_has_text (const ShowcasePart *self)
{
  return self->text_end > self->first;
}

/**
 * showcase_part_list:
 * @self: a part
 * @document: its document
 *
 * Lists what is directly below a part, in order. The time is proportional to the number of blocks in the part.
 *
 * Returns: (transfer full) (element-type ShowcasePart): the parts
 */
GArray *
showcase_part_list (const ShowcasePart *self,
                    ShowcaseDocument *document)
{
  static const ListFunc lists[SHOWCASE_PART_LINK + 1] = {
    [SHOWCASE_PART_DOCUMENT] = add_top,
    [SHOWCASE_PART_SECTION] = add_section,
    [SHOWCASE_PART_HEADING] = add_text_links,
    [SHOWCASE_PART_PARAGRAPH] = add_text_links,
    [SHOWCASE_PART_QUOTE] = add_titled,
    [SHOWCASE_PART_LIST] = add_items,
    [SHOWCASE_PART_ITEM] = add_item,
    [SHOWCASE_PART_DETAILS] = add_titled,
    [SHOWCASE_PART_SUMMARY] = add_text_links,
    [SHOWCASE_PART_TABLE] = add_rows,
    [SHOWCASE_PART_ROW] = add_cells,
    [SHOWCASE_PART_CELL] = add_cell_links,
    [SHOWCASE_PART_LINK] = add_link_image,
  };
  Lister lister = { document, g_array_new (FALSE, FALSE, sizeof (ShowcasePart)) };

  if (lists[self->kind] != NULL)
    lists[self->kind](&lister, self);

  return lister.parts;
}
