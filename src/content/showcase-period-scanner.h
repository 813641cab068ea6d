/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A place in a text that is read forward. Every function below moves it past what it accepts and leaves it where it is otherwise,
 * and looks only a bounded number of bytes ahead, so that a search over any text takes linear time. */
typedef struct
{
  const char *start;
  const char *at;
  const char *end;
} ShowcasePeriodScanner;

/**
 * ShowcasePeriodSeparator:
 * @symbol_end: where the sign itself ends, before the spaces that follow
 * @dash: a hyphen or a dash of any length
 * @word: "to" or "until"
 * @space_before: whether a space precedes it
 * @space_after: whether a space follows it
 *
 * What stands between two dates.
 */
typedef struct
{
  const char *symbol_end;
  gboolean dash;
  gboolean word;
  gboolean space_before;
  gboolean space_after;
} ShowcasePeriodSeparator;

char showcase_period_scanner_peek (const ShowcasePeriodScanner *self,
                                   gsize offset);
gboolean showcase_period_scanner_read_prefix (ShowcasePeriodScanner *self,
                                              const char *prefix);
gboolean showcase_period_scanner_read_number (ShowcasePeriodScanner *self,
                                              guint max_digits,
                                              guint *value,
                                              guint *n_digits);
gboolean showcase_period_scanner_skip_space (ShowcasePeriodScanner *self);
gboolean showcase_period_scanner_at_word_end (const ShowcasePeriodScanner *self);
gboolean showcase_period_scanner_read_word (ShowcasePeriodScanner *self,
                                            const char *word);
gboolean showcase_period_scanner_read_now (ShowcasePeriodScanner *self);
gboolean showcase_period_scanner_read_since (ShowcasePeriodScanner *self);
gboolean showcase_period_scanner_read_separator (ShowcasePeriodScanner *self,
                                                 ShowcasePeriodSeparator *separator);
gboolean showcase_period_scanner_is_glued_before (const ShowcasePeriodScanner *self);
gboolean showcase_period_scanner_is_glued_after (const ShowcasePeriodScanner *self);
gboolean showcase_period_scanner_next_start (ShowcasePeriodScanner *self);

G_END_DECLS
