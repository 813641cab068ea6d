/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-pool.h"

#include <string.h>

#define N_PIECES 2000
#define N_STEPS 60000
#define MAX_SIZE (200 * 1024)

/* What came out last goes in first, so that a piece of the same size is the same piece. */
static void
test_reuse (void)
{
  static const gsize sizes[] = { 0, 1, 16, 17, 512, 513, 1024, 1025, 65535, 65536 };
  g_autoptr (ShowcasePool) pool = showcase_pool_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      gpointer memory = showcase_pool_alloc (pool, sizes[i]);

      memset (memory, 1, sizes[i]);
      showcase_pool_release (pool, memory);
      g_assert_true (showcase_pool_alloc (pool, sizes[i]) == memory);
    }
}

static void
check_piece (const guchar *piece,
             gsize size,
             guchar mark)
{
  for (gsize i = 0; i < size; i += 61)
    g_assert_cmpuint (piece[i], ==, mark);
}

/* Random pieces of all sizes grow, shrink and go; each keeps its own bytes. */
static void
test_random (void)
{
  g_autoptr (ShowcasePool) pool = showcase_pool_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (2);
  guchar *pieces[N_PIECES] = { NULL };
  gsize sizes[N_PIECES] = { 0 };

  for (guint step = 0; step < N_STEPS; step++)
    {
      guint i = g_rand_int_range (random, 0, N_PIECES);
      gsize size = g_rand_int_range (random, 0, 100) == 0 ? g_rand_int_range (random, 0, MAX_SIZE) : g_rand_int_range (random, 0, 700);
      guchar mark = i % 251;

      check_piece (pieces[i], sizes[i], mark);
      if (g_rand_boolean (random))
        {
          pieces[i] = showcase_pool_realloc (pool, pieces[i], size);
          check_piece (pieces[i], MIN (sizes[i], size), mark);
        }
      else
        {
          showcase_pool_release (pool, pieces[i]);
          pieces[i] = showcase_pool_alloc (pool, size);
        }
      g_assert_cmpuint ((gsize)pieces[i] % sizeof (gpointer), ==, 0);
      sizes[i] = size;
      memset (pieces[i], mark, size);
    }
}

/* After clearing, the same memory comes out again, from the first piece on. */
static void
test_clear (void)
{
  g_autoptr (ShowcasePool) pool = showcase_pool_new ();
  gpointer first = showcase_pool_alloc (pool, 100);
  gpointer released = showcase_pool_alloc (pool, 30000);

  for (guint i = 0; i < 200; i++)
    memset (showcase_pool_alloc (pool, 20000), 1, 20000);
  memset (showcase_pool_alloc (pool, 1000000), 1, 1000000);
  showcase_pool_release (pool, released);
  showcase_pool_clear (pool);
  g_assert_true (showcase_pool_alloc (pool, 100) == first);
  g_assert_true (showcase_pool_alloc (pool, 30000) == released);
  for (guint i = 0; i < 200; i++)
    memset (showcase_pool_alloc (pool, 20000), 2, 20000);
}

/* A pool leaves its first memory to the next one, and to one only. */
static void
test_keeping (void)
{
  ShowcasePool *pool = showcase_pool_new ();
  g_autoptr (ShowcasePool) next = showcase_pool_new ();
  g_autoptr (ShowcasePool) other = showcase_pool_new ();
  gpointer first = showcase_pool_alloc (pool, 100);

  for (guint i = 0; i < 200; i++)
    memset (showcase_pool_alloc (pool, 20000), 1, 20000);
  showcase_pool_set_keeping (TRUE);
  showcase_pool_free (pool);
  g_assert_true (showcase_pool_alloc (next, 100) == first);
  g_assert_true (showcase_pool_alloc (other, 100) != first);
  for (guint i = 0; i < 200; i++)
    {
      memset (showcase_pool_alloc (next, 20000), 2, 20000);
      memset (showcase_pool_alloc (other, 20000), 3, 20000);
    }
  showcase_pool_set_keeping (FALSE);
  showcase_pool_set_keeping (FALSE);
}

static void
test_null (void)
{
  g_autoptr (ShowcasePool) pool = showcase_pool_new ();

  showcase_pool_release (pool, NULL);
  g_assert_nonnull (showcase_pool_realloc (pool, NULL, 10));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pool/reuse", test_reuse);
  g_test_add_func ("/pool/random", test_random);
  g_test_add_func ("/pool/clear", test_clear);
  g_test_add_func ("/pool/keeping", test_keeping);
  g_test_add_func ("/pool/null", test_null);
  return g_test_run ();
}
