/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The smallest things that periods are made of: numbers, words, separators, and what may stand before and behind them. Dates are in
 * showcase-period-point.c, the grammar of periods is in showcase-period.c.
 */

#include "config.h"

#include "showcase-period-scanner.h"

#include <string.h>

/* More spaces than this part two words; the limit bounds what is looked at. */
#define MAX_SPACES 8

/* How far back a telephone number is looked for. */
#define MAX_LOOK_BACK 24

static const char *const spaces[] = { "\u00a0", "\u2009", "\u202f" };
static const char *const dashes[] = { "--", "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\uff0d" };
static const char *const marks[] = { "/", "~", "..", "〜", "～" };
/* As many languages as the names of months are known in. */
static const char *const now_words[] = { "present", "current", "now", "today", "ongoing", "nå", "i dag", "dags dato", "heute", "jetzt", "gegenwart", "aujourd'hui", "aujourd’hui", "présent", "ce jour", "nos jours", "maintenant", "en cours", "actualidad", "la actualidad", "presente", "el presente", "actualmente", "hoy", "現在", "現在に至る", "今", "الآن", "الان", "اليوم", "الحاضر", "حتى الآن" };
static const char *const since_words[] = { "since", "siden", "fra og med", "seit", "depuis", "desde", "منذ" };
static const char *const until_words[] = { "to", "until", "til", "bis", "hasta", "a", "à", "إلى", "حتى" };

static gboolean
has_prefix (const ShowcasePeriodScanner *self,
            const char *prefix)
{
  gsize length = strlen (prefix);

  return (gsize)(self->end - self->at) >= length && memcmp (self->at, prefix, length) == 0;
}

static gunichar
peek_character (const ShowcasePeriodScanner *self)
{
  gunichar character = self->at < self->end ? g_utf8_get_char_validated (self->at, self->end - self->at) : 0;

  return character < 0x110000 ? character : 0;
}

static gboolean
is_word_character (gunichar character)
{
  return character == '_' || g_unichar_isalnum (character);
}

/* Whether the digits at this place go on a telephone number: "+47 2019 2020", "(555) 2019". */
static gboolean
continues_number (const ShowcasePeriodScanner *self)
{
  const char *limit = self->at - self->start > MAX_LOOK_BACK ? self->at - MAX_LOOK_BACK : self->start;
  gboolean digits = FALSE, closed = FALSE;

  for (const char *p = self->at; p > limit; p--)
    {
      char c = p[-1];

      if (c == '+' || c == '(')
        return digits && (c == '+' || closed);
      if (c == ')')
        closed = TRUE;
      else if (g_ascii_isdigit (c))
        digits = TRUE;
      else if (c != ' ' && c != '-')
        return FALSE;
    }

  return FALSE;
}

/**
 * showcase_period_scanner_peek:
 * @self: a scanner
 * @offset: how many bytes ahead
 *
 * Looks at a byte.
 *
 * Returns: the byte, or 0 behind the end
 */
char
showcase_period_scanner_peek (const ShowcasePeriodScanner *self,
                              gsize offset)
{
  return (gsize)(self->end - self->at) > offset ? self->at[offset] : '\0';
}

/**
 * showcase_period_scanner_read_prefix:
 * @self: a scanner
 * @prefix: bytes
 *
 * Reads exactly these bytes.
 *
 * Returns: whether they came next
 */
gboolean
showcase_period_scanner_read_prefix (ShowcasePeriodScanner *self,
                                     const char *prefix)
{
  if (!has_prefix (self, prefix))
    return FALSE;

  self->at += strlen (prefix);
  return TRUE;
}

/**
 * showcase_period_scanner_read_number:
 * @self: a scanner
 * @max_digits: 1 to 9
 * @value: (out): the number
 * @n_digits: (out): how many digits it has
 *
 * Reads a number with all its digits.
 *
 * Returns: whether one came next that is not longer than @max_digits
 */
gboolean
showcase_period_scanner_read_number (ShowcasePeriodScanner *self,
                                     guint max_digits,
                                     guint *value,
                                     guint *n_digits)
{
  guint count = 0;

  for (*value = 0; count <= max_digits && g_ascii_isdigit (showcase_period_scanner_peek (self, count)); count++)
    *value = *value * 10 + (guint)(showcase_period_scanner_peek (self, count) - '0');
  if (count == 0 || count > max_digits)
    return FALSE;

  *n_digits = count;
  self->at += count;
  return TRUE;
}

/**
 * showcase_period_scanner_skip_space:
 * @self: a scanner
 *
 * Reads the spaces within a line, no-break ones too; at most a few.
 *
 * Returns: whether there was one
 */
gboolean
showcase_period_scanner_skip_space (ShowcasePeriodScanner *self)
{
  const char *before = self->at;

  for (guint i = 0; i < MAX_SPACES && self->at < self->end; i++)
    {
      gboolean found = *self->at == ' ' || *self->at == '\t';

      if (found)
        self->at++;
      for (gsize j = 0; j < G_N_ELEMENTS (spaces) && !found && (*self->at & 0x80) != 0; j++)
        found = showcase_period_scanner_read_prefix (self, spaces[j]);
      if (!found)
        break;
    }

  return self->at > before;
}

/**
 * showcase_period_scanner_at_word_end:
 * @self: a scanner
 *
 * Tells whether no letter, digit or underscore comes next.
 *
 * Returns: whether a word ends here
 */
gboolean
showcase_period_scanner_at_word_end (const ShowcasePeriodScanner *self)
{
  char next = showcase_period_scanner_peek (self, 0);

  if ((next & 0x80) == 0)
    return !g_ascii_isalnum (next) && next != '_';
  return !is_word_character (peek_character (self));
}

/**
 * showcase_period_scanner_read_word:
 * @self: a scanner
 * @word: a word in small letters
 *
 * Reads one whole word; its ASCII letters may be in any case.
 *
 * Returns: whether it came next
 */
gboolean
showcase_period_scanner_read_word (ShowcasePeriodScanner *self,
                                   const char *word)
{
  ShowcasePeriodScanner ahead = *self;

  while (*word != '\0' && ahead.at < ahead.end && g_ascii_tolower (*ahead.at) == *word)
    {
      ahead.at++;
      word++;
    }
  if (*word != '\0' || !showcase_period_scanner_at_word_end (&ahead))
    return FALSE;

  *self = ahead;
  return TRUE;
}

static gboolean
read_any (ShowcasePeriodScanner *self,
          const char *const *words,
          gsize n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (showcase_period_scanner_read_word (self, words[i]))
      return TRUE;

  return FALSE;
}

/**
 * showcase_period_scanner_read_now:
 * @self: a scanner
 *
 * Reads a word for today.
 *
 * Returns: whether one came next
 */
gboolean
showcase_period_scanner_read_now (ShowcasePeriodScanner *self)
{
  return read_any (self, now_words, G_N_ELEMENTS (now_words));
}

/**
 * showcase_period_scanner_read_since:
 * @self: a scanner
 *
 * Reads a word that stands before the start of what goes on.
 *
 * Returns: whether one came next
 */
gboolean
showcase_period_scanner_read_since (ShowcasePeriodScanner *self)
{
  return read_any (self, since_words, G_N_ELEMENTS (since_words));
}

/**
 * showcase_period_scanner_read_separator:
 * @self: a scanner
 * @separator: (out caller-allocates): what was read
 *
 * Reads what stands between two dates, with the spaces around it.
 *
 * Returns: whether it came next
 */
gboolean
showcase_period_scanner_read_separator (ShowcasePeriodScanner *self,
                                        ShowcasePeriodSeparator *separator)
{
  ShowcasePeriodScanner ahead = *self;
  gboolean mark = FALSE;

  *separator = (ShowcasePeriodSeparator){ 0 };
  separator->space_before = showcase_period_scanner_skip_space (&ahead);
  for (gsize i = 0; i < G_N_ELEMENTS (dashes) && !separator->dash; i++)
    separator->dash = showcase_period_scanner_read_prefix (&ahead, dashes[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (marks) && !separator->dash && !mark; i++)
    mark = showcase_period_scanner_read_prefix (&ahead, marks[i]);
  if (!separator->dash && !mark && separator->space_before)
    separator->word = read_any (&ahead, until_words, G_N_ELEMENTS (until_words));

  if (!separator->dash && !mark && !separator->word)
    return FALSE;

  separator->symbol_end = ahead.at;
  separator->space_after = showcase_period_scanner_skip_space (&ahead);
  *self = ahead;
  return TRUE;
}

/**
 * showcase_period_scanner_is_glued_before:
 * @self: a scanner at the first character of what may be a date
 *
 * Tells whether the character is part of a longer word, number, version, path or amount that began before it.
 *
 * Returns: whether no date can start here
 */
gboolean
showcase_period_scanner_is_glued_before (const ShowcasePeriodScanner *self)
{
  if (self->at == self->start)
    return FALSE;

  const char *before = g_utf8_find_prev_char (self->start, self->at);
  ShowcasePeriodScanner previous = { self->start, before != NULL ? before : self->start, self->end };

  if (is_word_character (peek_character (&previous)))
    return TRUE;
  if (!g_ascii_isdigit (showcase_period_scanner_peek (self, 0)))
    return FALSE;
  return strchr ("/.-$#@=&%+", self->at[-1]) != NULL || has_prefix (&previous, "€") || has_prefix (&previous, "£") || continues_number (self);
}

/**
 * showcase_period_scanner_is_glued_after:
 * @self: a scanner behind what may be a date
 *
 * Tells whether a longer word, number, version, path or amount goes on.
 *
 * Returns: whether no date can end here
 */
gboolean
showcase_period_scanner_is_glued_after (const ShowcasePeriodScanner *self)
{
  char next = showcase_period_scanner_peek (self, 0);
  char second = showcase_period_scanner_peek (self, 1);

  if (!showcase_period_scanner_at_word_end (self))
    return TRUE;
  if (next == '-')
    return g_ascii_isdigit (second);
  if (next == '/' || next == '.')
    return g_ascii_isalnum (second);
  return next == '%' || next == '+' || next == '$' || has_prefix (self, "€") || has_prefix (self, "£");
}

/**
 * showcase_period_scanner_next_start:
 * @self: a scanner
 *
 * Moves to the next word or number, past the rest of the one at this place.
 *
 * Returns: whether there is one
 */
gboolean
showcase_period_scanner_next_start (ShowcasePeriodScanner *self)
{
  while (self->at < self->end && !showcase_period_scanner_at_word_end (self))
    self->at = g_utf8_next_char (self->at);
  while (self->at < self->end && showcase_period_scanner_at_word_end (self))
    self->at++;

  return self->at < self->end;
}
