/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A range of a document as a document of its own: what is copied is written by the same writers as a whole one. Text that was generated is left out,
 * and so is what stands around all of it: a word of a list in a quote is a word. */

#include "showcase-excerpt-private.h"

#include <string.h>

static gboolean
is_joined (ShowcaseDocument *document,
           guint block)
{
  return block < showcase_document_get_n_blocks (document) && (showcase_document_get_block (document, block)->flags & SHOWCASE_BLOCK_JOINED);
}

static const ShowcaseBlock *
get_block (ShowcaseExcerpt *self,
           guint block)
{
  return showcase_document_get_block (self->source, block);
}

/* ------------------------------------------------------------------------------------------------------------------------- the range */

/* Where nothing of a block is in the range, it begins with the next one or ends with the one before. */
static void
trim_range (ShowcaseExcerpt *self)
{
  ShowcaseRange *range = &self->range;

  range->start.offset = MIN (range->start.offset, get_block (self, range->start.block)->length);
  range->end.offset = MIN (range->end.offset, get_block (self, range->end.block)->length);
  while (range->start.block < range->end.block && get_block (self, range->start.block)->kind != SHOWCASE_BLOCK_IMAGE
         && get_block (self, range->start.block)->length > 0 && range->start.offset == get_block (self, range->start.block)->length)
    range->start = (ShowcasePosition){ range->start.block + 1, 0 };
  while (range->start.block < range->end.block && range->end.offset == 0 && get_block (self, range->end.block)->kind != SHOWCASE_BLOCK_IMAGE
         && get_block (self, range->end.block)->length > 0)
    range->end = (ShowcasePosition){ range->end.block - 1, get_block (self, range->end.block - 1)->length };
}

static gboolean
is_one_paragraph (ShowcaseExcerpt *self)
{
  guint block = self->range.start.block;

  while (block < self->range.end.block && is_joined (self->source, block + 1))
    block++;
  return block == self->range.end.block;
}

static gboolean
is_everything (ShowcaseExcerpt *self)
{
  guint last = showcase_document_get_n_blocks (self->source) - 1;

  return self->range.start.block == 0 && self->range.start.offset == 0 && self->range.end.block == last
         && self->range.end.offset == get_block (self, last)->length;
}

static gboolean
is_whole_block (ShowcaseExcerpt *self)
{
  return self->range.start.offset == 0 && !is_joined (self->source, self->range.start.block)
         && self->range.end.offset == get_block (self, self->range.end.block)->length && !is_joined (self->source, self->range.end.block + 1);
}

/* ------------------------------------------------------------------------------------------------------------------------- containers */

static const ShowcaseContainer *
get_container (ShowcaseExcerpt *self,
               guint32 container)
{
  return showcase_document_get_container (self->source, container);
}

static gboolean
holds_range (ShowcaseExcerpt *self,
             const ShowcaseContainer *container)
{
  return container->first_block <= self->range.start.block && self->range.end.block < container->first_block + container->n_blocks;
}

static gboolean
is_covered (ShowcaseExcerpt *self,
            const ShowcaseContainer *container)
{
  const ShowcaseRange *range = &self->range;
  guint last = container->first_block + container->n_blocks - 1;

  if (range->start.block != container->first_block || range->start.offset > 0 || range->end.block != last)
    return FALSE;
  return range->end.offset == get_block (self, last)->length;
}

/* The innermost container that is left out, with all that are around it. A quote or a list that is covered as a whole stays, and so does a list of which
 * there are several items. */
static guint32
find_surroundings (ShowcaseExcerpt *self)
{
  guint32 container = get_block (self, self->range.start.block)->container;
  gboolean is_one = is_one_paragraph (self) && !is_everything (self);

  while (container != SHOWCASE_NONE && !holds_range (self, get_container (self, container)))
    container = get_container (self, container)->parent;
  while (container != SHOWCASE_NONE && !is_one && is_covered (self, get_container (self, container)))
    container = get_container (self, container)->parent;
  if (container != SHOWCASE_NONE && get_container (self, container)->kind == SHOWCASE_CONTAINER_LIST)
    container = get_container (self, container)->parent;
  return container;
}

/* An alert without its name is a quote; footnotes without what refers to them are a list. */
static void
change_variant (ShowcaseExcerpt *self,
                ShowcaseContainer *container)
{
  gboolean is_cut = container->first_block < self->range.start.block;

  if (container->kind == SHOWCASE_CONTAINER_QUOTE && is_cut)
    container->variant = SHOWCASE_VARIANT_NONE;
  if (container->variant == SHOWCASE_VARIANT_FOOTNOTES && container->first_block <= self->range.start.block)
    container->variant = SHOWCASE_VARIANT_NONE;
}

static void
add_container (ShowcaseExcerpt *self,
               guint32 number)
{
  ShowcaseContainer container = *get_container (self, number);
  guint first = MAX (container.first_block, self->range.start.block);
  guint end = MIN (container.first_block + container.n_blocks, self->range.end.block + 1);

  change_variant (self, &container);
  container.parent = container.parent != SHOWCASE_NONE ? self->containers_map[container.parent] : SHOWCASE_NONE;
  container.first_block = first - self->range.start.block;
  container.n_blocks = end - first;
  self->containers_map[number] = self->containers->len;
  g_array_append_val (self->containers, container);

  /* A list that has lost its first items begins with another number. */
  if (container.kind == SHOWCASE_CONTAINER_ITEM && container.parent != SHOWCASE_NONE && container.parent + 1 == self->containers->len - 1)
    {
      ShowcaseContainer *list = &g_array_index (self->containers, ShowcaseContainer, container.parent);

      if (list->ordered)
        list->number = container.number;
    }
}

static void
add_containers (ShowcaseExcerpt *self)
{
  guint n_containers = showcase_document_get_n_containers (self->source);
  guint32 surroundings = find_surroundings (self);

  self->containers_map = g_new (guint32, MAX (n_containers, 1));
  for (guint i = 0; i < n_containers; i++)
    {
      const ShowcaseContainer *container = get_container (self, i);
      gboolean is_in = container->n_blocks > 0 && container->first_block <= self->range.end.block
                       && container->first_block + container->n_blocks > self->range.start.block;
      gboolean is_around = surroundings != SHOWCASE_NONE && i <= surroundings && holds_range (self, container);

      self->containers_map[i] = SHOWCASE_NONE;
      if (is_in && !is_around)
        add_container (self, i);
      else if (is_in)
        self->n_left_out++;
    }
}

/* ------------------------------------------------------------------------------------------------------------------------- text */

static gboolean
has_footnote (ShowcaseExcerpt *self,
              const ShowcaseSpan *span)
{
  guint32 footnote = showcase_document_get_link (self->source, span->link)->footnote;
  guint32 container = showcase_document_get_footnote (self->source, footnote)->container;

  return container != SHOWCASE_NONE && self->containers_map[container] != SHOWCASE_NONE;
}

/* A part of a block's text goes to the end of what there is; a span's place is the one in the block. */
static void
add_span (ShowcaseExcerpt *self,
          const ShowcaseSpan *span,
          gsize block_start)
{
  ShowcaseSpan added = *span;

  added.start = self->text->len - block_start;
  if ((added.flags & SHOWCASE_SPAN_FOOTNOTE) && !has_footnote (self, span))
    {
      added.flags &= ~(guint32)(SHOWCASE_SPAN_FOOTNOTE | SHOWCASE_SPAN_LINK);
      added.link = SHOWCASE_NONE;
    }
  g_array_append_val (self->spans, added);
}

/**
 * showcase_excerpt_add_text:
 * @self: an excerpt
 * @number: a block of the source
 * @start: where to start in its text, in bytes
 * @end: where to end
 * @block_start: where the text of the new block starts
 *
 * Adds a part of a block's text with its spans, but for what was generated. The name of an alert is not: it says what the source says.
 */
void
showcase_excerpt_add_text (ShowcaseExcerpt *self,
                           guint number,
                           guint start,
                           guint end,
                           gsize block_start)
{
  const ShowcaseBlock *block = get_block (self, number);
  const char *text = showcase_document_get_block_text (self->source, number);
  guint n_spans;
  const ShowcaseSpan *spans = showcase_document_get_spans (self->source, number, &n_spans);
  gsize text_start = self->text->len;
  gboolean has_lost = FALSE;
  guint at = start;

  for (guint i = 0; i < n_spans && spans[i].start < end; i++)
    {
      ShowcaseSpan span = spans[i];
      guint span_start = MAX (span.start, start);
      guint span_end = MIN (span.start + span.length, end);

      if (span_end <= span_start)
        continue;
      g_string_append_len (self->text, text + at, span_start - at);
      at = span_end;
      span.length = span_end - span_start;
      if ((span.flags & SHOWCASE_SPAN_GENERATED) && !(block->flags & SHOWCASE_BLOCK_TITLE))
        {
          has_lost = TRUE;
          continue;
        }
      add_span (self, &span, block_start);
      g_string_append_len (self->text, text + span_start, span.length);
    }
  g_string_append_len (self->text, text + at, end - at);
  while (has_lost && self->text->len > text_start && self->text->str[self->text->len - 1] == ' ')
    g_string_truncate (self->text, self->text->len - 1);
}

static void
keep_info (ShowcaseExcerpt *self,
           guint number,
           ShowcaseBlock *block)
{
  const char *info = showcase_document_get_info (self->source, number);

  if (info == NULL)
    return;
  block->info = self->infos->len;
  g_string_append_len (self->infos, info, strlen (info) + 1);
}

static void
place_block (ShowcaseExcerpt *self,
             ShowcaseBlock *block,
             guint number)
{
  if (block->container != SHOWCASE_NONE)
    block->container = self->containers_map[block->container];
  block->depth -= MIN (block->depth, self->n_left_out);
  if (block->container == SHOWCASE_NONE)
    block->flags &= ~(SHOWCASE_BLOCK_TITLE | SHOWCASE_BLOCK_ITEM_START | SHOWCASE_BLOCK_TIGHT);
  if (number == self->range.start.block)
    block->flags &= ~(SHOWCASE_BLOCK_JOINED | SHOWCASE_BLOCK_MIDLINE);
  if (block->kind == SHOWCASE_BLOCK_HEADING && is_one_paragraph (self) && !is_whole_block (self))
    block->kind = SHOWCASE_BLOCK_PARAGRAPH;
}

static void
add_block (ShowcaseExcerpt *self,
           guint number)
{
  ShowcaseBlock block = *get_block (self, number);
  guint start;
  guint end;

  showcase_range_get_part (&self->range, number, block.length, &start, &end);
  place_block (self, &block, number);
  block.text = self->text->len;
  block.first_span = self->spans->len;
  keep_info (self, number, &block);
  if (block.kind == SHOWCASE_BLOCK_TABLE)
    showcase_excerpt_add_rows (self, number, start, end, &block);
  else if (block.kind == SHOWCASE_BLOCK_IMAGE)
    g_string_append_len (self->text, showcase_document_get_block_text (self->source, number), block.length);
  else
    showcase_excerpt_add_text (self, number, start, end, block.text);
  block.length = self->text->len - block.text;
  g_string_append_c (self->text, '\n');
  g_array_append_val (self->blocks, block);
}

/* ------------------------------------------------------------------------------------------------------------------------- the document */

static gpointer
take_array (GArray *array,
            guint *n_elements)
{
  *n_elements = array->len;
  return g_array_free (array, FALSE);
}

static ShowcaseFootnote *
copy_footnotes (ShowcaseExcerpt *self)
{
  ShowcaseFootnote *footnotes = g_memdup2 (self->source->footnotes, self->source->n_footnotes * sizeof *footnotes);

  for (guint i = 0; i < self->source->n_footnotes; i++)
    if (footnotes[i].container != SHOWCASE_NONE)
      footnotes[i].container = self->containers_map[footnotes[i].container];
  return footnotes;
}

static void
borrow (ShowcaseDocument *document,
        ShowcaseDocument *source)
{
  document->source = showcase_document_ref (source);
  document->links = source->links;
  document->n_links = source->n_links;
  document->images = source->images;
  document->n_images = source->n_images;
  document->elements = source->elements;
  document->n_elements = source->n_elements;
  document->alignments = source->alignments;
  document->n_alignments = source->n_alignments;
}

static ShowcaseDocument *
end_excerpt (ShowcaseExcerpt *self)
{
  ShowcaseDocument *document = showcase_document_new_empty ();

  borrow (document, self->source);
  document->language = g_strdup (self->source->language);
  document->footnotes = copy_footnotes (self);
  document->n_footnotes = self->source->n_footnotes;
  document->blocks = take_array (self->blocks, &document->n_blocks);
  document->containers = take_array (self->containers, &document->n_containers);
  document->spans = take_array (self->spans, &document->n_spans);
  document->tables = take_array (self->tables, &document->n_tables);
  document->parts = take_array (self->parts, &document->n_parts);
  document->rows = take_array (self->rows, &document->n_rows);
  document->cells = take_array (self->cells, &document->n_cells);
  document->anchors = showcase_anchors_new ();
  document->text_length = self->text->len;
  g_string_append_c (self->text, '\0');
  for (guint i = 0; i < document->n_blocks; i++)
    if (document->blocks[i].kind == SHOWCASE_BLOCK_CODE && document->blocks[i].info != SHOWCASE_NONE)
      document->blocks[i].info += self->text->len;
  g_string_append_len (self->text, self->infos->str, self->infos->len);
  g_string_free (self->infos, TRUE);
  document->text = g_string_free_and_steal (self->text);
  g_free (self->containers_map);
  return document;
}

/**
 * showcase_document_excerpt:
 * @document: a document
 * @range: a range of it
 *
 * Makes a document of a range. It is made for writing out: blocks are cut at the ends of the range, what stands around all of it is left out, and so is
 * text that was generated, references to footnotes that are not in it, and the header of a table that begins below. A part of a heading or of a cell is
 * a paragraph. The blocks that a part of the range is in are all there, in order; links and images have the numbers that they had. May be called from
 * any thread.
 *
 * Returns: (transfer full): the excerpt
 */
ShowcaseDocument *
showcase_document_excerpt (ShowcaseDocument *document,
                           const ShowcaseRange *range)
{
  ShowcaseExcerpt self = {
    .source = document,
    .range = *range,
    .text = g_string_new (NULL),
    .infos = g_string_new (NULL),
    .blocks = g_array_new (FALSE, FALSE, sizeof (ShowcaseBlock)),
    .containers = g_array_new (FALSE, FALSE, sizeof (ShowcaseContainer)),
    .spans = g_array_new (FALSE, FALSE, sizeof (ShowcaseSpan)),
    .tables = g_array_new (FALSE, FALSE, sizeof (ShowcaseTable)),
    .parts = g_array_new (FALSE, FALSE, sizeof (ShowcaseTablePart)),
    .rows = g_array_new (FALSE, FALSE, sizeof (ShowcaseRow)),
    .cells = g_array_new (FALSE, FALSE, sizeof (ShowcaseCell)),
  };

  if (showcase_document_get_n_blocks (document) > 0)
    {
      trim_range (&self);
      add_containers (&self);
      for (guint i = self.range.start.block; i <= self.range.end.block; i++)
        add_block (&self, i);
    }
  return end_excerpt (&self);
}
