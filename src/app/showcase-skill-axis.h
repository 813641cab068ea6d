/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SKILL_AXIS (showcase_skill_axis_get_type ())

/* The years below the strips of a chart of skills. It stands as wide as the chart, and its years below the strips' column.
 *
 * Signals: "resized" (int): the chart has got its place, and is as many pixels wide. */

G_DECLARE_FINAL_TYPE (ShowcaseSkillAxis, showcase_skill_axis, SHOWCASE, SKILL_AXIS, GtkWidget)

void showcase_skill_axis_set_months (ShowcaseSkillAxis *self,
                                     int first,
                                     int end);
void showcase_skill_axis_set_strip (ShowcaseSkillAxis *self,
                                    GtkWidget *strip);
double showcase_skill_axis_get_x (ShowcaseSkillAxis *self,
                                  GtkWidget *strip,
                                  double month);
int showcase_skill_axis_get_tick (ShowcaseSkillAxis *self,
                                  GtkWidget *strip,
                                  guint position);
guint showcase_skill_axis_choose_step (guint n_years,
                                       int width,
                                       int label_width);

G_END_DECLS
