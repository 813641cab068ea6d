/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows a document on a stage of 1920 by 1080 pixels, and prints a line of JSON a row.
 *
 * talk turns FILE N: turns its pages one after the other: what each turn cost the thread that paints it, how many pages were not ready when they were asked for, and how the
 * heap has grown.
 * talk overview FILE N: opens the overview of all its pages: how long until it is painted, how long until it has all the small pages that are seen, and what the longest
 * frame in between cost. */

#include "config.h"

#include "frames.h"
#include "showcase-overview.h"
#include "showcase-stage-window.h"

#include <malloc.h>
#include <stdlib.h>

/* The stage, which need not be on a screen as a whole to be painted as a whole. */
#define WIDTH 1920
#define HEIGHT 1080
#define FRAME 60

/* What a presentation keeps of them. */
#define THUMBNAILS 60

/* Turns until all that is made once has been made. */
#define WARM_TURNS 200

typedef struct
{
  ShowcaseTalk *talk;
  ShowcasePagePainter *painter;
  GtkWindow *stage;
  Frames frames;
  GArray *turns;
  guint n_late;
  gboolean goes_back;
} Bench;

static double
get_heap (void)
{
  malloc_trim (0);

  return (double)mallinfo2 ().uordblks;
}

static void
wait_until_idle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* A page that is turned, to the end and back, until it has been painted. What is made for the next one meanwhile is not the frame's. */
static void
turn (Bench *bench,
      gboolean counts)
{
  if (!(bench->goes_back ? showcase_talk_previous_page (bench->talk) : showcase_talk_next_page (bench->talk)))
    {
      bench->goes_back = !bench->goes_back;
      return;
    }
  if (counts && !showcase_page_painter_is_prepared (bench->painter, showcase_talk_get_page (bench->talk)))
    bench->n_late++;
  frames_reset (&bench->frames);
  frames_wait (&bench->frames);
  if (counts)
    runs_add (bench->turns, runs_find_worst (bench->frames.frames));
  wait_until_idle ();
}

static void
give_deck (Bench *bench,
           const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  g_autofree char *text = NULL;
  ShowcaseChapter chapter = { .title = "A talk" };
  ShowcaseFormat format;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, &error))
    g_error ("%s", error->message);
  chapter.document = document = showcase_document_parse (text, (gssize)length, NULL, NULL);
  chapter.n_blocks = showcase_document_get_n_blocks (document);
  showcase_format_init (&format, WIDTH, HEIGHT, SHOWCASE_FORMAT_DIVISOR, "sans-serif", "monospace");
  typesetter = showcase_typesetter_new (&format.style, gtk_widget_get_pango_context (GTK_WIDGET (bench->stage)));
  deck = showcase_deck_new (&chapter, 1, &format, typesetter);
  showcase_page_painter_set_deck (bench->painter, deck, typesetter);
  showcase_talk_set_deck (bench->talk, deck);
}

static void
begin (Bench *bench,
       const char *path)
{
  GtkWidget *view;

  bench->talk = showcase_talk_new ();
  bench->painter = showcase_page_painter_new ();
  bench->stage = GTK_WINDOW (showcase_stage_window_new (NULL, bench->talk, bench->painter));
  view = GTK_WIDGET (showcase_stage_window_get_view (SHOWCASE_STAGE_WINDOW (bench->stage)));
  give_deck (bench, path);
  gtk_window_set_default_size (bench->stage, WIDTH + FRAME, HEIGHT + FRAME);
  gtk_window_present (bench->stage);
  while (!gtk_widget_get_mapped (view))
    g_main_context_iteration (NULL, TRUE);
  frames_init (&bench->frames, view);
  frames_settle (500);
  g_assert_cmpint (gtk_widget_get_width (view), >=, WIDTH);
}

static void
run_turns (Bench *bench,
           guint n_turns)
{
  g_autoptr (GArray) late = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) growth = g_array_new (FALSE, FALSE, sizeof (double));
  double before;

  for (guint i = 0; i < WARM_TURNS; i++)
    turn (bench, FALSE);
  before = get_heap ();
  for (guint i = 0; i < n_turns; i++)
    turn (bench, TRUE);
  runs_add (growth, 100 * (get_heap () / before - 1));
  runs_add (late, bench->n_late);

  runs_print ("page turn, median of 2,000", bench->turns, "ms");
  runs_print ("page turn, pages that were not ready", late, "");
  runs_print ("page turn, heap grown by 2,000", growth, "%");
  g_array_index (late, double, 0) = runs_find_worst (bench->turns);
  runs_print ("page turn, worst of 2,000", late, "ms");
}

static double
get_milliseconds (gint64 since)
{
  return (double)(g_get_monotonic_time () - since) / G_TIME_SPAN_MILLISECOND;
}

/* The first opening is the one that people wait for: afterwards the small pages are kept. */
static void
run_overview (Bench *bench,
              guint n_rounds)
{
  g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) filled = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) longest = g_array_new (FALSE, FALSE, sizeof (double));

  g_printerr ("overview of %u pages\n", showcase_talk_get_n_pages (bench->talk));
  for (guint i = 0; i < n_rounds; i++)
    {
      g_autoptr (ShowcasePagePainter) thumbnails = g_object_new (SHOWCASE_TYPE_PAGE_PAINTER, "capacity", THUMBNAILS, NULL);
      ShowcaseDeck *deck = showcase_page_painter_get_deck (bench->painter);
      gint64 start;
      AdwDialog *overview;

      showcase_page_painter_set_deck (thumbnails, deck, showcase_page_painter_get_typesetter (bench->painter));
      frames_settle (300);
      frames_reset (&bench->frames);
      start = g_get_monotonic_time ();
      overview = ADW_DIALOG (showcase_overview_new (bench->talk, thumbnails));
      adw_dialog_present (overview, GTK_WIDGET (bench->stage));
      frames_wait (&bench->frames);
      runs_add (shown, get_milliseconds (start));
      frames_reset (&bench->frames);
      do
        frames_wait (&bench->frames);
      while (showcase_page_painter_is_busy (thumbnails));
      runs_add (filled, get_milliseconds (start));
      runs_add (longest, runs_find_worst (bench->frames.frames));
      adw_dialog_force_close (overview);
      frames_settle (500);
    }
  runs_print ("overview of 200 pages until it is painted", shown, "ms");
  runs_print ("overview of 200 pages until it is filled", filled, "ms");
  runs_print ("overview of 200 pages, longest frame while it fills", longest, "ms");
}

int
main (int argc,
      char **argv)
{
  Bench bench = { .turns = g_array_new (FALSE, FALSE, sizeof (double)) };

  if (argc != 4)
    {
      g_printerr ("usage: talk turns|overview FILE N\n");
      return 2;
    }

  adw_init ();
  begin (&bench, argv[2]);
  if (g_str_equal (argv[1], "overview"))
    run_overview (&bench, (guint)atoi (argv[3]));
  else
    run_turns (&bench, (guint)atoi (argv[3]));
  frames_clear (&bench.frames);
  gtk_window_destroy (bench.stage);
  g_object_unref (bench.painter);
  g_object_unref (bench.talk);
  g_array_unref (bench.turns);

  return 0;
}
