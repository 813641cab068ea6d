/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Wide code and tables in the document view: moving them by wheel, touchpad, finger, thumb and keys. Only what goes sideways is taken; all else scrolls the page
 * as if they were not there. */

#include "config.h"

#include "showcase-document-view-private.h"
#include "showcase-painter.h"

#include <math.h>

/* How far a notch of the wheel or a key moves, in ems. */
#define STEP_EMS 4

/* The thumb, in the widget's pixels: its height, its distance from the lower edge, its least length, and how near counts as on it. */
#define THUMB_HEIGHT 5
#define THUMB_MARGIN 3
#define THUMB_LEAST 24
#define THUMB_REACH 14

/* How long it stays after a key moved something, in milliseconds. */
#define THUMB_TIME 1200

/* What is brought into view keeps this distance from the edge of the window, in ems. */
#define SHOW_MARGIN 2

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static double
get_body (ShowcaseDocumentView *self)
{
  return showcase_typesetter_get_style (showcase_column_get_typesetter (get_column (self)))->body;
}

/* The wide block at a point of the widget. */
static guint
find_wide (ShowcaseDocumentView *self,
           double x,
           double y)
{
  guint block = showcase_document_view_find_block (self, y);
  ShowcaseBlockWindow window;

  if (block == SHOWCASE_NONE || showcase_column_get_range (get_column (self), block) <= 0)
    return SHOWCASE_NONE;

  showcase_document_view_to_block (self, block, &x, &y);
  showcase_block_layout_get_window (showcase_column_get_block (get_column (self), block)->layout, &window);

  return x >= window.x && x < window.x + window.width && y >= window.y && y < window.y + window.height ? block : SHOWCASE_NONE;
}

static gboolean
is_mirrored (ShowcaseDocumentView *self,
             guint block)
{
  ShowcaseBlockWindow window;

  return showcase_block_layout_get_window (showcase_column_get_block (get_column (self), block)->layout, &window) && window.mirrored;
}

static void
set_shift (ShowcaseDocumentView *self,
           guint block,
           double shift)
{
  if (!showcase_column_set_shift (get_column (self), block, round (shift)))
    return;

  showcase_document_view_sync_hover (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Moves what is seen of a block to the right, or with a negative distance to the left. */
static void
move (ShowcaseDocumentView *self,
      guint block,
      double distance)
{
  double shift = showcase_column_get_shift (get_column (self), block);

  set_shift (self, block, is_mirrored (self, block) ? shift - distance : shift + distance);
}

/* The place of the thumb in the widget: at the lower edge of the part of the group that is visible. */
static gboolean
find_thumb (ShowcaseDocumentView *self,
            guint block,
            graphene_rect_t *thumb)
{
  ShowcaseColumn *column = get_column (self);
  guint group = showcase_column_find_group (column, block);
  double range = showcase_column_get_range (column, block);
  double shift = showcase_column_get_shift (column, block);
  ShowcaseBlockWindow window;
  guint first, n_blocks;
  double x, y, end, width, room, length;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  if (range <= 0 || n_blocks == 0 || block >= first + n_blocks)
    return FALSE;

  block = MAX (block, first);
  while (block + 1 < first + n_blocks && showcase_column_find_group (column, block + 1) == group)
    block++;
  if (showcase_column_find_group (column, block) != group || showcase_column_is_hidden (column, block))
    return FALSE;

  showcase_block_layout_get_window (showcase_column_get_block (column, block)->layout, &window);
  x = window.x;
  end = window.x + window.width;
  y = window.y + window.height;
  showcase_document_view_from_block (self, block, &end, &(double){ 0 });
  showcase_document_view_from_block (self, block, &x, &y);
  y = MIN (y, gtk_widget_get_height (GTK_WIDGET (self)));
  width = end - x;
  room = width - 2 * THUMB_MARGIN;
  length = CLAMP (room * window.width / (window.width + range), MIN (THUMB_LEAST, room), room);
  x += THUMB_MARGIN + (room - length) * (window.mirrored ? 1 - shift / range : shift / range);
  *thumb = GRAPHENE_RECT_INIT ((float)x, (float)(y - THUMB_MARGIN - THUMB_HEIGHT), (float)length, THUMB_HEIGHT);

  return TRUE;
}

/**
 * showcase_document_view_sync_sideways:
 * @self: a view
 *
 * Looks which wide block is below the pointer.
 */
void
showcase_document_view_sync_sideways (ShowcaseDocumentView *self)
{
  guint block = self->pointer_inside ? find_wide (self, self->pointer_x, self->pointer_y) : SHOWCASE_NONE;

  if (block == self->wide_block)
    return;

  self->wide_block = block;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_document_view_reset_sideways:
 * @self: a view
 *
 * Forgets the wide blocks of the document that is shown no more.
 */
void
showcase_document_view_reset_sideways (ShowcaseDocumentView *self)
{
  self->wide_block = SHOWCASE_NONE;
  self->moved_block = SHOWCASE_NONE;
  self->dragged_block = SHOWCASE_NONE;
  g_clear_handle_id (&self->moved_source, g_source_remove);
}

/**
 * showcase_document_view_snapshot_sideways:
 * @self: a filled view
 * @snapshot: where to paint
 *
 * Paints the thumb of the wide block that the pointer is over, or that a key has moved.
 */
void
showcase_document_view_snapshot_sideways (ShowcaseDocumentView *self,
                                          GtkSnapshot *snapshot)
{
  guint block = self->dragged_block;
  graphene_rect_t thumb;

  if (block == SHOWCASE_NONE)
    block = self->wide_block != SHOWCASE_NONE ? self->wide_block : self->moved_block;
  if (block != SHOWCASE_NONE && find_thumb (self, block, &thumb))
    showcase_painter_paint_thumb (snapshot, &thumb, &self->palette);
}

/**
 * showcase_document_view_show_sideways:
 * @self: a view
 * @block: a block
 * @x: the left edge of what is to be seen, in the block's pixels
 * @width: its width
 *
 * Moves a wide block sideways just as far as it takes to see a part of it; its start, when there is not room for all.
 */
void
showcase_document_view_show_sideways (ShowcaseDocumentView *self,
                                      guint block,
                                      double x,
                                      double width)
{
  double margin = SHOW_MARGIN * get_body (self);
  ShowcaseBlockWindow window;

  if (!showcase_block_layout_get_window (showcase_column_get_block (get_column (self), block)->layout, &window))
    return;

  margin = MIN (margin, window.width / 4);
  if (x + width > window.x + window.width - margin)
    move (self, block, MIN (x + width - (window.x + window.width - margin), x - window.x - margin));
  else if (x < window.x + margin)
    move (self, block, x - window.x - margin);
}

static void
forget_moved_cb (gpointer user_data)
{
  ShowcaseDocumentView *self = user_data;

  self->moved_source = 0;
  self->moved_block = SHOWCASE_NONE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant *args,
         gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  guint block = self->wide_block;
  int direction;

  if (block == SHOWCASE_NONE && self->focus_link != SHOWCASE_NONE)
    block = showcase_document_get_link (showcase_column_get_document (get_column (self)), self->focus_link)->block;
  if (block == SHOWCASE_NONE || showcase_column_get_range (get_column (self), block) <= 0)
    return GDK_EVENT_PROPAGATE;

  g_variant_get (args, "(i)", &direction);
  move (self, block, direction * STEP_EMS * get_body (self));
  self->moved_block = block;
  g_clear_handle_id (&self->moved_source, g_source_remove);
  self->moved_source = g_timeout_add_once (THUMB_TIME, forget_moved_cb, self);

  return GDK_EVENT_STOP;
}

static gboolean
scroll_cb (ShowcaseDocumentView *self,
           double dx,
           double dy,
           GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);
  guint block = self->pointer_inside ? find_wide (self, self->pointer_x, self->pointer_y) : SHOWCASE_NONE;

  if (block == SHOWCASE_NONE || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if ((state & GDK_SHIFT_MASK) != 0 && fabs (dy) > fabs (dx))
    dx = dy;
  else if (fabs (dx) <= fabs (dy))
    return GDK_EVENT_PROPAGATE;

  if (gtk_event_controller_scroll_get_unit (GTK_EVENT_CONTROLLER_SCROLL (controller)) == GDK_SCROLL_UNIT_WHEEL)
    move (self, block, dx * STEP_EMS * get_body (self));
  else
    move (self, block, dx / self->zoom);

  return GDK_EVENT_STOP;
}

static void
thumb_begin_cb (ShowcaseDocumentView *self,
                double x,
                double y,
                GtkGesture *gesture)
{
  guint block = find_wide (self, x, y);
  graphene_rect_t thumb;

  if (block == SHOWCASE_NONE || !find_thumb (self, block, &thumb) || fabs (y - thumb.origin.y - thumb.size.height / 2) > THUMB_REACH / 2.0
      || x < thumb.origin.x || x >= thumb.origin.x + thumb.size.width)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  self->dragged_block = block;
  self->dragged_shift = showcase_column_get_shift (get_column (self), block);
}

static void
thumb_update_cb (ShowcaseDocumentView *self,
                 double offset_x,
                 double offset_y)
{
  double range = showcase_column_get_range (get_column (self), self->dragged_block);
  graphene_rect_t thumb;
  ShowcaseBlockWindow window;
  double room;

  if (self->dragged_block == SHOWCASE_NONE || !find_thumb (self, self->dragged_block, &thumb))
    return;

  showcase_block_layout_get_window (showcase_column_get_block (get_column (self), self->dragged_block)->layout, &window);
  room = MAX (window.width * self->zoom - 2 * THUMB_MARGIN - thumb.size.width, 1);
  set_shift (self, self->dragged_block, self->dragged_shift + (window.mirrored ? -offset_x : offset_x) * range / room);
}

static void
drag_end_cb (ShowcaseDocumentView *self)
{
  self->dragged_block = SHOWCASE_NONE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
touch_begin_cb (ShowcaseDocumentView *self,
                double x,
                double y,
                GtkGesture *gesture)
{
  self->dragged_block = find_wide (self, x, y);
  if (self->dragged_block == SHOWCASE_NONE)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
  else
    self->dragged_shift = showcase_column_get_shift (get_column (self), self->dragged_block);
}

static void
touch_pan_cb (ShowcaseDocumentView *self,
              GtkPanDirection direction,
              double offset,
              GtkGesture *gesture)
{
  double x, y;

  if (self->dragged_block == SHOWCASE_NONE || !gtk_gesture_drag_get_offset (GTK_GESTURE_DRAG (gesture), &x, &y))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  x /= self->zoom;
  set_shift (self, self->dragged_block, self->dragged_shift + (is_mirrored (self, self->dragged_block) ? x : -x));
}

/**
 * showcase_document_view_init_sideways:
 * @self: a view
 *
 * Sets up what moves wide blocks.
 */
void
showcase_document_view_init_sideways (ShowcaseDocumentView *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *thumb = gtk_gesture_drag_new ();
  GtkGesture *touch = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);

  showcase_document_view_reset_sideways (self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (thumb), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (thumb, "drag-begin", G_CALLBACK (thumb_begin_cb), self);
  g_signal_connect_swapped (thumb, "drag-update", G_CALLBACK (thumb_update_cb), self);
  g_signal_connect_swapped (thumb, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (thumb));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (touch), TRUE);
  g_signal_connect_swapped (touch, "drag-begin", G_CALLBACK (touch_begin_cb), self);
  g_signal_connect_swapped (touch, "pan", G_CALLBACK (touch_pan_cb), self);
  g_signal_connect_swapped (touch, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (touch));
}

/**
 * showcase_document_view_add_sideways_bindings:
 * @widget_class: the class of the view
 *
 * Binds the keys that move wide blocks.
 */
void
showcase_document_view_add_sideways_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, move_cb, "(i)", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, move_cb, "(i)", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, move_cb, "(i)", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, move_cb, "(i)", 1);
}
