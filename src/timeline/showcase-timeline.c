/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of the timeline: it joins the groups of a catalog into one selectable list with a header a group, and is filtered by typing.
 * What a selection leads to is for others. */

#include "config.h"

#include "showcase-timeline.h"

#include "showcase-entry-list.h"
#include "showcase-filter-bar.h"
#include "showcase-list-hold.h"
#include "showcase-timeline-rows.h"

struct _ShowcaseTimeline
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *scroller;
  GtkListView *list;

  /* Owned */
  ShowcaseCatalog *catalog;
  ShowcaseEntryList *entries;
  ShowcaseTimelineRows *rows;

  /* Borrowed: the bar is made when somebody types */
  GtkSingleSelection *selection;
  ShowcaseFilterBar *bar;

  /* State */
  ShowcaseOrder order;
  double stretch;

  /* State: whether the rows, when they come, take the focus that was meant for them */
  gboolean awaits_focus;
};

G_DEFINE_FINAL_TYPE (ShowcaseTimeline, showcase_timeline, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CATALOG,
  PROP_SELECTED,
  PROP_ORDER,
  PROP_STRETCH,
  N_PROPS,
};

enum
{
  ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
activate_cb (ShowcaseTimeline *self,
             guint position)
{
  g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (entry == NULL)
    return;
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[ACTIVATED], 0, entry);
}

static void
selected_item_changed_cb (ShowcaseTimeline *self)
{
  showcase_timeline_rows_set_selected (self->rows, showcase_timeline_get_selected (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
laid_out_cb (ShowcaseTimeline *self,
             GdkFrameClock *clock)
{
  guint selected = gtk_single_selection_get_selected (self->selection);
  gboolean held;

  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, self);
  /* A window that becomes narrow goes on without the timeline while it puts it elsewhere, where it scrolls anew. */
  if (gtk_list_view_get_model (self->list) == NULL || !gtk_widget_get_realized (GTK_WIDGET (self)))
    return;
  held = showcase_list_hold_restore (self->list);

  /* The first row has a header above it. */
  if (selected == 0 && !held)
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0.0);
  else if (selected != GTK_INVALID_LIST_POSITION && !held)
    gtk_list_view_scroll_to (self->list, selected, GTK_LIST_SCROLL_NONE, NULL);

  if (self->awaits_focus && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  self->awaits_focus = FALSE;
}

/* A list view can't tell where a new row is before it has laid it out, so scrolling follows the layout, still within the same frame. */
static void
scroll_to_selected (ShowcaseTimeline *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  if (clock == NULL)
    return;
  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, self);
  g_signal_connect_object (clock, "layout", G_CALLBACK (laid_out_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
painted_cb (ShowcaseTimeline *self,
            GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  scroll_to_selected (self);
}

/* A list view makes rows far beyond what is seen, at a tenth of the time to the window's first frame. The document, which is what a
 * person waits for, comes first and the rows one frame after it. What is selected does not wait for them. */
static void
showcase_timeline_realize (GtkWidget *widget)
{
  ShowcaseTimeline *self = SHOWCASE_TIMELINE (widget);

  GTK_WIDGET_CLASS (showcase_timeline_parent_class)->realize (widget);

  g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint", G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
showcase_timeline_grab_focus (GtkWidget *widget)
{
  ShowcaseTimeline *self = SHOWCASE_TIMELINE (widget);
  guint selected = gtk_single_selection_get_selected (self->selection);

  self->awaits_focus = gtk_list_view_get_model (self->list) == NULL;
  if (self->awaits_focus)
    return FALSE;

  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list, selected, GTK_LIST_SCROLL_FOCUS, NULL);
  return gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static gboolean
is_filtered (ShowcaseTimeline *self)
{
  return self->bar != NULL && *showcase_filter_bar_get_query (self->bar) != '\0';
}

static void
query_changed_cb (ShowcaseTimeline *self)
{
  showcase_timeline_rows_set_filtered (self->rows, is_filtered (self));
  showcase_entry_list_set_query (self->entries, showcase_filter_bar_get_query (self->bar));
  showcase_timeline_rows_refresh (self->rows);
  if (is_filtered (self))
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0.0);
  else
    scroll_to_selected (self);
}

static void
stopped_cb (ShowcaseTimeline *self)
{
  self->awaits_focus = TRUE;
  scroll_to_selected (self);
}

static ShowcaseFilterBar *
get_bar (ShowcaseTimeline *self)
{
  if (self->bar != NULL)
    return self->bar;

  self->bar = SHOWCASE_FILTER_BAR (showcase_filter_bar_new (self->list));
  g_signal_connect_object (self->bar, "notify::query", G_CALLBACK (query_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bar, "stopped", G_CALLBACK (stopped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_insert_before (GTK_WIDGET (self->bar), GTK_WIDGET (self), self->scroller);
  return self->bar;
}

static gboolean
key_pressed_cb (ShowcaseTimeline *self,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                GtkEventControllerKey *controller)
{
  return showcase_filter_bar_is_typing (keyval, state, is_filtered (self)) && showcase_filter_bar_type (get_bar (self), controller, keyval);
}

static void
listed_cb (ShowcaseTimeline *self)
{
  showcase_timeline_rows_set_agenda (self->rows, showcase_entry_list_get_agenda (self->entries));
  gtk_list_view_set_header_factory (self->list, showcase_timeline_rows_get_header_factory (self->rows));
}

static void
set_order (ShowcaseTimeline *self,
           ShowcaseOrder order)
{
  g_autoptr (ShowcaseEntry) wanted = NULL;

  if (self->order == order)
    return;
  g_set_object (&wanted, showcase_entry_list_get_wanted (self->entries));
  self->order = order;
  showcase_entry_list_set_catalog (self->entries, self->catalog, self->order);
  showcase_timeline_set_selected (self, wanted);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
}

static void
set_stretch (ShowcaseTimeline *self,
             double stretch)
{
  if (self->stretch >= stretch && self->stretch <= stretch)
    return;
  self->stretch = stretch;
  showcase_timeline_rows_set_stretch (self->rows, stretch);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STRETCH]);
}

static void
showcase_timeline_get_property (GObject *object,
                                guint prop_id,
                                GValue *value,
                                GParamSpec *pspec)
{
  ShowcaseTimeline *self = SHOWCASE_TIMELINE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;

    case PROP_SELECTED:
      g_value_set_object (value, showcase_timeline_get_selected (self));
      break;

    case PROP_ORDER:
      g_value_set_enum (value, self->order);
      break;

    case PROP_STRETCH:
      g_value_set_double (value, self->stretch);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_timeline_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  ShowcaseTimeline *self = SHOWCASE_TIMELINE (object);

  switch (prop_id)
    {
    case PROP_CATALOG:
      showcase_timeline_set_catalog (self, g_value_get_object (value));
      break;

    case PROP_SELECTED:
      showcase_timeline_set_selected (self, g_value_get_object (value));
      break;

    case PROP_ORDER:
      set_order (self, g_value_get_enum (value));
      break;

    case PROP_STRETCH:
      set_stretch (self, g_value_get_double (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_timeline_dispose (GObject *object)
{
  ShowcaseTimeline *self = SHOWCASE_TIMELINE (object);

  g_clear_pointer ((GtkWidget **)&self->bar, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_TIMELINE);
  g_clear_object (&self->catalog);
  g_clear_object (&self->entries);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (showcase_timeline_parent_class)->dispose (object);
}

static void
showcase_timeline_class_init (ShowcaseTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_timeline_get_property;
  object_class->set_property = showcase_timeline_set_property;
  object_class->dispose = showcase_timeline_dispose;
  widget_class->realize = showcase_timeline_realize;
  widget_class->grab_focus = showcase_timeline_grab_focus;

  /**
   * ShowcaseTimeline:catalog:
   *
   * The catalog whose entries are listed.
   */
  properties[PROP_CATALOG] = g_param_spec_object ("catalog", NULL, NULL, SHOWCASE_TYPE_CATALOG, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTimeline:selected:
   *
   * The selected entry, or %NULL.
   */
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, SHOWCASE_TYPE_ENTRY, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTimeline:order:
   *
   * The order of the entries of each group.
   */
  properties[PROP_ORDER] = g_param_spec_enum ("order", NULL, NULL, SHOWCASE_TYPE_ORDER, SHOWCASE_ORDER_WRITTEN, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * ShowcaseTimeline:stretch:
   *
   * How far rows are as high as their time, from 0 to 1.
   */
  properties[PROP_STRETCH] = g_param_spec_double ("stretch", NULL, NULL, 0, 1, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseTimeline::activated:
   * @self: the timeline
   * @entry: the entry of the row
   *
   * A person chose a row by a click or Enter; it is selected by now.
   */
  signals[ACTIVATED] = g_signal_new ("activated", SHOWCASE_TYPE_TIMELINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, SHOWCASE_TYPE_ENTRY);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/timeline/showcase-timeline.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimeline, scroller);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimeline, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_set_css_name (widget_class, "timeline");
}

static void
showcase_timeline_init (ShowcaseTimeline *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->entries = showcase_entry_list_new ();
  self->selection = showcase_entry_list_get_selection (self->entries);
  self->rows = showcase_timeline_rows_new (GTK_SECTION_MODEL (self->selection));
  g_signal_connect_object (self->entries, "listed", G_CALLBACK (listed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_item_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, showcase_timeline_rows_get_factory (self->rows));
  showcase_timeline_rows_follow_clicks (self->rows, self->list);
}

/**
 * showcase_timeline_new:
 *
 * Makes an empty timeline.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_timeline_new (void)
{
  return g_object_new (SHOWCASE_TYPE_TIMELINE, NULL);
}

/**
 * showcase_timeline_set_catalog:
 * @self: a timeline
 * @catalog: (nullable): whose entries to list
 *
 * Sets what is listed. Nothing is selected after it.
 */
void
showcase_timeline_set_catalog (ShowcaseTimeline *self,
                               ShowcaseCatalog *catalog)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE (self));
  g_return_if_fail (catalog == NULL || SHOWCASE_IS_CATALOG (catalog));

  if (!g_set_object (&self->catalog, catalog))
    return;

  showcase_list_hold_take (self->list);
  showcase_entry_list_set_catalog (self->entries, self->catalog, self->order);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}

/**
 * showcase_timeline_get_catalog:
 * @self: a timeline
 *
 * Tells what is listed.
 *
 * Returns: (transfer none) (nullable): the catalog
 */
ShowcaseCatalog *
showcase_timeline_get_catalog (ShowcaseTimeline *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMELINE (self), NULL);
  return self->catalog;
}

/**
 * showcase_timeline_set_selected:
 * @self: a timeline
 * @entry: (nullable): an entry of the catalog; %NULL or any other entry selects nothing
 *
 * Selects an entry and scrolls its row into view. The keyboard focus stays where it is.
 */
void
showcase_timeline_set_selected (ShowcaseTimeline *self,
                                ShowcaseEntry *entry)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE (self));
  g_return_if_fail (entry == NULL || SHOWCASE_IS_ENTRY (entry));

  if (showcase_timeline_get_selected (self) == entry && showcase_entry_list_get_wanted (self->entries) == entry)
    return;

  showcase_entry_list_select (self->entries, entry);
  scroll_to_selected (self);
}

/**
 * showcase_timeline_get_selected:
 * @self: a timeline
 *
 * Tells which entry is selected.
 *
 * Returns: (transfer none) (nullable): the entry
 */
ShowcaseEntry *
showcase_timeline_get_selected (ShowcaseTimeline *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMELINE (self), NULL);
  return self->entries != NULL ? showcase_entry_list_get_selected (self->entries) : NULL;
}

/**
 * showcase_timeline_filter:
 * @self: a timeline
 * @query: words that the entries of the list are to have; empty for all entries
 *
 * Filters the list, as typing into it does. What is selected and has none of the words is not selected until the list has it again.
 */
void
showcase_timeline_filter (ShowcaseTimeline *self,
                          const char *query)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE (self));

  showcase_filter_bar_set_query (get_bar (self), query);
}

/**
 * showcase_timeline_set_featured:
 * @self: a timeline
 * @ids: (nullable) (element-type utf8): a set of ids of entries, or %NULL to make none stand out
 *
 * Makes entries stand out and all others faint. Faint ones can still be read and chosen.
 */
void
showcase_timeline_set_featured (ShowcaseTimeline *self,
                                GHashTable *ids)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE (self));

  showcase_timeline_rows_set_featured (self->rows, ids);
}
