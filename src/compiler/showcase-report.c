/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What one compilation found, as a list of diagnostics, and the counts of its summary. What a diagnostic is and how it reads is
 * ShowcaseDiagnostic's; where the text is printed is the caller's.
 */

#include "config.h"
#include "showcase-report.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* The longest text that a message quotes, in characters. */
#define MAX_QUOTED 200

struct _ShowcaseReport
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *diagnostics;

  /* State */
  guint n_of_problem[SHOWCASE_N_PROBLEMS];
  guint n_errors;
  guint n_documents;
  guint n_entries;
  guint n_periods;
};

static void showcase_report_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseReport,
                               showcase_report,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, showcase_report_list_model_init))

static GType
showcase_report_get_item_type (GListModel *model)
{
  return SHOWCASE_TYPE_DIAGNOSTIC;
}

static guint
showcase_report_get_n_items (GListModel *model)
{
  return SHOWCASE_REPORT (model)->diagnostics->len;
}

static gpointer
showcase_report_get_item (GListModel *model,
                          guint position)
{
  ShowcaseReport *self = SHOWCASE_REPORT (model);

  if (position >= self->diagnostics->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (self->diagnostics, position));
}

static void
showcase_report_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = showcase_report_get_item_type;
  iface->get_n_items = showcase_report_get_n_items;
  iface->get_item = showcase_report_get_item;
}

static void
showcase_report_finalize (GObject *object)
{
  ShowcaseReport *self = SHOWCASE_REPORT (object);

  g_ptr_array_unref (self->diagnostics);
  G_OBJECT_CLASS (showcase_report_parent_class)->finalize (object);
}

static void
showcase_report_class_init (ShowcaseReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_report_finalize;
}

static void
showcase_report_init (ShowcaseReport *self)
{
  self->diagnostics = g_ptr_array_new_with_free_func (g_object_unref);
}

static int
compare_diagnostics (gconstpointer a,
                     gconstpointer b)
{
  ShowcaseDiagnostic *first = (ShowcaseDiagnostic *)a;
  ShowcaseDiagnostic *second = (ShowcaseDiagnostic *)b;
  int order = g_strcmp0 (showcase_diagnostic_get_file (first), showcase_diagnostic_get_file (second));

  if (order != 0)
    return order;
  return showcase_diagnostic_get_line (first) < showcase_diagnostic_get_line (second)
             ? -1
             : showcase_diagnostic_get_line (first) > showcase_diagnostic_get_line (second);
}

/**
 * showcase_report_new:
 *
 * Makes an empty report.
 *
 * Returns: (transfer full): the report
 */
ShowcaseReport *
showcase_report_new (void)
{
  return g_object_new (SHOWCASE_TYPE_REPORT, NULL);
}

/**
 * showcase_report_add:
 * @self: a report
 * @severity: how bad it is
 * @problem: what it is about
 * @file: (nullable): the path of the document in the portfolio
 * @line: the line in the file, from 1, or 0 when it is about the whole file
 * @format: the message, as of printf(), one sentence without a final stop
 * @...: what @format names
 *
 * Adds a diagnostic at the end, as showcase_report_add_diagnostic() does.
 */
void
showcase_report_add (ShowcaseReport *self,
                     ShowcaseSeverity severity,
                     ShowcaseProblem problem,
                     const char *file,
                     guint line,
                     const char *format,
                     ...)
{
  g_autofree char *message = NULL;
  g_autoptr (ShowcaseDiagnostic) diagnostic = NULL;
  va_list arguments;

  g_return_if_fail (problem < SHOWCASE_N_PROBLEMS);

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  diagnostic = showcase_diagnostic_new (severity, problem, file, line, message);
  showcase_report_add_diagnostic (self, diagnostic);
}

/* Whether the last one says the very same, as when a line names a missing picture twice. */
static gboolean
is_said (ShowcaseReport *self,
         ShowcaseDiagnostic *diagnostic)
{
  ShowcaseDiagnostic *last = self->diagnostics->len > 0 ? g_ptr_array_index (self->diagnostics, self->diagnostics->len - 1) : NULL;

  return last != NULL && showcase_diagnostic_get_line (last) == showcase_diagnostic_get_line (diagnostic)
         && showcase_diagnostic_get_severity (last) == showcase_diagnostic_get_severity (diagnostic)
         && g_strcmp0 (showcase_diagnostic_get_file (last), showcase_diagnostic_get_file (diagnostic)) == 0
         && g_str_equal (showcase_diagnostic_get_message (last), showcase_diagnostic_get_message (diagnostic));
}

/**
 * showcase_report_add_diagnostic:
 * @self: a report
 * @diagnostic: a diagnostic
 *
 * Adds a diagnostic that is there already at the end. One that says the same of the same line as the last is left out.
 */
void
showcase_report_add_diagnostic (ShowcaseReport *self,
                                ShowcaseDiagnostic *diagnostic)
{
  g_return_if_fail (SHOWCASE_IS_REPORT (self));
  g_return_if_fail (SHOWCASE_IS_DIAGNOSTIC (diagnostic));

  if (is_said (self, diagnostic))
    return;
  g_ptr_array_add (self->diagnostics, g_object_ref (diagnostic));
  self->n_of_problem[showcase_diagnostic_get_problem (diagnostic)]++;
  if (showcase_diagnostic_get_severity (diagnostic) == SHOWCASE_SEVERITY_ERROR)
    self->n_errors++;
  g_list_model_items_changed (G_LIST_MODEL (self), self->diagnostics->len - 1, 0, 1);
}

/**
 * showcase_report_add_report:
 * @self: a report
 * @other: another one
 *
 * Adds the diagnostics of another report at the end.
 */
void
showcase_report_add_report (ShowcaseReport *self,
                            ShowcaseReport *other)
{
  g_return_if_fail (SHOWCASE_IS_REPORT (self));
  g_return_if_fail (SHOWCASE_IS_REPORT (other));

  for (guint i = 0; i < other->diagnostics->len; i++)
    showcase_report_add_diagnostic (self, g_ptr_array_index (other->diagnostics, i));
}

/**
 * showcase_report_quote:
 * @text: what a document says, such as a URL
 *
 * Makes what a document says fit into a message, which is one line: what people need to find the place is its beginning.
 *
 * Returns: (transfer full): the text, or its beginning with an ellipsis
 */
char *
showcase_report_quote (const char *text)
{
  g_autofree char *start = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MAX_QUOTED));

  for (char *p = start; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  return strlen (start) < strlen (text) ? g_strconcat (start, "…", NULL) : g_steal_pointer (&start);
}

/**
 * showcase_report_sort:
 * @self: a report
 *
 * Sorts the diagnostics by file and line; those of one line keep the order in which they were found.
 */
void
showcase_report_sort (ShowcaseReport *self)
{
  guint length;

  g_return_if_fail (SHOWCASE_IS_REPORT (self));

  length = self->diagnostics->len;
  if (length < 2)
    return;
  g_ptr_array_sort_values (self->diagnostics, compare_diagnostics);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, length, length);
}

/**
 * showcase_report_count:
 * @self: a report
 * @documents: documents to add to the summary
 * @entries: entries to add
 * @periods: entries with a period to add
 *
 * Counts what was compiled.
 */
void
showcase_report_count (ShowcaseReport *self,
                       guint documents,
                       guint entries,
                       guint periods)
{
  g_return_if_fail (SHOWCASE_IS_REPORT (self));

  self->n_documents += documents;
  self->n_entries += entries;
  self->n_periods += periods;
}

/**
 * showcase_report_get_n_problems:
 * @self: a report
 * @problem: a kind of problem
 *
 * Tells how many diagnostics are about @problem.
 *
 * Returns: their number
 */
guint
showcase_report_get_n_problems (ShowcaseReport *self,
                                ShowcaseProblem problem)
{
  g_return_val_if_fail (SHOWCASE_IS_REPORT (self), 0);
  g_return_val_if_fail (problem < SHOWCASE_N_PROBLEMS, 0);

  return self->n_of_problem[problem];
}

/**
 * showcase_report_get_n_errors:
 * @self: a report
 *
 * Tells how many documents could not be used.
 *
 * Returns: the number of errors
 */
guint
showcase_report_get_n_errors (ShowcaseReport *self)
{
  g_return_val_if_fail (SHOWCASE_IS_REPORT (self), 0);

  return self->n_errors;
}

/**
 * showcase_report_get_n_warnings:
 * @self: a report
 *
 * Tells how many things are missing or odd.
 *
 * Returns: the number of warnings
 */
guint
showcase_report_get_n_warnings (ShowcaseReport *self)
{
  g_return_val_if_fail (SHOWCASE_IS_REPORT (self), 0);

  return self->diagnostics->len - self->n_errors;
}

/**
 * showcase_report_to_summary:
 * @self: a report
 *
 * Says in one line what was compiled and what is missing.
 *
 * Returns: (transfer full): "5 documents, 37 entries, 7 periods, 3 missing links, …", without a newline
 */
char *
showcase_report_to_summary (ShowcaseReport *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  guint links, images, steps;

  g_return_val_if_fail (SHOWCASE_IS_REPORT (self), NULL);

  links = self->n_of_problem[SHOWCASE_PROBLEM_MISSING_DOCUMENT];
  images = self->n_of_problem[SHOWCASE_PROBLEM_MISSING_IMAGE];
  steps = self->n_of_problem[SHOWCASE_PROBLEM_EMPTY_STEP];
  g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u document", "%u documents", self->n_documents), self->n_documents));
  g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u entry", "%u entries", self->n_entries), self->n_entries));
  g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u period", "%u periods", self->n_periods), self->n_periods));
  g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u missing link", "%u missing links", links), links));
  g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u missing image", "%u missing images", images), images));
  /* Translators: STAR is the form of an interview story: situation, task, action, result. */
  g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u empty STAR step", "%u empty STAR steps", steps), steps));
  if (self->n_errors > 0)
    g_strv_builder_take (builder, g_strdup_printf (ngettext ("%u error", "%u errors", self->n_errors), self->n_errors));

  parts = g_strv_builder_end (builder);
  /* Translators: what stands between the members of a list */
  return g_strjoinv (C_ ("list", ", "), parts);
}

/**
 * showcase_report_to_text:
 * @self: a report
 *
 * Writes the diagnostics as a compiler does, a line each: "file:line: warning: message".
 *
 * Returns: (transfer full): the lines, each with its newline; the empty string when there is nothing to say
 */
char *
showcase_report_to_text (ShowcaseReport *self)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (SHOWCASE_IS_REPORT (self), NULL);

  for (guint i = 0; i < self->diagnostics->len; i++)
    {
      g_autofree char *line = showcase_diagnostic_to_string (g_ptr_array_index (self->diagnostics, i));

      g_string_append (text, line);
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}
