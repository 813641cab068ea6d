/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a talk may take, as front matter says it. What is done with the time is for others. */

#include "config.h"

#include "showcase-duration.h"

#include <string.h>

/* A day: no talk is longer. */
#define MAX_SECONDS (24 * 60 * 60)

static const struct
{
  const char *name;
  guint seconds;
} units[] = {
  { "h", 3600 },
  { "hour", 3600 },
  { "hours", 3600 },
  { "hr", 3600 },
  { "hrs", 3600 },
  { "m", 60 },
  { "min", 60 },
  { "mins", 60 },
  { "minute", 60 },
  { "minutes", 60 },
  { "s", 1 },
  { "sec", 1 },
  { "secs", 1 },
  { "second", 1 },
  { "seconds", 1 },
};

static const char *
skip_blanks (const char *text)
{
  while (*text == ' ' || *text == '\t')
    text++;

  return text;
}

/* The seconds of the unit that is named, or 0. */
static guint
find_unit (const char *name,
           gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (strlen (units[i].name) == length && g_ascii_strncasecmp (units[i].name, name, length) == 0)
      return units[i].seconds;

  return 0;
}

/**
 * showcase_duration_parse:
 * @text: a length of time: "30min", "20m", "1h 30m", "90 seconds", or a mere number of seconds, "1200"
 * @seconds: (out): the same in seconds, from 1 to 86400
 *
 * Reads a length of time as the front matter of talks has it. Larger units come first.
 *
 * Returns: whether it is one
 */
gboolean
showcase_duration_parse (const char *text,
                         guint *seconds)
{
  guint64 total = 0;
  guint last = G_MAXUINT;

  g_return_val_if_fail (text != NULL && seconds != NULL, FALSE);

  for (text = skip_blanks (text); *text != '\0'; text = skip_blanks (text))
    {
      gsize n_digits = strspn (text, "0123456789");
      const char *name = skip_blanks (text + n_digits);
      gsize length = strcspn (name, " \t0123456789");
      guint unit = length > 0 ? find_unit (name, length) : 1;

      if (n_digits == 0 || n_digits > 6 || unit == 0 || unit >= last || (length == 0 && (last != G_MAXUINT || *name != '\0')))
        return FALSE;
      total += g_ascii_strtoull (text, NULL, 10) * unit;
      last = unit;
      text = name + length;
    }
  if (total == 0 || total > MAX_SECONDS)
    return FALSE;

  *seconds = (guint)total;
  return TRUE;
}
