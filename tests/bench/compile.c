/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* compile FOLDER ROUNDS: compiles a portfolio in memory, as a window does that opens a folder. Prints a JSON object with arrays: the milliseconds by the clock,
 * those of the processor, all threads together, and the megabytes of the heap that the catalog keeps, and that it keeps with what a search looks in. */

#include "showcase-compiler.h"
#include "showcase-concordance.h"

#include <malloc.h>
#include <stdlib.h>
#include <time.h>

static double
get_time (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double
get_heap (void)
{
  struct mallinfo2 heap = mallinfo2 ();

  return (double)(heap.uordblks + heap.hblkhd) / 1e6;
}

static ShowcaseBundle *
compile (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  return showcase_compile (&folder, 1, NULL, NULL, NULL, NULL, NULL);
}

static void
print_runs (const char *name,
            GArray *runs)
{
  g_print ("\"%s\": [", name);
  for (guint i = 0; i < runs->len; i++)
    g_print ("%s%.3f", i > 0 ? ", " : "", g_array_index (runs, double, i));
  g_print ("]");
}

static void
time_compiling (const char *path,
                int rounds)
{
  g_autoptr (GArray) elapsed = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) used = g_array_new (FALSE, FALSE, sizeof (double));

  for (int i = 0; i < rounds; i++)
    {
      double start = get_time (CLOCK_MONOTONIC);
      double start_used = get_time (CLOCK_PROCESS_CPUTIME_ID);
      g_autoptr (ShowcaseBundle) bundle = compile (path);
      double took = get_time (CLOCK_MONOTONIC) - start;
      double took_used = get_time (CLOCK_PROCESS_CPUTIME_ID) - start_used;

      g_array_append_val (elapsed, took);
      g_array_append_val (used, took_used);
    }
  print_runs ("clock", elapsed);
  g_print (", ");
  print_runs ("processor", used);
}

/* What is in the heap before there is a portfolio, and what it makes once for all portfolios, counts nothing. */
static void
measure_index (const char *path)
{
  g_autoptr (ShowcaseBundle) bundle = compile (path);
  g_autoptr (ShowcaseCatalog) catalog = g_object_ref (showcase_bundle_get_catalog (bundle));
  g_autoptr (ShowcaseConcordance) concordance = showcase_concordance_new (bundle, NULL);
  double index, rest;

  g_clear_object (&bundle);
  index = get_heap ();
  g_clear_pointer (&concordance, showcase_concordance_unref);
  rest = get_heap ();
  g_clear_object (&catalog);
  g_print ("\"index\": [%.3f], \"catalog\": [%.3f]", index - get_heap (), rest - get_heap ());
}

int
main (int argc,
      char **argv)
{
  if (argc != 3 || atoi (argv[2]) <= 0)
    {
      g_printerr ("usage: compile FOLDER ROUNDS\n");
      return 2;
    }

  g_print ("{");
  measure_index (argv[1]);
  g_print (", ");
  time_compiling (argv[1], atoi (argv[2]));
  g_print ("}\n");
  return 0;
}
