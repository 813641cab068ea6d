/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row of the timeline: the period, the role or title, a line of details and the row's piece of the rail. Rows are used again for
 * other entries as the list scrolls, and a list keeps many more of them than are seen, so a row sets its own texts instead of being
 * made of labels. A screen reader has the label of the list's item. */

#include "config.h"

#include "showcase-timeline-row.h"

#include "showcase-rail.h"
#include "showcase-row-texts.h"

#define SPACING 10
#define MIN_TEXT_WIDTH 80
#define NATURAL_TEXT_WIDTH 220

struct _ShowcaseTimelineRow
{
  GtkWidget parent_instance;

  /* Owned */
  GtkWidget *rail;
  ShowcaseRowRuler *ruler;
  ShowcaseRowTexts *texts;
  ShowcaseEntry *entry;

  /* State: how much time lies beside the row */
  double months;
  gboolean is_laid_out;
};

G_DEFINE_FINAL_TYPE (ShowcaseTimelineRow, showcase_timeline_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_ENTRY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_rtl (ShowcaseTimelineRow *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* Where the text begins, at the side where the interface does. */
static int
find_indent (ShowcaseTimelineRow *self)
{
  return showcase_rail_get_width (showcase_row_ruler_get_n_lanes (self->ruler)) + SPACING;
}

static int
find_text_width (ShowcaseTimelineRow *self,
                 int width)
{
  return MAX (width - find_indent (self), 1);
}

static int
find_text_height (ShowcaseTimelineRow *self,
                  int text_width)
{
  return showcase_row_texts_measure (self->texts, gtk_widget_get_pango_context (GTK_WIDGET (self)), text_width);
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
  g_clear_pointer (&self->rail, gtk_widget_unparent);
  g_clear_pointer (&self->texts, showcase_row_texts_free);
  g_clear_pointer (&self->ruler, showcase_row_ruler_unref);

  G_OBJECT_CLASS (showcase_timeline_row_parent_class)->dispose (object);
}

static GtkSizeRequestMode
showcase_timeline_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
showcase_timeline_row_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = find_indent (self) + MIN_TEXT_WIDTH;
      *natural = find_indent (self) + NATURAL_TEXT_WIDTH;
    }
  else
    {
      int height = find_text_height (self, for_size >= 0 ? find_text_width (self, for_size) : NATURAL_TEXT_WIDTH);

      *minimum = *natural = showcase_row_ruler_stretch (self->ruler, gtk_widget_get_pango_context (widget), self->months, height);
    }
}

static void
lay_out (ShowcaseTimelineRow *self,
         int text_width)
{
  showcase_row_texts_lay_out (self->texts, gtk_widget_get_pango_context (GTK_WIDGET (self)), text_width, is_rtl (self));
  self->is_laid_out = TRUE;
}

static void
showcase_timeline_row_size_allocate (GtkWidget *widget,
                                     int width,
                                     int height,
                                     int baseline)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (widget);
  int text_width = find_text_width (self, width);

  lay_out (self, text_width);
  gtk_widget_size_allocate (self->rail, &(GtkAllocation){ 0, 0, width, height }, -1);

  showcase_rail_set_text (SHOWCASE_RAIL (self->rail),
                          showcase_row_ruler_get_n_lanes (self->ruler),
                          showcase_row_texts_get_indent (self->texts),
                          showcase_row_texts_find_middle (self->texts),
                          (float)(find_text_height (self, text_width) - SHOWCASE_ROW_MARGIN));
}

/* What stands beside the title is dim: it has the row's own colour, and the title that of the list around it, unless all of the row is dim. */
static void
showcase_timeline_row_snapshot (GtkWidget *widget,
                                GtkSnapshot *snapshot)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (widget);
  int x = is_rtl (self) ? 0 : find_indent (self);
  GdkRGBA color;
  GdkRGBA title_color;

  if (!self->is_laid_out)
    lay_out (self, find_text_width (self, gtk_widget_get_width (widget)));
  gtk_widget_snapshot_child (widget, self->rail, snapshot);
  gtk_widget_get_color (widget, &color);
  gtk_widget_get_color (gtk_widget_has_css_class (widget, "faint") ? widget : gtk_widget_get_parent (widget), &title_color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, 0));
  showcase_row_texts_snapshot (self->texts, snapshot, &color, &title_color, gtk_widget_get_height (widget));
  gtk_snapshot_restore (snapshot);
}

/* A list keeps nine rows out of ten where nobody sees them. */
static void
showcase_timeline_row_unmap (GtkWidget *widget)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (widget);

  showcase_row_texts_let_go (self->texts);
  self->is_laid_out = FALSE;
  GTK_WIDGET_CLASS (showcase_timeline_row_parent_class)->unmap (widget);
}

static void
showcase_timeline_row_class_init (ShowcaseTimelineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = showcase_timeline_row_get_property;
  object_class->dispose = showcase_timeline_row_dispose;
  widget_class->get_request_mode = showcase_timeline_row_get_request_mode;
  widget_class->measure = showcase_timeline_row_measure;
  widget_class->size_allocate = showcase_timeline_row_size_allocate;
  widget_class->snapshot = showcase_timeline_row_snapshot;
  widget_class->unmap = showcase_timeline_row_unmap;

  /**
   * ShowcaseTimelineRow:entry:
   *
   * The entry that the row shows.
   */
  properties[PROP_ENTRY] = g_param_spec_object ("entry", NULL, NULL, SHOWCASE_TYPE_ENTRY, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "timelinerow");
}

static void
showcase_timeline_row_init (ShowcaseTimelineRow *self)
{
}

/**
 * showcase_timeline_row_new:
 * @ruler: what all rows of a list measure their texts with
 *
 * Makes an empty row.
 *
 * Returns: (transfer floating): the new widget
 */
GtkWidget *
showcase_timeline_row_new (ShowcaseRowRuler *ruler)
{
  ShowcaseTimelineRow *self = g_object_new (SHOWCASE_TYPE_TIMELINE_ROW, NULL);

  self->ruler = showcase_row_ruler_ref (ruler);
  self->texts = showcase_row_texts_new (ruler);
  self->rail = showcase_rail_new (ruler);
  gtk_widget_set_parent (self->rail, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}

static double
find_months (ShowcaseChronology *chronology,
             guint position)
{
  const ShowcaseStretch *stretch = chronology != NULL ? showcase_chronology_get_stretch (chronology, position) : NULL;

  return stretch != NULL ? stretch->to - stretch->from : 0;
}

static ShowcaseRungFlags
find_rung (const ShowcaseLadder *ladder,
           guint position)
{
  ShowcaseRungFlags rung = 0;

  if (ladder != NULL && position > ladder->position)
    rung |= SHOWCASE_RUNG_ABOVE;
  if (ladder != NULL && position + 1 < ladder->position + ladder->n_roles)
    rung |= SHOWCASE_RUNG_BELOW;
  return rung;
}

/**
 * showcase_timeline_row_set_language:
 * @self: a row
 * @language: (nullable): the tag of the language of the entry that is set next, or %NULL for that of the program
 *
 * Sets which language an entry is in.
 */
void
showcase_timeline_row_set_language (ShowcaseTimelineRow *self,
                                    const char *language)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROW (self));
  showcase_row_texts_set_language (self->texts, language);
}

/**
 * showcase_timeline_row_set_entry:
 * @self: a row
 * @entry: (nullable): what to show, or %NULL to let go of it
 * @chronology: (nullable): the time axis of the entry's group, or %NULL for none
 * @ladder: (nullable): the ladder that the entry is on
 * @position: the entry's place in its group, from 0
 *
 * Sets what the row shows.
 */
void
showcase_timeline_row_set_entry (ShowcaseTimelineRow *self,
                                 ShowcaseEntry *entry,
                                 ShowcaseChronology *chronology,
                                 const ShowcaseLadder *ladder,
                                 guint position)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROW (self));
  g_return_if_fail (entry == NULL || SHOWCASE_IS_ENTRY (entry));

  if (entry != NULL)
    {
      showcase_row_texts_set_entry (self->texts, entry, ladder, find_rung (ladder, position));
      self->months = find_months (chronology, position);
      showcase_rail_set_row (SHOWCASE_RAIL (self->rail), chronology, position);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }

  if (g_set_object (&self->entry, entry))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
}

/**
 * showcase_timeline_row_set_lit:
 * @self: a row
 * @position: the place of an entry of the same group, or %SHOWCASE_RAIL_NO_ROW
 *
 * Sets which entry's period is lit up where it goes on beside the row.
 */
void
showcase_timeline_row_set_lit (ShowcaseTimelineRow *self,
                               guint position)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROW (self));
  showcase_rail_set_lit (SHOWCASE_RAIL (self->rail), position);
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

/**
 * showcase_timeline_row_get_words:
 * @self: a row
 *
 * Tells what the row shows, one text a line.
 *
 * Returns: (transfer full): the texts, each with a line feed after it
 */
char *
showcase_timeline_row_get_words (ShowcaseTimelineRow *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TIMELINE_ROW (self), NULL);
  return showcase_row_texts_to_string (self->texts);
}
