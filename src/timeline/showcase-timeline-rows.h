/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-agenda.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_TIMELINE_ROWS (showcase_timeline_rows_get_type ())

/* What makes the rows of the timeline's list and the headers of its groups, and tells those that it has made what changes for all of them. */

G_DECLARE_FINAL_TYPE (ShowcaseTimelineRows, showcase_timeline_rows, SHOWCASE, TIMELINE_ROWS, GObject)

ShowcaseTimelineRows *showcase_timeline_rows_new (GtkSectionModel *entries);
GtkListItemFactory *showcase_timeline_rows_get_factory (ShowcaseTimelineRows *self);
GtkListItemFactory *showcase_timeline_rows_get_header_factory (ShowcaseTimelineRows *self);
void showcase_timeline_rows_follow_clicks (ShowcaseTimelineRows *self,
                                           GtkListView *list);
void showcase_timeline_rows_set_agenda (ShowcaseTimelineRows *self,
                                        ShowcaseAgenda *agenda);
void showcase_timeline_rows_set_selected (ShowcaseTimelineRows *self,
                                          ShowcaseEntry *entry);
void showcase_timeline_rows_set_featured (ShowcaseTimelineRows *self,
                                          GHashTable *ids);
void showcase_timeline_rows_set_stretch (ShowcaseTimelineRows *self,
                                         double stretch);
void showcase_timeline_rows_set_filtered (ShowcaseTimelineRows *self,
                                          gboolean is_filtered);
void showcase_timeline_rows_refresh (ShowcaseTimelineRows *self);

G_END_DECLS
