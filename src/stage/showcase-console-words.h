/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-pace.h"

G_BEGIN_DECLS

char *showcase_console_words_dup_time (gint64 time);
char *showcase_console_words_dup_time_of (gint64 elapsed,
                                          gint64 slot);
char *showcase_console_words_dup_clock (GDateTime *now);
char *showcase_console_words_dup_page (guint page,
                                       guint n_pages,
                                       gboolean is_whole);
char *showcase_console_words_dup_step (guint step,
                                       guint n_steps);
char *showcase_console_words_dup_frozen (guint shown_page);
const char *showcase_console_words_get_pace (ShowcasePaceState pace);

G_END_DECLS
