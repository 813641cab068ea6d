/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcaseHeights:
 *
 * The heights of all blocks and their running sums: finds the place of a block and the block at a place in logarithmic time.
 */
typedef struct _ShowcaseHeights ShowcaseHeights;

ShowcaseHeights *showcase_heights_new (int *heights,
                                       guint n_blocks);
void showcase_heights_free (ShowcaseHeights *self);

guint showcase_heights_get_n_blocks (ShowcaseHeights *self);
int showcase_heights_get (ShowcaseHeights *self,
                          guint block);
int showcase_heights_get_whole (ShowcaseHeights *self,
                                guint block);
void showcase_heights_set (ShowcaseHeights *self,
                           guint block,
                           int height);
void showcase_heights_set_hidden (ShowcaseHeights *self,
                                  guint block,
                                  gboolean hidden);
double showcase_heights_get_y (ShowcaseHeights *self,
                               guint block);
double showcase_heights_get_total (ShowcaseHeights *self);
guint showcase_heights_find (ShowcaseHeights *self,
                             double y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ShowcaseHeights, showcase_heights_free)

G_END_DECLS
