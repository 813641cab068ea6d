/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Links in the document view: the pointer over them, clicks, and the focus ring that Tab moves. The view only says that a link was activated; what it
 * leads to is opened by others. */

#include "config.h"

#include "showcase-document-view-private.h"

/* A link that is brought into view keeps this part of the page above or below it. */
#define FOCUS_MARGIN 0.15

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

/* Missing and refused targets lead nowhere: they are read as text. */
static gboolean
is_active (ShowcaseDocumentView *self,
           guint link)
{
  ShowcaseDocument *document = showcase_column_get_document (get_column (self));
  ShowcaseLinkKind kind;

  if (link == SHOWCASE_NONE)
    return FALSE;

  kind = showcase_document_get_link (document, link)->kind;
  return kind == SHOWCASE_LINK_EXTERNAL || kind == SHOWCASE_LINK_DOCUMENT;
}

static const char *
get_url (ShowcaseDocumentView *self,
         guint link)
{
  if (link == SHOWCASE_NONE)
    return NULL;

  return showcase_document_get_link (showcase_column_get_document (get_column (self)), link)->url;
}

static guint
find_link (ShowcaseDocumentView *self,
           double x,
           double y)
{
  guint block = showcase_document_view_find_block (self, y);
  guint link;

  if (block == SHOWCASE_NONE)
    return SHOWCASE_NONE;

  showcase_document_view_to_block (self, block, &x, &y);
  link = showcase_block_layout_get_link (showcase_column_get_block (get_column (self), block)->layout, x, y);

  return is_active (self, link) ? link : SHOWCASE_NONE;
}

/* The pointer wins over the focus ring: it is what the reader moved last, and it goes away by itself. */
static void
sync_url (ShowcaseDocumentView *self)
{
  showcase_document_view_set_hover_url (self, get_url (self, self->hover_link != SHOWCASE_NONE ? self->hover_link : self->focus_link));
}

static void
set_focus_link (ShowcaseDocumentView *self,
                guint link)
{
  self->focus_link = link;
  sync_url (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
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
  guint link = self->pointer_inside ? find_link (self, self->pointer_x, self->pointer_y) : SHOWCASE_NONE;

  if (link == self->hover_link)
    return;

  self->hover_link = link;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), link != SHOWCASE_NONE ? "pointer" : NULL);
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
  self->focus_link = SHOWCASE_NONE;
  self->pressed_link = SHOWCASE_NONE;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), NULL);
  sync_url (self);
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
  set_focus_link (self, SHOWCASE_NONE);
  self->pressed_link = find_link (self, x, y);
}

static void
released_cb (ShowcaseDocumentView *self,
             int n_press,
             double x,
             double y,
             GtkGesture *gesture)
{
  guint link = self->pressed_link;

  self->pressed_link = SHOWCASE_NONE;
  if (link == SHOWCASE_NONE || link != find_link (self, x, y))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  showcase_document_view_activate (self, link);
}

static void
focus_leave_cb (ShowcaseDocumentView *self)
{
  set_focus_link (self, SHOWCASE_NONE);
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
  self->focus_link = SHOWCASE_NONE;
  self->pressed_link = SHOWCASE_NONE;

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

/* Finds the vertical extent of a link in its block. */
static gboolean
find_extent (ShowcaseBlockLayout *layout,
             guint link,
             double *top,
             double *bottom)
{
  guint n_areas;
  const ShowcaseLinkArea *areas = showcase_block_layout_get_link_areas (layout, &n_areas);
  gboolean found = FALSE;

  for (guint i = 0; i < n_areas; i++)
    if (areas[i].link == link)
      {
        *top = found ? MIN (*top, areas[i].y) : areas[i].y;
        *bottom = found ? MAX (*bottom, areas[i].y + areas[i].height) : areas[i].y + areas[i].height;
        found = TRUE;
      }

  return found;
}

static gboolean
is_on_page (ShowcaseDocumentView *self,
            guint link)
{
  guint block = showcase_document_get_link (showcase_column_get_document (get_column (self)), link)->block;
  double page = showcase_document_view_get_page (self);
  guint first;
  guint n_blocks;
  double top;
  double bottom;
  double y;

  showcase_flow_get_visible (self->flow, &first, &n_blocks);
  if (block < first || block >= first + n_blocks || !find_extent (showcase_column_get_block (get_column (self), block)->layout, link, &top, &bottom))
    return FALSE;

  y = showcase_flow_get_y (self->flow, block);

  return y + top >= 0 && y + bottom <= page;
}

static void
bring_into_view (ShowcaseDocumentView *self,
                 guint link,
                 gboolean forward)
{
  guint block = showcase_document_get_link (showcase_column_get_document (get_column (self)), link)->block;
  double page = showcase_document_view_get_page (self);
  double top;
  double bottom;

  if (is_on_page (self, link) || !find_extent (showcase_column_get_block (get_column (self), block)->layout, link, &top, &bottom))
    return;

  showcase_document_view_stop_motion (self);
  showcase_flow_set_place (self->flow, block, forward ? bottom - page * (1 - FOCUS_MARGIN) : top - page * FOCUS_MARGIN);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Where the ring starts: at what the reader sees, not at the top of the document. */
static guint
find_first_link (ShowcaseDocumentView *self,
                 gboolean forward)
{
  guint n_links = showcase_document_get_n_links (showcase_column_get_document (get_column (self)));

  for (guint i = 0; i < n_links; i++)
    {
      guint link = forward ? i : n_links - 1 - i;

      if (is_active (self, link) && is_on_page (self, link))
        return link;
    }

  return SHOWCASE_NONE;
}

static guint
find_next_link (ShowcaseDocumentView *self,
                gboolean forward)
{
  guint n_links = showcase_document_get_n_links (showcase_column_get_document (get_column (self)));
  guint link = self->focus_link;

  do
    link = forward ? link + 1 : link - 1;
  while (link < n_links && !is_active (self, link));

  return link < n_links ? link : SHOWCASE_NONE;
}

/**
 * showcase_document_view_move_focus:
 * @self: a view
 * @direction: where to
 *
 * Moves the focus: Tab enters the view, then goes from link to link, and leaves after the last one.
 *
 * Returns: whether the focus is still in the view
 */
gboolean
showcase_document_view_move_focus (ShowcaseDocumentView *self,
                                   GtkDirectionType direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  guint link;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (!gtk_widget_is_focus (GTK_WIDGET (self)))
    return gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!showcase_flow_is_filled (self->flow))
    return FALSE;

  if (self->focus_link == SHOWCASE_NONE)
    link = find_first_link (self, forward);
  else
    link = find_next_link (self, forward);
  set_focus_link (self, link);
  if (link == SHOWCASE_NONE)
    return FALSE;

  bring_into_view (self, link, forward);

  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant *args,
             gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  if (self->focus_link == SHOWCASE_NONE)
    return GDK_EVENT_PROPAGATE;

  showcase_document_view_activate (self, self->focus_link);

  return GDK_EVENT_STOP;
}

/**
 * showcase_document_view_add_link_bindings:
 * @widget_class: the class of the view
 *
 * Binds the keys that follow links.
 */
void
showcase_document_view_add_link_bindings (GtkWidgetClass *widget_class)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i], 0, activate_cb, NULL);
}
