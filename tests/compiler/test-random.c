/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents put together at random of pieces that mean something to some part of the compiler: whatever they are, the catalog keeps its
 * promises and survives its index.
 */

#include "showcase-compiler.h"
#include "showcase-index.h"
#include "test-folder.h"
#include <string.h>

#define N_RUNS 150

static const char *const pieces[] = {
  "# ",
  "## ",
  "### ",
  "#### ",
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "- ",
  "  - ",
  "1. ",
  "> ",
  "    ",
  "\t",
  "```\n",
  "~~~",
  "---\n",
  "===\n",
  "**Situation**",
  "**Task**:",
  "**Action(s)**: ",
  "**Results**",
  "**",
  "*",
  "_",
  "`",
  "<!-- x -->",
  "<b>",
  "|",
  " | ",
  " @ ",
  " · ",
  " at ",
  "2019",
  "2019-2021",
  "2020 – present",
  "03/04/2023",
  "May 2019",
  "Since May 2020 ",
  "Year 3: ",
  "Transition from miller to baker",
  "Period: ",
  "Role: ",
  "Company: ",
  "Senior Developer",
  "Crumb",
  "I was employed at Crumb as a developer. ",
  "At Old Mill I was a developer. ",
  "Why? ",
  "Describe your work",
  "Word",
  "some words that go on for a while, as words do",
  ".",
  ":",
  "[a](b.md)",
  "[a](a.md#x)",
  "![p](p.png)",
  "![p](",
  "https://example.com/2019",
  "\\",
  "é",
  "漢字",
  "\xff",
  "\xe2\x80",
  "title: x\n",
  "start: 2019\n",
  "tags: [a, b]\n",
  "showcase:\n  order: 1\n",
  "\xef\xbb\xbf",
};

static char *
make_text (GRand *random)
{
  GString *text = g_string_new (NULL);
  guint n_pieces = g_rand_int_range (random, 0, 120);

  if (g_rand_int_range (random, 0, 4) == 0)
    g_string_append (text, "---\n");
  for (guint i = 0; i < n_pieces; i++)
    g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static void
assert_group (ShowcaseGroup *group,
              GHashTable *ids)
{
  guint line = 0;

  g_assert_true (g_hash_table_add (ids, (gpointer)showcase_group_get_id (group)));
  g_assert_cmpuint (showcase_group_get_n_entries (group), >=, 1);
  for (guint i = 0; i < showcase_group_get_n_entries (group); i++)
    {
      ShowcaseEntry *entry = showcase_group_get_entry (group, i);

      g_assert_true (g_hash_table_add (ids, (gpointer)showcase_entry_get_id (entry)));
      g_assert_cmpuint (showcase_entry_get_line (entry), >, line);
      g_assert_cmpstr (showcase_entry_get_title (entry), !=, "");
      line = showcase_entry_get_line (entry);
    }
}

static void
assert_bundle (ShowcaseBundle *bundle)
{
  ShowcaseCatalog *catalog = showcase_bundle_get_catalog (bundle);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GBytes) index = showcase_index_write (catalog);
  g_autoptr (ShowcaseCatalog) read_back = NULL;
  g_autoptr (GBytes) index_again = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (catalog, i);
      g_autoptr (GBytes) body = showcase_bundle_load (bundle, showcase_group_get_body (group), NULL, &error);

      g_assert_no_error (error);
      g_assert_true (g_bytes_get_size (body) == 0 || g_utf8_validate_len (g_bytes_get_data (body, NULL), g_bytes_get_size (body), NULL));
      assert_group (group, ids);
    }
  read_back = showcase_index_read (index, &error);
  g_assert_no_error (error);
  index_again = showcase_index_write (read_back);
  g_assert_true (g_bytes_equal (index, index_again));
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260101);

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (TestFolder) folder = test_folder_new ();
      g_autoptr (ShowcaseReport) report = showcase_report_new ();
      g_autoptr (ShowcaseBundle) bundle = NULL;
      g_autoptr (GError) error = NULL;

      test_folder_write_bytes (folder, "p.png", test_png, sizeof test_png);
      for (guint i = 0; i < 4; i++)
        {
          static const char *const names[] = { "a.md", "b.txt", "sub/a.md", "A.markdown" };
          g_autofree char *text = make_text (random);

          test_folder_write (folder, names[i], text);
        }
      bundle = test_folder_compile (folder, "", report, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (showcase_report_get_n_errors (report), ==, 0);
      assert_bundle (bundle);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/random/compile", test_random);
  return g_test_run ();
}
