/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* window FOLDER NAME ROUNDS: runs the program with its built-in portfolio, opens documents in its window, scrolls, jumps and resizes, and prints what each
 * cost, a line of JSON a row. FOLDER has a short document, first.md, and a long one, long.md; NAME is what the rows call the long one. */

#include "config.h"

#include "frames.h"
#include "showcase-application.h"
#include "showcase-document-view-private.h"
#include "showcase-window.h"

#include <math.h>

/* A hard flick of a finger, four times over. */
#define FLICKS 4
#define FLICK_FRAMES 60
#define FLICK_START 160.0
#define FLICK_FRICTION 25.0

#define FRAME_LIMIT 16.0
#define RESIZE_STEPS 40

typedef struct
{
  /* Borrowed */
  ShowcaseApplication *application;
  GtkWidget *window;
  ShowcaseSession *session;
  ShowcaseDocumentView *view;
  const char *folder;
  const char *name;

  /* State */
  Frames frames;
  guint n_rounds;
  guint frame;
  guint tracked;
  double expected;
  double jump;
} Bench;

static GArray *
new_runs (void)
{
  return g_array_new (FALSE, FALSE, sizeof (double));
}

static void
print_row (Bench *bench,
           const char *what,
           GArray *runs,
           const char *unit)
{
  g_autofree char *name = g_strdup_printf ("%s, %s", what, bench->name);

  runs_print (name, runs, unit);
}

static void
wait_until_shown (Bench *bench)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (bench->session);
  ShowcasePane *pane = showcase_window_get_pane (SHOWCASE_WINDOW (bench->window));

  while (showcase_shelf_is_busy (shelf) || !showcase_pane_is_ready (pane))
    g_main_context_iteration (NULL, TRUE);
}

/* Until the view shows another document than one that it had. A prefix of a document counts: it is what its reader sees. */
static void
wait_for_document (Bench *bench,
                   ShowcaseDocument *before)
{
  while (showcase_document_view_get_document (bench->view) == before)
    g_main_context_iteration (NULL, TRUE);
  frames_wait (&bench->frames);
}

/* Until nothing but measuring is left to do. */
static void
wait_until_loaded (Bench *bench)
{
  wait_until_shown (bench);
  frames_settle (500);
}

static void
wait_until_measured (Bench *bench)
{
  wait_until_loaded (bench);
  while (!showcase_column_is_exact (showcase_flow_get_column (bench->view->flow)))
    g_main_context_iteration (NULL, TRUE);
}

static void
open_built_in (Bench *bench)
{
  showcase_shelf_open_built_in (showcase_session_get_shelf (bench->session));
  wait_until_measured (bench);
}

static void
open_path (Bench *bench,
           const char *name)
{
  g_autoptr (GFile) folder = g_file_new_for_path (bench->folder);
  g_autoptr (GFile) file = name != NULL ? g_file_get_child (folder, name) : g_object_ref (folder);

  showcase_shelf_open (showcase_session_get_shelf (bench->session), &file, 1);
}

static double
get_elapsed (gint64 start)
{
  return (double)(g_get_monotonic_time () - start) / 1000;
}

/* A file, from the moment that a person has chosen it. */
static void
measure_opening (Bench *bench)
{
  g_autoptr (GArray) runs = new_runs ();
  g_autoptr (GArray) longest = new_runs ();

  for (guint i = 0; i < bench->n_rounds; i++)
    {
      g_autoptr (ShowcaseDocument) before = NULL;
      gint64 start;

      open_built_in (bench);
      before = showcase_document_ref (showcase_document_view_get_document (bench->view));
      frames_reset (&bench->frames);
      start = g_get_monotonic_time ();
      open_path (bench, "long.md");
      wait_for_document (bench, before);
      runs_add (runs, get_elapsed (start));
      wait_until_loaded (bench);
      runs_add (longest, runs_find_worst (bench->frames.intervals));
    }

  print_row (bench, "opening a file until its first frame", runs, "ms");
  print_row (bench, "opening a file, longest turn of the main loop", longest, "ms");
}

static void
visit (Bench *bench,
       const char *file)
{
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (showcase_session_get_shelf (bench->session));

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (catalog, i);

      if (g_str_has_prefix (showcase_group_get_id (group), file))
        {
          showcase_session_visit (bench->session, showcase_group_get_id (group), NULL);
          return;
        }
    }
  g_error ("the portfolio has no %s", file);
}

/* A document of a portfolio that is open, from the moment that a person has selected it. */
static void
measure_selecting (Bench *bench)
{
  g_autoptr (GArray) runs = new_runs ();

  for (guint i = 0; i < bench->n_rounds; i++)
    {
      g_autoptr (ShowcaseDocument) before = NULL;
      gint64 start;

      /* Opened again, it has no parsed document left. */
      open_path (bench, NULL);
      wait_until_shown (bench);
      visit (bench, "first");
      wait_until_measured (bench);
      before = showcase_document_ref (showcase_document_view_get_document (bench->view));
      start = g_get_monotonic_time ();
      visit (bench, "long");
      wait_for_document (bench, before);
      runs_add (runs, get_elapsed (start));
      wait_until_loaded (bench);
    }

  print_row (bench, "selecting a document until its first frame", runs, "ms");
}

/* Gives the view its document anew, of which only the first page is measured then. */
static void
forget_heights (Bench *bench)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_ref (showcase_document_view_get_document (bench->view));

  showcase_document_view_set_document (bench->view, document, NULL, NULL, NULL);
  showcase_document_view_set_place (bench->view, 0, -1000);
  frames_wait (&bench->frames);
}

static void
hold_worker (Bench *bench)
{
  showcase_measure_cancel (bench->view->measure);
  g_clear_handle_id (&bench->view->measure_source, g_source_remove);
}

/* Where a block is that was on the page in the frame before, against where the flick has moved it. */
static void
check_tracked (Bench *bench)
{
  if (bench->tracked != SHOWCASE_NONE)
    bench->jump = MAX (bench->jump, fabs (showcase_flow_get_y (bench->view->flow, bench->tracked) - bench->expected));
}

static gboolean
flick_cb (GtkWidget *widget,
          GdkFrameClock *clock,
          gpointer user_data)
{
  Bench *bench = user_data;
  double delta = round (FLICK_START * exp (-(double)(bench->frame % FLICK_FRAMES) / FLICK_FRICTION));
  guint first;
  guint n_visible;

  check_tracked (bench);
  showcase_flow_get_visible (bench->view->flow, &first, &n_visible);
  bench->tracked = first + n_visible / 2;
  bench->expected = showcase_flow_get_y (bench->view->flow, bench->tracked) - delta;
  gtk_adjustment_set_value (bench->view->vadjustment, gtk_adjustment_get_value (bench->view->vadjustment) + delta);

  return ++bench->frame < FLICKS * FLICK_FRAMES;
}

static void
flick (Bench *bench)
{
  bench->frame = 0;
  bench->tracked = SHOWCASE_NONE;
  frames_reset (&bench->frames);
  gtk_widget_add_tick_callback (GTK_WIDGET (bench->view), flick_cb, bench, NULL);
  while (bench->frame < FLICKS * FLICK_FRAMES)
    g_main_context_iteration (NULL, TRUE);
  frames_wait (&bench->frames);
  check_tracked (bench);
}

/* Over estimates that stay estimates, then over ones that the worker makes exact in the meantime. */
static void
measure_scrolling (Bench *bench)
{
  g_autoptr (GArray) medians = new_runs ();
  g_autoptr (GArray) worsts = new_runs ();
  g_autoptr (GArray) late = new_runs ();
  g_autoptr (GArray) jumps = new_runs ();

  for (guint i = 0; i < 2 * bench->n_rounds; i++)
    {
      gboolean measuring = i % 2 == 1;

      forget_heights (bench);
      showcase_document_view_set_place (bench->view, showcase_document_get_n_blocks (showcase_document_view_get_document (bench->view)) / 3, 0);
      frames_wait (&bench->frames);
      if (!measuring)
        hold_worker (bench);
      bench->jump = 0;
      flick (bench);
      runs_add (jumps, bench->jump);
      if (measuring)
        {
          runs_add (late, runs_count_over (bench->frames.intervals, FRAME_LIMIT));
          continue;
        }
      runs_add (medians, runs_find_median (bench->frames.frames));
      runs_add (worsts, runs_find_worst (bench->frames.frames));
    }

  print_row (bench, "scroll frame, median", medians, "ms");
  print_row (bench, "scroll frame, worst", worsts, "ms");
  print_row (bench, "frames over 16 ms while the worker measures", late, "");
  print_row (bench, "largest jump while scrolling", jumps, "px");
}

static void
measure_jumping (Bench *bench)
{
  g_autoptr (GArray) runs = new_runs ();

  for (guint i = 0; i < bench->n_rounds; i++)
    {
      double start;

      forget_heights (bench);
      hold_worker (bench);
      start = frames_get_processor_time ();
      showcase_document_view_set_place (bench->view, showcase_document_get_n_blocks (showcase_document_view_get_document (bench->view)) - 1, G_MAXINT);
      frames_wait (&bench->frames);
      runs_add (runs, frames_get_processor_time () - start);
    }

  print_row (bench, "jump to the end", runs, "ms");
}

/* The window's edge is drawn inwards and out again; a step is all that the main loop does until the next size is painted. */
static void
measure_resizing (Bench *bench)
{
  g_autoptr (GArray) medians = new_runs ();
  g_autoptr (GArray) worsts = new_runs ();

  showcase_document_view_start_measuring (bench->view);
  showcase_document_view_set_place (bench->view, showcase_document_get_n_blocks (showcase_document_view_get_document (bench->view)) / 2, 0);
  wait_until_measured (bench);
  for (guint i = 0; i < bench->n_rounds; i++)
    {
      g_autoptr (GArray) steps = new_runs ();

      for (int step = 1; step <= RESIZE_STEPS; step++)
        {
          int distance = step <= RESIZE_STEPS / 2 ? step : RESIZE_STEPS - step;
          int before = gtk_widget_get_width (GTK_WIDGET (bench->view));
          double start = frames_get_processor_time ();

          gtk_window_set_default_size (GTK_WINDOW (bench->window), 900 - 9 * distance, 720);
          while (gtk_widget_get_width (GTK_WIDGET (bench->view)) == before)
            g_main_context_iteration (NULL, TRUE);
          frames_wait (&bench->frames);
          runs_add (steps, frames_get_processor_time () - start);
        }
      runs_add (medians, runs_find_median (steps));
      runs_add (worsts, runs_find_worst (steps));
    }

  print_row (bench, "resize step, median", medians, "ms");
  print_row (bench, "resize step, worst", worsts, "ms");
}

static gboolean
run_cb (gpointer user_data)
{
  Bench *bench = user_data;

  bench->window = gtk_application_get_windows (GTK_APPLICATION (bench->application))->data;
  bench->session = showcase_window_get_session (SHOWCASE_WINDOW (bench->window));
  bench->view = showcase_pane_get_view (showcase_window_get_pane (SHOWCASE_WINDOW (bench->window)));
  wait_until_shown (bench);
  frames_settle (300);
  frames_init (&bench->frames, bench->window);

  measure_opening (bench);
  measure_selecting (bench);
  measure_scrolling (bench);
  measure_jumping (bench);
  measure_resizing (bench);

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
      g_printerr ("usage: window FOLDER NAME ROUNDS\n");
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
