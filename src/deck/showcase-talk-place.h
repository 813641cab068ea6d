/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"

G_BEGIN_DECLS

/**
 * ShowcaseTalkPlace:
 * @page: a page, from 0
 * @step: the last of its steps that is shown, from 0
 * @has_content: whether the rest is known, as it is when there was a deck
 * @chapter: the chapter of what was to be seen there
 * @block: its block, or %SHOWCASE_NONE for a title page
 * @offset: where in the block it starts, in bytes; of a title page, which of several
 *
 * Where a talk is: by number, which means something in one deck alone, and by content, which means the same in all of them.
 */
typedef struct
{
  guint page;
  guint step;
  gboolean has_content;
  guint chapter;
  guint block;
  guint offset;
} ShowcaseTalkPlace;

void showcase_talk_place_init (ShowcaseTalkPlace *self,
                               ShowcaseDeck *deck,
                               guint page,
                               guint step);
void showcase_talk_place_find_again (ShowcaseTalkPlace *self,
                                     ShowcaseDeck *deck);
gboolean showcase_talk_place_is_at (const ShowcaseTalkPlace *self,
                                    guint page,
                                    guint step);

G_END_DECLS
