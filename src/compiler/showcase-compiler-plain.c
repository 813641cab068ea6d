/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document that is not compiled: what a reader has of it while that takes long. Its file is read, and is called as it is. */

#include "showcase-compiler.h"

#include "showcase-name.h"
#include "showcase-source.h"

static ShowcaseGroup *
make_group (ShowcaseSource *source)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  g_autofree char *title = showcase_name_prettify (showcase_source_get_path (source));

  return g_object_new (SHOWCASE_TYPE_GROUP,
                       "id",
                       "plain",
                       "title",
                       title,
                       "document",
                       showcase_source_get_path (source),
                       "body",
                       "bodies/plain.txt",
                       "lines",
                       showcase_source_get_lines (source),
                       "entries",
                       entries,
                       NULL);
}

/**
 * showcase_compile_plain:
 * @file: a file or folder
 *
 * Puts a document into a bundle as it is written, without an entry. Its lines are those of the body that showcase_compile() has of it, unless that is
 * recovered or written from another format.
 *
 * Returns: (transfer full) (nullable): a bundle of one group; %NULL for a folder and for what can't be used
 */
ShowcaseBundle *
showcase_compile_plain (GFile *file)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autofree char *filename = g_file_get_path (file);
  g_autofree char *name = filename != NULL ? g_filename_display_basename (filename) : NULL;
  g_autoptr (ShowcaseSource) source = NULL;
  g_autoptr (ShowcaseCatalog) catalog = NULL;
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  ShowcaseGroup *group;
  ShowcaseBundle *bundle;

  if (filename == NULL || !g_file_test (filename, G_FILE_TEST_IS_REGULAR))
    return NULL;
  source = showcase_source_load (name, filename, report);
  if (source == NULL)
    return NULL;
  group = make_group (source);
  g_ptr_array_add (groups, group);
  catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "title", showcase_group_get_title (group), "groups", groups, NULL);
  bundle = showcase_bundle_new (catalog);
  showcase_bundle_add_bytes (bundle, showcase_group_get_body (group), showcase_source_get_body (source));
  return bundle;
}
