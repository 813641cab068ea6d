/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* So many are remembered. */
#define SHOWCASE_MAX_RECENT 8

void showcase_recent_add (GSettings *settings,
                          GFile *file);
GPtrArray *showcase_recent_list (GSettings *settings,
                                 GFile *except);
void showcase_recent_forget_missing_async (GSettings *settings,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data);
gboolean showcase_recent_forget_missing_finish (GSettings *settings,
                                                GAsyncResult *result);
void showcase_recent_update_menu (GMenu *menu,
                                  GPtrArray *files);

G_END_DECLS
