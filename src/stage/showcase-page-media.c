/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The images and the colours of code of one document on stage, put together so that a talk of several documents has one of these for each. Decoding and
 * colouring are for the stores of the document view; when to paint again is for the painter of pages. */

#include "config.h"

#include "showcase-page-media.h"

#include "showcase-highlights.h"

#include <math.h>

struct _ShowcasePageMedia
{
  /* Owned */
  ShowcaseDocument *document;
  ShowcaseImageStore *images;
  ShowcaseHighlights *highlights;
  GHashTable *reasons;

  /* State */
  ShowcasePageMediaFunc func;
  gpointer user_data;
};

static void
image_cb (guint block,
          const char *reason,
          gpointer user_data)
{
  ShowcasePageMedia *self = user_data;

  if (reason != NULL)
    g_hash_table_insert (self->reasons, GUINT_TO_POINTER (block), g_strdup (reason));
  self->func (self->document, block, self->user_data);
}

static void
colors_cb (guint block,
           gpointer user_data)
{
  ShowcasePageMedia *self = user_data;

  self->func (self->document, block, self->user_data);
}

/**
 * showcase_page_media_new:
 * @document: a document
 * @func: what is told when something has come
 * @user_data: its data
 *
 * Makes media that know nothing yet.
 *
 * Returns: (transfer full): the media
 */
ShowcasePageMedia *
showcase_page_media_new (ShowcaseDocument *document,
                         ShowcasePageMediaFunc func,
                         gpointer user_data)
{
  ShowcasePageMedia *self = g_new0 (ShowcasePageMedia, 1);

  self->document = showcase_document_ref (document);
  self->func = func;
  self->user_data = user_data;
  self->images = showcase_image_store_new (image_cb, self);
  self->highlights = showcase_highlights_new (colors_cb, self);
  self->reasons = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  showcase_highlights_set_document (self->highlights, document);

  return self;
}

/**
 * showcase_page_media_free:
 * @self: (transfer full): media
 *
 * Frees media. Nothing is told any more.
 */
void
showcase_page_media_free (ShowcasePageMedia *self)
{
  showcase_image_store_free (self->images);
  showcase_highlights_free (self->highlights);
  g_hash_table_unref (self->reasons);
  showcase_document_unref (self->document);
  g_free (self);
}

/**
 * showcase_page_media_set_loader:
 * @self: media
 * @load: (nullable): what gives the bytes of an image, in worker threads
 * @user_data: its data
 * @user_data_destroy: (nullable): what frees the data, perhaps in a worker thread
 *
 * Sets where images come from.
 */
void
showcase_page_media_set_loader (ShowcasePageMedia *self,
                                ShowcaseLoadFunc load,
                                gpointer user_data,
                                GDestroyNotify user_data_destroy)
{
  g_hash_table_remove_all (self->reasons);
  showcase_image_store_set_loader (self->images, load, user_data, user_data_destroy);
}

/**
 * showcase_page_media_set_highlighter:
 * @self: media
 * @program: (nullable): the path of the program that colours code, or %NULL for no colours
 *
 * Sets what finds the colours of code.
 */
void
showcase_page_media_set_highlighter (ShowcasePageMedia *self,
                                     const char *program)
{
  showcase_highlights_set_program (self->highlights, program);
}

/**
 * showcase_page_media_get_texture:
 * @self: media
 * @block: a block of any kind
 * @layout: its layout
 * @scale: how many device pixels a pixel of the layout has
 *
 * Gets the image of a block, or has it loaded.
 *
 * Returns: (transfer none) (nullable): the image, or %NULL when the block has none or it is not there yet
 */
GdkTexture *
showcase_page_media_get_texture (ShowcasePageMedia *self,
                                 guint block,
                                 ShowcaseBlockLayout *layout,
                                 double scale)
{
  const ShowcaseBlock *found = showcase_document_get_block (self->document, block);
  const ShowcaseBox *boxes;
  guint n_boxes;

  if (found->kind != SHOWCASE_BLOCK_IMAGE)
    return NULL;

  boxes = showcase_block_layout_get_boxes (layout, &n_boxes);
  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == SHOWCASE_BOX_IMAGE)
      return showcase_image_store_get (self->images, block, showcase_document_get_image (self->document, found->image)->name,
                                       (int)ceil (boxes[i].width * scale), (int)ceil (boxes[i].height * scale));

  return NULL;
}

/**
 * showcase_page_media_get_reason:
 * @self: media
 * @block: a block of any kind
 *
 * Gets why the image of a block can't be shown.
 *
 * Returns: (transfer none) (nullable): the reason, or %NULL when nothing is wrong so far
 */
const char *
showcase_page_media_get_reason (ShowcasePageMedia *self,
                                guint block)
{
  return g_hash_table_lookup (self->reasons, GUINT_TO_POINTER (block));
}

/**
 * showcase_page_media_get_code_spans:
 * @self: media
 * @block: a block of any kind
 *
 * Gets the colours of a block of code, or has them found.
 *
 * Returns: (transfer none) (element-type ShowcaseCodeSpan) (nullable): the colours, or %NULL while there are none
 */
GArray *
showcase_page_media_get_code_spans (ShowcasePageMedia *self,
                                    guint block)
{
  return showcase_highlights_get (self->highlights, block);
}

/**
 * showcase_page_media_keep:
 * @self: media
 * @first: the first block that is needed
 * @last: the last one; less than @first when none is
 *
 * Forgets what belongs to other blocks.
 */
void
showcase_page_media_keep (ShowcasePageMedia *self,
                          guint first,
                          guint last)
{
  showcase_image_store_keep (self->images, first, last);
  showcase_highlights_keep (self->highlights, first, last);
}

/**
 * showcase_page_media_is_busy:
 * @self: media
 *
 * Tells whether something is still on its way.
 *
 * Returns: whether it is
 */
gboolean
showcase_page_media_is_busy (ShowcasePageMedia *self)
{
  return showcase_image_store_is_busy (self->images) || showcase_highlights_is_busy (self->highlights);
}
