/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"
#include "test-folder.h"
#include <string.h>

/* Runs the real program in the folder and gives its exit status. */
static int
run (TestFolder *folder,
     char **output,
     char **errors,
     const char *const *arguments)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) command = g_ptr_array_new ();

  g_ptr_array_add (command, (gpointer)g_getenv ("SHOWCASE_COMPILE"));
  for (; *arguments != NULL; arguments++)
    g_ptr_array_add (command, (gpointer)*arguments);
  g_ptr_array_add (command, NULL);
  g_subprocess_launcher_set_cwd (launcher, folder->path);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *)command->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, output, errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process);
}

static const struct
{
  const char *name;
  const char *arguments[6];
  int status;
  const char *output;
  const char *errors;
} cases[] = {
  { "good", { "good", "out" }, 0, "1 document, 2 entries, 1 period, 0 missing links, 0 missing images, 0 empty STAR steps\n", "" },
  { "warning",
    { "odd", "out" },
    0,
    "1 document, 1 entry, 0 periods, 1 missing link, 0 missing images, 0 empty STAR steps\n",
    "a.md:3: warning: the document “gone.md” is not in the portfolio; add it or remove the link\n" },
  { "strict",
    { "--strict", "odd", "out" },
    1,
    "1 document, 1 entry, 0 periods, 1 missing link, 0 missing images, 0 empty STAR steps\n",
    "a.md:3: warning: the document “gone.md” is not in the portfolio; add it or remove the link\n" },
  { "strict and good", { "--strict", "good", "out" }, 0, "1 document, 2 entries, 1 period, 0 missing links, 0 missing images, 0 empty STAR steps\n", "" },
  { "error beside good ones",
    { "mixed", "out" },
    1,
    "1 document, 1 entry, 0 periods, 0 missing links, 0 missing images, 0 empty STAR steps, 1 error\n",
    "b.md: error: this is not a text file; remove it or save it as plain text\n" },
  { "unusable", { "bad", "out" }, 1, "", "b.md: error: this is not a text file; remove it or save it as plain text\n" },
  { "missing", { "missing", "out" }, 1, "", NULL },
  { "empty", { "empty", "out" }, 1, "", "showcase-compile: There is no document here: no file ends in .md, .markdown or .txt, or is a résumé\n" },
  { "output is a file", { "good", "file" }, 1, NULL, NULL },
  { "no argument", { NULL }, 2, "", "showcase-compile: usage: showcase-compile [--strict] [--report=FILE] SOURCE OUTPUT [DEPFILE]\n" },
  { "one argument", { "good" }, 2, "", NULL },
  { "four arguments", { "good", "out", "dep", "more" }, 2, "", NULL },
  { "unknown option", { "--unknown", "good", "out" }, 2, "", "showcase-compile: Unknown option --unknown\n" },
  { "version", { "--version" }, 0, "showcase-compile " VERSION "\n", "" },
  { "help", { "--help" }, 0, NULL, "" },
};

static void
test_status (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();

  test_folder_write (folder, "good/a.md", "# A\n## 2019 b\n## c\n");
  test_folder_write (folder, "odd/a.md", "# A\n\n[b](gone.md)\n");
  test_folder_write (folder, "mixed/a.md", "# A\n");
  test_folder_write_bytes (folder, "mixed/b.md", test_png, sizeof test_png);
  test_folder_write_bytes (folder, "bad/b.md", test_png, sizeof test_png);
  test_folder_write (folder, "empty/code.c", "");
  test_folder_write (folder, "file", "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *output = NULL;
      g_autofree char *errors = NULL;
      int status = run (folder, &output, &errors, cases[i].arguments);

      g_test_message ("%s: %s%s", cases[i].name, output, errors);
      g_assert_cmpint (status, ==, cases[i].status);
      if (cases[i].output != NULL)
        g_assert_cmpstr (output, ==, cases[i].output);
      if (cases[i].errors != NULL)
        g_assert_cmpstr (errors, ==, cases[i].errors);
      else
        g_assert_true (g_str_has_prefix (errors, "showcase-compile: ") && strchr (errors, '\n') == errors + strlen (errors) - 1);
    }
}

static void
test_files (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autofree char *depfile = NULL;
  g_autofree char *report = NULL;
  g_autofree char *list = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *output = NULL;
  g_autofree char *errors = NULL;
  const char *arguments[] = { "in put", "out", "out.d", "--prefix=/org/example", "--report=report.txt", NULL };

  test_folder_write (folder, "in put/a.md", "# A\n\n[b](gone.md) ![p](sub/p.png)\n");
  test_folder_write_bytes (folder, "in put/sub/p.png", test_png, sizeof test_png);
  g_assert_cmpint (run (folder, &output, &errors, arguments), ==, 0);
  depfile = test_folder_read (folder, "out.d");
  expected = g_strdup_printf ("out/index.json: \\\n  %s/in\\ put \\\n  %s/in\\ put/a.md \\\n  %s/in\\ put/sub \\\n  %s/in\\ put/sub/p.png\n",
                              folder->path,
                              folder->path,
                              folder->path,
                              folder->path);
  g_assert_cmpstr (depfile, ==, expected);
  report = test_folder_read (folder, "report.txt");
  g_assert_cmpstr (report,
                   ==,
                   "a.md:3: warning: the document “gone.md” is not in the portfolio; add it or remove the link\n"
                   "1 document, 1 entry, 0 periods, 1 missing link, 0 missing images, 0 empty STAR steps\n");
  list = test_folder_read (folder, "out/content.gresource.xml");
  g_assert_nonnull (strstr (list, "prefix=\"/org/example\""));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compile-command/status", test_status);
  g_test_add_func ("/compile-command/files", test_files);
  return g_test_run ();
}
