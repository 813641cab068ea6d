/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How large a document is shown, 1 being as its fonts say, and the levels that keys and buttons go through. */

#define SHOWCASE_ZOOM_MIN 0.5
#define SHOWCASE_ZOOM_MAX 3.0

double showcase_zoom_step (double zoom,
                           int direction);
int showcase_zoom_to_percent (double zoom);

G_END_DECLS
