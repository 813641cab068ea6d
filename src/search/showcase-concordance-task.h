/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-concordance.h"

G_BEGIN_DECLS

void showcase_concordance_new_async (ShowcaseBundle *bundle,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
ShowcaseConcordance *showcase_concordance_new_finish (GAsyncResult *result,
                                                      GError **error);
void showcase_concordance_search_async (ShowcaseConcordance *concordance,
                                        const char *text,
                                        guint max_hits,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
GPtrArray *showcase_concordance_search_finish (GAsyncResult *result,
                                               guint *n_matches,
                                               GError **error);

G_END_DECLS
