/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The measuring worker: its heights are those of the main thread, in the order that was asked for, and cancelling ends them.
 */

#include "layout-fixture.h"
#include "showcase-estimate.h"
#include "showcase-measure.h"

#define WIDTH 520

typedef struct
{
  GMainLoop *loop;
  int *heights;
  int *guesses;
  guint n_blocks;
  guint n_heights;
  guint n_batches;
  guint first;
  GThread *thread;
} Taken;

static void
take_cb (guint first,
         guint n_blocks,
         const int *heights,
         gboolean is_exact,
         gpointer user_data)
{
  Taken *taken = user_data;

  g_assert_true (g_thread_self () == taken->thread);
  if (!is_exact)
    {
      g_assert_cmpuint (taken->n_batches, ==, 0);
      g_assert_cmpuint (first, ==, 0);
      g_assert_cmpuint (n_blocks, ==, taken->n_blocks);
      taken->guesses = g_memdup2 (heights, sizeof (int) * n_blocks);
      return;
    }
  g_assert_cmpuint (first + n_blocks, <=, taken->n_blocks);
  if (taken->n_batches++ == 0)
    taken->first = first;
  for (guint i = 0; i < n_blocks; i++)
    {
      g_assert_cmpint (taken->heights[first + i], ==, 0);
      taken->heights[first + i] = heights[i];
    }
  taken->n_heights += n_blocks;
  if (taken->n_heights == taken->n_blocks)
    g_main_loop_quit (taken->loop);
}

static void
init_taken (Taken *taken,
            ShowcaseDocument *document)
{
  *taken = (Taken){
    .loop = g_main_loop_new (NULL, FALSE),
    .n_blocks = showcase_document_get_n_blocks (document),
    .thread = g_thread_self (),
  };
  taken->heights = g_new0 (int, taken->n_blocks);
}

static void
clear_taken (Taken *taken)
{
  g_main_loop_unref (taken->loop);
  g_free (taken->heights);
  g_free (taken->guesses);
}

static void
test_equal (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (800 * 1000);
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  g_autoptr (ShowcaseMeasure) measure = NULL;
  guint n_different = 0;
  gint64 started;
  Taken taken;

  init_taken (&taken, document);
  measure = showcase_measure_new (take_cb, &taken);
  started = g_get_monotonic_time ();
  showcase_measure_start (measure, document, typesetter, WIDTH, taken.n_blocks / 2, FALSE);
  g_assert_true (showcase_measure_is_running (measure));
  g_main_loop_run (taken.loop);
  g_test_message ("%u blocks in %.0f ms, %u batches", taken.n_blocks, (double)(g_get_monotonic_time () - started) / 1000, taken.n_batches);
  while (showcase_measure_is_running (measure))
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (taken.n_blocks, >, 2000);
  g_assert_cmpuint (taken.first, ==, taken.n_blocks / 2);
  for (guint i = 0; i < taken.n_blocks; i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, WIDTH, NULL);

      n_different += showcase_block_layout_get_height (layout) != taken.heights[i];
    }
  g_test_message ("%u of %u heights differ", n_different, taken.n_blocks);
  g_assert_cmpuint (n_different, ==, 0);
  clear_taken (&taken);
}

/* Guesses are of all blocks and come before what is exact, if they are asked for. */
static void
test_guesses (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (60 * 1000);
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  g_autoptr (ShowcaseMeasure) measure = NULL;
  g_autofree int *guesses = showcase_estimate_heights (document, typesetter, WIDTH);
  Taken taken;

  init_taken (&taken, document);
  measure = showcase_measure_new (take_cb, &taken);
  showcase_measure_start (measure, document, typesetter, WIDTH, taken.n_blocks / 2, TRUE);
  g_main_loop_run (taken.loop);
  g_assert_cmpmem (taken.guesses, taken.n_blocks * sizeof (int), guesses, taken.n_blocks * sizeof (int));
  g_assert_cmpuint (taken.n_heights, ==, taken.n_blocks);
  clear_taken (&taken);
}

static gboolean
quit_cb (gpointer loop)
{
  g_main_loop_quit (loop);

  return G_SOURCE_REMOVE;
}

static void
test_cancel (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (400 * 1000);
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  g_autoptr (ShowcaseMeasure) measure = NULL;
  Taken taken;

  init_taken (&taken, document);
  measure = showcase_measure_new (take_cb, &taken);
  showcase_measure_start (measure, document, typesetter, WIDTH, 0, FALSE);
  g_usleep (60 * 1000);
  showcase_measure_cancel (measure);
  g_assert_false (showcase_measure_is_running (measure));
  g_timeout_add (200, quit_cb, taken.loop);
  g_main_loop_run (taken.loop);

  /* Batches that were waiting to be handed over when it was cancelled are not. */
  g_assert_cmpuint (taken.n_batches, ==, 0);

  showcase_measure_start (measure, document, typesetter, WIDTH, 0, FALSE);
  g_main_loop_run (taken.loop);
  g_assert_cmpuint (taken.n_heights, ==, taken.n_blocks);
  clear_taken (&taken);
}

/* A new width takes the place of the old one; no height of the old one arrives. */
static void
test_restart (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (60 * 1000);
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);
  g_autoptr (ShowcaseMeasure) measure = NULL;
  Taken taken;

  init_taken (&taken, document);
  measure = showcase_measure_new (take_cb, &taken);
  for (int width = 300; width <= WIDTH; width += 20)
    showcase_measure_start (measure, document, typesetter, width, 0, FALSE);
  g_main_loop_run (taken.loop);
  for (guint i = 0; i < taken.n_blocks; i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = showcase_block_layout_new (document, i, typesetter, WIDTH, NULL);

      g_assert_cmpint (showcase_block_layout_get_height (layout), ==, taken.heights[i]);
    }
  clear_taken (&taken);
}

static void
test_free_while_running (void)
{
  g_autoptr (ShowcaseDocument) document = fixture_document (100 * 1000);
  g_autoptr (ShowcaseTypesetter) typesetter = fixture_typesetter (16);

  for (guint i = 0; i < 5; i++)
    {
      ShowcaseMeasure *measure;
      Taken taken;

      init_taken (&taken, document);
      measure = showcase_measure_new (take_cb, &taken);
      showcase_measure_start (measure, document, typesetter, WIDTH, 0, FALSE);
      g_usleep (i * 3000);
      showcase_measure_free (measure);
      g_assert_cmpuint (taken.n_batches, ==, 0);
      clear_taken (&taken);
    }
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measure/equal", test_equal);
  g_test_add_func ("/measure/guesses", test_guesses);
  g_test_add_func ("/measure/cancel", test_cancel);
  g_test_add_func ("/measure/restart", test_restart);
  g_test_add_func ("/measure/free-while-running", test_free_while_running);

  return g_test_run ();
}
