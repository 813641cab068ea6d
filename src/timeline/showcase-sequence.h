/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-chronology.h"
#include "showcase-group.h"
#include "showcase-order.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_SEQUENCE (showcase_sequence_get_type ())

/* The entries of a group in an order, as a GListModel, with their chronology. */

G_DECLARE_FINAL_TYPE (ShowcaseSequence, showcase_sequence, SHOWCASE, SEQUENCE, GObject)

ShowcaseSequence *showcase_sequence_new (ShowcaseGroup *group,
                                         ShowcaseOrder order,
                                         const ShowcaseDate *today);
ShowcaseGroup *showcase_sequence_get_group (ShowcaseSequence *self);
ShowcaseEntry *showcase_sequence_get_entry (ShowcaseSequence *self,
                                            guint position);
guint showcase_sequence_find_position (ShowcaseSequence *self,
                                       ShowcaseEntry *entry);
ShowcaseChronology *showcase_sequence_get_chronology (ShowcaseSequence *self);
GArray *showcase_sequence_get_ladders (ShowcaseSequence *self);
void showcase_sequence_set_step (ShowcaseSequence *self,
                                 double step);

G_END_DECLS
