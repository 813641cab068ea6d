/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-place-table.h"

static void
test_find (void)
{
  g_autoptr (ShowcasePlaceTable) table = showcase_place_table_new ();

  showcase_place_table_add (table, "README.md", "upper");
  showcase_place_table_add (table, "Readme.md", "mixed");
  showcase_place_table_add (table, "Notes.md", "notes");
  showcase_place_table_add (table, "Notes.md", "notes");
  showcase_place_table_add (table, "twice.png", "one");
  showcase_place_table_add (table, "twice.png", "two");
  showcase_place_table_add (table, "twice.png", "one");
  showcase_place_table_add (table, "caf\351.md", "latin");

  g_assert_cmpstr (showcase_place_table_find (table, "README.md"), ==, "upper");
  g_assert_cmpstr (showcase_place_table_find (table, "Readme.md"), ==, "mixed");
  g_assert_null (showcase_place_table_find (table, "readme.md"));
  g_assert_cmpstr (showcase_place_table_find (table, "notes.MD"), ==, "notes");
  g_assert_null (showcase_place_table_find (table, "twice.png"));
  g_assert_cmpstr (showcase_place_table_find (table, "caf\351.md"), ==, "latin");
  g_assert_null (showcase_place_table_find (table, ""));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place-table/find", test_find);
  return g_test_run ();
}
