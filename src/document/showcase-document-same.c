/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How far two documents are the same: what was laid out, selected or found in one may be kept in the other up to there. Everything that a layout
 * depends on is compared, the neighbours that it looks at too. */

#include "showcase-document-private.h"

#include <string.h>

static gboolean
is_same_container (const ShowcaseContainer *a,
                   const ShowcaseContainer *b)
{
  return a->kind == b->kind && a->ordered == b->ordered && a->tight == b->tight && a->variant == b->variant && a->parent == b->parent
         && a->number == b->number && a->first_block == b->first_block && a->n_blocks == b->n_blocks;
}

static guint
count_same_containers (ShowcaseDocument *a,
                       ShowcaseDocument *b)
{
  guint i = 0;

  while (i < a->n_containers && i < b->n_containers && is_same_container (&a->containers[i], &b->containers[i]))
    i++;
  return i;
}

static gboolean
is_same_link (ShowcaseDocument *a,
              ShowcaseDocument *b,
              guint link)
{
  const ShowcaseLink *one, *other;

  if (link == SHOWCASE_NONE)
    return TRUE;
  if (link >= a->n_links || link >= b->n_links)
    return FALSE;
  one = &a->links[link];
  other = &b->links[link];
  return one->kind == other->kind && g_strcmp0 (one->url, other->url) == 0 && g_strcmp0 (one->document, other->document) == 0
         && g_strcmp0 (one->anchor, other->anchor) == 0 && one->footnote == other->footnote && one->reference == other->reference;
}

static gboolean
are_same_spans (ShowcaseDocument *a,
                ShowcaseDocument *b,
                guint block)
{
  guint n_spans, n_other;
  const ShowcaseSpan *one = showcase_document_get_spans (a, block, &n_spans);
  const ShowcaseSpan *other = showcase_document_get_spans (b, block, &n_other);

  if (n_spans != n_other)
    return FALSE;
  for (guint i = 0; i < n_spans; i++)
    if (one[i].start != other[i].start || one[i].length != other[i].length || one[i].flags != other[i].flags || one[i].link != other[i].link
        || (one[i].flags & SHOWCASE_SPAN_IMAGE) != 0 || !is_same_link (a, b, one[i].link))
      return FALSE;
  return TRUE;
}

static gboolean
is_same_image (ShowcaseDocument *a,
               ShowcaseDocument *b,
               guint image)
{
  const ShowcaseImage *one, *other;

  if (image >= a->n_images || image >= b->n_images)
    return FALSE;
  one = &a->images[image];
  other = &b->images[image];
  return g_strcmp0 (one->url, other->url) == 0 && g_strcmp0 (one->name, other->name) == 0 && one->width == other->width && one->height == other->height
         && one->asked_width.value == other->asked_width.value && one->asked_width.is_percent == other->asked_width.is_percent
         && one->asked_height.value == other->asked_height.value && one->asked_height.is_percent == other->asked_height.is_percent
         && one->link == other->link && is_same_link (a, b, one->link);
}

/* The columns are as wide as the widest cells of all rows, so that a table is the same as a whole or not at all. */
static gboolean
is_same_table (ShowcaseDocument *a,
               ShowcaseDocument *b,
               guint table)
{
  const ShowcaseTable *one, *other;

  if (table >= a->n_tables || table >= b->n_tables)
    return FALSE;
  one = &a->tables[table];
  other = &b->tables[table];
  return one->first_block == other->first_block && one->n_blocks == other->n_blocks && one->n_columns == other->n_columns && one->n_rows == other->n_rows
         && memcmp (a->alignments + one->first_alignment, b->alignments + other->first_alignment, one->n_columns) == 0;
}

static gboolean
is_same_part (ShowcaseDocument *a,
              ShowcaseDocument *b,
              guint block)
{
  const ShowcaseTablePart *one = showcase_document_get_table_part (a, block);
  const ShowcaseTablePart *other = showcase_document_get_table_part (b, block);

  return one->table == other->table && one->first_row == other->first_row && one->n_rows == other->n_rows && is_same_table (a, b, one->table);
}

/* Compares what blocks of one kind alone have; both are of the same. */
static gboolean
is_same_of_kind (ShowcaseDocument *a,
                 ShowcaseDocument *b,
                 guint block)
{
  switch (a->blocks[block].kind)
    {
    case SHOWCASE_BLOCK_IMAGE:
      return a->blocks[block].image == b->blocks[block].image && is_same_image (a, b, a->blocks[block].image);
    case SHOWCASE_BLOCK_CODE:
      return g_strcmp0 (showcase_document_get_info (a, block), showcase_document_get_info (b, block)) == 0;
    case SHOWCASE_BLOCK_TABLE:
      return is_same_part (a, b, block);
    default:
      return TRUE;
    }
}

static gboolean
is_same_block (ShowcaseDocument *a,
               ShowcaseDocument *b,
               guint block,
               guint n_containers)
{
  const ShowcaseBlock *one = &a->blocks[block];
  const ShowcaseBlock *other = &b->blocks[block];

  if (one->kind != other->kind || one->flags != other->flags || one->level != other->level || one->depth != other->depth
      || one->container != other->container || one->length != other->length || one->first_line != other->first_line
      || one->last_line != other->last_line)
    return FALSE;
  if (one->container != SHOWCASE_NONE && one->container >= n_containers)
    return FALSE;
  return memcmp (a->text + one->text, b->text + other->text, one->length) == 0 && are_same_spans (a, b, block)
         && is_same_of_kind (a, b, block)
         && g_strcmp0 (showcase_document_get_anchor (a, block), showcase_document_get_anchor (b, block)) == 0;
}

static gboolean
is_joined (ShowcaseDocument *document,
           guint block)
{
  return block < document->n_blocks && (document->blocks[block].flags & SHOWCASE_BLOCK_JOINED) != 0;
}

/* What a table's later rows have is only known when they have been compared; a part of a table counts for nothing. */
static guint
leave_out_part (ShowcaseDocument *document,
                guint n_same)
{
  gboolean is_table = n_same > 0 && document->blocks[n_same - 1].kind == SHOWCASE_BLOCK_TABLE;
  const ShowcaseTable *table = is_table ? &document->tables[showcase_document_get_table_part (document, n_same - 1)->table] : NULL;

  return table != NULL && table->first_block + table->n_blocks > n_same ? table->first_block : n_same;
}

/**
 * showcase_document_count_same:
 * @self: a document
 * @other: another one, for instance a later form of it
 *
 * Counts the blocks from the start that are the same in both: kind, text, spans, containers, source lines, the numbers and targets of links and images. A
 * layout of one of them, and a position in it, hold for both documents. Takes time that grows with these blocks alone.
 *
 * Returns: the number of blocks; all blocks when the documents are equal
 */
guint
showcase_document_count_same (ShowcaseDocument *self,
                              ShowcaseDocument *other)
{
  guint n_containers;
  guint n_same = 0;

  g_return_val_if_fail (self != NULL && other != NULL, 0);

  if (g_strcmp0 (self->language, other->language) != 0)
    return 0;
  n_containers = count_same_containers (self, other);
  while (n_same < self->n_blocks && n_same < other->n_blocks && is_same_block (self, other, n_same, n_containers))
    n_same++;

  /* A box is open below when the block after it is a part of the same. */
  if (is_joined (self, n_same) != is_joined (other, n_same))
    n_same -= MIN (n_same, 1);
  return leave_out_part (self, n_same);
}
