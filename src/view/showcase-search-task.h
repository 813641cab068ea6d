/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-search.h"

G_BEGIN_DECLS

/* A search of a document in a worker thread. */

void showcase_search_task_start (ShowcaseDocument *document,
                                 const char *query,
                                 ShowcaseSearchFlags flags,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GArray *showcase_search_task_finish (GAsyncResult *result,
                                     GError **error);

G_END_DECLS
