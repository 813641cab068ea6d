/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The immutable model of a document: arrays over one arena of text, and the ways to look things up in them. How they come about is the
 * builder's and the reader's; how they look is the layout's.
 */

#include "showcase-document-private.h"
#include "showcase-background.h"
#include "showcase-builder.h"
#include "showcase-reader.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (ShowcaseDocument, showcase_document, showcase_document_ref, showcase_document_unref)

/* Freeing this much text, and what belongs to it, takes part of a millisecond, in bytes. */
#define LARGE_LENGTH (256 * 1024)

static void
free_arrays (ShowcaseDocument *self)
{
  g_free (self->text);
  g_free (self->language);
  g_free (self->blocks);
  g_free (self->containers);
  g_free (self->spans);
  g_free (self->tables);
  g_free (self->parts);
  g_free (self->rows);
  g_free (self->cells);
  g_free (self->footnotes);
  g_free (self->remarks);
  g_clear_pointer (&self->anchors, showcase_anchors_free);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  if (self->source != NULL)
    {
      showcase_document_unref (self->source);
      return;
    }
  g_free (self->links);
  g_free (self->images);
  g_free (self->elements);
  g_free (self->alignments);
}

static void
free_copy (gpointer data)
{
  free_arrays (data);
  g_free (data);
}

/* Whoever lets go of a large document last does not wait for it. */
static void
clear_document (gpointer data)
{
  ShowcaseDocument *self = data;

  if (self->text_length > LARGE_LENGTH)
    showcase_background_free (g_memdup2 (self, sizeof *self), free_copy);
  else
    free_arrays (self);
}

/**
 * showcase_document_new_empty:
 *
 * Makes a document for a builder to fill.
 *
 * Returns: (transfer full): a document without anything in it
 */
ShowcaseDocument *
showcase_document_new_empty (void)
{
  return g_atomic_rc_box_new0 (ShowcaseDocument);
}

/**
 * showcase_document_parse:
 * @markdown: (array length=length): Markdown by CommonMark and GFM; what is not UTF-8 in it becomes U+FFFD
 * @length: its length in bytes, at most %SHOWCASE_DOCUMENT_MAX_LENGTH, or -1 when it ends in a zero byte
 * @resolve: (nullable) (scope call): tells what relative URLs lead to; without it they are all missing
 * @user_data: data for @resolve
 *
 * Parses a document. May be called from any thread.
 *
 * Returns: (transfer full): the document; never %NULL
 */
ShowcaseDocument *
showcase_document_parse (const char *markdown,
                         gssize length,
                         ShowcaseResolveFunc resolve,
                         gpointer user_data)
{
  return showcase_document_parse_with_flags (markdown, length, SHOWCASE_PARSE_DEFAULT, resolve, user_data);
}

/**
 * showcase_document_parse_with_flags:
 * @markdown: (array length=length): Markdown by CommonMark and GFM; what is not UTF-8 in it becomes U+FFFD
 * @length: its length in bytes, at most %SHOWCASE_DOCUMENT_MAX_LENGTH, or -1 when it ends in a zero byte
 * @flags: what to keep
 * @resolve: (nullable) (scope call): tells what relative URLs lead to; without it they are all missing
 * @user_data: data for @resolve
 *
 * Parses a document for another purpose than to read it. May be called from any thread.
 *
 * Returns: (transfer full): the document; never %NULL
 */
ShowcaseDocument *
showcase_document_parse_with_flags (const char *markdown,
                                    gssize length,
                                    ShowcaseParseFlags flags,
                                    ShowcaseResolveFunc resolve,
                                    gpointer user_data)
{
  g_autoptr (ShowcaseBuilder) builder = NULL;
  gsize size = length < 0 ? strlen (markdown) : (gsize)length;

  g_return_val_if_fail (markdown != NULL, NULL);
  g_return_val_if_fail (size <= SHOWCASE_DOCUMENT_MAX_LENGTH, NULL);

  builder = showcase_builder_new (size, resolve, user_data);
  if (flags & SHOWCASE_PARSE_FAITHFUL)
    showcase_runs_keep_elements (showcase_builder_get_runs (builder));
  showcase_reader_read (markdown, size, flags, builder);
  return showcase_builder_end (builder);
}

/**
 * showcase_document_ref:
 * @self: a document
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the document
 */
ShowcaseDocument *
showcase_document_ref (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_atomic_rc_box_acquire (self);
}

/**
 * showcase_document_unref:
 * @self: (transfer full): a document
 *
 * Releases a reference.
 */
void
showcase_document_unref (ShowcaseDocument *self)
{
  g_return_if_fail (self != NULL);
  g_atomic_rc_box_release_full (self, clear_document);
}

/**
 * showcase_document_get_n_blocks:
 * @self: a document
 *
 * Gets the number of blocks.
 *
 * Returns: the number of blocks, 0 for a document without anything to show
 */
guint
showcase_document_get_n_blocks (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_blocks;
}

/**
 * showcase_document_get_block:
 * @self: a document
 * @block: the number of a block
 *
 * Gets a block.
 *
 * Returns: (transfer none): the block
 */
const ShowcaseBlock *
showcase_document_get_block (ShowcaseDocument *self,
                             guint block)
{
  g_return_val_if_fail (self != NULL && block < self->n_blocks, NULL);
  return &self->blocks[block];
}

/**
 * showcase_document_get_block_text:
 * @self: a document
 * @block: the number of a block
 *
 * Gets where the text of a block starts. It ends after the block's length, in a line feed and not in a zero byte.
 *
 * Returns: (transfer none): the text
 */
const char *
showcase_document_get_block_text (ShowcaseDocument *self,
                                  guint block)
{
  g_return_val_if_fail (self != NULL && block < self->n_blocks, NULL);
  return self->text + self->blocks[block].text;
}

/**
 * showcase_document_get_spans:
 * @self: a document
 * @block: the number of a block
 * @n_spans: (out): the number of its spans
 *
 * Gets the spans of a block.
 *
 * Returns: (transfer none) (array length=n_spans): the spans, sorted
 */
const ShowcaseSpan *
showcase_document_get_spans (ShowcaseDocument *self,
                             guint block,
                             guint *n_spans)
{
  guint32 first, end;

  g_return_val_if_fail (self != NULL && block < self->n_blocks && n_spans != NULL, NULL);
  first = self->blocks[block].first_span;
  end = block + 1 < self->n_blocks ? self->blocks[block + 1].first_span : self->n_spans;
  *n_spans = end - first;
  return self->spans + first;
}

/**
 * showcase_document_get_info:
 * @self: a document
 * @block: the number of a block
 *
 * Gets the first word of a code block's info string, by custom its language.
 *
 * Returns: (transfer none) (nullable): the word, or %NULL when there is none
 */
const char *
showcase_document_get_info (ShowcaseDocument *self,
                            guint block)
{
  g_return_val_if_fail (self != NULL && block < self->n_blocks, NULL);
  if (self->blocks[block].kind != SHOWCASE_BLOCK_CODE || self->blocks[block].info == SHOWCASE_NONE)
    return NULL;
  return self->text + self->blocks[block].info;
}

/**
 * showcase_document_get_text:
 * @self: a document
 * @length: (out) (optional): its length in bytes
 *
 * Gets the text of all blocks, each followed by a line feed.
 *
 * Returns: (transfer none) (array length=length): the text, ended by a zero byte
 */
const char *
showcase_document_get_text (ShowcaseDocument *self,
                            gsize *length)
{
  g_return_val_if_fail (self != NULL, NULL);
  if (length != NULL)
    *length = self->text_length;
  return self->text;
}

/**
 * showcase_document_get_n_containers:
 * @self: a document
 *
 * Gets the number of containers.
 *
 * Returns: the number of containers
 */
guint
showcase_document_get_n_containers (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_containers;
}

/**
 * showcase_document_get_container:
 * @self: a document
 * @container: the number of a container
 *
 * Gets a container. Containers are in reading order: a container comes before those in it.
 *
 * Returns: (transfer none): the container
 */
const ShowcaseContainer *
showcase_document_get_container (ShowcaseDocument *self,
                                 guint container)
{
  g_return_val_if_fail (self != NULL && container < self->n_containers, NULL);
  return &self->containers[container];
}

/**
 * showcase_document_get_n_links:
 * @self: a document
 *
 * Gets the number of links.
 *
 * Returns: the number of links
 */
guint
showcase_document_get_n_links (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_links;
}

/**
 * showcase_document_get_link:
 * @self: a document
 * @link: the number of a link
 *
 * Gets a link. Links are in reading order.
 *
 * Returns: (transfer none): the link
 */
const ShowcaseLink *
showcase_document_get_link (ShowcaseDocument *self,
                            guint link)
{
  g_return_val_if_fail (self != NULL && link < self->n_links, NULL);
  return &self->links[link];
}

/**
 * showcase_document_get_n_images:
 * @self: a document
 *
 * Gets the number of images.
 *
 * Returns: the number of images
 */
guint
showcase_document_get_n_images (ShowcaseDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_images;
}

/**
 * showcase_document_get_image:
 * @self: a document
 * @image: the number of an image
 *
 * Gets an image. Images are in reading order.
 *
 * Returns: (transfer none): the image
 */
const ShowcaseImage *
showcase_document_get_image (ShowcaseDocument *self,
                             guint image)
{
  g_return_val_if_fail (self != NULL && image < self->n_images, NULL);
  return &self->images[image];
}

/* The blocks in which source lines only go forward, that a line is in: those of a footnote, or all before the footnotes. */
static void
find_part (ShowcaseDocument *self,
           guint line,
           guint *start,
           guint *end)
{
  *start = 0;
  *end = self->n_blocks;
  for (guint i = 0; i < self->n_footnotes; i++)
    {
      const ShowcaseContainer *footnote = &self->containers[self->footnotes[i].container];
      guint after = footnote->first_block + footnote->n_blocks;

      if (self->blocks[footnote->first_block].first_line <= line && line <= self->blocks[after - 1].last_line)
        {
          *start = footnote->first_block;
          *end = after;
          return;
        }
      if (i == 0 && footnote->first_block > 0)
        *end = footnote->first_block;
    }
}

static gboolean
parse_line (const char *anchor,
            guint *line)
{
  guint64 value;

  if (*anchor != 'L' || !g_ascii_string_to_unsigned (anchor + 1, 10, 1, G_MAXINT, &value, NULL))
    return FALSE;

  *line = (guint)value;
  return TRUE;
}

/**
 * showcase_document_find_line:
 * @self: a document
 * @line: a source line, from 1
 *
 * Finds the block that a source line is in or after. Of a block that was split within one line, it is the first part.
 *
 * Returns: the last block that starts at or before the line, the first block when all start after it, or %SHOWCASE_NONE when there is
 *   no block
 */
guint
showcase_document_find_line (ShowcaseDocument *self,
                             guint line)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (self != NULL, SHOWCASE_NONE);

  if (self->n_blocks == 0)
    return SHOWCASE_NONE;
  find_part (self, line, &low, &high);
  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (self->blocks[middle].first_line <= line)
        low = middle;
      else
        high = middle;
    }
  while (low > 0 && (self->blocks[low].flags & SHOWCASE_BLOCK_JOINED) && self->blocks[low - 1].first_line == self->blocks[low].first_line)
    low--;
  return low;
}

/**
 * showcase_document_find_anchor:
 * @self: a document
 * @anchor: an anchor, with or without "#"; percent-encoded and in any case, as browsers and GitHub take it
 *
 * Finds the heading that an anchor names. No anchor at all, and "top" when no heading is called so, name the document's start; "fn1" and
 * "fnref1" are a footnote and the reference to it, "L12" is what stands at line 12, as in the addresses that GitHub gives files.
 *
 * Returns: the block, or %SHOWCASE_NONE when there is none
 */
guint
showcase_document_find_anchor (ShowcaseDocument *self,
                               const char *anchor)
{
  guint32 block;
  guint line;

  g_return_val_if_fail (self != NULL && anchor != NULL, SHOWCASE_NONE);

  if (showcase_anchors_find (self->anchors, anchor, &block))
    return block;
  if (*anchor == '#')
    anchor++;
  if (self->n_blocks > 0 && (*anchor == '\0' || g_ascii_strcasecmp (anchor, "top") == 0))
    return 0;
  if (parse_line (anchor, &line))
    return showcase_document_find_line (self, line);
  return showcase_document_find_footnote (self, anchor);
}

/**
 * showcase_document_get_anchor:
 * @self: a document
 * @block: the number of a block
 *
 * Gets the anchor of a heading. Its later parts, when it is long enough to be split, have none.
 *
 * Returns: (transfer none) (nullable): the anchor, without "#", or %NULL if the block has none
 */
const char *
showcase_document_get_anchor (ShowcaseDocument *self,
                              guint block)
{
  g_return_val_if_fail (self != NULL && block < self->n_blocks, NULL);
  return showcase_anchors_get (self->anchors, block);
}
