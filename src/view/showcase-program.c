/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the program calls itself: a program of somebody's own documents may have been built with a name of theirs. Texts say Showcase, in every language. */

#include "config.h"

#include "showcase-program.h"

#include <glib/gi18n-lib.h>

/**
 * showcase_program_get_name:
 *
 * Gives the program's name.
 *
 * Returns: (transfer none): the name
 */
const char *
showcase_program_get_name (void)
{
  return *OWN_NAME != '\0' ? OWN_NAME : _ ("Showcase");
}

/**
 * showcase_program_name_in:
 * @text: a text, in any language, that may call the program Showcase
 *
 * Lets a text call the program by its name.
 *
 * Returns: (transfer full): the text
 */
char *
showcase_program_name_in (const char *text)
{
  GString *named;

  g_return_val_if_fail (text != NULL, NULL);

  named = g_string_new (text);
  if (*OWN_NAME != '\0')
    g_string_replace (named, "Showcase", OWN_NAME, 0);
  return g_string_free_and_steal (named);
}
