/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-starter.h"

#include "app-fixture.h"
#include "showcase-compiler.h"

typedef struct
{
  GFile *place;
  GError *error;
  gboolean done;
} Run;

static void
written_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  Run *run = user_data;

  run->place = showcase_starter_write_finish (result, &run->error);
  run->done = TRUE;
}

static GFile *
write_starter (GFile *folder,
               GError **error)
{
  Run run = { 0 };

  showcase_starter_write_async (folder, NULL, written_cb, &run);
  while (!run.done)
    g_main_context_iteration (NULL, TRUE);
  if (run.error != NULL)
    g_propagate_error (error, run.error);
  return run.place;
}

static guint
count_files (GFile *folder)
{
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  guint n_files = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n_files++;
  return n_files;
}

/* What a person begins with has nothing to complain about, and shows what it explains. */
static ShowcaseBundle *
assert_compiles (GFile *place)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle = showcase_compile ((GFile *const *)&place, 1, report, NULL, NULL, NULL, &error);
  ShowcaseCatalog *catalog;
  guint n_stories = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (report)), ==, 0);
  catalog = showcase_bundle_get_catalog (bundle);
  g_assert_cmpuint (showcase_catalog_get_n_groups (catalog), ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpuint (showcase_group_get_n_entries (showcase_catalog_get_group (catalog, i)), >=, 2);
  for (guint i = 0; i < 3; i++)
    {
      ShowcaseEntry *entry = showcase_group_get_entry (showcase_catalog_get_group (catalog, 0), i);

      g_assert_nonnull (showcase_entry_get_role (entry));
      g_assert_nonnull (showcase_entry_get_employer (entry));
      g_assert_nonnull (showcase_entry_get_period (entry));
    }
  for (guint i = 0; i < 3; i++)
    for (guint j = 0; j < showcase_group_get_n_entries (showcase_catalog_get_group (catalog, i)); j++)
      n_stories += showcase_entry_get_n_stars (showcase_group_get_entry (showcase_catalog_get_group (catalog, i), j));
  g_assert_cmpuint (n_stories, >=, 1);
  return bundle;
}

/* An empty folder is taken; one with something in it has a new one made in it, once. */
static void
test_write (void)
{
  g_autofree char *path = app_fixture_make_folder ();
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) hidden = app_fixture_write (path, ".hidden", "x", -1);
  g_autoptr (GFile) inside = g_file_get_child (folder, "My Portfolio");
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) first = write_starter (folder, &error);
  g_autoptr (GFile) second = NULL;
  g_autoptr (GFile) third = NULL;
  g_autoptr (ShowcaseBundle) bundle = NULL;
  guint n_files;

  g_assert_no_error (error);
  g_assert_true (g_file_equal (first, folder));
  bundle = assert_compiles (first);
  n_files = count_files (folder);

  second = write_starter (folder, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_equal (second, inside));
  g_clear_object (&bundle);
  bundle = assert_compiles (second);

  third = write_starter (folder, &error);
  g_assert_null (third);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_cmpuint (count_files (folder), ==, n_files + 1);
  app_fixture_remove_folder (g_file_peek_path (inside));
  app_fixture_remove_folder (path);
}

/* A person begins in a language that is read, the first of those that there is. */
static void
test_languages (void)
{
  static const struct
  {
    const char *wanted;
    const char *title;
    const char *language;
  } cases[] = {
    { "nb_NO:nb", "Karriere", "nb" },
    { "de_AT:de", "Werdegang", "de" },
    { "fi:fr", "Parcours", "fr" },
    { "es_MX:es:en", "Trayectoria", "es" },
    { "ja", "経歴", "ja" },
    { "ar_EG:ar", "المسيرة المهنية", "ar" },
    { "en_GB:en:de", "Career", NULL },
    { "fi", "Career", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = app_fixture_make_folder ();
      g_autoptr (GFile) folder = g_file_new_for_path (path);
      g_autoptr (ShowcaseBundle) bundle = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GFile) place = NULL;
      ShowcaseGroup *career;

      g_setenv ("LANGUAGE", cases[i].wanted, TRUE);
      place = write_starter (folder, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (count_files (folder), ==, 3);
      bundle = assert_compiles (place);
      career = showcase_catalog_get_group (showcase_bundle_get_catalog (bundle), 0);
      g_assert_cmpstr (showcase_group_get_title (career), ==, cases[i].title);
      g_assert_cmpstr (showcase_group_get_language (career), ==, cases[i].language);
      app_fixture_remove_folder (path);
    }
  g_unsetenv ("LANGUAGE");
}

static void
test_refused (void)
{
  g_autofree char *path = app_fixture_make_folder ();
  g_autoptr (GFile) file = app_fixture_write (path, "file", "x", -1);
  g_autoptr (GFile) nowhere = g_file_get_child (file, "nowhere");
  GFile *const places[] = { file, nowhere };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (write_starter (places[i], &error));
      g_assert_nonnull (error);
    }
  app_fixture_remove_folder (path);
}

/* A document that is in the way, though no file manager shows it, is left as it is, and nothing is left beside it. */
static void
test_in_the_way (void)
{
  g_autofree char *path = app_fixture_make_folder ();
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) hidden = app_fixture_write (path, ".hidden", "projects.md\n", -1);
  g_autoptr (GFile) mine = app_fixture_write (path, "projects.md", "Mine.", -1);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_null (write_starter (folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_cmpuint (count_files (folder), ==, 2);
  g_assert_true (g_file_load_contents (mine, NULL, &text, NULL, NULL, NULL));
  g_assert_cmpstr (text, ==, "Mine.");
  app_fixture_remove_folder (path);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/starter/write", test_write);
  g_test_add_func ("/app/starter/languages", test_languages);
  g_test_add_func ("/app/starter/refused", test_refused);
  g_test_add_func ("/app/starter/in-the-way", test_in_the_way);
  return g_test_run ();
}
