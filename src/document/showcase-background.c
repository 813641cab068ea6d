/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lets go of large things in a thread of its own: what thousands of pieces make up takes milliseconds to take apart, which no frame has. */

#include "showcase-background.h"

typedef struct
{
  gpointer data;
  GDestroyNotify destroy;
} Item;

static void
free_item (gpointer data,
           gpointer user_data)
{
  Item *item = data;

  item->destroy (item->data);
  g_free (item);
}

/* One thread, which goes when there is nothing to do. The pool itself stays for as long as the program. */
static GThreadPool *
get_pool (void)
{
  static GThreadPool *pool;

  if (g_once_init_enter_pointer (&pool))
    {
      GThreadPool *made = g_thread_pool_new (free_item, NULL, 1, FALSE, NULL);

      g_once_init_leave_pointer (&pool, made);
    }
  return pool;
}

/**
 * showcase_background_free:
 * @data: (nullable): something that may be freed in any thread, or a reference to it
 * @destroy: what frees it
 *
 * Lets go of something in the background. It is the last to let go of it only if everybody else has by now.
 */
void
showcase_background_free (gpointer data,
                          GDestroyNotify destroy)
{
  Item item = { data, destroy };

  if (data != NULL)
    g_thread_pool_push (get_pool (), g_memdup2 (&item, sizeof item), NULL);
}
