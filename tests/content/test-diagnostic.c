/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-diagnostic.h"

static void
test_to_string (void)
{
  static const struct
  {
    ShowcaseSeverity severity;
    const char *file;
    guint line;
    const char *expected;
  } cases[] = {
    { SHOWCASE_SEVERITY_WARNING, "a/b.md", 7, "a/b.md:7: warning: odd" },
    { SHOWCASE_SEVERITY_ERROR, "a/b.md", 0, "a/b.md: error: odd" },
    { SHOWCASE_SEVERITY_ERROR, NULL, 3, "error: odd" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDiagnostic) diagnostic = showcase_diagnostic_new (cases[i].severity, SHOWCASE_PROBLEM_DATE, cases[i].file, cases[i].line, "odd");
      g_autofree char *text = showcase_diagnostic_to_string (diagnostic);

      g_assert_cmpstr (text, ==, cases[i].expected);
      g_assert_cmpint (showcase_diagnostic_get_severity (diagnostic), ==, cases[i].severity);
      g_assert_cmpint (showcase_diagnostic_get_problem (diagnostic), ==, SHOWCASE_PROBLEM_DATE);
      g_assert_cmpstr (showcase_diagnostic_get_file (diagnostic), ==, cases[i].file);
      g_assert_cmpuint (showcase_diagnostic_get_line (diagnostic), ==, cases[i].line);
      g_assert_cmpstr (showcase_diagnostic_get_message (diagnostic), ==, "odd");
    }
}

/* A name may have anything in it but a slash; what is printed is one line, which no terminal obeys. */
static void
test_hostile_names (void)
{
  static const struct
  {
    const char *file;
    const char *expected;
  } cases[] = {
    { "a\nb.md", "a b.md:7: warning: odd end" },
    { "x\033[31m.md", "x [31m.md:7: warning: odd end" },
    { "x\302\233"
      "31m\r.md",
      "x 31m .md:7: warning: odd end" },
    { "a\342\200\250b.md", "a b.md:7: warning: odd end" },
    { "caf\351.md", "caf\357\277\275.md:7: warning: odd end" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDiagnostic) diagnostic = showcase_diagnostic_new (SHOWCASE_SEVERITY_WARNING, SHOWCASE_PROBLEM_DATE, cases[i].file, 7, "odd\nend");
      g_autofree char *text = showcase_diagnostic_to_string (diagnostic);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_names (void)
{
  ShowcaseProblem found;

  for (ShowcaseProblem problem = 0; problem < SHOWCASE_N_PROBLEMS; problem++)
    {
      const char *name = showcase_problem_to_string (problem);

      g_assert_true (showcase_problem_from_string (name, &found));
      g_assert_cmpint (found, ==, problem);
    }
  g_assert_false (showcase_problem_from_string ("", &found));
  g_assert_false (showcase_problem_from_string ("Date", &found));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/diagnostic/to-string", test_to_string);
  g_test_add_func ("/content/diagnostic/hostile-names", test_hostile_names);
  g_test_add_func ("/content/diagnostic/names", test_names);
  return g_test_run ();
}
