/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Code in the document view: its colours, which come after the first frame. Another program finds them; the view says which blocks are visible, and
 * paints again what has changed. */

#include "config.h"

#include "showcase-document-view-private.h"

/**
 * showcase_document_view_colors_cb:
 * @block: the block of code
 * @user_data: the view
 *
 * Takes the news about the colours of a block.
 */
void
showcase_document_view_colors_cb (guint block,
                                  gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;
  ShowcaseCachedBlock *cached = showcase_block_cache_get (showcase_column_get_cache (showcase_flow_get_column (self->flow)), block);

  if (cached == NULL)
    return;

  showcase_cached_block_clear_nodes (cached);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_set_highlighter:
 * @self: a view
 * @program: (nullable): the path of the program that colours code, or %NULL for no colours
 *
 * Sets what finds the colours of code. It is started when code in a language is visible for the first time.
 */
void
showcase_document_view_set_highlighter (ShowcaseDocumentView *self,
                                        const char *program)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  showcase_highlights_set_program (self->highlights, program);
  showcase_block_cache_clear_nodes (showcase_column_get_cache (showcase_flow_get_column (self->flow)));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_is_busy:
 * @self: a view
 *
 * Tells whether something that is visible is still on its way: an image, or the colours of code.
 *
 * Returns: whether it is
 */
gboolean
showcase_document_view_is_busy (ShowcaseDocumentView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), FALSE);

  return showcase_highlights_is_busy (self->highlights) || showcase_image_store_is_busy (self->images);
}
