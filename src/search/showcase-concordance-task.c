/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Making a concordance and searching it in a worker. */

#include "config.h"

#include "showcase-concordance-task.h"

typedef struct
{
  ShowcaseConcordance *concordance;
  char *text;
  guint max_hits;
  guint n_matches;
} Request;

static void
free_request (gpointer data)
{
  Request *request = data;

  showcase_concordance_unref (request->concordance);
  g_free (request->text);
  g_free (request);
}

static void
make_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, showcase_concordance_new (source_object, cancellable), (GDestroyNotify)showcase_concordance_unref);
}

static void
search_in_worker (GTask *task,
                  gpointer source_object,
                  gpointer task_data,
                  GCancellable *cancellable)
{
  Request *request = task_data;
  GPtrArray *hits = showcase_concordance_search (request->concordance, request->text, request->max_hits, &request->n_matches, cancellable);

  g_task_return_pointer (task, hits, (GDestroyNotify)g_ptr_array_unref);
}

/**
 * showcase_concordance_new_async:
 * @bundle: a portfolio
 * @cancellable: (nullable): a cancellable
 * @callback: called with the result
 * @user_data: data for @callback
 *
 * Makes a concordance in a worker.
 */
void
showcase_concordance_new_async (ShowcaseBundle *bundle,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (bundle, cancellable, callback, user_data);

  g_task_set_source_tag (task, showcase_concordance_new_async);
  g_task_set_static_name (task, "[showcase] concordance");
  g_task_run_in_thread (task, make_in_worker);
}

/**
 * showcase_concordance_new_finish:
 * @result: what the callback was given
 * @error: where to put an error of the domain %G_IO_ERROR: only %G_IO_ERROR_CANCELLED can happen
 *
 * Ends showcase_concordance_new_async().
 *
 * Returns: (transfer full) (nullable): the concordance, or %NULL with @error set
 */
ShowcaseConcordance *
showcase_concordance_new_finish (GAsyncResult *result,
                                 GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_concordance_new_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * showcase_concordance_search_async:
 * @concordance: a concordance
 * @text: what to look for
 * @max_hits: how many hits are enough
 * @cancellable: (nullable): a cancellable
 * @callback: called with the result
 * @user_data: data for @callback
 *
 * Searches in a worker; see showcase_concordance_search().
 */
void
showcase_concordance_search_async (ShowcaseConcordance *concordance,
                                   const char *text,
                                   guint max_hits,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->concordance = showcase_concordance_ref (concordance);
  request->text = g_strdup (text);
  request->max_hits = max_hits;
  g_task_set_source_tag (task, showcase_concordance_search_async);
  g_task_set_static_name (task, "[showcase] search of the portfolio");
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, search_in_worker);
}

/**
 * showcase_concordance_search_finish:
 * @result: what the callback was given
 * @n_matches: (out): how many places there are in all
 * @error: where to put an error of the domain %G_IO_ERROR: only %G_IO_ERROR_CANCELLED can happen
 *
 * Ends showcase_concordance_search_async().
 *
 * Returns: (transfer full) (element-type ShowcaseHit) (nullable): the best hits, or %NULL with @error set
 */
GPtrArray *
showcase_concordance_search_finish (GAsyncResult *result,
                                    guint *n_matches,
                                    GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_concordance_search_async), NULL);

  *n_matches = ((Request *)g_task_get_task_data (G_TASK (result)))->n_matches;
  return g_task_propagate_pointer (G_TASK (result), error);
}
