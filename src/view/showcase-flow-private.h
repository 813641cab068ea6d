/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-flow.h"

G_BEGIN_DECLS

struct _ShowcaseFlow
{
  /* Owned */
  ShowcaseColumn *column;

  /* State */
  int top_padding;
  int bottom_padding;
  guint anchor;
  double offset;
  guint held_block;
  guint held_text;
  double held_rest;
  double held_y;
  gboolean filled;
  guint n_visible;
};

/* showcase-flow-hold.c: the words at a place of the page */
void showcase_flow_hold_text (ShowcaseFlow *self);
void showcase_flow_release_text (ShowcaseFlow *self);

G_END_DECLS
