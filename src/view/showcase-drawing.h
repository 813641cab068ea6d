/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-block-layout.h"

G_BEGIN_DECLS

void showcase_drawing_paint (GtkSnapshot *snapshot,
                             const ShowcaseBox *box,
                             const GdkRGBA *color);

G_END_DECLS
