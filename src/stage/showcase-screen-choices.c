/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What people chose, as the settings keep it: the newest first and only so many, because every conference has screens of its own. */

#include "config.h"

#include "showcase-screen-choices.h"

/**
 * showcase_screen_choices_find:
 * @choices: (nullable): what was chosen, of the type %SHOWCASE_SCREEN_CHOICES_TYPE
 * @set: the key of a set of screens
 * @stage: (out) (transfer full): the key of the stage's screen
 * @console: (out) (transfer full): the key of the console's screen
 *
 * Looks up what was chosen for a set of screens.
 *
 * Returns: whether something was; otherwise nothing is put out
 */
gboolean
showcase_screen_choices_find (GVariant *choices,
                              const char *set,
                              char **stage,
                              char **console)
{
  GVariantIter iter;
  const char *known;
  const char *first;
  const char *second;

  if (choices == NULL)
    return FALSE;

  g_variant_iter_init (&iter, choices);
  while (g_variant_iter_loop (&iter, "(&s&s&s)", &known, &first, &second))
    if (g_str_equal (known, set))
      {
        *stage = g_strdup (first);
        *console = g_strdup (second);
        return TRUE;
      }
  return FALSE;
}

/**
 * showcase_screen_choices_add:
 * @choices: (nullable): what was chosen before, of the type %SHOWCASE_SCREEN_CHOICES_TYPE
 * @set: the key of a set of screens
 * @stage: the key of the stage's screen
 * @console: the key of the console's screen
 *
 * Notes a choice, in the place of an older one for the same screens.
 *
 * Returns: (transfer floating): the choices from now on
 */
GVariant *
showcase_screen_choices_add (GVariant *choices,
                             const char *set,
                             const char *stage,
                             const char *console)
{
  GVariantBuilder builder;
  GVariantIter iter;
  const char *known;
  const char *first;
  const char *second;
  guint n = 1;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (SHOWCASE_SCREEN_CHOICES_TYPE));
  g_variant_builder_add (&builder, "(sss)", set, stage, console);
  if (choices != NULL)
    {
      g_variant_iter_init (&iter, choices);
      while (g_variant_iter_loop (&iter, "(&s&s&s)", &known, &first, &second))
        if (n < SHOWCASE_SCREEN_CHOICES_MAX && !g_str_equal (known, set))
          {
            g_variant_builder_add (&builder, "(sss)", known, first, second);
            n++;
          }
    }
  return g_variant_builder_end (&builder);
}
