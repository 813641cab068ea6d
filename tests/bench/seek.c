/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* seek FOLDER ROUNDS QUERY…: reads a portfolio for searching, as often as the rounds say, finds its skills as often, and then types each query key by
 * key. Prints a JSON object with arrays of milliseconds: of the readings, of the skills, and for each query the longest key press of each round. */

#include "showcase-compiler.h"
#include "showcase-concordance.h"
#include "showcase-skills.h"

#include <stdlib.h>

/* As many as the palette shows. */
#define MAX_HITS 50

static double
time_search (ShowcaseConcordance *concordance,
             const char *text)
{
  gint64 start = g_get_monotonic_time ();
  guint n_matches;
  g_autoptr (GPtrArray) hits = showcase_concordance_search (concordance, text, MAX_HITS, &n_matches, NULL);

  return (double)(g_get_monotonic_time () - start) / 1000.0;
}

static double
time_typing (ShowcaseConcordance *concordance,
             const char *query)
{
  double longest = 0;

  for (const char *end = query; *end != '\0';)
    {
      g_autofree char *typed = NULL;

      end = g_utf8_next_char (end);
      typed = g_strndup (query, (gsize)(end - query));
      longest = MAX (longest, time_search (concordance, typed));
    }
  return longest;
}

static ShowcaseConcordance *
time_reading (ShowcaseBundle *bundle,
              int rounds)
{
  ShowcaseConcordance *concordance = NULL;

  g_print ("{\"reading\": [");
  for (int i = 0; i < rounds; i++)
    {
      gint64 start = g_get_monotonic_time ();

      g_clear_pointer (&concordance, showcase_concordance_unref);
      concordance = showcase_concordance_new (bundle, NULL);
      g_print ("%s%.3f", i > 0 ? ", " : "", (double)(g_get_monotonic_time () - start) / 1000.0);
    }
  g_print ("]");
  return concordance;
}

static void
time_skills (ShowcaseBundle *bundle,
             int rounds)
{
  static const ShowcaseDate today = { 2026, 1, 1 };

  g_print (", \"skills\": [");
  for (int i = 0; i < rounds; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (ShowcaseSkills) skills = showcase_skills_new (bundle, &today, NULL);

      g_print ("%s%.3f", i > 0 ? ", " : "", (double)(g_get_monotonic_time () - start) / 1000.0);
    }
  g_print ("]");
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (ShowcaseConcordance) concordance = NULL;

  if (argc >= 4 && atoi (argv[2]) > 0)
    {
      folder = g_file_new_for_path (argv[1]);
      bundle = showcase_compile (&folder, 1, NULL, NULL, NULL, NULL, &error);
    }
  if (bundle == NULL)
    {
      g_printerr ("usage: seek FOLDER ROUNDS QUERY…%s%s\n", error != NULL ? ": " : "", error != NULL ? error->message : "");
      return 2;
    }

  concordance = time_reading (bundle, atoi (argv[2]));
  time_skills (bundle, atoi (argv[2]));
  for (int i = 3; i < argc; i++)
    {
      g_print (", \"%s\": [", argv[i]);
      for (int j = 0; j < atoi (argv[2]); j++)
        g_print ("%s%.3f", j > 0 ? ", " : "", time_typing (concordance, argv[i]));
      g_print ("]");
    }
  g_print ("}\n");
  return 0;
}
