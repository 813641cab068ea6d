/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which screen is for what, as a table.
 */

#include "showcase-screen-choices.h"
#include "showcase-screen-plan.h"

#define NONE SHOWCASE_SCREEN_NONE
#define ONE SHOWCASE_SCREEN_PLAN_ONE
#define TWO SHOWCASE_SCREEN_PLAN_TWO
#define ASK SHOWCASE_SCREEN_PLAN_ASK

#define LAPTOP(x) \
  { \
    "BOE", "0x095f", "eDP-1", x, 0, 1920, 1200, 1 \
  }
#define PROJECTOR(x) \
  { \
    "EPSON", "EB-2250U", "HDMI-1", x, 0, 1920, 1080, 1 \
  }
#define DESK(x) \
  { \
    "DEL", "U2720Q", "DP-1", x, 0, 2560, 1440, 1.5 \
  }
/* A second one of the same kind at another socket. */
#define TWIN(x) \
  { \
    "DEL", "U2720Q", "DP-2", x, 0, 2560, 1440, 1.5 \
  }

/* What was chosen, newest first: the stage's screen, then the console's, by their numbers in the row's screens. */
typedef struct
{
  const char *what;
  ShowcaseScreen screens[4];
  guint home;
  guint chosen[2];
  ShowcaseScreenPlan plan;
} Case;

static const Case cases[] = {
  { "nothing at all", {}, NONE, {}, { ONE, NONE, NONE } },
  { "a laptop alone", { LAPTOP (0) }, 0, {}, { ONE, 0, NONE } },
  { "a projector alone", { PROJECTOR (0) }, NONE, {}, { ONE, 0, NONE } },
  { "the program on the laptop", { LAPTOP (0), PROJECTOR (1920) }, 0, {}, { TWO, 1, 0 } },
  { "the same, the projector first", { PROJECTOR (1920), LAPTOP (0) }, 1, {}, { TWO, 0, 1 } },
  { "the program on the projector", { LAPTOP (0), PROJECTOR (1920) }, 1, {}, { TWO, 0, 1 } },
  { "the program on neither", { LAPTOP (0), PROJECTOR (1920) }, NONE, {}, { TWO, 1, 0 } },
  { "on neither, the projector first", { PROJECTOR (0), LAPTOP (1920) }, NONE, {}, { TWO, 0, 1 } },
  { "on neither of two screens of a desk", { DESK (0), PROJECTOR (2560) }, NONE, {}, { TWO, 1, 0 } },
  { "a screen that is gone", { DESK (0), PROJECTOR (2560) }, 7, {}, { TWO, 1, 0 } },
  { "the projector left of the laptop", { LAPTOP (0), PROJECTOR (-1920) }, 0, {}, { TWO, 1, 0 } },
  { "mirrored", { LAPTOP (0), PROJECTOR (0) }, 0, {}, { ONE, 0, NONE } },
  { "mirrored, the program on the second", { LAPTOP (0), PROJECTOR (0) }, 1, {}, { ONE, 0, NONE } },
  { "two mirrored and one apart", { LAPTOP (0), PROJECTOR (0), DESK (1920) }, 1, {}, { TWO, 2, 0 } },
  { "one apart and two mirrored", { DESK (0), LAPTOP (2560), PROJECTOR (2560) }, 2, {}, { TWO, 0, 1 } },
  { "mirrored before, chosen apart", { LAPTOP (0), PROJECTOR (0) }, 0, { 2, 1 }, { ONE, 0, NONE } },
  { "three", { LAPTOP (0), PROJECTOR (1920), DESK (3840) }, 0, {}, { ASK, 1, 0 } },
  { "three, the program on the desk", { LAPTOP (0), DESK (1920), PROJECTOR (4480) }, 1, {}, { ASK, 2, 1 } },
  { "three, the program nowhere", { PROJECTOR (0), DESK (1920), LAPTOP (4480) }, NONE, {}, { ASK, 0, 2 } },
  { "three that were met before", { LAPTOP (0), PROJECTOR (1920), DESK (3840) }, 0, { 3, 2 }, { TWO, 2, 1, TRUE } },
  { "twins that were met before", { LAPTOP (0), TWIN (1920), DESK (4480) }, 0, { 2, 3 }, { TWO, 1, 2, TRUE } },
  { "two that were swapped before", { LAPTOP (0), PROJECTOR (1920) }, 0, { 1, 2 }, { TWO, 0, 1, TRUE } },
  { "a choice that makes no sense", { LAPTOP (0), PROJECTOR (1920) }, 0, { 2, 2 }, { TWO, 1, 0 } },
  { "four", { LAPTOP (0), PROJECTOR (1920), DESK (3840), TWIN (6400) }, 0, {}, { ASK, 1, 0 } },
};

static guint
count (const Case *row)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (row->screens) && row->screens[n].width > 0)
    n++;
  return n;
}

/* The set is what the settings would hold after the person chose with these screens in another order. */
static GVariant *
choose (const Case *row)
{
  ShowcaseScreen reversed[G_N_ELEMENTS (row->screens)];
  guint n = count (row);
  g_autofree char *set = NULL;
  g_autofree char *stage = NULL;
  g_autofree char *console = NULL;

  if (row->chosen[0] == 0)
    return NULL;
  for (guint i = 0; i < n; i++)
    reversed[i] = row->screens[n - 1 - i];
  set = showcase_screen_plan_dup_set (reversed, n);
  stage = showcase_screen_dup_key (&row->screens[row->chosen[0] - 1]);
  console = showcase_screen_dup_key (&row->screens[row->chosen[1] - 1]);
  return g_variant_ref_sink (showcase_screen_choices_add (NULL, set, stage, console));
}

static void
test_table (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) choices = choose (&cases[i]);
      ShowcaseScreenPlan plan = showcase_screen_plan_make (cases[i].screens, count (&cases[i]), cases[i].home, choices);

      g_test_message ("%s: %d, stage %d, console %d", cases[i].what, plan.kind, (int)plan.stage, (int)plan.console);
      g_assert_cmpint (plan.kind, ==, cases[i].plan.kind);
      g_assert_cmpuint (plan.stage, ==, cases[i].plan.stage);
      g_assert_cmpuint (plan.console, ==, cases[i].plan.console);
      g_assert_cmpint (plan.is_chosen, ==, cases[i].plan.is_chosen);
    }
}

/* Whatever there is, stage and console are different pictures that exist. */
static void
test_sense (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint home = 0; home <= count (&cases[i]); home++)
      {
        const ShowcaseScreen *screens = cases[i].screens;
        guint n = count (&cases[i]);
        ShowcaseScreenPlan plan = showcase_screen_plan_make (screens, n, home < n ? home : NONE, NULL);

        if (n == 0)
          continue;
        g_assert_cmpuint (plan.stage, <, n);
        g_assert_cmpint (plan.kind == ONE, ==, plan.console == NONE);
        if (plan.kind != ONE)
          g_assert_false (showcase_screen_is_mirror (&screens[plan.stage], &screens[plan.console]));
        if (plan.kind != ONE && home < n)
          g_assert_true (showcase_screen_is_mirror (&screens[plan.console], &screens[home]));
      }
}

/* A choice is for one set of screens and says nothing about another. */
static void
test_other_set (void)
{
  static const ShowcaseScreen screens[] = { LAPTOP (0), PROJECTOR (1920), DESK (3840) };
  g_autofree char *set = showcase_screen_plan_dup_set (screens, 2);
  g_autofree char *stage = showcase_screen_dup_key (&screens[0]);
  g_autofree char *console = showcase_screen_dup_key (&screens[1]);
  g_autoptr (GVariant) choices = g_variant_ref_sink (showcase_screen_choices_add (NULL, set, stage, console));

  g_assert_cmpuint (showcase_screen_plan_make (screens, 2, 0, choices).stage, ==, 0);
  g_assert_cmpint (showcase_screen_plan_make (screens, 3, 0, choices).kind, ==, ASK);
  g_assert_cmpuint (showcase_screen_plan_make (screens + 1, 2, 0, choices).stage, ==, 1);
}

/* The console stays where the program is, unless the stage was put there. */
static void
test_console (void)
{
  static const ShowcaseScreen screens[] = { DESK (0), LAPTOP (2560), PROJECTOR (4480), TWIN (4480) };
  static const struct
  {
    guint n;
    guint stage;
    guint home;
    guint console;
  } picks[] = {
    { 4, 2, 1, 1 },
    { 4, 2, 0, 0 },
    { 4, 0, 0, 1 },
    { 4, 1, 1, 0 },
    { 4, 2, 3, 1 },
    { 4, 0, 3, 2 },
    { 4, 0, NONE, 1 },
    { 1, 0, 0, NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (picks); i++)
    g_assert_cmpuint (showcase_screen_plan_pick_console (screens, picks[i].n, picks[i].stage, picks[i].home), ==, picks[i].console);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/screen-plan/table", test_table);
  g_test_add_func ("/screen-plan/sense", test_sense);
  g_test_add_func ("/screen-plan/console", test_console);
  g_test_add_func ("/screen-plan/other-set", test_other_set);

  return g_test_run ();
}
