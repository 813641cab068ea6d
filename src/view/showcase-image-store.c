/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which images are there, on their way, or not to be had. Asking never blocks: what is not there yet is fetched by a worker, and the owner is told.
 * Where the bytes come from is known to the loader, what they mean to the decoder. */

#include "config.h"

#include "showcase-image-decoder.h"
#include "showcase-image-store.h"

#include <glib/gi18n-lib.h>

/* An image is decoded anew only when it would be shown this much larger than it was decoded for. */
#define GROWTH 1.05

typedef struct
{
  gatomicrefcount references;
  ShowcaseLoadFunc load;
  gpointer user_data;
  GDestroyNotify destroy;
} Loader;

typedef struct
{
  GdkTexture *texture;
  GCancellable *cancellable;
  char *name;
  int width;
  gboolean failed;
  gboolean former; /* the texture may be of other bytes than there are now */
} Image;

typedef struct
{
  Loader *loader;
  guint block;
  char *name;
  int width;
  int height;
} Request;

struct _ShowcaseImageStore
{
  /* Owned */
  Loader *loader;
  GHashTable *images;
  GHashTable *formers; /* textures of an earlier form of the document, by name */

  /* State */
  ShowcaseImageFunc func;
  gpointer user_data;
};

static void
unref_loader (Loader *loader)
{
  if (!g_atomic_ref_count_dec (&loader->references))
    return;

  if (loader->destroy != NULL)
    loader->destroy (loader->user_data);
  g_free (loader);
}

static void
free_request (gpointer data)
{
  Request *request = data;

  unref_loader (request->loader);
  g_free (request->name);
  g_free (request);
}

static void
free_image (gpointer data)
{
  Image *image = data;

  g_cancellable_cancel (image->cancellable);
  g_clear_object (&image->cancellable);
  g_clear_object (&image->texture);
  g_free (image->name);
  g_free (image);
}

/**
 * showcase_image_store_new:
 * @func: what is told about images
 * @user_data: its data
 *
 * Makes an empty store.
 *
 * Returns: (transfer full): the store
 */
ShowcaseImageStore *
showcase_image_store_new (ShowcaseImageFunc func,
                          gpointer user_data)
{
  ShowcaseImageStore *self = g_new0 (ShowcaseImageStore, 1);

  self->func = func;
  self->user_data = user_data;
  self->images = g_hash_table_new_full (NULL, NULL, NULL, free_image);
  self->formers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  return self;
}

/**
 * showcase_image_store_free:
 * @self: (transfer full): a store
 *
 * Frees a store. Nothing is told any more; the loader's data is freed when no worker uses it.
 */
void
showcase_image_store_free (ShowcaseImageStore *self)
{
  g_hash_table_unref (self->images);
  g_hash_table_unref (self->formers);
  g_clear_pointer (&self->loader, unref_loader);
  g_free (self);
}

/**
 * showcase_image_store_set_loader:
 * @self: a store
 * @load: (nullable): what gives the bytes of an image, in worker threads
 * @user_data: its data
 * @user_data_destroy: (nullable): what frees the data, perhaps in a worker thread
 *
 * Forgets all images and takes them from elsewhere.
 */
void
showcase_image_store_set_loader (ShowcaseImageStore *self,
                                 ShowcaseLoadFunc load,
                                 gpointer user_data,
                                 GDestroyNotify user_data_destroy)
{
  g_hash_table_remove_all (self->images);
  g_hash_table_remove_all (self->formers);
  g_clear_pointer (&self->loader, unref_loader);

  self->loader = g_new0 (Loader, 1);
  g_atomic_ref_count_init (&self->loader->references);
  self->loader->load = load;
  self->loader->user_data = user_data;
  self->loader->destroy = user_data_destroy;
}

static void
load_in_thread (GTask *task,
                gpointer source,
                gpointer task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GdkTexture *texture = NULL;

  bytes = request->loader->load (request->name, request->loader->user_data, cancellable, &error);
  if (bytes != NULL && !g_cancellable_is_cancelled (cancellable))
    texture = showcase_image_decode (bytes, request->width, request->height, &error);

  if (texture != NULL)
    g_task_return_pointer (task, texture, g_object_unref);
  else if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "");
}

/* The store may be gone by now. Then its cancellable was cancelled, and the task says so without looking at what it returned. */
static void
loaded_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  ShowcaseImageStore *self = user_data;
  Request *request = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), &error);
  Image *image;

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  image = g_hash_table_lookup (self->images, GUINT_TO_POINTER (request->block));
  g_clear_object (&image->cancellable);
  image->failed = texture == NULL;
  image->former = FALSE;
  g_set_object (&image->texture, texture);
  if (!showcase_image_store_is_busy (self))
    g_hash_table_remove_all (self->formers);
  if (image->failed && error->domain != SHOWCASE_IMAGE_ERROR)
    /* Translators: shown in the place of an image that could not be read. */
    self->func (request->block, _ ("The image can’t be read"), self->user_data);
  else
    self->func (request->block, image->failed ? error->message : NULL, self->user_data);
}

static void
request_image (ShowcaseImageStore *self,
               Image *image,
               guint block,
               const char *name,
               int width,
               int height)
{
  Request *request = g_new0 (Request, 1);
  g_autoptr (GTask) task = NULL;

  g_atomic_ref_count_inc (&self->loader->references);
  *request = (Request){ self->loader, block, g_strdup (name), width, height };
  image->cancellable = g_cancellable_new ();
  image->width = width;

  task = g_task_new (NULL, image->cancellable, loaded_cb, self);
  g_task_set_static_name (task, "[showcase] image");
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, load_in_thread);
}

/* An image that came smaller than it was asked for has no more pixels. */
static gboolean
needs_texture (const Image *image,
               int width)
{
  if (image->cancellable != NULL || image->failed)
    return FALSE;

  return image->texture == NULL || image->former || (width > image->width * GROWTH && gdk_texture_get_width (image->texture) * GROWTH >= image->width);
}

/**
 * showcase_image_store_get:
 * @self: a store
 * @block: the image's block
 * @name: its name in the bundle
 * @width: the width that it is shown in, in device pixels
 * @height: the height that it is shown in
 *
 * Gets an image, or has it fetched. An image that is shown larger than before stays until a better one has come.
 *
 * Returns: (transfer none) (nullable): the texture, or %NULL while there is none
 */
GdkTexture *
showcase_image_store_get (ShowcaseImageStore *self,
                          guint block,
                          const char *name,
                          int width,
                          int height)
{
  Image *image = g_hash_table_lookup (self->images, GUINT_TO_POINTER (block));

  if (self->loader == NULL || self->loader->load == NULL)
    return NULL;

  if (image == NULL)
    {
      image = g_new0 (Image, 1);
      image->name = g_strdup (name);
      g_set_object (&image->texture, (GdkTexture *)g_hash_table_lookup (self->formers, name));
      image->former = image->texture != NULL;
      g_hash_table_insert (self->images, GUINT_TO_POINTER (block), image);
    }
  if (needs_texture (image, width))
    request_image (self, image, block, name, width, height);

  return image->texture;
}

/**
 * showcase_image_store_is_busy:
 * @self: a store
 *
 * Tells whether images are on their way.
 *
 * Returns: whether any is
 */
gboolean
showcase_image_store_is_busy (ShowcaseImageStore *self)
{
  GHashTableIter iter;
  gpointer image;

  g_hash_table_iter_init (&iter, self->images);
  while (g_hash_table_iter_next (&iter, NULL, &image))
    if (((Image *)image)->cancellable != NULL)
      return TRUE;
  return FALSE;
}

/**
 * showcase_image_store_truncate:
 * @self: a store
 * @n_blocks: how many blocks are still the same, from the first on
 *
 * Forgets the images of the blocks from a number on, those that failed too.
 */
void
showcase_image_store_truncate (ShowcaseImageStore *self,
                               guint n_blocks)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->images);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (GPOINTER_TO_UINT (key) >= n_blocks)
      g_hash_table_iter_remove (&iter);
}

/**
 * showcase_image_store_renew:
 * @self: a store
 * @n_blocks: how many blocks are still the same, from the first on
 *
 * Has all images fetched again when they are next asked for, because their files may have changed. Until they have come, those that were there stay, wherever in the
 * document they are now.
 */
void
showcase_image_store_renew (ShowcaseImageStore *self,
                            guint n_blocks)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_remove_all (self->formers);
  g_hash_table_iter_init (&iter, self->images);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Image *image = value;

      if (image->texture != NULL)
        g_hash_table_replace (self->formers, g_strdup (image->name), g_object_ref (image->texture));
      if (!image->failed)
        g_hash_table_iter_remove (&iter);
    }
  showcase_image_store_truncate (self, n_blocks);
}

/**
 * showcase_image_store_keep:
 * @self: a store
 * @first: the first block whose image is needed
 * @last: the last one
 *
 * Forgets the images outside of a range, and stops fetching them. Those that failed are remembered.
 */
void
showcase_image_store_keep (ShowcaseImageStore *self,
                           guint first,
                           guint last)
{
  GHashTableIter iter;
  gpointer key;
  gpointer value;

  g_hash_table_iter_init (&iter, self->images);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      guint block = GPOINTER_TO_UINT (key);

      if ((block < first || block > last) && !((Image *)value)->failed)
        g_hash_table_iter_remove (&iter);
    }
}
