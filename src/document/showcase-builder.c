/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Builds a document piece by piece: containers, blocks, anchors. It keeps the promises of the model: blocks stay short, source lines
 * never go back, every item has a block. The text and spans of a block are ShowcaseRuns's; reading Markdown is the reader's.
 */

#include "showcase-builder-private.h"
#include "showcase-direction.h"
#include "showcase-document-private.h"
#include "showcase-split.h"

#include <string.h>

/* Whether the next block has no gap above: it stands in an item of a tight list, and if lists begin with it, these stand in tight ones
 * themselves. */
static gboolean
is_tight (ShowcaseBuilder *self)
{
  guint32 container = self->container;

  while (container != SHOWCASE_NONE && showcase_builder_get_container (self, container)->kind == SHOWCASE_CONTAINER_ITEM)
    {
      const ShowcaseContainer *list = showcase_builder_get_container (self, showcase_builder_get_container (self, container)->parent);

      if (!list->tight)
        return FALSE;
      if (list->first_block != self->blocks->len)
        return TRUE;
      container = list->parent;
    }
  return FALSE;
}

/**
 * showcase_builder_start_block:
 * @self: a builder
 * @kind: what the block is
 * @line: its first source line
 *
 * Starts a block where the text ends.
 *
 * Returns: a block without anything in it
 */
ShowcaseBlock
showcase_builder_start_block (ShowcaseBuilder *self,
                              ShowcaseBlockKind kind,
                              guint32 line)
{
  return (ShowcaseBlock){
    .kind = kind,
    .text = self->runs.text->len,
    .first_span = self->runs.spans->len,
    .first_line = line,
    .last_line = line,
    .info = SHOWCASE_NONE,
  };
}

/**
 * showcase_builder_push_block:
 * @self: a builder
 * @block: (inout): a block whose text and spans are the last ones; where it stands is filled in
 *
 * Adds a block.
 */
void
showcase_builder_push_block (ShowcaseBuilder *self,
                             ShowcaseBlock *block)
{
  block->length = self->runs.text->len - block->text;
  block->container = self->container;
  block->depth = MIN (self->depth, G_MAXUINT8);
  if (is_tight (self))
    block->flags |= SHOWCASE_BLOCK_TIGHT;
  if (self->at_item_start)
    block->flags |= SHOWCASE_BLOCK_ITEM_START;
  if (self->at_title)
    block->flags |= SHOWCASE_BLOCK_TITLE;
  self->at_item_start = FALSE;
  self->at_title = FALSE;
  /* Footnotes come from wherever they stand. */
  if (self->blocks->len > 0 && !self->at_footnote)
    block->first_line = MAX (block->first_line, g_array_index (self->blocks, ShowcaseBlock, self->blocks->len - 1).first_line);
  self->at_footnote = FALSE;
  block->last_line = MAX (block->last_line, block->first_line);
  showcase_builder_keep_remarks (self, block->length);
  g_string_append_c (self->runs.text, '\n');
  g_array_append_val (self->blocks, *block);
}

/* How the base direction of a text is flagged. */
static guint8
find_direction (const char *text,
                gsize length)
{
  return showcase_direction_is_rtl (text, length) ? SHOWCASE_BLOCK_RTL : 0;
}

static guint32
keep_info (ShowcaseBuilder *self,
           const char *info)
{
  gsize length = info != NULL ? strcspn (info, " \t\r\n") : 0;
  g_autofree char *word = NULL;
  guint32 offset = self->infos->len;

  if (length == 0)
    return SHOWCASE_NONE;
  word = g_utf8_make_valid (info, length);
  g_string_append_len (self->infos, word, strlen (word) + 1);
  return offset;
}

static gpointer
take_array (GArray **array,
            guint *n_elements,
            gsize size)
{
  gsize length;
  gpointer elements = g_array_steal (*array, &length);

  *n_elements = length;
  return g_realloc_n (elements, length, size);
}

/* Puts the info words behind the blocks' text, and lets no link name a block that was left out. */
static void
take_text (ShowcaseBuilder *self,
           ShowcaseDocument *document)
{
  g_autoptr (GString) text = g_steal_pointer (&self->runs.text);
  gsize length = text->len;

  g_string_append_c (text, '\0');
  for (guint i = 0; i < document->n_blocks; i++)
    if (document->blocks[i].kind == SHOWCASE_BLOCK_CODE && document->blocks[i].info != SHOWCASE_NONE)
      document->blocks[i].info += text->len;
  g_string_append_len (text, self->infos->str, self->infos->len);
  for (guint i = 0; i < document->n_links; i++)
    document->links[i].block = MIN (document->links[i].block, MAX (document->n_blocks, 1) - 1);
  document->text_length = length;
  length = text->len + 1;
  document->text = g_realloc (g_string_free_and_steal (g_steal_pointer (&text)), length);
}

/**
 * showcase_builder_new:
 * @size: about how many bytes of text there will be
 * @resolve: (nullable): tells what relative URLs lead to; without it they are all missing
 * @user_data: data for @resolve
 *
 * Starts an empty document.
 *
 * Returns: (transfer full): a builder
 */
ShowcaseBuilder *
showcase_builder_new (gsize size,
                      ShowcaseResolveFunc resolve,
                      gpointer user_data)
{
  ShowcaseBuilder *self = g_new0 (ShowcaseBuilder, 1);

  showcase_runs_init (&self->runs, size, resolve, user_data);
  self->infos = g_string_new (NULL);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (ShowcaseBlock));
  self->containers = g_array_new (FALSE, FALSE, sizeof (ShowcaseContainer));
  self->lines = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->tables = g_array_new (FALSE, FALSE, sizeof (ShowcaseTable));
  self->parts = g_array_new (FALSE, FALSE, sizeof (ShowcaseTablePart));
  self->rows = g_array_new (FALSE, FALSE, sizeof (ShowcaseRow));
  self->cells = g_array_new (FALSE, FALSE, sizeof (ShowcaseCell));
  self->alignments = g_array_new (FALSE, FALSE, sizeof (guint8));
  self->footnotes = g_array_new (FALSE, FALSE, sizeof (ShowcaseFootnote));
  self->anchors = showcase_anchors_new ();
  self->container = SHOWCASE_NONE;
  return self;
}

/**
 * showcase_builder_free:
 * @self: a builder
 *
 * Frees a builder and what it has not given away.
 */
void
showcase_builder_free (ShowcaseBuilder *self)
{
  showcase_runs_clear (&self->runs);
  g_string_free (self->infos, TRUE);
  g_clear_pointer (&self->blocks, g_array_unref);
  g_clear_pointer (&self->containers, g_array_unref);
  g_array_unref (self->lines);
  g_clear_pointer (&self->tables, g_array_unref);
  g_clear_pointer (&self->parts, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->cells, g_array_unref);
  g_clear_pointer (&self->alignments, g_array_unref);
  g_clear_pointer (&self->footnotes, g_array_unref);
  g_clear_pointer (&self->remarks, g_array_unref);
  g_clear_pointer (&self->anchors, showcase_anchors_free);
  g_free (self);
}

/**
 * showcase_builder_end:
 * @self: a builder without an open block, which can only be freed afterwards
 *
 * Ends the document.
 *
 * Returns: (transfer full): the document
 */
ShowcaseDocument *
showcase_builder_end (ShowcaseBuilder *self)
{
  ShowcaseDocument *document = showcase_document_new_empty ();
  ShowcaseTargets *targets = &self->runs.targets;

  document->blocks = take_array (&self->blocks, &document->n_blocks, sizeof (ShowcaseBlock));
  document->containers = take_array (&self->containers, &document->n_containers, sizeof (ShowcaseContainer));
  document->spans = take_array (&self->runs.spans, &document->n_spans, sizeof (ShowcaseSpan));
  document->links = take_array (&targets->links, &document->n_links, sizeof (ShowcaseLink));
  document->images = take_array (&targets->images, &document->n_images, sizeof (ShowcaseImage));
  document->tables = take_array (&self->tables, &document->n_tables, sizeof (ShowcaseTable));
  document->parts = take_array (&self->parts, &document->n_parts, sizeof (ShowcaseTablePart));
  document->rows = take_array (&self->rows, &document->n_rows, sizeof (ShowcaseRow));
  document->cells = take_array (&self->cells, &document->n_cells, sizeof (ShowcaseCell));
  document->alignments = take_array (&self->alignments, &document->n_alignments, sizeof (guint8));
  document->footnotes = take_array (&self->footnotes, &document->n_footnotes, sizeof (ShowcaseFootnote));
  if (self->remarks != NULL)
    document->remarks = take_array (&self->remarks, &document->n_remarks, sizeof (ShowcaseRemark));
  if (self->runs.elements != NULL)
    document->elements = take_array (&self->runs.elements, &document->n_elements, sizeof (ShowcaseElement));
  showcase_anchors_end (self->anchors);
  document->anchors = g_steal_pointer (&self->anchors);
  document->strings = g_steal_pointer (&targets->strings);
  take_text (self, document);
  return document;
}

/**
 * showcase_builder_get_runs:
 * @self: a builder
 *
 * Gets where the text of the open block is written.
 *
 * Returns: (transfer none): the runs
 */
ShowcaseRuns *
showcase_builder_get_runs (ShowcaseBuilder *self)
{
  return &self->runs;
}

/**
 * showcase_builder_mark_title:
 * @self: a builder without an open block
 *
 * Makes the next block the title of the innermost open container, unless there is none or it has a block already.
 */
void
showcase_builder_mark_title (ShowcaseBuilder *self)
{
  self->at_title = self->container != SHOWCASE_NONE && showcase_builder_get_container (self, self->container)->first_block == self->blocks->len;
}

/**
 * showcase_builder_end_title:
 * @self: a builder without an open block
 *
 * Ends the title, which may have had nothing to show: then the next block is none.
 */
void
showcase_builder_end_title (ShowcaseBuilder *self)
{
  self->at_title = FALSE;
}

/**
 * showcase_builder_begin_paragraph:
 * @self: a builder without an open block
 * @line: its first source line
 *
 * Opens a paragraph.
 */
void
showcase_builder_begin_paragraph (ShowcaseBuilder *self,
                                  guint32 line)
{
  self->block = showcase_builder_start_block (self, SHOWCASE_BLOCK_PARAGRAPH, line);
  showcase_runs_begin (&self->runs, self->blocks->len, line);
}

/**
 * showcase_builder_begin_heading:
 * @self: a builder without an open block
 * @level: its level, 1 to 6
 * @line: its first source line
 *
 * Opens a heading.
 */
void
showcase_builder_begin_heading (ShowcaseBuilder *self,
                                guint level,
                                guint32 line)
{
  self->block = showcase_builder_start_block (self, SHOWCASE_BLOCK_HEADING, line);
  self->block.level = level;
  showcase_runs_begin (&self->runs, self->blocks->len, line);
}

/**
 * showcase_builder_end_block:
 * @self: a builder with an open block
 * @last_line: its last source line
 * @heading: (nullable): of a heading, the plain text that its anchor is made of
 *
 * Closes the paragraph or heading. A paragraph without text leaves nothing; a long one becomes several blocks.
 */
void
showcase_builder_end_block (ShowcaseBuilder *self,
                            guint32 last_line,
                            const char *heading)
{
  gsize length;

  showcase_runs_end (&self->runs);
  length = self->runs.text->len - self->block.text;
  if (length == 0 && self->block.kind == SHOWCASE_BLOCK_PARAGRAPH && self->runs.spans->len == self->block.first_span)
    {
      showcase_builder_leave_remarks (self);
      return;
    }
  if (heading != NULL)
    showcase_anchors_add (self->anchors, heading, self->blocks->len);
  self->block.first_line = self->runs.first_line;
  self->block.last_line = last_line;
  self->block.flags |= find_direction (self->runs.text->str + self->block.text, length);
  if (showcase_builder_is_long (self))
    showcase_builder_push_parts (self);
  else
    showcase_builder_push_block (self, &self->block);
}

/**
 * showcase_builder_add_rule:
 * @self: a builder without an open block
 * @line: its source line
 *
 * Adds a rule.
 */
void
showcase_builder_add_rule (ShowcaseBuilder *self,
                           guint32 line)
{
  ShowcaseBlock rule = showcase_builder_start_block (self, SHOWCASE_BLOCK_RULE, line);

  showcase_builder_push_block (self, &rule);
}

/**
 * showcase_builder_add_lines:
 * @self: a builder without an open block
 * @kind: code or HTML
 * @text: the lines, valid UTF-8 with plain line feeds
 * @info: (nullable): the info string
 * @first_line: its first source line
 * @last_line: its last source line
 *
 * Adds lines of text as they are, as several blocks when they are many.
 */
void
showcase_builder_add_lines (ShowcaseBuilder *self,
                            ShowcaseBlockKind kind,
                            const char *text,
                            const char *info,
                            guint32 first_line,
                            guint32 last_line)
{
  gsize length = strlen (text);
  guint32 word = keep_info (self, info);
  guint32 line = first_line;
  gsize start = 0;

  do
    {
      ShowcaseBlock part = showcase_builder_start_block (self, kind, MIN (line, last_line));
      guint n_lines;
      gsize end = start + showcase_split_lines (text + start, length - start, &n_lines);
      gboolean has_feed = end > start && text[end - 1] == '\n';

      part.info = word;
      part.flags = start > 0 ? SHOWCASE_BLOCK_JOINED : 0;
      if (start > 0 && text[start - 1] != '\n')
        part.flags |= SHOWCASE_BLOCK_MIDLINE;
      line += n_lines;
      part.last_line = end < length ? MIN (line - (has_feed ? 1 : 0), last_line) : last_line;
      g_string_append_len (self->runs.text, text + start, end - start - (has_feed ? 1 : 0));
      showcase_builder_push_block (self, &part);
      start = end;
    }
  while (start < length);
}

/**
 * showcase_builder_add_image:
 * @self: a builder without an open block
 * @url: its URL
 * @title: (nullable): its title
 * @alt: its alternative text, without line feeds; of an endless one the start is kept
 * @line: the source line that it starts on
 * @size: the size that the document asks for, width and height
 *
 * Adds an image as a block of its own, with the link that is open.
 */
void
showcase_builder_add_image (ShowcaseBuilder *self,
                            const char *url,
                            const char *title,
                            const char *alt,
                            guint32 line,
                            const ShowcaseExtent *size)
{
  ShowcaseBlock block = showcase_builder_start_block (self, SHOWCASE_BLOCK_IMAGE, line);
  guint32 link = showcase_runs_get_link (&self->runs);

  if (link != SHOWCASE_NONE && showcase_targets_get_link (&self->runs.targets, link)->block == SHOWCASE_NONE)
    showcase_targets_get_link (&self->runs.targets, link)->block = self->blocks->len;
  block.image = showcase_targets_add_image (&self->runs.targets, url, title, alt, link, line, size);
  g_string_append_len (self->runs.text, alt, showcase_split_text (alt, strlen (alt)));
  block.flags |= find_direction (self->runs.text->str + block.text, self->runs.text->len - block.text);
  showcase_builder_push_block (self, &block);
}
