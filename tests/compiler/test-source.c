/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-source.h"
#include "test-folder.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static ShowcaseSource *
make (const char *text,
      ShowcaseReport *report)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return showcase_source_new ("a.md", bytes, report);
}

static void
assert_body (ShowcaseSource *source,
             const char *expected)
{
  gsize length;
  const char *text = showcase_source_get_text (source, &length);

  g_assert_cmpmem (text, length, expected, strlen (expected));
}

static void
assert_report (ShowcaseReport *report,
               const char *expected)
{
  g_autofree char *text = showcase_report_to_text (report);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_plain (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseSource) source = make ("# A\r\n\r\ntext\r\n", report);

  assert_body (source, "# A\n\ntext\n");
  g_assert_cmpuint (showcase_source_map_line (source, 3), ==, 3);
  g_assert_cmpuint (showcase_source_map_line (source, 0), ==, 0);
  g_assert_null (showcase_source_get_front_matter (source));
  g_assert_cmpstr (showcase_source_get_path (source), ==, "a.md");
  assert_report (report, "");
}

static void
test_front_matter (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseSource) source = make ("\357\273\277---\r\ntitle: Bread\r\n---\r\n# A\r\n", report);

  assert_body (source, "# A\n");
  g_assert_cmpuint (showcase_source_map_line (source, 1), ==, 4);
  g_assert_cmpstr (showcase_source_get_front_matter (source)->title, ==, "Bread");
  assert_report (report, "");
}

static void
test_broken_front_matter (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseSource) source = make ("---\ntitle: Bread\nrole: [baker\n---\n# A\n", report);
  g_autoptr (ShowcaseDiagnostic) diagnostic = g_list_model_get_item (G_LIST_MODEL (report), 0);

  assert_body (source, "# A\n");
  g_assert_null (showcase_source_get_front_matter (source));
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_FRONT_MATTER), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_warnings (report), ==, 1);
  g_assert_cmpuint (showcase_diagnostic_get_line (diagnostic), >=, 3);
  g_assert_cmpuint (showcase_diagnostic_get_line (diagnostic), <=, 4);
}

/* What can't be used is said where it stands, and the rest stands. */
static void
test_refused_duration (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseSource) good = make ("---\ntitle: Bread\nduration: 45\n---\n# A\n", report);
  g_autoptr (ShowcaseSource) bad = make ("---\ntitle: Bread\n\nDuration: as long as it takes\n---\n# A\n", report);

  assert_report (report, "a.md:4: warning: the duration “as long as it takes” is not a length of time; write minutes, as in “45 min”\n");
  g_assert_cmpstr (showcase_source_get_front_matter (bad)->title, ==, "Bread");
}

/* Ten thousand lists in each other: a limit of the front matter, not the end of the program. */
static void
test_nested_front_matter (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseSource) source = NULL;
  g_autofree char *lists = g_strnfill (10000, '[');
  g_autofree char *text = g_strconcat ("---\nskills: ", lists, "\n---\n# A\n", NULL);

  source = make (text, report);
  assert_body (source, "# A\n");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (report)), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_FRONT_MATTER), ==, 1);
}

static void
test_recovered (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseSource) source = make ("---\ntitle: x\n---\nBread\nI have baked bread for years.\n", report);

  g_assert_false (showcase_source_may_have_headings (source));
  g_assert_true (showcase_source_recover (source));
  g_assert_true (showcase_source_is_recovered (source));
  assert_body (source, "# Bread\n\nI have baked bread for years.\n");
  g_assert_cmpuint (showcase_source_map_line (source, 1), ==, 4);
  g_assert_cmpuint (showcase_source_map_line (source, 3), ==, 5);
}

static void
test_may_have_headings (void)
{
  static const struct
  {
    const char *text;
    gboolean may;
  } cases[] = {
    { "text\n", FALSE },
    { "", FALSE },
    { "# A", TRUE },
    { "C# is a language", TRUE },
    { "A\n===\n", TRUE },
    { "A\n-", TRUE },
    { "A\n  - \t\nb", TRUE },
    { "- a\n", FALSE },
    { "> A\n> -\n", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseReport) report = showcase_report_new ();
      g_autoptr (ShowcaseSource) source = make (cases[i].text, report);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (showcase_source_may_have_headings (source), ==, cases[i].may);
    }
}

static void
test_bad (void)
{
  static const struct
  {
    const char *text;
    gsize length;
    gboolean usable;
    const char *report;
  } cases[] = {
    { "", 0, TRUE, "a.md: warning: this document has no text; write some or remove it\n" },
    { " \n\n", 3, TRUE, "a.md: warning: this document has no text; write some or remove it\n" },
    { "\211PNG\r\n\032\n", 8, FALSE, "a.md: error: this is not a text file; remove it or save it as plain text\n" },
    { "\377\376a\0", 4, FALSE, "a.md: error: this text is in UTF-16; save it as UTF-8\n" },
    { "# A\n\ncaf\351\n\351\n",
      12,
      TRUE,
      "a.md:3: warning: this is not UTF-8; what can’t be read is shown as “�”. Save the file as UTF-8\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseReport) report = showcase_report_new ();
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, cases[i].length);
      g_autoptr (ShowcaseSource) source = showcase_source_new ("a.md", bytes, report);

      g_assert_cmpint (source != NULL, ==, cases[i].usable);
      assert_report (report, cases[i].report);
    }
}

static void
test_load (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autofree char *path = test_folder_get_path (folder, "a.md");
  g_autofree char *missing = test_folder_get_path (folder, "b.md");
  g_autoptr (ShowcaseSource) source = NULL;

  test_folder_write (folder, "a.md", "# A\n");
  source = showcase_source_load ("a.md", path, report);
  assert_body (source, "# A\n");
  g_assert_null (showcase_source_load ("b.md", missing, report));
  g_assert_null (showcase_source_load ("folder.md", folder->path, report));
  assert_report (report,
                 "b.md: error: this file can’t be read: No such file or directory\n"
                 "folder.md: error: this file can’t be read: Is a directory\n");
}

/* A file with a hole is as large as it says and takes no room. */
static void
test_large (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autofree char *path = test_folder_get_path (folder, "a.md");

  test_folder_write (folder, "a.md", "# A\n");
  g_assert_cmpint (truncate (path, 65 * 1024 * 1024), ==, 0);
  g_assert_null (showcase_source_load ("a.md", path, report));
  assert_report (report, "a.md: error: this file is larger than 64 MiB; split it\n");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/source/plain", test_plain);
  g_test_add_func ("/source/front-matter", test_front_matter);
  g_test_add_func ("/source/refused-duration", test_refused_duration);
  g_test_add_func ("/source/broken-front-matter", test_broken_front_matter);
  g_test_add_func ("/source/nested-front-matter", test_nested_front_matter);
  g_test_add_func ("/source/recovered", test_recovered);
  g_test_add_func ("/source/may-have-headings", test_may_have_headings);
  g_test_add_func ("/source/bad", test_bad);
  g_test_add_func ("/source/load", test_load);
  g_test_add_func ("/source/large", test_large);
  return g_test_run ();
}
