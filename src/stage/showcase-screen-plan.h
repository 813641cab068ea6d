/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-screen.h"

G_BEGIN_DECLS

/**
 * ShowcaseScreenPlanKind:
 * @SHOWCASE_SCREEN_PLAN_ONE: there is one picture, for the stage alone
 * @SHOWCASE_SCREEN_PLAN_TWO: the stage and the console have screens of their own
 * @SHOWCASE_SCREEN_PLAN_ASK: a person has to say; the screens of the plan are a guess
 *
 * What to do with the screens that there are.
 */
typedef enum
{
  SHOWCASE_SCREEN_PLAN_ONE,
  SHOWCASE_SCREEN_PLAN_TWO,
  SHOWCASE_SCREEN_PLAN_ASK,
} ShowcaseScreenPlanKind;

/**
 * ShowcaseScreenPlan:
 * @kind: what to do
 * @stage: the number of the stage's screen, or %SHOWCASE_SCREEN_NONE when there is no screen at all
 * @console: the number of the console's screen, or %SHOWCASE_SCREEN_NONE when it has none of its own
 * @is_chosen: whether a person chose this for these screens before
 *
 * Which screen is for what.
 */
typedef struct
{
  ShowcaseScreenPlanKind kind;
  guint stage;
  guint console;
  gboolean is_chosen;
} ShowcaseScreenPlan;

ShowcaseScreenPlan showcase_screen_plan_make (const ShowcaseScreen *screens,
                                              guint n_screens,
                                              guint home,
                                              GVariant *choices);
guint showcase_screen_plan_pick_console (const ShowcaseScreen *screens,
                                         guint n_screens,
                                         guint stage,
                                         guint home);
guint showcase_screen_plan_get_first (const ShowcaseScreen *screens,
                                      guint n_screens,
                                      guint screen);
guint showcase_screen_plan_find_key (const ShowcaseScreen *screens,
                                     guint n_screens,
                                     const char *key);
guint showcase_screen_plan_count (const ShowcaseScreen *screens,
                                  guint n_screens);
char *showcase_screen_plan_dup_set (const ShowcaseScreen *screens,
                                    guint n_screens);

G_END_DECLS
