/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-chapter.h"

G_BEGIN_DECLS

void showcase_chapters_load_async (ShowcaseBundle *bundle,
                                   ShowcaseGroup *group,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GArray *showcase_chapters_load_finish (GAsyncResult *result,
                                       GError **error);
guint showcase_chapters_find (ShowcaseBundle *bundle,
                              ShowcaseGroup *subject,
                              guint n_chapters,
                              ShowcaseGroup *group);

G_END_DECLS
