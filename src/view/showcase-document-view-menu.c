/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The context menu of the document: at the pointer, or from the keyboard at the caret or the link that has the focus ring. */

#include "config.h"

#include "showcase-document-view-private.h"

#include <glib/gi18n-lib.h>

static void
closed_cb (ShowcaseDocumentView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* A link can be opened and copied only where there is one. */
static GMenuModel *
create_model (ShowcaseDocumentView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) links = g_menu_new ();
  g_autoptr (GMenu) text = g_menu_new ();

  if (self->menu_link != SHOWCASE_NONE)
    {
      g_menu_append (links, _ ("_Open Link"), "link.open");
      g_menu_append (links, _ ("Copy _Link Address"), "link.copy");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (links));
    }
  g_menu_append (text, _ ("_Copy"), "clipboard.copy");
  g_menu_append (text, _ ("Copy as _Markdown"), "clipboard.copy-markdown");
  g_menu_append (text, _ ("Select _All"), "selection.select-all");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (text));
  if (self->extra_menu != NULL)
    g_menu_append_section (menu, NULL, self->extra_menu);

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static void
popup (ShowcaseDocumentView *self,
       guint link,
       const GdkRectangle *place)
{
  g_autoptr (GMenuModel) model = NULL;

  if (showcase_document_view_get_document (self) == NULL)
    return;

  self->menu_link = link;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "link.open", link != SHOWCASE_NONE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "link.copy", link != SHOWCASE_NONE);
  model = create_model (self);
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_popover_set_position (GTK_POPOVER (self->menu), GTK_POS_BOTTOM);
      gtk_widget_set_halign (self->menu, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? GTK_ALIGN_END : GTK_ALIGN_START);
      g_signal_connect_swapped (self->menu, "closed", G_CALLBACK (closed_cb), self);
    }
  else
    {
      gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
    }
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), place);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/**
 * showcase_document_view_popup_menu:
 * @self: a view
 * @x: from the left edge of the widget, in pixels
 * @y: from its top edge
 *
 * Opens the menu for what is at a point.
 */
void
showcase_document_view_popup_menu (ShowcaseDocumentView *self,
                                   double x,
                                   double y)
{
  popup (self, showcase_document_view_find_link (self, x, y), &(GdkRectangle){ (int)x, (int)y, 1, 1 });
}

/* A press beside what is selected is about something else. */
static void
pressed_cb (ShowcaseDocumentView *self,
            int n_press,
            double x,
            double y,
            GtkGesture *gesture)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  ShowcasePosition position;

  if (event == NULL || !gdk_event_triggers_context_menu (event))
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (showcase_document_view_find_position (self, x, y, &position) && !showcase_selection_contains (self->selection, &position))
    showcase_selection_begin (self->selection, &position, SHOWCASE_UNIT_CHARACTER);
  showcase_document_view_popup_menu (self, x, y);
}

/* Where the keyboard's menu opens: below the caret if that is on the page, otherwise in a corner of it. */
static void
find_place (ShowcaseDocumentView *self,
            GdkRectangle *place)
{
  ShowcasePosition position;
  double x = 0;
  double top;
  int y;
  int height;

  *place = (GdkRectangle){ self->column_x, 0, 1, 1 };
  if (!showcase_flow_is_filled (self->flow) || !showcase_selection_get_head (self->selection, &position))
    return;

  showcase_block_layout_get_caret (showcase_column_get_block (showcase_flow_get_column (self->flow), position.block)->layout, position.offset,
                                   &x, &y, &height);
  top = y;
  showcase_document_view_from_block (self, position.block, &x, &top);
  if (top >= 0 && top < gtk_widget_get_height (GTK_WIDGET (self)))
    *place = (GdkRectangle){ (int)x, (int)top, 1, (int)(height * self->zoom) };
}

static void
menu_popup_cb (GtkWidget *widget,
               const char *action,
               GVariant *parameter)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);
  GdkRectangle place;

  find_place (self, &place);
  popup (self, showcase_document_view_get_caret_link (self), &place);
}

static void
open_link_cb (GtkWidget *widget,
              const char *action,
              GVariant *parameter)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  if (self->menu_link != SHOWCASE_NONE)
    showcase_document_view_activate (self, self->menu_link);
}

static void
copy_link_cb (GtkWidget *widget,
              const char *action,
              GVariant *parameter)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (widget);

  if (self->menu_link != SHOWCASE_NONE)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (widget),
                            showcase_document_get_link (showcase_document_view_get_document (self), self->menu_link)->url);
}

/**
 * showcase_document_view_init_menu:
 * @self: a view
 *
 * Sets up what opens the menu with the pointer.
 */
void
showcase_document_view_init_menu (ShowcaseDocumentView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->menu_link = SHOWCASE_NONE;
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * showcase_document_view_dispose_menu:
 * @self: a view
 *
 * Takes the menu away.
 */
void
showcase_document_view_dispose_menu (ShowcaseDocumentView *self)
{
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->extra_menu);
}

/**
 * showcase_document_view_set_extra_menu:
 * @self: a view
 * @extra_menu: (nullable): items for the end of the menu
 *
 * Adds to the menu what the view knows nothing of.
 */
void
showcase_document_view_set_extra_menu (ShowcaseDocumentView *self,
                                       GMenuModel *extra_menu)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));

  g_set_object (&self->extra_menu, extra_menu);
}

/**
 * showcase_document_view_get_menu_block:
 * @self: a view
 *
 * Tells what the menu is about: the block at the caret, which a press for the menu puts there, or else the first that is seen.
 *
 * Returns: the block, or %SHOWCASE_NONE without a document
 */
guint
showcase_document_view_get_menu_block (ShowcaseDocumentView *self)
{
  ShowcasePosition position;
  guint block = 0;
  double offset;

  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), SHOWCASE_NONE);

  if (showcase_document_view_get_document (self) == NULL || showcase_document_get_n_blocks (showcase_document_view_get_document (self)) == 0)
    return SHOWCASE_NONE;
  if (showcase_selection_get_head (self->selection, &position))
    return position.block;
  showcase_document_view_get_place (self, &block, &offset);
  return block;
}

/**
 * showcase_document_view_add_menu_actions:
 * @widget_class: the class of the view
 *
 * Gives the class the actions "menu.popup", "link.open" and "link.copy", and the keys of the first.
 */
void
showcase_document_view_add_menu_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "menu.popup", NULL, menu_popup_cb);
  gtk_widget_class_install_action (widget_class, "link.open", NULL, open_link_cb);
  gtk_widget_class_install_action (widget_class, "link.copy", NULL, copy_link_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "menu.popup", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "menu.popup", NULL);
}
