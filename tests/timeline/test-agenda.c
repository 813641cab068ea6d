/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A whole catalog in an order: where entries are, and how much time is as high as a row.
 */

#include "showcase-agenda.h"

#include "test-timeline-catalog.h"

static const ShowcaseDate today = { 2026, 3, 31 };

static ShowcaseCatalog *
make_catalog (const char *const *texts)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (texts[i], "|", -1);
      g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint k = 0; parts[k] != NULL; k++)
        {
          TestEntry entry = { .title = parts[k] };

          if (*parts[k] != '\0')
            g_assert_true (showcase_period_parse (parts[k], &entry.period));
          g_ptr_array_add (entries, test_entry_new (&entry, "id"));
        }
      g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", "id", "title", "Group", "entries", entries, NULL));
    }
  return g_object_new (SHOWCASE_TYPE_CATALOG, "groups", groups, NULL);
}

static void
test_positions (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_catalog_new (7, 5);
  g_autoptr (ShowcaseAgenda) agenda = showcase_agenda_new (catalog, SHOWCASE_ORDER_NEWEST, &today);
  g_autoptr (ShowcaseEntry) stranger = g_object_new (SHOWCASE_TYPE_ENTRY, "id", "stranger", NULL);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (agenda)), ==, 7);
  for (guint i = 0; i < 7; i++)
    for (guint k = 0; k < 5; k++)
      {
        ShowcaseGroup *group = showcase_catalog_get_group (catalog, i);
        ShowcaseEntry *entry = showcase_group_get_entry (group, k);
        guint position = showcase_agenda_find_position (agenda, entry, G_MAXUINT);
        ShowcaseSequence *sequence;
        guint row;

        g_assert_cmpuint (position, ==, i * 5 + 4 - k);
        g_assert_cmpuint (showcase_agenda_find_position (agenda, entry, position), ==, position);
        g_assert_cmpuint (showcase_agenda_find_position (agenda, entry, position + 1), ==, position);
        sequence = showcase_agenda_get_sequence (agenda, position, &row);
        g_assert_true (showcase_sequence_get_group (sequence) == group);
        g_assert_true (showcase_sequence_get_entry (sequence, row) == entry);
      }
  g_assert_cmpuint (showcase_agenda_find_position (agenda, stranger, 0), ==, G_MAXUINT);
}

/* What is shortest is as high as a row, unless the list gets too long that way. */
static void
test_step (void)
{
  const char *const alike[] = { "2022 – 2023|2021 – 2022|2020 – 2021", NULL };
  const char *const mixed[] = { "Jan 2020 – Dec 2021|Jan 2019 – Dec 2019", NULL };
  const char *const uneven[] = { "Dec 2025|Jan 1990 – Nov 2025", NULL };
  const char *const topics[] = { "|", NULL };
  ShowcaseCatalog *catalogs[] = { make_catalog (alike), make_catalog (mixed), make_catalog (uneven), make_catalog (topics) };
  double steps[4];

  for (guint i = 0; i < G_N_ELEMENTS (catalogs); i++)
    {
      g_autoptr (ShowcaseAgenda) agenda = showcase_agenda_new (catalogs[i], SHOWCASE_ORDER_WRITTEN, &today);

      steps[i] = showcase_agenda_get_step (agenda);
      g_clear_object (&catalogs[i]);
    }
  g_assert_cmpfloat_with_epsilon (steps[0], 12, 0.1);
  g_assert_cmpfloat_with_epsilon (steps[1], 12, 0.1);
  g_assert_cmpfloat (steps[2], >, 12);
  g_assert_cmpfloat (431 / steps[2], <=, 5);
  g_assert_cmpfloat (steps[3], >, 0);
}

/* All groups have room for as many lanes as one of them needs. */
static void
test_lanes (void)
{
  const char *const texts[] = { "2022 – 2023|2021 – 2022", "Jan 2020 – Dec 2024|Jan 2019 – Dec 2023", "|", NULL };
  g_autoptr (ShowcaseCatalog) catalog = make_catalog (texts);
  g_autoptr (ShowcaseAgenda) agenda = showcase_agenda_new (catalog, SHOWCASE_ORDER_WRITTEN, &today);

  g_assert_cmpuint (showcase_agenda_get_n_lanes (agenda), ==, 2);
}

static void
test_many (void)
{
  g_autoptr (ShowcaseCatalog) catalog = test_catalog_new (1000, 10);

  for (guint order = SHOWCASE_ORDER_WRITTEN; order <= SHOWCASE_ORDER_OLDEST; order++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (ShowcaseAgenda) agenda = showcase_agenda_new (catalog, order, &today);
      gint64 made = g_get_monotonic_time ();

      g_assert_cmpuint (showcase_agenda_find_position (agenda, showcase_group_get_entry (showcase_catalog_get_group (catalog, 999), 0), G_MAXUINT), >=, 9990);
      g_test_message ("1,000 groups of 10 entries: %" G_GINT64_FORMAT " µs, finding one: %" G_GINT64_FORMAT " µs", made - start, g_get_monotonic_time () - made);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/agenda/positions", test_positions);
  g_test_add_func ("/timeline/agenda/step", test_step);
  g_test_add_func ("/timeline/agenda/lanes", test_lanes);
  g_test_add_func ("/timeline/agenda/many", test_many);
  return g_test_run ();
}
