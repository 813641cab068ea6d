/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-deck-search.h"
#include "showcase-page-view.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_FOUND_MARK (showcase_found_mark_get_type ())

/* Marks the words that were found on a page for a moment. It lies above the view of the page and belongs to one view alone, so that others of the same page show none. */

G_DECLARE_FINAL_TYPE (ShowcaseFoundMark, showcase_found_mark, SHOWCASE, FOUND_MARK, GtkWidget)

GtkWidget *showcase_found_mark_new (ShowcasePageView *view);
void showcase_found_mark_show (ShowcaseFoundMark *self,
                               const ShowcaseDeckMatch *match);

G_END_DECLS
