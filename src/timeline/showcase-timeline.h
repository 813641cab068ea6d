/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-catalog.h"
#include "showcase-order.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TIMELINE (showcase_timeline_get_type ())

/* The sidebar's list: the groups of a catalog as sections, their entries as rows beside a drawn rail.
 *
 * Properties: "catalog" (ShowcaseCatalog), "selected" (ShowcaseEntry, read-write, NULL for none), "order" (ShowcaseOrder, read-write),
 * "stretch" (double, read-write): from 0, evenly spaced, to 1, to scale.
 * Signals: "activated" (ShowcaseEntry): the person chose a row by click or Enter, so that a folded window can move on to the pane. */

G_DECLARE_FINAL_TYPE (ShowcaseTimeline, showcase_timeline, SHOWCASE, TIMELINE, GtkWidget)

GtkWidget *showcase_timeline_new (void);
void showcase_timeline_set_catalog (ShowcaseTimeline *self,
                                    ShowcaseCatalog *catalog);
ShowcaseCatalog *showcase_timeline_get_catalog (ShowcaseTimeline *self);
void showcase_timeline_set_selected (ShowcaseTimeline *self,
                                     ShowcaseEntry *entry);
ShowcaseEntry *showcase_timeline_get_selected (ShowcaseTimeline *self);
void showcase_timeline_filter (ShowcaseTimeline *self,
                               const char *query);
void showcase_timeline_set_featured (ShowcaseTimeline *self,
                                     GHashTable *ids);

G_END_DECLS
