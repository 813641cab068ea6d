/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people are told about a finding.
 */

#include "showcase-finding.h"

static ShowcaseDiagnostic *
make (ShowcaseProblem problem,
      const char *file,
      guint line,
      const char *message)
{
  return showcase_diagnostic_new (SHOWCASE_SEVERITY_WARNING, problem, file, line, message);
}

static void
test_kinds (void)
{
  guint n_of_kind[SHOWCASE_N_FINDING_KINDS] = { 0 };

  for (ShowcaseProblem problem = 0; problem < SHOWCASE_N_PROBLEMS; problem++)
    {
      g_autoptr (ShowcaseDiagnostic) finding = make (problem, "a.md", 1, "odd");

      n_of_kind[showcase_finding_get_kind (finding)]++;
    }
  for (ShowcaseFindingKind kind = 0; kind < SHOWCASE_N_FINDING_KINDS; kind++)
    {
      g_assert_cmpuint (n_of_kind[kind], >, 0);
      g_assert_cmpstr (showcase_finding_get_kind_title (kind), !=, "");
    }
  /* Those of the files are the ones that the table could have forgotten. */
  g_assert_cmpuint (n_of_kind[SHOWCASE_FINDING_FILES], ==, 7);
}

static void
test_words (void)
{
  static const struct
  {
    const char *file;
    guint line;
    const char *message;
    const char *place;
    const char *sentence;
  } cases[] = {
    { "a/b.md", 7, "the end", "a/b.md:7", "The end" },
    { "a/b.md", 0, "élan", "a/b.md", "Élan" },
    { NULL, 0, "“quoted”", "", "“quoted”" },
    { NULL, 3, "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDiagnostic) finding = make (SHOWCASE_PROBLEM_DATE, cases[i].file, cases[i].line, cases[i].message);
      g_autofree char *place = showcase_finding_dup_place (finding);
      g_autofree char *sentence = showcase_finding_dup_sentence (finding);

      g_assert_cmpstr (place, ==, cases[i].place);
      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

static void
test_place (void)
{
  static const struct
  {
    const char *file;
    guint line;
    const char *anchor;
  } cases[] = {
    { "b.md", 12, "L8" },
    { "b.md", 5, "L1" },
    { "b.md", 2, NULL },
    { "b.md", 0, NULL },
    { "c.md", 1, NULL },
    { NULL, 0, NULL },
  };
  g_autoptr (ShowcaseLineMap) lines = showcase_line_map_new_from_string ("1:5");
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseCatalog) catalog = NULL;

  g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", "a", "document", "a.md", NULL));
  g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", "b", "document", "b.md", "lines", lines, NULL));
  catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDiagnostic) finding = make (SHOWCASE_PROBLEM_DATE, cases[i].file, cases[i].line, "odd");
      ShowcaseGroup *group = showcase_finding_find_group (finding, catalog);
      g_autofree char *anchor = group != NULL ? showcase_finding_dup_anchor (finding, group) : NULL;

      g_assert_true (group == (g_strcmp0 (cases[i].file, "b.md") == 0 ? g_ptr_array_index (groups, 1) : NULL));
      g_assert_cmpstr (anchor, ==, cases[i].anchor);
    }
}

static void
test_section (void)
{
  static const char *const starts[] = { "1:20", "1:3", "1:11" };
  static const struct
  {
    guint line;
    guint group;
  } cases[] = { { 0, 0 }, { 2, 0 }, { 3, 1 }, { 10, 1 }, { 11, 2 }, { 19, 2 }, { 20, 0 }, { 99, 0 } };
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseCatalog) catalog = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (ShowcaseLineMap) lines = showcase_line_map_new_from_string (starts[i]);

      g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", starts[i], "document", "resume.json", "lines", lines, NULL));
    }
  catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDiagnostic) finding = make (SHOWCASE_PROBLEM_RESUME, "resume.json", cases[i].line, "odd");

      g_assert_true (showcase_finding_find_group (finding, catalog) == g_ptr_array_index (groups, cases[i].group));
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/finding/kinds", test_kinds);
  g_test_add_func ("/app/finding/words", test_words);
  g_test_add_func ("/app/finding/place", test_place);
  g_test_add_func ("/app/finding/section", test_section);
  return g_test_run ();
}
