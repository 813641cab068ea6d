/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that is wrong or missing in a portfolio, as an object that can be counted, sorted and shown.
 */

#include "config.h"

#include "showcase-diagnostic.h"

#include "showcase-printable.h"

struct _ShowcaseDiagnostic
{
  GObject parent_instance;

  /* Owned */
  char *file;
  char *message;

  /* State */
  ShowcaseSeverity severity;
  ShowcaseProblem problem;
  guint line;
};

/* These stand in index.json and in what other programs read. */
static const char *const problem_names[SHOWCASE_N_PROBLEMS] = {
  [SHOWCASE_PROBLEM_MISSING_DOCUMENT] = "missing-document",
  [SHOWCASE_PROBLEM_MISSING_IMAGE] = "missing-image",
  [SHOWCASE_PROBLEM_REMOTE_IMAGE] = "remote-image",
  [SHOWCASE_PROBLEM_EMPTY_STEP] = "empty-step",
  [SHOWCASE_PROBLEM_DATE] = "date",
  [SHOWCASE_PROBLEM_FRONT_MATTER] = "front-matter",
  [SHOWCASE_PROBLEM_RESUME] = "resume",
  [SHOWCASE_PROBLEM_ENCODING] = "encoding",
  [SHOWCASE_PROBLEM_UNREADABLE] = "unreadable",
  [SHOWCASE_PROBLEM_BINARY] = "binary",
  [SHOWCASE_PROBLEM_SIZE] = "size",
  [SHOWCASE_PROBLEM_EMPTY] = "empty",
  [SHOWCASE_PROBLEM_NO_STRUCTURE] = "no-structure",
  [SHOWCASE_PROBLEM_NO_ALTERNATIVE] = "no-alternative",
  [SHOWCASE_PROBLEM_LONG_ITEM] = "long-item",
  [SHOWCASE_PROBLEM_MISSING_GLYPH] = "missing-glyph",
  [SHOWCASE_PROBLEM_OVER_TIME] = "over-time",
};

G_DEFINE_FINAL_TYPE (ShowcaseDiagnostic, showcase_diagnostic, G_TYPE_OBJECT)

static void
showcase_diagnostic_finalize (GObject *object)
{
  ShowcaseDiagnostic *self = SHOWCASE_DIAGNOSTIC (object);

  g_free (self->file);
  g_free (self->message);

  G_OBJECT_CLASS (showcase_diagnostic_parent_class)->finalize (object);
}

static void
showcase_diagnostic_class_init (ShowcaseDiagnosticClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_diagnostic_finalize;
}

static void
showcase_diagnostic_init (ShowcaseDiagnostic *self)
{
}

/**
 * showcase_problem_to_string:
 * @problem: a kind of problem
 *
 * Names a kind of problem for other programs, so that they need not look at messages.
 *
 * Returns: the name, in small letters with hyphens
 */
const char *
showcase_problem_to_string (ShowcaseProblem problem)
{
  g_return_val_if_fail (problem < SHOWCASE_N_PROBLEMS, NULL);

  return problem_names[problem];
}

/**
 * showcase_problem_from_string:
 * @name: a name
 * @problem: (out): the kind of problem
 *
 * Tells which kind of problem a name stands for.
 *
 * Returns: whether it stands for one
 */
gboolean
showcase_problem_from_string (const char *name,
                              ShowcaseProblem *problem)
{
  g_return_val_if_fail (name != NULL, FALSE);

  for (guint i = 0; i < SHOWCASE_N_PROBLEMS; i++)
    if (g_str_equal (problem_names[i], name))
      {
        *problem = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * showcase_diagnostic_new:
 * @severity: how bad it is
 * @problem: what it is about
 * @file: (nullable): the source's path in the portfolio
 * @line: the line in it, from 1, or 0 where there is none
 * @message: one translated sentence without a full stop
 *
 * Makes a diagnostic.
 *
 * Returns: (transfer full): the diagnostic
 */
ShowcaseDiagnostic *
showcase_diagnostic_new (ShowcaseSeverity severity,
                         ShowcaseProblem problem,
                         const char *file,
                         guint line,
                         const char *message)
{
  g_return_val_if_fail (message != NULL, NULL);

  ShowcaseDiagnostic *self = g_object_new (SHOWCASE_TYPE_DIAGNOSTIC, NULL);
  self->severity = severity;
  self->problem = problem;
  self->file = g_strdup (file);
  self->line = line;
  self->message = g_strdup (message);

  return self;
}

/**
 * showcase_diagnostic_get_severity:
 * @self: a diagnostic
 *
 * Gets how bad it is.
 *
 * Returns: the severity
 */
ShowcaseSeverity
showcase_diagnostic_get_severity (ShowcaseDiagnostic *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DIAGNOSTIC (self), SHOWCASE_SEVERITY_WARNING);

  return self->severity;
}

/**
 * showcase_diagnostic_get_problem:
 * @self: a diagnostic
 *
 * Gets what it is about.
 *
 * Returns: the problem
 */
ShowcaseProblem
showcase_diagnostic_get_problem (ShowcaseDiagnostic *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DIAGNOSTIC (self), SHOWCASE_PROBLEM_UNREADABLE);

  return self->problem;
}

/**
 * showcase_diagnostic_get_file:
 * @self: a diagnostic
 *
 * Gets the source's path in the portfolio.
 *
 * Returns: (nullable): the path
 */
const char *
showcase_diagnostic_get_file (ShowcaseDiagnostic *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DIAGNOSTIC (self), NULL);

  return self->file;
}

/**
 * showcase_diagnostic_get_line:
 * @self: a diagnostic
 *
 * Gets the line in the source.
 *
 * Returns: the line, from 1, or 0 where there is none
 */
guint
showcase_diagnostic_get_line (ShowcaseDiagnostic *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DIAGNOSTIC (self), 0);

  return self->line;
}

/**
 * showcase_diagnostic_get_message:
 * @self: a diagnostic
 *
 * Gets what is said about it.
 *
 * Returns: one sentence without a full stop
 */
const char *
showcase_diagnostic_get_message (ShowcaseDiagnostic *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DIAGNOSTIC (self), NULL);

  return self->message;
}

/**
 * showcase_diagnostic_to_string:
 * @self: a diagnostic
 *
 * Formats the line that compilers print, which editors can jump to: `file:line: warning: message`. The words "warning" and "error"
 * are part of that format and stay English.
 *
 * Returns: (transfer full): one line without its end
 */
char *
showcase_diagnostic_to_string (ShowcaseDiagnostic *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DIAGNOSTIC (self), NULL);

  const char *severity = self->severity == SHOWCASE_SEVERITY_ERROR ? "error" : "warning";
  g_autofree char *text = NULL;

  if (self->file == NULL)
    text = g_strdup_printf ("%s: %s", severity, self->message);
  else if (self->line == 0)
    text = g_strdup_printf ("%s: %s: %s", self->file, severity, self->message);
  else
    text = g_strdup_printf ("%s:%u: %s: %s", self->file, self->line, severity, self->message);
  return showcase_printable_from_text (text);
}
