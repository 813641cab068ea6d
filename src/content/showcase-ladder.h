/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-months.h"

G_BEGIN_DECLS

/**
 * ShowcaseLadder:
 * @position: the place of its first role in the list
 * @n_roles: how many roles it has, at least two
 * @n_months: how long they were in all, each month counted once; 0 where that is not known of each of them
 * @about: whether one of them is less exact than months
 *
 * Roles at one employer, one after the other. Plain data: copy it by value.
 */
typedef struct
{
  guint position;
  guint n_roles;
  guint n_months;
  gboolean about;
} ShowcaseLadder;

GArray *showcase_ladder_find_all (GListModel *entries,
                                  const ShowcaseDate *today);
const ShowcaseLadder *showcase_ladder_find_at (GArray *ladders,
                                               guint position);
gboolean showcase_employer_equal (const char *a,
                                  const char *b);

G_END_DECLS
