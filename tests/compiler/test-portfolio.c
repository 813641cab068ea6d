/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-compiler.h"
#include "showcase-portfolio.h"
#include "test-folder.h"
#include <sys/stat.h>

static ShowcasePortfolio *
open_names (TestFolder *folder,
            const char *const *names,
            ShowcaseReport *report,
            GError **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = test_folder_get_path (folder, names[i]);

      g_ptr_array_add (files, g_file_new_for_path (path));
    }
  return showcase_portfolio_new ((GFile *const *)files->pdata, files->len, report, NULL, error);
}

static char *
list_paths (ShowcasePortfolio *portfolio)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < showcase_portfolio_get_n_documents (portfolio); i++)
    g_string_append_printf (text, "%s ", showcase_portfolio_get_path (portfolio, i));
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *names[4];
  const char *paths;
  const char *title;
} cases[] = {
  { { "my-work" }, "b.md sub/a.md ", "My work" },
  { { "my-work/b.md" }, "b.md ", NULL },
  { { "my-work/b.md", "my-work/b.md" }, "b.md ", NULL },
  { { "my-work", "my-work/b.md" }, "b.md sub/a.md ", NULL },
  { { "my-work/b.md", "my-work/code.c" }, "b.md code.c ", NULL },
  { { "my-work", "other" }, "my-work/b.md my-work/sub/a.md other/b.md ", NULL },
  { { "other/b.md", "my-work/b.md" }, "my-work/b.md other/b.md ", NULL },
  { { "my-work/sub", "deeper/sub" }, "sub-1/c.md sub/a.md ", NULL },
  { { "empty" }, "", "Empty" },
};

static void
test_paths (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();

  test_folder_write (folder, "my-work/b.md", "");
  test_folder_write (folder, "my-work/code.c", "");
  test_folder_write (folder, "my-work/sub/a.md", "");
  test_folder_write (folder, "other/b.md", "");
  test_folder_write (folder, "deeper/sub/c.md", "");
  test_folder_write (folder, "empty/x.c", "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseReport) report = showcase_report_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (ShowcasePortfolio) portfolio = open_names (folder, cases[i].names, report, &error);
      g_autofree char *paths = NULL;

      g_test_message ("case %u", i);
      g_assert_no_error (error);
      paths = list_paths (portfolio);
      g_assert_cmpstr (paths, ==, cases[i].paths);
      g_assert_cmpstr (showcase_portfolio_get_title (portfolio), ==, cases[i].title);
      g_assert_cmpuint (showcase_report_get_n_warnings (report) + showcase_report_get_n_errors (report), ==, 0);
    }
}

static void
test_missing (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) remote = g_file_new_for_uri ("unknown://host/a.md");
  GFile *const files[] = { remote };

  g_assert_null (open_names (folder, (const char *const[]){ "missing.md", NULL }, report, &error));
  g_assert_error (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_null (showcase_portfolio_new (files, 1, report, NULL, &error));
  g_assert_error (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_MISSING);
}

static void
test_pipe (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcasePortfolio) portfolio = NULL;
  g_autofree char *path = test_folder_get_path (folder, "pipe.md");

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  portfolio = open_names (folder, (const char *const[]){ "pipe.md", NULL }, report, NULL);
  g_assert_cmpuint (showcase_portfolio_get_n_documents (portfolio), ==, 0);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_UNREADABLE), ==, 1);
}

static void
test_sources (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcasePortfolio) portfolio = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  static const char *const expected[] = { "in", "in/a.md", "in/sub", "in/sub/b.md", "in/sub/c.png" };

  test_folder_write (folder, "in/a.md", "");
  test_folder_write (folder, "in/code.c", "");
  test_folder_write (folder, "in/sub/b.md", "");
  portfolio = open_names (folder, (const char *const[]){ "in", NULL }, report, NULL);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *path = test_folder_get_path (folder, "in/sub/c.png");

      showcase_portfolio_add_source (portfolio, path);
    }
  sources = showcase_portfolio_list_sources (portfolio);
  g_assert_cmpuint (sources->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < sources->len; i++)
    {
      g_autofree char *path = test_folder_get_path (folder, expected[i]);

      g_assert_cmpstr (g_file_peek_path (g_ptr_array_index (sources, i)), ==, path);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio/paths", test_paths);
  g_test_add_func ("/portfolio/missing", test_missing);
  g_test_add_func ("/portfolio/pipe", test_pipe);
  g_test_add_func ("/portfolio/sources", test_sources);
  return g_test_run ();
}
