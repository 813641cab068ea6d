/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows one image large. The truth is the zoom, or that the image is to fit, and how far its middle is from the middle of the widget; the texture follows
 * in a worker and the one before stays until then. Where the bytes come from, and closing, are left to others. */

#include "config.h"

#include "showcase-image-canvas.h"
#include "showcase-large-image.h"

#include <math.h>

/* A small picture is not blown up beyond recognition; a drawing has no size of its own. */
#define MOST_FIT 2.0
#define MOST_ZOOM 16.0
#define LEAST_ZOOM 0.05

#define STEP 1.25

/* How far an arrow key moves, as a part of the widget. */
#define MOVE 0.1

struct _ShowcaseImageCanvas
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseLargeImage *image;

  /* State: the zoom is 0 while the image is to fit */
  double width;
  double height;
  double zoom;
  double pan_x;
  double pan_y;
  double pointer_x;
  double pointer_y;
  double start_zoom;
  double start_x;
  double start_y;
};

G_DEFINE_FINAL_TYPE (ShowcaseImageCanvas, showcase_image_canvas, GTK_TYPE_WIDGET)

enum
{
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static double
get_fitting_zoom (ShowcaseImageCanvas *self)
{
  double zoom = MIN (gtk_widget_get_width (GTK_WIDGET (self)) / self->width, gtk_widget_get_height (GTK_WIDGET (self)) / self->height);

  return showcase_large_image_is_drawing (self->image) ? zoom : MIN (zoom, MOST_FIT);
}

static void
clamp_pan (ShowcaseImageCanvas *self)
{
  double zoom = showcase_image_canvas_get_zoom (self);
  double room_x = MAX (0, (self->width * zoom - gtk_widget_get_width (GTK_WIDGET (self))) / 2);
  double room_y = MAX (0, (self->height * zoom - gtk_widget_get_height (GTK_WIDGET (self))) / 2);

  self->pan_x = CLAMP (self->pan_x, -room_x, room_x);
  self->pan_y = CLAMP (self->pan_y, -room_y, room_y);
}

static void
decoded_cb (const char *reason,
            gpointer user_data)
{
  ShowcaseImageCanvas *self = user_data;

  if (reason != NULL)
    {
      g_signal_emit (self, signals[FAILED], 0, reason);
      return;
    }

  showcase_large_image_get_size (self->image, &self->width, &self->height);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Until the size is known, as much as there is room for. */
static GdkTexture *
get_texture (ShowcaseImageCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int scale = gtk_widget_get_scale_factor (widget);
  double zoom = showcase_image_canvas_get_zoom (self);
  double width = zoom > 0 ? self->width * zoom : gtk_widget_get_width (widget);
  double height = zoom > 0 ? self->height * zoom : gtk_widget_get_height (widget);

  return self->image != NULL ? showcase_large_image_get_texture (self->image, (int)ceil (width * scale), (int)ceil (height * scale)) : NULL;
}

static void
showcase_image_canvas_size_allocate (GtkWidget *widget,
                                     int width,
                                     int height,
                                     int baseline)
{
  ShowcaseImageCanvas *self = SHOWCASE_IMAGE_CANVAS (widget);

  if (self->width > 0 && self->height > 0)
    clamp_pan (self);
}

static void
showcase_image_canvas_snapshot (GtkWidget *widget,
                                GtkSnapshot *snapshot)
{
  ShowcaseImageCanvas *self = SHOWCASE_IMAGE_CANVAS (widget);
  GdkTexture *texture = get_texture (self);
  double zoom = showcase_image_canvas_get_zoom (self);
  graphene_rect_t area;
  gboolean show_pixels;

  if (texture == NULL)
    return;

  show_pixels = zoom > 3 && !showcase_large_image_is_drawing (self->image);
  area = GRAPHENE_RECT_INIT ((float)round ((gtk_widget_get_width (widget) - self->width * zoom) / 2 + self->pan_x),
                             (float)round ((gtk_widget_get_height (widget) - self->height * zoom) / 2 + self->pan_y),
                             (float)(self->width * zoom), (float)(self->height * zoom));
  gtk_snapshot_append_scaled_texture (snapshot, texture, show_pixels ? GSK_SCALING_FILTER_NEAREST : GSK_SCALING_FILTER_TRILINEAR, &area);
}

static void
sync_cursor (ShowcaseImageCanvas *self)
{
  gboolean can_move = self->width * showcase_image_canvas_get_zoom (self) > gtk_widget_get_width (GTK_WIDGET (self))
                      || self->height * showcase_image_canvas_get_zoom (self) > gtk_widget_get_height (GTK_WIDGET (self));

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), can_move ? "grab" : NULL);
}

/* What is below a point stays there. */
static void
zoom_at (ShowcaseImageCanvas *self,
         double zoom,
         double x,
         double y)
{
  double before = showcase_image_canvas_get_zoom (self);
  double middle_x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  double middle_y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;

  if (before <= 0)
    return;

  self->zoom = zoom > 0 ? CLAMP (zoom, MIN (LEAST_ZOOM, get_fitting_zoom (self)), MAX (MOST_ZOOM, get_fitting_zoom (self))) : 0;
  zoom = showcase_image_canvas_get_zoom (self);
  self->pan_x = x - middle_x - (x - middle_x - self->pan_x) * zoom / before;
  self->pan_y = y - middle_y - (y - middle_y - self->pan_y) * zoom / before;
  clamp_pan (self);
  sync_cursor (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
move_by (ShowcaseImageCanvas *self,
         double x,
         double y)
{
  if (self->width <= 0)
    return;

  self->pan_x += x;
  self->pan_y += y;
  clamp_pan (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant *args,
         gpointer user_data)
{
  double x;
  double y;

  g_variant_get (args, "(dd)", &x, &y);
  move_by (SHOWCASE_IMAGE_CANVAS (widget), -x * gtk_widget_get_width (widget), -y * gtk_widget_get_height (widget));

  return GDK_EVENT_STOP;
}

static void
motion_cb (ShowcaseImageCanvas *self,
           double x,
           double y)
{
  self->pointer_x = x;
  self->pointer_y = y;
}

static gboolean
scroll_cb (ShowcaseImageCanvas *self,
           double dx,
           double dy,
           GtkEventControllerScroll *scroll)
{
  double share = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL ? 1 : 0.02;

  zoom_at (self, showcase_image_canvas_get_zoom (self) * pow (STEP, -dy * share), self->pointer_x, self->pointer_y);

  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (ShowcaseImageCanvas *self)
{
  self->start_zoom = showcase_image_canvas_get_zoom (self);
}

static void
pinch_cb (ShowcaseImageCanvas *self,
          double scale,
          GtkGesture *gesture)
{
  double x;
  double y;

  if (gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    zoom_at (self, self->start_zoom * scale, x, y);
}

static void
drag_begin_cb (ShowcaseImageCanvas *self)
{
  self->start_x = self->pan_x;
  self->start_y = self->pan_y;
}

static void
drag_cb (ShowcaseImageCanvas *self,
         double x,
         double y)
{
  self->pan_x = self->start_x + x;
  self->pan_y = self->start_y + y;
  move_by (self, 0, 0);
}

static void
pressed_cb (ShowcaseImageCanvas *self,
            int n_press,
            double x,
            double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press == 2)
    zoom_at (self, self->zoom > 0 ? 0 : 1, x, y);
}

static void
showcase_image_canvas_dispose (GObject *object)
{
  ShowcaseImageCanvas *self = SHOWCASE_IMAGE_CANVAS (object);

  g_clear_pointer (&self->image, showcase_large_image_free);

  G_OBJECT_CLASS (showcase_image_canvas_parent_class)->dispose (object);
}

static void
showcase_image_canvas_class_init (ShowcaseImageCanvasClass *klass)
{
  static const struct
  {
    guint key;
    double x;
    double y;
  } moves[] = { { GDK_KEY_Left, -MOVE, 0 }, { GDK_KEY_Right, MOVE, 0 }, { GDK_KEY_Up, 0, -MOVE }, { GDK_KEY_Down, 0, MOVE } };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = showcase_image_canvas_dispose;
  widget_class->size_allocate = showcase_image_canvas_size_allocate;
  widget_class->snapshot = showcase_image_canvas_snapshot;

  /**
   * ShowcaseImageCanvas::failed:
   * @self: the canvas
   * @message: why, for readers
   *
   * The image can't be shown.
   */
  signals[FAILED] = g_signal_new ("failed", SHOWCASE_TYPE_IMAGE_CANVAS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "imagecanvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_add_binding (widget_class, moves[i].key, 0, move_cb, "(dd)", moves[i].x, moves[i].y);
}

static void
showcase_image_canvas_init (ShowcaseImageCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, scroll);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

/**
 * showcase_image_canvas_set_bytes:
 * @self: a canvas
 * @bytes: the content of an image file
 *
 * Sets the image, once. It is decoded when it is painted first.
 */
void
showcase_image_canvas_set_bytes (ShowcaseImageCanvas *self,
                                 GBytes *bytes)
{
  g_return_if_fail (SHOWCASE_IS_IMAGE_CANVAS (self));
  g_return_if_fail (self->image == NULL);

  self->image = showcase_large_image_new (bytes, decoded_cb, self);
  showcase_large_image_get_size (self->image, &self->width, &self->height);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_image_canvas_zoom_by:
 * @self: a canvas
 * @factor: how much larger
 *
 * Makes the image larger or smaller, around the middle.
 */
void
showcase_image_canvas_zoom_by (ShowcaseImageCanvas *self,
                               double factor)
{
  g_return_if_fail (SHOWCASE_IS_IMAGE_CANVAS (self));

  showcase_image_canvas_set_zoom (self, showcase_image_canvas_get_zoom (self) * factor);
}

/**
 * showcase_image_canvas_set_zoom:
 * @self: a canvas
 * @zoom: pixels for each pixel of the image, or 0 for an image that fits
 *
 * Sets how large the image is, around the middle.
 */
void
showcase_image_canvas_set_zoom (ShowcaseImageCanvas *self,
                                double zoom)
{
  g_return_if_fail (SHOWCASE_IS_IMAGE_CANVAS (self));

  zoom_at (self, zoom, gtk_widget_get_width (GTK_WIDGET (self)) / 2.0, gtk_widget_get_height (GTK_WIDGET (self)) / 2.0);
}

/**
 * showcase_image_canvas_get_zoom:
 * @self: a canvas
 *
 * Gets how large the image is.
 *
 * Returns: pixels for each pixel of the image; 0 while its size is not known
 */
double
showcase_image_canvas_get_zoom (ShowcaseImageCanvas *self)
{
  g_return_val_if_fail (SHOWCASE_IS_IMAGE_CANVAS (self), 0);

  if (self->width <= 0 || self->height <= 0)
    return 0;

  return self->zoom > 0 ? self->zoom : get_fitting_zoom (self);
}

/**
 * showcase_image_canvas_is_fitted:
 * @self: a canvas
 *
 * Tells whether the image follows the size of the widget.
 *
 * Returns: whether it does
 */
gboolean
showcase_image_canvas_is_fitted (ShowcaseImageCanvas *self)
{
  g_return_val_if_fail (SHOWCASE_IS_IMAGE_CANVAS (self), FALSE);

  return self->zoom <= 0;
}
