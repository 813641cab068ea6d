/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A catalog and a way to get at the bytes that it names: from memory, from files, or from the program's resources. It loads when
 * asked and keeps nothing of what it loaded. What is in memory and not needed for now can be packed.
 */

#include "config.h"

#include "showcase-bundle.h"
#include "showcase-index.h"

#include <glib/gi18n-lib.h>

/* As little work as the compressor knows: texts become less than half as long, at ninety megabytes a second. */
#define PACKING_LEVEL 1

/* Where one name leads: exactly one of the first four is set. */
typedef struct
{
  GBytes *bytes;
  GBytes *packed;
  GFile *file;
  char *resource;

  /* Of what is packed */
  GBytes *start;
  gsize size;
} Source;

struct _ShowcaseBundle
{
  GObject parent_instance;

  /* Owned */
  ShowcaseCatalog *catalog;
  ShowcaseCatalog *whole; /* with all languages */
  GHashTable *sources;

  /* State */
  GMutex lock; /* for what packing changes in a source, as other threads load */
};

G_DEFINE_FINAL_TYPE (ShowcaseBundle, showcase_bundle, G_TYPE_OBJECT)

static void
free_source (gpointer data)
{
  Source *source = data;

  g_clear_pointer (&source->bytes, g_bytes_unref);
  g_clear_pointer (&source->packed, g_bytes_unref);
  g_clear_pointer (&source->start, g_bytes_unref);
  g_clear_object (&source->file);
  g_free (source->resource);
  g_free (source);
}

static Source *
put_source (ShowcaseBundle *self,
            const char *name)
{
  Source *source = g_new0 (Source, 1);

  g_hash_table_replace (self->sources, g_strdup (name), source);
  return source;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *)a, *(const char *const *)b);
}

/* Adds the file below @path, or its name to @missing. */
static void
add_resource (ShowcaseBundle *self,
              const char *path,
              const char *name,
              GPtrArray *missing)
{
  if (g_hash_table_contains (self->sources, name))
    return;

  g_autofree char *resource = g_strconcat (path, "/", name, NULL);
  if (g_resources_get_info (resource, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
    put_source (self, name)->resource = g_steal_pointer (&resource);
  else if (!g_ptr_array_find_with_equal_func (missing, name, g_str_equal, NULL))
    g_ptr_array_add (missing, (gpointer)name);
}

static void
add_group (ShowcaseBundle *self,
           const char *path,
           ShowcaseGroup *group,
           GPtrArray *missing)
{
  ShowcaseReferences *references = showcase_group_get_references (group);
  g_auto (GStrv) urls = showcase_references_list_urls (references);
  const char *image;

  add_resource (self, path, showcase_group_get_body (group), missing);
  for (guint i = 0; urls[i] != NULL; i++)
    if (showcase_references_get_image (references, urls[i], &image, NULL, NULL))
      add_resource (self, path, image, missing);
}

static gboolean
add_resources (ShowcaseBundle *self,
               const char *path,
               GError **error)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint i = 0; i < showcase_catalog_get_n_groups (self->whole); i++)
    add_group (self, path, showcase_catalog_get_group (self->whole, i), missing);
  for (guint i = 0; i < showcase_catalog_get_n_translations (self->whole); i++)
    add_group (self, path, showcase_catalog_get_translation (self->whole, i), missing);

  if (missing->len == 0)
    return TRUE;

  /* Translators: what stands between the members of a list */
  g_autofree char *names = g_strjoinv (C_ ("list", ", "), (char **)missing->pdata);
  g_set_error (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_MISSING,
               /* Translators: %s is a list of file names. */
               _ ("The portfolio lacks files that its index names: %s"), names);
  return FALSE;
}

static void
showcase_bundle_finalize (GObject *object)
{
  ShowcaseBundle *self = SHOWCASE_BUNDLE (object);

  g_clear_object (&self->catalog);
  g_clear_object (&self->whole);
  g_hash_table_unref (self->sources);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (showcase_bundle_parent_class)->finalize (object);
}

static void
showcase_bundle_class_init (ShowcaseBundleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_bundle_finalize;
}

static void
showcase_bundle_init (ShowcaseBundle *self)
{
  self->sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_source);
  g_mutex_init (&self->lock);
}

/**
 * showcase_bundle_new:
 * @catalog: the catalog
 *
 * Makes a bundle without bodies and images. Add them all before another thread loads from it.
 *
 * Returns: (transfer full): the bundle
 */
ShowcaseBundle *
showcase_bundle_new (ShowcaseCatalog *catalog)
{
  g_return_val_if_fail (SHOWCASE_IS_CATALOG (catalog), NULL);

  ShowcaseBundle *self = g_object_new (SHOWCASE_TYPE_BUNDLE, NULL);
  self->whole = g_object_ref (catalog);
  self->catalog = showcase_catalog_choose (catalog, g_get_language_names ());

  return self;
}

/**
 * showcase_bundle_new_from_resource:
 * @path: a folder of the registered resources, without a "/" at the end
 * @error: the place for an error of the domain %SHOWCASE_INDEX_ERROR
 *
 * Reads the index of a compiled portfolio and checks that everything that it names is there.
 *
 * Returns: (transfer full): the bundle, or %NULL
 */
ShowcaseBundle *
showcase_bundle_new_from_resource (const char *path,
                                   GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  g_autofree char *index = g_strconcat (path, "/index.json", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (index, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (bytes == NULL)
    {
      g_set_error (error, SHOWCASE_INDEX_ERROR, SHOWCASE_INDEX_ERROR_MISSING, _ ("There is no portfolio in “%s”"), path);
      return NULL;
    }

  g_autoptr (ShowcaseCatalog) catalog = showcase_index_read (bytes, error);
  if (catalog == NULL)
    return NULL;

  g_autoptr (ShowcaseBundle) self = showcase_bundle_new (catalog);
  if (!add_resources (self, path, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* Both may be asked for while another thread packs. */
static GBytes *
get_bytes (ShowcaseBundle *self,
           Source *source,
           GBytes **packed)
{
  GBytes *bytes;

  g_mutex_lock (&self->lock);
  bytes = source->bytes != NULL ? g_bytes_ref (source->bytes) : NULL;
  if (packed != NULL)
    *packed = source->packed != NULL ? g_bytes_ref (source->packed) : NULL;
  g_mutex_unlock (&self->lock);
  return bytes;
}

static GBytes *
unpack (GBytes *packed,
        GError **error)
{
  g_autoptr (GConverter) decompressor = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW));

  return g_converter_convert_bytes (decompressor, packed, error);
}

/**
 * showcase_bundle_add_bytes:
 * @self: a bundle
 * @name: a name that the catalog uses
 * @bytes: what it stands for
 *
 * Adds a body or an image that is in memory.
 */
void
showcase_bundle_add_bytes (ShowcaseBundle *self,
                           const char *name,
                           GBytes *bytes)
{
  g_return_if_fail (SHOWCASE_IS_BUNDLE (self));
  g_return_if_fail (name != NULL && bytes != NULL);

  put_source (self, name)->bytes = g_bytes_ref (bytes);
}

/**
 * showcase_bundle_add_file:
 * @self: a bundle
 * @name: a name that the catalog uses
 * @file: the file that it stands for
 *
 * Adds a body or an image that stays in its file until it is loaded.
 */
void
showcase_bundle_add_file (ShowcaseBundle *self,
                          const char *name,
                          GFile *file)
{
  g_return_if_fail (SHOWCASE_IS_BUNDLE (self));
  g_return_if_fail (name != NULL && G_IS_FILE (file));

  put_source (self, name)->file = g_object_ref (file);
}

/**
 * showcase_bundle_pack:
 * @self: a bundle
 * @name: the name of a body or an image
 * @start: what showcase_bundle_load_start() gives from now on
 *
 * Packs a body or an image that is in memory; what is elsewhere, or packed, stays as it is. Takes a while for long ones; safe in any thread.
 */
void
showcase_bundle_pack (ShowcaseBundle *self,
                      const char *name,
                      GBytes *start)
{
  g_autoptr (GConverter) compressor = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) converted = NULL;
  g_autoptr (GBytes) packed = NULL;
  gconstpointer data;
  gsize size;
  Source *source;

  g_return_if_fail (SHOWCASE_IS_BUNDLE (self));
  g_return_if_fail (name != NULL && start != NULL);

  source = g_hash_table_lookup (self->sources, name);
  if (source == NULL || (bytes = get_bytes (self, source, NULL)) == NULL)
    return;

  compressor = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, PACKING_LEVEL));
  converted = g_converter_convert_bytes (compressor, bytes, NULL);
  if (converted == NULL)
    return;
  /* That is in a buffer which has doubled whenever it was full. */
  data = g_bytes_get_data (converted, &size);
  packed = g_bytes_new (data, size);

  g_mutex_lock (&self->lock);
  if (source->bytes != NULL)
    {
      source->packed = g_bytes_ref (packed);
      source->start = g_bytes_ref (start);
      source->size = g_bytes_get_size (bytes);
      g_clear_pointer (&source->bytes, g_bytes_unref);
    }
  g_mutex_unlock (&self->lock);
}

/**
 * showcase_bundle_get_catalog:
 * @self: a bundle
 *
 * Gets the catalog, with each document in the language of whoever reads it.
 *
 * Returns: (transfer none): the catalog
 */
ShowcaseCatalog *
showcase_bundle_get_catalog (ShowcaseBundle *self)
{
  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (self), NULL);

  return self->catalog;
}

/**
 * showcase_bundle_get_whole_catalog:
 * @self: a bundle
 *
 * Gets the catalog that the bundle was made of: plain documents, which have their translations, whoever reads it.
 *
 * Returns: (transfer none): the catalog
 */
ShowcaseCatalog *
showcase_bundle_get_whole_catalog (ShowcaseBundle *self)
{
  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (self), NULL);

  return self->whole;
}

/**
 * showcase_bundle_list_names:
 * @self: a bundle
 *
 * Lists all bodies and images, sorted by the bytes of their names.
 *
 * Returns: (transfer full): the names
 */
char **
showcase_bundle_list_names (ShowcaseBundle *self)
{
  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (self), NULL);

  guint n_names;
  g_autofree char **names = (char **)g_hash_table_get_keys_as_array (self->sources, &n_names);
  qsort (names, n_names, sizeof (char *), compare_names);

  return g_strdupv (names);
}

/**
 * showcase_bundle_load_start:
 * @self: a bundle
 * @name: the name of a body or an image
 * @packed_size: (out): the size of the whole if it is packed, and what is returned is its start; otherwise 0
 * @cancellable: (nullable): a cancellable
 * @error: the place for an error of the domain %G_IO_ERROR or %G_RESOURCE_ERROR
 *
 * Loads what can be had of a body or an image without unpacking it, which is all of it unless it is packed; blocks while a file is read.
 *
 * Returns: (transfer full): the bytes, or %NULL
 */
GBytes *
showcase_bundle_load_start (ShowcaseBundle *self,
                            const char *name,
                            gsize *packed_size,
                            GCancellable *cancellable,
                            GError **error)
{
  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (self), NULL);
  g_return_val_if_fail (name != NULL && packed_size != NULL, NULL);

  Source *source = g_hash_table_lookup (self->sources, name);
  g_autoptr (GBytes) packed = NULL;
  g_autoptr (GBytes) bytes = source != NULL ? get_bytes (self, source, &packed) : NULL;

  *packed_size = packed != NULL ? source->size : 0;
  if (packed != NULL && !g_cancellable_is_cancelled (cancellable))
    return g_bytes_ref (source->start);
  return showcase_bundle_load (self, name, cancellable, error);
}

/**
 * showcase_bundle_load:
 * @self: a bundle
 * @name: the name of a body or an image
 * @cancellable: (nullable): a cancellable
 * @error: the place for an error of the domain %G_IO_ERROR or %G_RESOURCE_ERROR
 *
 * Loads a body or an image; blocks while a file is read, and while what is packed is unpacked.
 *
 * Returns: (transfer full): the bytes, or %NULL
 */
GBytes *
showcase_bundle_load (ShowcaseBundle *self,
                      const char *name,
                      GCancellable *cancellable,
                      GError **error)
{
  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  Source *source = g_hash_table_lookup (self->sources, name);
  g_autoptr (GBytes) packed = NULL;
  GBytes *bytes;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (source == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("“%s” is not in this portfolio"), name);
      return NULL;
    }
  bytes = get_bytes (self, source, &packed);
  if (bytes != NULL)
    return bytes;
  if (packed != NULL)
    return unpack (packed, error);
  if (source->file != NULL)
    return g_file_load_bytes (source->file, cancellable, NULL, error);
  return g_resources_lookup_data (source->resource, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}
