/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-stage-look.h"

G_BEGIN_DECLS

const char *showcase_placeholder_get_title (void);
void showcase_placeholder_paint (GtkSnapshot *snapshot,
                                 GtkWidget *widget,
                                 const ShowcaseStageLook *look);

G_END_DECLS
