/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws the times of a skill. A bar is as exact as its source: an end that is only a year fades over that year, one that goes on fades beyond today, and one that
 * was left out fades all along. */

#include "config.h"

#include "showcase-skill-strip.h"

#include "showcase-skill-words.h"

#include <adwaita.h>

#define MIN_WIDTH 96
#define HEIGHT 36
#define BAR_HEIGHT 10
#define MIN_BAR 4

/* How far an ongoing time fades, in months. */
#define FADE 5

#define GRID_ALPHA 0.12f
#define HIGH_CONTRAST_GRID_ALPHA 0.4f

struct _ShowcaseSkillStrip
{
  GtkWidget parent_instance;

  /* Owned */
  ShowcaseSkillAxis *axis;
  ShowcaseSkill *skill;
};

G_DEFINE_FINAL_TYPE (ShowcaseSkillStrip, showcase_skill_strip, GTK_TYPE_WIDGET)

static void
showcase_skill_strip_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : HEIGHT;
}

static void
showcase_skill_strip_size_allocate (GtkWidget *widget,
                                    int width,
                                    int height,
                                    int baseline)
{
  showcase_skill_axis_set_strip (SHOWCASE_SKILL_STRIP (widget)->axis, widget);
}

static void
snapshot_grid (ShowcaseSkillStrip *self,
               GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float height = (float)gtk_widget_get_height (widget);
  GdkRGBA color;
  int year;

  gtk_widget_get_color (gtk_widget_get_parent (widget), &color);
  color.alpha *= adw_style_manager_get_high_contrast (adw_style_manager_get_for_display (gtk_widget_get_display (widget))) ? HIGH_CONTRAST_GRID_ALPHA : GRID_ALPHA;
  for (guint i = 0; (year = showcase_skill_axis_get_tick (self->axis, widget, i)) != 0; i++)
    {
      float x = (float)(int)showcase_skill_axis_get_x (self->axis, widget, year * 12);

      gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (MIN (x, (float)gtk_widget_get_width (widget) - 1), 0, 1, height));
    }
}

static void
snapshot_run (ShowcaseSkillStrip *self,
              GtkSnapshot *snapshot,
              const ShowcaseSkillRun *run)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GskColorStop stops[4];
  GskRoundedRect bar;
  double ends[4];
  float x[4];
  float width;

  showcase_skill_strip_find_ends (run, ends);
  for (int i = 0; i < 4; i++)
    x[i] = (float)showcase_skill_axis_get_x (self->axis, widget, ends[i]);
  width = MAX (ABS (x[3] - x[0]), MIN_BAR);
  for (int i = 0; i < 4; i++)
    {
      stops[i].offset = CLAMP (ABS (x[i] - x[0]) / width, 0, 1);
      gtk_widget_get_color (widget, &stops[i].color);
    }
  if (ends[1] > ends[0])
    stops[0].color.alpha = 0;
  if (ends[3] > ends[2])
    stops[3].color.alpha = 0;
  stops[3].offset = 1;

  gsk_rounded_rect_init_from_rect (&bar, &GRAPHENE_RECT_INIT (MIN (x[0], x[3]), ((float)gtk_widget_get_height (widget) - BAR_HEIGHT) / 2, width, BAR_HEIGHT), BAR_HEIGHT / 3.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &bar);
  gtk_snapshot_append_linear_gradient (snapshot, &bar.bounds, &GRAPHENE_POINT_INIT (x[0], 0), &GRAPHENE_POINT_INIT (x[3] < x[0] ? x[0] - width : x[0] + width, 0), stops, 4);
  gtk_snapshot_pop (snapshot);
}

static void
showcase_skill_strip_snapshot (GtkWidget *widget,
                               GtkSnapshot *snapshot)
{
  ShowcaseSkillStrip *self = SHOWCASE_SKILL_STRIP (widget);

  snapshot_grid (self, snapshot);
  for (guint i = 0; self->skill != NULL && i < showcase_skill_get_n_runs (self->skill); i++)
    snapshot_run (self, snapshot, showcase_skill_get_run (self->skill, i));
}

static void
showcase_skill_strip_dispose (GObject *object)
{
  ShowcaseSkillStrip *self = SHOWCASE_SKILL_STRIP (object);

  g_clear_object (&self->axis);
  g_clear_object (&self->skill);

  G_OBJECT_CLASS (showcase_skill_strip_parent_class)->dispose (object);
}

static void
showcase_skill_strip_class_init (ShowcaseSkillStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = showcase_skill_strip_dispose;
  widget_class->measure = showcase_skill_strip_measure;
  widget_class->size_allocate = showcase_skill_strip_size_allocate;
  widget_class->snapshot = showcase_skill_strip_snapshot;

  gtk_widget_class_set_css_name (widget_class, "skillstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
showcase_skill_strip_init (ShowcaseSkillStrip *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * showcase_skill_strip_new:
 * @axis: the axis of the chart
 *
 * Makes a strip without a skill.
 *
 * Returns: (transfer floating): the strip
 */
GtkWidget *
showcase_skill_strip_new (ShowcaseSkillAxis *axis)
{
  ShowcaseSkillStrip *self = g_object_new (SHOWCASE_TYPE_SKILL_STRIP, NULL);

  self->axis = g_object_ref (axis);
  return GTK_WIDGET (self);
}

/**
 * showcase_skill_strip_set_skill:
 * @self: a strip
 * @skill: (nullable): a skill
 *
 * Sets whose times are shown.
 */
void
showcase_skill_strip_set_skill (ShowcaseSkillStrip *self,
                                ShowcaseSkill *skill)
{
  g_autofree char *words = NULL;

  g_return_if_fail (SHOWCASE_IS_SKILL_STRIP (self));

  g_set_object (&self->skill, skill);
  words = skill != NULL ? showcase_skill_describe_runs (skill) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * showcase_skill_strip_find_ends:
 * @run: a time
 * @ends: (out caller-allocates) (array fixed-size=4): months, which need not be whole
 *
 * Tells where the bar of a time begins to be seen, where it is full, until where, and where it ends.
 */
void
showcase_skill_strip_find_ends (const ShowcaseSkillRun *run,
                                double ends[4])
{
  const ShowcaseMonths *months = &run->months;
  gboolean is_closed = run->period.ending == SHOWCASE_PERIOD_CLOSED;

  ends[0] = ends[1] = months->first;
  ends[2] = ends[3] = months->end;

  /* A year at the end of a range counts as its middle; a year alone is all of it. */
  if (run->period.start.month == 0)
    {
      ends[0] = months->first / 12 * 12;
      ends[1] = months->first % 12 == 0 ? months->first + 6 : ends[0] + 12;
    }
  if (is_closed && run->period.end.month == 0)
    {
      ends[3] = (months->end + 11) / 12 * 12;
      ends[2] = months->end % 12 == 0 ? months->end - 6 : ends[3] - 12;
    }
  else if (run->period.ending == SHOWCASE_PERIOD_OPEN)
    ends[2] = ends[1];
  else if (!is_closed)
    ends[3] = months->end + FADE;
  if (ends[1] > ends[2])
    ends[1] = ends[2] = (ends[0] + ends[3]) / 2;
}
