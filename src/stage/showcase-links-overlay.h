/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-talk-links.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_LINKS_OVERLAY (showcase_links_overlay_get_type ())

/* The links of a talk over a page, on stage and console alike; invisible while there is nothing to show.
 *
 * Properties: "is-private" (gboolean): whether the audience does not see it; or nobody else does. What is for the speaker alone, which is choosing a link and why there is
 * none, is shown only then. */

G_DECLARE_FINAL_TYPE (ShowcaseLinksOverlay, showcase_links_overlay, SHOWCASE, LINKS_OVERLAY, GtkWidget)

GtkWidget *showcase_links_overlay_new (ShowcaseTalkLinks *links);
void showcase_links_overlay_set_private (ShowcaseLinksOverlay *self,
                                         gboolean is_private);

G_END_DECLS
