/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"
#include "showcase-report.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_OPENING (showcase_opening_get_type ())

/* One opening of files or folders that a person chose, from the wish to the compiled portfolio.
 *
 * Signals: "started": of a long document there is a start to show. */

G_DECLARE_FINAL_TYPE (ShowcaseOpening, showcase_opening, SHOWCASE, OPENING, GObject)

ShowcaseOpening *showcase_opening_new (GFile *const *files,
                                       guint n_files);
void showcase_opening_run_async (ShowcaseOpening *self,
                                 gboolean wants_start,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
ShowcaseBundle *showcase_opening_run_finish (ShowcaseOpening *self,
                                             GAsyncResult *result,
                                             GError **error);
ShowcaseBundle *showcase_opening_get_start (ShowcaseOpening *self);
void showcase_opening_cancel (ShowcaseOpening *self);
ShowcaseReport *showcase_opening_get_report (ShowcaseOpening *self);
GFile *const *showcase_opening_get_files (ShowcaseOpening *self,
                                          guint *n_files);
GFile *showcase_opening_get_source (ShowcaseOpening *self);
gint64 showcase_opening_get_time (ShowcaseOpening *self);
gboolean showcase_opening_has_same_files (ShowcaseOpening *self,
                                          ShowcaseOpening *other);
double showcase_opening_get_progress (ShowcaseOpening *self);

G_END_DECLS
