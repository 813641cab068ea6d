/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the reader is. Has what a page shows laid out and nothing else, keeps the place through new widths, fonts and heights, and never moves what
 * is on the page because something above it turned out to have another height. Knows no widget: the view tells it how far the reader
 * scrolled and how tall the page is. */

#include "config.h"

#include "showcase-flow-private.h"

#include <math.h>

/* Farther than this many pages, the blocks in between are not laid out to find out how far it is. */
#define NEAR_PAGES 2

/**
 * showcase_flow_new:
 *
 * Makes a flow without a document, a typesetter or a width.
 *
 * Returns: (transfer full): the flow
 */
ShowcaseFlow *
showcase_flow_new (void)
{
  ShowcaseFlow *self = g_new0 (ShowcaseFlow, 1);

  self->column = showcase_column_new ();
  self->held_text = SHOWCASE_NONE;

  return self;
}

/**
 * showcase_flow_free:
 * @self: (transfer full): a flow
 *
 * Frees a flow.
 */
void
showcase_flow_free (ShowcaseFlow *self)
{
  showcase_column_free (self->column);
  g_free (self);
}

/**
 * showcase_flow_get_column:
 * @self: a flow
 *
 * Gets the column that the reader is in. Its document, typesetter and width are to be set here, not there, so that the place is kept.
 *
 * Returns: (transfer none): the column
 */
ShowcaseColumn *
showcase_flow_get_column (ShowcaseFlow *self)
{
  return self->column;
}

/**
 * showcase_flow_set_document:
 * @self: a flow
 * @document: (nullable): the document
 *
 * Goes to the top of another document.
 */
void
showcase_flow_set_document (ShowcaseFlow *self,
                            ShowcaseDocument *document)
{
  showcase_column_set_document (self->column, document);
  self->anchor = 0;
  self->offset = -self->top_padding;
  self->held_text = SHOWCASE_NONE;
  self->filled = FALSE;
  self->n_visible = 0;
}

/**
 * showcase_flow_replace_column:
 * @self: a flow
 * @column: (transfer full): another column
 * @n_same: how many blocks are the same in both, from the first on
 * @block: the block in it that the reader is at
 * @offset: how much of that block is above the top edge, in pixels
 *
 * Goes on in another column. A place in the blocks that are the same stays known by its words.
 */
void
showcase_flow_replace_column (ShowcaseFlow *self,
                              ShowcaseColumn *column,
                              guint n_same,
                              guint block,
                              double offset)
{
  showcase_column_adopt (column, self->column, n_same);
  showcase_column_free (self->column);
  self->column = column;
  if (self->held_block >= n_same)
    self->held_text = SHOWCASE_NONE;
  self->anchor = block;
  self->offset = offset;
  self->n_visible = 0;
}

/**
 * showcase_flow_set_typesetter:
 * @self: a flow
 * @typesetter: the fonts and sizes
 *
 * Changes fonts and sizes, at the same words.
 */
void
showcase_flow_set_typesetter (ShowcaseFlow *self,
                              ShowcaseTypesetter *typesetter)
{
  showcase_flow_hold_text (self);
  showcase_column_set_typesetter (self->column, typesetter);
  self->filled = FALSE;
}

/**
 * showcase_flow_set_width:
 * @self: a flow
 * @width: the width of the column, in pixels
 *
 * Changes the width, at the same words. What is visible is laid out with the next fill.
 */
void
showcase_flow_set_width (ShowcaseFlow *self,
                         int width)
{
  if (width == showcase_column_get_width (self->column))
    return;

  showcase_flow_hold_text (self);
  showcase_column_set_width (self->column, width);
  self->filled = FALSE;
}

/**
 * showcase_flow_set_padding:
 * @self: a flow
 * @top: the space above the first block, in pixels
 * @bottom: the space below the last block
 *
 * Changes the space around the document.
 */
void
showcase_flow_set_padding (ShowcaseFlow *self,
                           int top,
                           int bottom)
{
  if (self->anchor == 0 && self->offset <= -self->top_padding)
    self->offset = -top;
  self->top_padding = top;
  self->bottom_padding = bottom;
}

/* Moves the anchor to the block that the top edge is really in. Every block that is passed is exact, so that this moves nothing. */
static void
settle_anchor (ShowcaseFlow *self)
{
  while (self->offset < 0 && self->anchor > 0)
    {
      self->anchor--;
      self->offset += showcase_column_measure (self->column, self->anchor);
    }
  while (self->anchor + 1 < showcase_column_get_n_blocks (self->column) && self->offset >= showcase_column_measure (self->column, self->anchor))
    {
      self->offset -= showcase_column_measure (self->column, self->anchor);
      self->anchor++;
    }
  if (self->anchor == 0)
    self->offset = MAX (self->offset, -self->top_padding);
}

/* Lays out from the anchor to the bottom of the page; returns what is missing when the document ends before the page does. */
static double
fill_page (ShowcaseFlow *self,
           double page)
{
  double y = -self->offset;
  guint block = self->anchor;

  for (; block < showcase_column_get_n_blocks (self->column) && y < page; block++)
    {
      if (showcase_column_is_hidden (self->column, block))
        continue;
      showcase_column_get_block (self->column, block);
      y += showcase_column_measure (self->column, block);
    }
  self->n_visible = block - self->anchor;

  return block == showcase_column_get_n_blocks (self->column) ? page - self->bottom_padding - y : 0;
}

/**
 * showcase_flow_set_folded:
 * @self: a flow
 * @container: a container
 * @folded: whether to fold it
 *
 * Folds or unfolds details, at the same place; a reader in the middle of what is folded is put at its summary.
 *
 * Returns: whether that changed anything
 */
gboolean
showcase_flow_set_folded (ShowcaseFlow *self,
                          guint container,
                          gboolean folded)
{
  if (!showcase_column_set_folded (self->column, container, folded))
    return FALSE;

  if (showcase_column_is_hidden (self->column, self->anchor))
    {
      self->anchor = showcase_document_get_container (showcase_column_get_document (self->column), container)->first_block;
      self->offset = 0;
    }
  self->held_text = SHOWCASE_NONE;

  return TRUE;
}

/**
 * showcase_flow_fill:
 * @self: a flow
 * @page: the height of the page, in pixels
 *
 * Lays out what is visible, and no more. At the ends of the document it also moves the place back into it.
 */
void
showcase_flow_fill (ShowcaseFlow *self,
                    double page)
{
  double missing;
  guint anchor;

  if (!showcase_column_is_ready (self->column))
    return;

  self->filled = TRUE;
  if (showcase_column_get_n_blocks (self->column) == 0)
    return;

  if (self->anchor >= showcase_column_get_n_blocks (self->column))
    self->anchor = showcase_column_get_n_blocks (self->column) - 1;
  showcase_flow_release_text (self);
  settle_anchor (self);
  anchor = self->anchor;
  missing = fill_page (self, page);
  if (missing > 0)
    {
      self->offset -= missing;
      settle_anchor (self);
      fill_page (self, page);
    }
  if (self->anchor != anchor)
    self->held_text = SHOWCASE_NONE;
}

/**
 * showcase_flow_is_filled:
 * @self: a flow
 *
 * Tells whether the visible blocks are laid out.
 *
 * Returns: whether they are
 */
gboolean
showcase_flow_is_filled (ShowcaseFlow *self)
{
  return self->filled;
}

/**
 * showcase_flow_get_visible:
 * @self: a flow
 * @first: (out): the first visible block
 * @n_blocks: (out): how many there are
 *
 * Gets which blocks the last fill put on the page. There are none between a jump and the next fill.
 */
void
showcase_flow_get_visible (ShowcaseFlow *self,
                           guint *first,
                           guint *n_blocks)
{
  *first = self->anchor;
  *n_blocks = self->n_visible;
}

/**
 * showcase_flow_get_y:
 * @self: a filled flow
 * @block: a block
 *
 * Gets where a block is on the page.
 *
 * Returns: its top, from the top edge of the page, in pixels
 */
double
showcase_flow_get_y (ShowcaseFlow *self,
                     guint block)
{
  return showcase_column_get_y (self->column, block) - showcase_column_get_y (self->column, self->anchor) - self->offset;
}

static void
jump (ShowcaseFlow *self,
      double position,
      double page)
{
  double y = position - self->top_padding;

  self->n_visible = 0;
  if (position + page >= showcase_flow_get_total (self) - 0.5)
    {
      /* What is asked for is the end, wherever it turns out to be. */
      self->anchor = showcase_column_get_n_blocks (self->column) - 1;
      self->offset = showcase_column_measure (self->column, self->anchor);
      return;
    }

  self->anchor = showcase_column_find (self->column, y);
  self->offset = y - showcase_column_get_y (self->column, self->anchor);
}

/**
 * showcase_flow_scroll:
 * @self: a flow
 * @delta: how far, in pixels; down when positive
 * @page: the height of the page
 *
 * Moves the reader's place. Over a few pages the way is measured exactly, so that nothing jumps; farther, estimates have to do.
 */
void
showcase_flow_scroll (ShowcaseFlow *self,
                      double delta,
                      double page)
{
  if (!showcase_column_is_ready (self->column) || showcase_column_get_n_blocks (self->column) == 0 || delta == 0)
    return;

  self->held_text = SHOWCASE_NONE;
  if (fabs (delta) > NEAR_PAGES * page)
    jump (self, showcase_flow_get_position (self) + delta, page);
  else
    self->offset += delta;
}

/**
 * showcase_flow_get_place:
 * @self: a flow
 * @block: (out): the block at the top edge
 * @offset: (out): how much of it is above the edge, in pixels; negative in the space above the first block
 *
 * Gets the reader's place.
 */
void
showcase_flow_get_place (ShowcaseFlow *self,
                         guint *block,
                         double *offset)
{
  *block = self->anchor;
  *offset = self->offset;
}

/**
 * showcase_flow_set_place:
 * @self: a flow
 * @block: the block at the top edge
 * @offset: how much of it is above the edge, in pixels
 *
 * Moves the reader's place; the next fill corrects it at the ends of the document.
 */
void
showcase_flow_set_place (ShowcaseFlow *self,
                         guint block,
                         double offset)
{
  self->held_text = SHOWCASE_NONE;
  self->n_visible = 0;
  self->anchor = MIN (block, MAX (showcase_column_get_n_blocks (self->column), 1) - 1);
  self->offset = offset;
}

/**
 * showcase_flow_get_position:
 * @self: a flow
 *
 * Gets how far down the page is, as far as that is known.
 *
 * Returns: from the top of the document to the top edge of the page, in pixels
 */
double
showcase_flow_get_position (ShowcaseFlow *self)
{
  if (!showcase_column_is_ready (self->column))
    return 0;

  return self->top_padding + showcase_column_get_y (self->column, self->anchor) + self->offset;
}

/**
 * showcase_flow_get_total:
 * @self: a flow
 *
 * Gets the height of the whole document, as far as it is known.
 *
 * Returns: the height in pixels, with the space around
 */
double
showcase_flow_get_total (ShowcaseFlow *self)
{
  double total = self->top_padding + self->bottom_padding;

  return showcase_column_is_ready (self->column) ? total + showcase_column_get_total (self->column) : total;
}
