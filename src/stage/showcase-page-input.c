/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Controllers for what shows a page of a talk: wheel, touchpad, mouse and touch turn pages. What counts as one gesture is for the wheel and the touch, which are plain
 * logic. */

#include "config.h"

#include "showcase-page-input.h"

#include "showcase-touch.h"
#include "showcase-wheel.h"

#include <math.h>

#define SIDE "showcase-page-input-side"
#define BUTTON_BACK 8
#define BUTTON_FORWARD 9

struct _ShowcasePageInput
{
  GObject parent_instance;

  /* State */
  ShowcaseWheel wheel;
  double press_x;
  double press_y;
};

G_DEFINE_FINAL_TYPE (ShowcasePageInput, showcase_page_input, G_TYPE_OBJECT)

enum
{
  CLICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
activate (GtkEventController *controller,
          const char *action)
{
  gtk_widget_activate_action_variant (gtk_event_controller_get_widget (controller), action, NULL);
}

static void
turn (GtkEventController *controller,
      int direction)
{
  if (direction != 0)
    activate (controller, direction > 0 ? "talk.next" : "talk.previous");
}

static gboolean
is_on_stage (GtkEventController *controller)
{
  return (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (controller), SIDE)) & SHOWCASE_TALK_SIDE_STAGE) != 0;
}

static guint32
get_time (GtkEventController *controller)
{
  guint32 time = gtk_event_controller_get_current_event_time (controller);

  return time != GDK_CURRENT_TIME ? time : (guint32)(g_get_monotonic_time () / 1000);
}

static gboolean
is_rtl (GtkEventController *controller)
{
  return gtk_widget_get_direction (gtk_event_controller_get_widget (controller)) == GTK_TEXT_DIR_RTL;
}

static gboolean
scrolled_cb (GtkEventControllerScroll *controller,
             double dx,
             double dy,
             ShowcasePageInput *self)
{
  GtkEventController *scroll = GTK_EVENT_CONTROLLER (controller);

  if ((gtk_event_controller_get_current_event_state (scroll) & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  turn (scroll, showcase_wheel_move (&self->wheel, is_rtl (scroll) ? -dx : dx, dy, gtk_event_controller_scroll_get_unit (controller), get_time (scroll)));
  return GDK_EVENT_STOP;
}

static void
lifted_cb (ShowcasePageInput *self)
{
  showcase_wheel_lift (&self->wheel);
}

static void
pressed_cb (GtkGestureClick *gesture,
            int n_press,
            double x,
            double y,
            ShowcasePageInput *self)
{
  self->press_x = x;
  self->press_y = y;
}

static gboolean
is_touch (GtkEventController *controller)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (controller);

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static gboolean
emit_clicked (ShowcasePageInput *self,
              GtkWidget *widget,
              double x,
              double y)
{
  gboolean used = FALSE;

  g_signal_emit (self, signals[CLICKED], 0, widget, x, y, &used);
  return used;
}

/* A click on the stage goes on and the other button goes back, as in other programs for talks; on the console a click is for what is below the pointer. */
static void
click (ShowcasePageInput *self,
       GtkEventController *controller,
       guint button)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);

  switch (button)
    {
    case GDK_BUTTON_PRIMARY:
      if (!emit_clicked (self, widget, self->press_x, self->press_y) && is_on_stage (controller))
        turn (controller, 1);
      break;

    case GDK_BUTTON_SECONDARY:
      if (is_on_stage (controller))
        turn (controller, -1);
      break;

    case BUTTON_BACK:
      activate (controller, "talk.back");
      break;

    case BUTTON_FORWARD:
      turn (controller, 1);
      break;

    default:
      break;
    }
}

static void
touch (ShowcasePageInput *self,
       GtkEventController *controller,
       double dx,
       double dy)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);
  gboolean taps = fabs (dx) < SHOWCASE_TOUCH_SLIP && fabs (dy) < SHOWCASE_TOUCH_SLIP;

  if (taps && emit_clicked (self, widget, self->press_x, self->press_y))
    return;
  if (taps && !is_on_stage (controller))
    return;
  turn (controller, showcase_touch_turn (self->press_x, dx, dy, gtk_widget_get_width (widget), is_rtl (controller)));
}

static void
clicked_cb (GtkGestureClick *gesture,
            int n_press,
            double x,
            double y,
            ShowcasePageInput *self)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (gesture);
  double dx = x - self->press_x;
  double dy = y - self->press_y;

  if (is_touch (controller))
    touch (self, controller, dx, dy);
  else if (fabs (dx) < SHOWCASE_TOUCH_SLIP && fabs (dy) < SHOWCASE_TOUCH_SLIP)
    click (self, controller, gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)));
}

static void
add_controller (GtkWidget *widget,
                GtkEventController *controller,
                ShowcaseTalkSides side)
{
  g_object_set_data (G_OBJECT (controller), SIDE, GUINT_TO_POINTER (side));
  gtk_widget_add_controller (widget, controller);
}

static void
showcase_page_input_class_init (ShowcasePageInputClass *klass)
{
  signals[CLICKED] = g_signal_new ("clicked",
                                   G_TYPE_FROM_CLASS (klass),
                                   G_SIGNAL_RUN_LAST,
                                   0,
                                   g_signal_accumulator_true_handled,
                                   NULL,
                                   NULL,
                                   G_TYPE_BOOLEAN,
                                   3,
                                   GTK_TYPE_WIDGET,
                                   G_TYPE_DOUBLE,
                                   G_TYPE_DOUBLE);
}

static void
showcase_page_input_init (ShowcasePageInput *self)
{
}

/**
 * showcase_page_input_new:
 *
 * Makes what all pages of a talk share.
 *
 * Returns: (transfer full): the input
 */
ShowcasePageInput *
showcase_page_input_new (void)
{
  return g_object_new (SHOWCASE_TYPE_PAGE_INPUT, NULL);
}

/**
 * showcase_page_input_add:
 * @self: an input
 * @widget: what shows a page
 * @side: which of the windows it is in
 *
 * Turns pages by wheel, touchpad, mouse and touch on a page, by the actions that @widget has. Clicks and taps turn pages on the stage alone.
 */
void
showcase_page_input_add (ShowcasePageInput *self,
                         GtkWidget *widget,
                         ShowcaseTalkSides side)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *click = gtk_gesture_click_new ();

  g_return_if_fail (SHOWCASE_IS_PAGE_INPUT (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scrolled_cb), self, 0);
  g_signal_connect_object (scroll, "scroll-end", G_CALLBACK (lifted_cb), self, G_CONNECT_SWAPPED);
  add_controller (widget, scroll, side);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  g_signal_connect_object (click, "released", G_CALLBACK (clicked_cb), self, 0);
  add_controller (widget, GTK_EVENT_CONTROLLER (click), side);
}
