/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One skill: the union of its times, what has none, and its sentence. */

#include "showcase-skill-words.h"
#include "test-folder.h"

static const ShowcaseDate today = { 2026, 3, 31 };

typedef struct
{
  const char *periods[9]; /* of its entries; "" has none */
  guint n_loose; /* places before any entry */
  guint n_months;
  const char *sentence;
} Case;

static const Case cases[] = {
  { { "2019-2020", "2022-2023" }, 2, 24, "about 2 years (2019–2020, 2022–2023), also mentioned undated 2 times" },
  { { "2019-2020", "2020-2021" }, 0, 24, "about 2 years (2019–2021)" },
  { { "2020-2021", "2019-2020", "2019-2021" }, 0, 24, "about 2 years (2019–2021)" },
  { { "2020" }, 0, 12, "about 1 year (2020)" },
  { { "Jan 2020 - Mar 2020" }, 0, 3, "3 months (Jan 2020 – Mar 2020)" },
  { { "Jan 2020 - Mar 2020", "Apr 2020 - Dec 2020" }, 0, 12, "1 year (Jan 2020 – Dec 2020)" },
  { { "Jan 2020 - Mar 2020", "May 2020 - Dec 2020" }, 1, 11, "11 months (Jan 2020 – Mar 2020, May 2020 – Dec 2020), also mentioned undated once" },
  { { "Jan 2020 - Dec 2020", "Jan 2020 - Dec 2020" }, 0, 12, "1 year (Jan 2020 – Dec 2020)" },
  { { "Jan 2020 - Dec 2021", "Mar 2020 - Apr 2020" }, 0, 24, "2 years (Jan 2020 – Dec 2021)" },
  { { "since January 2025" }, 0, 15, "1 year 3 months (since Jan 2025)" },
  { { "Jan 2024 - Feb 2025", "since January 2025" }, 0, 27, "2 years 3 months (Jan 2024 – present)" },
  { { "", "", "" }, 2, 0, "mentioned undated 3 times" },
  { { "2001", "2003", "2005", "2007", "2009", "2011", "2013", "2015" }, 0, 96, "about 8 years (…, 2005, 2007, 2009, 2011, 2013, 2015)" },
  { { "", "2020" }, 0, 12, "about 1 year (2020), also mentioned undated once" },
};

/* Groups of one document each: the entries in the first one, and the loose places in others. */
static ShowcaseSkill *
make_skill (const Case *test)
{
  g_autoptr (GArray) evidence = g_array_new (FALSE, FALSE, sizeof (ShowcaseSkillEvidence));
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseCatalog) catalog = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (test->periods) && test->periods[i] != NULL; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      ShowcasePeriod period = { 0 };

      g_assert_true (*test->periods[i] == '\0' || showcase_period_parse (test->periods[i], &period));
      g_ptr_array_add (entries, g_object_new (SHOWCASE_TYPE_ENTRY, "id", id, "title", id, "period", &period, "line", i + 1, NULL));
    }
  g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", "g", "title", "G", "document", "g.md", "body", "g.md", "entries", entries, NULL));
  for (guint i = 0; i < test->n_loose; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.md", i);

      g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", name, "title", name, "document", name, "body", name, NULL));
    }
  catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      ShowcaseSkillEvidence place = { .group = groups->pdata[0], .entry = entries->pdata[i], .block = i, .line = i + 1 };

      g_array_append_val (evidence, place);
    }
  for (guint i = 0; i < test->n_loose; i++)
    {
      ShowcaseSkillEvidence place = { .group = groups->pdata[1 + i], .line = 1 };

      g_array_append_val (evidence, place);
    }
  return showcase_skill_new ("Redis & Co", catalog, evidence, &today);
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseSkill) skill = make_skill (&cases[i]);
      g_autofree char *sentence = showcase_skill_describe (skill);

      g_assert_cmpuint (showcase_skill_get_n_months (skill), ==, cases[i].n_months);
      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

/* Each run leads to its places, round and round. */
static void
test_evidence (void)
{
  const Case test = { { "2019-2020", "2022-2023", "2019" }, 2, 0, NULL };
  g_autoptr (ShowcaseSkill) skill = make_skill (&test);
  g_autoptr (GHashTable) entries = showcase_skill_list_entries (skill);

  g_assert_cmpuint (showcase_skill_get_n_runs (skill), ==, 2);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, 0, SHOWCASE_NONE), ==, 0);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, 0, 0), ==, 2);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, 0, 2), ==, 0);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, 1, SHOWCASE_NONE), ==, 1);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, 1, 1), ==, 1);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, SHOWCASE_NONE, SHOWCASE_NONE), ==, 3);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, SHOWCASE_NONE, 3), ==, 4);
  g_assert_cmpuint (showcase_skill_find_evidence (skill, 5, 0), ==, SHOWCASE_NONE);
  g_assert_cmpuint (g_hash_table_size (entries), ==, 3);
  g_assert_true (g_hash_table_contains (entries, "e1"));
}

static void
test_markup (void)
{
  g_autoptr (ShowcaseSkill) skill = make_skill (&cases[0]);
  g_autofree char *markup = showcase_skill_to_markup (skill);
  guint run;

  g_assert_cmpstr (markup, ==, "<a href=\"run:0\">about 2 years</a> (<a href=\"run:0\">2019–2020</a>, <a href=\"run:1\">2022–2023</a>), <a href=\"undated:\">also mentioned undated 2 times</a>");
  g_assert_true (showcase_skill_parse_address (skill, "run:1", &run));
  g_assert_cmpuint (run, ==, 1);
  g_assert_true (showcase_skill_parse_address (skill, "undated:", &run));
  g_assert_cmpuint (run, ==, SHOWCASE_NONE);
  g_assert_false (showcase_skill_parse_address (skill, "run:2", &run));
  g_assert_false (showcase_skill_parse_address (skill, "run:x", &run));
  g_assert_false (showcase_skill_parse_address (skill, "https://x.example", &run));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skill/cases", test_cases);
  g_test_add_func ("/skill/evidence", test_evidence);
  g_test_add_func ("/skill/markup", test_markup);

  return g_test_run ();
}
