/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"

G_BEGIN_DECLS

/* How many words a speaker says in a minute. */
#define SHOWCASE_WORDS_PER_MINUTE 130

guint showcase_words_count (const char *text,
                            gsize length);
guint showcase_words_count_deck (ShowcaseDeck *deck,
                                 guint limit,
                                 guint *line);

G_END_DECLS
