/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Parts of a line with middle dots between. Where the program speaks a language that is read from the right, names of employers and roles are mostly not in it: a
 * number that follows one would be ordered with the name instead of the words that it counts. Each part is set between FIRST STRONG ISOLATE and POP DIRECTIONAL
 * ISOLATE there, and a RIGHT-TO-LEFT MARK says where the line begins, as the Unicode Bidirectional Algorithm (UAX #9) has it. */

#include "config.h"

#include "showcase-dotted.h"

#include "showcase-language.h"

#define DOT " · "
#define RLM "\xe2\x80\x8f"
#define FSI "\xe2\x81\xa8"
#define PDI "\xe2\x81\xa9"

/**
 * showcase_dotted_join:
 * @parts: (array zero-terminated=1): the parts, in the order in which they are read
 *
 * Joins the parts of a line with middle dots, so that they are read in their order in either direction.
 *
 * Returns: (transfer full): the line; empty when there are no parts
 */
char *
showcase_dotted_join (const char *const *parts)
{
  g_autofree char *joined = NULL;

  g_return_val_if_fail (parts != NULL, NULL);

  if (parts[0] == NULL || parts[1] == NULL || !showcase_language_is_from_right ())
    return g_strjoinv (DOT, (char **)parts);
  joined = g_strjoinv (PDI DOT FSI, (char **)parts);
  return g_strconcat (RLM FSI, joined, PDI, NULL);
}
