/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-crew.h"

#define N_TASKS 1000

static void
count_task (guint task,
            gpointer data)
{
  guint *counts = data;

  g_atomic_int_inc (&counts[task]);
}

/* Each task is done once, and all are done when it returns. */
static void
test_all (void)
{
  static const guint numbers[] = { 0, 1, 2, 3, N_TASKS };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      guint counts[N_TASKS] = { 0 };

      showcase_crew_run (numbers[i], count_task, counts);
      for (guint task = 0; task < N_TASKS; task++)
        g_assert_cmpuint (counts[task], ==, task < numbers[i]);
    }
}

static void
remember_thread (guint task,
                 gpointer data)
{
  *(GThread **)data = g_thread_self ();
}

/* One task is not worth a thread. */
static void
test_one (void)
{
  GThread *thread = NULL;

  showcase_crew_run (1, remember_thread, &thread);
  g_assert_true (thread == g_thread_self ());
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/crew/all", test_all);
  g_test_add_func ("/crew/one", test_one);
  return g_test_run ();
}
