/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keys that move the head of the selection: with Shift always, and in caret mode without it too. By lines a caret keeps to the column that it
 * came from. */

#include "config.h"

#include "showcase-document-view-private.h"

/* A caret that is brought into view keeps this part of the page above and below it. */
#define CARET_MARGIN 0.08

typedef enum
{
  STEP_LEFT,
  STEP_RIGHT,
  STEP_WORD_LEFT,
  STEP_WORD_RIGHT,
  STEP_UP,
  STEP_DOWN,
  STEP_PARAGRAPH_UP,
  STEP_PARAGRAPH_DOWN,
  STEP_PAGE_UP,
  STEP_PAGE_DOWN,
  STEP_LINE_START,
  STEP_LINE_END,
  STEP_START,
  STEP_END,
} Step;

static const struct
{
  guint key;
  guint keypad_key;
  GdkModifierType modifiers;
  Step step;
} keys[] = {
  { GDK_KEY_Left, GDK_KEY_KP_Left, 0, STEP_LEFT },
  { GDK_KEY_Right, GDK_KEY_KP_Right, 0, STEP_RIGHT },
  { GDK_KEY_Left, GDK_KEY_KP_Left, GDK_CONTROL_MASK, STEP_WORD_LEFT },
  { GDK_KEY_Right, GDK_KEY_KP_Right, GDK_CONTROL_MASK, STEP_WORD_RIGHT },
  { GDK_KEY_Up, GDK_KEY_KP_Up, 0, STEP_UP },
  { GDK_KEY_Down, GDK_KEY_KP_Down, 0, STEP_DOWN },
  { GDK_KEY_Up, GDK_KEY_KP_Up, GDK_CONTROL_MASK, STEP_PARAGRAPH_UP },
  { GDK_KEY_Down, GDK_KEY_KP_Down, GDK_CONTROL_MASK, STEP_PARAGRAPH_DOWN },
  { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, STEP_PAGE_UP },
  { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, STEP_PAGE_DOWN },
  { GDK_KEY_Home, GDK_KEY_KP_Home, 0, STEP_LINE_START },
  { GDK_KEY_End, GDK_KEY_KP_End, 0, STEP_LINE_END },
  { GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, STEP_START },
  { GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, STEP_END },
};

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static ShowcaseDocument *
get_document (ShowcaseDocumentView *self)
{
  return showcase_column_get_document (get_column (self));
}

static ShowcaseBlockLayout *
get_layout (ShowcaseDocumentView *self,
            guint block)
{
  return showcase_column_get_block (get_column (self), block)->layout;
}

/* The height of the page in the pixels that blocks are laid out in. */
static double
get_page (ShowcaseDocumentView *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self)) / self->zoom;
}

static gboolean
is_rtl (ShowcaseDocumentView *self,
        guint block)
{
  return (showcase_document_get_block (get_document (self), block)->flags & SHOWCASE_BLOCK_RTL) != 0;
}

/**
 * showcase_document_view_show_position:
 * @self: a filled view
 * @position: a position
 *
 * Scrolls as little as needed, so that the line of a position is seen with some of the text around it.
 */
void
showcase_document_view_show_position (ShowcaseDocumentView *self,
                                      const ShowcasePosition *position)
{
  double page = get_page (self);
  double margin = page * CARET_MARGIN;
  double top;
  double x;
  int y;
  int height;

  showcase_block_layout_get_caret (get_layout (self, position->block), position->offset, &x, &y, &height);
  height = (int)MIN (height, page - 2 * margin);
  top = showcase_flow_get_y (self->flow, position->block) + y;
  if (top >= 0 && top + height <= page)
    return;

  showcase_document_view_stop_motion (self);
  showcase_flow_set_place (self->flow, position->block, top < 0 ? y - margin : y + height - page + margin);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* ------------------------------------------------------------------------------------------------------------------------- by lines */

/* The place of a line that is nearest to @x. Where a line wraps, its end is the start of the one below: then it is the place before. */
static guint
find_in_line (ShowcaseDocumentView *self,
              guint block,
              double x,
              double y)
{
  ShowcaseBlockLayout *layout = get_layout (self, block);
  guint length = showcase_boundaries_get_length (get_document (self), block);
  ShowcasePosition position = { block, MIN (showcase_block_layout_get_offset (layout, x, y), length) };

  if (position.offset > 0 && showcase_block_layout_get_line_top (layout, position.offset) > y)
    showcase_boundaries_move (get_document (self), SHOWCASE_UNIT_CHARACTER, FALSE, &position);

  return position.block == block ? position.offset : 0;
}

/* To the next line in the block. Rows of a table are apart, and cells of different heights, so that the next line has to be looked for. */
static gboolean
move_line_in_block (ShowcaseDocumentView *self,
                    gboolean down,
                    ShowcasePosition *position)
{
  ShowcaseBlockLayout *layout = get_layout (self, position->block);
  double bottom = showcase_block_layout_get_height (layout);
  double x;
  int y;
  int height;

  showcase_block_layout_get_caret (layout, position->offset, &x, &y, &height);
  for (double at = down ? y + height * 1.5 : y - height * 0.5; at > 0 && at < bottom; at += down ? height * 0.5 : -height * 0.5)
    {
      guint offset = find_in_line (self, position->block, self->caret_x, at);
      int top = showcase_block_layout_get_line_top (layout, offset);

      if (down ? top > y : top < y)
        {
          position->offset = offset;
          return TRUE;
        }
    }

  return FALSE;
}

/* What is folded away has no height, and no line to go to. */
static gboolean
move_line (ShowcaseDocumentView *self,
           gboolean down,
           ShowcasePosition *position)
{
  guint n_blocks = showcase_document_get_n_blocks (get_document (self));
  guint block = position->block;

  if (move_line_in_block (self, down, position))
    return TRUE;

  do
    {
      if (down ? block + 1 >= n_blocks : block == 0)
        return FALSE;
      block = down ? block + 1 : block - 1;
    }
  while (showcase_column_is_hidden (get_column (self), block));

  position->block = block;
  position->offset = find_in_line (self, block, self->caret_x, down ? 0 : showcase_block_layout_get_height (get_layout (self, block)));

  return TRUE;
}

static double
get_line_height (ShowcaseDocumentView *self,
                 const ShowcasePosition *position)
{
  double x;
  int y;
  int height;

  showcase_block_layout_get_caret (get_layout (self, position->block), position->offset, &x, &y, &height);

  return height;
}

/* By as many lines as fill a page, less what a reader needs to find the way. An end of the document ends the way there. */
static void
move_page (ShowcaseDocumentView *self,
           gboolean down,
           ShowcasePosition *position)
{
  double left = get_page (self) * (1 - 2 * CARET_MARGIN);

  while (left > 0)
    {
      ShowcasePosition before = *position;
      double way = get_line_height (self, position);

      if (!move_line (self, down, position))
        return;
      if (position->block != before.block)
        way += showcase_block_layout_get_gap (get_layout (self, MAX (position->block, before.block)));
      left -= MAX (way, 1);
    }
}

static void
move_to_line_edge (ShowcaseDocumentView *self,
                   gboolean to_end,
                   ShowcasePosition *position)
{
  ShowcaseBlockLayout *layout = get_layout (self, position->block);
  gboolean to_right = to_end != is_rtl (self, position->block);
  double x;
  int y;
  int height;

  showcase_block_layout_get_caret (layout, position->offset, &x, &y, &height);
  position->offset = find_in_line (self, position->block, to_right ? G_MAXINT / PANGO_SCALE / 2 : -G_MAXINT / PANGO_SCALE / 2, y + height / 2.0);
}

/* ------------------------------------------------------------------------------------------------------------------------- steps */

/* An image or a rule is passed in the direction that its text would have. */
static void
move_beside (ShowcaseDocumentView *self,
             gboolean right,
             ShowcasePosition *position)
{
  gboolean has_text = showcase_boundaries_get_length (get_document (self), position->block) > 0;
  gboolean forward = right != is_rtl (self, position->block);

  if (has_text && showcase_block_layout_move_visually (get_layout (self, position->block), right, &position->offset, &forward))
    return;

  showcase_boundaries_move (get_document (self), SHOWCASE_UNIT_CHARACTER, forward, position);
}

static void
move_word (ShowcaseDocumentView *self,
           gboolean right,
           ShowcasePosition *position)
{
  showcase_boundaries_move (get_document (self), SHOWCASE_UNIT_WORD, right != is_rtl (self, position->block), position);
}

static void
move_to_edge (ShowcaseDocumentView *self,
              gboolean to_end,
              ShowcasePosition *position)
{
  guint last = showcase_document_get_n_blocks (get_document (self)) - 1;

  *position = to_end ? (ShowcasePosition){ last, showcase_boundaries_get_length (get_document (self), last) } : (ShowcasePosition){ 0, 0 };
}

static void
move (ShowcaseDocumentView *self,
      Step step,
      ShowcasePosition *position)
{
  switch (step)
    {
    case STEP_LEFT:
    case STEP_RIGHT:
      move_beside (self, step == STEP_RIGHT, position);
      break;
    case STEP_WORD_LEFT:
    case STEP_WORD_RIGHT:
      move_word (self, step == STEP_WORD_RIGHT, position);
      break;
    case STEP_UP:
    case STEP_DOWN:
      move_line (self, step == STEP_DOWN, position);
      break;
    case STEP_PARAGRAPH_UP:
    case STEP_PARAGRAPH_DOWN:
      showcase_boundaries_move (get_document (self), SHOWCASE_UNIT_PARAGRAPH, step == STEP_PARAGRAPH_DOWN, position);
      break;
    case STEP_PAGE_UP:
    case STEP_PAGE_DOWN:
      move_page (self, step == STEP_PAGE_DOWN, position);
      break;
    case STEP_LINE_START:
    case STEP_LINE_END:
      move_to_line_edge (self, step == STEP_LINE_END, position);
      break;
    case STEP_START:
    case STEP_END:
    default:
      move_to_edge (self, step == STEP_END, position);
    }
}

static gboolean
keeps_column (Step step)
{
  return step == STEP_UP || step == STEP_DOWN || step == STEP_PAGE_UP || step == STEP_PAGE_DOWN;
}

/**
 * showcase_document_view_find_top:
 * @self: a view
 * @position: (out): the position
 *
 * Finds where a reader begins to read what is visible.
 *
 * Returns: whether there is anything
 */
gboolean
showcase_document_view_find_top (ShowcaseDocumentView *self,
                                 ShowcasePosition *position)
{
  guint block = showcase_document_view_find_block (self, 0);

  return block != SHOWCASE_NONE
         && showcase_document_view_find_position (self, is_rtl (self, block) ? gtk_widget_get_width (GTK_WIDGET (self)) : 0, 0, position);
}

/* Where the way begins: at the caret or, when it is nowhere yet, at the top of what is seen. */
static gboolean
find_head (ShowcaseDocumentView *self,
           ShowcasePosition *position)
{
  if (!showcase_selection_get_head (self->selection, position) && !showcase_document_view_find_top (self, position))
    return FALSE;

  position->offset = MIN (position->offset, showcase_boundaries_get_length (get_document (self), position->block));

  return TRUE;
}

/* What is folded away is passed. */
static void
skip_hidden (ShowcaseDocumentView *self,
             const ShowcasePosition *before,
             ShowcasePosition *position)
{
  gboolean forward = showcase_position_compare (before, position) < 0;
  guint n_blocks = showcase_document_get_n_blocks (get_document (self));
  guint block = position->block;

  while (showcase_column_is_hidden (get_column (self), block))
    {
      if (forward ? block + 1 >= n_blocks : block == 0)
        {
          *position = *before;
          return;
        }
      block = forward ? block + 1 : block - 1;
    }
  if (block != position->block)
    *position = (ShowcasePosition){ block, forward ? 0 : showcase_boundaries_get_length (get_document (self), block) };
}

static void
place_head (ShowcaseDocumentView *self,
            const ShowcasePosition *before,
            const ShowcasePosition *position,
            gboolean extends)
{
  ShowcasePosition head;

  if (!extends)
    {
      showcase_selection_begin (self->selection, position, SHOWCASE_UNIT_CHARACTER);
      return;
    }

  if (!showcase_selection_get_head (self->selection, &head))
    showcase_selection_begin (self->selection, before, SHOWCASE_UNIT_CHARACTER);
  showcase_selection_set_head (self->selection, position);
}

static void
take_step (ShowcaseDocumentView *self,
           Step step,
           gboolean extends)
{
  ShowcasePosition position;
  ShowcasePosition before;
  ShowcaseRange range;
  int y;
  int height;

  if (!showcase_flow_is_filled (self->flow) || !find_head (self, &position))
    return;

  before = position;
  if (!self->has_caret_x || !keeps_column (step))
    showcase_block_layout_get_caret (get_layout (self, position.block), position.offset, &self->caret_x, &y, &height);

  /* Left and Right leave what is selected at that end of it, as in a text field. */
  if (!extends && (step == STEP_LEFT || step == STEP_RIGHT) && showcase_selection_get_range (self->selection, &range))
    position = (step == STEP_RIGHT) != is_rtl (self, range.start.block) ? range.end : range.start;
  else
    move (self, step, &position);
  skip_hidden (self, &before, &position);
  place_head (self, &before, &position, extends);
  self->has_caret_x = keeps_column (step);
  showcase_document_view_show_position (self, &position);
  showcase_document_view_offer_primary (self);
}

static gboolean
key_pressed_cb (ShowcaseDocumentView *self,
                guint key,
                guint code,
                GdkModifierType state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  gboolean extends = (modifiers & GDK_SHIFT_MASK) != 0;

  if ((!extends && !self->caret_mode) || showcase_document_view_get_document (self) == NULL)
    return GDK_EVENT_PROPAGATE;

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if ((key == keys[i].key || key == keys[i].keypad_key) && (modifiers & ~(guint)GDK_SHIFT_MASK) == keys[i].modifiers)
      {
        take_step (self, keys[i].step, extends);
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

/**
 * showcase_document_view_init_caret:
 * @self: a view
 *
 * Sets up the keys. They come before those that scroll, which have the same ones outside of caret mode.
 */
void
showcase_document_view_init_caret (ShowcaseDocumentView *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}
