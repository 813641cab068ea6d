/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* find FILE ROUNDS QUERY…: times a search of a document for each query, and prints a JSON object of arrays of milliseconds. */

#include "showcase-search.h"

#include <stdlib.h>

static double
time_search (ShowcaseDocument *document,
             const char *query)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GArray) matches = showcase_search_run (document, query, SHOWCASE_SEARCH_DEFAULT, NULL, NULL);

  g_assert_nonnull (matches);
  return (double)(g_get_monotonic_time () - start) / 1000.0;
}

int
main (int argc,
      char **argv)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  gsize length;

  if (argc < 4 || !g_file_get_contents (argv[1], &text, &length, &error))
    {
      g_printerr ("usage: find FILE ROUNDS QUERY…%s%s\n", error != NULL ? ": " : "", error != NULL ? error->message : "");
      return 2;
    }
  document = showcase_document_parse (text, (gssize)length, NULL, NULL);
  g_assert_nonnull (document);

  g_print ("{");
  for (int i = 3; i < argc; i++)
    {
      g_print ("%s\"%s\": [", i > 3 ? ", " : "", argv[i]);
      for (int j = 0; j < atoi (argv[2]); j++)
        g_print ("%s%.3f", j > 0 ? ", " : "", time_search (document, argv[i]));
      g_print ("]");
    }
  g_print ("}\n");
  return 0;
}
