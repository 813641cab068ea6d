/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "test-folder.h"
#include "showcase-compiler.h"
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const guint8 test_png[68] = {
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0x00,
  0x00,
  0x00,
  0x0d,
  0x49,
  0x48,
  0x44,
  0x52,
  0x00,
  0x00,
  0x00,
  0x03,
  0x00,
  0x00,
  0x00,
  0x02,
  0x08,
  0x00,
  0x00,
  0x00,
  0x00,
  0xb8,
  0x1f,
  0x39,
  0xc6,
  0x00,
  0x00,
  0x00,
  0x0b,
  0x49,
  0x44,
  0x41,
  0x54,
  0x78,
  0x9c,
  0x63,
  0x60,
  0x80,
  0x00,
  0x00,
  0x00,
  0x08,
  0x00,
  0x01,
  0xb7,
  0x58,
  0x73,
  0x95,
  0x00,
  0x00,
  0x00,
  0x00,
  0x49,
  0x45,
  0x4e,
  0x44,
  0xae,
  0x42,
  0x60,
  0x82,
};

TestFolder *
test_folder_new (void)
{
  TestFolder *self = g_new0 (TestFolder, 1);
  g_autoptr (GError) error = NULL;

  self->path = g_dir_make_tmp ("showcase-test-XXXXXX", &error);
  g_assert_no_error (error);
  return self;
}

/* Depth first, with a list instead of recursion: folders are removed in the opposite order of how they were met. */
void
test_folder_free (TestFolder *self)
{
  g_autoptr (GPtrArray) folders = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (folders, g_strdup (self->path));
  for (guint i = 0; i < folders->len; i++)
    {
      const char *folder = g_ptr_array_index (folders, i);
      g_autoptr (GDir) directory = NULL;
      const char *name;

      g_chmod (folder, 0700);
      directory = g_dir_open (folder, 0, NULL);
      while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
        {
          char *path = g_build_filename (folder, name, NULL);
          struct stat status;

          if (lstat (path, &status) == 0 && S_ISDIR (status.st_mode))
            g_ptr_array_add (folders, path);
          else
            {
              g_assert_cmpint (g_unlink (path), ==, 0);
              g_free (path);
            }
        }
    }
  for (guint i = folders->len; i > 0; i--)
    g_assert_cmpint (g_rmdir (g_ptr_array_index (folders, i - 1)), ==, 0);
  g_free (self->path);
  g_free (self);
}

char *
test_folder_get_path (TestFolder *self,
                      const char *name)
{
  return *name != '\0' ? g_build_filename (self->path, name, NULL) : g_strdup (self->path);
}

static char *
make_place (TestFolder *self,
            const char *name)
{
  char *path = test_folder_get_path (self, name);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  return path;
}

void
test_folder_write (TestFolder *self,
                   const char *name,
                   const char *text)
{
  test_folder_write_bytes (self, name, text, strlen (text));
}

void
test_folder_write_bytes (TestFolder *self,
                         const char *name,
                         const void *bytes,
                         gsize length)
{
  g_autofree char *path = make_place (self, name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, bytes, length, &error);
  g_assert_no_error (error);
}

void
test_folder_link (TestFolder *self,
                  const char *name,
                  const char *target)
{
  g_autofree char *path = make_place (self, name);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

void
test_folder_remove (TestFolder *self,
                    const char *name)
{
  g_autofree char *path = test_folder_get_path (self, name);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

char *
test_folder_read (TestFolder *self,
                  const char *name)
{
  g_autofree char *path = test_folder_get_path (self, name);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

ShowcaseBundle *
test_folder_compile (TestFolder *self,
                     const char *name,
                     ShowcaseReport *report,
                     GError **error)
{
  g_autofree char *path = test_folder_get_path (self, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GFile *const files[] = { file };

  return showcase_compile (files, 1, report, NULL, NULL, NULL, error);
}
