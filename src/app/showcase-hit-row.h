/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-hit.h"

G_BEGIN_DECLS

GtkWidget *showcase_hit_row_new (void);
void showcase_hit_row_show (GtkWidget *row,
                            ShowcaseHit *hit);
char *showcase_hit_row_describe (ShowcaseHit *hit);

G_END_DECLS
