/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-place.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_HISTORY (showcase_history_get_type ())

/* Where a reader was: the places behind, the one now and those ahead.
 *
 * Properties: "can-go-back", "can-go-forward" (gboolean, read-only). */

G_DECLARE_FINAL_TYPE (ShowcaseHistory, showcase_history, SHOWCASE, HISTORY, GObject)

ShowcaseHistory *showcase_history_new (void);
void showcase_history_push (ShowcaseHistory *self,
                            const ShowcasePlace *place);
void showcase_history_replace (ShowcaseHistory *self,
                               const ShowcasePlace *place);
void showcase_history_scroll (ShowcaseHistory *self,
                              guint block,
                              double offset);
void showcase_history_settle (ShowcaseHistory *self,
                              const char *entry);
void showcase_history_swap (ShowcaseHistory *self,
                            ShowcaseHistory *other);
void showcase_history_clear (ShowcaseHistory *self);
void showcase_history_prune (ShowcaseHistory *self,
                             ShowcaseCatalog *catalog);
void showcase_history_set_place (ShowcaseHistory *self,
                                 const ShowcasePlace *place);
const ShowcasePlace *showcase_history_get_place (ShowcaseHistory *self);
GPtrArray *showcase_history_list_others (ShowcaseHistory *self);
const ShowcasePlace *showcase_history_go_back (ShowcaseHistory *self);
const ShowcasePlace *showcase_history_go_forward (ShowcaseHistory *self);
gboolean showcase_history_can_go_back (ShowcaseHistory *self);
gboolean showcase_history_can_go_forward (ShowcaseHistory *self);

G_END_DECLS
