/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tells what it means for a talk that screens came or went, from nothing but values. A cable that wiggles or a projector that changes its
 * resolution takes a screen away and brings it back a second later: then everything is to be as it was, without a question. */

#include "config.h"

#include "showcase-screen-change.h"

#include "showcase-screen-plan.h"

static gboolean
is_known (const ShowcaseScreen *screen,
          const ShowcaseScreenUse *use)
{
  g_autofree char *key = showcase_screen_dup_key (screen);

  return use->known != NULL && g_strv_contains (use->known, key);
}

/* A screen that is a picture of its own and was not there before; one that can be carried rather than one that is built in. */
static guint
find_new (const ShowcaseScreen *screens,
          guint n_screens,
          const ShowcaseScreenUse *use)
{
  guint found = SHOWCASE_SCREEN_NONE;

  for (guint i = n_screens; i > 0; i--)
    {
      guint screen = i - 1;

      if (showcase_screen_plan_get_first (screens, n_screens, screen) != screen || is_known (&screens[screen], use))
        continue;
      if (found == SHOWCASE_SCREEN_NONE || !showcase_screen_is_built_in (&screens[screen]))
        found = screen;
    }
  return found;
}

/**
 * showcase_screen_change_read:
 * @screens: (array length=n_screens): the screens that there are now
 * @n_screens: how many they are
 * @use: how they were used until now
 *
 * Tells what a change of the screens means.
 *
 * Returns: the change
 */
ShowcaseScreenChange
showcase_screen_change_read (const ShowcaseScreen *screens,
                             guint n_screens,
                             const ShowcaseScreenUse *use)
{
  ShowcaseScreenChange change = { SHOWCASE_SCREEN_CHANGE_NONE, SHOWCASE_SCREEN_NONE, SHOWCASE_SCREEN_NONE };
  guint n_pictures = showcase_screen_plan_count (screens, n_screens);

  change.stage = showcase_screen_plan_find_key (screens, n_screens, use->stage);
  change.console = showcase_screen_plan_find_key (screens, n_screens, use->console);
  if (change.console == change.stage)
    change.console = SHOWCASE_SCREEN_NONE;

  if (use->is_apart)
    {
      if (change.stage == SHOWCASE_SCREEN_NONE)
        change.kind = SHOWCASE_SCREEN_CHANGE_STAGE_LOST;
      else if (change.console == SHOWCASE_SCREEN_NONE)
        change.kind = SHOWCASE_SCREEN_CHANGE_CONSOLE_LOST;
      return change;
    }

  if (change.stage != SHOWCASE_SCREEN_NONE && change.console != SHOWCASE_SCREEN_NONE)
    {
      change.kind = SHOWCASE_SCREEN_CHANGE_BACK;
      return change;
    }

  change.console = SHOWCASE_SCREEN_NONE;
  change.stage = n_pictures > 1 ? find_new (screens, n_screens, use) : SHOWCASE_SCREEN_NONE;
  /* Screens that showed the same picture and no longer do are the same screens. */
  if (change.stage == SHOWCASE_SCREEN_NONE && n_pictures > MAX (use->n_pictures, 1))
    change.stage = showcase_screen_plan_make (screens, n_screens, SHOWCASE_SCREEN_NONE, NULL).stage;
  if (change.stage != SHOWCASE_SCREEN_NONE)
    change.kind = SHOWCASE_SCREEN_CHANGE_JOINED;
  return change;
}
