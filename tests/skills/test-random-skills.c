/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Portfolios of random words and marks: every place that is given is one, and mentions what it is said to. */

#include "showcase-body.h"
#include "showcase-skill-words.h"
#include "showcase-skills.h"
#include "test-folder.h"

static const char *const pieces[] = {
  "Python",
  "Go",
  "go",
  "C++",
  "C",
  "#",
  "Rust",
  ",",
  " and ",
  " ",
  " ",
  "\n",
  "\n\n",
  "`",
  "MkThing",
  "[",
  "](https://x.example)",
  "**",
  "- ",
  "| ",
  "\n|---|\n",
  ".",
  ".NET",
  "Node.js",
  "docker",
  "-",
  "/",
  "kind",
  "React",
  "æøå",
  "東京",
  "\t",
  "(",
  "README",
  "2021",
  "## ",
  "v12",
  "@",
  "_s",
  "Äpfel",
  "K8S",
  "`",
  "ROSA",
  "ROSA",
  "::",
  "İ",
  "ȺȺȺ",
  "…",
  "·",
  "\xef\xbf\xbd",
};

static char *
write_document (GRand *rand)
{
  GString *text = g_string_new ("---\nkeywords: [\"ȺȺ x\", Go, \"a b c d e f g h\"]\n---\n\n# 2019 – 2021: Someone at SomeCorp\n\n");

  for (int i = 0; i < 200; i++)
    {
      if (g_rand_int_range (rand, 0, 20) == 0)
        g_string_append_printf (text, "\n\n## %d – %d: Role %d\n\n", 2000 + i % 20, 2000 + i % 20 + g_rand_int_range (rand, 0, 3), i);
      g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
    }
  return g_string_free_and_steal (text);
}

static void
check_evidence (ShowcaseBundle *bundle,
                ShowcaseSkill *skill)
{
  for (guint i = 0; i < showcase_skill_get_n_evidence (skill); i++)
    {
      const ShowcaseSkillEvidence *evidence = showcase_skill_get_evidence (skill, i);
      g_autoptr (ShowcaseDocument) document = showcase_body_load (bundle, evidence->group, NULL, NULL);
      const char *text;

      g_assert_true (evidence->run == SHOWCASE_NONE || evidence->run < showcase_skill_get_n_runs (skill));
      if (evidence->kind == SHOWCASE_SKILL_KEYWORD)
        continue;
      g_assert_cmpuint (evidence->block, <, showcase_document_get_n_blocks (document));
      g_assert_cmpuint (evidence->start, <, evidence->end);
      g_assert_cmpuint (evidence->end, <=, showcase_document_get_block (document, evidence->block)->length);
      text = showcase_document_get_block_text (document, evidence->block);
      g_assert_true (g_utf8_validate (text + evidence->start, (gssize)(evidence->end - evidence->start), NULL));
    }
}

static void
test_random (void)
{
  static const ShowcaseDate today = { 2026, 3, 31 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int () & 0x7fffffff);

  for (int i = 0; i < 60; i++)
    {
      g_autoptr (TestFolder) folder = test_folder_new ();
      g_autoptr (ShowcaseBundle) bundle = NULL;
      g_autoptr (ShowcaseSkills) skills = NULL;
      guint before = G_MAXUINT;

      for (int j = 0; j < 3; j++)
        {
          g_autofree char *name = g_strdup_printf ("%d.md", j);
          g_autofree char *text = write_document (rand);

          test_folder_write (folder, name, text);
        }
      bundle = test_folder_compile (folder, ".", NULL, NULL);
      skills = showcase_skills_new (bundle, &today, NULL);
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (skills)); j++)
        {
          g_autoptr (ShowcaseSkill) skill = g_list_model_get_item (G_LIST_MODEL (skills), j);
          g_autofree char *sentence = showcase_skill_describe (skill);

          g_assert_cmpuint (showcase_skill_get_n_months (skill), <=, before);
          g_assert_cmpstr (sentence, !=, "");
          before = showcase_skill_get_n_months (skill);
          check_evidence (bundle, skill);
        }
    }
}

/* Long texts take a time that grows with them: a list of a hundred thousand doubtful words in one paragraph ends. */
static void
test_long (void)
{
  static const ShowcaseDate today = { 2026, 3, 31 };
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (ShowcaseSkills) skills = NULL;
  GString *text = g_string_new ("# Words\n\n");
  g_autofree char *owned = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append (text, i % 2 == 0 ? "Go " : "Go, ");
  for (int i = 0; i < 100000; i++)
    g_string_append (text, "..\t'");
  owned = g_string_free_and_steal (text);
  test_folder_write (folder, "words.md", owned);
  bundle = test_folder_compile (folder, ".", NULL, NULL);
  skills = showcase_skills_new (bundle, &today, NULL);
  g_assert_null (showcase_skills_find (skills, "Python"));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skills/random", test_random);
  g_test_add_func ("/skills/long", test_long);

  return g_test_run ();
}
