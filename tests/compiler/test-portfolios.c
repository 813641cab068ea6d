/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small portfolios and what must come out of them, to the byte: what --list=json prints, the report and, of those in portfolios/, the index. Today is 15 March
 * 2026. To accept a change that is meant, run this program with SHOWCASE_UPDATE_GOLDEN=1 and read the difference.
 */

#include "showcase-compiler.h"
#include "showcase-index.h"
#include <string.h>

static char *
get_path (const char *name,
          const char *suffix)
{
  g_autofree char *file = g_strconcat (name, suffix, NULL);

  return g_build_filename (g_getenv ("SHOWCASE_DATA"), file, NULL);
}

/* An absent file stands for an empty one. */
static void
assert_golden (const char *name,
               const char *suffix,
               const char *found)
{
  g_autofree char *path = get_path (name, suffix);
  g_autofree char *expected = NULL;

  if (g_getenv ("SHOWCASE_UPDATE_GOLDEN") != NULL && *found != '\0')
    g_file_set_contents (path, found, -1, NULL);
  g_file_get_contents (path, &expected, NULL, NULL);
  g_assert_cmpstr (found, ==, expected != NULL ? expected : "");
}

static void
assert_index (const char *name,
              ShowcaseCatalog *catalog)
{
  g_autoptr (GBytes) index = showcase_index_write (catalog);
  g_autofree char *text = g_strndup (g_bytes_get_data (index, NULL), g_bytes_get_size (index));
  g_autoptr (ShowcaseCatalog) read_back = NULL;
  g_autoptr (GError) error = NULL;

  if (g_str_has_prefix (name, "portfolios/"))
    assert_golden (name, ".index.json", text);
  read_back = showcase_index_read (index, &error);
  g_assert_no_error (error);
}

static void
test_portfolio (gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = get_path (name, "");
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *problems = NULL;
  g_autofree char *listing = NULL;

  bundle = showcase_compile ((GFile *const[]){ folder }, 1, report, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  problems = showcase_report_to_text (report);
  listing = showcase_catalog_to_json (showcase_bundle_get_whole_catalog (bundle));
  assert_index (name, showcase_bundle_get_whole_catalog (bundle));
  assert_golden (name, ".report.txt", problems);
  assert_golden (name, ".list.json", listing);
}

static guint
add_portfolios (const char *place)
{
  g_autofree char *folder = get_path (place, "");
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_portfolios = 0;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *portfolio = g_build_filename (place, name, NULL);
      g_autofree char *path = get_path (portfolio, "");
      g_autofree char *test = g_strconcat ("/", portfolio, NULL);

      if (!g_file_test (path, G_FILE_TEST_IS_DIR))
        continue;
      g_test_add_data_func_full (test, g_steal_pointer (&portfolio), test_portfolio, g_free);
      n_portfolios++;
    }
  return n_portfolios;
}

int
main (int argc,
      char **argv)
{
  g_setenv ("SHOWCASE_TODAY", "2026-03-15", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpuint (add_portfolios ("portfolios"), >=, 22);
  g_assert_cmpuint (add_portfolios ("timelines"), >=, 50);
  return g_test_run ();
}
