/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-report.h"
#include "test-list-model.h"

static void
fill (ShowcaseReport *report)
{
  showcase_report_add (report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_MISSING_IMAGE, "b.md", 7, "no %s", "picture");
  showcase_report_add (report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_MISSING_DOCUMENT, "b.md", 3, "no document");
  showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_BINARY, "a.md", 0, "not a text");
  showcase_report_add (report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_DATE, "b.md", 3, "two ways");
}

static void
test_text (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autofree char *empty = showcase_report_to_text (report);
  g_autofree char *text = NULL;

  g_assert_cmpstr (empty, ==, "");
  fill (report);
  showcase_report_sort (report);
  text = showcase_report_to_text (report);
  g_assert_cmpstr (text,
                   ==,
                   "a.md: error: not a text\n"
                   "b.md:3: warning: no document\n"
                   "b.md:3: warning: two ways\n"
                   "b.md:7: warning: no picture\n");
  g_assert_cmpuint (showcase_report_get_n_errors (report), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_warnings (report), ==, 3);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_DATE), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_SIZE), ==, 0);
}

static void
test_said_twice (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autofree char *text = NULL;

  for (guint i = 0; i < 3; i++)
    showcase_report_add (report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_MISSING_IMAGE, "b.md", 7, "no picture");
  showcase_report_add (report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_MISSING_IMAGE, "b.md", 8, "no picture");
  showcase_report_add (report, SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_MISSING_IMAGE, "c.md", 8, "no picture");
  showcase_report_add (report, SHOWCASE_SEVERITY_ERROR, SHOWCASE_PROBLEM_MISSING_IMAGE, "c.md", 8, "no picture");
  text = showcase_report_to_text (report);
  g_assert_cmpstr (text,
                   ==,
                   "b.md:7: warning: no picture\n"
                   "b.md:8: warning: no picture\n"
                   "c.md:8: warning: no picture\n"
                   "c.md:8: error: no picture\n");
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_MISSING_IMAGE), ==, 4);
}

static void
test_summary (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autofree char *empty = showcase_report_to_summary (report);
  g_autofree char *summary = NULL;

  g_assert_cmpstr (empty, ==, "0 documents, 0 entries, 0 periods, 0 missing links, 0 missing images, 0 empty STAR steps");
  fill (report);
  showcase_report_count (report, 1, 1, 1);
  showcase_report_count (report, 1, 4, 0);
  summary = showcase_report_to_summary (report);
  g_assert_cmpstr (summary, ==, "2 documents, 5 entries, 1 period, 1 missing link, 1 missing image, 0 empty STAR steps, 1 error");
}

static void
test_model (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (TestListModel) shadow = test_list_model_new (G_LIST_MODEL (report));

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (report)) == SHOWCASE_TYPE_DIAGNOSTIC);
  test_list_model_verify (shadow);
  fill (report);
  test_list_model_verify (shadow);
  showcase_report_sort (report);
  test_list_model_verify (shadow);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (report), 4));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/text", test_text);
  g_test_add_func ("/report/said-twice", test_said_twice);
  g_test_add_func ("/report/summary", test_summary);
  g_test_add_func ("/report/model", test_model);
  return g_test_run ();
}
