/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-walk.h"
#include "test-folder.h"
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static char *
join (GPtrArray *paths)
{
  g_ptr_array_add (paths, NULL);
  return g_strjoinv (" ", (char **)paths->pdata);
}

static ShowcaseWalk *
walk (TestFolder *folder,
      const char *name,
      ShowcaseReport *report)
{
  g_autofree char *path = test_folder_get_path (folder, name);
  g_autoptr (GError) error = NULL;
  ShowcaseWalk *found = showcase_walk_new (path, 32, G_MAXUINT, report, NULL, &error);

  g_assert_no_error (error);
  return found;
}

static void
test_sorted (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseWalk) found = NULL;
  g_autofree char *documents = NULL;
  g_autofree char *images = NULL;
  g_autofree char *folders = NULL;

  test_folder_write (folder, "b.md", "");
  test_folder_write (folder, "a/z.TXT", "");
  test_folder_write (folder, "a/b/c.markdown", "");
  test_folder_write (folder, "B.md", "");
  test_folder_write (folder, ".hidden.md", "");
  test_folder_write (folder, ".git/x.md", "");
  test_folder_write (folder, "code.c", "");
  test_folder_write (folder, "md", "");
  test_folder_write (folder, "a/pic.PNG", "");
  test_folder_write (folder, "pic.jpeg", "");
  found = walk (folder, "", NULL);
  documents = join (found->documents);
  images = join (found->images);
  folders = join (found->folders);
  g_assert_cmpstr (documents, ==, "B.md a/b/c.markdown a/z.TXT b.md");
  g_assert_cmpstr (images, ==, "a/pic.PNG pic.jpeg");
  g_assert_cmpstr (folders, ==, " a a/b");
}

static void
test_links (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseWalk) found = NULL;
  g_autofree char *documents = NULL;
  g_autofree char *text = NULL;

  test_folder_write (folder, "outside/secret.md", "");
  test_folder_write (folder, "in/one.md", "");
  test_folder_write (folder, "in/deep/two.md", "");
  test_folder_write (folder, "in/.store/three.md", "");
  test_folder_write (folder, "in/.files/four.md", "");
  test_folder_link (folder, "in/parent", "..");
  test_folder_link (folder, "in/self", ".");
  test_folder_link (folder, "in/deep/up", "../../in");
  test_folder_link (folder, "in/again.md", "one.md");
  test_folder_link (folder, "in/stored", ".store");
  test_folder_link (folder, "in/stored-again", ".store");
  test_folder_link (folder, "in/four.md", ".files/four.md");
  test_folder_link (folder, "in/secret.md", "../outside/secret.md");
  test_folder_link (folder, "in/nowhere.md", "nothing");
  test_folder_link (folder, "in/loop.md", "loop.md");
  found = walk (folder, "in", report);
  documents = join (found->documents);
  text = showcase_report_to_text (report);
  g_assert_cmpstr (documents, ==, "deep/two.md four.md one.md stored/three.md");
  g_assert_cmpstr (text,
                   ==,
                   "loop.md: warning: this link leads nowhere and is left out; remove it or mend it\n"
                   "nowhere.md: warning: this link leads nowhere and is left out; remove it or mend it\n"
                   "parent: warning: this link leads out of the portfolio and is left out; copy what it leads to\n"
                   "secret.md: warning: this link leads out of the portfolio and is left out; copy what it leads to\n");
}

static void
test_link_as_root (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseWalk) found = NULL;

  test_folder_write (folder, "real/one.md", "");
  test_folder_link (folder, "alias", "real");
  found = walk (folder, "alias", NULL);
  g_assert_cmpuint (found->documents->len, ==, 1);
}

static void
test_limits (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseWalk) shallow = NULL;
  g_autoptr (ShowcaseWalk) few = NULL;

  test_folder_write (folder, "1/2/3/deep.md", "");
  test_folder_write (folder, "1/2/fine.md", "");
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *name = g_strdup_printf ("many/%u.md", i);

      test_folder_write (folder, name, "");
    }
  shallow = showcase_walk_new (folder->path, 2, G_MAXUINT, report, NULL, NULL);
  g_assert_cmpuint (shallow->documents->len, ==, 21);
  g_assert_cmpuint (showcase_report_get_n_warnings (report), ==, 1);
  few = showcase_walk_new (folder->path, 32, 10, NULL, NULL, NULL);
  g_assert_cmpuint (few->documents->len, <, 10);
}

static void
test_errors (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *missing = test_folder_get_path (folder, "missing");

  g_assert_null (showcase_walk_new (missing, 32, G_MAXUINT, NULL, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_null (showcase_walk_new (folder->path, 32, G_MAXUINT, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What is neither a file nor a folder is no document, whatever it is called: reading a pipe would wait for ever. */
static void
test_pipe (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autofree char *path = test_folder_get_path (folder, "pipe.md");
  g_autoptr (ShowcaseWalk) found = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  found = walk (folder, "", NULL);
  g_assert_cmpuint (found->documents->len, ==, 0);
}

static void
test_inside (void)
{
  g_assert_true (showcase_walk_is_inside ("/a/b", "/a/b/c"));
  g_assert_true (showcase_walk_is_inside ("/a/b", "/a/b"));
  g_assert_false (showcase_walk_is_inside ("/a/b", "/a/bc"));
  g_assert_false (showcase_walk_is_inside ("/a/b", "/a"));
  g_assert_true (showcase_walk_is_inside ("/", "/a"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/walk/sorted", test_sorted);
  g_test_add_func ("/walk/links", test_links);
  g_test_add_func ("/walk/link-as-root", test_link_as_root);
  g_test_add_func ("/walk/limits", test_limits);
  g_test_add_func ("/walk/errors", test_errors);
  g_test_add_func ("/walk/pipe", test_pipe);
  g_test_add_func ("/walk/inside", test_inside);
  return g_test_run ();
}
