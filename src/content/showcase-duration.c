/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a talk may take, as front matter says it. What is done with the time is for others. */

#include "config.h"

#include "showcase-duration.h"

#include <string.h>

/* A day: no talk is longer. */
#define MAX_SECONDS (24 * 60 * 60)

/* Programs for slides count a mere number in seconds, people in minutes. No talk has fewer seconds or more minutes than this. */
#define FIRST_SECONDS 300

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

/* ISO 8601 has its own letters, with nothing between them: "PT1H30M". */
static gboolean
is_iso_time (const char *text)
{
  for (; *text != '\0'; text++)
    if (!g_ascii_isdigit (*text) && strchr ("HMShms", *text) == NULL)
      return FALSE;

  return TRUE;
}

/* The seconds that one of a mere number is. What follows hours is minutes, as in "1h30". */
static guint
find_plain_unit (guint64 number,
                 guint last)
{
  if (last == G_MAXUINT)
    return number < FIRST_SECONDS ? 60 : 1;

  return last == 3600 ? 60 : 0;
}

static gboolean
parse_parts (const char *text,
             gboolean may_be_plain,
             guint64 *total)
{
  guint last = G_MAXUINT;

  *total = 0;
  for (text = skip_blanks (text); *text != '\0'; text = skip_blanks (text))
    {
      gsize n_digits = strspn (text, "0123456789");
      guint64 number = g_ascii_strtoull (text, NULL, 10);
      const char *name = skip_blanks (text + n_digits);
      gsize length = strcspn (name, " \t0123456789");
      gboolean is_plain = may_be_plain && length == 0 && *name == '\0';
      guint unit = is_plain ? find_plain_unit (number, last) : find_unit (name, length);

      if (n_digits == 0 || n_digits > 6 || unit == 0 || unit >= last)
        return FALSE;
      *total += number * unit;
      last = unit;
      text = name + length;
    }

  return TRUE;
}

/**
 * showcase_duration_parse:
 * @text: a length of time: "30min", "1h 30m", "1h30", "90 seconds", "PT45M" as in ISO 8601, or a mere number, which is minutes below 300 ("45") and seconds from there
 * on ("1200")
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
  gboolean is_iso;
  guint64 total;

  g_return_val_if_fail (text != NULL && seconds != NULL, FALSE);

  text = skip_blanks (text);
  is_iso = g_ascii_strncasecmp (text, "PT", 2) == 0 && is_iso_time (text + 2);
  if (!parse_parts (is_iso ? text + 2 : text, !is_iso, &total) || total == 0 || total > MAX_SECONDS)
    return FALSE;

  *seconds = (guint)total;
  return TRUE;
}
