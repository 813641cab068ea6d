/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-catalog.h"
#include "showcase-sequence.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_AGENDA (showcase_agenda_get_type ())

/* A catalog in an order: a GListModel of ShowcaseSequence, one for each group, immutable once made. */

G_DECLARE_FINAL_TYPE (ShowcaseAgenda, showcase_agenda, SHOWCASE, AGENDA, GObject)

ShowcaseAgenda *showcase_agenda_new (ShowcaseCatalog *catalog,
                                     ShowcaseOrder order,
                                     const ShowcaseDate *today);
guint showcase_agenda_get_n_lanes (ShowcaseAgenda *self);
double showcase_agenda_get_step (ShowcaseAgenda *self);
guint showcase_agenda_find_position (ShowcaseAgenda *self,
                                     ShowcaseEntry *entry,
                                     guint likely);
ShowcaseSequence *showcase_agenda_get_sequence (ShowcaseAgenda *self,
                                                guint position,
                                                guint *row);

G_END_DECLS
