/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is remembered of screens, in GSettings. Without settings nothing is. */

#include "config.h"

#include "showcase-screen-memory.h"

#include "showcase-screen-choices.h"

#define KEY_CHOICES "stage-screens"
#define KEY_JOINS "stage-joins"

/**
 * showcase_screen_memory_dup_choices:
 * @settings: (nullable): the settings
 *
 * Gives what was chosen for sets of screens.
 *
 * Returns: (transfer full) (nullable): the choices, see showcase_screen_choices_find()
 */
GVariant *
showcase_screen_memory_dup_choices (GSettings *settings)
{
  return settings != NULL ? g_settings_get_value (settings, KEY_CHOICES) : NULL;
}

/**
 * showcase_screen_memory_choose:
 * @settings: (nullable): the settings
 * @screens: the screens that there are
 * @stage: the number of the stage's screen
 * @console: the number of the console's screen
 *
 * Remembers what was chosen for these screens.
 */
void
showcase_screen_memory_choose (GSettings *settings,
                               ShowcaseScreens *screens,
                               guint stage,
                               guint console)
{
  g_autoptr (GVariant) before = showcase_screen_memory_dup_choices (settings);
  g_autofree char *set = NULL;
  g_autofree char *stage_key = showcase_screens_dup_key (screens, stage);
  g_autofree char *console_key = showcase_screens_dup_key (screens, console);
  guint n;
  const ShowcaseScreen *all = showcase_screens_get_all (screens, &n);

  if (settings == NULL || stage_key == NULL || console_key == NULL)
    return;

  set = showcase_screen_plan_dup_set (all, n);
  g_settings_set_value (settings, KEY_CHOICES, showcase_screen_choices_add (before, set, stage_key, console_key));
}

/**
 * showcase_screen_memory_joins:
 * @settings: (nullable): the settings
 *
 * Tells whether the stage goes to a screen that is connected without a question.
 *
 * Returns: whether it does
 */
gboolean
showcase_screen_memory_joins (GSettings *settings)
{
  return settings != NULL && g_settings_get_boolean (settings, KEY_JOINS);
}

/**
 * showcase_screen_memory_set_joins:
 * @settings: (nullable): the settings
 * @joins: whether the stage goes to a screen that is connected without a question
 *
 * Remembers it.
 */
void
showcase_screen_memory_set_joins (GSettings *settings,
                                  gboolean joins)
{
  if (settings != NULL)
    g_settings_set_boolean (settings, KEY_JOINS, joins);
}

/**
 * showcase_screen_memory_add_action:
 * @settings: (nullable): the settings
 * @map: where to add it
 *
 * Adds the action "stage-joins": whether the stage goes to a screen that is connected without a question.
 */
void
showcase_screen_memory_add_action (GSettings *settings,
                                   GActionMap *map)
{
  g_autoptr (GAction) action = settings != NULL ? g_settings_create_action (settings, KEY_JOINS) : NULL;

  if (action != NULL)
    g_action_map_add_action (map, action);
}
