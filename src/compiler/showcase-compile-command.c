/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The command line of showcase-compile: its options, what it prints and its exit status. Compiling and writing are the library's.
 */

#include "config.h"
#include "showcase-compile-command.h"
#include "showcase-compiler.h"
#include "showcase-writer.h"
#include <glib/gi18n-lib.h>
#include <stdio.h>

#define EXIT_ERRORS 1
#define EXIT_USAGE 2

typedef struct
{
  gboolean strict;
  gboolean version;
  char *report;
  char *prefix;
  GStrv paths;
} Options;

static void
clear_options (Options *self)
{
  g_clear_pointer (&self->report, g_free);
  g_clear_pointer (&self->prefix, g_free);
  g_clear_pointer (&self->paths, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static void
complain (const char *message)
{
  fprintf (stderr, "showcase-compile: %s\n", message);
}

static gboolean
parse_options (Options *self,
               const char *const *arguments,
               GError **error)
{
  const GOptionEntry entries[] = {
    { "strict", 0, 0, G_OPTION_ARG_NONE, &self->strict, N_ ("Fail on warnings too"), NULL },
    { "report", 0, 0, G_OPTION_ARG_FILENAME, &self->report, N_ ("Write what is printed to a file as well"), N_ ("FILE") },
    { "prefix", 0, 0, G_OPTION_ARG_STRING, &self->prefix, N_ ("Where the resource list puts the content"), N_ ("PATH") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &self->version, N_ ("Print the version and end"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->paths, NULL, N_ ("SOURCE OUTPUT [DEPFILE]") },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_auto (GStrv) copy = g_strdupv ((GStrv)arguments);
  guint n_paths;

  g_option_context_set_summary (context, _ ("Compiles a file or a folder of documents into an index, bodies and pictures."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &copy, error))
    return FALSE;
  n_paths = self->paths != NULL ? g_strv_length (self->paths) : 0;
  if (!self->version && (n_paths < 2 || n_paths > 3))
    {
      g_set_error_literal (error,
                           G_OPTION_ERROR,
                           G_OPTION_ERROR_FAILED,
                           _ ("usage: showcase-compile [--strict] [--report=FILE] SOURCE OUTPUT [DEPFILE]"));
      return FALSE;
    }
  return TRUE;
}

static gboolean
write_report (const Options *options,
              const char *text,
              const char *summary,
              GError **error)
{
  g_autofree char *contents = NULL;

  if (options->report == NULL)
    return TRUE;
  contents = g_strconcat (text, summary, "\n", NULL);
  return g_file_set_contents (options->report, contents, -1, error);
}

static gboolean
write_depfile (ShowcasePortfolio *portfolio,
               const char *output,
               const char *depfile,
               GError **error)
{
  g_autofree char *target = g_build_filename (output, "index.json", NULL);
  g_autoptr (GPtrArray) sources = showcase_portfolio_list_sources (portfolio);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (depfile);

  return showcase_writer_write_depfile (target, (GFile *const *)sources->pdata, sources->len, file, error);
}

static gboolean
write_output (const Options *options,
              ShowcasePortfolio *portfolio,
              ShowcaseBundle *bundle,
              GError **error)
{
  g_autoptr (GFile) directory = g_file_new_for_commandline_arg (options->paths[1]);
  const char *prefix = options->prefix != NULL ? options->prefix : "/com/example/Showcase/content";

  if (!showcase_writer_write (bundle, prefix, directory, error))
    return FALSE;
  return options->paths[2] == NULL || write_depfile (portfolio, options->paths[1], options->paths[2], error);
}

static int
compile (const Options *options)
{
  g_autoptr (GFile) source = g_file_new_for_commandline_arg (options->paths[0]);
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcasePortfolio) portfolio = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) write_error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *summary = NULL;
  GFile *const sources[] = { source };

  portfolio = showcase_portfolio_new (sources, 1, report, NULL, &error);
  if (portfolio != NULL)
    bundle = showcase_compile_portfolio (portfolio, report, NULL, NULL, NULL, &error);
  text = showcase_report_to_text (report);
  summary = showcase_report_to_summary (report);
  fputs (text, stderr);
  /* That nothing could be used follows from the lines above, which say why. */
  if (error != NULL && !g_error_matches (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_UNUSABLE))
    complain (error->message);
  if (bundle != NULL)
    printf ("%s\n", summary);
  if (!write_report (options, text, summary, &write_error) || (bundle != NULL && !write_output (options, portfolio, bundle, &write_error)))
    {
      complain (write_error->message);
      return EXIT_ERRORS;
    }
  if (bundle == NULL || showcase_report_get_n_errors (report) > 0 || (options->strict && showcase_report_get_n_warnings (report) > 0))
    return EXIT_ERRORS;
  return 0;
}

/**
 * showcase_compile_command_run:
 * @arguments: (array zero-terminated=1): the command line, the program's name first
 *
 * Compiles what a command line names: `showcase-compile [--strict] [--report=FILE] SOURCE OUTPUT [DEPFILE]`. Diagnostics go to the
 * standard error, the summary to the standard output.
 *
 * Returns: the exit status: 0, 1 for errors (with --strict for warnings too), 2 for a wrong command line
 */
int
showcase_compile_command_run (const char *const *arguments)
{
  g_auto (Options) options = { 0 };
  g_autoptr (GError) error = NULL;

  if (!parse_options (&options, arguments, &error))
    {
      complain (error->message);
      return EXIT_USAGE;
    }
  if (options.version)
    {
      printf ("showcase-compile %s\n", VERSION);
      return 0;
    }
  return compile (&options);
}
