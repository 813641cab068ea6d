/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Decides which screen is the stage's and which the console's, from nothing but values. No screen is the primary one: what counts is where
 * the program is, what was chosen before for the same screens, and which screen is built in. Screens that show the same picture are one,
 * and the first of them stands for all. */

#include "config.h"

#include "showcase-screen-plan.h"

#include "showcase-screen-choices.h"

static gboolean
find_chosen (const ShowcaseScreen *screens,
             guint n_screens,
             GVariant *choices,
             ShowcaseScreenPlan *plan)
{
  g_autofree char *set = showcase_screen_plan_dup_set (screens, n_screens);
  g_autofree char *stage = NULL;
  g_autofree char *console = NULL;

  if (!showcase_screen_choices_find (choices, set, &stage, &console))
    return FALSE;
  plan->stage = showcase_screen_plan_find_key (screens, n_screens, stage);
  plan->console = showcase_screen_plan_find_key (screens, n_screens, console);
  return plan->stage != SHOWCASE_SCREEN_NONE && plan->console != SHOWCASE_SCREEN_NONE && plan->stage != plan->console;
}

/* The first screen that is one of its own, is not the other one, and is built in or is not. */
static guint
find_screen (const ShowcaseScreen *screens,
             guint n_screens,
             guint other,
             gboolean is_built_in)
{
  for (guint i = 0; i < n_screens; i++)
    if (showcase_screen_plan_get_first (screens, n_screens, i) == i && i != other && showcase_screen_is_built_in (&screens[i]) == is_built_in)
      return i;
  return SHOWCASE_SCREEN_NONE;
}

/* The same, but any screen rather than none. */
static guint
prefer_screen (const ShowcaseScreen *screens,
               guint n_screens,
               guint other,
               gboolean is_built_in)
{
  guint found = find_screen (screens, n_screens, other, is_built_in);

  return found != SHOWCASE_SCREEN_NONE ? found : find_screen (screens, n_screens, other, !is_built_in);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/**
 * showcase_screen_plan_make:
 * @screens: (array length=n_screens): the screens
 * @n_screens: how many they are
 * @home: the screen that the program is on, or %SHOWCASE_SCREEN_NONE when nobody knows
 * @choices: (nullable): what was chosen before, see showcase_screen_choices_find()
 *
 * Decides what to do with the screens. The stage gets the screen on which the program is not.
 *
 * Returns: the plan
 */
ShowcaseScreenPlan
showcase_screen_plan_make (const ShowcaseScreen *screens,
                           guint n_screens,
                           guint home,
                           GVariant *choices)
{
  ShowcaseScreenPlan plan = { SHOWCASE_SCREEN_PLAN_ONE, SHOWCASE_SCREEN_NONE, SHOWCASE_SCREEN_NONE, FALSE };
  guint n = showcase_screen_plan_count (screens, n_screens);

  if (n == 0)
    return plan;
  home = home < n_screens ? showcase_screen_plan_get_first (screens, n_screens, home) : SHOWCASE_SCREEN_NONE;
  if (n == 1)
    {
      plan.stage = 0;
      return plan;
    }
  if (find_chosen (screens, n_screens, choices, &plan))
    {
      plan.kind = SHOWCASE_SCREEN_PLAN_TWO;
      plan.is_chosen = TRUE;
      return plan;
    }

  plan.kind = n == 2 ? SHOWCASE_SCREEN_PLAN_TWO : SHOWCASE_SCREEN_PLAN_ASK;
  plan.console = home != SHOWCASE_SCREEN_NONE ? home : prefer_screen (screens, n_screens, SHOWCASE_SCREEN_NONE, TRUE);
  plan.stage = prefer_screen (screens, n_screens, plan.console, FALSE);
  return plan;
}

/**
 * showcase_screen_plan_pick_console:
 * @screens: (array length=n_screens): the screens
 * @n_screens: how many they are
 * @stage: the number of the screen that a person picked for the stage
 * @home: the screen that the program is on, or %SHOWCASE_SCREEN_NONE
 *
 * Picks the screen of the console beside a stage: where the program is, or else the one that is built in, or else any.
 *
 * Returns: the number of the screen, or %SHOWCASE_SCREEN_NONE when the stage has the only picture
 */
guint
showcase_screen_plan_pick_console (const ShowcaseScreen *screens,
                                   guint n_screens,
                                   guint stage,
                                   guint home)
{
  g_return_val_if_fail (stage < n_screens, SHOWCASE_SCREEN_NONE);

  stage = showcase_screen_plan_get_first (screens, n_screens, stage);
  if (home < n_screens)
    home = showcase_screen_plan_get_first (screens, n_screens, home);
  return home < n_screens && home != stage ? home : prefer_screen (screens, n_screens, stage, TRUE);
}

/**
 * showcase_screen_plan_get_first:
 * @screens: (array length=n_screens): the screens
 * @n_screens: how many they are
 * @screen: the number of one of them
 *
 * Finds the screen that stands for another one, because both show the same picture.
 *
 * Returns: the number of the first of them, which may be the screen itself
 */
guint
showcase_screen_plan_get_first (const ShowcaseScreen *screens,
                                guint n_screens,
                                guint screen)
{
  g_return_val_if_fail (screen < n_screens, SHOWCASE_SCREEN_NONE);

  for (guint i = 0; i < screen; i++)
    if (showcase_screen_is_mirror (&screens[i], &screens[screen]))
      return i;
  return screen;
}

/**
 * showcase_screen_plan_find_key:
 * @screens: (array length=n_screens): the screens
 * @n_screens: how many they are
 * @key: (nullable): a key of showcase_screen_dup_key()
 *
 * Finds a screen that was met before.
 *
 * Returns: the number of the screen that stands for it, or %SHOWCASE_SCREEN_NONE
 */
guint
showcase_screen_plan_find_key (const ShowcaseScreen *screens,
                               guint n_screens,
                               const char *key)
{
  for (guint i = 0; key != NULL && i < n_screens; i++)
    {
      g_autofree char *own = showcase_screen_dup_key (&screens[i]);

      if (g_str_equal (own, key))
        return showcase_screen_plan_get_first (screens, n_screens, i);
    }
  return SHOWCASE_SCREEN_NONE;
}

/**
 * showcase_screen_plan_count:
 * @screens: (array length=n_screens): the screens
 * @n_screens: how many they are
 *
 * Counts the different pictures.
 *
 * Returns: how many there are
 */
guint
showcase_screen_plan_count (const ShowcaseScreen *screens,
                            guint n_screens)
{
  guint n = 0;

  for (guint i = 0; i < n_screens; i++)
    n += showcase_screen_plan_get_first (screens, n_screens, i) == i;
  return n;
}

/**
 * showcase_screen_plan_dup_set:
 * @screens: (array length=n_screens): the screens
 * @n_screens: how many they are
 *
 * Makes the text by which a set of screens is known again, in whatever order they come.
 *
 * Returns: (transfer full): the key of the set
 */
char *
showcase_screen_plan_dup_set (const ShowcaseScreen *screens,
                              guint n_screens)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_screens; i++)
    g_ptr_array_add (keys, showcase_screen_dup_key (&screens[i]));
  g_ptr_array_sort (keys, compare_keys);
  g_ptr_array_add (keys, NULL);
  return g_strjoinv ("\n", (char **)keys->pdata);
}
