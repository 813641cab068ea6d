/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-talk-place.h"
#include "showcase-talk.h"

G_BEGIN_DECLS

struct _ShowcaseTalk
{
  GObject parent_instance;

  /* Owned */
  ShowcaseDeck *deck;
  ShowcaseTimer *timer;
  GArray *past;

  /* State */
  ShowcaseTalkPlace place;
  ShowcaseTalkPlace shown;
  ShowcaseBlank blank;
  gboolean frozen;
  ShowcasePace plan;
};

void showcase_talk_move (ShowcaseTalk *self,
                         const ShowcaseTalkPlace *place,
                         const ShowcaseTalkPlace *shown);

G_END_DECLS
