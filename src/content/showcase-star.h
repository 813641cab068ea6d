/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ShowcaseStarStep:
 * @SHOWCASE_STAR_NONE: not a step of a story
 * @SHOWCASE_STAR_SITUATION: Situation, Context, Background, Challenge
 * @SHOWCASE_STAR_TASK: Task, Goal, Objective
 * @SHOWCASE_STAR_ACTION: Action, Approach, What I did
 * @SHOWCASE_STAR_RESULT: Result, Outcome, Impact
 * @SHOWCASE_STAR_TAKEAWAY: Takeaway, Lesson, Learning, Longterm goal
 *
 * The steps of an interview story told in STAR form.
 */
typedef enum
{
  SHOWCASE_STAR_NONE,
  SHOWCASE_STAR_SITUATION,
  SHOWCASE_STAR_TASK,
  SHOWCASE_STAR_ACTION,
  SHOWCASE_STAR_RESULT,
  SHOWCASE_STAR_TAKEAWAY,
} ShowcaseStarStep;

ShowcaseStarStep showcase_star_step_from_label (const char *label);
char showcase_star_step_to_letter (ShowcaseStarStep step);

/**
 * ShowcaseStar:
 *
 * One story in STAR form, below one heading: its title, its place and its steps in written order. Reference counted and
 * immutable once it is in a catalog.
 */
typedef struct _ShowcaseStar ShowcaseStar;

#define SHOWCASE_TYPE_STAR (showcase_star_get_type ())

GType showcase_star_get_type (void) G_GNUC_CONST;
ShowcaseStar *showcase_star_new (const char *title,
                                 guint line);
ShowcaseStar *showcase_star_ref (ShowcaseStar *self);
void showcase_star_unref (ShowcaseStar *self);
void showcase_star_add_step (ShowcaseStar *self,
                             ShowcaseStarStep step,
                             const char *label,
                             guint line,
                             gboolean empty);
const char *showcase_star_get_title (ShowcaseStar *self);
guint showcase_star_get_line (ShowcaseStar *self);
guint showcase_star_get_n_steps (ShowcaseStar *self);
ShowcaseStarStep showcase_star_get_step (ShowcaseStar *self,
                                         guint position);
const char *showcase_star_get_step_label (ShowcaseStar *self,
                                          guint position);
guint showcase_star_get_step_line (ShowcaseStar *self,
                                   guint position);
gboolean showcase_star_is_step_empty (ShowcaseStar *self,
                                      guint position);
guint showcase_star_count_kinds (ShowcaseStar *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseStar, showcase_star_unref)

G_END_DECLS
