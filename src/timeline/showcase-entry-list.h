/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-agenda.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_ENTRY_LIST (showcase_entry_list_get_type ())

/* What the timeline lists: the entries of a catalog in an order, all of them or those with some words, and which one is selected.
 *
 * Signals: "listed": there is another agenda, and no entry in the list yet. */

G_DECLARE_FINAL_TYPE (ShowcaseEntryList, showcase_entry_list, SHOWCASE, ENTRY_LIST, GObject)

ShowcaseEntryList *showcase_entry_list_new (void);
GtkSingleSelection *showcase_entry_list_get_selection (ShowcaseEntryList *self);
ShowcaseAgenda *showcase_entry_list_get_agenda (ShowcaseEntryList *self);
void showcase_entry_list_set_catalog (ShowcaseEntryList *self,
                                      ShowcaseCatalog *catalog,
                                      ShowcaseOrder order);
void showcase_entry_list_set_query (ShowcaseEntryList *self,
                                    const char *query);
void showcase_entry_list_select (ShowcaseEntryList *self,
                                 ShowcaseEntry *entry);
ShowcaseEntry *showcase_entry_list_get_selected (ShowcaseEntryList *self);
ShowcaseEntry *showcase_entry_list_get_wanted (ShowcaseEntryList *self);

G_END_DECLS
