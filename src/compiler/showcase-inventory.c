/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a portfolio has for URLs to lead to: its documents, and the pictures of its folder, whatever a ".." or a symbolic link says. No picture is decoded.
 * Pictures are found in any order, by several threads; they have their names in the bundle later, in the order in which the caller asks for them, so that
 * the names depend on the documents alone.
 */

#include "config.h"
#include "showcase-inventory.h"
#include "showcase-image-header.h"
#include "showcase-name.h"
#include "showcase-place-table.h"
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_IMAGE_SIZE (64 * 1024 * 1024)

typedef struct
{
  ShowcasePlaceTable *by_path;
  ShowcasePlaceTable *by_name;
} ImageTable;

struct _ShowcaseInventory
{
  /* Borrowed */
  ShowcasePortfolio *portfolio;

  /* Owned */
  ShowcasePlaceTable *documents;
  GPtrArray *ids;
  GHashTable *pictures; /* by the names that they were looked for */
  GHashTable *image_tables; /* by folder */
  GHashTable *names; /* in the bundle, by real path */
  GHashTable *taken_names;

  /* State: of pictures and image_tables, and of the portfolio's folders, which are read when they are first asked for */
  GMutex lock;
};

static void
free_picture (gpointer data)
{
  ShowcasePicture *picture = data;

  g_free (picture->filename);
  g_free (picture->real_path);
  g_free (picture);
}

static void
free_image_table (gpointer data)
{
  ImageTable *table = data;

  showcase_place_table_free (table->by_path);
  showcase_place_table_free (table->by_name);
  g_free (table);
}

/* The pictures of a folder by path and by name, for URLs that miss by the letter. */
static ImageTable *
ensure_image_table (ShowcaseInventory *self,
                    ShowcaseWalk *folder)
{
  ImageTable *table = g_hash_table_lookup (self->image_tables, folder);

  if (table != NULL)
    return table;
  table = g_new0 (ImageTable, 1);
  table->by_path = showcase_place_table_new ();
  table->by_name = showcase_place_table_new ();
  for (guint i = 0; i < folder->images->len; i++)
    {
      const char *path = g_ptr_array_index (folder->images, i);
      const char *slash = strrchr (path, '/');

      showcase_place_table_add (table->by_path, path, path);
      showcase_place_table_add (table->by_name, slash != NULL ? slash + 1 : path, path);
    }
  g_hash_table_insert (self->image_tables, folder, table);
  return table;
}

/* Opens a regular file inside a folder, or says why not. */
static int
open_inside (const char *filename,
             const char *real_root,
             char **real_path,
             const char **reason)
{
  struct stat status;
  int fd;

  *real_path = realpath (filename, NULL);
  if (*real_path == NULL || stat (*real_path, &status) != 0 || !S_ISREG (status.st_mode))
    return -1;
  if (!showcase_walk_is_inside (real_root, *real_path))
    {
      *reason = _ ("it lies outside of the portfolio’s folder; copy it there");
      return -1;
    }
  if (status.st_size > MAX_IMAGE_SIZE)
    {
      *reason = _ ("it is larger than 64 MiB; make it smaller");
      return -1;
    }
  fd = g_open (*real_path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  if (fd < 0)
    *reason = _ ("it can’t be read; change its permissions");
  return fd;
}

static gsize
read_sample (int fd,
             guint8 *bytes,
             gsize size)
{
  gsize length = 0;
  gssize n;

  while (length < size && (n = read (fd, bytes + length, size - length)) > 0)
    length += n;
  return length;
}

static ShowcasePicture *
look_at_picture (const char *filename,
                 const char *real_root,
                 const char **reason)
{
  g_autofree char *real_path = NULL;
  g_autofree guint8 *bytes = NULL;
  int fd = open_inside (filename, real_root, &real_path, reason);
  ShowcaseImageHeader header;
  ShowcasePicture *picture;
  gsize length;

  if (fd < 0)
    return NULL;
  bytes = g_malloc (SHOWCASE_IMAGE_HEADER_SAMPLE);
  length = read_sample (fd, bytes, SHOWCASE_IMAGE_HEADER_SAMPLE);
  close (fd);
  showcase_image_header_parse (&header, bytes, length);
  if (header.format == SHOWCASE_IMAGE_FORMAT_NONE)
    {
      *reason = _ ("it is not a PNG, JPEG, GIF, WebP or SVG file; save it as one");
      return NULL;
    }
  picture = g_new0 (ShowcasePicture, 1);
  picture->filename = g_strdup (filename);
  picture->real_path = g_steal_pointer (&real_path);
  showcase_image_header_get_size (&header, &picture->width, &picture->height);
  return picture;
}

/* Each file is looked at once, however many documents show it; or twice, if two threads come at the same time, and then the first one counts. A document of
 * another root looks for itself, and finds it outside. */
static const ShowcasePicture *
ensure_picture (ShowcaseInventory *self,
                const char *filename,
                const char *real_root,
                const char **reason)
{
  ShowcasePicture *picture;
  ShowcasePicture *known;

  g_mutex_lock (&self->lock);
  known = g_hash_table_lookup (self->pictures, filename);
  g_mutex_unlock (&self->lock);
  if (known != NULL && showcase_walk_is_inside (real_root, known->real_path))
    return known;

  picture = look_at_picture (filename, real_root, reason);
  if (picture == NULL)
    return NULL;
  g_mutex_lock (&self->lock);
  known = g_hash_table_lookup (self->pictures, filename);
  if (known == NULL)
    g_hash_table_insert (self->pictures, picture->filename, picture);
  g_mutex_unlock (&self->lock);
  if (known != NULL)
    free_picture (picture);
  return known != NULL ? known : picture;
}

/* Where a path leads nowhere, the same path in another case is meant, or else the only picture of that name. */
static char *
find_likely (ShowcaseInventory *self,
             guint document,
             const char *filename)
{
  const char *root = showcase_portfolio_get_root (self->portfolio, document);
  g_autofree char *name = g_path_get_basename (filename);
  const char *found = NULL;
  ShowcaseWalk *folder;

  g_mutex_lock (&self->lock);
  folder = showcase_portfolio_get_folder (self->portfolio, document);
  if (folder != NULL && showcase_walk_is_inside (root, filename) && strlen (filename) > strlen (root))
    found = showcase_place_table_find (ensure_image_table (self, folder)->by_path, filename + strlen (root) + 1);
  if (folder != NULL && found == NULL)
    found = showcase_place_table_find (ensure_image_table (self, folder)->by_name, name);
  g_mutex_unlock (&self->lock);
  return found != NULL ? g_build_filename (root, found, NULL) : NULL;
}

/**
 * showcase_inventory_new:
 * @portfolio: (transfer none): a portfolio, which must live as long as the inventory
 *
 * Makes an inventory that knows no document yet.
 *
 * Returns: (transfer full): the inventory
 */
ShowcaseInventory *
showcase_inventory_new (ShowcasePortfolio *portfolio)
{
  ShowcaseInventory *self = g_new0 (ShowcaseInventory, 1);

  self->portfolio = portfolio;
  self->documents = showcase_place_table_new ();
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->pictures = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_picture);
  self->image_tables = g_hash_table_new_full (NULL, NULL, NULL, free_image_table);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->taken_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_mutex_init (&self->lock);
  return self;
}

/**
 * showcase_inventory_free:
 * @self: an inventory
 *
 * Frees it.
 */
void
showcase_inventory_free (ShowcaseInventory *self)
{
  showcase_place_table_free (self->documents);
  g_ptr_array_unref (self->ids);
  g_hash_table_unref (self->names);
  g_hash_table_unref (self->taken_names);
  g_hash_table_unref (self->pictures);
  g_hash_table_unref (self->image_tables);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * showcase_inventory_get_portfolio:
 * @self: an inventory
 *
 * Tells what it is of.
 *
 * Returns: (transfer none): the portfolio
 */
ShowcasePortfolio *
showcase_inventory_get_portfolio (ShowcaseInventory *self)
{
  return self->portfolio;
}

/**
 * showcase_inventory_add_document:
 * @self: an inventory
 * @document: the position of a document in the portfolio
 * @group_id: its id
 *
 * Tells of a document that links can lead to.
 */
void
showcase_inventory_add_document (ShowcaseInventory *self,
                                 guint document,
                                 const char *group_id)
{
  const char *filename = showcase_portfolio_get_filename (self->portfolio, document);
  const char *real_path = showcase_portfolio_get_real_path (self->portfolio, document);
  char *id = g_strdup (group_id);

  g_ptr_array_add (self->ids, id);
  showcase_place_table_add (self->documents, filename, id);
  if (strcmp (real_path, filename) != 0)
    showcase_place_table_add (self->documents, real_path, id);
}

/**
 * showcase_inventory_find_document:
 * @self: an inventory
 * @filename: (type filename): the absolute path of a file or folder
 *
 * Finds a document by its file, or by its folder if it is what stands for that.
 *
 * Returns: (nullable) (transfer none): the id of its group
 */
const char *
showcase_inventory_find_document (ShowcaseInventory *self,
                                  const char *filename)
{
  static const char *const fronts[] = { "README.md", "index.md" };
  const char *id = showcase_place_table_find (self->documents, filename);
  g_autofree char *real_path = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fronts) && id == NULL; i++)
    {
      g_autofree char *front = g_build_filename (filename, fronts[i], NULL);

      id = showcase_place_table_find (self->documents, front);
    }
  if (id != NULL)
    return id;
  real_path = realpath (filename, NULL);
  return real_path != NULL ? showcase_place_table_find (self->documents, real_path) : NULL;
}

/**
 * showcase_inventory_find_picture:
 * @self: an inventory
 * @document: the position of the document that shows it
 * @filename: (type filename): the absolute path of a file
 * @reason: (out): why there is none, as half a sentence, or unchanged if it is just not there
 *
 * Finds a picture in the root of a document.
 *
 * Returns: (nullable) (transfer none): the picture
 */
const ShowcasePicture *
showcase_inventory_find_picture (ShowcaseInventory *self,
                                 guint document,
                                 const char *filename,
                                 const char **reason)
{
  const char *real_root = showcase_portfolio_get_real_root (self->portfolio, document);
  const ShowcasePicture *picture = ensure_picture (self, filename, real_root, reason);
  g_autofree char *likely = NULL;

  if (picture != NULL || *reason != NULL)
    return picture;
  likely = find_likely (self, document, filename);
  return likely != NULL ? ensure_picture (self, likely, real_root, reason) : NULL;
}

/**
 * showcase_inventory_name_picture:
 * @self: an inventory
 * @picture: a picture of it
 *
 * Gives a picture its name in the bundle, which it then has; two names of one file are one picture. Call it in one thread, and in the order of reading.
 *
 * Returns: (transfer none): the name
 */
const char *
showcase_inventory_name_picture (ShowcaseInventory *self,
                                 const ShowcasePicture *picture)
{
  const char *known = g_hash_table_lookup (self->names, picture->real_path);
  g_autofree char *basename = NULL;
  g_autofree char *stem = NULL;
  g_autofree char *suffix = NULL;
  g_autofree char *unique = NULL;
  char *name;

  if (known != NULL)
    return known;
  basename = g_filename_display_basename (picture->filename);
  stem = showcase_name_from_path (basename);
  suffix = showcase_walk_is_image (basename) ? g_ascii_strdown (strrchr (basename, '.'), -1) : g_strdup ("");
  unique = showcase_name_make_unique (self->taken_names, stem, suffix);
  name = g_strconcat ("images/", unique, NULL);
  g_hash_table_insert (self->names, picture->real_path, name);
  showcase_portfolio_add_source (self->portfolio, picture->filename);
  return name;
}

/**
 * showcase_inventory_add_pictures:
 * @self: an inventory
 * @bundle: a bundle
 *
 * Adds every picture that has a name.
 */
void
showcase_inventory_add_pictures (ShowcaseInventory *self,
                                 ShowcaseBundle *bundle)
{
  GHashTableIter iter;
  const char *real_path;
  const char *name;

  g_hash_table_iter_init (&iter, self->names);
  while (g_hash_table_iter_next (&iter, (gpointer *)&real_path, (gpointer *)&name))
    {
      g_autoptr (GFile) file = g_file_new_for_path (real_path);

      showcase_bundle_add_file (bundle, name, file);
    }
}
