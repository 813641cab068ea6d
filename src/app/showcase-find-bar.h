/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-document-view.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_FIND_BAR (showcase_find_bar_get_type ())

/* The bar to find words in a document: an entry that says which of how many matches is the current one, the ways to the others, and options. Closed, it
 * takes no room. */

G_DECLARE_FINAL_TYPE (ShowcaseFindBar, showcase_find_bar, SHOWCASE, FIND_BAR, GtkWidget)

GtkWidget *showcase_find_bar_new (ShowcaseDocumentView *view);
void showcase_find_bar_open (ShowcaseFindBar *self);
void showcase_find_bar_step (ShowcaseFindBar *self,
                             gboolean forward);
gboolean showcase_find_bar_is_open (ShowcaseFindBar *self);

G_END_DECLS
