/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lays all blocks of a document out in a worker, one after the other and starting where the reader is, keeps the heights and drops the rest. The
 * worker has a font map of its own, kept until a run has come to its end: while a window changes its size, one run follows another. Runs never overlap, and a
 * cancelled one stops at the next block. */

#include "config.h"

#include "showcase-block-layout.h"
#include "showcase-estimate.h"
#include "showcase-measure.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* A batch is handed over when it is this long or this old; the first ones are small, because they are next to what the reader sees. */
#define BATCH_BLOCKS 1024
#define BATCH_TIME (40 * G_TIME_SPAN_MILLISECOND)

struct _ShowcaseMeasure
{
  /* Owned */
  GThreadPool *pool;
  ShowcaseTypesetter *worker_typesetter;
  ShowcaseTypesetter *copied;
  struct _Run *run;

  /* State */
  ShowcaseMeasureFunc func;
  gpointer user_data;
};

typedef struct _Run
{
  gatomicrefcount references;
  int cancelled;

  /* Owned */
  ShowcaseDocument *document;
  ShowcaseTypesetter *typesetter;
  GMainContext *context;

  /* Borrowed; not used any more once cancelled, which happens in the thread that uses it */
  ShowcaseMeasure *measure;

  /* State */
  int width;
  guint from;
  gboolean guesses;
} Run;

typedef struct
{
  Run *run;
  guint first;
  GArray *heights;
  gboolean exact;
  gboolean last;
} Batch;

static Run *
ref_run (Run *run)
{
  g_atomic_ref_count_inc (&run->references);
  return run;
}

static void
unref_run (Run *run)
{
  if (!g_atomic_ref_count_dec (&run->references))
    return;

  showcase_document_unref (run->document);
  showcase_typesetter_unref (run->typesetter);
  g_main_context_unref (run->context);
  g_free (run);
}

static void
free_batch (gpointer user_data)
{
  Batch *batch = user_data;

  unref_run (batch->run);
  g_array_unref (batch->heights);
  g_free (batch);
}

static void
forget_fonts (ShowcaseMeasure *self)
{
  g_clear_pointer (&self->copied, showcase_typesetter_unref);
  g_clear_pointer (&self->worker_typesetter, showcase_typesetter_unref);
}

static gboolean
deliver_cb (gpointer user_data)
{
  Batch *batch = user_data;
  ShowcaseMeasure *measure = batch->run->measure;

  if (g_atomic_int_get (&batch->run->cancelled))
    return G_SOURCE_REMOVE;

  if (batch->last)
    {
      g_clear_pointer (&measure->run, unref_run);
      forget_fonts (measure);
    }
  measure->func (batch->first, batch->heights->len, (const int *)batch->heights->data, batch->exact, measure->user_data);

  return G_SOURCE_REMOVE;
}

static void
hand_over (Run *run,
           guint first,
           GArray *heights,
           gboolean exact,
           gboolean last)
{
  Batch batch = { ref_run (run), first, heights, exact, last };
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_callback (source, deliver_cb, g_memdup2 (&batch, sizeof batch), free_batch);
  g_source_set_static_name (source, "[showcase] heights");
  g_source_attach (source, run->context);
}

static gboolean
measure_range (Run *run,
               guint first,
               guint end,
               gboolean last)
{
  GArray *heights = g_array_new (FALSE, FALSE, sizeof (int));
  gint64 started = g_get_monotonic_time ();

  for (guint i = first; i < end; i++)
    {
      g_autoptr (ShowcaseBlockLayout) layout = NULL;
      int height;

      if (g_atomic_int_get (&run->cancelled))
        {
          g_array_unref (heights);
          return FALSE;
        }

      layout = showcase_block_layout_new (run->document, i, run->typesetter, run->width, NULL);
      height = showcase_block_layout_get_height (layout);
      g_array_append_val (heights, height);

      if (heights->len == BATCH_BLOCKS || g_get_monotonic_time () - started > BATCH_TIME)
        {
          hand_over (run, i + 1 - heights->len, heights, TRUE, FALSE);
          heights = g_array_new (FALSE, FALSE, sizeof (int));
          started = g_get_monotonic_time ();
        }
    }

  hand_over (run, end - heights->len, heights, TRUE, last);

  return TRUE;
}

/* The end of the document is far off until it has been measured. */
static void
guess_heights (Run *run)
{
  int *heights = showcase_estimate_heights (run->document, run->typesetter, run->width);

  hand_over (run, 0, g_array_new_take (heights, showcase_document_get_n_blocks (run->document), FALSE, sizeof (int)), FALSE, FALSE);
}

/* A layout is gone as soon as its height is known; what all of them together took is not in use any more, but still the program's. */
static void
trim_memory (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

static void
measure_run (gpointer data,
             gpointer user_data)
{
  Run *run = data;

  if (run->guesses && !g_atomic_int_get (&run->cancelled))
    guess_heights (run);
  if (measure_range (run, run->from, showcase_document_get_n_blocks (run->document), FALSE))
    measure_range (run, 0, run->from, TRUE);

  unref_run (run);
  trim_memory ();
}

/**
 * showcase_measure_new:
 * @func: what receives the heights
 * @user_data: its data
 *
 * Makes a measuring worker; its thread starts with the first run.
 *
 * Returns: (transfer full): the worker
 */
ShowcaseMeasure *
showcase_measure_new (ShowcaseMeasureFunc func,
                      gpointer user_data)
{
  ShowcaseMeasure *self = g_new0 (ShowcaseMeasure, 1);

  self->func = func;
  self->user_data = user_data;

  return self;
}

/**
 * showcase_measure_free:
 * @self: (transfer full): a worker
 *
 * Stops what runs and frees the worker.
 */
void
showcase_measure_free (ShowcaseMeasure *self)
{
  showcase_measure_stop (self);
  forget_fonts (self);
  g_free (self);
}

/**
 * showcase_measure_start:
 * @self: a worker
 * @document: the document
 * @typesetter: the fonts and sizes; the worker makes itself an equal one
 * @width: the width of the text column, in pixels
 * @from: the block to begin with; those before it follow at the end
 * @guesses: whether to guess all heights before
 *
 * Starts to measure all blocks, instead of what was being measured before.
 */
void
showcase_measure_start (ShowcaseMeasure *self,
                        ShowcaseDocument *document,
                        ShowcaseTypesetter *typesetter,
                        int width,
                        guint from,
                        gboolean guesses)
{
  Run *run = g_new0 (Run, 1);

  showcase_measure_cancel (self);
  if (self->copied != typesetter)
    {
      forget_fonts (self);
      self->copied = showcase_typesetter_ref (typesetter);
      self->worker_typesetter = showcase_typesetter_copy_for_thread (typesetter);
    }

  g_atomic_ref_count_init (&run->references);
  run->document = showcase_document_ref (document);
  run->typesetter = showcase_typesetter_ref (self->worker_typesetter);
  run->context = g_main_context_ref_thread_default ();
  run->measure = self;
  run->width = width;
  run->from = from;
  run->guesses = guesses;
  self->run = ref_run (run);
  if (self->pool == NULL)
    self->pool = g_thread_pool_new_full (measure_run, NULL, (GDestroyNotify)unref_run, 1, FALSE, NULL);
  g_thread_pool_push (self->pool, run, NULL);
}

/**
 * showcase_measure_cancel:
 * @self: a worker
 *
 * Stops measuring. No height is handed over after this.
 */
void
showcase_measure_cancel (ShowcaseMeasure *self)
{
  if (self->run == NULL)
    return;

  g_atomic_int_set (&self->run->cancelled, 1);
  g_clear_pointer (&self->run, unref_run);
}

/**
 * showcase_measure_stop:
 * @self: a measure
 *
 * Cancels, and waits until the thread has left the block that it is at. To be called before the program may end: it would take the fonts away from a
 * thread that still sets text.
 */
void
showcase_measure_stop (ShowcaseMeasure *self)
{
  showcase_measure_cancel (self);
  if (self->pool != NULL)
    g_thread_pool_free (g_steal_pointer (&self->pool), TRUE, TRUE);
}

/**
 * showcase_measure_is_running:
 * @self: a worker
 *
 * Tells whether heights are still to come.
 *
 * Returns: whether they are
 */
gboolean
showcase_measure_is_running (ShowcaseMeasure *self)
{
  return self->run != NULL;
}
