/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The compiler in a thread of its own, for those who must not wait.
 */

#include "config.h"
#include "showcase-compiler.h"

typedef struct
{
  GPtrArray *files;
  ShowcaseReport *report;
  ShowcaseProgressFunc progress;
  gpointer user_data;
  GDestroyNotify user_data_destroy;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_ptr_array_unref (job->files);
  g_clear_object (&job->report);
  if (job->user_data_destroy != NULL)
    job->user_data_destroy (job->user_data);
  g_free (job);
}

static void
compile_in_thread (GTask *task,
                   gpointer source_object,
                   gpointer task_data,
                   GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle = showcase_compile ((GFile *const *)job->files->pdata,
                                             job->files->len,
                                             job->report,
                                             job->progress,
                                             job->user_data,
                                             cancellable,
                                             &error);

  if (bundle != NULL)
    g_task_return_pointer (task, bundle, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * showcase_compile_async:
 * @files: (array length=n_files): files and folders
 * @n_files: their number
 * @report: (nullable): an empty report, filled by the thread; to be looked at only after the end
 * @progress: (nullable) (scope notified): told about progress, by one of the threads that compile at a time
 * @user_data: data for @progress
 * @user_data_destroy: (nullable): frees @user_data
 * @cancellable: (nullable): ends it early
 * @callback: called when it has ended
 * @callback_data: data for @callback
 *
 * Compiles the documents of files and folders in a thread of its own.
 */
void
showcase_compile_async (GFile *const *files,
                        guint n_files,
                        ShowcaseReport *report,
                        ShowcaseProgressFunc progress,
                        gpointer user_data,
                        GDestroyNotify user_data_destroy,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer callback_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, callback_data);
  Job *job = g_new0 (Job, 1);

  g_task_set_source_tag (task, showcase_compile_async);
  job->files = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (job->files, g_object_ref (files[i]));
  g_set_object (&job->report, report);
  job->progress = progress;
  job->user_data = user_data;
  job->user_data_destroy = user_data_destroy;
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, compile_in_thread);
}

/**
 * showcase_compile_finish:
 * @result: the result that the callback was called with
 * @error: return location for an error
 *
 * Ends showcase_compile_async ().
 *
 * Returns: (transfer full) (nullable): the bundle, or %NULL with an error of %SHOWCASE_COMPILER_ERROR or %G_IO_ERROR_CANCELLED
 */
ShowcaseBundle *
showcase_compile_finish (GAsyncResult *result,
                         GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_compile_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
