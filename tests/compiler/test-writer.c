/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-index.h"
#include "showcase-writer.h"
#include "test-folder.h"
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static ShowcaseBundle *
compile (TestFolder *folder)
{
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle = test_folder_compile (folder, "in", NULL, &error);

  g_assert_no_error (error);
  return bundle;
}

static void
write_bundle (TestFolder *folder)
{
  g_autoptr (ShowcaseBundle) bundle = compile (folder);
  g_autofree char *path = test_folder_get_path (folder, "out/put");
  g_autoptr (GFile) directory = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  showcase_writer_write (bundle, "/org/example/<content>", directory, &error);
  g_assert_no_error (error);
}

static void
assert_file (TestFolder *folder,
             const char *name,
             const char *expected)
{
  g_autofree char *text = test_folder_read (folder, name);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_write (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GBytes) index = NULL;
  g_autofree char *text = NULL;
  g_autofree char *list = NULL;
  g_autofree char *picture = NULL;

  test_folder_write (folder, "in/a.md", "# A\r\n\r\n![p](p.png)\r\n");
  test_folder_write_bytes (folder, "in/p.png", test_png, sizeof test_png);
  write_bundle (folder);
  assert_file (folder, "out/put/bodies/a.md", "# A\n\n![p](p.png)\n");
  picture = test_folder_read (folder, "out/put/images/p.png");
  g_assert_cmpmem (picture, sizeof test_png, test_png, sizeof test_png);
  bundle = compile (folder);
  index = showcase_index_write (showcase_bundle_get_catalog (bundle));
  text = test_folder_read (folder, "out/put/index.json");
  g_assert_cmpmem (text, strlen (text), g_bytes_get_data (index, NULL), g_bytes_get_size (index));
  list = test_folder_read (folder, "out/put/content.gresource.xml");
  g_assert_nonnull (strstr (list,
                            "<gresources>\n"
                            "  <gresource prefix=\"/org/example/&lt;content&gt;\">\n"
                            "    <file>index.json</file>\n"
                            "    <file>bodies/a.md</file>\n"
                            "    <file>images/p.png</file>\n"
                            "  </gresource>\n"
                            "</gresources>\n"));
}

/* What an earlier run left is removed, from the two folders that are ours and from nowhere else. */
static void
test_stale (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();

  test_folder_write (folder, "in/a.md", "# A\n");
  test_folder_write (folder, "in/b.md", "# B\n");
  test_folder_write (folder, "out/put/mine.md", "mine");
  test_folder_write (folder, "out/put/bodies/sub/mine.md", "mine");
  write_bundle (folder);
  assert_file (folder, "out/put/bodies/b.md", "# B\n");
  test_folder_remove (folder, "in/b.md");
  write_bundle (folder);
  assert_file (folder, "out/put/bodies/a.md", "# A\n");
  assert_file (folder, "out/put/bodies/b.md", NULL);
  assert_file (folder, "out/put/mine.md", "mine");
  assert_file (folder, "out/put/bodies/sub/mine.md", "mine");
}

static gint64
get_time (TestFolder *folder,
          const char *name)
{
  g_autofree char *path = test_folder_get_path (folder, name);
  struct stat status;

  g_assert_cmpint (stat (path, &status), ==, 0);
  return (gint64)status.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + status.st_mtim.tv_nsec;
}

/* What did not change is not written, and the list is touched whenever anything is: it is what a build looks at. */
static void
test_unchanged (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  gint64 list_time, index_time, body_time;

  test_folder_write (folder, "in/a.md", "# A\n\ntext\n");
  test_folder_write (folder, "in/b.md", "# B\n");
  write_bundle (folder);
  list_time = get_time (folder, "out/put/content.gresource.xml");
  index_time = get_time (folder, "out/put/index.json");
  body_time = get_time (folder, "out/put/bodies/b.md");
  write_bundle (folder);
  g_assert_cmpint (get_time (folder, "out/put/content.gresource.xml"), ==, list_time);
  g_assert_cmpint (get_time (folder, "out/put/index.json"), ==, index_time);
  test_folder_write (folder, "in/a.md", "# A\n\nTEXT\n");
  write_bundle (folder);
  g_assert_cmpint (get_time (folder, "out/put/content.gresource.xml"), >, list_time);
  assert_file (folder, "out/put/bodies/a.md", "# A\n\nTEXT\n");
  g_assert_cmpint (get_time (folder, "out/put/index.json"), ==, index_time);
  g_assert_cmpint (get_time (folder, "out/put/bodies/b.md"), ==, body_time);
}

static void
test_depfile (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autofree char *path = test_folder_get_path (folder, "out.d");
  g_autoptr (GFile) depfile = g_file_new_for_path (path);
  g_autoptr (GFile) one = g_file_new_for_path ("/a folder/c#.md");
  g_autoptr (GFile) two = g_file_new_for_path ("/cost$/back\\slash");
  g_autoptr (GFile) three = g_file_new_for_path ("/new\nline");
  g_autoptr (GError) error = NULL;

  showcase_writer_write_depfile ("out dir/index.json", (GFile *const[]){ one, two, three }, 3, depfile, &error);
  g_assert_no_error (error);
  assert_file (folder, "out.d", "out\\ dir/index.json: \\\n  /a\\ folder/c\\#.md \\\n  /cost$$/back\\\\slash\n");
  showcase_writer_write_depfile ("t", NULL, 0, depfile, &error);
  g_assert_no_error (error);
  assert_file (folder, "out.d", "t:\n");
}

static void
test_error (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autofree char *path = test_folder_get_path (folder, "in/a.md");
  g_autoptr (GFile) directory = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  test_folder_write (folder, "in/a.md", "# A\n");
  bundle = compile (folder);
  g_assert_false (showcase_writer_write (bundle, "/org/example", directory, &error));
  g_assert_nonnull (error);
  assert_file (folder, "in/a.md", "# A\n");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/writer/write", test_write);
  g_test_add_func ("/writer/stale", test_stale);
  g_test_add_func ("/writer/unchanged", test_unchanged);
  g_test_add_func ("/writer/depfile", test_depfile);
  g_test_add_func ("/writer/error", test_error);
  return g_test_run ();
}
