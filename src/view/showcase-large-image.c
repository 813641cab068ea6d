/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The bytes of one image and its best texture so far. Asking never blocks; a better texture is told of when it has come. */

#include "config.h"

#include "showcase-image-decoder.h"
#include "showcase-image-header.h"
#include "showcase-large-image.h"

/* An image is decoded anew when it is shown this much larger than it was decoded for. */
#define GROWTH 1.1

struct _ShowcaseLargeImage
{
  /* Owned */
  GBytes *bytes;
  GdkTexture *texture;
  GCancellable *decoding;

  /* State */
  ShowcaseLargeImageFunc func;
  gpointer user_data;
  gboolean is_drawing;
  gboolean has_failed;
  int width;
  int height;
  int asked_width;
};

typedef struct
{
  GBytes *bytes;
  int width;
  int height;
} Request;

static void
free_request (gpointer data)
{
  Request *request = data;

  g_bytes_unref (request->bytes);
  g_free (request);
}

/**
 * showcase_large_image_new:
 * @bytes: the content of an image file
 * @func: what is told about the texture
 * @user_data: its data
 *
 * Takes an image. Nothing is decoded yet.
 *
 * Returns: (transfer full): the image
 */
ShowcaseLargeImage *
showcase_large_image_new (GBytes *bytes,
                          ShowcaseLargeImageFunc func,
                          gpointer user_data)
{
  ShowcaseLargeImage *self = g_new0 (ShowcaseLargeImage, 1);
  ShowcaseImageHeader header;

  self->bytes = g_bytes_ref (bytes);
  self->func = func;
  self->user_data = user_data;
  showcase_image_header_parse (&header, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  showcase_image_header_get_size (&header, &self->width, &self->height);
  self->is_drawing = header.format == SHOWCASE_IMAGE_FORMAT_SVG;

  return self;
}

/**
 * showcase_large_image_free:
 * @self: (transfer full): an image
 *
 * Frees an image. Nothing is told any more.
 */
void
showcase_large_image_free (ShowcaseLargeImage *self)
{
  if (self->decoding != NULL)
    g_cancellable_cancel (self->decoding);
  g_clear_object (&self->decoding);
  g_clear_object (&self->texture);
  g_bytes_unref (self->bytes);
  g_free (self);
}

/**
 * showcase_large_image_is_drawing:
 * @self: an image
 *
 * Tells whether the image is drawn anew in each size, and never coarse.
 *
 * Returns: whether it is
 */
gboolean
showcase_large_image_is_drawing (ShowcaseLargeImage *self)
{
  return self->is_drawing;
}

/**
 * showcase_large_image_get_size:
 * @self: an image
 * @width: (out): the natural width, in pixels
 * @height: (out): the natural height
 *
 * Gets the natural size, from the file or else from what it was decoded to.
 *
 * Returns: whether it is known
 */
gboolean
showcase_large_image_get_size (ShowcaseLargeImage *self,
                               double *width,
                               double *height)
{
  *width = self->width;
  *height = self->height;

  return self->width > 0 && self->height > 0;
}

static void
decode_in_thread (GTask *task,
                  gpointer source,
                  gpointer task_data,
                  GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  GdkTexture *texture = showcase_image_decode (request->bytes, request->width, request->height, &error);

  if (texture != NULL)
    g_task_return_pointer (task, texture, g_object_unref);
  else
    g_task_return_error (task, error);
}

/* After a cancellation the image may be gone. */
static void
decoded_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  ShowcaseLargeImage *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  g_clear_object (&self->decoding);
  self->has_failed = texture == NULL;
  g_set_object (&self->texture, texture);
  if (texture != NULL && (self->width <= 0 || self->height <= 0))
    {
      self->width = gdk_texture_get_width (texture);
      self->height = gdk_texture_get_height (texture);
    }
  self->func (error != NULL ? error->message : NULL, self->user_data);
}

/* Pixels that the file does not have can't be asked for; a drawing has as many as one likes. */
static gboolean
needs_texture (ShowcaseLargeImage *self,
               int width)
{
  if (self->decoding != NULL || self->has_failed)
    return FALSE;

  return self->texture == NULL || (width > self->asked_width * GROWTH && (self->is_drawing || self->asked_width < self->width));
}

/**
 * showcase_large_image_get_texture:
 * @self: an image
 * @width: the width that it is shown in, in device pixels
 * @height: the height that it is shown in
 *
 * Gets the best texture there is, and has a better one made when it is too coarse.
 *
 * Returns: (transfer none) (nullable): the texture, or %NULL while there is none
 */
GdkTexture *
showcase_large_image_get_texture (ShowcaseLargeImage *self,
                                  int width,
                                  int height)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  if (width <= 0 || height <= 0 || !needs_texture (self, width))
    return self->texture;

  request = g_new0 (Request, 1);
  *request = (Request){ g_bytes_ref (self->bytes), width, height };
  self->asked_width = width;
  self->decoding = g_cancellable_new ();
  task = g_task_new (NULL, self->decoding, decoded_cb, self);
  g_task_set_static_name (task, "[showcase] large image");
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, decode_in_thread);

  return self->texture;
}
