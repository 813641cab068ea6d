/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words for an entry: what a screen reader says, and the lines of its row. None of it needs a display. Today is 31 March 2026.
 */

#include "showcase-row-words.h"

#include "test-language.h"
#include "test-timeline-catalog.h"

#define CLOSED(from, to) { { from, 0, 0 }, { to, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE }

static const struct
{
  const char *name;
  TestEntry entry;
  guint position;
  guint n_entries;
  const char *spoken;
  const char *details;
} cases[] = {
  { "a year", { .title = "DevOps Engineer", .role = "DevOps Engineer", .badge = "Year 6", .period = CLOSED (2022, 2023), .highlights = 7 }, 0, 6, "2022 to 2023, DevOps Engineer, 7 highlights, 1 of 6", "Year 6 · 7 highlights" },
  { "one highlight", { .title = "Tester", .period = CLOSED (2020, 2021), .highlights = 1 }, 1, 2, "2020 to 2021, Tester, 1 highlight, 2 of 2", "1 highlight" },
  { "no highlight", { .title = "Tester", .period = CLOSED (2020, 2021) }, 1, 2, "2020 to 2021, Tester, 2 of 2", "" },
  { "an employer", { .title = "Engineer at Tyk", .role = "Engineer", .employer = "Tyk", .badge = "Year 2", .period = CLOSED (2020, 2021), .highlights = 2 }, 0, 1, "2020 to 2021, Engineer, Tyk, 2 highlights, 1 of 1", "Tyk · 2 highlights" },
  { "since", { .title = "Engineer", .employer = "Tyk", .period = { { 2023, 5, 0 }, { 0, 0, 0 }, SHOWCASE_PERIOD_ONGOING, TRUE } }, 0, 4, "since May 2023, 2 years 11 months, Engineer, Tyk, 1 of 4", "Tyk" },
  { "a topic", { .title = "Backend", .section = "Projects", .highlights = 3 }, 2, 5, "Backend, 3 highlights, 3 of 5", "3 highlights · Projects" },
  { "a bare topic", { .title = "Backend" }, 0, 1, "Backend, 1 of 1", "" },
  { "a transition", { .title = "Transition from Tester to Engineer", .role = "Engineer", .from = "Tester", .badge = "Year 3", .period = CLOSED (2020, 2020), .highlights = 4 }, 0, 3, "2020, Engineer, 4 highlights, 1 of 3", "Year 3 · 4 highlights · from Tester" },
};

static void
test_spoken (gconstpointer user_data)
{
  guint i = GPOINTER_TO_UINT (user_data);
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&cases[i].entry, "id");
  g_autofree char *spoken = showcase_row_words_for_ear (entry, NULL, FALSE, cases[i].position, cases[i].n_entries);

  g_assert_cmpstr (spoken, ==, cases[i].spoken);
}

static void
test_details (gconstpointer user_data)
{
  guint i = GPOINTER_TO_UINT (user_data);
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&cases[i].entry, "id");
  g_autofree char *details = showcase_row_words_for_details (entry, NULL);

  g_assert_cmpstr (details, ==, cases[i].details);
}

/* How long it was is told where that says more than when it was: "|" is between what there is for less and less room, and at last its end is below its start. */
static void
test_period (void)
{
  static const struct
  {
    const char *period;
    const char *alone;
    const char *on_ladder;
  } periods[] = {
    { "Jan 2020 – Mar 2021", "Jan 2020 – Mar 2021 · 1 year 3 months|Jan 2020 – Mar 2021 · 1 yr 3 mo|Jan 2020 – Mar 2021\n1 year 3 months|Jan 2020 – Mar 2021\n1 yr 3 mo|Jan 2020 –\nMar 2021\n1 yr 3 mo", NULL },
    { "since Apr 2024", "since Apr 2024 · 2 years|since Apr 2024 · 2 yr|since Apr 2024\n2 years|since Apr 2024\n2 yr", NULL },
    { "2020 – present", "2020 – present · about 6 years|2020 – present · ~6 yr|2020 – present\nabout 6 years|2020 – present\n~6 yr|2020 –\npresent\n~6 yr", NULL },
    { "Jan 2020 – 2021", "Jan 2020 – 2021 · about 2 years|Jan 2020 – 2021 · ~2 yr|Jan 2020 – 2021\nabout 2 years|Jan 2020 – 2021\n~2 yr|Jan 2020 –\n2021\n~2 yr", NULL },
    { "2019–2021", "2019 – 2021|2019 –\n2021", "2019 – 2021 · about 2 years|2019 – 2021 · ~2 yr|2019 – 2021\nabout 2 years|2019 – 2021\n~2 yr|2019 –\n2021\n~2 yr" },
    { "2019", "2019", NULL },
    { "May 2019", "May 2019", NULL },
    { "2022 –", "2022 –", NULL },
    { "Apr 2026 – present", "Apr 2026 – present|Apr 2026 –\npresent", NULL },
    { "14 Mar 2021 – 16 Apr 2021", "14 Mar 2021 – 16 Apr 2021|14 Mar 2021 –\n16 Apr 2021", NULL },
    { "14 Mar 2021 – 16 May 2021", "14 Mar 2021 – 16 May 2021 · 3 months|14 Mar 2021 – 16 May 2021 · 3 mo|14 Mar 2021 – 16 May 2021\n3 months|14 Mar 2021 – 16 May 2021\n3 mo|14 Mar 2021 –\n16 May 2021\n3 mo", NULL },
  };
  const ShowcaseLadder ladder = { .n_roles = 2 };

  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      TestEntry test = { .title = "Engineer" };
      g_autoptr (ShowcaseEntry) entry = NULL;

      g_assert_true (showcase_period_parse (periods[i].period, &test.period));
      entry = test_entry_new (&test, "id");
      for (guint on_ladder = 0; on_ladder < 2; on_ladder++)
        {
          g_auto (GStrv) lines = showcase_row_words_for_period (entry, on_ladder ? &ladder : NULL);
          g_autofree char *joined = g_strjoinv ("|", lines);

          g_assert_cmpstr (joined, ==, on_ladder && periods[i].on_ladder != NULL ? periods[i].on_ladder : periods[i].alone);
        }
    }
}

/* Words from the right and names from the left stay in their order, and a number with what it counts. */
static void
test_right_to_left (void)
{
  const TestEntry test = { .title = "Engineer", .employer = "Initech", .highlights = 7, .section = "مشاريع" };
  const TestEntry bare = { .title = "Engineer", .highlights = 7 };
  const ShowcaseLadder ladder = { .n_roles = 2, .n_months = 38 };
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&test, "id");
  g_autoptr (ShowcaseEntry) bare_entry = test_entry_new (&bare, "id");
  g_autofree char *details = NULL;
  g_autofree char *bare_details = NULL;
  g_autofree char *title = NULL;

  if (!test_language_speak ("ar"))
    return;
  details = showcase_row_words_for_details (entry, NULL);
  bare_details = showcase_row_words_for_details (bare_entry, NULL);
  title = showcase_row_words_for_ladder (entry, &ladder);
  test_language_stop ();

  g_assert_cmpstr (details, ==, "\u200f\u2068Initech\u2069 · \u20687 نقاط بارزة\u2069 · \u2068مشاريع\u2069");
  g_assert_cmpstr (bare_details, ==, "7 نقاط بارزة");
  g_assert_cmpstr (title, ==, "\u200f\u2068Initech\u2069 · \u20683 سنوات وشهران\u2069");
}

static void
test_undated (void)
{
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&(TestEntry){ .title = "Backend" }, "id");
  g_auto (GStrv) lines = showcase_row_words_for_period (entry, NULL);

  g_assert_cmpuint (g_strv_length (lines), ==, 0);
}

static void
test_ladder (void)
{
  const TestEntry test = { .title = "Engineer", .employer = "Initech", .period = { { 2020, 1, 0 }, { 2021, 3, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE }, .badge = "Year 3", .highlights = 2 };
  const ShowcaseLadder known = { .n_roles = 2, .n_months = 38 };
  const ShowcaseLadder unknown = { .n_roles = 3 };
  const ShowcaseLadder rough = { .n_roles = 2, .n_months = 38, .about = TRUE };
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&test, "id");
  g_autofree char *title = showcase_row_words_for_ladder (entry, &known);
  g_autofree char *bare = showcase_row_words_for_ladder (entry, &unknown);
  g_autofree char *about = showcase_row_words_for_ladder (entry, &rough);
  g_autofree char *details = showcase_row_words_for_details (entry, &known);
  g_autofree char *first = showcase_row_words_for_ear (entry, &known, TRUE, 0, 4);
  g_autofree char *first_of_unknown = showcase_row_words_for_ear (entry, &unknown, TRUE, 0, 4);
  g_autofree char *second = showcase_row_words_for_ear (entry, &known, FALSE, 1, 4);

  g_assert_cmpstr (title, ==, "Initech · 3 years 2 months");
  g_assert_cmpstr (bare, ==, "Initech");
  g_assert_cmpstr (about, ==, "Initech · about 3 years");
  g_assert_cmpstr (details, ==, "Year 3 · 2 highlights");
  g_assert_cmpstr (first, ==, "Initech, 3 years 2 months, 2 roles, January 2020 to March 2021, 1 year 3 months, Engineer, 2 highlights, 1 of 4");
  g_assert_cmpstr (first_of_unknown, ==, "Initech, 3 roles, January 2020 to March 2021, 1 year 3 months, Engineer, 2 highlights, 1 of 4");
  g_assert_cmpstr (second, ==, "January 2020 to March 2021, 1 year 3 months, Engineer, Initech, 2 highlights, 2 of 4");
}

int
main (int argc,
      char *argv[])
{
  g_setenv ("SHOWCASE_TODAY", "2026-03-31", TRUE);
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *spoken = g_strdup_printf ("/timeline/row-words/spoken/%s", cases[i].name);
      g_autofree char *details = g_strdup_printf ("/timeline/row-words/details/%s", cases[i].name);

      g_test_add_data_func (spoken, GUINT_TO_POINTER (i), test_spoken);
      g_test_add_data_func (details, GUINT_TO_POINTER (i), test_details);
    }
  g_test_add_func ("/timeline/row-words/period", test_period);
  g_test_add_func ("/timeline/row-words/right-to-left", test_right_to_left);
  g_test_add_func ("/timeline/row-words/undated", test_undated);
  g_test_add_func ("/timeline/row-words/ladder", test_ladder);
  return g_test_run ();
}
