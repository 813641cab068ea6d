/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseShare:
 * @at_top: how tall it is at the top of a page, at most as tall as the page
 * @below: how tall it is below another one
 * @keep: whether the next one should be on the same page
 * @turns: whether a page begins with it
 *
 * Something that goes on one page.
 */
typedef struct
{
  int at_top;
  int below;
  gboolean keep;
  gboolean turns;
} ShowcaseShare;

void showcase_balance_shares (ShowcaseShare *shares,
                              guint n_shares,
                              int room);

G_END_DECLS
