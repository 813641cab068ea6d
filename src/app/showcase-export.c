/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes a document in another format, with no display and no message bus. */

#include "config.h"

#include "showcase-export.h"

#include "showcase-html-fragment.h"
#include "showcase-report.h"
#include "showcase-source.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

#define BLOCK_BYTES (64 * 1024)

/* Reads up to one byte more than a document may have, so that one that is too long is known to be. */
static GBytes *
read_input (FILE *input)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint length = 0;
  gsize n;

  do
    {
      g_byte_array_set_size (bytes, length + BLOCK_BYTES);
      n = fread (bytes->data + length, 1, BLOCK_BYTES, input);
      length += (guint)n;
    }
  while (n > 0 && length <= SHOWCASE_DOCUMENT_MAX_LENGTH);
  g_byte_array_set_size (bytes, length);
  return ferror (input) ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static ShowcaseSource *
load_input (FILE *input,
            ShowcaseReport *report)
{
  /* Translators: stands where the name of a file does */
  const char *name = _ ("standard input");
  g_autoptr (GBytes) bytes = read_input (input);

  if (bytes != NULL)
    return showcase_source_new (name, bytes, report);
  showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_UNREADABLE, name, 0, _ ("this can’t be read: %s"), g_strerror (errno));
  return NULL;
}

static ShowcaseSource *
load_file (GFile *file,
           ShowcaseReport *report)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *name = path != NULL ? g_filename_display_name (path) : g_file_get_uri (file);

  if (path != NULL)
    return showcase_source_load (name, path, report);
  showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_UNREADABLE, name, 0, _ ("only local files can be read"));
  return NULL;
}

/**
 * showcase_export_print:
 * @file: (nullable): the document, or %NULL to read it from @input
 * @input: where a document without a file comes from
 * @output: where the HTML goes
 * @messages: where diagnostics and errors go, a line each
 *
 * Writes a document as a fragment of HTML: what is in its body, without its front matter.
 *
 * Returns: the program's exit status: 0, or 1 when the document can't be read or the HTML can't be written
 */
int
showcase_export_print (GFile *file,
                       FILE *input,
                       FILE *output,
                       FILE *messages)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseSource) source = file != NULL ? load_file (file, report) : load_input (input, report);
  g_autofree char *diagnostics = showcase_report_to_text (report);
  g_autofree char *html = NULL;
  const char *text;
  gsize length;

  fputs (diagnostics, messages);
  if (source == NULL)
    return 1;

  text = showcase_source_get_text (source, &length);
  html = showcase_html_fragment_new (text, (gssize)length, SHOWCASE_HTML_DEFAULT);
  if (fputs (html, output) >= 0 && fflush (output) == 0)
    return 0;
  fprintf (messages, "showcase: %s\n", g_strerror (errno));
  return 1;
}
