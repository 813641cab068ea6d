/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Prints the timeline of a portfolio, with no display and no message bus. */

#include "config.h"

#include "showcase-listing.h"

#include "showcase-compiler.h"
#include "showcase-printable.h"

static ShowcaseBundle *
load_bundle (GPtrArray *files,
             const char *resource_path,
             ShowcaseReport *report,
             GError **error)
{
  if (files->len == 0)
    return showcase_bundle_new_from_resource (resource_path, error);
  return showcase_compile ((GFile *const *)files->pdata, files->len, report, NULL, NULL, NULL, error);
}

/**
 * showcase_listing_print:
 * @files: (element-type GFile): files and folders, or none for the built-in portfolio
 * @resource_path: where the built-in portfolio is in the program's resources
 * @json: whether to write JSON
 * @output: where the timeline goes
 * @messages: where diagnostics and errors go, a line each
 *
 * Prints the timeline.
 *
 * Returns: the program's exit status: 0, or 1 when a document could not be used
 */
int
showcase_listing_print (GPtrArray *files,
                        const char *resource_path,
                        gboolean json,
                        FILE *output,
                        FILE *messages)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = load_bundle (files, resource_path, report, &error);
  g_autofree char *diagnostics = showcase_report_to_text (report);
  g_autofree char *timeline = NULL;

  fputs (diagnostics, messages);
  if (bundle == NULL)
    {
      /* Then the diagnostics have said it. */
      if (!g_error_matches (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_UNUSABLE) || *diagnostics == '\0')
        {
          g_autofree char *printable = showcase_printable_from_text (error->message);

          fprintf (messages, "showcase: %s\n", printable);
        }
      return 1;
    }

  timeline = json ? showcase_catalog_to_json (showcase_bundle_get_whole_catalog (bundle)) : showcase_catalog_to_text (showcase_bundle_get_catalog (bundle));
  fputs (timeline, output);
  if (*timeline != '\0' && !g_str_has_suffix (timeline, "\n"))
    fputc ('\n', output);
  if (fflush (output) != 0)
    {
      fprintf (messages, "showcase: %s\n", g_strerror (errno));
      return 1;
    }
  return showcase_report_get_n_errors (report) > 0 ? 1 : 0;
}
