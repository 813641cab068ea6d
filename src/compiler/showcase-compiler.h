/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-bundle.h"
#include "showcase-portfolio.h"
#include "showcase-report.h"

G_BEGIN_DECLS

/**
 * ShowcaseCompilerError:
 * @SHOWCASE_COMPILER_ERROR_MISSING: a path that was asked for is not there
 * @SHOWCASE_COMPILER_ERROR_EMPTY: there is no document in what was asked for
 * @SHOWCASE_COMPILER_ERROR_UNUSABLE: not one document could be used; the report says why
 */
typedef enum
{
  SHOWCASE_COMPILER_ERROR_MISSING,
  SHOWCASE_COMPILER_ERROR_EMPTY,
  SHOWCASE_COMPILER_ERROR_UNUSABLE,
} ShowcaseCompilerError;

#define SHOWCASE_COMPILER_ERROR (showcase_compiler_error_quark ())

/**
 * ShowcaseProgressFunc:
 * @done: documents compiled so far
 * @total: documents in all
 * @user_data: the data of the call
 *
 * Told about progress, by one of the threads that compile at a time.
 */
typedef void (*ShowcaseProgressFunc) (guint done,
                                      guint total,
                                      gpointer user_data);

GQuark showcase_compiler_error_quark (void);
ShowcaseBundle *showcase_compile (GFile *const *files,
                                  guint n_files,
                                  ShowcaseReport *report,
                                  ShowcaseProgressFunc progress,
                                  gpointer user_data,
                                  GCancellable *cancellable,
                                  GError **error);
ShowcaseBundle *showcase_compile_portfolio (ShowcasePortfolio *portfolio,
                                            ShowcaseReport *report,
                                            ShowcaseProgressFunc progress,
                                            gpointer user_data,
                                            GCancellable *cancellable,
                                            GError **error);
ShowcaseBundle *showcase_compile_start (GFile *file,
                                        GCancellable *cancellable);
ShowcaseBundle *showcase_compile_plain (GFile *file);
void showcase_compile_async (GFile *const *files,
                             guint n_files,
                             ShowcaseReport *report,
                             ShowcaseProgressFunc progress,
                             gpointer user_data,
                             GDestroyNotify user_data_destroy,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer callback_data);
ShowcaseBundle *showcase_compile_finish (GAsyncResult *result,
                                         GError **error);

G_END_DECLS
