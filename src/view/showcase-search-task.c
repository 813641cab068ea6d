/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Searching where no frame waits for it. The document is immutable, so that nothing has to be locked; a search that is cancelled stops at its next
 * paragraph. */

#include "config.h"

#include "showcase-search-task.h"

typedef struct
{
  ShowcaseDocument *document;
  char *query;
  ShowcaseSearchFlags flags;
} Job;

static void
job_free (Job *job)
{
  showcase_document_unref (job->document);
  g_free (job->query);
  g_free (job);
}

static gboolean
is_cancelled_cb (gpointer user_data)
{
  return g_cancellable_is_cancelled (user_data);
}

static void
search_cb (GTask *task,
           gpointer source,
           gpointer task_data,
           GCancellable *cancellable)
{
  const Job *job = task_data;
  GArray *matches = showcase_search_run (job->document, job->query, job->flags, is_cancelled_cb, cancellable);

  g_task_return_pointer (task, matches, (GDestroyNotify)g_array_unref);
}

/**
 * showcase_search_task_start:
 * @document: the document
 * @query: the words to find
 * @flags: how to search
 * @cancellable: what ends the search early
 * @callback: called in this thread's main loop
 * @user_data: the data of @callback
 *
 * Starts a search as showcase_search_run() does it.
 */
void
showcase_search_task_start (ShowcaseDocument *document,
                            const char *query,
                            ShowcaseSearchFlags flags,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->document = showcase_document_ref (document);
  job->query = g_strdup (query);
  job->flags = flags;
  g_task_set_source_tag (task, showcase_search_task_start);
  g_task_set_task_data (task, job, (GDestroyNotify)job_free);
  g_task_run_in_thread (task, search_cb);
}

/**
 * showcase_search_task_finish:
 * @result: what the callback received
 * @error: %G_IO_ERROR_CANCELLED when the search was cancelled
 *
 * Ends a search.
 *
 * Returns: (transfer full) (nullable) (element-type ShowcaseRange): the matches in reading order, or %NULL
 */
GArray *
showcase_search_task_finish (GAsyncResult *result,
                             GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
