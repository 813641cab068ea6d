/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where a list of timeline rows is scrolled to while its entries are replaced by later forms of the same. */

void showcase_list_hold_take (GtkListView *list);
gboolean showcase_list_hold_restore (GtkListView *list);

G_END_DECLS
