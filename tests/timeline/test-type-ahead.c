/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Typing into the timeline: which letters make one text, and which entry a text means.
 */

#include "showcase-type-ahead.h"

#include "showcase-entry.h"
#include "test-timeline-catalog.h"

static const TestEntry entries[] = {
  { .title = "DevOps Engineer", .period = { { 2022, 0, 0 }, { 2023, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE } },
  { .title = "Transition from Tester to Developer", .role = "Developer", .period = { { 2021, 0, 0 }, { 2022, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE } },
  { .title = "Tester", .employer = "Köhler" },
  { .title = "Écrivain" },
  { .title = "İstanbul" },
};

static const struct
{
  const char *text;
  guint start;
  guint found;
} cases[] = {
  { "d", 0, 0 },
  { "d", 1, 1 },
  { "DEV", 0, 0 },
  { "deve", 0, 1 },
  { "engineer", 0, 0 },
  { "2021", 0, 1 },
  { "2023", 1, 0 },
  { "tester", 0, 2 },
  { "tester to", 0, 1 },
  { "kö", 0, 2 },
  { "KO\xcc\x88", 0, 2 },
  { "éc", 0, 3 },
  { "d", 5, 0 },
  { "d", 6, 1 },
  { "zebra", 0, G_MAXUINT },
  { "from", 4, 1 },
};

static GListModel *
make_model (void)
{
  GListStore *store = g_list_store_new (SHOWCASE_TYPE_ENTRY);

  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      g_autoptr (ShowcaseEntry) entry = test_entry_new (&entries[i], "id");

      g_list_store_append (store, entry);
    }
  return G_LIST_MODEL (store);
}

static void
test_find (void)
{
  g_autoptr (GListModel) model = make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint found = showcase_type_ahead_find (model, cases[i].text, cases[i].start);

      if (found != cases[i].found)
        g_error ("“%s” from %u: found %u, expected %u", cases[i].text, cases[i].start, found, cases[i].found);
    }
}

static void
test_empty (void)
{
  g_autoptr (GListStore) store = g_list_store_new (SHOWCASE_TYPE_ENTRY);

  g_assert_cmpuint (showcase_type_ahead_find (G_LIST_MODEL (store), "a", 0), ==, G_MAXUINT);
}

static void
test_time (void)
{
  g_autoptr (ShowcaseTypeAhead) typed = showcase_type_ahead_new ();
  gint64 second = G_USEC_PER_SEC;

  g_assert_true (showcase_type_ahead_is_fresh (typed, 10 * second));
  g_assert_cmpstr (showcase_type_ahead_add (typed, 'd', 10 * second), ==, "d");
  g_assert_false (showcase_type_ahead_is_fresh (typed, 11 * second));
  g_assert_cmpstr (showcase_type_ahead_add (typed, 0xe9, 11 * second), ==, "dé");
  g_assert_true (showcase_type_ahead_is_fresh (typed, 12 * second + 1));
  g_assert_cmpstr (showcase_type_ahead_add (typed, 'v', 12 * second + 1), ==, "v");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/type-ahead/find", test_find);
  g_test_add_func ("/timeline/type-ahead/empty", test_empty);
  g_test_add_func ("/timeline/type-ahead/time", test_time);
  return g_test_run ();
}
