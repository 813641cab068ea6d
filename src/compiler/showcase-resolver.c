/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the relative links and pictures of a document lead to. Links lead to documents of the portfolio and to nothing else; pictures come
 * from the portfolio's folder, whatever a URL, a "..", or a symbolic link says. Nothing is fetched and no picture is decoded.
 */

#include "config.h"
#include "showcase-resolver.h"
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
  char *name;
  char *filename;
  int width;
  int height;
} Image;

typedef struct
{
  ShowcasePlaceTable *by_path;
  ShowcasePlaceTable *by_name;
} ImageTable;

struct _ShowcaseResolver
{
  /* Borrowed */
  ShowcasePortfolio *portfolio;

  /* Owned */
  ShowcasePlaceTable *documents;
  GPtrArray *ids;
  GHashTable *images;
  GHashTable *image_tables;
  GHashTable *image_names;
  GHashTable *reasons;
  ShowcaseReferences *references;

  /* State */
  guint document;
};

static void
free_image (gpointer data)
{
  Image *image = data;

  g_free (image->name);
  g_free (image->filename);
  g_free (image);
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
ensure_image_table (ShowcaseResolver *self,
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

/* RFC 3986, 3: what comes before the query and the fragment, decoded; where the decoding fails it was meant as it stands. */
static char *
get_path (const char *url)
{
  g_autofree char *path = g_strndup (url, strcspn (url, "?#"));
  g_autofree char *decoded = g_uri_unescape_string (path, NULL);

  return decoded != NULL ? g_steal_pointer (&decoded) : g_steal_pointer (&path);
}

/* The absolute path that a URL names, without looking at the disk; a leading slash means the portfolio's own folder. */
static char *
make_absolute (ShowcaseResolver *self,
               const char *path)
{
  const char *filename = showcase_portfolio_get_filename (self->portfolio, self->document);
  g_autofree char *folder = NULL;

  if (*path == '/')
    folder = g_strdup (showcase_portfolio_get_root (self->portfolio, self->document));
  else
    folder = g_path_get_dirname (filename);
  while (*path == '/')
    path++;
  return g_canonicalize_filename (path, folder);
}

static const char *
find_document (ShowcaseResolver *self,
               const char *path)
{
  static const char *const fronts[] = { "README.md", "index.md" };
  g_autofree char *filename = make_absolute (self, path);
  g_autofree char *real_path = NULL;
  const char *id = showcase_place_table_find (self->documents, filename);

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

static gboolean
resolve_document (ShowcaseResolver *self,
                  const char *url,
                  ShowcaseTarget *target)
{
  g_autofree char *path = get_path (url);
  const char *id = *path != '\0' ? find_document (self, path) : NULL;
  const char *hash = strchr (url, '#');
  g_autofree char *anchor = NULL;

  if (id == NULL)
    return FALSE;
  if (hash != NULL && hash[1] != '\0')
    anchor = g_uri_unescape_string (hash + 1, NULL);
  showcase_references_add_document (self->references, url, id, anchor);
  return showcase_references_get_document (self->references, url, &target->document, &target->anchor);
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

static Image *
add_image (ShowcaseResolver *self,
           const char *filename,
           char *real_path,
           int width,
           int height)
{
  Image *image = g_new0 (Image, 1);
  g_autofree char *name = g_filename_display_basename (filename);
  g_autofree char *stem = showcase_name_from_path (name);
  const char *dot = strrchr (name, '.');
  g_autofree char *suffix = showcase_walk_is_image (name) ? g_ascii_strdown (dot, -1) : g_strdup ("");
  g_autofree char *unique = showcase_name_make_unique (self->image_names, stem, suffix);

  image->name = g_strconcat ("images/", unique, NULL);
  image->filename = g_strdup (real_path);
  image->width = width;
  image->height = height;
  g_hash_table_insert (self->images, real_path, image);
  showcase_portfolio_add_source (self->portfolio, filename);
  return image;
}

/* Two names of one file are one picture. */
static Image *
load_image (ShowcaseResolver *self,
            const char *filename,
            const char *real_root,
            const char **reason)
{
  char *real_path;
  int fd = open_inside (filename, real_root, &real_path, reason);
  Image *image = fd >= 0 ? g_hash_table_lookup (self->images, real_path) : NULL;

  if (fd >= 0 && image == NULL)
    {
      g_autofree guint8 *bytes = g_malloc (SHOWCASE_IMAGE_HEADER_SAMPLE);
      gsize length = read_sample (fd, bytes, SHOWCASE_IMAGE_HEADER_SAMPLE);
      ShowcaseImageHeader header;
      int width, height;

      showcase_image_header_parse (&header, bytes, length);
      showcase_image_header_get_size (&header, &width, &height);
      if (header.format != SHOWCASE_IMAGE_FORMAT_NONE)
        image = add_image (self, filename, g_steal_pointer (&real_path), width, height);
      else
        *reason = _ ("it is not a PNG, JPEG, GIF, WebP or SVG file; save it as one");
    }
  if (fd >= 0)
    close (fd);
  free (real_path);
  return image;
}

/* Where the path leads nowhere, the same path in another case is meant, or else the only picture of that name. */
static Image *
find_image (ShowcaseResolver *self,
            const char *path,
            const char **reason)
{
  const char *root = showcase_portfolio_get_root (self->portfolio, self->document);
  const char *real_root = showcase_portfolio_get_real_root (self->portfolio, self->document);
  g_autofree char *filename = make_absolute (self, path);
  g_autofree char *name = g_path_get_basename (filename);
  g_autofree char *second = NULL;
  const char *found = NULL;
  ShowcaseWalk *folder;
  Image *image = load_image (self, filename, real_root, reason);

  if (image != NULL || *reason != NULL)
    return image;
  folder = showcase_portfolio_get_folder (self->portfolio, self->document);
  if (folder == NULL)
    return NULL;
  if (showcase_walk_is_inside (root, filename) && strlen (filename) > strlen (root))
    found = showcase_place_table_find (ensure_image_table (self, folder)->by_path, filename + strlen (root) + 1);
  if (found == NULL)
    found = showcase_place_table_find (ensure_image_table (self, folder)->by_name, name);
  if (found == NULL)
    return NULL;
  second = g_build_filename (root, found, NULL);
  return load_image (self, second, real_root, reason);
}

static gboolean
resolve_image (ShowcaseResolver *self,
               const char *url,
               ShowcaseTarget *target)
{
  g_autofree char *path = get_path (url);
  const char *reason = NULL;
  Image *image = *path != '\0' ? find_image (self, path, &reason) : NULL;

  if (image == NULL)
    {
      if (reason == NULL)
        reason = _ ("it is not in the portfolio’s folder; add it there");
      g_hash_table_insert (self->reasons, g_strdup (url), (gpointer)reason);
      return FALSE;
    }
  showcase_references_add_image (self->references, url, image->name, image->width, image->height);
  return showcase_references_get_image (self->references, url, &target->document, &target->width, &target->height);
}

/**
 * showcase_resolver_new:
 * @portfolio: (transfer none): a portfolio, which must live as long as the resolver
 *
 * Makes a resolver that knows no document yet.
 *
 * Returns: (transfer full): the resolver
 */
ShowcaseResolver *
showcase_resolver_new (ShowcasePortfolio *portfolio)
{
  ShowcaseResolver *self = g_new0 (ShowcaseResolver, 1);

  self->portfolio = portfolio;
  self->documents = showcase_place_table_new ();
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->images = g_hash_table_new_full (g_str_hash, g_str_equal, free, free_image);
  self->image_tables = g_hash_table_new_full (NULL, NULL, NULL, free_image_table);
  self->image_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * showcase_resolver_free:
 * @self: a resolver
 *
 * Frees it.
 */
void
showcase_resolver_free (ShowcaseResolver *self)
{
  showcase_place_table_free (self->documents);
  g_ptr_array_unref (self->ids);
  g_hash_table_unref (self->images);
  g_hash_table_unref (self->image_tables);
  g_hash_table_unref (self->image_names);
  g_hash_table_unref (self->reasons);
  g_clear_pointer (&self->references, showcase_references_unref);
  g_free (self);
}

/**
 * showcase_resolver_add_document:
 * @self: a resolver
 * @document: the position of a document in the portfolio
 * @group_id: its id
 *
 * Tells the resolver of a document that links can lead to.
 */
void
showcase_resolver_add_document (ShowcaseResolver *self,
                                guint document,
                                const char *group_id)
{
  const char *filename = showcase_portfolio_get_filename (self->portfolio, document);
  g_autofree char *real_path = realpath (filename, NULL);
  char *id = g_strdup (group_id);

  g_ptr_array_add (self->ids, id);
  showcase_place_table_add (self->documents, filename, id);
  if (real_path != NULL && strcmp (real_path, filename) != 0)
    showcase_place_table_add (self->documents, real_path, id);
}

/**
 * showcase_resolver_begin:
 * @self: a resolver
 * @document: the position of a document in the portfolio
 * @references: where to put what its URLs lead to
 *
 * Makes @document the one whose URLs are resolved from now on.
 */
void
showcase_resolver_begin (ShowcaseResolver *self,
                         guint document,
                         ShowcaseReferences *references)
{
  self->document = document;
  g_clear_pointer (&self->references, showcase_references_unref);
  self->references = showcase_references_ref (references);
  g_hash_table_remove_all (self->reasons);
}

/**
 * showcase_resolver_resolve:
 * @url: a relative URL as written
 * @is_image: whether a picture is meant
 * @target: (out): what it leads to, borrowed from the references of showcase_resolver_begin ()
 * @resolver: a #ShowcaseResolver
 *
 * Tells what a relative URL leads to; a #ShowcaseResolveFunc.
 *
 * Returns: whether the portfolio has it
 */
gboolean
showcase_resolver_resolve (const char *url,
                           gboolean is_image,
                           ShowcaseTarget *target,
                           gpointer resolver)
{
  ShowcaseResolver *self = resolver;

  if (!is_image)
    return showcase_references_get_document (self->references, url, &target->document, &target->anchor) || resolve_document (self, url, target);
  if (g_hash_table_contains (self->reasons, url))
    return FALSE;
  return showcase_references_get_image (self->references, url, &target->document, &target->width, &target->height)
         || resolve_image (self, url, target);
}

/**
 * showcase_resolver_explain:
 * @self: a resolver
 * @url: the URL of a picture of the current document, as written
 *
 * Says why a picture is missing and what to do.
 *
 * Returns: (nullable) (transfer none): half a sentence, or %NULL if it is not missing
 */
const char *
showcase_resolver_explain (ShowcaseResolver *self,
                           const char *url)
{
  return g_hash_table_lookup (self->reasons, url);
}

/**
 * showcase_resolver_add_images:
 * @self: a resolver
 * @bundle: a bundle
 *
 * Adds every picture that was asked for and found.
 */
void
showcase_resolver_add_images (ShowcaseResolver *self,
                              ShowcaseBundle *bundle)
{
  GHashTableIter iter;
  Image *image;

  g_hash_table_iter_init (&iter, self->images);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *)&image))
    {
      g_autoptr (GFile) file = g_file_new_for_path (image->filename);

      showcase_bundle_add_file (bundle, image->name, file);
    }
}
