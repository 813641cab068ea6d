/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs the compiler over what a person opened, off the main loop, and lets the window ask how far it is. Of a long document it has the start first, and
 * compiles the whole once that is painted: nothing should compete with the frame. A document that takes long is given as it is written
 * meanwhile. Progress is told in the thread that compiles, so it is kept in two atomic counters that any thread may read; nobody has to be woken for it. */

#include "showcase-after-frame.h"
#include "showcase-opening.h"

#include <time.h>

/* A compiler that takes longer than this is not waited for, in milliseconds. */
#define PATIENCE 2000

struct _ShowcaseOpening
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *files;
  ShowcaseReport *report;
  ShowcaseBundle *start;
  ShowcaseDocument *plain;
  GCancellable *cancellable;

  /* State */
  ShowcaseOpeningCompileFunc compile;
  guint patience;
  guint patience_source;
  gint64 time;
  gboolean wants_start;
  gboolean has_start;

  /* State: read and written by two threads */
  guint done;
  guint total;
};

/* A document as it is written. */
typedef struct
{
  ShowcaseBundle *bundle;
  ShowcaseDocument *document;
} Plain;

G_DEFINE_FINAL_TYPE (ShowcaseOpening, showcase_opening, G_TYPE_OBJECT)

enum
{
  STARTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
count_progress (guint done,
                guint total,
                gpointer user_data)
{
  ShowcaseOpening *self = user_data;

  g_atomic_int_set (&self->total, total);
  g_atomic_int_set (&self->done, done);
}

static void
showcase_opening_finalize (GObject *object)
{
  ShowcaseOpening *self = SHOWCASE_OPENING (object);

  g_ptr_array_unref (self->files);
  g_object_unref (self->report);
  g_clear_object (&self->start);
  g_clear_pointer (&self->plain, showcase_document_unref);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (showcase_opening_parent_class)->finalize (object);
}

static void
showcase_opening_class_init (ShowcaseOpeningClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_opening_finalize;

  /**
   * ShowcaseOpening::started:
   * @self: the opening
   *
   * There is a start to show while the whole is compiled, or the plain text of the whole.
   */
  signals[STARTED] = g_signal_new ("started", SHOWCASE_TYPE_OPENING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_opening_init (ShowcaseOpening *self)
{
  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  self->report = showcase_report_new ();
  self->cancellable = g_cancellable_new ();
  self->compile = showcase_compile;
  self->patience = PATIENCE;
}

static void
give_bundle (GTask *task,
             ShowcaseBundle *bundle,
             GError *error)
{
  if (bundle != NULL)
    g_task_return_pointer (task, bundle, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
compile_in_worker (GTask *task,
                   gpointer source_object,
                   gpointer task_data,
                   GCancellable *cancellable)
{
  ShowcaseOpening *self = source_object;
  GError *error = NULL;
  ShowcaseBundle *bundle = self->compile ((GFile *const *)self->files->pdata, self->files->len, self->report, count_progress, self, cancellable, &error);

  give_bundle (task, bundle, error);
}

static gboolean
compile_cb (gpointer user_data)
{
  g_task_run_in_thread (user_data, compile_in_worker);
  return G_SOURCE_REMOVE;
}

/* What has no start is compiled in the same go. */
static void
begin_in_worker (GTask *task,
                 gpointer source_object,
                 gpointer task_data,
                 GCancellable *cancellable)
{
  ShowcaseOpening *self = source_object;
  ShowcaseBundle *start = NULL;

  if (self->wants_start && self->files->len == 1)
    start = showcase_compile_start (g_ptr_array_index (self->files, 0), cancellable);
  self->has_start = start != NULL;
  if (start != NULL)
    g_task_return_pointer (task, start, g_object_unref);
  else
    compile_in_worker (task, source_object, task_data, cancellable);
}

static void
begun_cb (GObject *source,
          GAsyncResult *result,
          gpointer user_data)
{
  ShowcaseOpening *self = SHOWCASE_OPENING (source);
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  ShowcaseBundle *bundle = g_task_propagate_pointer (G_TASK (result), &error);

  if (bundle == NULL || !self->has_start)
    {
      give_bundle (task, bundle, error);
      return;
    }
  if (self->start == NULL)
    {
      self->start = g_object_ref (bundle);
      g_signal_emit (self, signals[STARTED], 0);
    }
  g_object_unref (bundle);
  showcase_after_frame_call (compile_cb, g_steal_pointer (&task), g_object_unref);
}

static void
free_plain (gpointer data)
{
  Plain *plain = data;

  g_clear_object (&plain->bundle);
  g_clear_pointer (&plain->document, showcase_document_unref);
  g_free (plain);
}

static ShowcaseDocument *
parse_plain (ShowcaseBundle *bundle)
{
  ShowcaseGroup *group = showcase_catalog_get_group (showcase_bundle_get_catalog (bundle), 0);
  g_autoptr (GBytes) body = showcase_bundle_load (bundle, showcase_group_get_body (group), NULL, NULL);
  gsize length;
  const char *text = g_bytes_get_data (body, &length);

  return showcase_document_new_plain (text != NULL ? text : "", (gssize)length);
}

static void
read_plain_in_worker (GTask *task,
                      gpointer source_object,
                      gpointer task_data,
                      GCancellable *cancellable)
{
  ShowcaseOpening *self = source_object;
  Plain *plain = task_data;

  plain->bundle = showcase_compile_plain (g_ptr_array_index (self->files, 0));
  if (plain->bundle != NULL)
    plain->document = parse_plain (plain->bundle);
  g_task_return_boolean (task, plain->bundle != NULL);
}

/* What has a start is called as that is. */
static void
plain_cb (GObject *source,
          GAsyncResult *result,
          gpointer user_data)
{
  ShowcaseOpening *self = SHOWCASE_OPENING (source);
  Plain *plain = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), NULL))
    return;
  if (self->start == NULL)
    self->start = g_steal_pointer (&plain->bundle);
  self->plain = g_steal_pointer (&plain->document);
  g_signal_emit (self, signals[STARTED], 0);
}

static void
lose_patience_cb (gpointer user_data)
{
  ShowcaseOpening *self = user_data;
  g_autoptr (GTask) task = g_task_new (self, self->cancellable, plain_cb, NULL);

  self->patience_source = 0;
  g_task_set_static_name (task, "[showcase] plain text");
  g_task_set_task_data (task, g_new0 (Plain, 1), free_plain);
  g_task_run_in_thread (task, read_plain_in_worker);
}

/**
 * showcase_opening_new:
 * @files: (array length=n_files): files and folders
 * @n_files: the number of @files, at least 1
 *
 * Makes an opening that has not begun.
 *
 * Returns: (transfer full): the new opening
 */
ShowcaseOpening *
showcase_opening_new (GFile *const *files,
                      guint n_files)
{
  ShowcaseOpening *self = g_object_new (SHOWCASE_TYPE_OPENING, NULL);

  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (self->files, g_object_ref (files[i]));
  return self;
}

/**
 * showcase_opening_set_compiler:
 * @self: an opening that does not run yet
 * @compile: what compiles the files, but for the start of a long one
 * @patience: how long it is waited for before the plain text is given, in milliseconds
 *
 * Puts something else in the place of showcase_compile(), so that tests decide when it ends.
 */
void
showcase_opening_set_compiler (ShowcaseOpening *self,
                               ShowcaseOpeningCompileFunc compile,
                               guint patience)
{
  g_return_if_fail (SHOWCASE_IS_OPENING (self));

  self->compile = compile;
  self->patience = patience;
}

/* The time that a file would be stamped with, whose clock goes in steps. */
static gint64
get_file_time (void)
{
#ifdef CLOCK_REALTIME_COARSE
  struct timespec time;

  if (clock_gettime (CLOCK_REALTIME_COARSE, &time) == 0)
    return time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
#endif
  return g_get_real_time ();
}

/**
 * showcase_opening_run_async:
 * @self: an opening
 * @wants_start: whether "started" is of use
 * @callback: called in the main loop when it has ended
 * @user_data: data of @callback
 *
 * Compiles the files off the main loop. Call it once.
 */
void
showcase_opening_run_async (ShowcaseOpening *self,
                            gboolean wants_start,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (GTask) beginning = NULL;

  g_return_if_fail (SHOWCASE_IS_OPENING (self));

  self->wants_start = wants_start;
  self->time = get_file_time ();
  task = g_task_new (self, self->cancellable, callback, user_data);
  g_task_set_source_tag (task, showcase_opening_run_async);
  beginning = g_task_new (self, self->cancellable, begun_cb, g_object_ref (task));
  g_task_set_static_name (beginning, "[showcase] opening");
  g_task_run_in_thread (beginning, begin_in_worker);
  if (wants_start && self->files->len == 1)
    self->patience_source = g_timeout_add_once (self->patience, lose_patience_cb, self);
}

/**
 * showcase_opening_run_finish:
 * @self: an opening
 * @result: the result that the callback was given
 * @error: why there is no portfolio, in the domain SHOWCASE_COMPILER_ERROR or G_IO_ERROR
 *
 * Ends the opening.
 *
 * Returns: (transfer full): the portfolio, or %NULL
 */
ShowcaseBundle *
showcase_opening_run_finish (ShowcaseOpening *self,
                             GAsyncResult *result,
                             GError **error)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  g_clear_handle_id (&self->patience_source, g_source_remove);
  g_clear_object (&self->start);
  g_clear_pointer (&self->plain, showcase_document_unref);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * showcase_opening_get_start:
 * @self: an opening
 *
 * Gives the start of the document that is opened; of one that has no start, and takes long, the plain text.
 *
 * Returns: (transfer none) (nullable): a bundle of one group, or %NULL before "started" and after the end
 */
ShowcaseBundle *
showcase_opening_get_start (ShowcaseOpening *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  return self->start;
}

/**
 * showcase_opening_get_plain:
 * @self: an opening
 *
 * Gives the document that is opened as it is written, when it takes long to compile.
 *
 * Returns: (transfer none) (nullable): the plain text, or %NULL as long as there is patience, and after the end
 */
ShowcaseDocument *
showcase_opening_get_plain (ShowcaseOpening *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  return self->plain;
}

/**
 * showcase_opening_cancel:
 * @self: an opening
 *
 * Ends it soon; its result is then G_IO_ERROR_CANCELLED.
 */
void
showcase_opening_cancel (ShowcaseOpening *self)
{
  g_return_if_fail (SHOWCASE_IS_OPENING (self));
  g_cancellable_cancel (self->cancellable);
}

/**
 * showcase_opening_get_report:
 * @self: an opening
 *
 * Gives what the compiler found; it may be read once the opening has ended.
 *
 * Returns: (transfer none): the report
 */
ShowcaseReport *
showcase_opening_get_report (ShowcaseOpening *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  return self->report;
}

/**
 * showcase_opening_get_files:
 * @self: an opening
 * @n_files: (out): their number
 *
 * Tells what is being opened.
 *
 * Returns: (transfer none) (array length=n_files): the files and folders
 */
GFile *const *
showcase_opening_get_files (ShowcaseOpening *self,
                            guint *n_files)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);

  *n_files = self->files->len;
  return (GFile *const *)self->files->pdata;
}

/**
 * showcase_opening_get_source:
 * @self: an opening
 *
 * Tells what is being opened, when that is one file or folder.
 *
 * Returns: (transfer none) (nullable): the file, or %NULL for several
 */
GFile *
showcase_opening_get_source (ShowcaseOpening *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), NULL);
  return self->files->len == 1 ? g_ptr_array_index (self->files, 0) : NULL;
}

/**
 * showcase_opening_get_time:
 * @self: an opening
 *
 * Tells when it began, by the clock of files: none was read before.
 *
 * Returns: the time, in microseconds since 1970, or 0 when it has not begun
 */
gint64
showcase_opening_get_time (ShowcaseOpening *self)
{
  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), 0);
  return self->time;
}

/**
 * showcase_opening_has_same_files:
 * @self: (nullable): an opening
 * @other: (nullable): another one
 *
 * Tells whether two openings are of the same files and folders, whatever is in them.
 *
 * Returns: whether they are; %FALSE when there is none
 */
gboolean
showcase_opening_has_same_files (ShowcaseOpening *self,
                                 ShowcaseOpening *other)
{
  if (self == NULL || other == NULL || self->files->len != other->files->len)
    return FALSE;

  for (guint i = 0; i < self->files->len; i++)
    if (!g_file_equal (g_ptr_array_index (self->files, i), g_ptr_array_index (other->files, i)))
      return FALSE;

  return TRUE;
}

/**
 * showcase_opening_get_progress:
 * @self: an opening
 *
 * Tells how far it is.
 *
 * Returns: from 0 to 1, or -1 while that is unknown
 */
double
showcase_opening_get_progress (ShowcaseOpening *self)
{
  guint total;

  g_return_val_if_fail (SHOWCASE_IS_OPENING (self), -1.0);

  total = (guint)g_atomic_int_get (&self->total);
  return total > 0 ? MIN (1.0, (double)g_atomic_int_get (&self->done) / (double)total) : -1.0;
}
