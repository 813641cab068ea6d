/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From the files and folders that were asked for to the sorted list of documents. What is in a folder is ShowcaseWalk's to find; reading
 * the documents is the compiler's.
 */

#include "config.h"
#include "showcase-portfolio.h"
#include "showcase-compiler.h"
#include "showcase-name.h"
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define MAX_DEPTH 32

/* A single document may name pictures beside it and a little below; its folder may be somebody's whole home. */
#define MAX_NEIGHBOUR_DEPTH 3
#define MAX_NEIGHBOURS 4096

typedef struct
{
  char *path;
  char *real_path;
  char *label;
  gboolean is_folder;
  ShowcaseWalk *walk;
} Root;

typedef struct
{
  char *path;
  char *filename;
  char *real_path;
  Root *root;
} Document;

struct _ShowcasePortfolio
{
  GPtrArray *roots;
  GPtrArray *documents;
  GHashTable *real_paths;
  GHashTable *sources;
  char *title;
};

static void
free_root (gpointer data)
{
  Root *root = data;

  g_free (root->path);
  g_free (root->real_path);
  g_free (root->label);
  g_clear_pointer (&root->walk, showcase_walk_free);
  g_free (root);
}

static void
free_document (gpointer data)
{
  Document *document = data;

  g_free (document->path);
  g_free (document->filename);
  g_free (document->real_path);
  g_free (document);
}

static Root *
ensure_root (ShowcasePortfolio *self,
             const char *path,
             gboolean is_folder)
{
  Root *root;

  for (guint i = 0; i < self->roots->len; i++)
    {
      root = g_ptr_array_index (self->roots, i);
      if (strcmp (root->path, path) == 0 && root->is_folder == is_folder)
        return root;
    }
  root = g_new0 (Root, 1);
  root->path = g_strdup (path);
  root->real_path = realpath (path, NULL);
  if (root->real_path == NULL)
    root->real_path = g_strdup (path);
  root->is_folder = is_folder;
  g_ptr_array_add (self->roots, root);
  return root;
}

static void
add_document (ShowcasePortfolio *self,
              Root *root,
              const char *path)
{
  g_autofree char *filename = g_build_filename (root->path, path, NULL);
  g_autofree char *real_path = realpath (filename, NULL);
  Document *document;

  if (real_path == NULL)
    real_path = g_strdup (filename);
  if (g_hash_table_contains (self->real_paths, real_path))
    return;
  document = g_new0 (Document, 1);
  document->path = g_filename_display_name (path);
  document->filename = g_steal_pointer (&filename);
  document->real_path = g_steal_pointer (&real_path);
  g_hash_table_add (self->real_paths, document->real_path);
  document->root = root;
  g_ptr_array_add (self->documents, document);
}

static gboolean
add_folder (ShowcasePortfolio *self,
            const char *path,
            ShowcaseReport *report,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GError) walk_error = NULL;
  Root *root = ensure_root (self, path, TRUE);
  g_autofree char *name = g_filename_display_basename (path);

  if (root->walk != NULL)
    return TRUE;
  root->walk = showcase_walk_new (path, MAX_DEPTH, G_MAXUINT, report, cancellable, &walk_error);
  if (root->walk == NULL && g_error_matches (walk_error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&walk_error));
      return FALSE;
    }
  if (root->walk == NULL)
    {
      showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_UNREADABLE, name, 0, _ ("this folder can’t be read: %s"), walk_error->message);
      return TRUE;
    }
  for (guint i = 0; i < root->walk->documents->len; i++)
    add_document (self, root, g_ptr_array_index (root->walk->documents, i));
  for (guint i = 0; i < root->walk->folders->len; i++)
    {
      const char *folder = g_ptr_array_index (root->walk->folders, i);

      g_hash_table_add (self->sources, *folder == '\0' ? g_strdup (path) : g_build_filename (path, folder, NULL));
    }
  return TRUE;
}

static gboolean
add_argument (ShowcasePortfolio *self,
              GFile *file,
              ShowcaseReport *report,
              GCancellable *cancellable,
              GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *shown = g_file_get_parse_name (file);
  struct stat status;

  if (path == NULL || stat (path, &status) != 0)
    {
      /* Translators: why a file can't be opened: its address leads to another one. */
      const char *reason = path == NULL ? _ ("not on this computer") : g_strerror (errno);

      /* Translators: the first %s is a path, the second says why, such as "No such file or directory". */
      g_set_error (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_MISSING, _ ("“%1$s” can’t be opened: %2$s"), shown, reason);
      return FALSE;
    }
  if (S_ISDIR (status.st_mode))
    return add_folder (self, path, report, cancellable, error);
  if (S_ISREG (status.st_mode))
    {
      g_autofree char *parent = g_path_get_dirname (path);
      g_autofree char *name = g_path_get_basename (path);

      add_document (self, ensure_root (self, parent, FALSE), name);
      return TRUE;
    }
  showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_UNREADABLE, shown, 0, _ ("this is neither a file nor a folder"));
  return TRUE;
}

static int
compare_documents (gconstpointer a,
                   gconstpointer b)
{
  return strcmp (((const Document *)a)->path, ((const Document *)b)->path);
}

/* With several places the name of its place goes before a document's path, so that paths stay unique and say where a document is. */
static void
label_roots (ShowcasePortfolio *self)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean several = FALSE;

  for (guint i = 1; i < self->roots->len; i++)
    several |= strcmp (((Root *)g_ptr_array_index (self->roots, i))->path, ((Root *)g_ptr_array_index (self->roots, 0))->path) != 0;
  if (!several)
    return;
  for (guint i = 0; i < self->roots->len; i++)
    {
      Root *root = g_ptr_array_index (self->roots, i);
      g_autofree char *name = g_filename_display_basename (root->path);

      root->label = showcase_name_make_unique (taken, name, "");
    }
  for (guint i = 0; i < self->documents->len; i++)
    {
      Document *document = g_ptr_array_index (self->documents, i);
      g_autofree char *path = g_steal_pointer (&document->path);

      document->path = g_strconcat (document->root->label, "/", path, NULL);
    }
}

/**
 * showcase_portfolio_new:
 * @files: (array length=n_files): files and folders
 * @n_files: their number
 * @report: told about what is left out
 * @cancellable: (nullable): ends it early
 * @error: return location for an error
 *
 * Finds the documents of files and folders, sorted by path. A file that is named twice, or that lies in a folder that is named too, is
 * one document. The list may be empty.
 *
 * Returns: (transfer full) (nullable): the portfolio, or %NULL with an error of %SHOWCASE_COMPILER_ERROR or %G_IO_ERROR
 */
ShowcasePortfolio *
showcase_portfolio_new (GFile *const *files,
                        guint n_files,
                        ShowcaseReport *report,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (ShowcasePortfolio) self = g_new0 (ShowcasePortfolio, 1);

  self->roots = g_ptr_array_new_with_free_func (free_root);
  self->documents = g_ptr_array_new_with_free_func (free_document);
  self->real_paths = g_hash_table_new (g_str_hash, g_str_equal);
  self->sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < n_files; i++)
    if (!add_argument (self, files[i], report, cancellable, error))
      return NULL;
  label_roots (self);
  g_ptr_array_sort_values (self->documents, compare_documents);
  for (guint i = 0; i < self->documents->len; i++)
    showcase_portfolio_add_source (self, showcase_portfolio_get_filename (self, i));
  if (self->roots->len == 1 && ((Root *)g_ptr_array_index (self->roots, 0))->is_folder)
    {
      g_autofree char *name = g_filename_display_basename (((Root *)g_ptr_array_index (self->roots, 0))->path);

      self->title = showcase_name_prettify (name);
    }
  return g_steal_pointer (&self);
}

/**
 * showcase_portfolio_free:
 * @self: a portfolio
 *
 * Frees it.
 */
void
showcase_portfolio_free (ShowcasePortfolio *self)
{
  g_hash_table_unref (self->real_paths);
  g_ptr_array_unref (self->documents);
  g_ptr_array_unref (self->roots);
  g_hash_table_unref (self->sources);
  g_free (self->title);
  g_free (self);
}

/**
 * showcase_portfolio_get_n_documents:
 * @self: a portfolio
 *
 * Tells how many documents there are.
 *
 * Returns: their number
 */
guint
showcase_portfolio_get_n_documents (ShowcasePortfolio *self)
{
  return self->documents->len;
}

/**
 * showcase_portfolio_get_path:
 * @self: a portfolio
 * @document: the position of a document
 *
 * Gets the path of a document in the portfolio: what people and the index call it.
 *
 * Returns: the path, in UTF-8, with slashes
 */
const char *
showcase_portfolio_get_path (ShowcasePortfolio *self,
                             guint document)
{
  return ((Document *)g_ptr_array_index (self->documents, document))->path;
}

/**
 * showcase_portfolio_get_filename:
 * @self: a portfolio
 * @document: the position of a document
 *
 * Gets the absolute path of a document's file.
 *
 * Returns: (type filename): the path
 */
const char *
showcase_portfolio_get_filename (ShowcasePortfolio *self,
                                 guint document)
{
  return ((Document *)g_ptr_array_index (self->documents, document))->filename;
}

/**
 * showcase_portfolio_get_real_path:
 * @self: a portfolio
 * @document: the position of a document
 *
 * Gets the absolute path of a document's file with all symbolic links resolved.
 *
 * Returns: (type filename): the path
 */
const char *
showcase_portfolio_get_real_path (ShowcasePortfolio *self,
                                  guint document)
{
  return ((Document *)g_ptr_array_index (self->documents, document))->real_path;
}

/**
 * showcase_portfolio_get_root:
 * @self: a portfolio
 * @document: the position of a document
 *
 * Gets the folder that a document may take pictures from: the folder that was asked for, or the folder around the file that was asked for.
 *
 * Returns: (type filename): the absolute path
 */
const char *
showcase_portfolio_get_root (ShowcasePortfolio *self,
                             guint document)
{
  return ((Document *)g_ptr_array_index (self->documents, document))->root->path;
}

/**
 * showcase_portfolio_get_real_root:
 * @self: a portfolio
 * @document: the position of a document
 *
 * Gets the same folder with all symbolic links resolved.
 *
 * Returns: (type filename): the absolute path
 */
const char *
showcase_portfolio_get_real_root (ShowcasePortfolio *self,
                                  guint document)
{
  return ((Document *)g_ptr_array_index (self->documents, document))->root->real_path;
}

/**
 * showcase_portfolio_get_folder:
 * @self: a portfolio
 * @document: the position of a document
 *
 * Gets what lies in the root of a document. Around a file that was asked for, only the upper levels are looked at, and only when this is
 * called.
 *
 * Returns: (nullable): the folder, or %NULL if it can't be read
 */
ShowcaseWalk *
showcase_portfolio_get_folder (ShowcasePortfolio *self,
                               guint document)
{
  Root *root = ((Document *)g_ptr_array_index (self->documents, document))->root;

  if (root->walk == NULL)
    root->walk = showcase_walk_new (root->path, MAX_NEIGHBOUR_DEPTH, MAX_NEIGHBOURS, NULL, NULL, NULL);
  return root->walk;
}

/**
 * showcase_portfolio_get_title:
 * @self: a portfolio
 *
 * Gets a title from the name of the folder, if one folder was asked for.
 *
 * Returns: (nullable): the title
 */
const char *
showcase_portfolio_get_title (ShowcasePortfolio *self)
{
  return self->title;
}

/**
 * showcase_portfolio_add_source:
 * @self: a portfolio
 * @filename: (type filename): an absolute path
 *
 * Remembers a file that the result depends on.
 */
void
showcase_portfolio_add_source (ShowcasePortfolio *self,
                               const char *filename)
{
  g_hash_table_insert (self->sources, g_strdup (filename), NULL);
}

/**
 * showcase_portfolio_list_sources:
 * @self: a portfolio
 *
 * Lists what the result depends on: the documents, the pictures that they show, and every folder that was read, since a new file changes it.
 *
 * Returns: (transfer full) (element-type GFile): the files and folders, sorted by path
 */
GPtrArray *
showcase_portfolio_list_sources (ShowcasePortfolio *self)
{
  g_autoptr (GPtrArray) paths = g_hash_table_get_keys_as_ptr_array (self->sources);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_sort_values (paths, (GCompareFunc)strcmp);
  for (guint i = 0; i < paths->len; i++)
    g_ptr_array_add (files, g_file_new_for_path (g_ptr_array_index (paths, i)));
  return files;
}
