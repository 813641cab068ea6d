/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words for an entry: what a screen reader says and the line of details. Neither needs a display.
 */

#include "showcase-timeline-row.h"
#include "showcase-timeline.h"
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
  { "since", { .title = "Engineer", .employer = "Tyk", .period = { { 2023, 5, 0 }, { 0, 0, 0 }, SHOWCASE_PERIOD_ONGOING, TRUE } }, 0, 4, "since May 2023, Engineer, Tyk, 1 of 4", "Tyk" },
  { "a topic", { .title = "Backend", .section = "Projects", .highlights = 3 }, 2, 5, "Backend, 3 highlights, 3 of 5", "3 highlights · Projects" },
  { "a bare topic", { .title = "Backend" }, 0, 1, "Backend, 1 of 1", "" },
  { "a transition", { .title = "Transition from Tester to Engineer", .role = "Engineer", .from = "Tester", .badge = "Year 3", .period = CLOSED (2020, 2020), .highlights = 4 }, 0, 3, "2020, Engineer, 4 highlights, 1 of 3", "Year 3 · 4 highlights · from Tester" },
};

static void
test_spoken (gconstpointer user_data)
{
  guint i = GPOINTER_TO_UINT (user_data);
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&cases[i].entry, "id");
  g_autofree char *spoken = showcase_timeline_describe_entry (entry, cases[i].position, cases[i].n_entries);

  g_assert_cmpstr (spoken, ==, cases[i].spoken);
}

static void
test_details (gconstpointer user_data)
{
  guint i = GPOINTER_TO_UINT (user_data);
  g_autoptr (ShowcaseEntry) entry = test_entry_new (&cases[i].entry, "id");
  g_autofree char *details = showcase_timeline_row_describe_details (entry);

  g_assert_cmpstr (details, ==, cases[i].details);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *spoken = g_strdup_printf ("/timeline/describe/spoken/%s", cases[i].name);
      g_autofree char *details = g_strdup_printf ("/timeline/describe/details/%s", cases[i].name);

      g_test_add_data_func (spoken, GUINT_TO_POINTER (i), test_spoken);
      g_test_add_data_func (details, GUINT_TO_POINTER (i), test_details);
    }
  return g_test_run ();
}
