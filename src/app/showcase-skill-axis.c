/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The time that a chart of skills covers, in whole years: where a month lies in a strip, which years are marked, and their numbers below the strips. A column
 * finds its place after this widget has its own, so that the numbers are placed when they are painted. */

#include "config.h"

#include "showcase-skill-axis.h"

/* Room between two numbers, in pixels. */
#define GAP 14

struct _ShowcaseSkillAxis
{
  GtkWidget parent_instance;

  /* Borrowed */
  GtkWidget *strip; /* any one of the column */

  /* Owned */
  PangoLayout *layout;

  /* State */
  int first_year;
  int end_year;
};

G_DEFINE_FINAL_TYPE (ShowcaseSkillAxis, showcase_skill_axis, GTK_TYPE_WIDGET)

enum
{
  RESIZED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* All years have four digits, which are as wide as these at most. */
static PangoLayout *
get_layout (ShowcaseSkillAxis *self)
{
  if (self->layout == NULL)
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "2000");
  return self->layout;
}

static void
get_label_size (ShowcaseSkillAxis *self,
                int *width,
                int *height)
{
  pango_layout_set_text (get_layout (self), "2000", -1);
  pango_layout_get_pixel_size (get_layout (self), width, height);
}

static void
showcase_skill_axis_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  int width;
  int height;

  get_label_size (SHOWCASE_SKILL_AXIS (widget), &width, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static void
snapshot_year (ShowcaseSkillAxis *self,
               GtkSnapshot *snapshot,
               int year,
               float x)
{
  g_autofree char *number = g_strdup_printf ("%d", year);
  GdkRGBA color;
  int width;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  pango_layout_set_text (get_layout (self), number, -1);
  pango_layout_get_pixel_size (get_layout (self), &width, NULL);
  x = CLAMP (x - (float)width / 2, 0, (float)MAX (gtk_widget_get_width (GTK_WIDGET (self)) - width, 0));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, 0));
  gtk_snapshot_append_layout (snapshot, get_layout (self), &color);
  gtk_snapshot_restore (snapshot);
}

static void
showcase_skill_axis_snapshot (GtkWidget *widget,
                              GtkSnapshot *snapshot)
{
  ShowcaseSkillAxis *self = SHOWCASE_SKILL_AXIS (widget);
  int year;

  if (self->strip == NULL || !gtk_widget_get_mapped (self->strip))
    return;
  for (guint i = 0; (year = showcase_skill_axis_get_tick (self, self->strip, i)) != 0; i++)
    {
      graphene_point_t point = GRAPHENE_POINT_INIT ((float)showcase_skill_axis_get_x (self, self->strip, year * 12), 0);

      if (gtk_widget_compute_point (self->strip, widget, &point, &point))
        snapshot_year (self, snapshot, year, point.x);
    }
}

/* The font may be another one. */
static void
showcase_skill_axis_system_setting_changed (GtkWidget *widget,
                                            GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (showcase_skill_axis_parent_class)->system_setting_changed (widget, setting);
  g_clear_object (&SHOWCASE_SKILL_AXIS (widget)->layout);
}

static void
showcase_skill_axis_size_allocate (GtkWidget *widget,
                                   int width,
                                   int height,
                                   int baseline)
{
  g_signal_emit (widget, signals[RESIZED], 0, width);
}

static void
showcase_skill_axis_dispose (GObject *object)
{
  ShowcaseSkillAxis *self = SHOWCASE_SKILL_AXIS (object);

  g_clear_weak_pointer (&self->strip);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (showcase_skill_axis_parent_class)->dispose (object);
}

static void
showcase_skill_axis_class_init (ShowcaseSkillAxisClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_skill_axis_dispose;
  widget_class->measure = showcase_skill_axis_measure;
  widget_class->size_allocate = showcase_skill_axis_size_allocate;
  widget_class->snapshot = showcase_skill_axis_snapshot;
  widget_class->system_setting_changed = showcase_skill_axis_system_setting_changed;

  /**
   * ShowcaseSkillAxis::resized:
   * @self: the axis
   * @width: how wide the chart is, in pixels
   *
   * The chart has got its place, which may be as wide as before. What is asked of sizes now, is for later.
   */
  signals[RESIZED] = g_signal_new ("resized", SHOWCASE_TYPE_SKILL_AXIS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "skillaxis");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
showcase_skill_axis_init (ShowcaseSkillAxis *self)
{
}

/**
 * showcase_skill_axis_set_months:
 * @self: an axis
 * @first: the first month of all skills
 * @end: the month after the last one
 *
 * Sets the time that the chart covers; it has whole years.
 */
void
showcase_skill_axis_set_months (ShowcaseSkillAxis *self,
                                int first,
                                int end)
{
  g_return_if_fail (SHOWCASE_IS_SKILL_AXIS (self));

  self->first_year = first / 12;
  self->end_year = (end + 11) / 12;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_skill_axis_set_strip:
 * @self: an axis
 * @strip: any strip of the chart that has its place
 *
 * Tells where the column of the strips is.
 */
void
showcase_skill_axis_set_strip (ShowcaseSkillAxis *self,
                               GtkWidget *strip)
{
  g_return_if_fail (SHOWCASE_IS_SKILL_AXIS (self));

  g_set_weak_pointer (&self->strip, strip);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_skill_axis_get_x:
 * @self: an axis
 * @strip: a strip of the chart
 * @month: a month, counted from January of the year 0
 *
 * Tells where a month begins in a strip: the first one at its start, whichever way the interface runs.
 *
 * Returns: the place, in pixels
 */
double
showcase_skill_axis_get_x (ShowcaseSkillAxis *self,
                           GtkWidget *strip,
                           double month)
{
  double width = gtk_widget_get_width (strip);
  double share;

  g_return_val_if_fail (SHOWCASE_IS_SKILL_AXIS (self), 0);

  share = (month - self->first_year * 12) / MAX ((self->end_year - self->first_year) * 12, 1);
  return gtk_widget_get_direction (strip) == GTK_TEXT_DIR_RTL ? width * (1 - share) : width * share;
}

/**
 * showcase_skill_axis_get_tick:
 * @self: an axis
 * @strip: a strip of the chart
 * @position: which of the marked years, from 0
 *
 * Tells which years are marked.
 *
 * Returns: the year, or 0 after the last one
 */
int
showcase_skill_axis_get_tick (ShowcaseSkillAxis *self,
                              GtkWidget *strip,
                              guint position)
{
  int label_width;
  int step;
  int year;

  g_return_val_if_fail (SHOWCASE_IS_SKILL_AXIS (self), 0);

  get_label_size (self, &label_width, NULL);
  step = (int)showcase_skill_axis_choose_step ((guint)MAX (self->end_year - self->first_year, 0), gtk_widget_get_width (strip), label_width);
  year = (self->first_year + step - 1) / step * step + (int)position * step;
  return year <= self->end_year ? year : 0;
}

/**
 * showcase_skill_axis_choose_step:
 * @n_years: how many years there are
 * @width: how much room they have
 * @label_width: how much room one number takes
 *
 * Tells how many years lie between two that are marked, so that their numbers have room: 1, 2, 5, or ten times as many.
 *
 * Returns: the number of years
 */
guint
showcase_skill_axis_choose_step (guint n_years,
                                 int width,
                                 int label_width)
{
  static const guint steps[] = { 1, 2, 5, 10, 20, 50, 100 };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    if (n_years == 0 || (double)width * steps[i] / n_years >= label_width + GAP)
      return steps[i];
  return 1000;
}
