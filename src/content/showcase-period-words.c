/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A period as words: for the eye, for the ear, and as ISO 8601. Month names are messages of the translation rather than of the
 * locale, so that one line never mixes two languages.
 */

#include "config.h"

#include "showcase-period.h"

#include <glib/gi18n-lib.h>

static const char *const short_months[] = {
  /* Translators: a month in short, as it stands before a year: "Jan 2023" */
  NC_ ("short month", "Jan"),
  NC_ ("short month", "Feb"),
  NC_ ("short month", "Mar"),
  NC_ ("short month", "Apr"),
  NC_ ("short month", "May"),
  NC_ ("short month", "Jun"),
  NC_ ("short month", "Jul"),
  NC_ ("short month", "Aug"),
  NC_ ("short month", "Sep"),
  NC_ ("short month", "Oct"),
  NC_ ("short month", "Nov"),
  NC_ ("short month", "Dec"),
};

static const char *const full_months[] = {
  /* Translators: a month, as it stands before a year: "January 2023" */
  NC_ ("full month", "January"),
  NC_ ("full month", "February"),
  NC_ ("full month", "March"),
  NC_ ("full month", "April"),
  NC_ ("full month", "May"),
  NC_ ("full month", "June"),
  NC_ ("full month", "July"),
  NC_ ("full month", "August"),
  NC_ ("full month", "September"),
  NC_ ("full month", "October"),
  NC_ ("full month", "November"),
  NC_ ("full month", "December"),
};

static char *
format_date (const ShowcaseDate *date,
             gboolean spoken)
{
  if (date->month < 1 || date->month > 12)
    /* Translators: a year: "2023" */
    return g_strdup_printf (C_ ("date", "%u"), date->year);

  const char *month = spoken ? g_dpgettext2 (GETTEXT_PACKAGE, "full month", full_months[date->month - 1])
                             : g_dpgettext2 (GETTEXT_PACKAGE, "short month", short_months[date->month - 1]);

  if (date->day == 0)
    /* Translators: a month and a year: "May 2023". A language with digits of its own may write %2$Iu for %2$u. */
    return g_strdup_printf (C_ ("date", "%1$s %2$u"), month, date->year);
  /* Translators: a day, a month and a year: "5 May 2023". */
  return g_strdup_printf (C_ ("date", "%1$u %2$s %3$u"), date->day, month, date->year);
}

static gboolean
equal_dates (const ShowcaseDate *a,
             const ShowcaseDate *b)
{
  return a->year == b->year && a->month == b->month && a->day == b->day;
}

static char *
format_period (const ShowcasePeriod *period,
               gboolean spoken)
{
  if (showcase_period_is_empty (period))
    return g_strdup ("");

  g_autofree char *start = format_date (&period->start, spoken);

  switch (period->ending)
    {
    case SHOWCASE_PERIOD_ONGOING:
      if (period->since)
        /* Translators: a period that goes on: "since May 2023" */
        return g_strdup_printf (C_ ("period", "since %s"), start);
      if (spoken)
        /* Translators: a period that goes on, as a screen reader says it: "May 2023 to present" */
        return g_strdup_printf (C_ ("period", "%s to present"), start);
      /* Translators: a period that goes on: "May 2023 – present" */
      return g_strdup_printf (C_ ("period", "%s – present"), start);
    case SHOWCASE_PERIOD_OPEN:
      if (spoken)
        /* Translators: a period of which nobody wrote the end, as a screen reader says it: "from 2022" */
        return g_strdup_printf (C_ ("period", "from %s"), start);
      /* Translators: a period of which nobody wrote the end: "2022 –" */
      return g_strdup_printf (C_ ("period", "%s –"), start);
    case SHOWCASE_PERIOD_CLOSED:
    default:
      break;
    }

  if (equal_dates (&period->start, &period->end))
    return g_steal_pointer (&start);

  g_autofree char *end = format_date (&period->end, spoken);
  if (spoken)
    /* Translators: a start and an end, as a screen reader says it: "2022 to 2023" */
    return g_strdup_printf (C_ ("period", "%1$s to %2$s"), start, end);
  /* Translators: a start and an end: "2022 – 2023" */
  return g_strdup_printf (C_ ("period", "%1$s – %2$s"), start, end);
}

/* Reads exactly @n_digits digits. */
static gboolean
read_digits (const char **text,
             guint n_digits,
             guint *value)
{
  *value = 0;
  for (guint i = 0; i < n_digits; i++, (*text)++)
    {
      if (!g_ascii_isdigit (**text))
        return FALSE;
      *value = *value * 10 + (guint)(**text - '0');
    }

  return TRUE;
}

/**
 * showcase_period_to_string:
 * @period: a period
 *
 * Writes a period for the eye: "2022 – 2023", "May 2023 – Aug 2024", "since May 2023", "2019 – present", "2022 –".
 *
 * Returns: (transfer full): translated words, empty for an empty period
 */
char *
showcase_period_to_string (const ShowcasePeriod *period)
{
  g_return_val_if_fail (period != NULL, NULL);

  return format_period (period, FALSE);
}

/**
 * showcase_period_to_spoken:
 * @period: a period
 *
 * Writes a period for the ear: "2022 to 2023", "since May 2023", "2019 to present", "from 2022".
 *
 * Returns: (transfer full): translated words, empty for an empty period
 */
char *
showcase_period_to_spoken (const ShowcasePeriod *period)
{
  g_return_val_if_fail (period != NULL, NULL);

  return format_period (period, TRUE);
}

/**
 * showcase_date_to_iso:
 * @date: a date
 *
 * Writes a date as ISO 8601, only as exact as it is known: "2023", "2023-05" or "2023-05-01".
 *
 * Returns: (transfer full): the date
 */
char *
showcase_date_to_iso (const ShowcaseDate *date)
{
  g_return_val_if_fail (date != NULL, NULL);

  if (date->month == 0)
    return g_strdup_printf ("%04u", date->year);
  if (date->day == 0)
    return g_strdup_printf ("%04u-%02u", date->year, date->month);
  return g_strdup_printf ("%04u-%02u-%02u", date->year, date->month, date->day);
}

/**
 * showcase_date_from_iso:
 * @text: what showcase_date_to_iso() writes
 * @date: (out caller-allocates): the date; undefined where it is refused
 *
 * Reads a date, strictly.
 *
 * Returns: whether @text is a date of the calendar from 1900 to 2099
 */
gboolean
showcase_date_from_iso (const char *text,
                        ShowcaseDate *date)
{
  guint year = 0, month = 0, day = 0;

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  if (!read_digits (&text, 4, &year) || year < 1900 || year > 2099)
    return FALSE;
  if (*text == '-' && (text++, !read_digits (&text, 2, &month) || month < 1 || month > 12))
    return FALSE;
  if (month > 0 && *text == '-' && (text++, !read_digits (&text, 2, &day) || !g_date_valid_dmy ((GDateDay)day, (GDateMonth)month, (GDateYear)year)))
    return FALSE;

  *date = (ShowcaseDate){ (guint16)year, (guint8)month, (guint8)day };
  return *text == '\0';
}
