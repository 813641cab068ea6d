/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads one date of a period in any of the forms that people write. Month names are those of all languages that the program speaks, in
 * every locale, because the same documents must compile to the same index everywhere.
 */

#include "config.h"

#include "showcase-period-point.h"

#include <string.h>

#define MAX_NAMES 12

/* English first, then Norwegian, German, French, Spanish and Arabic, of Egypt and of the Levant. What is a common word in one of them is left out, or
 * has its full stop. */
static const char *const months[12][MAX_NAMES] = {
  { "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "يناير", "كانون الثاني" },
  { "february", "feb", "februar", "février", "févr", "febrero", "فبراير", "شباط" },
  { "march", "mar", "mars", "märz", "mär", "marzo", "مارس", "آذار" },
  { "april", "apr", "avril", "avr", "abril", "abr", "أبريل", "ابريل", "نيسان" },
  { "may", "mai", "mayo", "مايو", "أيار" },
  { "june", "jun", "juni", "juin", "junio", "يونيو", "حزيران" },
  { "july", "jul", "juli", "juillet", "juil", "julio", "يوليو", "تموز" },
  { "august", "aug", "août", "agosto", "ago.", "أغسطس", "اغسطس", "آب" },
  { "september", "sep", "sept", "septembre", "septiembre", "setiembre", "set.", "سبتمبر", "أيلول" },
  { "october", "oct", "oktober", "okt", "octobre", "octubre", "أكتوبر", "اكتوبر", "تشرين الأول" },
  { "november", "nov", "novembre", "noviembre", "نوفمبر", "تشرين الثاني" },
  { "december", "dec", "desember", "des.", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "ديسمبر", "كانون الأول" },
};

/* Spans of months that have a name. A season lies within the year that it is named with; a winter is its first two months. */
static const struct
{
  const char *name;
  guint8 first;
  guint8 last;
} seasons[] = {
  { "spring", 3, 5 },
  { "vår", 3, 5 },
  { "våren", 3, 5 },
  { "frühling", 3, 5 },
  { "frühjahr", 3, 5 },
  { "printemps", 3, 5 },
  { "primavera", 3, 5 },
  { "ربيع", 3, 5 },
  { "summer", 6, 8 },
  { "sommer", 6, 8 },
  { "sommeren", 6, 8 },
  { "été", 6, 8 },
  { "verano", 6, 8 },
  { "صيف", 6, 8 },
  { "autumn", 9, 11 },
  { "fall", 9, 11 },
  { "høst", 9, 11 },
  { "høsten", 9, 11 },
  { "herbst", 9, 11 },
  { "automne", 9, 11 },
  { "otoño", 9, 11 },
  { "خريف", 9, 11 },
  { "winter", 1, 2 },
  { "vinter", 1, 2 },
  { "vinteren", 1, 2 },
  { "hiver", 1, 2 },
  { "invierno", 1, 2 },
  { "شتاء", 1, 2 },
  { "q1", 1, 3 },
  { "q2", 4, 6 },
  { "q3", 7, 9 },
  { "q4", 10, 12 },
  { "h1", 1, 6 },
  { "h2", 7, 12 },
};

static gboolean
read_year (ShowcasePeriodScanner *self,
           guint16 *year)
{
  ShowcasePeriodScanner ahead = *self;
  guint value, n_digits;

  if (!showcase_period_scanner_read_number (&ahead, 4, &value, &n_digits) || value < 1900 || value > 2099 || !showcase_period_scanner_at_word_end (&ahead))
    return FALSE;

  *year = (guint16)value;
  *self = ahead;
  return TRUE;
}

static gboolean
is_valid_day (const ShowcaseDate *date)
{
  return g_date_valid_dmy (date->day, (GDateMonth)date->month, date->year);
}

/* Reads the time of day that ISO 8601 and YAML write after a day; a period does not keep it. */
static void
skip_time (ShowcasePeriodScanner *self)
{
  char first = showcase_period_scanner_peek (self, 0);

  if ((first != 'T' && first != ' ') || !g_ascii_isdigit (showcase_period_scanner_peek (self, 1)) || !g_ascii_isdigit (showcase_period_scanner_peek (self, 2)) || showcase_period_scanner_peek (self, 3) != ':')
    return;

  self->at += 4;
  for (guint i = 0; i < 24 && showcase_period_scanner_peek (self, 0) != '\0' && strchr ("0123456789:.+-Z", showcase_period_scanner_peek (self, 0)) != NULL; i++)
    self->at++;
}

/* Reads "-05", ".5" or "/05/01" after a year. What can't be a month is left alone: it may be the end of a range. */
static gboolean
read_month_and_day (ShowcasePeriodScanner *self,
                    ShowcaseDate *date)
{
  ShowcasePeriodScanner ahead = *self;
  char separator = showcase_period_scanner_peek (&ahead, 0);
  guint value, n_digits;

  if (separator == '\0' || strchr ("-./", separator) == NULL)
    return TRUE;

  ahead.at++;
  if (!showcase_period_scanner_read_number (&ahead, 2, &value, &n_digits) || value < 1 || value > 12)
    return TRUE;

  date->month = (guint8)value;
  *self = ahead;
  if (showcase_period_scanner_peek (&ahead, 0) != separator)
    return TRUE;

  ahead.at++;
  if (!showcase_period_scanner_read_number (&ahead, 2, &value, &n_digits))
    return TRUE;

  date->day = (guint8)value;
  *self = ahead;
  skip_time (self);
  return is_valid_day (date);
}

/* Reads "年", "年5月" or "年5月1日" after a year, or nothing. */
static gboolean
read_month_and_day_marks (ShowcasePeriodScanner *self,
                          ShowcaseDate *date)
{
  ShowcasePeriodScanner ahead = *self;
  guint value, n_digits;

  if (!showcase_period_scanner_read_prefix (&ahead, "年"))
    return FALSE;
  *self = ahead;
  if (!showcase_period_scanner_read_number (&ahead, 2, &value, &n_digits) || value < 1 || value > 12 || !showcase_period_scanner_read_prefix (&ahead, "月"))
    return TRUE;

  date->month = (guint8)value;
  *self = ahead;
  if (showcase_period_scanner_read_number (&ahead, 2, &value, &n_digits) && value >= 1 && value <= 31 && showcase_period_scanner_read_prefix (&ahead, "日"))
    {
      date->day = (guint8)value;
      *self = ahead;
    }
  return TRUE;
}

static gboolean
read_month_name (ShowcasePeriodScanner *self,
                 guint8 *month)
{
  ShowcasePeriodScanner ahead = *self;

  for (guint8 i = 0; i < G_N_ELEMENTS (months); i++)
    for (guint j = 0; j < MAX_NAMES && months[i][j] != NULL; j++)
      {
        /* In small letters, as it is written in a sentence; with a capital it is a planet, or sells chocolate. */
        if (strcmp (months[i][j], "mars") == 0 && showcase_period_scanner_peek (&ahead, 0) != 'm')
          continue;
        if (!showcase_period_scanner_read_word (&ahead, months[i][j]))
          continue;

        *month = i + 1;
        showcase_period_scanner_read_prefix (&ahead, ".");
        *self = ahead;
        return TRUE;
      }

  return FALSE;
}

/* Reads the space between the parts of a date, and what stands there in Spanish: "5 de mayo de 2021". */
static gboolean
skip_between (ShowcasePeriodScanner *self)
{
  ShowcasePeriodScanner ahead;

  if (!showcase_period_scanner_skip_space (self))
    return FALSE;
  ahead = *self;
  if (showcase_period_scanner_read_word (&ahead, "de") && showcase_period_scanner_skip_space (&ahead))
    *self = ahead;
  return TRUE;
}

/* Whether a month is written as in English, where the number before it may be one of a list: "1. March 2021". */
static gboolean
is_english_month (const char *name,
                  gsize length,
                  guint8 month)
{
  const char *english = months[month - 1][0];

  return g_ascii_isupper (*name) && (length == 3 || length == strlen (english)) && g_ascii_strncasecmp (name, english, length) == 0;
}

/* Reads the name of a month behind the day "5." of another language. */
static gboolean
read_month_after_stop (ShowcasePeriodScanner *self,
                       guint8 *month)
{
  const char *name;

  if (!showcase_period_scanner_read_prefix (self, ".") || !showcase_period_scanner_skip_space (self))
    return FALSE;
  name = self->at;
  return read_month_name (self, month) && !is_english_month (name, self->at - name - (self->at[-1] == '.'), *month);
}

/* Reads "5", "05", "5th" or "1er". */
static gboolean
read_day (ShowcasePeriodScanner *self,
          guint8 *day)
{
  static const char *const suffixes[] = { "st", "nd", "rd", "th", "er" };
  ShowcasePeriodScanner ahead = *self;
  guint value, n_digits;

  if (!showcase_period_scanner_read_number (&ahead, 2, &value, &n_digits) || value < 1 || value > 31)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (showcase_period_scanner_read_word (&ahead, suffixes[i]))
      break;
  if (!showcase_period_scanner_at_word_end (&ahead))
    return FALSE;

  *day = (guint8)value;
  *self = ahead;
  return TRUE;
}

/* Reads the year after a month or a season, or nothing. */
static void
read_year_after (ShowcasePeriodScanner *self,
                 ShowcasePeriodPoint *point)
{
  ShowcasePeriodScanner ahead = *self;
  guint16 year;

  showcase_period_scanner_read_prefix (&ahead, ",");
  if (!skip_between (&ahead) || !read_year (&ahead, &year))
    return;

  point->first.year = point->last.year = year;
  point->has_year = TRUE;
  *self = ahead;
}

/* Reads "March 2021", "March 5, 2021" or "March". */
static gboolean
read_month_point (ShowcasePeriodScanner *self,
                  ShowcasePeriodPoint *point)
{
  if (!read_month_name (self, &point->first.month))
    return FALSE;

  point->last = point->first;
  read_year_after (self, point);
  if (point->has_year)
    return TRUE;

  ShowcasePeriodScanner ahead = *self;
  guint8 day;
  if (!showcase_period_scanner_skip_space (&ahead) || !read_day (&ahead, &day))
    return TRUE;

  point->first.day = point->last.day = day;
  *self = ahead;
  read_year_after (self, point);
  return !point->has_year || is_valid_day (&point->first);
}

static gboolean
read_season_point (ShowcasePeriodScanner *self,
                   ShowcasePeriodPoint *point)
{
  for (gsize i = 0; i < G_N_ELEMENTS (seasons); i++)
    {
      if (!showcase_period_scanner_read_word (self, seasons[i].name))
        continue;

      point->first.month = seasons[i].first;
      point->last.month = seasons[i].last;
      point->winter = seasons[i].last == 2;
      read_year_after (self, point);
      return TRUE;
    }

  return FALSE;
}

/* Reads "5 March 2021", "5. mars 2021", "5 March" or "3/2021". */
static gboolean
read_day_point (ShowcasePeriodScanner *self,
                ShowcasePeriodPoint *point)
{
  ShowcasePeriodScanner ahead = *self;
  guint value, n_digits;

  if (showcase_period_scanner_read_number (&ahead, 2, &value, &n_digits) && value >= 1 && value <= 12 && showcase_period_scanner_read_prefix (&ahead, "/") && read_year (&ahead, &point->first.year))
    {
      point->first.month = (guint8)value;
      point->last = point->first;
      point->has_year = TRUE;
      *self = ahead;
      return TRUE;
    }

  if (!read_day (self, &point->first.day))
    return FALSE;
  if (showcase_period_scanner_peek (self, 0) == '.')
    {
      if (!read_month_after_stop (self, &point->first.month))
        return FALSE;
    }
  else if (!skip_between (self) || !read_month_name (self, &point->first.month))
    return FALSE;

  point->last = point->first;
  read_year_after (self, point);
  return !point->has_year || is_valid_day (&point->first);
}

static gboolean
read_year_point (ShowcasePeriodScanner *self,
                 ShowcasePeriodPoint *point)
{
  ShowcasePeriodScanner ahead = *self;
  guint value, n_digits;

  if (!showcase_period_scanner_read_number (&ahead, 4, &value, &n_digits) || n_digits != 4 || value < 1900 || value > 2099)
    return FALSE;

  point->first.year = (guint16)value;
  if (!read_month_and_day_marks (&ahead, &point->first) && !read_month_and_day (&ahead, &point->first))
    return FALSE;
  if (point->first.day > 0 && !is_valid_day (&point->first))
    return FALSE;

  point->last = point->first;
  point->has_year = TRUE;
  *self = ahead;
  return TRUE;
}

/**
 * showcase_period_point_read_short_year:
 * @self: a scanner
 * @value: (out): 0 to 99
 *
 * Reads the two digits that end a range such as "2021–22".
 *
 * Returns: whether they came next
 */
gboolean
showcase_period_point_read_short_year (ShowcasePeriodScanner *self,
                                       guint *value)
{
  ShowcasePeriodScanner ahead = *self;
  guint n_digits;

  if (!showcase_period_scanner_read_number (&ahead, 2, value, &n_digits) || n_digits != 2 || showcase_period_scanner_is_glued_after (&ahead))
    return FALSE;

  *self = ahead;
  return TRUE;
}

/**
 * showcase_period_point_read_ambiguous:
 * @self: a scanner
 *
 * Reads a date such as "03/04/2023", of which nobody knows which number is the month.
 *
 * Returns: whether one came next
 */
gboolean
showcase_period_point_read_ambiguous (ShowcasePeriodScanner *self)
{
  ShowcasePeriodScanner ahead = *self;
  guint first, second, n_digits;
  guint16 year;

  if (!showcase_period_scanner_read_number (&ahead, 2, &first, &n_digits) || first < 1 || first > 31)
    return FALSE;

  char separator = showcase_period_scanner_peek (&ahead, 0);
  if (separator == '\0' || strchr ("-./", separator) == NULL)
    return FALSE;

  ahead.at++;
  if (!showcase_period_scanner_read_number (&ahead, 2, &second, &n_digits) || second < 1 || second > 31 || showcase_period_scanner_peek (&ahead, 0) != separator)
    return FALSE;

  ahead.at++;
  if (!read_year (&ahead, &year) || showcase_period_scanner_is_glued_after (&ahead))
    return FALSE;

  *self = ahead;
  return TRUE;
}

/**
 * showcase_period_point_read:
 * @self: a scanner
 * @point: (out caller-allocates): the date
 *
 * Reads a date of any form, with or without its year.
 *
 * Returns: whether one came next
 */
gboolean
showcase_period_point_read (ShowcasePeriodScanner *self,
                            ShowcasePeriodPoint *point)
{
  static gboolean (*const readers[2][2]) (ShowcasePeriodScanner *, ShowcasePeriodPoint *) = {
    { read_month_point, read_season_point },
    { read_year_point, read_day_point },
  };
  gboolean digit = g_ascii_isdigit (showcase_period_scanner_peek (self, 0));

  for (gsize i = 0; i < 2; i++)
    {
      ShowcasePeriodScanner ahead = *self;

      *point = (ShowcasePeriodPoint){ 0 };
      if (readers[digit][i](&ahead, point) && showcase_period_scanner_at_word_end (&ahead))
        {
          *self = ahead;
          return TRUE;
        }
    }

  return FALSE;
}
