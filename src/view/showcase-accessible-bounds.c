/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is made of whole blocks is where the heights say, with no layout. What is inside a block, such as a word or a link, needs the block's layout, which is
 * then made as for showing it. */

#include "config.h"

#include "showcase-accessible-bounds.h"

#include "showcase-document-view-private.h"
#include "showcase-nesting.h"

typedef struct
{
  ShowcaseDocumentView *view;
  guint block;
  graphene_rect_t bounds;
  gboolean found;
} Union;

/* Whether a block has a layout to ask: before the view has a size, and in details that are folded, it has none. */
static gboolean
is_shown (ShowcaseDocumentView *view,
          guint block)
{
  return showcase_flow_is_filled (view->flow) && !showcase_column_is_hidden (showcase_flow_get_column (view->flow), block);
}

/* A layout makes an estimated height exact, and the place of all that follows with it: the scrollbar has to hear of that. */
static ShowcaseBlockLayout *
get_layout (ShowcaseDocumentView *view,
            guint block)
{
  ShowcaseColumn *column = showcase_flow_get_column (view->flow);
  double total = showcase_column_get_total (column);
  ShowcaseBlockLayout *layout = showcase_column_get_block (column, block)->layout;

  if (showcase_column_get_total (column) != total)
    gtk_widget_queue_allocate (GTK_WIDGET (view));

  return layout;
}

static void
add_area_cb (double x,
             double y,
             double width,
             double height,
             gpointer user_data)
{
  Union *self = user_data;
  double right = x + width;
  double bottom = y + height;
  graphene_rect_t area;

  showcase_document_view_from_block (self->view, self->block, &x, &y);
  showcase_document_view_from_block (self->view, self->block, &right, &bottom);
  graphene_rect_init (&area, (float)x, (float)y, (float)(right - x), (float)(bottom - y));
  if (self->found)
    graphene_rect_union (&self->bounds, &area, &self->bounds);
  else
    self->bounds = area;
  self->found = TRUE;
}

static void
add_caret (Union *self,
           guint offset)
{
  double x;
  int y;
  int height;

  showcase_block_layout_get_caret (get_layout (self->view, self->block), offset, &x, &y, &height);
  add_area_cb (x, y, 1, height, self);
}

static void
add_range (Union *self,
           guint start,
           guint end)
{
  if (start < end)
    showcase_block_layout_foreach_area (get_layout (self->view, self->block), start, end, add_area_cb, self);
}

static void
add_blocks (Union *self,
            guint first,
            guint end)
{
  ShowcaseColumn *column = showcase_flow_get_column (self->view->flow);
  const ShowcaseStyle *style = showcase_typesetter_get_style (showcase_column_get_typesetter (column));
  double width = showcase_column_get_width (column);

  self->block = first;
  add_area_cb (0, showcase_column_is_hidden (column, first) ? 0 : showcase_nesting_get_gap (showcase_column_get_document (column), first, style), width, 0, self);
  self->block = end;
  add_area_cb (0, 0, width, 0, self);
}

static void
add_link (Union *self,
          const ShowcasePart *part)
{
  ShowcasePartText part_text;

  showcase_part_text_init_link (&part_text, showcase_document_view_get_document (self->view), part);
  add_range (self, part_text.start, part_text.limit);
}

static void
add_image (Union *self)
{
  guint n_boxes;
  const ShowcaseBox *boxes = showcase_block_layout_get_boxes (get_layout (self->view, self->block), &n_boxes);

  for (guint i = 0; i < n_boxes; i++)
    if (boxes[i].kind == SHOWCASE_BOX_IMAGE || boxes[i].kind == SHOWCASE_BOX_FRAME)
      add_area_cb (boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height, self);
}

/* A marker or a check box stands beside the first line, where no text of the document is. */
static void
add_marker (Union *self)
{
  guint n_pieces;
  const ShowcasePiece *pieces = showcase_block_layout_get_pieces (get_layout (self->view, self->block), &n_pieces);

  for (guint i = 0; i < n_pieces; i++)
    if (!pieces[i].is_text)
      {
        int width;

        pango_layout_get_pixel_size (pieces[i].layout, &width, NULL);
        add_area_cb (pieces[i].x, pieces[i].y, width, pieces[i].n_lines * pieces[i].line_height, self);
        return;
      }
}

static void
add_cell (Union *self,
          guint index)
{
  const ShowcaseCell *cell = showcase_document_get_cell (showcase_document_view_get_document (self->view), index);

  if (cell->length > 0)
    add_range (self, cell->start, cell->start + cell->length);
  else
    add_caret (self, cell->start);
}

static void
add_row (Union *self,
         guint index)
{
  const ShowcaseRow *row = showcase_document_get_row (showcase_document_view_get_document (self->view), index);

  for (guint i = 0; i < row->n_cells; i++)
    add_cell (self, row->first_cell + i);
}

/**
 * showcase_accessible_bounds_find:
 * @view: a view
 * @part: a part of its document
 * @bounds: (out caller-allocates): where it is, in pixels from the top left corner of the view
 *
 * Finds where a part is.
 *
 * Returns: whether the view knows; before it has a size it does not
 */
gboolean
showcase_accessible_bounds_find (ShowcaseDocumentView *view,
                                 const ShowcasePart *part,
                                 graphene_rect_t *bounds)
{
  Union sum = { .view = view, .block = part->first };

  if (!showcase_flow_is_filled (view->flow))
    return FALSE;

  if (showcase_column_is_hidden (showcase_flow_get_column (view->flow), part->first))
    add_blocks (&sum, part->first, part->end);
  else if (part->kind == SHOWCASE_PART_IMAGE)
    add_image (&sum);
  else if (part->kind == SHOWCASE_PART_LINK)
    add_link (&sum, part);
  else if (part->kind == SHOWCASE_PART_MARKER || part->kind == SHOWCASE_PART_TASK)
    add_marker (&sum);
  else if (part->kind == SHOWCASE_PART_CELL)
    add_cell (&sum, part->index);
  else if (part->kind == SHOWCASE_PART_ROW)
    add_row (&sum, part->index);
  if (!sum.found && part->kind == SHOWCASE_PART_LINK)
    add_image (&sum);
  if (!sum.found)
    add_blocks (&sum, part->first, part->end);
  *bounds = sum.bounds;

  return TRUE;
}

/**
 * showcase_accessible_bounds_find_text:
 * @view: a view
 * @part_text: a text of its document
 * @start: where a range starts, in characters
 * @end: where it ends
 * @bounds: (out caller-allocates): where it is, in pixels from the top left corner of the view
 *
 * Finds where some text is. An empty range is where a caret would stand.
 *
 * Returns: whether the view knows
 */
gboolean
showcase_accessible_bounds_find_text (ShowcaseDocumentView *view,
                                      const ShowcasePartText *part_text,
                                      guint start,
                                      guint end,
                                      graphene_rect_t *bounds)
{
  Union sum = { .view = view };
  ShowcasePosition from;
  ShowcasePosition to;

  if (!is_shown (view, part_text->first))
    return FALSE;

  showcase_part_text_get_position (part_text, start, &from);
  showcase_part_text_get_position (part_text, end, &to);
  for (guint i = from.block; i <= to.block; i++)
    {
      sum.block = i;
      add_range (&sum, i == from.block ? from.offset : 0,
                 i == to.block ? to.offset : showcase_document_get_block (part_text->document, i)->length);
    }
  if (!sum.found)
    {
      sum.block = from.block;
      add_caret (&sum, from.offset);
    }
  *bounds = sum.bounds;

  return TRUE;
}

/**
 * showcase_accessible_bounds_find_offset:
 * @view: a view
 * @part_text: a text of its document
 * @x: a place, in pixels from the left edge of the view
 * @y: the same from the top edge
 * @offset: (out): the place in the text that is nearest to it, in characters
 *
 * Finds the text at a point.
 *
 * Returns: whether the view knows
 */
gboolean
showcase_accessible_bounds_find_offset (ShowcaseDocumentView *view,
                                        const ShowcasePartText *part_text,
                                        double x,
                                        double y,
                                        guint *offset)
{
  ShowcasePosition position = { part_text->first, 0 };
  double left = 0;
  double top = 0;

  if (!is_shown (view, part_text->first))
    return FALSE;

  for (guint i = part_text->first + 1; i < part_text->end; i++)
    {
      left = 0;
      top = 0;
      showcase_document_view_from_block (view, i, &left, &top);
      if (top > y)
        break;
      position.block = i;
    }
  showcase_document_view_to_block (view, position.block, &x, &y);
  position.offset = showcase_block_layout_get_offset (get_layout (view, position.block), x, y);
  showcase_part_text_find_offset (part_text, &position, offset);

  return TRUE;
}

/* The line that an offset of a piece is in. At the end of a line that wraps it is the next one. */
static PangoLayoutLine *
find_line (const ShowcasePiece *piece,
           guint offset)
{
  int line;

  pango_layout_index_to_line_x (piece->layout, (int)(CLAMP (offset, piece->start, piece->start + piece->length) - piece->start), FALSE, &line, NULL);
  return pango_layout_get_line_readonly (piece->layout, line);
}

/**
 * showcase_accessible_bounds_find_line:
 * @view: a view
 * @part_text: a text of its document
 * @offset: a place in it, in characters
 * @start: (out): where the line starts, in characters
 * @end: (out): where the next one starts, or the text ends
 *
 * Finds the line that is shown with a place in it. What is not laid out has no lines, and the line is the paragraph.
 */
void
showcase_accessible_bounds_find_line (ShowcaseDocumentView *view,
                                      const ShowcasePartText *part_text,
                                      guint offset,
                                      guint *start,
                                      guint *end)
{
  guint length = showcase_part_text_get_length (part_text);
  ShowcasePosition position;
  const ShowcasePiece *pieces;
  guint n_pieces;

  showcase_part_text_find_unit (part_text, SHOWCASE_PART_TEXT_PARAGRAPH, offset, start, end);
  if (!is_shown (view, part_text->first))
    return;

  showcase_part_text_get_position (part_text, offset, &position);
  pieces = showcase_block_layout_get_pieces (get_layout (view, position.block), &n_pieces);
  for (guint i = 0; i < n_pieces; i++)
    {
      const ShowcasePiece *piece = &pieces[i];
      PangoLayoutLine *line;
      ShowcasePosition from;
      ShowcasePosition to;

      if (!piece->is_text || position.offset < piece->start || position.offset > piece->start + piece->length)
        continue;

      line = find_line (piece, position.offset);
      from = (ShowcasePosition){ position.block, piece->start + (guint)line->start_index };
      to = (ShowcasePosition){ position.block, piece->start + (guint)(line->start_index + line->length) };
      showcase_part_text_find_offset (part_text, &from, start);
      showcase_part_text_find_offset (part_text, &to, end);

      /* What ends the line, and is shown nowhere, belongs to it. */
      if (*end < length)
        {
          g_autofree char *next = showcase_part_text_dup (part_text, *end, *end + 1);

          *end += next[0] == '\n';
        }
      return;
    }
}
