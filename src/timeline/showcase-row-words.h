/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-entry.h"
#include "showcase-ladder.h"

G_BEGIN_DECLS

char **showcase_row_words_for_period (ShowcaseEntry *entry,
                                      const ShowcaseLadder *ladder);
char *showcase_row_words_for_details (ShowcaseEntry *entry,
                                      const ShowcaseLadder *ladder);
char *showcase_row_words_for_ladder (ShowcaseEntry *entry,
                                     const ShowcaseLadder *ladder);
char *showcase_row_words_for_ear (ShowcaseEntry *entry,
                                  const ShowcaseLadder *ladder,
                                  gboolean begins_ladder,
                                  guint position,
                                  guint n_entries);

G_END_DECLS
