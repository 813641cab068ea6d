/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of the timeline: it joins the groups of a catalog into one selectable list with a header a group, and finds rows by typing.
 * What a selection leads to is for others. */

#include "config.h"

#include "showcase-timeline.h"

#include "showcase-months.h"
#include "showcase-timeline-rows.h"
#include "showcase-type-ahead.h"

struct _ShowcaseTimeline
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *scroller;
  GtkListView *list;
  GtkFlattenListModel *entries;
  GtkSingleSelection *selection;

  /* Owned */
  ShowcaseCatalog *catalog;
  ShowcaseAgenda *agenda;
  ShowcaseTimelineRows *rows;
  ShowcaseTypeAhead *type_ahead;

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
emit_activated (ShowcaseTimeline *self,
                guint position)
{
  g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (entry == NULL)
    return;
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[ACTIVATED], 0, entry);
}

static void
activate_cb (ShowcaseTimeline *self,
             guint position)
{
  emit_activated (self, position);
}

static void
selected_item_changed_cb (ShowcaseTimeline *self)
{
  showcase_timeline_rows_set_selected (self->rows, showcase_timeline_get_selected (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static gboolean
key_pressed_cb (ShowcaseTimeline *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);
  gint64 now = g_get_monotonic_time ();
  gboolean fresh = showcase_type_ahead_is_fresh (self->type_ahead, now);
  guint selected = gtk_single_selection_get_selected (self->selection);
  guint start = 0;
  guint found;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK))
    return GDK_EVENT_PROPAGATE;
  if (letter == 0 || !g_unichar_isprint (letter) || (fresh && g_unichar_isspace (letter)))
    return GDK_EVENT_PROPAGATE;

  /* A first letter asks for the next row; further ones narrow down and may stay where they are. */
  if (selected != GTK_INVALID_LIST_POSITION)
    start = fresh ? selected + 1 : selected;

  found = showcase_type_ahead_find (G_LIST_MODEL (self->selection), showcase_type_ahead_add (self->type_ahead, letter, now), start);
  if (found != G_MAXUINT)
    gtk_list_view_scroll_to (self->list, found, GTK_LIST_SCROLL_SELECT | GTK_LIST_SCROLL_FOCUS, NULL);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
  return GDK_EVENT_STOP;
}

static gboolean
has_rows (ShowcaseTimeline *self)
{
  return gtk_list_view_get_model (self->list) != NULL;
}

static void
laid_out_cb (ShowcaseTimeline *self,
             GdkFrameClock *clock)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  g_signal_handlers_disconnect_by_func (clock, laid_out_cb, self);
  if (!has_rows (self))
    return;

  /* The first row has a header above it. */
  if (selected == 0)
    gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0.0);
  else if (selected != GTK_INVALID_LIST_POSITION)
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

  self->awaits_focus = !has_rows (self);
  if (self->awaits_focus)
    return FALSE;

  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list, selected, GTK_LIST_SCROLL_FOCUS, NULL);
  return gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/* The list is empty for a moment, so nothing is selected after it. */
static void
list_entries (ShowcaseTimeline *self)
{
  ShowcaseDate today;

  showcase_date_get_today (&today);
  gtk_flatten_list_model_set_model (self->entries, NULL);
  g_clear_object (&self->agenda);
  if (self->catalog != NULL)
    self->agenda = showcase_agenda_new (self->catalog, self->order, &today);
  showcase_timeline_rows_set_agenda (self->rows, self->agenda);
  gtk_list_view_set_header_factory (self->list, showcase_timeline_rows_get_header_factory (self->rows));
  gtk_flatten_list_model_set_model (self->entries, G_LIST_MODEL (self->agenda));
}

static void
set_order (ShowcaseTimeline *self,
           ShowcaseOrder order)
{
  ShowcaseEntry *selected = showcase_timeline_get_selected (self);

  if (self->order == order)
    return;
  self->order = order;
  list_entries (self);
  showcase_timeline_set_selected (self, selected);
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

  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_TIMELINE);
  g_clear_object (&self->catalog);
  g_clear_object (&self->agenda);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->type_ahead, showcase_type_ahead_free);

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
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimeline, entries);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimeline, selection);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_set_css_name (widget_class, "timeline");
}

static void
showcase_timeline_init (ShowcaseTimeline *self)
{
  self->type_ahead = showcase_type_ahead_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = showcase_timeline_rows_new (GTK_SECTION_MODEL (self->entries));
  gtk_list_view_set_factory (self->list, showcase_timeline_rows_get_factory (self->rows));
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

  list_entries (self);
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
  guint position;

  g_return_if_fail (SHOWCASE_IS_TIMELINE (self));
  g_return_if_fail (entry == NULL || SHOWCASE_IS_ENTRY (entry));

  if (showcase_timeline_get_selected (self) == entry)
    return;

  position = entry != NULL && self->agenda != NULL ? showcase_agenda_find_position (self->agenda, entry) : GTK_INVALID_LIST_POSITION;

  /* The selection refuses to let go of its item, which is right for a person with a mouse but not for the program. */
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, position);
  gtk_single_selection_set_can_unselect (self->selection, FALSE);
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
  return self->selection != NULL ? gtk_single_selection_get_selected_item (self->selection) : NULL;
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
