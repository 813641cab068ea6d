/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"

G_BEGIN_DECLS

/**
 * ShowcaseDeckMatch:
 * @page: a page, from 0
 * @block: the block with the match, of the page's document; %SHOWCASE_NONE in the notes and for the document as a whole
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

/**
 * ShowcasePassage:
 * @chapter: a chapter
 * @block: a block of its document, or %SHOWCASE_NONE for what is said of the whole
 * @start: where the passage starts in the block's text, in bytes
 * @end: where it ends
 *
 * Some words of a talk, the same in a deck of any shape.
 */
typedef struct
{
  guint chapter;
  guint block;
  guint start;
  guint end;
} ShowcasePassage;

GArray *showcase_deck_search (ShowcaseDeck *deck,
                              const char *query,
                              GCancellable *cancellable);
void showcase_deck_search_async (ShowcaseDeck *deck,
                                 const char *query,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GArray *showcase_deck_search_finish (GAsyncResult *result);
GArray *showcase_deck_find_passages (ShowcaseDeck *deck,
                                     const ShowcasePassage *passages,
                                     guint n_passages);

G_END_DECLS
