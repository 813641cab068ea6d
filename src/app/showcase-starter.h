/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void showcase_starter_write_async (GFile *folder,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GFile *showcase_starter_write_finish (GAsyncResult *result,
                                      GError **error);

G_END_DECLS
