/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-entry.h"
#include "showcase-ladder.h"

#include <string.h>

static const ShowcaseDate today = { 2026, 3, 15 };

/* Entries of lines such as "Initech: Jan 2020 – Mar 2020"; "-" is no employer, and what stands before a slash is the section. */
static GListModel *
make_list (const char *text)
{
  GListStore *list = g_list_store_new (SHOWCASE_TYPE_ENTRY);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], ": ", 2);
      g_auto (GStrv) place = g_strsplit (parts[0], "/", 2);
      const char *employer = place[1] != NULL ? place[1] : place[0];
      g_autofree char *id = g_strdup_printf ("entry-%u", i);
      g_autoptr (ShowcaseEntry) entry = NULL;
      ShowcasePeriod period = { 0 };

      if (parts[1] != NULL)
        g_assert_true (showcase_period_parse (parts[1], &period));
      entry = g_object_new (SHOWCASE_TYPE_ENTRY,
                            "id", id,
                            "title", "Engineer",
                            "employer", strcmp (employer, "-") != 0 ? employer : NULL,
                            "section", place[1] != NULL ? place[0] : NULL,
                            "period", &period,
                            NULL);
      g_list_store_append (list, entry);
    }
  return G_LIST_MODEL (list);
}

/* The ladders as "0+2 38" (from the first entry on, two roles, 38 months), with "~" where it is about so many. */
static void
test_find (void)
{
  static const struct
  {
    const char *entries;
    const char *ladders;
  } cases[] = {
    { "Initech: Jan 2020 – Mar 2020", "" },
    { "Initech: Apr 2020 – Mar 2021\nInitech: Jan 2020 – Mar 2020", "0+2 15" },
    { "Initech: Jan 2020 – Mar 2020\nInitech: Apr 2020 – Mar 2021", "0+2 15" },
    /* A month in which one role ends and the next begins counts once. */
    { "Initech: Mar 2020 – Mar 2021\nInitech: Jan 2020 – Mar 2020", "0+2 15" },
    /* Nobody is paid for a gap. */
    { "Initech: Jan 2021 – Mar 2021\nInitech: Jan 2020 – Mar 2020", "0+2 6" },
    /* Two roles at the same time. */
    { "Initech: Jan 2020 – Dec 2021\nInitech: Mar 2020 – Apr 2020\nInitech: Jan 2020 – Jan 2022", "0+3 25" },
    { "Initech: 2021–2022\nInitech: 2020–2021", "0+2 ~24" },
    { "Initech: 2021–2022\nInitech: Jan 2020 – Jun 2021", "0+2 ~30" },
    { "Initech: Jan 2026 – present\nInitech: Jan 2025 – Dec 2025", "0+2 15" },
    /* How long is not known of all of them. */
    { "Initech: 2022 –\nInitech: 2020–2022", "0+2 0" },
    { "Initech\nInitech: 2020–2022", "0+2 0" },
    { "Initech\nInitech", "0+2 0" },
    /* Others between, before and behind. */
    { "Initech: 2021–2022\nGlobex: 2020–2021\nInitech: 2019–2020", "" },
    { "-: 2022–2023\n-: 2021–2022\nGlobex: 2020–2021\nGlobex: 2019–2020\nInitech: 2018–2019\nInitech: 2017–2018\n-", "2+2 ~24; 4+2 ~24" },
    { "Work/Initech: 2021–2022\nVolunteering/Initech: 2020–2021\nVolunteering/Initech: 2019–2020", "1+2 ~24" },
    /* Certificates are no career. */
    { "Initech: Mar 2021\nInitech: May 2020\nInitech: 2019", "" },
    { "Initech: 2021–2022\nInitech: 5 May 2020\nInitech: 2019–2020", "" },
    { "Initech: Q1 2020\nInitech: Q2 2020", "0+2 6" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) entries = make_list (cases[i].entries);
      g_autoptr (GArray) ladders = showcase_ladder_find_all (entries, &today);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < ladders->len; j++)
        {
          const ShowcaseLadder *ladder = &g_array_index (ladders, ShowcaseLadder, j);

          g_string_append_printf (found, "%s%u+%u %s%u", j > 0 ? "; " : "", ladder->position, ladder->n_roles, ladder->about && ladder->n_months > 0 ? "~" : "", ladder->n_months);
        }
      g_test_message ("%s", cases[i].entries);
      g_assert_cmpstr (found->str, ==, cases[i].ladders);
    }
}

static void
test_find_at (void)
{
  g_autoptr (GListModel) entries = make_list ("-\nA: 2001–2002\nA: 2000–2001\nB\nC\nC\nC\nD\nD");
  g_autoptr (GArray) ladders = showcase_ladder_find_all (entries, &today);
  const int expected[] = { -1, 0, 0, -1, 1, 1, 1, 2, 2, -1, -1 };

  g_assert_cmpuint (ladders->len, ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_true (showcase_ladder_find_at (ladders, i) == (expected[i] < 0 ? NULL : &g_array_index (ladders, ShowcaseLadder, expected[i])));
}

static void
test_employers (void)
{
  static const char *const same[][2] = {
    { "Initech", "Initech" },
    { "Initech", "INITECH" },
    { "Über  Köhler ", " über köhler" },
    { "Initech", "Initech, Inc." },
    { "Initech GmbH", "Initech Ltd" },
    { "Acme  Corp", "ACME\tCorp." },
    { "Inc", "inc." },
  };
  static const char *const different[][2] = {
    { "Initech", "Initrode" },
    { "Initech", "Initech Labs" },
    { "Inc", "Ltd" },
    { "Sco", "S" },
    { "Ini tech", "Initech" },
    { "", "Initech" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_assert_true (showcase_employer_equal (same[i][0], same[i][1]));
      g_assert_true (showcase_employer_equal (same[i][1], same[i][0]));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (different); i++)
    {
      g_assert_false (showcase_employer_equal (different[i][0], different[i][1]));
      g_assert_false (showcase_employer_equal (different[i][1], different[i][0]));
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/ladder/find", test_find);
  g_test_add_func ("/content/ladder/find-at", test_find_at);
  g_test_add_func ("/content/ladder/employers", test_employers);
  return g_test_run ();
}
