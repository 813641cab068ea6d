/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How long a pointer that rests is seen, in milliseconds. */
#define SHOWCASE_QUIET_POINTER_PATIENCE 3000

void showcase_quiet_pointer_add (GtkWidget *widget,
                                 guint patience);

G_END_DECLS
