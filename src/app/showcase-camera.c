/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes a picture of a window: waits until the pane has what was asked for, with its images, and has painted it, and renders the window's own content. */

#include "config.h"

#include "showcase-camera.h"

#include <glib/gi18n-lib.h>

/* Frames that must pass in a row with everything there: one lays out, one paints. */
#define CALM_FRAMES 2

/* Nothing that is asked for takes longer; a picture of a spinner is no picture. */
#define PATIENCE (60 * G_USEC_PER_SEC)

typedef struct
{
  char *filename;
  guint calm;
  gint64 start;
  GdkFrameClock *clock;
  gulong handler;
} Shot;

static void
shot_free (Shot *shot)
{
  g_object_unref (shot->clock);
  g_free (shot->filename);
  g_free (shot);
}

static gboolean
is_calm (ShowcaseWindow *window)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (showcase_window_get_session (window));
  ShowcasePane *pane = showcase_window_get_pane (window);

  return !showcase_shelf_is_busy (shelf) && showcase_pane_is_ready (pane) && !showcase_document_view_is_busy (showcase_pane_get_view (pane));
}

static gboolean
save_picture (GtkWidget *window,
              const char *filename,
              GError **error)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GBytes) png = NULL;
  int width = gtk_widget_get_width (window);
  int height = gtk_widget_get_height (window);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  if (node == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The window has nothing to show"));
      return FALSE;
    }

  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
  png = gdk_texture_save_to_png_bytes (texture);
  return g_file_set_contents (filename, g_bytes_get_data (png, NULL), (gssize)g_bytes_get_size (png), error);
}

static void
finish (GTask *task,
        GError *error)
{
  Shot *shot = g_task_get_task_data (task);

  g_signal_handler_disconnect (shot->clock, shot->handler);
  if (error == NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Only right after a frame does every widget have what it painted. Each look at the window asks for one more frame. */
static void
after_paint_cb (GdkFrameClock *clock,
                GTask *task)
{
  GtkWidget *window = g_task_get_source_object (task);
  Shot *shot = g_task_get_task_data (task);
  GError *error = NULL;

  shot->calm = is_calm (SHOWCASE_WINDOW (window)) ? shot->calm + 1 : 0;
  if (shot->calm > CALM_FRAMES)
    {
      save_picture (window, shot->filename, &error);
      finish (task, error);
    }
  else if (g_get_monotonic_time () - shot->start > PATIENCE)
    finish (task, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_TIMED_OUT, _ ("The document was not shown in time")));
  else
    gtk_widget_queue_draw (window);
}

/**
 * showcase_camera_take_async:
 * @window: a window that is shown
 * @filename: the PNG file to write
 * @callback: called in the main loop when it is written
 * @user_data: data of @callback
 *
 * Takes a picture of a window once it shows what the session asks for.
 */
void
showcase_camera_take_async (ShowcaseWindow *window,
                            const char *filename,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  GTask *task = g_task_new (window, NULL, callback, user_data);
  Shot *shot = g_new0 (Shot, 1);

  shot->filename = g_strdup (filename);
  shot->start = g_get_monotonic_time ();
  shot->clock = g_object_ref (gtk_widget_get_frame_clock (GTK_WIDGET (window)));
  g_task_set_source_tag (task, showcase_camera_take_async);
  g_task_set_task_data (task, shot, (GDestroyNotify)shot_free);
  shot->handler = g_signal_connect_data (shot->clock, "after-paint", G_CALLBACK (after_paint_cb), task, (GClosureNotify)(void (*) (void))g_object_unref, 0);
  gtk_widget_queue_draw (GTK_WIDGET (window));
}

/**
 * showcase_camera_take_finish:
 * @result: the result that the callback was given
 * @error: why there is no picture, in the domain G_IO_ERROR or G_FILE_ERROR
 *
 * Ends the taking of a picture.
 *
 * Returns: whether the file was written
 */
gboolean
showcase_camera_take_finish (GAsyncResult *result,
                             GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
