/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Watches files and folders. Editors write in place, or write another file and rename it; folders come, go and come back. So it is folders that are watched, each
 * with those below it, and of what happens in them only the names count that a portfolio is made of. One change is told for all that happen in quick succession.
 * A worker finds the folders and begins to watch them before it looks what is in them, so that nothing falls in between. Where the system tells nothing,
 * which is so of files that a sandbox was lent, it is looked again and again. */

#include "config.h"

#include "showcase-watch.h"

#include "showcase-walk.h"
#include "showcase-watch-scan.h"

#ifdef __linux__
#include <sys/inotify.h>
#include <unistd.h>
#endif

/* A change is told when nothing has happened for so long, or, while much happens, after the patience. In milliseconds. */
#define QUIET 60
#define PATIENCE 300

/* How often a file that is being written tells of it, in milliseconds. */
#define RATE 40

/* How often files are looked at that nobody tells of, in milliseconds. */
#define POLLING_INTERVAL 1000

/* Every program of a person has a share in what the system can watch. */
#define MAX_FOLDERS 1000

struct _ShowcaseWatch
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *files;
  ShowcaseWatchScan *scan; /* the last one; NULL before the first has ended */
  GHashTable *monitors; /* of paths and GFileMonitor */
  GPtrArray *early; /* files that something happened to during the first look */

  /* State */
  gint64 since;
  guint64 stamp;
  gint64 first_change;
  guint change_source;
  guint polling_source;
  gboolean scanning;
  gboolean scan_again;
  gboolean stopped;
};

/* What a worker does. */
typedef struct
{
  /* Owned */
  GPtrArray *files;
  GHashTable *known; /* the paths that have monitors */
  ShowcaseWatchScan *scan;
  GHashTable *monitors; /* those that are new */

  /* State */
  guint64 stamp;
  gint64 newest;
} Work;

G_DEFINE_FINAL_TYPE (ShowcaseWatch, showcase_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  INCOMPLETE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void look (ShowcaseWatch *self);

static void
free_work (gpointer data)
{
  Work *work = data;

  g_ptr_array_unref (work->files);
  g_hash_table_unref (work->known);
  g_clear_pointer (&work->scan, showcase_watch_scan_free);
  g_clear_pointer (&work->monitors, g_hash_table_unref);
  g_free (work);
}

static void
free_monitor (gpointer monitor)
{
  g_signal_handlers_disconnect_matched (monitor, G_SIGNAL_MATCH_ID, g_signal_lookup ("changed", G_TYPE_FILE_MONITOR), 0, NULL, NULL, NULL);
  g_file_monitor_cancel (monitor);
  g_object_unref (monitor);
}

static void
tell_cb (gpointer user_data)
{
  ShowcaseWatch *self = user_data;

  self->change_source = 0;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
note_change (ShowcaseWatch *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 left;

  if (self->change_source == 0)
    self->first_change = now;
  g_clear_handle_id (&self->change_source, g_source_remove);
  left = PATIENCE - (now - self->first_change) / G_TIME_SPAN_MILLISECOND;
  self->change_source = g_timeout_add_once ((guint)CLAMP (left, 0, QUIET), tell_cb, self);
}

static gboolean
is_below (gpointer key,
          gpointer value,
          gpointer user_data)
{
  return showcase_walk_is_inside (user_data, key);
}

/* A folder that is gone, or is another one by the same name, is no longer what its monitor watches. */
static void
forget_folder (ShowcaseWatch *self,
               const char *path)
{
  g_hash_table_foreach_remove (self->monitors, is_below, (gpointer)path);
}

/* Whether something happened to the folders themselves. */
static gboolean
is_folder (ShowcaseWatch *self,
           const char *path,
           ShowcaseWatchKind kind)
{
  if (g_hash_table_contains (self->scan->sources, path) || g_hash_table_contains (self->scan->folders, path))
    return TRUE;
  return kind == SHOWCASE_WATCH_FOLDER && g_file_test (path, G_FILE_TEST_IS_DIR);
}

static void
see (ShowcaseWatch *self,
     GFile *file,
     gboolean is_written)
{
  const char *path = file != NULL ? g_file_peek_path (file) : NULL;
  g_autofree char *parent = path != NULL ? g_path_get_dirname (path) : NULL;
  g_autofree char *name = path != NULL ? g_path_get_basename (path) : NULL;
  ShowcaseWatchKind kind;

  if (path == NULL)
    return;

  kind = (ShowcaseWatchKind)GPOINTER_TO_INT (g_hash_table_lookup (self->scan->folders, parent));
  if (kind != SHOWCASE_WATCH_ANCHOR && *name != '.' && (showcase_walk_is_image (name) || (kind == SHOWCASE_WATCH_FOLDER && showcase_walk_is_document (name))))
    note_change (self);
  else if (g_hash_table_contains (self->scan->sources, path) && is_written)
    note_change (self);
  else if (!is_written && (*name != '.' || g_hash_table_contains (self->scan->sources, path)) && is_folder (self, path, kind))
    {
      forget_folder (self, path);
      note_change (self);
      look (self);
    }
}

/* Called in the main loop, although a worker made the monitor. */
static void
happened_cb (GFileMonitor *monitor,
             GFile *file,
             GFile *other,
             GFileMonitorEvent event,
             ShowcaseWatch *self)
{
  gboolean is_written = event == G_FILE_MONITOR_EVENT_CHANGED || event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT || event == G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED;

  if (self->stopped)
    return;
  if (self->scan == NULL)
    {
      g_ptr_array_add (self->early, g_object_ref (file));
      if (other != NULL)
        g_ptr_array_add (self->early, g_object_ref (other));
      return;
    }
  see (self, file, is_written);
  see (self, other, is_written);
}

static void
add_monitor (ShowcaseWatch *self,
             Work *work,
             const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  GFileMonitor *monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor == NULL)
    {
      work->scan->is_complete = FALSE;
      return;
    }
  g_file_monitor_set_rate_limit (monitor, RATE);
  g_signal_connect (monitor, "changed", G_CALLBACK (happened_cb), self);
  g_hash_table_insert (work->monitors, g_strdup (path), monitor);
}

/* GFileMonitor keeps it to itself when the system can watch no more. */
static gboolean
can_watch_more (void)
{
#ifdef __linux__
  int fd = inotify_init1 (IN_CLOEXEC);
  gboolean can = fd >= 0 && inotify_add_watch (fd, "/", IN_DELETE_SELF) >= 0;

  if (fd >= 0)
    close (fd);
  return can;
#else
  return TRUE;
#endif
}

static void
look_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  ShowcaseWatch *self = source_object;
  Work *work = task_data;
  GHashTableIter iter;
  gpointer path;

  work->scan = showcase_watch_scan_new ((GFile *const *)work->files->pdata, work->files->len, MAX_FOLDERS);
  work->monitors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_monitor);
  g_hash_table_iter_init (&iter, work->scan->folders);
  while (g_hash_table_iter_next (&iter, &path, NULL))
    if (!g_hash_table_contains (work->known, path))
      add_monitor (self, work, path);
  work->stamp = showcase_watch_scan_get_stamp (work->scan, &work->newest);
  work->scan->is_complete = work->scan->is_complete && can_watch_more ();
  g_task_return_boolean (task, TRUE);
}

static gboolean
is_gone (gpointer key,
         gpointer value,
         gpointer user_data)
{
  return !g_hash_table_contains (user_data, key);
}

static gboolean
move_monitor (gpointer key,
              gpointer value,
              gpointer user_data)
{
  g_hash_table_insert (user_data, key, value);
  return TRUE;
}

/* What is in a folder that is new, and in any before the first look, may be younger than what was read. */
static void
take_look (ShowcaseWatch *self,
           Work *work)
{
  gboolean is_first = self->scan == NULL;
  gboolean has_more = g_hash_table_size (work->monitors) > 0;
  gboolean was_complete = is_first || self->scan->is_complete;

  g_clear_pointer (&self->scan, showcase_watch_scan_free);
  self->scan = g_steal_pointer (&work->scan);
  g_hash_table_foreach_steal (work->monitors, move_monitor, self->monitors);
  g_hash_table_foreach_remove (self->monitors, is_gone, self->scan->folders);
  if (is_first ? work->newest >= self->since : has_more || work->stamp != self->stamp)
    note_change (self);
  self->stamp = work->stamp;
  for (guint i = 0; i < self->early->len; i++)
    see (self, g_ptr_array_index (self->early, i), FALSE);
  g_ptr_array_set_size (self->early, 0);
  if (was_complete && !self->scan->is_complete && self->polling_source == 0)
    g_signal_emit (self, signals[INCOMPLETE], 0);
}

static void
looked_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  ShowcaseWatch *self = SHOWCASE_WATCH (source);
  Work *work = g_task_get_task_data (G_TASK (result));

  self->scanning = FALSE;
  if (self->stopped)
    {
      g_clear_pointer (&work->monitors, g_hash_table_unref);
      return;
    }
  take_look (self, work);
  if (self->scan_again)
    look (self);
}

/* One worker at a time. */
static void
look (ShowcaseWatch *self)
{
  g_autoptr (GTask) task = NULL;
  GHashTableIter iter;
  gpointer path;
  Work *work;

  self->scan_again = self->scanning;
  if (self->scanning)
    return;

  self->scanning = TRUE;
  work = g_new0 (Work, 1);
  work->files = g_ptr_array_ref (self->files);
  work->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_iter_init (&iter, self->monitors);
  while (g_hash_table_iter_next (&iter, &path, NULL))
    g_hash_table_insert (work->known, g_strdup (path), NULL);
  task = g_task_new (self, NULL, looked_cb, NULL);
  g_task_set_static_name (task, "[showcase] watch");
  g_task_set_task_data (task, work, free_work);
  g_task_run_in_thread (task, look_in_worker);
}

static gboolean
poll_cb (gpointer user_data)
{
  look (user_data);
  return G_SOURCE_CONTINUE;
}

/* Whoever changes a file that a sandbox was lent changes it elsewhere. */
static gboolean
is_lent (GFile *file)
{
  const char *path = g_file_peek_path (file);

  return path != NULL && g_str_has_prefix (path, "/run/") && strstr (path, "/doc/") != NULL;
}

static void
showcase_watch_dispose (GObject *object)
{
  ShowcaseWatch *self = SHOWCASE_WATCH (object);

  self->stopped = TRUE;
  g_clear_handle_id (&self->change_source, g_source_remove);
  g_clear_handle_id (&self->polling_source, g_source_remove);
  g_hash_table_remove_all (self->monitors);

  G_OBJECT_CLASS (showcase_watch_parent_class)->dispose (object);
}

static void
showcase_watch_finalize (GObject *object)
{
  ShowcaseWatch *self = SHOWCASE_WATCH (object);

  g_ptr_array_unref (self->files);
  g_hash_table_unref (self->monitors);
  g_ptr_array_unref (self->early);
  g_clear_pointer (&self->scan, showcase_watch_scan_free);

  G_OBJECT_CLASS (showcase_watch_parent_class)->finalize (object);
}

static void
showcase_watch_class_init (ShowcaseWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = showcase_watch_finalize;

  /**
   * ShowcaseWatch::changed:
   * @self: the watch
   *
   * Something is not what it was, and has been left alone for a moment, or has changed for long.
   */
  signals[CHANGED] = g_signal_new ("changed", SHOWCASE_TYPE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcaseWatch::incomplete:
   * @self: the watch
   *
   * There are more folders than the system, or this program, can watch.
   */
  signals[INCOMPLETE] = g_signal_new ("incomplete", SHOWCASE_TYPE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_watch_init (ShowcaseWatch *self)
{
  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  self->monitors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_monitor);
  self->early = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * showcase_watch_new:
 * @files: (array length=n_files): files and folders, which need not be there
 * @n_files: the number of @files
 * @since: when they were begun to be read, by the clock of files, in microseconds since 1970; what has changed from then on is told too
 *
 * Begins to watch files, folders and all that is below these.
 *
 * Returns: (transfer full): the new watch
 */
ShowcaseWatch *
showcase_watch_new (GFile *const *files,
                    guint n_files,
                    gint64 since)
{
  ShowcaseWatch *self = g_object_new (SHOWCASE_TYPE_WATCH, NULL);
  gboolean has_lent = FALSE;

  self->since = since;
  for (guint i = 0; i < n_files; i++)
    {
      g_ptr_array_add (self->files, g_object_ref (files[i]));
      has_lent = has_lent || is_lent (files[i]);
    }
  if (has_lent)
    showcase_watch_set_polling (self, POLLING_INTERVAL);
  look (self);
  return self;
}

/**
 * showcase_watch_end:
 * @self: (transfer full): a watch
 *
 * Stops at once, although a worker may still have a reference: nothing is watched any more, and nothing is told.
 */
void
showcase_watch_end (ShowcaseWatch *self)
{
  g_return_if_fail (SHOWCASE_IS_WATCH (self));

  g_object_run_dispose (G_OBJECT (self));
  g_object_unref (self);
}

/**
 * showcase_watch_set_polling:
 * @self: a watch
 * @interval: how often to look, in milliseconds, or 0 to rely on what the system tells
 *
 * Looks at names, sizes and times again and again, for files whose changes the system doesn't tell.
 */
void
showcase_watch_set_polling (ShowcaseWatch *self,
                            guint interval)
{
  g_return_if_fail (SHOWCASE_IS_WATCH (self));

  g_clear_handle_id (&self->polling_source, g_source_remove);
  if (interval > 0)
    self->polling_source = g_timeout_add (interval, poll_cb, self);
}

/**
 * showcase_watch_get_n_monitors:
 * @self: a watch
 *
 * Tells how many folders are watched.
 *
 * Returns: their number, 0 while the first look lasts
 */
guint
showcase_watch_get_n_monitors (ShowcaseWatch *self)
{
  g_return_val_if_fail (SHOWCASE_IS_WATCH (self), 0);
  return g_hash_table_size (self->monitors);
}
