/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Rows are made for what is visible only, so ten thousand entries cost as much as ten. Those that show something are known, so that
 * they can be lit and stretched while they are shown. */

#include "config.h"

#include "showcase-timeline-rows.h"

#include "showcase-group-title.h"
#include "showcase-months.h"
#include "showcase-rail.h"
#include "showcase-row-words.h"
#include "showcase-timeline-row.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseTimelineRows
{
  GObject parent_instance;

  /* Owned */
  GtkListItemFactory *factory;
  GtkListItemFactory *header_factory;
  GtkSectionModel *entries;
  ShowcaseAgenda *agenda;
  ShowcaseRowRuler *ruler;
  ShowcaseRowRuler *title_ruler; /* a header has a font of its own */
  GHashTable *bound; /* and when each was shown last */
  GHashTable *featured; /* ids of the entries that stand out, or NULL */

  /* State */
  double stretch;
  gboolean is_filtered;
  guint generation;

  /* Borrowed: the row that a button was pressed on */
  GtkListItem *pressed;

  /* State: what is selected */
  ShowcaseSequence *sequence;
  guint position;
};

G_DEFINE_FINAL_TYPE (ShowcaseTimelineRows, showcase_timeline_rows, G_TYPE_OBJECT)

/* The row at a place of the list, or NULL. */
static GtkListItem *
find_item (ShowcaseTimelineRows *self,
           GtkGestureClick *gesture,
           double x,
           double y)
{
  GtkWidget *list = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *picked = gtk_widget_pick (list, x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = picked != NULL ? gtk_widget_get_ancestor (picked, SHOWCASE_TYPE_TIMELINE_ROW) : NULL;
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound);
  while (row != NULL && g_hash_table_iter_next (&iter, &item, NULL))
    if (gtk_list_item_get_child (item) == row)
      return item;
  return NULL;
}

static void
pressed_cb (ShowcaseTimelineRows *self,
            int n_press,
            double x,
            double y,
            GtkGestureClick *gesture)
{
  self->pressed = find_item (self, gesture, x, y);
}

static void
released_cb (ShowcaseTimelineRows *self,
             int n_press,
             double x,
             double y,
             GtkGestureClick *gesture)
{
  GtkListItem *item = find_item (self, gesture, x, y);

  if (n_press == 1 && item != NULL && item == self->pressed)
    gtk_widget_activate_action (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)), "list.activate-item", "u", gtk_list_item_get_position (item));
}

static void
setup_cb (ShowcaseTimelineRows *self,
          GtkListItem *item)
{
  gtk_list_item_set_child (item, showcase_timeline_row_new (self->ruler));
}

/* An entry is lit where its period goes on, which is beside entries of the same group. In a filtered list it is beside its own row. */
static void
light (ShowcaseTimelineRows *self,
       GtkListItem *item)
{
  guint position = showcase_agenda_find_position (self->agenda, gtk_list_item_get_item (item), gtk_list_item_get_position (item));
  guint row;
  gboolean same = position != G_MAXUINT && self->sequence != NULL && showcase_agenda_get_sequence (self->agenda, position, &row) == self->sequence;
  guint lit = same ? self->position : SHOWCASE_RAIL_NO_ROW;

  if (self->is_filtered)
    lit = same && row == self->position ? 0 : SHOWCASE_RAIL_NO_ROW;
  showcase_timeline_row_set_lit (SHOWCASE_TIMELINE_ROW (gtk_list_item_get_child (item)), lit);
}

/* What was between the entries of a filtered list is not there, and neither are their ladders, their gaps and what goes on at the same time: each has an axis of
 * its own. */
static void
bind_alone (GtkListItem *item,
            guint place,
            guint n_entries)
{
  ShowcaseEntry *entry = gtk_list_item_get_item (item);
  g_autofree char *label = showcase_row_words_for_ear (entry, NULL, FALSE, place, n_entries);
  g_autoptr (ShowcaseChronology) chronology = NULL;
  ShowcaseDate today;

  showcase_date_get_today (&today);
  chronology = showcase_chronology_new (showcase_entry_get_period (entry), 1, TRUE, &today, 0);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (gtk_list_item_get_child (item)), entry, chronology, NULL, 0);
  gtk_list_item_set_accessible_label (item, label);
}

static void
bind_together (ShowcaseTimelineRows *self,
               GtkListItem *item,
               guint place,
               guint n_entries)
{
  ShowcaseEntry *entry = gtk_list_item_get_item (item);
  guint row = 0;
  guint position = showcase_agenda_find_position (self->agenda, entry, gtk_list_item_get_position (item));
  ShowcaseSequence *sequence = showcase_agenda_get_sequence (self->agenda, position, &row);
  const ShowcaseLadder *ladder = showcase_ladder_find_at (showcase_sequence_get_ladders (sequence), row);
  g_autofree char *label = showcase_row_words_for_ear (entry, ladder, ladder != NULL && ladder->position == row, place, n_entries);

  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (gtk_list_item_get_child (item)), entry, showcase_sequence_get_chronology (sequence), ladder, row);
  gtk_list_item_set_accessible_label (item, label);
}

static void
show_item (ShowcaseTimelineRows *self,
           GtkListItem *item)
{
  guint place = gtk_list_item_get_position (item);
  guint start = 0;
  guint end = 0;
  guint row;
  guint position = showcase_agenda_find_position (self->agenda, gtk_list_item_get_item (item), place);
  ShowcaseSequence *sequence = position != G_MAXUINT ? showcase_agenda_get_sequence (self->agenda, position, &row) : NULL;

  showcase_timeline_row_set_language (SHOWCASE_TIMELINE_ROW (gtk_list_item_get_child (item)), sequence != NULL ? showcase_group_get_language (showcase_sequence_get_group (sequence)) : NULL);
  gtk_section_model_get_section (self->entries, place, &start, &end);
  if (self->is_filtered)
    bind_alone (item, place - start, end - start);
  else
    bind_together (self, item, place - start, end - start);
  light (self, item);
}

static void
set_css_class (GtkWidget *widget,
               const char *css_class,
               gboolean has_class)
{
  if (has_class)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/* What stands out has a background as wide as the list's own row. */
static void
feature (ShowcaseTimelineRows *self,
         GtkListItem *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  gboolean is_featured = self->featured != NULL && g_hash_table_contains (self->featured, showcase_entry_get_id (gtk_list_item_get_item (item)));

  set_css_class (gtk_widget_get_parent (row), "featured", is_featured);
  set_css_class (row, "faint", self->featured != NULL && !is_featured);
  /* Translators: what a screen reader adds to an entry that stands out, because the chosen skill is in it. */
  gtk_list_item_set_accessible_description (item, is_featured ? C_ ("entry", "featured") : "");
}

static void
bind_cb (ShowcaseTimelineRows *self,
         GtkListItem *item)
{
  show_item (self, item);
  g_hash_table_insert (self->bound, item, GUINT_TO_POINTER (self->generation));
  feature (self, item);
}

static void
unbind_cb (ShowcaseTimelineRows *self,
           GtkListItem *item)
{
  g_hash_table_remove (self->bound, item);
  if (self->pressed == item)
    self->pressed = NULL;
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (gtk_list_item_get_child (item)), NULL, NULL, NULL, 0);
}

static void
setup_header_cb (ShowcaseTimelineRows *self,
                 GtkListHeader *header)
{
  gtk_list_header_set_child (header, showcase_group_title_new (self->title_ruler));
}

static void
bind_header_cb (ShowcaseTimelineRows *self,
                GtkListHeader *header)
{
  guint row;
  guint position = showcase_agenda_find_position (self->agenda, gtk_list_header_get_item (header), gtk_list_header_get_start (header));
  ShowcaseGroup *group = showcase_sequence_get_group (showcase_agenda_get_sequence (self->agenda, position, &row));

  showcase_group_title_set_title (SHOWCASE_GROUP_TITLE (gtk_list_header_get_child (header)), showcase_group_get_title (group), showcase_group_get_language (group));
}

static void
showcase_timeline_rows_finalize (GObject *object)
{
  ShowcaseTimelineRows *self = SHOWCASE_TIMELINE_ROWS (object);

  g_clear_object (&self->factory);
  g_clear_object (&self->header_factory);
  g_clear_object (&self->entries);
  g_clear_object (&self->agenda);
  g_clear_pointer (&self->ruler, showcase_row_ruler_unref);
  g_clear_pointer (&self->title_ruler, showcase_row_ruler_unref);
  g_hash_table_unref (self->bound);
  g_clear_pointer (&self->featured, g_hash_table_unref);

  G_OBJECT_CLASS (showcase_timeline_rows_parent_class)->finalize (object);
}

static void
showcase_timeline_rows_class_init (ShowcaseTimelineRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_timeline_rows_finalize;
}

static void
showcase_timeline_rows_init (ShowcaseTimelineRows *self)
{
  self->ruler = showcase_row_ruler_new ();
  self->title_ruler = showcase_row_ruler_new ();
  self->bound = g_hash_table_new (NULL, NULL);
  self->factory = gtk_signal_list_item_factory_new ();
  g_signal_connect_object (self->factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  self->header_factory = gtk_signal_list_item_factory_new ();
  g_signal_connect_object (self->header_factory, "setup", G_CALLBACK (setup_header_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->header_factory, "bind", G_CALLBACK (bind_header_cb), self, G_CONNECT_SWAPPED);
}

/**
 * showcase_timeline_rows_new:
 * @entries: the entries of the list in their sections
 *
 * Makes a maker of rows.
 *
 * Returns: (transfer full): the new object
 */
ShowcaseTimelineRows *
showcase_timeline_rows_new (GtkSectionModel *entries)
{
  ShowcaseTimelineRows *self = g_object_new (SHOWCASE_TYPE_TIMELINE_ROWS, NULL);

  self->entries = g_object_ref (entries);
  return self;
}

/**
 * showcase_timeline_rows_get_factory:
 * @self: the rows
 *
 * Gives what a list makes its rows with.
 *
 * Returns: (transfer none): the factory
 */
GtkListItemFactory *
showcase_timeline_rows_get_factory (ShowcaseTimelineRows *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self), NULL);
  return self->factory;
}

/**
 * showcase_timeline_rows_get_header_factory:
 * @self: the rows
 *
 * Gives what a list makes its headers with.
 *
 * Returns: (transfer none) (nullable): the factory, or %NULL where all entries are in the same group
 */
GtkListItemFactory *
showcase_timeline_rows_get_header_factory (ShowcaseTimelineRows *self)
{
  guint n_filled = 0;

  g_return_val_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self), NULL);

  for (guint i = 0; self->agenda != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (self->agenda)) && n_filled < 2; i++)
    {
      g_autoptr (GListModel) sequence = g_list_model_get_item (G_LIST_MODEL (self->agenda), i);

      n_filled += g_list_model_get_n_items (sequence) > 0;
    }
  return n_filled > 1 ? self->header_factory : NULL;
}

/**
 * showcase_timeline_rows_follow_clicks:
 * @self: the rows
 * @list: the list that they are in
 *
 * Activates a row on the first click, as a sidebar does: a list view waits for the second. The gesture watches on the way down and claims nothing, so that
 * the list goes on to do its own part.
 */
void
showcase_timeline_rows_follow_clicks (ShowcaseTimelineRows *self,
                                      GtkListView *list)
{
  GtkGesture *click;

  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self));

  click = gtk_gesture_click_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (click));
}

static void
resize_rows (ShowcaseTimelineRows *self)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    gtk_widget_queue_resize (gtk_list_item_get_child (item));
}

/**
 * showcase_timeline_rows_set_agenda:
 * @self: the rows
 * @agenda: (nullable): where the entries are that the list will have; it has none now
 *
 * Sets what the rails of the rows are drawn from. Nothing is selected after it.
 */
void
showcase_timeline_rows_set_agenda (ShowcaseTimelineRows *self,
                                   ShowcaseAgenda *agenda)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self));

  g_set_object (&self->agenda, agenda);
  self->sequence = NULL;
  if (agenda != NULL)
    showcase_row_ruler_set_lanes (self->ruler, showcase_agenda_get_n_lanes (agenda), showcase_agenda_get_step (agenda));
}

/**
 * showcase_timeline_rows_set_selected:
 * @self: the rows
 * @entry: (nullable): the selected entry
 *
 * Sets whose period is lit up.
 */
void
showcase_timeline_rows_set_selected (ShowcaseTimelineRows *self,
                                     ShowcaseEntry *entry)
{
  guint position = entry != NULL && self->agenda != NULL ? showcase_agenda_find_position (self->agenda, entry, G_MAXUINT) : G_MAXUINT;
  GHashTableIter iter;
  gpointer item;

  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self));

  self->sequence = position != G_MAXUINT ? showcase_agenda_get_sequence (self->agenda, position, &self->position) : NULL;
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    light (self, item);
}

/**
 * showcase_timeline_rows_set_featured:
 * @self: the rows
 * @ids: (nullable) (element-type utf8): a set of ids of entries, or %NULL to make none stand out
 *
 * Makes entries stand out and all others faint.
 */
void
showcase_timeline_rows_set_featured (ShowcaseTimelineRows *self,
                                     GHashTable *ids)
{
  GHashTableIter iter;
  gpointer item;

  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self));

  g_clear_pointer (&self->featured, g_hash_table_unref);
  self->featured = ids != NULL ? g_hash_table_ref (ids) : NULL;
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    feature (self, item);
}

/**
 * showcase_timeline_rows_set_stretch:
 * @self: the rows
 * @stretch: from 0, evenly spaced, to 1, to scale
 *
 * Sets how far the list is to scale.
 */
void
showcase_timeline_rows_set_stretch (ShowcaseTimelineRows *self,
                                    double stretch)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self));

  self->stretch = stretch;
  showcase_row_ruler_set_stretch (self->ruler, self->is_filtered ? 0 : stretch);
  resize_rows (self);
}

/**
 * showcase_timeline_rows_set_filtered:
 * @self: the rows
 * @is_filtered: whether the list is about to have only some of the agenda's entries
 *
 * Sets whether rows have to do with each other. The list follows, and showcase_timeline_rows_refresh() after it.
 */
void
showcase_timeline_rows_set_filtered (ShowcaseTimelineRows *self,
                                     gboolean is_filtered)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self));

  self->is_filtered = is_filtered;
  self->generation++;
  showcase_row_ruler_set_stretch (self->ruler, is_filtered ? 0 : self->stretch);
}

/**
 * showcase_timeline_rows_refresh:
 * @self: the rows
 *
 * Shows again what has kept its row while others came and went: a list does not say so.
 */
void
showcase_timeline_rows_refresh (ShowcaseTimelineRows *self)
{
  GHashTableIter iter;
  gpointer item;
  gpointer generation;

  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROWS (self));

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, &generation))
    if (GPOINTER_TO_UINT (generation) != self->generation)
      {
        show_item (self, item);
        g_hash_table_iter_replace (&iter, GUINT_TO_POINTER (self->generation));
      }
}
