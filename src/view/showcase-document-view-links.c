/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Links and summaries in the document view: the pointer over them, and clicks. The view only says that a link was activated; what it leads to is opened
 * by others. */

#include "config.h"

#include "showcase-document-view-private.h"

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static const char *
get_url (ShowcaseDocumentView *self,
         guint link)
{
  if (link == SHOWCASE_NONE)
    return NULL;

  return showcase_document_get_link (showcase_column_get_document (get_column (self)), link)->url;
}

/**
 * showcase_document_view_find_link:
 * @self: a view
 * @x: from the left edge of the widget, in pixels
 * @y: from its top edge
 *
 * Finds the link at a point that leads somewhere.
 *
 * Returns: the link, or %SHOWCASE_NONE
 */
guint
showcase_document_view_find_link (ShowcaseDocumentView *self,
                                  double x,
                                  double y)
{
  guint block = showcase_document_view_find_block (self, y);
  guint link;

  if (block == SHOWCASE_NONE)
    return SHOWCASE_NONE;

  showcase_document_view_to_block (self, block, &x, &y);
  link = showcase_block_layout_get_link (showcase_column_get_block (get_column (self), block)->layout, x, y);

  return showcase_document_view_is_active (self, link) ? link : SHOWCASE_NONE;
}

/* The pointer wins over the focus ring: it is what the reader moved last, and it goes away by itself. */
static void
sync_url (ShowcaseDocumentView *self)
{
  showcase_document_view_set_hover_url (self, get_url (self, self->hover_link != SHOWCASE_NONE ? self->hover_link : self->focus_link));
}

/**
 * showcase_document_view_set_focus:
 * @self: a view
 * @link: the link that has the focus ring, or %SHOWCASE_NONE
 * @fold: the details whose summary has it, or %SHOWCASE_NONE
 *
 * Moves the focus ring.
 */
void
showcase_document_view_set_focus (ShowcaseDocumentView *self,
                                  guint link,
                                  guint fold)
{
  self->focus_link = link;
  self->focus_fold = fold;
  sync_url (self);
  showcase_document_view_tell_focus (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
is_on_text (ShowcaseDocumentView *self)
{
  guint block = showcase_document_view_find_block (self, self->pointer_y);
  double x = self->pointer_x;
  double y = self->pointer_y;

  if (!self->pointer_inside || block == SHOWCASE_NONE)
    return FALSE;

  showcase_document_view_to_block (self, block, &x, &y);

  return showcase_block_layout_has_text_at (showcase_column_get_block (get_column (self), block)->layout, x, y);
}

static const char *
find_cursor (ShowcaseDocumentView *self)
{
  if (self->hover_link != SHOWCASE_NONE || self->hover_fold != SHOWCASE_NONE)
    return "pointer";
  if (self->hover_image != SHOWCASE_NONE)
    return "zoom-in";

  return self->is_selecting || is_on_text (self) ? "text" : NULL;
}

static void
sync_cursor (ShowcaseDocumentView *self)
{
  const char *name = find_cursor (self);

  if (g_strcmp0 (name, self->cursor_name) != 0)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), name);
  self->cursor_name = name;
}

/**
 * showcase_document_view_sync_hover:
 * @self: a view
 *
 * Looks what is below the pointer, which may have changed because the text moved.
 */
void
showcase_document_view_sync_hover (ShowcaseDocumentView *self)
{
  gboolean can_hover = self->pointer_inside && !self->is_selecting;
  guint link = can_hover ? showcase_document_view_find_link (self, self->pointer_x, self->pointer_y) : SHOWCASE_NONE;
  guint fold = can_hover && link == SHOWCASE_NONE ? showcase_document_view_find_fold (self, self->pointer_x, self->pointer_y) : SHOWCASE_NONE;
  guint image = can_hover && link == SHOWCASE_NONE ? showcase_document_view_find_image (self, self->pointer_x, self->pointer_y) : SHOWCASE_NONE;

  showcase_document_view_sync_sideways (self);

  self->hover_link = link;
  self->hover_fold = fold;
  self->hover_image = image;
  sync_cursor (self);
  sync_url (self);
}

/**
 * showcase_document_view_reset_links:
 * @self: a view
 *
 * Forgets the links of the document that is shown no more.
 */
void
showcase_document_view_reset_links (ShowcaseDocumentView *self)
{
  self->hover_link = SHOWCASE_NONE;
  self->hover_fold = SHOWCASE_NONE;
  self->hover_image = SHOWCASE_NONE;
  self->pressed_image = SHOWCASE_NONE;
  self->pressed_link = SHOWCASE_NONE;
  self->pressed_fold = SHOWCASE_NONE;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), NULL);
  self->cursor_name = NULL;
  showcase_document_view_set_focus (self, SHOWCASE_NONE, SHOWCASE_NONE);
}

static void
motion_cb (ShowcaseDocumentView *self,
           double x,
           double y)
{
  self->pointer_inside = TRUE;
  self->pointer_x = x;
  self->pointer_y = y;
  showcase_document_view_sync_hover (self);
}

static void
leave_cb (ShowcaseDocumentView *self)
{
  self->pointer_inside = FALSE;
  showcase_document_view_sync_hover (self);
}

static gboolean
is_link_button (GtkGesture *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  return button == GDK_BUTTON_PRIMARY || button == GDK_BUTTON_MIDDLE;
}

static gboolean
is_touch (GtkGesture *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));

  return device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
}

static void
pressed_cb (ShowcaseDocumentView *self,
            int n_press,
            double x,
            double y,
            GtkGesture *gesture)
{
  if (!is_link_button (gesture))
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_widget_grab_focus (GTK_WIDGET (self));
  showcase_document_view_set_focus (self, SHOWCASE_NONE, SHOWCASE_NONE);
  self->pressed_link = showcase_document_view_find_link (self, x, y);
  self->pressed_fold = self->pressed_link == SHOWCASE_NONE ? showcase_document_view_find_fold (self, x, y) : SHOWCASE_NONE;
  self->press_selects = FALSE;
  if (gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) == GDK_BUTTON_PRIMARY && !is_touch (gesture))
    showcase_document_view_press (self, n_press, x, y, gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)));
}

static void
released_cb (ShowcaseDocumentView *self,
             int n_press,
             double x,
             double y,
             GtkGesture *gesture)
{
  guint link = self->pressed_link;
  guint fold = self->pressed_fold;

  self->pressed_link = SHOWCASE_NONE;
  self->pressed_fold = SHOWCASE_NONE;
  if (self->press_selects)
    return;
  if (fold != SHOWCASE_NONE && fold == showcase_document_view_find_fold (self, x, y) && gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) == GDK_BUTTON_PRIMARY)
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      showcase_document_view_set_folded (self, fold, !showcase_document_view_is_folded (self, fold));
      return;
    }
  if (link == SHOWCASE_NONE || link != showcase_document_view_find_link (self, x, y))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  showcase_document_view_activate (self, link);
}

static void
focus_leave_cb (ShowcaseDocumentView *self)
{
  showcase_document_view_set_focus (self, SHOWCASE_NONE, SHOWCASE_NONE);
}

/**
 * showcase_document_view_init_links:
 * @self: a view
 *
 * Sets up what follows the pointer and the focus.
 */
void
showcase_document_view_init_links (ShowcaseDocumentView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->hover_link = SHOWCASE_NONE;
  self->hover_fold = SHOWCASE_NONE;
  self->focus_link = SHOWCASE_NONE;
  self->focus_fold = SHOWCASE_NONE;
  self->pressed_link = SHOWCASE_NONE;
  self->pressed_fold = SHOWCASE_NONE;

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
