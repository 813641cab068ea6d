/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of the timeline: it joins the groups of a catalog into one selectable list with a header a group, and finds rows by typing.
 * Rows are made for what is visible only, so ten thousand entries cost as much as ten. What a selection leads to is for others. */

#include "config.h"

#include "showcase-timeline.h"

#include "showcase-timeline-row.h"
#include "showcase-type-ahead.h"

struct _ShowcaseTimeline
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *scroller;
  GtkListView *list;
  GtkFlattenListModel *entries;
  GtkSingleSelection *selection;
  GtkListItemFactory *header_factory;

  /* Owned */
  ShowcaseCatalog *catalog;
  ShowcaseTypeAhead *type_ahead;
  ShowcaseRowRuler *ruler;

  /* State: whether the rows, when they come, take the focus that was meant for them */
  gboolean awaits_focus;
};

G_DEFINE_FINAL_TYPE (ShowcaseTimeline, showcase_timeline, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CATALOG,
  PROP_SELECTED,
  N_PROPS,
};

enum
{
  ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static gboolean
has_several_groups (ShowcaseCatalog *catalog)
{
  guint filled = 0;

  if (catalog == NULL)
    return FALSE;
  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog) && filled < 2; i++)
    if (showcase_group_get_n_entries (showcase_catalog_get_group (catalog, i)) > 0)
      filled++;
  return filled > 1;
}

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
row_released_cb (GtkGestureClick *gesture,
                 int n_press,
                 double x,
                 double y,
                 GtkListItem *item)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *timeline = gtk_widget_get_ancestor (row, SHOWCASE_TYPE_TIMELINE);

  if (timeline != NULL && n_press == 1 && gtk_widget_contains (row, x, y))
    emit_activated (SHOWCASE_TIMELINE (timeline), gtk_list_item_get_position (item));
}

/* A list view activates on a double click; a sidebar follows the first. The gesture watches on the way down and claims nothing, so
 * that the list goes on to do its own part. */
static void
setup_row_cb (ShowcaseTimeline *self,
              GtkListItem *item)
{
  GtkWidget *row = showcase_timeline_row_new (self->ruler);
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "released", G_CALLBACK (row_released_cb), item, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

static void
bind_row_cb (ShowcaseTimeline *self,
             GtkListItem *item)
{
  ShowcaseEntry *entry = gtk_list_item_get_item (item);
  guint start = 0;
  guint end = 0;
  guint position = gtk_list_item_get_position (item);
  g_autofree char *label = NULL;

  gtk_section_model_get_section (GTK_SECTION_MODEL (self->entries), position, &start, &end);
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (gtk_list_item_get_child (item)), entry, position - start, end - start);
  label = showcase_timeline_describe_entry (entry, position - start, end - start);
  gtk_list_item_set_accessible_label (item, label);
}

static void
unbind_row_cb (ShowcaseTimeline *self,
               GtkListItem *item)
{
  showcase_timeline_row_set_entry (SHOWCASE_TIMELINE_ROW (gtk_list_item_get_child (item)), NULL, 0, 0);
}

static void
setup_header_cb (ShowcaseTimeline *self,
                 GtkListHeader *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_header_set_child (header, label);
}

static void
bind_header_cb (ShowcaseTimeline *self,
                GtkListHeader *header)
{
  GListModel *group = gtk_flatten_list_model_get_model_for_item (self->entries, gtk_list_header_get_start (header));

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), showcase_group_get_title (SHOWCASE_GROUP (group)));
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
  g_clear_pointer (&self->type_ahead, showcase_type_ahead_free);
  g_clear_pointer (&self->ruler, showcase_row_ruler_unref);

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
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimeline, header_factory);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_set_css_name (widget_class, "timeline");
}

static void
showcase_timeline_init (ShowcaseTimeline *self)
{
  self->type_ahead = showcase_type_ahead_new ();
  self->ruler = showcase_row_ruler_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
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

  gtk_flatten_list_model_set_model (self->entries, NULL);
  gtk_list_view_set_header_factory (self->list, has_several_groups (catalog) ? self->header_factory : NULL);
  gtk_flatten_list_model_set_model (self->entries, G_LIST_MODEL (catalog));
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

  position = entry != NULL && self->catalog != NULL ? showcase_catalog_find_position (self->catalog, entry) : GTK_INVALID_LIST_POSITION;

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
