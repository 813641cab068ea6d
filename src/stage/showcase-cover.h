/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-talk.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_COVER (showcase_cover_get_type ())

/* What covers the stage while the speaker wants to be looked at: black or white, from edge to edge. It is only there while it covers something.
 *
 * Properties: "blank" (a ShowcaseBlank, as an unsigned number). */

G_DECLARE_FINAL_TYPE (ShowcaseCover, showcase_cover, SHOWCASE, COVER, GtkWidget)

GtkWidget *showcase_cover_new (void);
void showcase_cover_set_blank (ShowcaseCover *self,
                               ShowcaseBlank blank);

G_END_DECLS
