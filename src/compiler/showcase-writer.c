/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A bundle as files, for the build: the index, the bodies and pictures, and the list that glib-compile-resources reads. What is already
 * there with the same contents is left alone, so that a build does no more than it must.
 */

#include "config.h"
#include "showcase-writer.h"
#include "showcase-index.h"
#include <string.h>

static const char *const folders[] = { "bodies", "images" };

/* The list is the last to be written, and the first to go before anything changes: a run that was interrupted leaves none, and a build that
 * only looks at the list's time notices every change. */
typedef struct
{
  GFile *directory;
  GFile *list;
  gboolean changed;
} Writer;

static void
announce_change (Writer *self)
{
  if (!self->changed)
    g_file_delete (self->list, NULL, NULL);
  self->changed = TRUE;
}

static gboolean
has_contents (GFile *file,
              GBytes *bytes)
{
  g_autoptr (GBytes) present = g_file_load_bytes (file, NULL, NULL, NULL);

  return present != NULL && g_bytes_equal (present, bytes);
}

static gboolean
write_bytes (Writer *self,
             const char *name,
             GBytes *bytes,
             GError **error)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (self->directory, name);
  gsize length;
  const char *contents = g_bytes_get_data (bytes, &length);

  if (has_contents (file, bytes))
    return TRUE;
  announce_change (self);
  return g_file_replace_contents (file, contents != NULL ? contents : "", length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}

static gboolean
make_directory (GFile *directory,
                GError **error)
{
  g_autoptr (GError) make_error = NULL;

  if (g_file_make_directory_with_parents (directory, NULL, &make_error) || g_error_matches (make_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&make_error));
  return FALSE;
}

/* Only regular files right in a folder of our own are ever removed. */
static gboolean
remove_stale (Writer *self,
              const char *folder_name,
              GHashTable *names,
              GError **error)
{
  g_autoptr (GFile) folder = g_file_get_child (self->directory, folder_name);
  g_autoptr (GFileEnumerator) children = NULL;

  children = g_file_enumerate_children (folder, "standard::name,standard::type", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, error);
  if (children == NULL)
    return FALSE;
  for (;;)
    {
      g_autofree char *name = NULL;
      GFileInfo *child;
      GFile *file;

      if (!g_file_enumerator_iterate (children, &child, &file, NULL, error))
        return FALSE;
      if (child == NULL)
        return TRUE;
      name = g_strconcat (folder_name, "/", g_file_info_get_name (child), NULL);
      if (g_file_info_get_file_type (child) != G_FILE_TYPE_REGULAR || g_hash_table_contains (names, name))
        continue;
      announce_change (self);
      if (!g_file_delete (file, NULL, error))
        return FALSE;
    }
}

static GBytes *
make_list (char **names,
           const char *prefix)
{
  g_autofree char *escaped_prefix = g_markup_escape_text (prefix, -1);
  g_autoptr (GString) list = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  g_string_append_printf (list, "<gresources>\n  <gresource prefix=\"%s\">\n    <file>index.json</file>\n", escaped_prefix);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = g_markup_escape_text (names[i], -1);

      g_string_append_printf (list, "    <file>%s</file>\n", name);
    }
  g_string_append (list, "  </gresource>\n</gresources>\n");
  return g_string_free_to_bytes (g_steal_pointer (&list));
}

static gboolean
write_files (Writer *self,
             ShowcaseBundle *bundle,
             char **names,
             GError **error)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GBytes) index = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->directory, folders[i]);

      if (!make_directory (folder, error))
        return FALSE;
    }
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = showcase_bundle_load (bundle, names[i], NULL, error);

      if (bytes == NULL || !write_bytes (self, names[i], bytes, error))
        return FALSE;
      g_hash_table_add (known, names[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    if (!remove_stale (self, folders[i], known, error))
      return FALSE;
  index = showcase_index_write (showcase_bundle_get_whole_catalog (bundle));
  return write_bytes (self, "index.json", index, error);
}

/**
 * showcase_writer_write:
 * @bundle: a bundle
 * @prefix: the path of the bundle in the program's resources, "/com/example/Showcase/content"
 * @directory: a folder, made if it is not there
 * @error: return location for an error
 *
 * Writes index.json, bodies/ and images/ to @directory, and content.gresource.xml, of which glib-compile-resources makes a resource of the
 * whole bundle. Files of an earlier run that are no longer part of the bundle are removed from bodies/ and images/; a file with the same
 * contents is not touched. The list of the resource is touched whenever anything else is.
 *
 * Returns: whether all was written; otherwise an error of %G_IO_ERROR or of showcase_bundle_load () is set
 */
gboolean
showcase_writer_write (ShowcaseBundle *bundle,
                       const char *prefix,
                       GFile *directory,
                       GError **error)
{
  g_autoptr (GFile) list = NULL;
  g_autoptr (GBytes) list_bytes = NULL;
  g_auto (GStrv) names = NULL;
  Writer writer = { .directory = directory };

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), FALSE);
  g_return_val_if_fail (prefix != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (directory), FALSE);

  list = g_file_get_child (directory, "content.gresource.xml");
  writer.list = list;
  names = showcase_bundle_list_names (bundle);
  list_bytes = make_list (names, prefix);
  return write_files (&writer, bundle, names, error) && write_bytes (&writer, "content.gresource.xml", list_bytes, error);
}

/* As the rules of make have it and ninja reads it; a newline can't be written at all. */
static gboolean
append_escaped (GString *rule,
                const char *path)
{
  if (strchr (path, '\n') != NULL)
    return FALSE;
  for (; *path != '\0'; path++)
    {
      if (*path == ' ' || *path == '#' || *path == '\\')
        g_string_append_c (rule, '\\');
      else if (*path == '$')
        g_string_append_c (rule, '$');
      g_string_append_c (rule, *path);
    }
  return TRUE;
}

/**
 * showcase_writer_write_depfile:
 * @target: the file that the build waits for, as it names it
 * @sources: (array length=n_sources): files and folders that it depends on
 * @n_sources: their number
 * @depfile: the file to write
 * @error: return location for an error
 *
 * Writes a rule of make that says what a target depends on. A path with a newline, which such a rule can't hold, is left out.
 *
 * Returns: whether it was written; otherwise an error of %G_IO_ERROR is set
 */
gboolean
showcase_writer_write_depfile (const char *target,
                               GFile *const *sources,
                               guint n_sources,
                               GFile *depfile,
                               GError **error)
{
  g_autoptr (GString) rule = g_string_new (NULL);

  g_return_val_if_fail (target != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (depfile), FALSE);

  append_escaped (rule, target);
  g_string_append_c (rule, ':');
  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (GString) escaped = g_string_new (NULL);

      if (append_escaped (escaped, g_file_peek_path (sources[i])))
        g_string_append_printf (rule, " \\\n  %s", escaped->str);
    }
  g_string_append_c (rule, '\n');
  return g_file_replace_contents (depfile, rule->str, rule->len, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}
