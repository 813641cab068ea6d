/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-coverage.h"
#include "showcase-entry.h"

static const ShowcaseDate today = { 2026, 3, 15 };

/* Entries with the periods of lines; "-" is none. */
static GListModel *
make_list (const char *text)
{
  GListStore *list = g_list_store_new (SHOWCASE_TYPE_ENTRY);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autoptr (ShowcaseEntry) entry = NULL;
      ShowcasePeriod period = { 0 };

      if (!g_str_equal (lines[i], "-"))
        g_assert_true (showcase_period_parse (lines[i], &period));
      entry = g_object_new (SHOWCASE_TYPE_ENTRY, "id", "entry", "title", "Engineer", "period", &period, NULL);
      g_list_store_append (list, entry);
    }
  return G_LIST_MODEL (list);
}

/* "2020-04 +3": three months from April on; "~" where it is about so many. */
static void
append_months (GString *text,
               const ShowcaseMonths *months)
{
  g_string_append_printf (text, "%s%04d-%02d %s+%d", text->len > 0 ? "; " : "", months->first / 12, months->first % 12 + 1, months->about ? "~" : "", months->end - months->first);
}

static void
test_gaps (void)
{
  static const char *const cases[][2] = {
    { "2020", "" },
    { "-", "" },
    { "Jul 2020 – Dec 2020\nJan 2020 – Mar 2020", "2020-04 +3" },
    { "Jan 2020 – Mar 2020\nJul 2020 – Dec 2020\nFeb 2021 – Mar 2021", "2020-04 +3; 2021-01 +1" },
    { "Apr 2020 – Dec 2020\nJan 2020 – Mar 2020", "" },
    { "Mar 2020 – Dec 2020\nJan 2020 – Mar 2020", "" },
    /* What another one fills is none. */
    { "Jan 2020 – Dec 2022\nJan 2020 – Mar 2020\nJul 2020 – Dec 2020", "" },
    /* Academic years are adjacent. */
    { "2022–2023\n2021–2022\n2020–2021", "" },
    { "2022–2023\n2019–2020", "2020-07 ~+24" },
    { "2022\n2021", "" },
    { "2022\n2020", "2021-01 ~+12" },
    { "Jan 2020 – Dec 2020\n2018–2019", "" },
    { "Feb 2020 – Dec 2020\n2018–2019", "2019-07 ~+7" },
    /* Nobody knows when it ended; the next one is taken for the end. */
    { "2022–2023\n2018 –", "" },
    { "2024–2025\n2020–2021\n2018 –", "2021-07 ~+36" },
    { "2024–2025\n2018 –\n2018–2020", "2020-07 ~+48" },
    /* What happened on a day fills nothing, and leaves nothing. */
    { "Jul 2020 – Dec 2020\nMay 2020\nJan 2020 – Mar 2020", "2020-04 +3" },
    { "5 May 2022\n7 May 2020", "" },
    { "Jan 2025 – present\nJan 2020 – Dec 2023\n-", "2024-01 +12" },
    { "Jan 2027 – present\nJan 2020 – Dec 2023", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) entries = make_list (cases[i][0]);
      g_autoptr (GArray) gaps = showcase_coverage_find_gaps (entries, &today);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < gaps->len; j++)
        append_months (found, &g_array_index (gaps, ShowcaseMonths, j));
      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (found->str, ==, cases[i][1]);
    }
}

static void
test_overlaps (void)
{
  static const char *const cases[][2] = {
    { "2020", "" },
    { "-\n-", "" },
    { "Mar 2020 – Dec 2020\nJan 2020 – May 2020", "2020-03 +3: 0 1" },
    { "Apr 2020 – Dec 2020\nJan 2020 – Mar 2020", "" },
    /* A change of roles within a month is none. */
    { "Mar 2020 – Dec 2020\nJan 2020 – Mar 2020", "" },
    { "Feb 2020 – Dec 2020\nJan 2020 – Mar 2020", "2020-02 +2: 0 1" },
    { "Jan 2020 – Dec 2022\nFeb 2020 – Apr 2020\n-\nJul 2021 – Mar 2023", "2020-02 +3: 0 1; 2021-07 +18: 0 3" },
    /* Three at a time are one. */
    { "Jan 2020 – Dec 2020\nMar 2020 – Jun 2020\nMay 2020 – Aug 2020", "2020-03 +6: 0 1 2" },
    { "Jan 2020 – Dec 2020\nJan 2020 – Dec 2020", "2020-01 +12: 0 1" },
    /* Adjacent academic years are none. */
    { "2022–2023\n2021–2022\n2020–2021", "" },
    { "2021–2023\n2020–2022", "2021-07 ~+12: 0 1" },
    { "2019\n2018–2019", "" },
    { "Mar 2019 – Dec 2020\n2018–2019", "" },
    { "Nov 2018 – Dec 2020\n2018–2019", "2018-11 ~+8: 0 1" },
    { "Jan 2025 – present\n2024 – present", "2025-01 ~+15: 0 1" },
    { "2018–2020\n2018 –", "" },
    { "2017–2020\n2018 –", "2018-01 ~+12: 0 1" },
    { "Jan 2020 – Dec 2020\nMay 2020", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListModel) entries = make_list (cases[i][0]);
      g_autoptr (GPtrArray) overlaps = showcase_coverage_find_overlaps (entries, &today);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < overlaps->len; j++)
        {
          const ShowcaseOverlap *overlap = g_ptr_array_index (overlaps, j);

          append_months (found, &overlap->months);
          g_string_append_c (found, ':');
          for (guint k = 0; k < overlap->positions->len; k++)
            g_string_append_printf (found, " %u", g_array_index (overlap->positions, guint, k));
        }
      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (found->str, ==, cases[i][1]);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/coverage/gaps", test_gaps);
  g_test_add_func ("/content/coverage/overlaps", test_overlaps);
  return g_test_run ();
}
