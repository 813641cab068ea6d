/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The documents that are compiled into the program by default: nothing in them is missing or odd.
 */

#include "showcase-compiler.h"

static void
test_documents (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("SHOWCASE_DOCUMENTS"));
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  ShowcaseCatalog *catalog;
  guint n_stories = 0;

  bundle = showcase_compile ((GFile *const[]){ folder }, 1, report, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  text = showcase_report_to_text (report);
  g_assert_cmpstr (text, ==, "");
  catalog = showcase_bundle_get_catalog (bundle);
  g_assert_cmpuint (showcase_catalog_get_n_groups (catalog), ==, 5);
  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (catalog, i);

      for (guint entry = 0; entry < showcase_group_get_n_entries (group); entry++)
        n_stories += showcase_entry_get_n_stars (showcase_group_get_entry (group, entry));
    }
  g_assert_cmpuint (n_stories, ==, 4);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/compile", test_documents);
  return g_test_run ();
}
