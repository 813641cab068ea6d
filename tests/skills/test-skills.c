/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The skills of small portfolios, and of the real documents where the folder beside the project has them. */

#include "showcase-compiler.h"
#include "showcase-skill-words.h"
#include "showcase-skills.h"
#include "test-folder.h"

static const ShowcaseDate today = { 2026, 3, 31 };

/* Each skill with its sentence, a line each. */
static char *
list (ShowcaseSkills *skills)
{
  GString *listed = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (skills)); i++)
    {
      g_autoptr (ShowcaseSkill) skill = g_list_model_get_item (G_LIST_MODEL (skills), i);
      g_autofree char *sentence = showcase_skill_describe (skill);

      g_string_append_printf (listed, "%s: %s\n", showcase_skill_get_name (skill), sentence);
    }
  return g_string_free_and_steal (listed);
}

static const struct
{
  const char *name;
  const char *text;
  const char *skills;
} documents[] = {
  { "union.md",
    "# Career\n\n## 2021 – 2022: Lead\n\nPython, Redis\n\n## 2020 – 2021: Developer\n\nPython, also Python\n\n## Jan 2015 – Mar 2015: Trainee\n\nPython\n",
    "Python: about 2 years (Jan 2015 – Mar 2015, 2020–2022)\nRedis: about 1 year (2021–2022)\n" },
  { "overlap.md",
    "# Career\n\n## Jan 2020 – Dec 2020: One\n\nRedis\n\n## Jun 2020 – Mar 2021: Other\n\nRedis\n\n## Feb 2020 – Mar 2020: Within\n\nRedis\n",
    "Redis: 1 year 3 months (Jan 2020 – Mar 2021)\n" },
  { "ongoing.md",
    "# Career\n\n## Jan 2025 – present: One\n\nRedis\n\n## Jan 2024 – Jun 2025: Other\n\nRedis\n",
    "Redis: 2 years 3 months (Jan 2024 – present)\n" },
  { "undated.md",
    "# Topics\n\nRedis\n\n## Caches\n\nRedis\n\n## Queues\n\nPython and Redis\n",
    "Redis: mentioned undated once\nPython: mentioned undated once\n" },
  { "words.md",
    "---\nkeywords: [Falconry, sailing, k8s]\n---\n# Career\n\n## 2020: Falconer\n\nMuch of Falconry, with more sailing.\n\n## 2018: Sailor\n\n- sailing\n",
    "Falconry: about 1 year (2020), also mentioned undated once\n"
    "sailing: about 1 year (2018), also mentioned undated once\n"
    "Kubernetes: mentioned undated once\n" },
  { "alone.md",
    "---\nskills: Falconry\n---\n\n# 2019 – 2021: Falconer at Keep\n\nBirds.\n",
    "Falconry: about 2 years (2019–2021)\n" },
  { "names.md",
    "# Career\n\n## 2021: Developer at SomeCorp\n\n`NoThing` of [SomeCorp](https://x.example) with [OneThing](https://x.example) and [TWOS](https://x.example), [ONCE](https://x.example).\n\n"
    "## 2020: Developer\n\nMore `NoThing` and `OneThing`, some [TWOS](other.md).\n",
    "OneThing: about 2 years (2020–2021)\nTWOS: about 2 years (2020–2021)\n" },
};

static void
test_documents (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (TestFolder) folder = test_folder_new ();
      g_autoptr (ShowcaseBundle) bundle = NULL;
      g_autoptr (ShowcaseSkills) skills = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *listed = NULL;

      g_test_message ("%s", documents[i].name);
      test_folder_write (folder, documents[i].name, documents[i].text);
      bundle = test_folder_compile (folder, ".", NULL, &error);
      g_assert_no_error (error);
      skills = showcase_skills_new (bundle, &today, NULL);
      listed = list (skills);
      g_assert_cmpstr (listed, ==, documents[i].skills);
    }
}

static void
made_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  *(GAsyncResult **)user_data = g_object_ref (result);
}

static void
test_worker (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) cancelled = NULL;
  g_autoptr (ShowcaseSkills) skills = NULL;
  g_autoptr (GError) error = NULL;
  int first;
  int end;

  test_folder_write (folder, "career.md", documents[0].text);
  bundle = test_folder_compile (folder, ".", NULL, NULL);
  showcase_skills_new_async (bundle, &today, NULL, made_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  skills = showcase_skills_new_finish (result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (skills)), ==, 2);
  g_assert_cmpstr (showcase_skill_get_name (showcase_skills_find (skills, "Redis")), ==, "Redis");
  g_assert_null (showcase_skills_find (skills, "Falconry"));
  g_assert_true (showcase_skills_get_months (skills, &first, &end));
  g_assert_cmpint (first, ==, 2015 * 12);
  g_assert_cmpint (end, ==, 2022 * 12 + 6);

  g_cancellable_cancel (cancellable);
  showcase_skills_new_async (bundle, &today, cancellable, made_cb, &cancelled);
  while (cancelled == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (showcase_skills_new_finish (cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static ShowcaseSkills *
read_shared (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "documents", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the shared documents are not beside the project");
      return NULL;
    }
  bundle = showcase_compile (&file, 1, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return showcase_skills_new (bundle, &today, NULL);
}

static void
assert_skill (ShowcaseSkills *skills,
              const char *name,
              const char *expected)
{
  ShowcaseSkill *skill = showcase_skills_find (skills, name);
  g_autofree char *sentence = skill != NULL ? showcase_skill_describe (skill) : NULL;

  g_test_message ("%s", name);
  g_assert_cmpstr (sentence, ==, expected);
}

static void
test_shared (void)
{
  g_autoptr (ShowcaseSkills) all = read_shared ("");
  g_autoptr (ShowcaseSkills) roles = NULL;
  g_autofree char *listed = NULL;

  if (all == NULL)
    return;
  roles = read_shared ("000.md");
  listed = list (all);
  g_test_message ("%s", listed);
  assert_skill (roles, "FastAPI", "about 2 years (2019–2020, 2022–2023)");
  assert_skill (all, "FastAPI", "about 2 years (2019–2020, 2022–2023), also mentioned undated 2 times");

  /* Adjacent years are one time. */
  assert_skill (roles, "Kubernetes", "about 3 years (2018–2020, 2021–2022)");
  assert_skill (roles, "kOps", "about 1 year (2021–2022)");
  assert_skill (roles, "kind", "about 1 year (2021–2022)");
  assert_skill (roles, "Go", NULL);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skills/documents", test_documents);
  g_test_add_func ("/skills/worker", test_worker);
  g_test_add_func ("/skills/shared", test_shared);

  return g_test_run ();
}
