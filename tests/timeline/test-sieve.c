/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which entries have the words that are typed. Today is 31 March 2026. */

#include "showcase-sieve.h"
#include "test-timeline-catalog.h"

#define PERIOD(from, to) { { from, 0, 0 }, { to, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE }

static const TestEntry entries[][4] = {
  {
      { .title = "Entwickler bei Köhler", .role = "Entwickler", .employer = "Köhler", .period = PERIOD (2019, 2022) },
      { .title = "DevOps Engineer", .badge = "Year 6", .section = "Arbeit", .period = { { 2023, 5, 0 }, { 0, 0, 0 }, SHOWCASE_PERIOD_ONGOING, TRUE } },
      { .title = "Backend" },
  },
  {
      { .title = "Résumé of a talk", .period = { { 2019, 9, 0 }, { 2019, 9, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE } },
  },
};

static const char *const titles[] = { "Career", "Talks" };

static ShowcaseAgenda *
make_agenda (guint n_groups)
{
  const ShowcaseDate today = { 2026, 3, 31 };
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (ShowcaseCatalog) catalog = NULL;

  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (GPtrArray) group = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint j = 0; j < G_N_ELEMENTS (entries[i]) && entries[i][j].title != NULL; j++)
        {
          g_autofree char *id = g_strdup_printf ("%u/%u", i, j);

          g_ptr_array_add (group, test_entry_new (&entries[i][j], id));
        }
      g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", titles[i], "title", titles[i], "document", "a.md", "body", titles[i], "entries", group, NULL));
    }
  catalog = g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);
  return showcase_agenda_new (catalog, SHOWCASE_ORDER_WRITTEN, &today);
}

/* The ids of what is found, groups apart: "0/0 0/2|1/0". */
static char *
sift (ShowcaseSieve *sieve,
      const char *query)
{
  g_autoptr (GListModel) groups = showcase_sieve_sift (sieve, query);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (GListModel) group = g_list_model_get_item (groups, i);

      if (i > 0)
        g_string_append_c (found, '|');
      for (guint j = 0; j < g_list_model_get_n_items (group); j++)
        {
          g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (group, j);

          g_string_append_printf (found, "%s%s", j > 0 ? " " : "", showcase_entry_get_id (entry));
        }
    }
  return g_string_free_and_steal (found);
}

static void
test_sift (void)
{
  static const char *const cases[][2] = {
    { "", "0/0 0/1 0/2|1/0" },
    { "  ", "0/0 0/1 0/2|1/0" },
    { "nothing has this", "" },
    /* Titles, roles, employers, labels, sections and groups; parts of words; each of several words. */
    { "back", "0/2" },
    { "OPS", "0/1" },
    { "entw köh", "0/0" },
    { "köh entw", "0/0" },
    { "entw ops", "" },
    { "year 6", "0/1" },
    { "arbeit", "0/1" },
    { "talks", "1/0" },
    /* Accents and capital letters don't count, on either side. */
    { "kohler", "0/0" },
    { "KÖHLER", "0/0" },
    { "resume", "1/0" },
    /* Years, those between too, and what goes on goes on until today. */
    { "2019", "0/0|1/0" },
    { "2021", "0/0" },
    { "2022", "0/0" },
    { "2026", "0/1" },
    { "2018", "" },
    { "2019-2022", "0/0" },
    { "2019–2022", "0/0" },
    { "since may", "0/1" },
    { "sep 2019", "1/0" },
    /* No word goes on from one field to the next. */
    { "köhlerentw", "" },
    { "\xff", "" },
  };
  g_autoptr (ShowcaseAgenda) agenda = make_agenda (2);
  g_autoptr (ShowcaseSieve) sieve = showcase_sieve_new (agenda);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = sift (sieve, cases[i][0]);

      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (found, ==, cases[i][1]);
    }
}

/* The title of the only group is said nowhere in the list. */
static void
test_one_group (void)
{
  g_autoptr (ShowcaseAgenda) agenda = make_agenda (1);
  g_autoptr (ShowcaseSieve) sieve = showcase_sieve_new (agenda);
  g_autofree char *found = sift (sieve, "career");

  g_assert_cmpstr (found, ==, "");
}

/* How long a key press takes in 10,000 entries is printed. */
static void
test_many (void)
{
  static const char *const queries[] = { "r", "ro", "role 5", "role 5.77" };
  const ShowcaseDate today = { 2026, 3, 31 };
  g_autoptr (ShowcaseCatalog) catalog = test_catalog_new (100, 100);
  g_autoptr (ShowcaseAgenda) agenda = showcase_agenda_new (catalog, SHOWCASE_ORDER_WRITTEN, &today);
  gint64 start = g_get_monotonic_time ();
  g_autoptr (ShowcaseSieve) sieve = showcase_sieve_new (agenda);

  g_test_message ("taking in 10,000 entries: %" G_GINT64_FORMAT " µs", g_get_monotonic_time () - start);
  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GListModel) groups = NULL;

      start = g_get_monotonic_time ();
      groups = showcase_sieve_sift (sieve, queries[i]);
      g_test_message ("“%s”: %" G_GINT64_FORMAT " µs", queries[i], g_get_monotonic_time () - start);
      g_assert_cmpuint (g_list_model_get_n_items (groups), >, 0);
    }
}

int
main (int argc,
      char *argv[])
{
  g_setenv ("SHOWCASE_TODAY", "2026-03-31", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/sieve/sift", test_sift);
  g_test_add_func ("/timeline/sieve/one-group", test_one_group);
  g_test_add_func ("/timeline/sieve/many", test_many);
  return g_test_run ();
}
