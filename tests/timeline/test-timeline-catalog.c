/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Entries and catalogs for the tests of the timeline.
 */

#include "test-timeline-catalog.h"

ShowcaseEntry *
test_entry_new (const TestEntry *test,
                const char *id)
{
  return g_object_new (SHOWCASE_TYPE_ENTRY,
                       "id", id,
                       "title", test->title,
                       "role", test->role,
                       "employer", test->employer,
                       "badge", test->badge,
                       "from", test->from,
                       "section", test->section,
                       "period", &test->period,
                       "highlights", test->highlights,
                       NULL);
}

/* A catalog whose entries are called "Role 1.1", "Role 1.2", … "Role 2.1", … and begin in 2000. */
ShowcaseCatalog *
test_catalog_new (guint n_groups,
                  guint n_entries)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_groups; i++)
    {
      g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
      g_autofree char *group_id = g_strdup_printf ("group-%u", i + 1);
      g_autofree char *group_title = g_strdup_printf ("Group %u", i + 1);

      for (guint j = 0; j < n_entries; j++)
        {
          g_autofree char *id = g_strdup_printf ("group-%u/entry-%u", i + 1, j + 1);
          g_autofree char *title = g_strdup_printf ("Role %u.%u", i + 1, j + 1);
          guint16 year = (guint16)(2000 + j % 50);
          TestEntry entry = { .title = title, .period = { { year, 0, 0 }, { year, 0, 0 }, SHOWCASE_PERIOD_CLOSED, FALSE }, .highlights = j };

          g_ptr_array_add (entries, test_entry_new (&entry, id));
        }
      g_ptr_array_add (groups, g_object_new (SHOWCASE_TYPE_GROUP, "id", group_id, "title", group_title, "document", "a.md", "body", group_id, "entries", entries, NULL));
    }
  return g_object_new (SHOWCASE_TYPE_CATALOG, "title", "Portfolio", "groups", groups, NULL);
}
