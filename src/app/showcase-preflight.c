/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Prints what can go wrong in a talk, with no display and no message bus. */

#include "config.h"

#include "showcase-preflight.h"

#include "showcase-check-writer.h"
#include "showcase-compiler.h"
#include "showcase-printable.h"

#include <errno.h>

#define EXIT_FINDINGS 1
#define EXIT_USAGE 2

/* Documents of which none can be used are a finding; files that are not there, and folders without documents, are not what was meant. */
static ShowcaseCheck *
run_check (GPtrArray *files,
           const char *resource_path,
           guint slot,
           GError **error)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GError) compile_error = NULL;

  if (files->len == 0)
    bundle = showcase_bundle_new_from_resource (resource_path, &compile_error);
  else
    bundle = showcase_compile ((GFile *const *)files->pdata, files->len, report, NULL, NULL, NULL, &compile_error);
  if (bundle != NULL)
    return showcase_check_run (bundle, slot, NULL, error);
  if (g_error_matches (compile_error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_UNUSABLE) && g_list_model_get_n_items (G_LIST_MODEL (report)) > 0)
    return showcase_check_new_from_report (report);
  g_propagate_error (error, g_steal_pointer (&compile_error));
  return NULL;
}

/**
 * showcase_preflight_print:
 * @files: (element-type GFile): files and folders, or none for the built-in portfolio
 * @resource_path: where the built-in portfolio is in the program's resources
 * @json: whether to write JSON
 * @slot: how long the talk may take, in minutes, or 0
 * @output: where the findings go
 * @messages: where errors go, a line each
 *
 * Checks a portfolio before a talk and prints what was found.
 *
 * Returns: the program's exit status: 0 when nothing was found, 1 when something was, 2 when there is nothing to check
 */
int
showcase_preflight_print (GPtrArray *files,
                          const char *resource_path,
                          gboolean json,
                          guint slot,
                          FILE *output,
                          FILE *messages)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseCheck) check = run_check (files, resource_path, slot, &error);
  g_autofree char *text = NULL;

  if (check == NULL)
    {
      g_autofree char *printable = showcase_printable_from_text (error->message);

      fprintf (messages, "showcase: %s\n", printable);
      return EXIT_USAGE;
    }

  text = json ? showcase_check_to_json (check) : showcase_check_to_text (check);
  if (fputs (text, output) < 0 || fflush (output) != 0)
    {
      fprintf (messages, "showcase: %s\n", g_strerror (errno));
      return EXIT_FINDINGS;
    }
  return showcase_check_is_ready (check) ? 0 : EXIT_FINDINGS;
}
