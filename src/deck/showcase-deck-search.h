/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"

G_BEGIN_DECLS

/**
 * ShowcaseDeckMatch:
 * @page: a page, from 0
 * @block: the block with the match, of the page's document; %SHOWCASE_NONE in the notes
 * @start: where the match starts in the block's text, in bytes
 * @end: where it ends
 *
 * A page that has what was searched for, and where it has it first.
 */
typedef struct
{
  guint page;
  guint block;
  guint start;
  guint end;
} ShowcaseDeckMatch;

GArray *showcase_deck_search (ShowcaseDeck *deck,
                              const char *query,
                              GCancellable *cancellable);

G_END_DECLS
