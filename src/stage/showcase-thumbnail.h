/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-page-painter.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_THUMBNAIL (showcase_thumbnail_get_type ())

/* A page of a deck, small, as one of many: it waits for its picture rather than have the others wait for it.
 *
 * Properties: "painter" (ShowcasePagePainter, construct-only). */

G_DECLARE_FINAL_TYPE (ShowcaseThumbnail, showcase_thumbnail, SHOWCASE, THUMBNAIL, GtkWidget)

GtkWidget *showcase_thumbnail_new (ShowcasePagePainter *painter);
void showcase_thumbnail_set_page (ShowcaseThumbnail *self,
                                  guint page);

G_END_DECLS
