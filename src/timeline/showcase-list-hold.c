/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list view whose model is replaced begins at its top. When a portfolio is read again, the row at the top edge stays where it was: it is known by its entry's id,
 * and what is above it may be more or less than before. */

#include "config.h"

#include "showcase-list-hold.h"

#include "showcase-timeline-row.h"

#define DATA "showcase-list-hold"

typedef struct
{
  char *id; /* of the entry at the top edge */
  char *selected;
  double y; /* of its row, from the edge */
} Hold;

static void
free_hold (gpointer data)
{
  Hold *hold = data;

  g_free (hold->id);
  g_free (hold->selected);
  g_free (hold);
}

static const char *
get_id (ShowcaseEntry *entry)
{
  return entry != NULL ? showcase_entry_get_id (entry) : NULL;
}

static const char *
get_selected_id (GtkListView *list)
{
  return get_id (gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (gtk_list_view_get_model (list))));
}

/* The row of an entry, or the first one that is seen; and where it is. What else is in the list are the headers of groups. */
static ShowcaseTimelineRow *
find_row (GtkListView *list,
          const char *id,
          double *y)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (list)); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);
      graphene_rect_t bounds;

      if (!SHOWCASE_IS_TIMELINE_ROW (row) || get_id (showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (row))) == NULL)
        continue;
      if (!gtk_widget_get_child_visible (child) || !gtk_widget_compute_bounds (child, GTK_WIDGET (list), &bounds))
        continue;
      *y = (double)bounds.origin.y;
      if (id != NULL ? g_str_equal (get_id (showcase_timeline_row_get_entry (SHOWCASE_TIMELINE_ROW (row))), id) : bounds.origin.y + bounds.size.height > 0)
        return SHOWCASE_TIMELINE_ROW (row);
    }
  return NULL;
}

static guint
find_position (GtkListView *list,
               const char *id)
{
  GListModel *model = G_LIST_MODEL (gtk_list_view_get_model (list));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (model, i);

      if (g_str_equal (showcase_entry_get_id (entry), id))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

static gboolean
align (GtkListView *list,
       const Hold *hold)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
  double y;

  if (find_row (list, hold->id, &y) == NULL)
    return FALSE;
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + y - hold->y);
  return TRUE;
}

/* The row is there now. */
static void
laid_out_cb (GtkListView *list,
             GdkFrameClock *clock)
{
  Hold *hold = g_object_get_data (G_OBJECT (list), DATA);

  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, list);
  if (hold != NULL)
    align (list, hold);
  g_object_set_data (G_OBJECT (list), DATA, NULL);
}

/**
 * showcase_list_hold_take:
 * @list: a list of timeline rows in a single selection
 *
 * Notes where the list is scrolled to, before its entries are replaced.
 */
void
showcase_list_hold_take (GtkListView *list)
{
  Hold *hold;
  ShowcaseTimelineRow *row;
  double y;

  g_return_if_fail (GTK_IS_LIST_VIEW (list));

  row = gtk_list_view_get_model (list) != NULL ? find_row (list, NULL, &y) : NULL;
  if (row == NULL)
    {
      g_object_set_data (G_OBJECT (list), DATA, NULL);
      return;
    }
  hold = g_new0 (Hold, 1);
  hold->id = g_strdup (get_id (showcase_timeline_row_get_entry (row)));
  hold->selected = g_strdup (get_selected_id (list));
  hold->y = y;
  g_object_set_data_full (G_OBJECT (list), DATA, hold, free_hold);
}

/**
 * showcase_list_hold_restore:
 * @list: a list whose new entries have been laid out
 *
 * Scrolls the list to where it was, if it has the row that was at its top edge, and what is selected is what was selected. Takes effect within the same frame.
 *
 * Returns: whether it does
 */
gboolean
showcase_list_hold_restore (GtkListView *list)
{
  Hold *hold;
  guint position;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list), FALSE);

  hold = g_object_get_data (G_OBJECT (list), DATA);
  position = hold != NULL && g_strcmp0 (hold->selected, get_selected_id (list)) == 0 ? find_position (list, hold->id) : GTK_INVALID_LIST_POSITION;
  if (position == GTK_INVALID_LIST_POSITION)
    {
      g_object_set_data (G_OBJECT (list), DATA, NULL);
      return FALSE;
    }
  gtk_list_view_scroll_to (list, position, GTK_LIST_SCROLL_NONE, NULL);
  g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (list)), "layout", G_CALLBACK (laid_out_cb), list, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_widget_queue_allocate (GTK_WIDGET (list));
  return TRUE;
}
