/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The image store: fetched once, told about, forgotten when far away.
 */

#include "showcase-image-store.h"

#include <string.h>

#define SVG "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20' fill='#ff0000'/></svg>"

typedef struct
{
  guint n_told;
  guint block;
  char *reason;
  int n_loaded;
  int n_freed;
  GThread *thread;
} Told;

static void
told_cb (guint block,
         const char *reason,
         gpointer user_data)
{
  Told *told = user_data;

  g_assert_true (g_thread_self () == told->thread);
  told->n_told++;
  told->block = block;
  g_set_str (&told->reason, reason);
}

static GBytes *
load_cb (const char *name,
         gpointer user_data,
         GCancellable *cancellable,
         GError **error)
{
  Told *told = user_data;

  g_assert_true (g_thread_self () != told->thread);
  g_atomic_int_inc (&told->n_loaded);
  if (g_str_equal (name, "slow"))
    g_usleep (100 * 1000);
  if (g_str_equal (name, "unreadable"))
    {
      g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_NOENT, "gone");
      return NULL;
    }
  if (g_str_equal (name, "text"))
    return g_bytes_new_static ("text", 4);

  return g_bytes_new_static (SVG, strlen (SVG));
}

static void
free_cb (gpointer user_data)
{
  g_atomic_int_inc (&((Told *)user_data)->n_freed);
}

static gboolean
stop_cb (gpointer stopped)
{
  *(gboolean *)stopped = TRUE;

  return G_SOURCE_REMOVE;
}

static void
wait_told (Told *told,
           guint n_told)
{
  gboolean stopped = FALSE;
  guint source = g_timeout_add (n_told > told->n_told ? 5000 : 250, stop_cb, &stopped);

  while (!stopped && (n_told == 0 || told->n_told < n_told))
    g_main_context_iteration (NULL, TRUE);
  if (!stopped)
    g_source_remove (source);
}

static void
test_get (void)
{
  Told told = { .thread = g_thread_self () };
  g_autoptr (ShowcaseImageStore) store = showcase_image_store_new (told_cb, &told);
  GdkTexture *texture;

  g_assert_null (showcase_image_store_get (store, 7, "image", 40, 20));
  showcase_image_store_set_loader (store, load_cb, &told, free_cb);
  g_assert_null (showcase_image_store_get (store, 7, "image", 40, 20));
  g_assert_null (showcase_image_store_get (store, 7, "image", 40, 20));
  wait_told (&told, 1);
  g_assert_cmpuint (told.n_told, ==, 1);
  g_assert_cmpuint (told.block, ==, 7);
  g_assert_null (told.reason);
  g_assert_cmpint (told.n_loaded, ==, 1);

  texture = showcase_image_store_get (store, 7, "image", 40, 20);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 40);
  g_assert_true (showcase_image_store_get (store, 7, "image", 41, 20) == texture);
  g_assert_cmpint (told.n_loaded, ==, 1);

  /* The old one is shown until the larger one is there. */
  g_assert_true (showcase_image_store_get (store, 7, "image", 80, 40) == texture);
  wait_told (&told, 2);
  texture = showcase_image_store_get (store, 7, "image", 80, 40);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 80);

  g_clear_pointer (&store, showcase_image_store_free);
  wait_told (&told, 0);
  g_assert_cmpint (g_atomic_int_get (&told.n_freed), ==, 1);
}

static void
test_failures (void)
{
  Told told = { .thread = g_thread_self () };
  g_autoptr (ShowcaseImageStore) store = showcase_image_store_new (told_cb, &told);

  showcase_image_store_set_loader (store, load_cb, &told, NULL);
  g_assert_null (showcase_image_store_get (store, 1, "unreadable", 40, 20));
  wait_told (&told, 1);
  g_assert_cmpstr (told.reason, ==, "The image can’t be read");
  g_assert_null (showcase_image_store_get (store, 2, "text", 40, 20));
  wait_told (&told, 2);
  g_assert_cmpstr (told.reason, ==, "This kind of image can’t be shown");

  /* What failed once is not tried again. */
  showcase_image_store_keep (store, 10, 20);
  g_assert_null (showcase_image_store_get (store, 1, "unreadable", 40, 20));
  g_assert_cmpint (told.n_loaded, ==, 2);
  g_free (told.reason);
}

static void
test_keep (void)
{
  Told told = { .thread = g_thread_self () };
  g_autoptr (ShowcaseImageStore) store = showcase_image_store_new (told_cb, &told);

  showcase_image_store_set_loader (store, load_cb, &told, NULL);
  showcase_image_store_get (store, 5, "image", 40, 20);
  wait_told (&told, 1);
  showcase_image_store_keep (store, 0, 5);
  g_assert_nonnull (showcase_image_store_get (store, 5, "image", 40, 20));
  showcase_image_store_keep (store, 6, 9);
  g_assert_null (showcase_image_store_get (store, 5, "image", 40, 20));
  wait_told (&told, 2);
  g_assert_cmpint (told.n_loaded, ==, 2);
}

/* What is no longer wanted is not told about, and the loader's data lives until the worker is done. */
static void
test_abandon (void)
{
  Told told = { .thread = g_thread_self () };
  ShowcaseImageStore *store = showcase_image_store_new (told_cb, &told);

  showcase_image_store_set_loader (store, load_cb, &told, free_cb);
  showcase_image_store_get (store, 1, "slow", 40, 20);
  g_usleep (20 * 1000);
  showcase_image_store_free (store);
  g_assert_cmpint (g_atomic_int_get (&told.n_freed), ==, 0);
  wait_told (&told, 0);
  g_assert_cmpuint (told.n_told, ==, 0);
  g_assert_cmpint (g_atomic_int_get (&told.n_freed), ==, 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/image-store/get", test_get);
  g_test_add_func ("/image-store/failures", test_failures);
  g_test_add_func ("/image-store/keep", test_keep);
  g_test_add_func ("/image-store/abandon", test_abandon);

  return g_test_run ();
}
