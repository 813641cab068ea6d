/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* parse FILE ROUNDS: times the making of a document against the making of libcmark's tree alone, in turns, and prints two JSON arrays of
 * milliseconds. Each begins with a trimmed heap: what the freeing of half a million nodes leaves to be tidied up is not the next one's.
 */

#include "showcase-document.h"

#include <cmark.h>
#include <malloc.h>
#include <stdlib.h>

static double
time_document (const char *text,
               gsize length)
{
  gint64 start = g_get_monotonic_time ();
  ShowcaseDocument *document = showcase_document_parse (text, (gssize)length, NULL, NULL);
  double elapsed = (double)(g_get_monotonic_time () - start) / 1000.0;

  showcase_document_unref (document);
  malloc_trim (0);
  return elapsed;
}

static double
time_cmark (const char *text,
            gsize length)
{
  gint64 start = g_get_monotonic_time ();
  cmark_node *tree = cmark_parse_document (text, length, CMARK_OPT_DEFAULT);
  double elapsed = (double)(g_get_monotonic_time () - start) / 1000.0;

  cmark_node_free (tree);
  malloc_trim (0);
  return elapsed;
}

static void
print_array (const char *name,
             GArray *times,
             const char *end)
{
  g_print ("\"%s\": [", name);
  for (guint i = 0; i < times->len; i++)
    g_print ("%s%.3f", i > 0 ? ", " : "", g_array_index (times, double, i));
  g_print ("]%s", end);
}

int
main (int argc,
      char **argv)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) document_times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) cmark_times = g_array_new (FALSE, FALSE, sizeof (double));
  gsize length;

  if (argc != 3 || !g_file_get_contents (argv[1], &text, &length, &error))
    {
      g_printerr ("usage: parse FILE ROUNDS%s%s\n", error != NULL ? ": " : "", error != NULL ? error->message : "");
      return 2;
    }
  for (int i = 0; i < atoi (argv[2]); i++)
    {
      double elapsed = time_document (text, length);

      g_array_append_val (document_times, elapsed);
      elapsed = time_cmark (text, length);
      g_array_append_val (cmark_times, elapsed);
    }
  g_print ("{");
  print_array ("document", document_times, ", ");
  print_array ("cmark", cmark_times, "}\n");
  return 0;
}
