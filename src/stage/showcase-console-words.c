/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a console says, as words. A speaker reads them at a glance and in the dark: they are few, and never a reproach. */

#include "config.h"

#include "showcase-console-words.h"

#include <glib/gi18n-lib.h>

/**
 * showcase_console_words_dup_time:
 * @time: a time in microseconds; less than 0 is more than there was
 *
 * Writes a time as a clock that is read from afar does: minutes and seconds, and hours when there are some. What has begun is not counted.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_console_words_dup_time (gint64 time)
{
  gint64 seconds = ABS (time) / G_USEC_PER_SEC;
  const char *sign = time < 0 && seconds > 0 ? "−" : "";

  if (seconds >= 3600)
    return g_strdup_printf ("%s%d:%02d:%02d", sign, (int)(seconds / 3600), (int)(seconds / 60 % 60), (int)(seconds % 60));
  return g_strdup_printf ("%s%d:%02d", sign, (int)(seconds / 60), (int)(seconds % 60));
}

/**
 * showcase_console_words_dup_time_of:
 * @elapsed: the time that has gone, in microseconds
 * @slot: the time that there is, in microseconds
 *
 * Writes how much of the time has gone.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_console_words_dup_time_of (gint64 elapsed,
                                    gint64 slot)
{
  g_autofree char *gone = showcase_console_words_dup_time (elapsed);
  g_autofree char *all = showcase_console_words_dup_time (slot);

  /* Translators: how much of the time of a talk has gone, and how long it may take, like "12:34 of 30:00". */
  return g_strdup_printf (C_ ("time of a talk", "%1$s of %2$s"), gone, all);
}

/**
 * showcase_console_words_dup_clock:
 * @now: the time of the day
 *
 * Writes what a clock on the wall shows.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_console_words_dup_clock (GDateTime *now)
{
  /* Translators: the time of the day, as g_date_time_format() writes it: %H is the hour of 24, %M the minute; "%l:%M %p" is the clock of twelve hours. */
  return g_date_time_format (now, _ ("%H:%M"));
}

/**
 * showcase_console_words_dup_page:
 * @page: a page, from 0
 * @n_pages: how many there are
 * @is_whole: whether they are all that there will be
 *
 * Writes where a talk is. While pages are still being made, no number means anything.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_console_words_dup_page (guint page,
                                 guint n_pages,
                                 gboolean is_whole)
{
  if (n_pages == 0)
    return g_strdup (_ ("No pages"));
  if (!is_whole)
    return g_strdup ("…");

  /* Translators: which page of a talk this is, and how many there are, like "3 / 9". */
  return g_strdup_printf (C_ ("page of a talk", "%1$u / %2$u"), page + 1, n_pages);
}

/**
 * showcase_console_words_dup_step:
 * @step: a step of a page, from 0
 * @n_steps: how many the page has
 *
 * Writes how much of a page is shown.
 *
 * Returns: (transfer full): the words, none for a page that shows all at once
 */
char *
showcase_console_words_dup_step (guint step,
                                 guint n_steps)
{
  if (n_steps <= 1)
    return g_strdup ("");

  /* Translators: a page of a talk is shown step by step: which step this is, and how many there are. */
  return g_strdup_printf (_ ("Step %1$u of %2$u"), step + 1, n_steps);
}

/**
 * showcase_console_words_dup_frozen:
 * @shown_page: the page that the audience sees, from 0
 *
 * Says that the audience keeps what it sees.
 *
 * Returns: (transfer full): the words
 */
char *
showcase_console_words_dup_frozen (guint shown_page)
{
  /* Translators: the speaker looks around in the pages, and the audience does not see it. */
  return g_strdup_printf (_ ("Frozen — the audience sees page %u"), shown_page + 1);
}

/**
 * showcase_console_words_get_pace:
 * @pace: how the speaker is doing
 *
 * Says how the speaker is doing.
 *
 * Returns: the words
 */
const char *
showcase_console_words_get_pace (ShowcasePaceState pace)
{
  switch (pace)
    {
    case SHOWCASE_PACE_AHEAD:
      /* Translators: more of the talk is over than of its time. */
      return _ ("Ahead of time");

    case SHOWCASE_PACE_BEHIND:
      /* Translators: less of the talk is over than of its time. */
      return _ ("Behind time");

    case SHOWCASE_PACE_OVER:
      /* Translators: the talk has taken longer than it may. */
      return _ ("Time is up");

    case SHOWCASE_PACE_EVEN:
    default:
      /* Translators: as much of the talk is over as of its time. */
      return _ ("On time");
    }
}
