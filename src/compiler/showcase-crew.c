/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Many small tasks on all processors at once, such as documents to be compiled. What the tasks share, and in which order what they found is put together, is for the caller.
 */

#include "config.h"
#include "showcase-crew.h"
#include "showcase-pool.h"

/* What is left to do one after the other is more than further hands would save. */
#define MAX_HANDS 4

typedef struct
{
  ShowcaseCrewFunc func;
  gpointer user_data;
  guint n_tasks;
  guint next;
} Crew;

static gpointer
work (gpointer data)
{
  Crew *crew = data;
  guint task;

  /* Each hand parses many documents, one after the other. */
  showcase_pool_set_keeping (TRUE);
  while ((task = (guint)g_atomic_int_add (&crew->next, 1)) < crew->n_tasks)
    crew->func (task, crew->user_data);
  showcase_pool_set_keeping (FALSE);
  return NULL;
}

/**
 * showcase_crew_run:
 * @n_tasks: the number of tasks
 * @func: (scope call): does one of them; several threads call it, this one too
 * @user_data: data for @func
 *
 * Does tasks, which are begun in their order, and returns when all are done.
 */
void
showcase_crew_run (guint n_tasks,
                   ShowcaseCrewFunc func,
                   gpointer user_data)
{
  Crew crew = { func, user_data, n_tasks, 0 };
  guint n_hands = MIN (MIN (g_get_num_processors (), MAX_HANDS), n_tasks);
  GThread *others[MAX_HANDS] = { NULL };

  /* Where no thread can be had, there is still this one. */
  for (guint i = 1; i < n_hands; i++)
    others[i] = g_thread_try_new ("[showcase] crew", work, &crew, NULL);
  work (&crew);
  for (guint i = 1; i < n_hands; i++)
    if (others[i] != NULL)
      g_thread_join (others[i]);
}
