/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"
#include "showcase-compiler.h"
#include "showcase-document.h"
#include "showcase-report.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_OPENING (showcase_opening_get_type ())

/* One opening of files or folders that a person chose, from the wish to the compiled portfolio.
 *
 * Signals: "started": of a long document there is a start to show, or the plain text of one that takes long to compile. */

G_DECLARE_FINAL_TYPE (ShowcaseOpening, showcase_opening, SHOWCASE, OPENING, GObject)

/**
 * ShowcaseOpeningCompileFunc:
 * @files: (array length=n_files): files and folders
 * @n_files: their number
 * @report: filled with what was found
 * @progress: told about progress
 * @user_data: data for @progress
 * @cancellable: ends it early
 * @error: return location for an error
 *
 * Compiles files and folders, in a worker: showcase_compile(), or what a test puts in its place.
 *
 * Returns: (transfer full) (nullable): the bundle, or %NULL with an error
 */
typedef ShowcaseBundle *(*ShowcaseOpeningCompileFunc) (GFile *const *files,
                                                       guint n_files,
                                                       ShowcaseReport *report,
                                                       ShowcaseProgressFunc progress,
                                                       gpointer user_data,
                                                       GCancellable *cancellable,
                                                       GError **error);

ShowcaseOpening *showcase_opening_new (GFile *const *files,
                                       guint n_files);
void showcase_opening_set_compiler (ShowcaseOpening *self,
                                    ShowcaseOpeningCompileFunc compile,
                                    guint patience);
void showcase_opening_run_async (ShowcaseOpening *self,
                                 gboolean wants_start,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
ShowcaseBundle *showcase_opening_run_finish (ShowcaseOpening *self,
                                             GAsyncResult *result,
                                             GError **error);
ShowcaseBundle *showcase_opening_get_start (ShowcaseOpening *self);
ShowcaseDocument *showcase_opening_get_plain (ShowcaseOpening *self);
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
