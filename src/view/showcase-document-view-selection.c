/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Selecting in the document view with the pointer: a press places, a drag extends and scrolls beyond the edges, two presses take words and three
 * paragraphs. A press on what is selected waits to see whether it becomes a drag of the text. */

#include "config.h"

#include "showcase-document-view-private.h"
#include "showcase-painter.h"

/* A pointer this many pixels beyond an edge scrolls by so many times as many a second. */
#define AUTOSCROLL_SPEED 12.0
#define AUTOSCROLL_FASTEST 4000.0

/* A frame that came late does not make up for it: the text would jump. */
#define AUTOSCROLL_LONGEST_FRAME 0.05

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static double
get_page (ShowcaseDocumentView *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self));
}

/**
 * showcase_document_view_find_position:
 * @self: a view
 * @x: from the left edge of the widget, in pixels
 * @y: from its top edge
 * @position: (out): the position
 *
 * Finds the place in the text that is nearest to a point; beyond an edge, to the nearest point that is visible.
 *
 * Returns: whether there is one
 */
gboolean
showcase_document_view_find_position (ShowcaseDocumentView *self,
                                      double x,
                                      double y,
                                      ShowcasePosition *position)
{
  guint block;
  ShowcaseBlockLayout *layout;
  ShowcaseDocument *document = showcase_column_get_document (get_column (self));
  guint length;

  y = CLAMP (y, 0, get_page (self) - 1);
  block = showcase_document_view_find_block (self, y);
  if (block == SHOWCASE_NONE)
    return FALSE;

  layout = showcase_column_get_block (get_column (self), block)->layout;
  length = showcase_boundaries_get_length (document, block);
  showcase_document_view_to_block (self, block, &x, &y);
  *position = (ShowcasePosition){ block, MIN (showcase_block_layout_get_offset (layout, x, y), length) };

  /* The empty page below the document is its end, whichever column the pointer is in. */
  if (block + 1 == showcase_document_get_n_blocks (document) && y >= showcase_block_layout_get_height (layout))
    position->offset = length;

  return TRUE;
}

static void
selection_changed_cb (gpointer user_data)
{
  showcase_document_view_selection_changed (user_data);
  showcase_document_view_tell_selection (user_data);
}

static void
extend_to_pointer (ShowcaseDocumentView *self)
{
  ShowcasePosition position;

  if (showcase_document_view_find_position (self, self->drag_x, self->drag_y, &position))
    showcase_selection_extend (self->selection, &position);
}

/* How far the pointer is beyond an edge. */
static double
get_overshoot (ShowcaseDocumentView *self)
{
  if (self->drag_y < 0)
    return self->drag_y;

  return MAX (self->drag_y - get_page (self), 0);
}

static void
stop_autoscroll (ShowcaseDocumentView *self)
{
  if (self->autoscroll_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->autoscroll_tick);
  self->autoscroll_tick = 0;
}

static gboolean
autoscroll_cb (GtkWidget *widget,
               GdkFrameClock *clock,
               gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = MIN ((double)(now - self->autoscroll_time) / G_USEC_PER_SEC, AUTOSCROLL_LONGEST_FRAME);
  double speed = CLAMP (get_overshoot (self) * AUTOSCROLL_SPEED, -AUTOSCROLL_FASTEST, AUTOSCROLL_FASTEST);

  self->autoscroll_time = now;
  extend_to_pointer (self);
  if (self->vadjustment != NULL)
    gtk_adjustment_set_value (self->vadjustment, self->value + speed * seconds);

  return G_SOURCE_CONTINUE;
}

static void
sync_autoscroll (ShowcaseDocumentView *self)
{
  if (get_overshoot (self) == 0)
    {
      stop_autoscroll (self);
    }
  else if (self->autoscroll_tick == 0)
    {
      showcase_document_view_stop_motion (self);
      self->autoscroll_time = g_get_monotonic_time ();
      self->autoscroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), autoscroll_cb, NULL, NULL);
    }
}

/**
 * showcase_document_view_press:
 * @self: a view
 * @n_press: the how manieth press it is at this place
 * @x: from the left edge of the widget, in pixels
 * @y: from its top edge
 * @modifiers: the keys that are held
 *
 * Takes a press of the primary button: it places the caret, or selects a word or a paragraph, or with Shift extends what is selected. On links and
 * summaries, which can be clicked as often as one likes, a second press is like the first.
 */
void
showcase_document_view_press (ShowcaseDocumentView *self,
                              int n_press,
                              double x,
                              double y,
                              GdkModifierType modifiers)
{
  gboolean is_control = self->pressed_link != SHOWCASE_NONE || self->pressed_fold != SHOWCASE_NONE;
  ShowcaseUnit unit = is_control ? SHOWCASE_UNIT_CHARACTER : n_press > 2 ? SHOWCASE_UNIT_PARAGRAPH
                                                         : n_press > 1   ? SHOWCASE_UNIT_WORD
                                                                         : SHOWCASE_UNIT_CHARACTER;
  ShowcasePosition position;

  self->press_pending = FALSE;
  self->press_selects = (modifiers & GDK_SHIFT_MASK) != 0;
  if (!showcase_document_view_find_position (self, x, y, &position))
    return;

  if (modifiers & GDK_SHIFT_MASK)
    showcase_selection_set_head (self->selection, &position);
  else if (n_press == 1 && showcase_selection_contains (self->selection, &position))
    self->press_pending = TRUE;
  else
    showcase_selection_begin (self->selection, &position, unit);
}

static gboolean
is_touch (GtkGesture *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

/* A finger scrolls. */
static void
drag_begin_cb (ShowcaseDocumentView *self,
               double x,
               double y,
               GtkGesture *gesture)
{
  self->drag_x = x;
  self->drag_y = y;
  self->is_selecting = FALSE;
  if (is_touch (gesture))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (ShowcaseDocumentView *self,
                double offset_x,
                double offset_y,
                GtkGesture *gesture)
{
  double x;
  double y;

  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (gesture), &x, &y);
  self->drag_x = x + offset_x;
  self->drag_y = y + offset_y;
  if (!self->is_selecting)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self), (int)x, (int)y, (int)self->drag_x, (int)self->drag_y))
        return;
      if (self->press_pending)
        {
          self->press_pending = FALSE;
          showcase_document_view_drag_out (self, gesture, x, y);
          return;
        }
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      self->is_selecting = TRUE;
      self->press_selects = TRUE;
    }

  extend_to_pointer (self);
  sync_autoscroll (self);
}

static void
drag_end_cb (ShowcaseDocumentView *self,
             double offset_x,
             double offset_y)
{
  ShowcasePosition position;

  stop_autoscroll (self);
  self->is_selecting = FALSE;
  if (self->press_pending && showcase_document_view_find_position (self, self->drag_x, self->drag_y, &position))
    showcase_selection_begin (self->selection, &position, SHOWCASE_UNIT_CHARACTER);
  self->press_pending = FALSE;
  showcase_document_view_offer_primary (self);
}

static void
drag_cancel_cb (ShowcaseDocumentView *self)
{
  stop_autoscroll (self);
  self->is_selecting = FALSE;
  self->press_pending = FALSE;
}

/* A finger that stays where it is takes a word, and is asked what to do with it. */
static void
long_press_cb (ShowcaseDocumentView *self,
               double x,
               double y)
{
  ShowcasePosition position;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (showcase_document_view_find_position (self, x, y, &position) && !showcase_selection_contains (self->selection, &position))
    showcase_selection_begin (self->selection, &position, SHOWCASE_UNIT_WORD);
  showcase_document_view_offer_primary (self);
  showcase_document_view_popup_menu (self, x, y);
}

/**
 * showcase_document_view_snapshot_selection:
 * @self: a view
 * @snapshot: where to paint, from the block's corner
 * @block: a block
 * @layout: its layout
 *
 * Paints the background of what is selected in a block.
 */
void
showcase_document_view_snapshot_selection (ShowcaseDocumentView *self,
                                           GtkSnapshot *snapshot,
                                           guint block,
                                           ShowcaseBlockLayout *layout)
{
  gboolean is_backdrop = (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_BACKDROP) != 0;
  GdkRGBA color = showcase_painter_get_color (&self->palette, is_backdrop ? SHOWCASE_COLOR_SELECTION_BACKDROP : SHOWCASE_COLOR_SELECTION);
  guint length = showcase_document_get_block (showcase_column_get_document (get_column (self)), block)->length;
  ShowcaseRange range;
  guint start;
  guint end;

  if (showcase_selection_get_range (self->selection, &range) && showcase_range_get_part (&range, block, length, &start, &end))
    showcase_painter_paint_range (snapshot, layout, start, end, &color);
}

/**
 * showcase_document_view_init_selection:
 * @self: a view
 *
 * Sets up what selects.
 */
void
showcase_document_view_init_selection (ShowcaseDocumentView *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  self->selection = showcase_selection_new (selection_changed_cb, self);

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_swapped (long_press, "pressed", G_CALLBACK (long_press_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (long_press));
}
