/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "showcase-document-view.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_OUTLINE_PANE (showcase_outline_pane_get_type ())

/* The headings of the document that a view shows.
 *
 * Properties: "view" (#ShowcaseDocumentView).
 * Signals: "chosen" (guint: the block of a heading that the reader wants to go to). */
G_DECLARE_FINAL_TYPE (ShowcaseOutlinePane, showcase_outline_pane, SHOWCASE, OUTLINE_PANE, GtkWidget)

GtkWidget *showcase_outline_pane_new (ShowcaseDocumentView *view);

G_END_DECLS
