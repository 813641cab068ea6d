/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Controllers that have a mouse, a pen or a finger above a page move what points at it. A finger that only taps does what it does without a pointer. */

#include "config.h"

#include "showcase-pointer-input.h"

#include "showcase-touch.h"

#include <math.h>

typedef struct
{
  double x;
  double y;
} Press;

static void
move_to (ShowcaseTalkPointer *pointer,
         GtkEventController *controller,
         double x,
         double y)
{
  graphene_rect_t area;

  showcase_page_view_get_area (SHOWCASE_PAGE_VIEW (gtk_event_controller_get_widget (controller)), &area);
  if (area.size.width > 0 && area.size.height > 0)
    showcase_talk_pointer_move (pointer, (x - area.origin.x) / area.size.width, (y - area.origin.y) / area.size.height);
}

static void
moved_cb (GtkEventController *controller,
          double x,
          double y,
          ShowcaseTalkPointer *pointer)
{
  move_to (pointer, controller, x, y);
}

static void
pressed_cb (GtkGestureDrag *gesture,
            double x,
            double y,
            Press *press)
{
  *press = (Press){ x, y };
}

/* A finger that is about to point turns no page. */
static void
dragged_cb (GtkGestureDrag *gesture,
            double dx,
            double dy,
            ShowcaseTalkPointer *pointer)
{
  const Press *press = g_object_get_data (G_OBJECT (gesture), "press");

  if (showcase_talk_pointer_get_mode (pointer) == SHOWCASE_TALK_POINTER_OFF || MAX (fabs (dx), fabs (dy)) < SHOWCASE_TOUCH_SLIP)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  move_to (pointer, GTK_EVENT_CONTROLLER (gesture), press->x + dx, press->y + dy);
}

static void
add_drag (ShowcaseTalkPointer *pointer,
          GtkWidget *widget)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  Press *press = g_new0 (Press, 1);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (drag), TRUE);
  g_object_set_data_full (G_OBJECT (drag), "press", press, g_free);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (pressed_cb), press);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (dragged_cb), pointer, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
}

/**
 * showcase_pointer_input_add:
 * @pointer: what points
 * @page: what shows the page
 *
 * Has a pointer moved by what moves above a page.
 */
void
showcase_pointer_input_add (ShowcaseTalkPointer *pointer,
                            ShowcasePageView *page)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_return_if_fail (SHOWCASE_IS_TALK_POINTER (pointer));
  g_return_if_fail (SHOWCASE_IS_PAGE_VIEW (page));

  g_signal_connect_object (motion, "enter", G_CALLBACK (moved_cb), pointer, 0);
  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), pointer, 0);
  g_signal_connect_object (motion, "leave", G_CALLBACK (showcase_talk_pointer_leave), pointer, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (page), motion);
  add_drag (pointer, GTK_WIDGET (page));
}

static void
changed_cb (ShowcaseTalkPointer *pointer,
            GtkWidget *page)
{
  gtk_widget_set_cursor_from_name (page, showcase_talk_pointer_get_mode (pointer) != SHOWCASE_TALK_POINTER_OFF ? "none" : NULL);
}

/**
 * showcase_pointer_input_hide_cursor:
 * @pointer: what points
 * @page: what shows the page
 *
 * Hides the cursor above a page while something else points there.
 */
void
showcase_pointer_input_hide_cursor (ShowcaseTalkPointer *pointer,
                                    ShowcasePageView *page)
{
  g_return_if_fail (SHOWCASE_IS_TALK_POINTER (pointer));
  g_return_if_fail (SHOWCASE_IS_PAGE_VIEW (page));

  g_signal_connect_object (pointer, "changed", G_CALLBACK (changed_cb), page, 0);
}
