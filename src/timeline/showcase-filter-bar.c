/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The bar above a list that is filtered: it takes keys that were typed elsewhere too, says how many matches there are, and that there are none. */

#include "config.h"

#include "showcase-filter-bar.h"

#include <glib/gi18n-lib.h>

/* A screen reader first says what is typed. */
#define ANNOUNCE_DELAY 500

struct _ShowcaseFilterBar
{
  GtkWidget parent_instance;

  /* Template */
  GtkSearchBar *bar;
  GtkSearchEntry *entry;
  GtkLabel *nothing;

  /* Owned */
  GtkListView *list;

  /* State */
  guint announce_timeout;
};

G_DEFINE_FINAL_TYPE (ShowcaseFilterBar, showcase_filter_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_QUERY,
  N_PROPS,
};

enum
{
  STOPPED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static guint
count_matches (ShowcaseFilterBar *self)
{
  GListModel *matches = G_LIST_MODEL (gtk_list_view_get_model (self->list));

  return matches != NULL ? g_list_model_get_n_items (matches) : 0;
}

static gboolean
is_filtering (ShowcaseFilterBar *self)
{
  return *showcase_filter_bar_get_query (self) != '\0';
}

static void
announce_cb (gpointer user_data)
{
  ShowcaseFilterBar *self = user_data;
  guint n_matches = count_matches (self);
  g_autofree char *words = g_strdup_printf (ngettext ("%u match", "%u matches", n_matches), n_matches);

  self->announce_timeout = 0;
  gtk_accessible_announce (GTK_ACCESSIBLE (self->entry),
                           n_matches > 0 ? words : gtk_label_get_label (self->nothing),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
sync_nothing (ShowcaseFilterBar *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), is_filtering (self) && count_matches (self) == 0);
}

/* Whoever filters the list does so while the query's change is told. */
static void
changed_cb (ShowcaseFilterBar *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
  sync_nothing (self);
  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  if (is_filtering (self))
    self->announce_timeout = g_timeout_add_once (ANNOUNCE_DELAY, announce_cb, self);
}

static void
stopped_cb (ShowcaseFilterBar *self)
{
  showcase_filter_bar_set_query (self, "");
  g_signal_emit (self, signals[STOPPED], 0);
}

static void
enter_list (ShowcaseFilterBar *self)
{
  if (count_matches (self) == 0)
    return;
  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_FOCUS, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/* Who presses Enter wants the first match. */
static void
activated_cb (ShowcaseFilterBar *self)
{
  enter_list (self);
  if (count_matches (self) > 0)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.activate-item", "u", 0);
}

static gboolean
key_pressed_cb (ShowcaseFilterBar *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  enter_list (self);
  return GDK_EVENT_STOP;
}

static gboolean
showcase_filter_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SHOWCASE_FILTER_BAR (widget)->entry));
}

static void
showcase_filter_bar_get_property (GObject *object,
                                  guint prop_id,
                                  GValue *value,
                                  GParamSpec *pspec)
{
  ShowcaseFilterBar *self = SHOWCASE_FILTER_BAR (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      g_value_set_string (value, showcase_filter_bar_get_query (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_filter_bar_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  ShowcaseFilterBar *self = SHOWCASE_FILTER_BAR (object);

  switch (prop_id)
    {
    case PROP_QUERY:
      showcase_filter_bar_set_query (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_filter_bar_dispose (GObject *object)
{
  ShowcaseFilterBar *self = SHOWCASE_FILTER_BAR (object);

  g_clear_handle_id (&self->announce_timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_FILTER_BAR);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (showcase_filter_bar_parent_class)->dispose (object);
}

static void
showcase_filter_bar_class_init (ShowcaseFilterBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_filter_bar_get_property;
  object_class->set_property = showcase_filter_bar_set_property;
  object_class->dispose = showcase_filter_bar_dispose;
  widget_class->grab_focus = showcase_filter_bar_grab_focus;

  /**
   * ShowcaseFilterBar:query:
   *
   * What was typed.
   */
  properties[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseFilterBar::stopped:
   * @self: the bar
   *
   * A person wants all of the list again; the query is empty by now.
   */
  signals[STOPPED] = g_signal_new ("stopped", SHOWCASE_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/timeline/showcase-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseFilterBar, bar);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseFilterBar, entry);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseFilterBar, nothing);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_set_css_name (widget_class, "filterbar");
}

/* What slides in is only there in the next frame, and GTK 4.24 drops the keys that come until then. */
static void
showcase_filter_bar_init (ShowcaseFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_revealer_set_transition_type (GTK_REVEALER (gtk_widget_get_first_child (GTK_WIDGET (self->bar))), GTK_REVEALER_TRANSITION_TYPE_NONE);
}

/**
 * showcase_filter_bar_new:
 * @list: the list that is filtered
 *
 * Makes a bar that is hidden. A screen reader is told how long the list is when no key was pressed for a while.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_filter_bar_new (GtkListView *list)
{
  ShowcaseFilterBar *self = g_object_new (SHOWCASE_TYPE_FILTER_BAR, NULL);

  self->list = g_object_ref (list);
  if (gtk_list_view_get_model (list) != NULL)
    g_signal_connect_object (gtk_list_view_get_model (list), "items-changed", G_CALLBACK (sync_nothing), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * showcase_filter_bar_set_query:
 * @self: a bar
 * @query: what the list is to be filtered by; an empty text hides the bar
 *
 * Sets what stands in the bar.
 */
void
showcase_filter_bar_set_query (ShowcaseFilterBar *self,
                               const char *query)
{
  g_return_if_fail (SHOWCASE_IS_FILTER_BAR (self));
  g_return_if_fail (query != NULL);

  /* An editable takes its old text away first, which is no query. */
  g_object_freeze_notify (G_OBJECT (self));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), query);
  g_object_thaw_notify (G_OBJECT (self));
  gtk_search_bar_set_search_mode (self->bar, *query != '\0');
}

/**
 * showcase_filter_bar_get_query:
 * @self: a bar
 *
 * Tells what stands in the bar.
 *
 * Returns: (transfer none): the text
 */
const char *
showcase_filter_bar_get_query (ShowcaseFilterBar *self)
{
  g_return_val_if_fail (SHOWCASE_IS_FILTER_BAR (self), "");
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/**
 * showcase_filter_bar_is_typing:
 * @keyval: a key that was pressed in a list
 * @state: the modifiers that were held
 * @is_filtered: whether the list is filtered
 *
 * Tells which keys are for the bar of a list: letters, digits and signs; in a filtered list also those that take back what was typed. Space is none of them, for
 * it chooses a row.
 *
 * Returns: whether the key is for the bar
 */
gboolean
showcase_filter_bar_is_typing (guint keyval,
                               GdkModifierType state,
                               gboolean is_filtered)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK))
    return FALSE;
  if (keyval == GDK_KEY_Escape || keyval == GDK_KEY_BackSpace)
    return is_filtered;
  return letter != 0 && g_unichar_isgraph (letter);
}

/**
 * showcase_filter_bar_type:
 * @self: a bar
 * @controller: what is about to handle a key press somewhere else
 * @keyval: the key
 *
 * Takes a key press as if the focus had been in the bar, and the focus with it.
 *
 * Returns: whether the key was for the bar
 */
gboolean
showcase_filter_bar_type (ShowcaseFilterBar *self,
                          GtkEventControllerKey *controller,
                          guint keyval)
{
  GtkEditable *text;

  g_return_val_if_fail (SHOWCASE_IS_FILTER_BAR (self), FALSE);

  if (keyval == GDK_KEY_Escape)
    {
      stopped_cb (self);
      return TRUE;
    }
  text = gtk_editable_get_delegate (GTK_EDITABLE (self->entry));
  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (text, -1);
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (text));
}
