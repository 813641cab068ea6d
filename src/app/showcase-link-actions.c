/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Copies links that lead back to a place: the actions of the window, the item in the document's menu, and the menu of the timeline's rows, which opens at the
 * pointer, by a long press, or from the keyboard at the row that has the focus. */

#include "config.h"

#include "showcase-link-actions.h"

#include "showcase-entry-link.h"
#include "showcase-timeline-row.h"

#include <glib/gi18n-lib.h>

static void
copy (ShowcaseWindow *window,
      ShowcaseEntry *entry,
      const char *anchor)
{
  g_autofree char *link = showcase_entry_link_new (showcase_entry_get_id (entry), anchor);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (window)), link);
  showcase_pane_tell (showcase_window_get_pane (window), _ ("Link copied"));
}

/* The heading that a block stands below, unless it is the entry's own. */
static const char *
find_anchor (ShowcaseDocument *document,
             guint block,
             ShowcaseEntry *entry)
{
  for (guint i = block + 1; i > 0; i--)
    {
      const char *anchor = showcase_document_get_anchor (document, i - 1);

      if (anchor != NULL)
        return showcase_document_get_block (document, i - 1)->first_line > showcase_entry_get_line (entry) ? anchor : NULL;
    }
  return NULL;
}

static void
copy_link_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  ShowcaseWindow *window = user_data;
  ShowcaseSession *session = showcase_window_get_session (window);
  ShowcaseDocumentView *view = showcase_pane_get_view (showcase_window_get_pane (window));
  ShowcaseGroup *group = showcase_session_get_group (session);
  ShowcaseDocument *document = showcase_document_view_get_document (view);
  guint block = showcase_document_view_get_menu_block (view);
  ShowcaseEntry *entry = NULL;

  /* A preview has no links yet. */
  if (group == NULL || block == SHOWCASE_NONE || showcase_shelf_get_preview (showcase_session_get_shelf (session)) != NULL)
    return;
  entry = showcase_group_find_entry_above (group, showcase_document_get_block (document, block)->first_line);
  if (entry == NULL && showcase_group_get_n_entries (group) > 0)
    entry = showcase_group_get_entry (group, 0);
  if (entry != NULL)
    copy (window, entry, find_anchor (document, block, entry));
}

static void
copy_link_to_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  ShowcaseWindow *window = user_data;
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (showcase_session_get_shelf (showcase_window_get_session (window)));
  ShowcaseEntry *entry = catalog != NULL ? showcase_catalog_find_entry (catalog, g_variant_get_string (parameter, NULL), NULL) : NULL;

  if (entry != NULL)
    copy (window, entry, NULL);
}

static const GActionEntry actions[] = {
  { "copy-link", copy_link_cb },
  { "copy-link-to", copy_link_to_cb, "s" },
};

/**
 * showcase_link_actions_add:
 * @window: a window
 *
 * Adds "copy-link", for where the document's menu is opened, and "copy-link-to", for an entry by its id.
 */
void
showcase_link_actions_add (ShowcaseWindow *window)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_return_if_fail (SHOWCASE_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), window);
  g_menu_append (menu, _ ("Copy Link to This _Entry"), "win.copy-link");
  showcase_document_view_set_extra_menu (showcase_pane_get_view (showcase_window_get_pane (window)), G_MENU_MODEL (menu));
}

static void
unparent_cb (gpointer user_data)
{
  GtkWidget *popover = user_data;

  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  g_object_unref (popover);
}

/* The item's action comes after the menu has closed. The keyboard goes back to where it was. */
static void
closed_cb (GtkWidget *popover,
           GtkWidget *focus)
{
  if (gtk_widget_get_root (focus) != NULL)
    gtk_widget_grab_focus (focus);
  g_idle_add_once (unparent_cb, g_object_ref (popover));
}

static void
gone_cb (GtkWidget *popover)
{
  gtk_widget_unparent (popover);
}

static void
popup (GtkWidget *timeline,
       GtkWidget *row,
       double x,
       double y)
{
  ShowcaseEntry *entry = showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (row));
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (timeline));
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) item = g_menu_item_new (_ ("Copy Link to This _Entry"), NULL);
  GtkWidget *popover;

  if (entry == NULL)
    return;
  g_menu_item_set_action_and_target (item, "win.copy-link-to", "s", showcase_entry_get_id (entry));
  g_menu_append_item (menu, item);
  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_widget_set_parent (popover, timeline);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (popover, gtk_widget_get_direction (timeline) == GTK_TEXT_DIR_RTL ? GTK_ALIGN_END : GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &(GdkRectangle){ (int)x, (int)y, 1, 1 });
  g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), focus != NULL ? focus : timeline, 0);
  g_signal_connect_object (timeline, "destroy", G_CALLBACK (gone_cb), popover, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static gboolean
popup_at (GtkWidget *timeline,
          double x,
          double y)
{
  GtkWidget *picked = gtk_widget_pick (timeline, x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = picked;

  /* The row's own padding belongs to the list's widget around it. */
  if (picked != NULL && !SHOWCASE_IS_TIMELINE_ROW (picked))
    row = gtk_widget_get_ancestor (picked, SHOWCASE_TYPE_TIMELINE_ROW);
  if (row == NULL && picked != NULL && gtk_widget_get_first_child (picked) != NULL && SHOWCASE_IS_TIMELINE_ROW (gtk_widget_get_first_child (picked)))
    row = gtk_widget_get_first_child (picked);
  if (row == NULL)
    return FALSE;
  popup (timeline, row, x, y);
  return TRUE;
}

static void
pressed_cb (GtkGesture *gesture,
            int n_press,
            double x,
            double y,
            GtkWidget *timeline)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  gboolean is_asked = event != NULL && gdk_event_triggers_context_menu (event);

  gtk_gesture_set_state (gesture, is_asked && popup_at (timeline, x, y) ? GTK_EVENT_SEQUENCE_CLAIMED : GTK_EVENT_SEQUENCE_DENIED);
}

static void
long_pressed_cb (GtkGesture *gesture,
                 double x,
                 double y,
                 GtkWidget *timeline)
{
  gtk_gesture_set_state (gesture, popup_at (timeline, x, y) ? GTK_EVENT_SEQUENCE_CLAIMED : GTK_EVENT_SEQUENCE_DENIED);
}

/* The list's widget around a row has the focus. */
static gboolean
menu_key_cb (GtkWidget *timeline,
             GVariant *arguments,
             gpointer user_data)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (timeline));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  graphene_point_t place;

  if (row == NULL || !SHOWCASE_IS_TIMELINE_ROW (row) || !gtk_widget_is_ancestor (row, timeline))
    return GDK_EVENT_PROPAGATE;
  if (!gtk_widget_compute_point (row, timeline, &GRAPHENE_POINT_INIT ((float)gtk_widget_get_width (row) / 2, (float)gtk_widget_get_height (row) / 2), &place))
    return GDK_EVENT_PROPAGATE;
  popup (timeline, row, place.x, place.y);
  return GDK_EVENT_STOP;
}

/**
 * showcase_link_actions_add_to_timeline:
 * @timeline: a timeline
 *
 * Gives its rows a menu with "copy-link-to". It is made when it is asked for.
 */
void
showcase_link_actions_add_to_timeline (ShowcaseTimeline *timeline)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();
  const char *const triggers = "Menu|<Shift>F10";

  g_return_if_fail (SHOWCASE_IS_TIMELINE (timeline));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), timeline, 0);
  gtk_widget_add_controller (GTK_WIDGET (timeline), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (long_pressed_cb), timeline, 0);
  gtk_widget_add_controller (GTK_WIDGET (timeline), GTK_EVENT_CONTROLLER (press));

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (triggers), gtk_callback_action_new (menu_key_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (timeline), keys);
}
