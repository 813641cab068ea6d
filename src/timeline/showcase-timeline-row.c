/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One row of the timeline: the period, the role or title, a line of details and the row's piece of the rail. Rows are used again for
 * other entries as the list scrolls, and a list keeps many more of them than are seen, so a row sets its own words instead of being
 * made of labels: three layouts, which it does without until it is seen. A screen reader has the label of the list's item. */

#include "config.h"

#include "showcase-timeline-row.h"

#include "showcase-rail.h"

#define SPACING 10
#define MARGIN 9
#define LINE_SPACING 2
#define MIN_TEXT_WIDTH 80
#define NATURAL_TEXT_WIDTH 220

struct _ShowcaseTimelineRow
{
  GtkWidget parent_instance;

  /* Owned */
  GtkWidget *rail;
  ShowcaseRowRuler *ruler;
  char *words[SHOWCASE_N_ROW_TEXTS];
  PangoLayout *layouts[SHOWCASE_N_ROW_TEXTS];
  ShowcaseEntry *entry;

  /* State: how much time lies beside the row */
  double months;
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

/* Lines stand at the side where the interface begins, as they do in labels. */
static void
sync_alignment (ShowcaseTimelineRow *self,
                PangoLayout *layout)
{
  pango_layout_set_alignment (layout, is_rtl (self) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

static gboolean
has_text (ShowcaseTimelineRow *self,
          ShowcaseRowText text)
{
  return self->words[text] != NULL && *self->words[text] != '\0';
}

static void
set_text (ShowcaseTimelineRow *self,
          ShowcaseRowText text,
          const char *words)
{
  if (g_set_str (&self->words[text], words) && self->layouts[text] != NULL)
    pango_layout_set_text (self->layouts[text], words, -1);
}

/* A widget finds out its font when it is asked for a layout. Before it is in a window that is wasted. */
static PangoLayout *
get_layout (ShowcaseTimelineRow *self,
            ShowcaseRowText text)
{
  if (self->layouts[text] == NULL)
    {
      self->layouts[text] = showcase_row_ruler_create_layout (self->ruler, text, gtk_widget_get_pango_context (GTK_WIDGET (self)));
      sync_alignment (self, self->layouts[text]);
      pango_layout_set_text (self->layouts[text], self->words[text], -1);
    }
  return self->layouts[text];
}

static int
lay_out (ShowcaseTimelineRow *self,
         ShowcaseRowText text,
         int width)
{
  PangoLayout *layout = get_layout (self, text);
  int height;

  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

/* Where the text begins, at the side where the interface does. */
static int
find_indent (ShowcaseTimelineRow *self)
{
  return showcase_rail_get_width (showcase_row_ruler_get_n_lanes (self->ruler)) + SPACING;
}

/* The ruler says how high texts are; layouts are for the rows that are seen. */
static int
find_text_height (ShowcaseTimelineRow *self,
                  int width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  int total = 2 * MARGIN - LINE_SPACING;

  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      int height;

      if (!has_text (self, i))
        continue;
      if (showcase_row_ruler_count_lines (self->ruler, i, context, self->words[i], width, &height) == 0)
        height = lay_out (self, i, width);
      total += LINE_SPACING + height;
    }
  return total;
}

/* A title has the lines that the row has room for, even if another one would have fitted by a hair. */
static void
set_width (ShowcaseTimelineRow *self,
           int width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      int height;
      guint n_lines;

      if (!has_text (self, i))
        continue;
      n_lines = showcase_row_ruler_count_lines (self->ruler, i, context, self->words[i], width, &height);
      if (i == SHOWCASE_ROW_TITLE)
        pango_layout_set_height (get_layout (self, i), n_lines == 1 ? -1 : -SHOWCASE_ROW_TITLE_LINES);
      lay_out (self, i, width);
    }
}

/* The text begins at the side of the rail, whichever way it runs. */
static void
snapshot_text (ShowcaseTimelineRow *self,
               GtkSnapshot *snapshot,
               PangoLayout *layout,
               const GdkRGBA *color,
               int y)
{
  PangoRectangle extents;
  int x = find_indent (self);

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  if (is_rtl (self))
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - extents.width;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)(x - extents.x), (float)y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
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
  g_clear_pointer (&self->ruler, showcase_row_ruler_unref);
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      g_clear_pointer (&self->words[i], g_free);
      g_clear_object (&self->layouts[i]);
    }

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
      int height = find_text_height (self, for_size >= 0 ? MAX (for_size - find_indent (self), 1) : NATURAL_TEXT_WIDTH);

      *minimum = *natural = showcase_row_ruler_stretch (self->ruler, gtk_widget_get_pango_context (widget), self->months, height);
    }
}

static float
find_first_middle (ShowcaseTimelineRow *self)
{
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    if (has_text (self, i))
      {
        PangoRectangle line;

        pango_layout_line_get_pixel_extents (pango_layout_get_line_readonly (get_layout (self, i), 0), NULL, &line);
        return MARGIN + line.height / 2.0f;
      }
  return -1;
}

static void
showcase_timeline_row_size_allocate (GtkWidget *widget,
                                     int width,
                                     int height,
                                     int baseline)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (widget);
  int text_width = MAX (width - find_indent (self), 1);

  set_width (self, text_width);
  gtk_widget_size_allocate (self->rail, &(GtkAllocation){ 0, 0, width, height }, -1);

  showcase_rail_set_text (SHOWCASE_RAIL (self->rail),
                          showcase_row_ruler_get_n_lanes (self->ruler),
                          find_first_middle (self),
                          (float)(find_text_height (self, text_width) - MARGIN));
}

/* What stands beside the title is dim: it has the row's own colour, and the title that of the list around it. */
static void
showcase_timeline_row_snapshot (GtkWidget *widget,
                                GtkSnapshot *snapshot)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (widget);
  int y = MARGIN;
  GdkRGBA color;
  GdkRGBA title_color;

  gtk_widget_snapshot_child (widget, self->rail, snapshot);
  gtk_widget_get_color (widget, &color);
  gtk_widget_get_color (gtk_widget_get_parent (widget), &title_color);
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    {
      int height;

      if (!has_text (self, i))
        continue;
      snapshot_text (self, snapshot, get_layout (self, i), i == SHOWCASE_ROW_TITLE ? &title_color : &color, y);
      pango_layout_get_pixel_size (get_layout (self, i), NULL, &height);
      y += height + LINE_SPACING;
    }
}

static void
showcase_timeline_row_direction_changed (GtkWidget *widget,
                                         GtkTextDirection previous)
{
  ShowcaseTimelineRow *self = SHOWCASE_TIMELINE_ROW (widget);

  GTK_WIDGET_CLASS (showcase_timeline_row_parent_class)->direction_changed (widget, previous);
  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    if (self->layouts[i] != NULL)
      sync_alignment (self, self->layouts[i]);
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
  widget_class->direction_changed = showcase_timeline_row_direction_changed;

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
  self->rail = showcase_rail_new ();
  gtk_widget_set_parent (self->rail, GTK_WIDGET (self));
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
  return GTK_WIDGET (self);
}

static double
find_months (ShowcaseChronology *chronology,
             guint position)
{
  const ShowcaseStretch *stretch = chronology != NULL ? showcase_chronology_get_stretch (chronology, position) : NULL;

  return stretch != NULL ? stretch->to - stretch->from : 0;
}

/**
 * showcase_timeline_row_set_entry:
 * @self: a row
 * @entry: (nullable): what to show, or %NULL to let go of it
 * @chronology: (nullable): the time axis of the entry's group, or %NULL for none
 * @position: the entry's place there, from 0
 *
 * Sets what the row shows.
 */
void
showcase_timeline_row_set_entry (ShowcaseTimelineRow *self,
                                 ShowcaseEntry *entry,
                                 ShowcaseChronology *chronology,
                                 guint position)
{
  g_return_if_fail (SHOWCASE_IS_TIMELINE_ROW (self));
  g_return_if_fail (entry == NULL || SHOWCASE_IS_ENTRY (entry));

  if (entry != NULL)
    {
      g_autofree char *period = showcase_period_to_string (showcase_entry_get_period (entry));
      g_autofree char *details = showcase_timeline_row_describe_details (entry);
      const char *role = showcase_entry_get_role (entry);

      set_text (self, SHOWCASE_ROW_PERIOD, period);
      set_text (self, SHOWCASE_ROW_TITLE, role != NULL ? role : showcase_entry_get_title (entry));
      set_text (self, SHOWCASE_ROW_DETAILS, details);
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
  GString *words = g_string_new (NULL);

  g_return_val_if_fail (SHOWCASE_IS_TIMELINE_ROW (self), g_string_free (words, FALSE));

  for (ShowcaseRowText i = 0; i < SHOWCASE_N_ROW_TEXTS; i++)
    if (has_text (self, i))
      g_string_append_printf (words, "%s\n", self->words[i]);
  return g_string_free (words, FALSE);
}
