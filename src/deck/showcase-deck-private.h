/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck.h"

G_BEGIN_DECLS

/* Written to while the deck is made, by one thread; nobody writes to it after that. */
struct _ShowcaseDeck
{
  gatomicrefcount references;

  /* Owned */
  GPtrArray *chapters;
  GPtrArray *titles;
  ShowcasePages pages;

  /* State */
  ShowcaseFormat format;
  gboolean is_whole;
};

G_END_DECLS
