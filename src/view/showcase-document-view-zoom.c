/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The zoom of the document view. The text is laid out for the width that is left at a zoom and painted larger: a line has the same words at the same
 * width in ems, whatever the zoom. The words below the pointer or the fingers, or else those at the top edge, stay where they are. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <math.h>

/* What a touchpad scrolls in this many pixels, a wheel scrolls with one notch. */
#define NOTCH_PIXELS 40.0

/* A notch of smooth scrolling makes this much of a difference. */
#define NOTCH_FACTOR 1.1

static void
zoom_at (ShowcaseDocumentView *self,
         double zoom,
         double y)
{
  zoom = CLAMP (zoom, SHOWCASE_ZOOM_MIN, SHOWCASE_ZOOM_MAX);
  if (zoom == self->zoom)
    return;

  showcase_document_view_stop_motion (self);
  showcase_flow_hold (self->flow, y / self->zoom, y / zoom);
  self->zoom = zoom;

  /* Nodes hold images in the size that they were painted in. */
  showcase_block_cache_clear_nodes (showcase_column_get_cache (showcase_flow_get_column (self->flow)));
  gtk_widget_queue_resize (GTK_WIDGET (self));
  showcase_document_view_notify_zoom (self);
}

static gboolean
scroll_cb (ShowcaseDocumentView *self,
           double dx,
           double dy,
           GtkEventControllerScroll *scroll)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));
  double y = self->pointer_inside ? self->pointer_y : 0;

  if ((modifiers & GDK_CONTROL_MASK) == 0 || dy == 0)
    return GDK_EVENT_PROPAGATE;

  if (gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_SURFACE)
    zoom_at (self, self->zoom * pow (NOTCH_FACTOR, -dy / NOTCH_PIXELS), y);
  else if (fabs (dy) == 1)
    zoom_at (self, showcase_zoom_step (self->zoom, dy < 0 ? 1 : -1), y);
  else
    zoom_at (self, self->zoom * pow (NOTCH_FACTOR, -dy), y);

  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (ShowcaseDocumentView *self,
                GdkEventSequence *sequence,
                GtkGesture *gesture)
{
  double x;

  self->pinch_zoom = self->zoom;
  if (!gtk_gesture_get_bounding_box_center (gesture, &x, &self->pinch_y))
    self->pinch_y = 0;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (ShowcaseDocumentView *self,
          double scale)
{
  zoom_at (self, self->pinch_zoom * scale, self->pinch_y);
}

/**
 * showcase_document_view_init_zoom:
 * @self: a view
 *
 * Sets up what zooms by wheel and by fingers.
 */
void
showcase_document_view_init_zoom (ShowcaseDocumentView *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);

  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}

/**
 * showcase_document_view_get_zoom:
 * @self: a view
 *
 * Gets how large the document is shown.
 *
 * Returns: the zoom, 1 being as the fonts say
 */
double
showcase_document_view_get_zoom (ShowcaseDocumentView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), 1);

  return self->zoom;
}

/**
 * showcase_document_view_set_zoom:
 * @self: a view
 * @zoom: the zoom, from %SHOWCASE_ZOOM_MIN to %SHOWCASE_ZOOM_MAX
 *
 * Shows the document larger or smaller, with the same words at the top edge.
 */
void
showcase_document_view_set_zoom (ShowcaseDocumentView *self,
                                 double zoom)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  zoom_at (self, zoom, 0);
}
