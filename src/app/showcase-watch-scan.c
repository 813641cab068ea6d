/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which folders have to be watched for changes of files and folders, and what is in them now. It reads names and times, and opens no file. */

#include "config.h"

#include "showcase-watch-scan.h"

#include "showcase-walk.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MAX_DEPTH 32
#define MAX_NAMES 100000

/* A folder that is of interest for two reasons is for the wider one. */
static void
add_folder (ShowcaseWatchScan *self,
            const char *path,
            ShowcaseWatchKind kind,
            guint max_folders)
{
  gpointer before = NULL;
  gboolean is_there = g_hash_table_lookup_extended (self->folders, path, NULL, &before);

  if (!is_there && g_hash_table_size (self->folders) >= max_folders)
    self->is_complete = FALSE;
  else if (!is_there || GPOINTER_TO_INT (before) < (int)kind)
    g_hash_table_insert (self->folders, g_strdup (path), GINT_TO_POINTER ((int)kind));
}

static void
add_tree (ShowcaseWatchScan *self,
          const char *path,
          guint max_folders)
{
  g_autoptr (ShowcaseWalk) walk = showcase_walk_new (path, MAX_DEPTH, MAX_NAMES, NULL, NULL, NULL);

  for (guint i = 0; walk != NULL && i < walk->folders->len; i++)
    {
      const char *name = g_ptr_array_index (walk->folders, i);
      g_autofree char *folder = *name == '\0' ? g_strdup (path) : g_build_filename (path, name, NULL);

      add_folder (self, folder, SHOWCASE_WATCH_FOLDER, max_folders);
    }
}

/* What is opened by a link changes where the link leads to; and it may be gone for now. */
static void
add_source (ShowcaseWatchScan *self,
            const char *path,
            guint max_folders)
{
  gboolean is_folder = g_file_test (path, G_FILE_TEST_IS_DIR);
  g_autofree char *parent = g_path_get_dirname (path);

  if (!g_hash_table_insert (self->sources, g_strdup (path), NULL))
    return;
  add_folder (self, parent, is_folder ? SHOWCASE_WATCH_ANCHOR : SHOWCASE_WATCH_NEIGHBOURS, max_folders);
  if (is_folder)
    add_tree (self, path, max_folders);
}

/**
 * showcase_watch_scan_new:
 * @files: (array length=n_files): files and folders, which need not be there
 * @n_files: the number of @files
 * @max_folders: how many folders there may be
 *
 * Finds the folders to watch. It reads folders, and so belongs in a worker.
 *
 * Returns: (transfer full): where changes can come from
 */
ShowcaseWatchScan *
showcase_watch_scan_new (GFile *const *files,
                         guint n_files,
                         guint max_folders)
{
  ShowcaseWatchScan *self = g_new0 (ShowcaseWatchScan, 1);

  self->folders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->is_complete = TRUE;
  for (guint i = 0; i < n_files; i++)
    {
      const char *path = g_file_peek_path (files[i]);
      char *real_path = path != NULL ? realpath (path, NULL) : NULL;

      if (path != NULL)
        add_source (self, path, max_folders);
      if (real_path != NULL)
        add_source (self, real_path, max_folders);
      free (real_path);
    }
  return self;
}

/**
 * showcase_watch_scan_free:
 * @self: (transfer full): a scan
 *
 * Frees it.
 */
void
showcase_watch_scan_free (ShowcaseWatchScan *self)
{
  g_hash_table_unref (self->folders);
  g_hash_table_unref (self->sources);
  g_free (self);
}

static guint64
mix (guint64 stamp,
     guint64 value)
{
  return (stamp ^ value) * G_GUINT64_CONSTANT (0x100000001b3);
}

/* The stamps of files are added, for folders are read in any order. */
static guint64
look_at (const char *path,
         gint64 *newest)
{
  guint64 stamp = mix (G_GUINT64_CONSTANT (0xcbf29ce484222325), g_str_hash (path));
  struct stat status;

  if (stat (path, &status) != 0)
    return 0;
  *newest = MAX (*newest, status.st_ctim.tv_sec * G_USEC_PER_SEC + status.st_ctim.tv_nsec / 1000);
  stamp = mix (stamp, (guint64)status.st_ino);
  if (S_ISDIR (status.st_mode))
    return stamp;
  stamp = mix (stamp, (guint64)status.st_size);
  stamp = mix (stamp, (guint64)status.st_mtim.tv_sec);
  return mix (stamp, (guint64)status.st_mtim.tv_nsec);
}

static guint64
look_into (const char *folder,
           ShowcaseWatchKind kind,
           gint64 *newest)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  guint64 stamp = 0;
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (*name != '.' && (showcase_walk_is_image (name) || (kind == SHOWCASE_WATCH_FOLDER && showcase_walk_is_document (name))))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        stamp += look_at (path, newest);
      }
  return stamp;
}

/**
 * showcase_watch_scan_get_stamp:
 * @self: a scan
 * @newest: (out): when something of it has changed last, in microseconds since 1970
 *
 * Sums up names, sizes and times of what is there now. It reads folders, and so belongs in a worker.
 *
 * Returns: a number that is another one when something has changed
 */
guint64
showcase_watch_scan_get_stamp (const ShowcaseWatchScan *self,
                               gint64 *newest)
{
  GHashTableIter iter;
  gpointer path;
  gpointer kind;
  guint64 stamp = 0;

  *newest = 0;
  g_hash_table_iter_init (&iter, self->sources);
  while (g_hash_table_iter_next (&iter, &path, NULL))
    stamp += look_at (path, newest);
  g_hash_table_iter_init (&iter, self->folders);
  while (g_hash_table_iter_next (&iter, &path, &kind))
    {
      /* What was removed is known by its folder alone. */
      if (GPOINTER_TO_INT (kind) == SHOWCASE_WATCH_FOLDER)
        stamp += look_at (path, newest);
      if (GPOINTER_TO_INT (kind) != SHOWCASE_WATCH_ANCHOR)
        stamp += look_into (path, (ShowcaseWatchKind)GPOINTER_TO_INT (kind), newest);
    }
  return stamp;
}
