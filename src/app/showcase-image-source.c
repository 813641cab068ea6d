/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A bundle behind a lock. A view keeps what loads its images for as long as it shows a document, in which time the bundle of a preview may have made place
 * for that of the whole. */

#include "config.h"

#include "showcase-image-source.h"

#include "showcase-background.h"

struct _ShowcaseImageSource
{
  GMutex lock;
  ShowcaseBundle *bundle;
};

static void
clear_image_source (gpointer data)
{
  ShowcaseImageSource *self = data;

  g_mutex_clear (&self->lock);
  showcase_background_free (self->bundle, g_object_unref);
}

/**
 * showcase_image_source_new:
 * @bundle: a bundle
 *
 * Makes a source of images.
 *
 * Returns: (transfer full): the new source
 */
ShowcaseImageSource *
showcase_image_source_new (ShowcaseBundle *bundle)
{
  ShowcaseImageSource *self;

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), NULL);

  self = g_atomic_rc_box_new0 (ShowcaseImageSource);
  g_mutex_init (&self->lock);
  self->bundle = g_object_ref (bundle);
  return self;
}

/**
 * showcase_image_source_ref:
 * @self: a source of images
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseImageSource *
showcase_image_source_ref (ShowcaseImageSource *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * showcase_image_source_unref:
 * @self: (transfer full): a source of images
 *
 * Gives a reference back.
 */
void
showcase_image_source_unref (ShowcaseImageSource *self)
{
  g_atomic_rc_box_release_full (self, clear_image_source);
}

/**
 * showcase_image_source_set_bundle:
 * @self: a source of images
 * @bundle: a bundle that has the same images, and perhaps more
 *
 * Takes images from another bundle from now on.
 */
void
showcase_image_source_set_bundle (ShowcaseImageSource *self,
                                  ShowcaseBundle *bundle)
{
  ShowcaseBundle *before;

  g_return_if_fail (SHOWCASE_IS_BUNDLE (bundle));

  g_mutex_lock (&self->lock);
  before = self->bundle;
  self->bundle = g_object_ref (bundle);
  g_mutex_unlock (&self->lock);
  showcase_background_free (before, g_object_unref);
}

/**
 * showcase_image_source_load:
 * @name: the image's name in the bundle
 * @self: a #ShowcaseImageSource
 * @cancellable: (nullable): ends it early
 * @error: why there are no bytes, in the domain SHOWCASE_INDEX_ERROR or G_IO_ERROR
 *
 * Loads an image; a #ShowcaseLoadFunc. It may block.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL
 */
GBytes *
showcase_image_source_load (const char *name,
                            gpointer self,
                            GCancellable *cancellable,
                            GError **error)
{
  ShowcaseImageSource *source = self;
  g_autoptr (ShowcaseBundle) bundle = NULL;

  g_mutex_lock (&source->lock);
  bundle = g_object_ref (source->bundle);
  g_mutex_unlock (&source->lock);
  return showcase_bundle_load (bundle, name, cancellable, error);
}
