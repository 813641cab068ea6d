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

static gboolean
has_contents (GFile *file,
              GBytes *bytes)
{
  g_autoptr (GBytes) present = g_file_load_bytes (file, NULL, NULL, NULL);

  return present != NULL && g_bytes_equal (present, bytes);
}

static gboolean
write_bytes (GFile *directory,
             const char *name,
             GBytes *bytes,
             GError **error)
{
  g_autoptr (GFile) file = g_file_resolve_relative_path (directory, name);
  gsize length;
  const char *contents = g_bytes_get_data (bytes, &length);

  if (has_contents (file, bytes))
    return TRUE;
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
remove_stale (GFile *directory,
              const char *folder_name,
              const char *const *names,
              GError **error)
{
  g_autoptr (GFile) folder = g_file_get_child (directory, folder_name);
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
      if (g_file_info_get_file_type (child) == G_FILE_TYPE_REGULAR && !g_strv_contains (names, name) && !g_file_delete (file, NULL, error))
        return FALSE;
    }
}

/**
 * showcase_writer_write:
 * @bundle: a bundle
 * @directory: a folder, made if it is not there
 * @error: return location for an error
 *
 * Writes index.json, bodies/ and images/ to @directory. Files of an earlier run that are no longer part of the bundle are removed from
 * bodies/ and images/; a file with the same contents is not touched.
 *
 * Returns: whether all was written; otherwise an error of %G_IO_ERROR or of showcase_bundle_load () is set
 */
gboolean
showcase_writer_write (ShowcaseBundle *bundle,
                       GFile *directory,
                       GError **error)
{
  g_autoptr (GBytes) index = NULL;
  g_auto (GStrv) names = NULL;

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), FALSE);
  g_return_val_if_fail (G_IS_FILE (directory), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GFile) folder = g_file_get_child (directory, folders[i]);

      if (!make_directory (folder, error))
        return FALSE;
    }
  names = showcase_bundle_list_names (bundle);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = showcase_bundle_load (bundle, names[i], NULL, error);

      if (bytes == NULL || !write_bytes (directory, names[i], bytes, error))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    if (!remove_stale (directory, folders[i], (const char *const *)names, error))
      return FALSE;
  index = showcase_index_write (showcase_bundle_get_catalog (bundle));
  return write_bytes (directory, "index.json", index, error);
}

/* A sum of everything that the list names: it changes whenever a file does, so that a build that only looks at the list notices. */
static char *
compute_sum (ShowcaseBundle *bundle,
             char **names,
             GError **error)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GBytes) index = showcase_index_write (showcase_bundle_get_catalog (bundle));

  g_checksum_update (sum, g_bytes_get_data (index, NULL), g_bytes_get_size (index));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = showcase_bundle_load (bundle, names[i], NULL, error);

      if (bytes == NULL)
        return NULL;
      g_checksum_update (sum, (const guchar *)names[i], strlen (names[i]) + 1);
      if (g_bytes_get_size (bytes) > 0)
        g_checksum_update (sum, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
    }
  return g_strdup (g_checksum_get_string (sum));
}

/**
 * showcase_writer_write_resource_list:
 * @bundle: a bundle
 * @prefix: the path in the program's resources, "/com/example/Showcase/content"
 * @directory: the folder that showcase_writer_write () wrote to
 * @error: return location for an error
 *
 * Writes content.gresource.xml, which glib-compile-resources turns into a resource of the whole bundle.
 *
 * Returns: whether it was written; otherwise an error of %G_IO_ERROR is set
 */
gboolean
showcase_writer_write_resource_list (ShowcaseBundle *bundle,
                                     const char *prefix,
                                     GFile *directory,
                                     GError **error)
{
  g_autoptr (GString) list = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) names = NULL;
  g_autofree char *sum = NULL;
  g_autofree char *escaped_prefix = NULL;

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), FALSE);
  g_return_val_if_fail (prefix != NULL, FALSE);
  g_return_val_if_fail (G_IS_FILE (directory), FALSE);

  names = showcase_bundle_list_names (bundle);
  sum = compute_sum (bundle, names, error);
  if (sum == NULL)
    return FALSE;
  escaped_prefix = g_markup_escape_text (prefix, -1);
  g_string_append_printf (list, "<!-- sha256 %s -->\n<gresources>\n  <gresource prefix=\"%s\">\n    <file>index.json</file>\n", sum, escaped_prefix);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = g_markup_escape_text (names[i], -1);

      g_string_append_printf (list, "    <file>%s</file>\n", name);
    }
  g_string_append (list, "  </gresource>\n</gresources>\n");
  bytes = g_string_free_to_bytes (g_steal_pointer (&list));
  return write_bytes (directory, "content.gresource.xml", bytes, error);
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
