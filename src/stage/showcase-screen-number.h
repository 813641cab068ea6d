/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>
#include "showcase-screen.h"

G_BEGIN_DECLS

GtkWindow *showcase_screen_number_new (guint number,
                                       const ShowcaseScreen *screen);

G_END_DECLS
