/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SHOWCASE_TYPE_FILTER_BAR (showcase_filter_bar_get_type ())

/* Where somebody types what the list below is filtered by. It filters nothing itself.
 *
 * Properties: "query" (string, read-write): what was typed; empty, and the bar hidden, where nothing is filtered.
 * Signals: "stopped": Escape. Down goes into the list, and Enter activates the first match. */

G_DECLARE_FINAL_TYPE (ShowcaseFilterBar, showcase_filter_bar, SHOWCASE, FILTER_BAR, GtkWidget)

GtkWidget *showcase_filter_bar_new (GtkListView *list);
void showcase_filter_bar_set_query (ShowcaseFilterBar *self,
                                    const char *query);
const char *showcase_filter_bar_get_query (ShowcaseFilterBar *self);
gboolean showcase_filter_bar_is_typing (guint keyval,
                                        GdkModifierType state,
                                        gboolean is_filtered);
gboolean showcase_filter_bar_type (ShowcaseFilterBar *self,
                                   GtkEventControllerKey *controller,
                                   guint keyval);

G_END_DECLS
