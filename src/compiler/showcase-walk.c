/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What documents and pictures lie in a folder and below it, found without recursion, in an order that depends on names alone. It opens
 * no file; links lead only to what is inside the folder, and to nothing twice.
 */

#include "config.h"
#include "showcase-walk.h"
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct
{
  char *path;
  char *real_path;
  guint depth;
} Folder;

typedef struct
{
  ShowcaseWalk *walk;
  ShowcaseReport *report;
  GQueue folders;
  GPtrArray *links;
  GHashTable *seen;
  guint max_depth;
  guint max_files;
  guint n_files;
} Walker;

static void
free_folder (gpointer data)
{
  Folder *folder = data;

  g_free (folder->path);
  g_free (folder->real_path);
  g_free (folder);
}

static gboolean
has_extension (const char *name,
               const char *const *extensions)
{
  const char *dot = strrchr (name, '.');

  if (dot == NULL)
    return FALSE;
  for (guint i = 0; extensions[i] != NULL; i++)
    if (g_ascii_strcasecmp (dot + 1, extensions[i]) == 0)
      return TRUE;
  return FALSE;
}

static void
warn (Walker *self,
      const char *path,
      const char *message)
{
  g_autofree char *name = g_filename_display_name (path);

  if (self->report != NULL)
    showcase_report_add (self->report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_UNREADABLE, name, 0, "%s", message);
}

/* Takes a real path, so that a file or folder that several links lead to is seen once. */
static gboolean
see (Walker *self,
     const char *real_path)
{
  return g_hash_table_add (self->seen, g_strdup (real_path));
}

static void
add_file (Walker *self,
          const char *path,
          const char *real_path)
{
  GPtrArray *files = NULL;

  if (showcase_walk_is_document (path))
    files = self->walk->documents;
  else if (showcase_walk_is_image (path))
    files = self->walk->images;
  if (files != NULL && see (self, real_path))
    g_ptr_array_add (files, g_strdup (path));
}

static void
add_folder (Walker *self,
            const char *path,
            const char *real_path,
            guint depth)
{
  Folder *folder;

  if (depth > self->max_depth)
    {
      warn (self, path, _ ("this folder is too deep and is left out; move it further up"));
      return;
    }
  if (!see (self, real_path))
    return;
  folder = g_new0 (Folder, 1);
  folder->path = g_strdup (path);
  folder->real_path = g_strdup (real_path);
  folder->depth = depth;
  g_queue_push_tail (&self->folders, folder);
}

static void
add_child (Walker *self,
           const Folder *folder,
           const char *name)
{
  g_autofree char *path = *folder->path == '\0' ? g_strdup (name) : g_strconcat (folder->path, "/", name, NULL);
  g_autofree char *real_path = g_build_filename (folder->real_path, name, NULL);
  struct stat status;

  self->n_files++;
  if (lstat (real_path, &status) != 0)
    return;
  if (S_ISLNK (status.st_mode))
    g_ptr_array_add (self->links, g_steal_pointer (&path));
  else if (S_ISDIR (status.st_mode))
    add_folder (self, path, real_path, folder->depth + 1);
  else if (S_ISREG (status.st_mode))
    add_file (self, path, real_path);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (a, b);
}

static gboolean
read_folder (Walker *self,
             const Folder *folder,
             GError **error)
{
  g_autoptr (GDir) directory = g_dir_open (folder->real_path, 0, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (directory == NULL)
    return FALSE;
  g_ptr_array_add (self->walk->folders, g_strdup (folder->path));
  while ((name = g_dir_read_name (directory)) != NULL)
    if (*name != '.')
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort_values (names, compare_paths);
  for (guint i = 0; i < names->len && self->n_files < self->max_files; i++)
    add_child (self, folder, g_ptr_array_index (names, i));
  return TRUE;
}

static guint
count_segments (const char *path)
{
  guint n = 1;

  for (; *path != '\0'; path++)
    n += *path == '/';
  return n;
}

/* Links come last, so that what they lead to is known by its own path where it has one. */
static void
follow_link (Walker *self,
             const char *path)
{
  g_autofree char *full_path = g_build_filename (self->walk->root, path, NULL);
  g_autofree char *real_path = realpath (full_path, NULL);
  struct stat status;

  if (real_path == NULL || stat (real_path, &status) != 0)
    {
      if (showcase_walk_is_document (path))
        warn (self, path, _ ("this link leads nowhere and is left out; remove it or mend it"));
    }
  else if (!showcase_walk_is_inside (self->walk->real_root, real_path))
    {
      if (S_ISDIR (status.st_mode) || showcase_walk_is_document (path))
        warn (self, path, _ ("this link leads out of the portfolio and is left out; copy what it leads to"));
    }
  else if (S_ISDIR (status.st_mode))
    add_folder (self, path, real_path, count_segments (path));
  else if (S_ISREG (status.st_mode))
    add_file (self, path, real_path);
}

static gboolean
walk (Walker *self,
      GCancellable *cancellable,
      GError **error)
{
  for (guint next_link = 0;;)
    {
      Folder *folder = g_queue_pop_head (&self->folders);
      g_autoptr (GError) folder_error = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        {
          g_clear_pointer (&folder, free_folder);
          return FALSE;
        }
      if (folder == NULL && next_link == self->links->len)
        return TRUE;
      if (folder == NULL)
        {
          follow_link (self, g_ptr_array_index (self->links, next_link++));
          continue;
        }
      if (!read_folder (self, folder, &folder_error))
        {
          if (*folder->path == '\0')
            {
              g_clear_pointer (&folder, free_folder);
              g_propagate_error (error, g_steal_pointer (&folder_error));
              return FALSE;
            }
          warn (self, folder->path, _ ("this folder can’t be read and is left out; change its permissions"));
        }
      free_folder (folder);
    }
}

/**
 * showcase_walk_new:
 * @root: (type filename): the absolute path of a folder
 * @max_depth: how many folders below each other are read
 * @max_files: how many names are looked at
 * @report: (nullable): told about folders and links that are left out
 * @cancellable: (nullable): ends it early
 * @error: return location for an error
 *
 * Finds the documents and pictures of a folder. Hidden names are skipped. Symbolic links are followed when they lead to something
 * inside @root that was not met yet.
 *
 * Returns: (transfer full) (nullable): what was found, or %NULL with an error of %G_FILE_ERROR or %G_IO_ERROR when @root can't be read
 */
ShowcaseWalk *
showcase_walk_new (const char *root,
                   guint max_depth,
                   guint max_files,
                   ShowcaseReport *report,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (ShowcaseWalk) self = g_new0 (ShowcaseWalk, 1);
  g_autoptr (GPtrArray) links = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Walker walker = { self, report, G_QUEUE_INIT, links, seen, max_depth, max_files, 0 };
  gboolean done;

  self->root = g_strdup (root);
  self->real_root = realpath (root, NULL);
  self->documents = g_ptr_array_new_with_free_func (g_free);
  self->images = g_ptr_array_new_with_free_func (g_free);
  self->folders = g_ptr_array_new_with_free_func (g_free);
  if (self->real_root == NULL)
    {
      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (errno), g_strerror (errno));
      return NULL;
    }
  add_folder (&walker, "", self->real_root, 0);
  done = walk (&walker, cancellable, error);
  g_queue_clear_full (&walker.folders, free_folder);
  if (!done)
    return NULL;
  g_ptr_array_sort_values (self->documents, compare_paths);
  g_ptr_array_sort_values (self->images, compare_paths);
  g_ptr_array_sort_values (self->folders, compare_paths);
  return g_steal_pointer (&self);
}

/**
 * showcase_walk_free:
 * @self: what was found
 *
 * Frees it.
 */
void
showcase_walk_free (ShowcaseWalk *self)
{
  g_free (self->root);
  free (self->real_root);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->images, g_ptr_array_unref);
  g_clear_pointer (&self->folders, g_ptr_array_unref);
  g_free (self);
}

/* "resume.json" is JSON Resume's own name, "Robin_Example_CV.yaml" is RenderCV's. */
static gboolean
is_resume (const char *name)
{
  static const char *const names[] = { "resume.json", "resume.yaml", "resume.yml", "cv.yaml", "cv.yml" };
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *lower = g_ascii_strdown (base, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (lower, names[i]))
      return TRUE;
  return g_str_has_suffix (lower, "_cv.yaml") || g_str_has_suffix (lower, "_cv.yml");
}

/**
 * showcase_walk_is_document:
 * @name: (type filename): the name or path of a file
 *
 * Tells by its name whether a file is a document: Markdown or plain text, or a résumé, which has a name of its own among files of its format.
 *
 * Returns: whether it is
 */
gboolean
showcase_walk_is_document (const char *name)
{
  return has_extension (name, (const char *const[]){ "md", "markdown", "txt", NULL }) || is_resume (name);
}

/**
 * showcase_walk_is_image:
 * @name: (type filename): the name or path of a file
 *
 * Tells by its extension whether a file is a picture that can be shown.
 *
 * Returns: whether it is
 */
gboolean
showcase_walk_is_image (const char *name)
{
  return has_extension (name, (const char *const[]){ "png", "jpg", "jpeg", "gif", "webp", "svg", NULL });
}

/**
 * showcase_walk_is_inside:
 * @real_root: (type filename): a folder, symbolic links resolved
 * @real_path: (type filename): a path, symbolic links resolved
 *
 * Tells whether a path is a folder or something below it.
 *
 * Returns: whether it is
 */
gboolean
showcase_walk_is_inside (const char *real_root,
                         const char *real_path)
{
  gsize length = strlen (real_root);

  if (strcmp (real_root, "/") == 0)
    return TRUE;
  return strncmp (real_path, real_root, length) == 0 && (real_path[length] == '/' || real_path[length] == '\0');
}
