/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Details in the document view: folding and unfolding them, and what of them the pointer and the focus ring are on. What is clicked stays where it is:
 * only what is below it moves. */

#include "config.h"

#include "showcase-document-view-private.h"

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

/**
 * showcase_document_view_find_fold:
 * @self: a view
 * @x: from the left edge of the widget
 * @y: from the top of the widget
 *
 * Finds the details whose summary is at a point: its text and its triangle, and all of the column beside them.
 *
 * Returns: the container, or %SHOWCASE_NONE
 */
guint
showcase_document_view_find_fold (ShowcaseDocumentView *self,
                                  double x,
                                  double y)
{
  guint block = showcase_document_view_find_block (self, y);
  ShowcaseBlockLayout *layout;
  guint fold;

  if (block == SHOWCASE_NONE)
    return SHOWCASE_NONE;

  fold = showcase_folds_find_summary (showcase_column_get_folds (get_column (self)), block);
  if (fold == SHOWCASE_NONE)
    return SHOWCASE_NONE;

  layout = showcase_column_get_block (get_column (self), block)->layout;
  showcase_document_view_to_block (self, block, &x, &y);
  if (x < 0 || x >= showcase_column_get_width (get_column (self)) || y < showcase_block_layout_get_gap (layout) || y >= showcase_block_layout_get_height (layout))
    return SHOWCASE_NONE;

  return fold;
}

/**
 * showcase_document_view_get_summary_area:
 * @layout: the layout of a summary
 *
 * Finds the part of a summary that a focus ring goes around: its triangle and its text.
 *
 * Returns: the area; it has no link
 */
ShowcaseLinkArea
showcase_document_view_get_summary_area (ShowcaseBlockLayout *layout)
{
  ShowcaseLinkArea area = { .link = SHOWCASE_NONE, .x = G_MAXDOUBLE };
  double end = 0;
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (layout, &n_boxes);

  for (guint i = 0; i < n_pieces; i++)
    {
      PangoRectangle extents;

      if (!pieces[i].is_text)
        continue;
      pango_layout_get_extents (pieces[i].layout, NULL, &extents);
      area.x = MIN (area.x, pieces[i].x + (double)extents.x / PANGO_SCALE);
      end = MAX (end, pieces[i].x + (double)(extents.x + extents.width) / PANGO_SCALE);
      area.y = pieces[i].y;
      area.height = pieces[i].n_lines * pieces[i].line_height;
    }
  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == SHOWCASE_BOX_FOLDED || boxes[i].kind == SHOWCASE_BOX_UNFOLDED)
      {
        area.x = MIN (area.x, boxes[i].x);
        end = MAX (end, boxes[i].x + boxes[i].width);
      }
  area.width = MAX (end - area.x, 0);

  return area;
}

/**
 * showcase_document_view_is_folded:
 * @self: a view with a document
 * @container: one of its containers
 *
 * Tells whether details are folded.
 *
 * Returns: whether they are; %FALSE for what can't be folded
 */
gboolean
showcase_document_view_is_folded (ShowcaseDocumentView *self,
                                  guint container)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), FALSE);

  return showcase_folds_is_folded (showcase_column_get_folds (get_column (self)), container);
}

/* The focus ring goes from what is hidden to the summary that can show it again. */
static void
save_focus (ShowcaseDocumentView *self,
            guint container)
{
  guint block = SHOWCASE_NONE;

  if (self->focus_link != SHOWCASE_NONE)
    block = showcase_document_get_link (showcase_column_get_document (get_column (self)), self->focus_link)->block;
  else if (self->focus_fold != SHOWCASE_NONE)
    block = showcase_document_get_container (showcase_column_get_document (get_column (self)), self->focus_fold)->first_block;

  if (block != SHOWCASE_NONE && showcase_column_is_hidden (get_column (self), block))
    showcase_document_view_set_focus (self, SHOWCASE_NONE, container);
}

/**
 * showcase_document_view_set_folded:
 * @self: a view with a document
 * @container: details
 * @folded: whether to fold them
 *
 * Folds or unfolds details. The reader's place stays.
 */
void
showcase_document_view_set_folded (ShowcaseDocumentView *self,
                                   guint container,
                                   gboolean folded)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  if (!showcase_flow_set_folded (self->flow, container, folded))
    return;

  showcase_document_view_tell_folded (self, container);
  save_focus (self, container);
  showcase_document_view_queue_fit (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_is_block_hidden:
 * @self: a view with a document
 * @block: one of its blocks
 *
 * Tells whether a block is in details that are folded.
 *
 * Returns: whether it is
 */
gboolean
showcase_document_view_is_block_hidden (ShowcaseDocumentView *self,
                                        guint block)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), FALSE);

  return showcase_column_is_hidden (get_column (self), block);
}

/**
 * showcase_document_view_reveal_block:
 * @self: a view with a document
 * @block: one of its blocks
 *
 * Unfolds the details that hide a block, so that it can be gone to. The reader's place stays.
 */
void
showcase_document_view_reveal_block (ShowcaseDocumentView *self,
                                     guint block)
{
  ShowcaseFolds *folds;
  guint container;

  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  folds = showcase_column_get_folds (get_column (self));
  while ((container = showcase_folds_find_hiding (folds, block)) != SHOWCASE_NONE)
    showcase_document_view_set_folded (self, container, FALSE);
}
