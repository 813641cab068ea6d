/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list of skills, and what looks like a name without being on it. */

#include "showcase-skill-name.h"
#include "showcase-skill-terms.h"

#include <string.h>

/* What a whole text is. */
static const struct
{
  const char *text;
  const char *name;
} wholes[] = {
  { "Kubernetes", "Kubernetes" },
  { "k8s", "Kubernetes" },
  { "KUBE", "Kubernetes" },
  { "FastAPI", "FastAPI" },
  { "FastAPIs", "FastAPI" },
  { "docker-compose", "Docker Compose" },
  { "Docker compose", "Docker Compose" },
  { "Node.js", "Node.js" },
  { "nodejs", "Node.js" },
  { "C++", "C++" },
  { "C#", "C#" },
  { "c", "C" },
  { ".NET", ".NET" },
  { ".net", ".NET" },
  { "CI/CD", "CI/CD" },
  { "golang", "Go" },
  { "Python 3.10", "Python" },
  { "postgres", "PostgreSQL" },
  { "Amazon Web Services", "AWS" },
  { "net", NULL },
  { "Python and more", NULL },
  { "Kubern", NULL },
  { "", NULL },
  { "–", NULL },
};

static void
test_wholes (void)
{
  g_autoptr (ShowcaseSkillTerms) terms = showcase_skill_terms_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (wholes); i++)
    {
      const ShowcaseSkillTerm *term = showcase_skill_terms_look_up (terms, wholes[i].text);

      g_test_message ("%s", wholes[i].text);
      g_assert_cmpstr (term != NULL ? term->name : NULL, ==, wholes[i].name);
    }
}

static void
test_longest (void)
{
  g_autoptr (ShowcaseSkillTerms) terms = showcase_skill_terms_new ();
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillToken));
  const char *text = "GitHub Actions, GitHub. Actions";
  guint n_used;

  showcase_skill_terms_split (text, strlen (text), tokens);
  g_assert_cmpuint (tokens->len, ==, 4);
  g_assert_cmpstr (showcase_skill_terms_find (terms, text, (ShowcaseSkillToken *)tokens->data, 4, &n_used)->name, ==, "GitHub Actions");
  g_assert_cmpuint (n_used, ==, 2);

  /* A sentence ends between. */
  g_assert_cmpstr (showcase_skill_terms_find (terms, text, (ShowcaseSkillToken *)tokens->data + 2, 2, &n_used)->name, ==, "GitHub");
  g_assert_cmpuint (n_used, ==, 1);
}

static void
test_add (void)
{
  g_autoptr (ShowcaseSkillTerms) terms = showcase_skill_terms_new ();
  g_autofree char *endless = g_strnfill (1000, 'x');
  const ShowcaseSkillTerm *term;

  showcase_skill_terms_read (terms, "# a comment\n\n!Falconry: hawking, ~Hawk\n");
  term = showcase_skill_terms_look_up (terms, "hawk");
  g_assert_cmpstr (term->name, ==, "Falconry");
  g_assert_cmpstr (term->spelling, ==, "Hawk");
  g_assert_cmpint (term->guard, ==, SHOWCASE_SKILL_GUARD_SPELLING);
  g_assert_cmpint (showcase_skill_terms_look_up (terms, "falconry")->guard, ==, SHOWCASE_SKILL_GUARD_PLACE);
  g_assert_cmpint (showcase_skill_terms_look_up (terms, "hawking")->guard, ==, SHOWCASE_SKILL_GUARD_NONE);

  g_assert_false (showcase_skill_terms_add (terms, "Other", "HAWKING", SHOWCASE_SKILL_GUARD_NONE));
  g_assert_cmpstr (showcase_skill_terms_look_up (terms, "hawking")->name, ==, "Falconry");
  g_assert_false (showcase_skill_terms_add (terms, "Nothing", "…", SHOWCASE_SKILL_GUARD_NONE));
  g_assert_false (showcase_skill_terms_add (terms, "Words", "a b c d e f g", SHOWCASE_SKILL_GUARD_NONE));
  showcase_skill_terms_add (terms, endless, endless, SHOWCASE_SKILL_GUARD_NONE);
  g_assert_null (showcase_skill_terms_look_up (terms, endless));
  g_assert_true (showcase_skill_terms_add (terms, "Żagle", "Żagle", SHOWCASE_SKILL_GUARD_NONE));
  g_assert_cmpstr (showcase_skill_terms_look_up (terms, "żAGLE")->name, ==, "Żagle");
}

/* Every line of the list is a name of its own, which can be found by itself. */
static void
test_list (void)
{
  g_autoptr (ShowcaseSkillTerms) terms = showcase_skill_terms_new ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "src", "skills", "skills.txt", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_names = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit_set (lines[i], ":,", -1);
      const char *name;

      if (lines[i][0] == '\0' || g_str_has_prefix (lines[i], "# ") || g_str_equal (lines[i], "#"))
        continue;
      name = g_strstrip (parts[0]);
      name += *name == '~' || *name == '!';
      n_names++;
      for (gsize j = 0; parts[j] != NULL; j++)
        {
          const char *word = g_strstrip (parts[j]);
          const ShowcaseSkillTerm *term;

          g_test_message ("%s", word);
          term = showcase_skill_terms_look_up (terms, word + (*word == '~' || *word == '!'));
          g_assert_nonnull (term);
          g_assert_cmpstr (term->name, ==, name);
        }
    }
  g_assert_cmpuint (n_names, >=, 300);
}

static const struct
{
  const char *text;
  ShowcaseSkillName name;
} names[] = {
  { "kOps", SHOWCASE_SKILL_NAME_LIKELY },
  { "MkDocs", SHOWCASE_SKILL_NAME_LIKELY },
  { "FluxBox 2", SHOWCASE_SKILL_NAME_LIKELY },
  { "TLAPlus", SHOWCASE_SKILL_NAME_LIKELY },
  { "FreeBSD CLI", SHOWCASE_SKILL_NAME_LIKELY },
  { "ROSA", SHOWCASE_SKILL_NAME_POSSIBLE },
  { "neo4j", SHOWCASE_SKILL_NAME_POSSIBLE },
  { "Toga", SHOWCASE_SKILL_NAME_NONE },
  { "here", SHOWCASE_SKILL_NAME_NONE },
  { "HERE", SHOWCASE_SKILL_NAME_NONE },
  { "LinkedIn", SHOWCASE_SKILL_NAME_NONE },
  { "John Smith", SHOWCASE_SKILL_NAME_NONE },
  { "my GitThing", SHOWCASE_SKILL_NAME_NONE },
  { "OneBig TwoBig ThreeBig FourBig", SHOWCASE_SKILL_NAME_NONE },
  { "src/MainFile", SHOWCASE_SKILL_NAME_NONE },
  { "MainFile.py", SHOWCASE_SKILL_NAME_NONE },
  { "--dryRun", SHOWCASE_SKILL_NAME_NONE },
  { "getValue()", SHOWCASE_SKILL_NAME_NONE },
  { "v1.2", SHOWCASE_SKILL_NAME_NONE },
  { "v12", SHOWCASE_SKILL_NAME_NONE },
  { "PROJ-123", SHOWCASE_SKILL_NAME_NONE },
  { "LICENCE-MIT", SHOWCASE_SKILL_NAME_NONE },
  { "a1b2c3d", SHOWCASE_SKILL_NAME_NONE },
  { "2021", SHOWCASE_SKILL_NAME_NONE },
  { "https", SHOWCASE_SKILL_NAME_NONE },
  { "UX", SHOWCASE_SKILL_NAME_NONE },
  { "FluxBox ", SHOWCASE_SKILL_NAME_NONE },
  { "", SHOWCASE_SKILL_NAME_NONE },
};

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i].text);
      g_assert_cmpint (showcase_skill_name_judge (names[i].text, strlen (names[i].text)), ==, names[i].name);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skill-terms/wholes", test_wholes);
  g_test_add_func ("/skill-terms/longest", test_longest);
  g_test_add_func ("/skill-terms/add", test_add);
  g_test_add_func ("/skill-terms/list", test_list);
  g_test_add_func ("/skill-terms/names", test_names);

  return g_test_run ();
}
