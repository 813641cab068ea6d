/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes where a talk is whenever it has moved, so that it can go on after the program was killed. A worker writes, soon after the move but not for each page of a quick
 * walk through the talk; and it removes the file when the talk has ended as talks do. */

#include "config.h"

#include "showcase-talk-keeper.h"

#include <glib/gstdio.h>

#include <errno.h>

/* How long after a move it is written, in milliseconds: within a second, with time left for the writing. */
#define DELAY 500

/* What the workers of a keeper share: the file, and which of what they were asked for has been done. Workers overtake each other, but what was asked for last counts. */
typedef struct
{
  GMutex mutex;
  char *path;
  guint done;
} Shelf;

/* What a worker is asked for. Without text it removes the file. */
typedef struct
{
  Shelf *shelf;
  char *text;
  guint number;
} Order;

struct _ShowcaseTalkKeeper
{
  GObject parent_instance;

  /* Owned */
  ShowcaseTalk *talk;
  char *portfolio;
  char *subject;
  Shelf *shelf;

  /* State */
  guint n_orders;
  guint n_open;
  guint timeout;
  gboolean has_failed;
};

G_DEFINE_FINAL_TYPE (ShowcaseTalkKeeper, showcase_talk_keeper, G_TYPE_OBJECT)

enum
{
  FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
clear_shelf (gpointer data)
{
  Shelf *shelf = data;

  g_mutex_clear (&shelf->mutex);
  g_free (shelf->path);
}

static void
free_order (gpointer data)
{
  Order *order = data;

  g_atomic_rc_box_release_full (order->shelf, clear_shelf);
  g_free (order->text);
  g_free (order);
}

static gboolean
write_text (const char *path,
            const char *text,
            GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, (gint)g_io_error_from_errno (errno), g_strerror (errno));
      return FALSE;
    }
  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
}

static gboolean
remove_file (const char *path,
             GError **error)
{
  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, (gint)g_io_error_from_errno (errno), g_strerror (errno));
  return FALSE;
}

static void
work (GTask *task,
      gpointer source_object,
      gpointer task_data,
      GCancellable *cancellable)
{
  Order *order = task_data;
  g_autoptr (GError) error = NULL;
  gboolean done = TRUE;

  g_mutex_lock (&order->shelf->mutex);
  if (order->number > order->shelf->done)
    {
      order->shelf->done = order->number;
      done = order->text != NULL ? write_text (order->shelf->path, order->text, &error) : remove_file (order->shelf->path, &error);
    }
  g_mutex_unlock (&order->shelf->mutex);

  if (done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* The task does not hold the keeper: its last reference may be the worker's, and the keeper must not end there. */
static void
give_order (ShowcaseTalkKeeper *self,
            char *text,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Order *order = g_new0 (Order, 1);

  order->shelf = g_atomic_rc_box_acquire (self->shelf);
  order->text = text;
  order->number = ++self->n_orders;
  self->n_open++;
  g_task_set_task_data (task, order, free_order);
  g_task_run_in_thread (task, work);
}

/* A talk goes on without its bookmark, and each of its moves tries again: once is often enough to hear of it. */
static void
written_cb (GObject *object,
            GAsyncResult *result,
            gpointer user_data)
{
  g_autoptr (ShowcaseTalkKeeper) self = user_data;
  g_autoptr (GError) error = NULL;

  self->n_open--;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_debug ("The place of the talk is not kept: %s", error->message);
      if (!self->has_failed)
        g_signal_emit (self, signals[FAILED], 0);
      self->has_failed = TRUE;
    }
}

static gboolean
write_cb (gpointer user_data)
{
  ShowcaseTalkKeeper *self = user_data;
  g_autoptr (ShowcaseBookmark) bookmark = showcase_bookmark_new (self->talk, self->portfolio, self->subject, g_get_real_time ());

  self->timeout = 0;
  give_order (self, showcase_bookmark_to_string (bookmark), written_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* Who has not moved, and whose time has not started, loses nothing. Before there are all pages, their numbers mean nothing. */
static void
changed_cb (ShowcaseTalkKeeper *self)
{
  ShowcaseDeck *deck = showcase_talk_get_deck (self->talk);

  if (self->timeout == 0 && deck != NULL && showcase_deck_is_whole (deck) && showcase_timer_was_started (showcase_talk_get_timer (self->talk)))
    self->timeout = g_timeout_add (DELAY, write_cb, self);
}

static void
showcase_talk_keeper_finalize (GObject *object)
{
  ShowcaseTalkKeeper *self = SHOWCASE_TALK_KEEPER (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_object_unref (self->talk);
  g_free (self->portfolio);
  g_free (self->subject);
  g_atomic_rc_box_release_full (self->shelf, clear_shelf);

  G_OBJECT_CLASS (showcase_talk_keeper_parent_class)->finalize (object);
}

static void
showcase_talk_keeper_class_init (ShowcaseTalkKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_talk_keeper_finalize;

  /**
   * ShowcaseTalkKeeper::failed:
   * @self: the keeper
   *
   * A bookmark could not be written, for the first time.
   */
  signals[FAILED] = g_signal_new ("failed", SHOWCASE_TYPE_TALK_KEEPER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_talk_keeper_init (ShowcaseTalkKeeper *self)
{
  self->shelf = g_atomic_rc_box_new0 (Shelf);
  g_mutex_init (&self->shelf->mutex);
}

/**
 * showcase_talk_keeper_new:
 * @talk: a talk
 * @file: the file for its bookmark, in a folder that needs not exist
 * @portfolio: what is open
 * @subject: which part of it the talk is about
 *
 * Makes a keeper that writes from the next move on.
 *
 * Returns: (transfer full): the keeper
 */
ShowcaseTalkKeeper *
showcase_talk_keeper_new (ShowcaseTalk *talk,
                          GFile *file,
                          const char *portfolio,
                          const char *subject)
{
  ShowcaseTalkKeeper *self;

  g_return_val_if_fail (SHOWCASE_IS_TALK (talk), NULL);
  g_return_val_if_fail (g_file_is_native (file), NULL);

  self = g_object_new (SHOWCASE_TYPE_TALK_KEEPER, NULL);
  self->talk = g_object_ref (talk);
  self->portfolio = g_strdup (portfolio);
  self->subject = g_strdup (subject);
  self->shelf->path = g_file_get_path (file);
  g_signal_connect_object (talk, "moved", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (showcase_talk_get_timer (talk), "notify", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

static void
cleared_cb (GObject *object,
            GAsyncResult *result,
            gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  ShowcaseTalkKeeper *self = g_task_get_source_object (task);
  GError *error = NULL;

  self->n_open--;
  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * showcase_talk_keeper_clear_async:
 * @self: a keeper
 * @callback: (nullable): what to call when it is done
 * @user_data: its data
 *
 * Removes the bookmark: the talk has ended, and nothing was lost. A program that ends now has to wait for this.
 */
void
showcase_talk_keeper_clear_async (ShowcaseTalkKeeper *self,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  GTask *task;

  g_return_if_fail (SHOWCASE_IS_TALK_KEEPER (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, showcase_talk_keeper_clear_async);
  give_order (self, NULL, cleared_cb, task);
}

/**
 * showcase_talk_keeper_clear_finish:
 * @self: a keeper
 * @result: what the callback was given
 * @error: why there still is a file, of the domain %G_IO_ERROR
 *
 * Ends removing the bookmark.
 *
 * Returns: whether there is none now
 */
gboolean
showcase_talk_keeper_clear_finish (ShowcaseTalkKeeper *self,
                                   GAsyncResult *result,
                                   GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * showcase_talk_keeper_is_busy:
 * @self: a keeper
 *
 * Tells whether something is still to be written or removed.
 *
 * Returns: whether the file may change
 */
gboolean
showcase_talk_keeper_is_busy (ShowcaseTalkKeeper *self)
{
  g_return_val_if_fail (SHOWCASE_IS_TALK_KEEPER (self), FALSE);

  return self->timeout != 0 || self->n_open > 0;
}

static void
load (GTask *task,
      gpointer source_object,
      gpointer task_data,
      GCancellable *cancellable)
{
  g_autofree char *text = NULL;
  ShowcaseBookmark *bookmark = NULL;
  GError *error = NULL;
  gsize length;

  if (g_file_load_contents (task_data, cancellable, &text, &length, NULL, &error))
    bookmark = showcase_bookmark_parse (text, length, &error);
  if (bookmark != NULL)
    g_task_return_pointer (task, bookmark, (GDestroyNotify)showcase_bookmark_free);
  else
    g_task_return_error (task, error);
}

/**
 * showcase_talk_keeper_load_async:
 * @file: the file for bookmarks
 * @callback: what to call
 * @user_data: its data
 *
 * Reads the bookmark of a talk that did not end.
 */
void
showcase_talk_keeper_load_async (GFile *file,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_task_set_source_tag (task, showcase_talk_keeper_load_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load);
}

/**
 * showcase_talk_keeper_load_finish:
 * @result: what the callback was given
 * @error: why there is no bookmark, of the domains %G_IO_ERROR and %G_KEY_FILE_ERROR
 *
 * Ends reading a bookmark.
 *
 * Returns: (transfer full): the bookmark, or %NULL
 */
ShowcaseBookmark *
showcase_talk_keeper_load_finish (GAsyncResult *result,
                                  GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
