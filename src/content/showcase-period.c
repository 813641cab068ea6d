/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A span of time in a career as plain data, and the grammar of the forms that people write it in. The words of the grammar are in
 * showcase-period-scanner.c; where in a document a period may stand is the compiler's decision.
 */

#include "config.h"

#include "showcase-period.h"
#include "showcase-period-point.h"

#include <string.h>

/* What a place in a text turned out to be. */
typedef enum
{
  MATCH_NONE,
  MATCH_PERIOD,
  MATCH_REFUSED,
} Match;

/* A date as a number that sorts; what is not known counts as @unknown_month and @unknown_day. */
static guint
rank_date (const ShowcaseDate *date,
           guint unknown_month,
           guint unknown_day)
{
  guint month = date->month > 0 ? date->month : unknown_month;
  guint day = date->day > 0 ? date->day : unknown_day;

  return date->year * 10000u + month * 100u + day;
}

static guint
rank_end (const ShowcasePeriod *period)
{
  switch (period->ending)
    {
    case SHOWCASE_PERIOD_ONGOING:
      return G_MAXUINT;
    case SHOWCASE_PERIOD_OPEN:
      return G_MAXUINT - 1;
    case SHOWCASE_PERIOD_CLOSED:
    default:
      return rank_date (&period->end, 12, 31);
    }
}

/* Whether a dash behind a date leaves the end open, rather than setting a title off: "2022–", "(2022 –)" but not "2022 – Engineer". */
static gboolean
is_open_end (const ShowcasePeriodScanner *scanner,
             const ShowcasePeriodSeparator *separator)
{
  ShowcasePeriodScanner ahead = { scanner->start, separator->symbol_end, scanner->end };

  if (!separator->space_before && separator->space_after)
    return TRUE;

  showcase_period_scanner_skip_space (&ahead);
  return ahead.at == ahead.end || strchr (")],;|*_\r\n", *ahead.at) != NULL || (ahead.end - ahead.at >= 2 && memcmp (ahead.at, "·", 2) == 0) || (ahead.end - ahead.at >= 3 && memcmp (ahead.at, "•", 3) == 0);
}

/* Makes a period of two dates, the first of which may have its year from the second. */
static Match
join_points (const ShowcasePeriodScanner *scanner,
             const ShowcasePeriodPoint *first,
             const ShowcasePeriodPoint *second,
             ShowcasePeriod *period)
{
  *period = (ShowcasePeriod){ .start = first->first, .end = second->last, .ending = SHOWCASE_PERIOD_CLOSED };

  if (!second->has_year || (!first->has_year && second->first.month == 0))
    return MATCH_NONE;
  if (!first->has_year)
    period->start.year = second->first.year;
  if (second->winter && rank_date (&period->start, 1, 1) > rank_date (&period->end, 12, 31))
    period->end.month = 12;

  if (showcase_period_scanner_is_glued_after (scanner))
    return MATCH_NONE;
  return rank_date (&period->start, 1, 1) <= rank_date (&period->end, 12, 31) ? MATCH_PERIOD : MATCH_REFUSED;
}

/* Reads the "22" of "2021–22"; "1999–03" crosses the century. */
static gboolean
read_short_end (ShowcasePeriodScanner *scanner,
                const ShowcasePeriodPoint *first,
                ShowcasePeriodPoint *second)
{
  guint year;

  if (first->first.month != 0 || !showcase_period_point_read_short_year (scanner, &year))
    return FALSE;

  year += first->first.year / 100 * 100;
  if (year < first->first.year)
    year += 100;
  if (year > 2099)
    return FALSE;

  *second = (ShowcasePeriodPoint){ .first.year = (guint16)year, .last.year = (guint16)year, .has_year = TRUE };
  return TRUE;
}

/* Reads what follows the separator behind the first date. */
static Match
match_end (ShowcasePeriodScanner *scanner,
           const ShowcasePeriodPoint *first,
           const ShowcasePeriodSeparator *separator,
           ShowcasePeriod *period)
{
  gboolean tight = !separator->space_before && !separator->space_after;
  ShowcasePeriodPoint second;

  if (showcase_period_point_read_ambiguous (scanner))
    return MATCH_REFUSED;
  if (showcase_period_point_read (scanner, &second))
    return join_points (scanner, first, &second, period);
  if (!first->has_year)
    return MATCH_NONE;

  *period = (ShowcasePeriod){ .start = first->first, .ending = SHOWCASE_PERIOD_ONGOING };
  if (showcase_period_scanner_read_now (scanner))
    return MATCH_PERIOD;
  if (tight && read_short_end (scanner, first, &second))
    return join_points (scanner, first, &second, period);

  period->ending = SHOWCASE_PERIOD_OPEN;
  if (separator->dash && is_open_end (scanner, separator))
    {
      scanner->at = separator->symbol_end;
      return MATCH_PERIOD;
    }

  return MATCH_NONE;
}

/* Reads "since May 2023", which may go on with "– present". */
static Match
match_since (ShowcasePeriodScanner *scanner,
             ShowcasePeriod *period)
{
  ShowcasePeriodSeparator separator;
  ShowcasePeriodPoint first;

  if (!showcase_period_scanner_skip_space (scanner))
    return MATCH_NONE;
  if (showcase_period_point_read_ambiguous (scanner))
    return MATCH_REFUSED;
  if (!showcase_period_point_read (scanner, &first) || !first.has_year || showcase_period_scanner_is_glued_after (scanner))
    return MATCH_NONE;

  ShowcasePeriodScanner ahead = *scanner;
  if (showcase_period_scanner_read_separator (&ahead, &separator) && showcase_period_scanner_read_now (&ahead))
    *scanner = ahead;

  *period = (ShowcasePeriod){ .start = first.first, .ending = SHOWCASE_PERIOD_ONGOING, .since = TRUE };
  return MATCH_PERIOD;
}

/* Reads a period at one place; the scanner moves past whatever is not MATCH_NONE. */
static Match
match_period (ShowcasePeriodScanner *scanner,
              ShowcasePeriod *period)
{
  ShowcasePeriodScanner ahead = *scanner;
  ShowcasePeriodSeparator separator;
  ShowcasePeriodPoint first;
  Match match = MATCH_NONE;

  if (showcase_period_scanner_read_since (&ahead))
    match = match_since (&ahead, period);
  else if (showcase_period_point_read_ambiguous (&ahead))
    match = MATCH_REFUSED;
  else if (showcase_period_point_read (&ahead, &first))
    {
      ShowcasePeriodScanner behind_first = ahead;

      if (showcase_period_scanner_read_separator (&ahead, &separator))
        match = match_end (&ahead, &first, &separator, period);
      if (match == MATCH_NONE && first.has_year && !showcase_period_scanner_is_glued_after (&behind_first))
        {
          *period = (ShowcasePeriod){ .start = first.first, .end = first.last, .ending = SHOWCASE_PERIOD_CLOSED };
          ahead = behind_first;
          match = MATCH_PERIOD;
        }
    }

  if (match == MATCH_NONE || showcase_period_scanner_is_glued_before (scanner))
    return MATCH_NONE;

  *scanner = ahead;
  return match;
}

/* Finds the first place of one kind. */
static gboolean
search (const char *text,
        gssize length,
        Match wanted,
        ShowcasePeriod *period,
        gsize *match_start,
        gsize *match_end)
{
  ShowcasePeriodScanner scanner = { text, text, text + (length < 0 ? strlen (text) : (gsize)length) };

  do
    {
      const char *start = scanner.at;

      if (match_period (&scanner, period) != wanted)
        continue;
      if (match_start != NULL)
        *match_start = start - text;
      if (match_end != NULL)
        *match_end = scanner.at - text;
      return TRUE;
    }
  while (showcase_period_scanner_next_start (&scanner));

  return FALSE;
}

/**
 * showcase_period_find:
 * @text: UTF-8
 * @length: bytes of @text, or -1 where it ends with a zero
 * @period: (out caller-allocates): the period; undefined where there is none
 * @match_start: (out) (optional): where it starts, in bytes
 * @match_end: (out) (optional): where it ends, in bytes
 *
 * Finds the first period in a text, in linear time. Versions, paths, amounts, telephone numbers and parts of words are none; neither
 * is a date that may mean two days ("03/04/2023") or an end before its start.
 *
 * Returns: whether there is one
 */
gboolean
showcase_period_find (const char *text,
                      gssize length,
                      ShowcasePeriod *period,
                      gsize *match_start,
                      gsize *match_end)
{
  g_return_val_if_fail (text != NULL && period != NULL, FALSE);

  return search (text, length, MATCH_PERIOD, period, match_start, match_end);
}

/**
 * showcase_period_find_refused:
 * @text: UTF-8
 * @length: bytes of @text, or -1 where it ends with a zero
 * @match_start: (out) (optional): where it starts, in bytes
 * @match_end: (out) (optional): where it ends, in bytes
 *
 * Finds the first thing that looks like a period and is not taken for one: a date that may mean two days ("03/04/2023"), or an end
 * before its start ("2023 – 2021"). Worth a diagnostic.
 *
 * Returns: whether there is one
 */
gboolean
showcase_period_find_refused (const char *text,
                              gssize length,
                              gsize *match_start,
                              gsize *match_end)
{
  ShowcasePeriod period;

  g_return_val_if_fail (text != NULL, FALSE);

  return search (text, length, MATCH_REFUSED, &period, match_start, match_end);
}

/**
 * showcase_period_parse:
 * @text: a whole period, with spaces around it or none
 * @period: (out caller-allocates): the period; empty where there is none
 *
 * Reads the value of a field.
 *
 * Returns: whether @text is a period
 */
gboolean
showcase_period_parse (const char *text,
                       ShowcasePeriod *period)
{
  g_return_val_if_fail (text != NULL && period != NULL, FALSE);

  ShowcasePeriodScanner scanner = { text, text, text + strlen (text) };
  while (scanner.at < scanner.end && g_ascii_isspace (*scanner.at))
    scanner.at++;
  while (scanner.end > scanner.at && g_ascii_isspace (scanner.end[-1]))
    scanner.end--;
  scanner.start = scanner.at;

  gboolean whole = match_period (&scanner, period) == MATCH_PERIOD && scanner.at == scanner.end;
  if (!whole)
    *period = (ShowcasePeriod){ 0 };

  return whole;
}

/**
 * showcase_period_parse_ends:
 * @start: (nullable): a start, as structured data writes it
 * @end: (nullable): an end
 * @period: (out caller-allocates): the period; empty where there is none
 *
 * Reads two fields such as "startDate" and "endDate". An end that is missing, empty or "present" is ongoing, as JSON Resume and
 * RenderCV have it. An end alone is a single date.
 *
 * Returns: whether there is a period
 */
gboolean
showcase_period_parse_ends (const char *start,
                            const char *end,
                            ShowcasePeriod *period)
{
  ShowcasePeriod last;

  g_return_val_if_fail (period != NULL, FALSE);

  *period = (ShowcasePeriod){ 0 };
  if (start == NULL || *start == '\0')
    return end != NULL && showcase_period_parse (end, period);
  if (!showcase_period_parse (start, period))
    return FALSE;

  ShowcasePeriodScanner now = { end, end, end != NULL ? end + strlen (end) : end };
  if (end == NULL || *end == '\0' || (showcase_period_scanner_read_now (&now) && now.at == now.end))
    {
      *period = (ShowcasePeriod){ .start = period->start, .ending = SHOWCASE_PERIOD_ONGOING };
      return TRUE;
    }

  if (!showcase_period_parse (end, &last) || last.ending != SHOWCASE_PERIOD_CLOSED || rank_date (&period->start, 1, 1) > rank_date (&last.end, 12, 31))
    {
      *period = (ShowcasePeriod){ 0 };
      return FALSE;
    }

  *period = (ShowcasePeriod){ .start = period->start, .end = last.end, .ending = SHOWCASE_PERIOD_CLOSED };
  return TRUE;
}

/**
 * showcase_period_is_empty:
 * @period: a period
 *
 * Tells whether there is no period at all.
 *
 * Returns: whether the period is empty
 */
gboolean
showcase_period_is_empty (const ShowcasePeriod *period)
{
  g_return_val_if_fail (period != NULL, TRUE);

  return period->start.year == 0;
}

/**
 * showcase_period_is_moment:
 * @period: a period
 *
 * Tells whether a period is a single date, of any exactness: something happened then. "Q1 2020" is none, for it has two ends.
 *
 * Returns: whether it is a moment
 */
gboolean
showcase_period_is_moment (const ShowcasePeriod *period)
{
  g_return_val_if_fail (period != NULL, FALSE);

  return period->start.year != 0 && period->ending == SHOWCASE_PERIOD_CLOSED && rank_date (&period->start, 0, 0) == rank_date (&period->end, 0, 0);
}

/**
 * showcase_period_equal:
 * @a: a period
 * @b: another
 *
 * Tells whether two periods say the same.
 *
 * Returns: whether they are equal
 */
gboolean
showcase_period_equal (const ShowcasePeriod *a,
                       const ShowcasePeriod *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return rank_date (&a->start, 0, 0) == rank_date (&b->start, 0, 0) && rank_date (&a->end, 0, 0) == rank_date (&b->end, 0, 0) && a->ending == b->ending && !a->since == !b->since;
}

/**
 * showcase_period_compare:
 * @a: a period
 * @b: another
 *
 * Orders periods newest first: by the start, then by the end. One that goes on is newer than one that ended; empty ones come last.
 *
 * Returns: below 0 if @a comes first, above 0 if @b does, 0 if neither
 */
int
showcase_period_compare (const ShowcasePeriod *a,
                         const ShowcasePeriod *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  guint start_a = rank_date (&a->start, 1, 1);
  guint start_b = rank_date (&b->start, 1, 1);

  if (start_a != start_b)
    return start_a > start_b ? -1 : 1;
  if (rank_end (a) != rank_end (b))
    return rank_end (a) > rank_end (b) ? -1 : 1;
  return 0;
}
