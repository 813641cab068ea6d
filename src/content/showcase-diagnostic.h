/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ShowcaseSeverity:
 * @SHOWCASE_SEVERITY_WARNING: something is missing or odd; the rest stands
 * @SHOWCASE_SEVERITY_ERROR: a whole document could not be used
 */
typedef enum
{
  SHOWCASE_SEVERITY_WARNING,
  SHOWCASE_SEVERITY_ERROR,
} ShowcaseSeverity;

/**
 * ShowcaseProblem:
 * @SHOWCASE_PROBLEM_MISSING_DOCUMENT: a link to a document that the portfolio does not have
 * @SHOWCASE_PROBLEM_MISSING_IMAGE: a picture that is not there or can't be used
 * @SHOWCASE_PROBLEM_REMOTE_IMAGE: a picture that only a network would have
 * @SHOWCASE_PROBLEM_EMPTY_STEP: a step of a story without text
 * @SHOWCASE_PROBLEM_DATE: a date that can be read in two ways
 * @SHOWCASE_PROBLEM_FRONT_MATTER: front matter that can't be read
 * @SHOWCASE_PROBLEM_RESUME: a résumé, or a value in it, that can't be used
 * @SHOWCASE_PROBLEM_ENCODING: text that is not UTF-8
 * @SHOWCASE_PROBLEM_UNREADABLE: a file or folder that can't be read
 * @SHOWCASE_PROBLEM_BINARY: a file that is no text
 * @SHOWCASE_PROBLEM_SIZE: a file that is too large, or large enough to be slow
 * @SHOWCASE_PROBLEM_EMPTY: a document without text
 * @SHOWCASE_PROBLEM_NO_STRUCTURE: a document without headings, from which none could be recovered
 * @SHOWCASE_PROBLEM_NO_ALTERNATIVE: a picture without alternative text
 * @SHOWCASE_PROBLEM_LONG_ITEM: an item that fills a page of a talk alone
 * @SHOWCASE_PROBLEM_MISSING_GLYPH: characters that no font has
 * @SHOWCASE_PROBLEM_OVER_TIME: a talk that takes longer than its slot
 * @SHOWCASE_N_PROBLEMS: the number of kinds
 *
 * What a diagnostic is about, for counting and for choosing advice. From %SHOWCASE_PROBLEM_NO_STRUCTURE on they matter to a talk alone.
 */
typedef enum
{
  SHOWCASE_PROBLEM_MISSING_DOCUMENT,
  SHOWCASE_PROBLEM_MISSING_IMAGE,
  SHOWCASE_PROBLEM_REMOTE_IMAGE,
  SHOWCASE_PROBLEM_EMPTY_STEP,
  SHOWCASE_PROBLEM_DATE,
  SHOWCASE_PROBLEM_FRONT_MATTER,
  SHOWCASE_PROBLEM_RESUME,
  SHOWCASE_PROBLEM_ENCODING,
  SHOWCASE_PROBLEM_UNREADABLE,
  SHOWCASE_PROBLEM_BINARY,
  SHOWCASE_PROBLEM_SIZE,
  SHOWCASE_PROBLEM_EMPTY,
  SHOWCASE_PROBLEM_NO_STRUCTURE,
  SHOWCASE_PROBLEM_NO_ALTERNATIVE,
  SHOWCASE_PROBLEM_LONG_ITEM,
  SHOWCASE_PROBLEM_MISSING_GLYPH,
  SHOWCASE_PROBLEM_OVER_TIME,
  SHOWCASE_N_PROBLEMS,
} ShowcaseProblem;

const char *showcase_problem_to_string (ShowcaseProblem problem);
gboolean showcase_problem_from_string (const char *name,
                                       ShowcaseProblem *problem);

#define SHOWCASE_TYPE_DIAGNOSTIC (showcase_diagnostic_get_type ())

G_DECLARE_FINAL_TYPE (ShowcaseDiagnostic, showcase_diagnostic, SHOWCASE, DIAGNOSTIC, GObject)

ShowcaseDiagnostic *showcase_diagnostic_new (ShowcaseSeverity severity,
                                             ShowcaseProblem problem,
                                             const char *file,
                                             guint line,
                                             const char *message);
ShowcaseSeverity showcase_diagnostic_get_severity (ShowcaseDiagnostic *self);
ShowcaseProblem showcase_diagnostic_get_problem (ShowcaseDiagnostic *self);
const char *showcase_diagnostic_get_file (ShowcaseDiagnostic *self);
guint showcase_diagnostic_get_line (ShowcaseDiagnostic *self);
const char *showcase_diagnostic_get_message (ShowcaseDiagnostic *self);
char *showcase_diagnostic_to_string (ShowcaseDiagnostic *self);

G_END_DECLS
