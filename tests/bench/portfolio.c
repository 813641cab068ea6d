/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* portfolio FOLDER NAME ROUNDS: runs the program with its built-in portfolio, opens a folder of many documents in its window, scrolls the sidebar from its first
 * row to its last, selects entries all over it, and prints what each cost, a line of JSON a row. NAME is what the rows call the folder. */

#include "config.h"

#include "frames.h"
#include "showcase-application.h"
#include "showcase-timeline.h"
#include "showcase-window.h"

#include <time.h>

#define SCROLL_FRAMES 400
#define SELECTIONS 40

typedef struct
{
  /* Borrowed */
  ShowcaseApplication *application;
  GtkWidget *window;
  ShowcaseTimeline *timeline;
  GtkAdjustment *adjustment;
  ShowcaseSession *session;
  ShowcaseShelf *shelf;
  ShowcasePane *pane;
  const char *folder;
  const char *name;

  /* State */
  Frames frames;
  guint n_rounds;
} Bench;

static GArray *
new_runs (void)
{
  return g_array_new (FALSE, FALSE, sizeof (double));
}

static void
print_row (Bench *bench,
           const char *what,
           GArray *runs)
{
  g_autofree char *name = g_strdup_printf ("%s, %s", what, bench->name);

  runs_print (name, runs, "ms");
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type);
  return found;
}

static void
wait_until_shown (Bench *bench)
{
  while (showcase_shelf_is_busy (bench->shelf) || !showcase_pane_is_ready (bench->pane))
    g_main_context_iteration (NULL, TRUE);
  frames_wait (&bench->frames);
}

static double
get_elapsed (gint64 start)
{
  return (double)(g_get_monotonic_time () - start) / 1000;
}

/* Of all threads, in milliseconds. */
static double
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static ShowcaseEntry *
get_entry (ShowcaseCatalog *catalog,
           guint group,
           guint entry)
{
  return showcase_group_get_entry (showcase_catalog_get_group (catalog, group), entry);
}

/* There are rows of another portfolio, and one of them can be gone to and is read. */
static double
wait_until_usable (Bench *bench,
                   ShowcaseCatalog *before,
                   gint64 start)
{
  ShowcaseDocument *document;

  while (showcase_timeline_get_catalog (bench->timeline) == before)
    g_main_context_iteration (NULL, TRUE);
  frames_wait (&bench->frames);
  document = showcase_document_view_get_document (showcase_pane_get_view (bench->pane));
  showcase_session_select (bench->session, get_entry (showcase_timeline_get_catalog (bench->timeline), 1, 3));
  while (showcase_document_view_get_document (showcase_pane_get_view (bench->pane)) == document)
    g_main_context_iteration (NULL, TRUE);
  frames_wait (&bench->frames);
  return get_elapsed (start);
}

static void
measure_opening (Bench *bench)
{
  g_autoptr (GFile) folder = g_file_new_for_path (bench->folder);
  g_autoptr (GArray) usable = new_runs ();
  g_autoptr (GArray) complete = new_runs ();
  g_autoptr (GArray) used = new_runs ();
  g_autoptr (GArray) longest = new_runs ();

  for (guint i = 0; i < bench->n_rounds; i++)
    {
      gint64 start;
      double start_used;
      double took;

      showcase_shelf_open_built_in (bench->shelf);
      wait_until_shown (bench);
      frames_settle (300);
      frames_reset (&bench->frames);
      start = g_get_monotonic_time ();
      start_used = get_processor_time ();
      showcase_shelf_open (bench->shelf, &folder, 1);
      took = wait_until_usable (bench, showcase_shelf_get_catalog (bench->shelf), start);
      runs_add (usable, took);
      wait_until_shown (bench);
      runs_add (complete, get_elapsed (start));
      runs_add (used, get_processor_time () - start_used);
      frames_settle (300);
      runs_add (longest, runs_find_worst (bench->frames.intervals));
    }

  print_row (bench, "first entries usable", usable);
  print_row (bench, "opened completely", complete);
  print_row (bench, "opened completely, processor time", used);
  print_row (bench, "opening, longest turn of the main loop", longest);
}

static void
measure_scrolling (Bench *bench)
{
  g_autoptr (GArray) medians = new_runs ();
  g_autoptr (GArray) worsts = new_runs ();

  for (guint i = 0; i < bench->n_rounds; i++)
    {
      gtk_adjustment_set_value (bench->adjustment, 0);
      frames_wait (&bench->frames);
      frames_reset (&bench->frames);
      for (int frame = 1; frame <= SCROLL_FRAMES; frame++)
        {
          double end = gtk_adjustment_get_upper (bench->adjustment) - gtk_adjustment_get_page_size (bench->adjustment);

          gtk_adjustment_set_value (bench->adjustment, end * frame / SCROLL_FRAMES);
          frames_wait (&bench->frames);
        }
      runs_add (medians, runs_find_median (bench->frames.intervals));
      runs_add (worsts, runs_find_worst (bench->frames.intervals));
    }

  print_row (bench, "scrolling the sidebar, frame, median", medians);
  print_row (bench, "scrolling the sidebar, frame, worst", worsts);
}

static void
measure_selecting (Bench *bench)
{
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (bench->shelf);
  guint n_groups = showcase_catalog_get_n_groups (catalog);
  g_autoptr (GArray) runs = new_runs ();

  for (guint i = 0; i < SELECTIONS; i++)
    {
      double start = frames_get_processor_time ();

      showcase_session_select (bench->session, get_entry (catalog, (i * 617) % n_groups, i % 10));
      frames_wait (&bench->frames);
      runs_add (runs, frames_get_processor_time () - start);
      wait_until_shown (bench);
    }

  print_row (bench, "selecting an entry until its frame", runs);
}

static gboolean
run_cb (gpointer user_data)
{
  Bench *bench = user_data;

  bench->window = gtk_application_get_windows (GTK_APPLICATION (bench->application))->data;
  bench->session = showcase_window_get_session (SHOWCASE_WINDOW (bench->window));
  bench->shelf = showcase_session_get_shelf (bench->session);
  bench->pane = showcase_window_get_pane (SHOWCASE_WINDOW (bench->window));
  bench->timeline = SHOWCASE_TIMELINE (find_widget (bench->window, SHOWCASE_TYPE_TIMELINE));
  bench->adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (find_widget (GTK_WIDGET (bench->timeline), GTK_TYPE_LIST_VIEW)));
  frames_init (&bench->frames, bench->window);
  wait_until_shown (bench);
  frames_settle (300);

  measure_opening (bench);
  measure_scrolling (bench);
  measure_selecting (bench);

  frames_clear (&bench->frames);
  gtk_window_close (GTK_WINDOW (bench->window));
  return G_SOURCE_REMOVE;
}

int
main (int argc,
      char **argv)
{
  g_autoptr (ShowcaseApplication) application = NULL;
  Bench bench = { 0 };
  char *arguments[] = { argv[0], NULL };

  if (argc != 4)
    {
      g_printerr ("usage: portfolio FOLDER NAME ROUNDS\n");
      return 2;
    }
  application = showcase_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  bench.application = application;
  bench.folder = argv[1];
  bench.name = argv[2];
  bench.n_rounds = (guint)atoi (argv[3]);
  g_idle_add (run_cb, &bench);
  return showcase_application_run (application, 1, arguments);
}
