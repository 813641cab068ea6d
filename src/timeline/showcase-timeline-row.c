/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row of the timeline: the period, the role or title, a line of details and the row's piece of the rail. Rows are used again for
 * other entries as the list scrolls, so setting an entry is cheap: three texts and one mark. */

#include "config.h"

#include "showcase-timeline-row.h"

#include "showcase-rail.h"

struct _ShowcaseTimelineRow
{
  GtkWidget parent_instance;

  /* Template */
  ShowcaseRail *rail;
  GtkWidget *words;
  GtkLabel *period;
  GtkLabel *title;
  GtkLabel *details;

  /* Owned */
  ShowcaseEntry *entry;
};

G_DEFINE_FINAL_TYPE (ShowcaseTimelineRow, showcase_timeline_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_ENTRY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
set_text (GtkLabel *label,
          const char *text)
{
  gboolean shown = text != NULL && *text != '\0';

  gtk_label_set_label (label, shown ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), shown);
}

static ShowcaseRailMark
choose_mark (ShowcaseEntry *entry)
{
  if (showcase_entry_is_topic (entry))
    return SHOWCASE_RAIL_MARK_RING;
  if (showcase_entry_get_period (entry)->ending == SHOWCASE_PERIOD_CLOSED)
    return SHOWCASE_RAIL_MARK_DOT;
  return SHOWCASE_RAIL_MARK_SOFT;
}

static ShowcaseRailEnds
choose_ends (guint position,
             guint n_entries)
{
  ShowcaseRailEnds ends = 0;

  if (position > 0)
    ends |= SHOWCASE_RAIL_CONTINUES_ABOVE;
  if (position + 1 < n_entries)
    ends |= SHOWCASE_RAIL_CONTINUES_BELOW;
  return ends;
}

static void
showcase_timeline_row_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (object);

  switch (prop_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_timeline_row_dispose (GObject *object)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (object);

  g_clear_object (&self->entry);
  gtk_widget_dispose_template (GTK_WIDGET (self), SHOWCASE_TYPE_TIMELINE_ROW);

  G_OBJECT_CLASS (showcase_timeline_row_parent_class)->dispose (object);
}

static void
showcase_timeline_row_class_init (ShowcaseTimelineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_timeline_row_get_property;
  object_class->dispose = showcase_timeline_row_dispose;

  /**
   * ShowcaseTimelineRow:entry:
   *
   * The entry that the row shows.
   */
  properties[PROP_ENTRY] = g_param_spec_object ("entry", NULL, NULL, SHOWCASE_TYPE_ENTRY, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SHOWCASE_TYPE_RAIL);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/timeline/showcase-timeline-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelineRow, rail);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelineRow, words);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelineRow, period);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelineRow, title);
  gtk_widget_class_bind_template_child (widget_class, ShowcaseTimelineRow, details);
  gtk_widget_class_set_css_name (widget_class, "timelinerow");
}

static void
showcase_timeline_row_init (ShowcaseTimelineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * showcase_timeline_row_new:
 *
 * Makes an empty row.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_timeline_row_new (void)
{
  return g_object_new (SHOWCASE_TYPE_TIMELINE_ROW, NULL);
}

/**
 * showcase_timeline_row_set_entry:
 * @self: a row
 * @entry: (nullable): what to show, or %NULL to let go of it
 * @position: the entry's place in its group, from 0
 * @n_entries: the number of entries in the group
 *
 * Sets what the row shows.
 */
void
showcase_timeline_row_set_entry (ShowcaseTimelineRow *self,
                                 ShowcaseEntry *entry,
                                 guint position,
                                 guint n_entries)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROW (self));
  g_return_if_fail (entry == NULL || SHOWCASE_IS_ENTRY (entry));

  if (entry != NULL)
    {
      g_autofree char *period = showcase_period_to_string (showcase_entry_get_period (entry));
      g_autofree char *details = showcase_timeline_row_describe_details (entry);
      const char *role = showcase_entry_get_role (entry);

      set_text (self->period, period);
      set_text (self->title, role != NULL ? role : showcase_entry_get_title (entry));
      set_text (self->details, details);
      showcase_rail_set_mark (self->rail, choose_mark (entry), choose_ends (position, n_entries));
      showcase_rail_set_anchor (self->rail, gtk_widget_get_visible (GTK_WIDGET (self->period)) ? self->period : self->title);
    }

  if (g_set_object (&self->entry, entry))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
}

/**
 * showcase_timeline_row_get_entry:
 * @self: a row
 *
 * Tells which entry is shown.
 *
 * Returns: (transfer none) (nullable): the entry
 */
ShowcaseEntry *
showcase_timeline_row_get_entry (ShowcaseTimelineRow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMELINE_ROW (self), NULL);
  return self->entry;
}
