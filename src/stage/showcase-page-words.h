/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"

G_BEGIN_DECLS

char *showcase_page_words_dup_label (ShowcaseDeck *deck,
                                     guint page);
char *showcase_page_words_dup_text (ShowcaseDeck *deck,
                                    guint page,
                                    guint step);

G_END_DECLS
