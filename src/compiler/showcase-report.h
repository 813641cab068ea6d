/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-diagnostic.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_REPORT (showcase_report_get_type ())

/* What one compilation found: a GListModel of ShowcaseDiagnostic, sorted by file and line when the compilation ends, and the counts of the summary. It is filled
 * by the thread that compiles and belongs to the main thread once the compilation has ended. */

G_DECLARE_FINAL_TYPE (ShowcaseReport, showcase_report, SHOWCASE, REPORT, GObject)

ShowcaseReport *showcase_report_new (void);
void showcase_report_add (ShowcaseReport *self,
                          ShowcaseSeverity severity,
                          ShowcaseProblem problem,
                          const char *file,
                          guint line,
                          const char *format,
                          ...) G_GNUC_PRINTF (6, 7);
void showcase_report_add_diagnostic (ShowcaseReport *self,
                                     ShowcaseDiagnostic *diagnostic);
void showcase_report_add_report (ShowcaseReport *self,
                                 ShowcaseReport *other);
char *showcase_report_quote (const char *text);
void showcase_report_sort (ShowcaseReport *self);
void showcase_report_count (ShowcaseReport *self,
                            guint documents,
                            guint entries,
                            guint periods);
guint showcase_report_get_n_problems (ShowcaseReport *self,
                                      ShowcaseProblem problem);
guint showcase_report_get_n_errors (ShowcaseReport *self);
guint showcase_report_get_n_warnings (ShowcaseReport *self);
char *showcase_report_to_summary (ShowcaseReport *self);
char *showcase_report_to_text (ShowcaseReport *self);

G_END_DECLS
