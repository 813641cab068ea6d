/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document in several languages is one document, in the language of whoever reads it. */

#include "showcase-index.h"
#include "showcase-report.h"
#include "test-folder.h"
#include <string.h>

static ShowcaseBundle *
compile (TestFolder *folder,
         ShowcaseReport *report)
{
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle = test_folder_compile (folder, "", report, &error);

  g_assert_no_error (error);
  return bundle;
}

/* The titles of all groups, each with the id of its last entry. */
static char *
list (ShowcaseCatalog *catalog,
      const char *locale)
{
  const char *const locales[] = { locale, "C", NULL };
  g_autoptr (ShowcaseCatalog) chosen = showcase_catalog_choose (catalog, locales);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < showcase_catalog_get_n_groups (chosen); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (chosen, i);
      guint n_entries = showcase_group_get_n_entries (group);

      g_assert_true (showcase_catalog_find_group (chosen, showcase_group_get_id (group)) == group);
      g_string_append_printf (words, "%s%s: %s", i > 0 ? "\n" : "", showcase_group_get_title (group),
                              n_entries > 0 ? showcase_entry_get_id (showcase_group_get_entry (group, n_entries - 1)) : "");
    }
  return g_string_free (words, FALSE);
}

static void
assert_list (ShowcaseCatalog *catalog,
             const char *locale,
             const char *expected)
{
  g_autofree char *found = list (catalog, locale);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_choice (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GBytes) index = NULL;
  g_autoptr (ShowcaseCatalog) read_back = NULL;
  g_autofree char *summary = NULL;

  test_folder_write (folder, "career.md", "# Career\n\n## 2020 Cook\n\n## 2021-2022 Baker\n");
  test_folder_write (folder, "career.de.md", "# Werdegang\n\n## 2020 Koch\n\n## 2021-2022 Bäckerin\n");
  test_folder_write (folder, "career.pt_BR.md", "# Carreira\n\n## 2020 Cozinheira\n\n## 2021-2023 Padeira\n");
  test_folder_write (folder, "notes.md", "# Notes\n\n## Setup\n");
  bundle = compile (folder, report);
  index = showcase_index_write (showcase_bundle_get_whole_catalog (bundle));
  read_back = showcase_index_read (index, NULL);
  for (guint i = 0; i < 2; i++)
    {
      ShowcaseCatalog *catalog = i == 0 ? showcase_bundle_get_whole_catalog (bundle) : read_back;

      assert_list (catalog, "C", "Career: career/2021-2022-baker\nNotes: notes/setup");
      assert_list (catalog, "de_AT.UTF-8", "Career: career/2021-2022-baker\nNotes: notes/setup");
      assert_list (catalog, "de", "Werdegang: career/2021-2022-baker\nNotes: notes/setup");
      /* It was not at the same time, so it is another one. */
      assert_list (catalog, "pt_BR", "Carreira: career/2021-2023-padeira\nNotes: notes/setup");
      assert_list (catalog, "pt", "Carreira: career/2021-2023-padeira\nNotes: notes/setup");
    }
  summary = showcase_report_to_summary (report);
  g_assert_true (g_str_has_prefix (summary, "4 documents, 3 entries, 2 periods,"));
}

/* Of another language than asked for, the plain document is better where it says that it is in one of them. */
static void
test_plain_language (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (ShowcaseCatalog) chosen = NULL;
  const char *const locales[] = { "en_GB", "en", "nb", "C", NULL };

  test_folder_write (folder, "a.md", "---\nlang: en\n---\n# Plain\n");
  test_folder_write (folder, "a.nb.md", "# Norsk\n");
  test_folder_write (folder, "b.md", "# Silent\n");
  test_folder_write (folder, "b.nb.md", "# Annet\n");
  bundle = compile (folder, NULL);
  chosen = showcase_catalog_choose (showcase_bundle_get_whole_catalog (bundle), locales);
  g_assert_cmpstr (showcase_group_get_title (showcase_catalog_get_group (chosen, 0)), ==, "Plain");
  g_assert_cmpstr (showcase_group_get_language (showcase_catalog_get_group (chosen, 0)), ==, "en");
  g_assert_cmpstr (showcase_group_get_title (showcase_catalog_get_group (chosen, 1)), ==, "Annet");
}

static void
test_bodies_and_links (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GBytes) body = NULL;
  g_auto (GStrv) names = NULL;
  g_autofree char *joined = NULL;
  ShowcaseGroup *translation;
  const char *group_id, *anchor;

  test_folder_write (folder, "career.md", "# Career\n\n[Notes](notes.md#setup)\n");
  test_folder_write (folder, "career.ja.md", "# 経歴\n\n[Plain](notes.md) [itself](notes.ja.md#x)\n\n![P](p.png)\n");
  test_folder_write (folder, "notes.md", "# Notes\n\n## Setup\n");
  test_folder_write (folder, "notes.ja.md", "# メモ\n\n## X\n");
  test_folder_write_bytes (folder, "p.png", test_png, sizeof test_png);
  bundle = compile (folder, NULL);
  names = showcase_bundle_list_names (bundle);
  joined = g_strjoinv (" ", names);
  g_assert_cmpstr (joined, ==, "bodies/career.ja.md bodies/career.md bodies/notes.ja.md bodies/notes.md images/p.png");
  translation = showcase_catalog_get_translation (showcase_bundle_get_whole_catalog (bundle), 0);
  body = showcase_bundle_load (bundle, showcase_group_get_body (translation), NULL, NULL);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (body, NULL), (gssize)g_bytes_get_size (body), "経歴"));
  g_assert_true (showcase_references_get_document (showcase_group_get_references (translation), "notes.md", &group_id, &anchor));
  g_assert_cmpstr (group_id, ==, "notes");
  g_assert_true (showcase_references_get_document (showcase_group_get_references (translation), "notes.ja.md#x", &group_id, &anchor));
  g_assert_cmpstr (group_id, ==, "notes");
  g_assert_cmpstr (anchor, ==, "x");
}

static void
test_bad_names (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autofree char *text = NULL;
  ShowcaseCatalog *catalog;

  test_folder_write (folder, "alone.de.md", "# Allein\n");
  test_folder_write (folder, "notes.md", "# Notes\n");
  test_folder_write (folder, "notes.draft.md", "# Draft\n");
  test_folder_write (folder, "notes.nb.txt", "Words\n=====\n");
  test_folder_write (folder, "notes.pt-BR.md", "# Notas\n");
  test_folder_write (folder, "notes.pt_BR.md", "# Outras\n");
  test_folder_write (folder, "notes.fr.md", "");
  test_folder_write (folder, "notes.de.fr.md", "# Ni l'un ni l'autre\n");
  bundle = compile (folder, report);
  catalog = showcase_bundle_get_whole_catalog (bundle);
  assert_list (catalog, "pt_BR", "Allein: alonede/allein\nNi l'un ni l'autre: notesdefr/ni-lun-ni-lautre\nDraft: notesdraft/draft\nNotas: notes/notes\nWords: notesnb/words");
  assert_list (catalog, "fr", "Allein: alonede/allein\nNi l'un ni l'autre: notesdefr/ni-lun-ni-lautre\nDraft: notesdraft/draft\nNotes: notes/notes\nWords: notesnb/words");
  text = showcase_report_to_text (report);
  g_assert_nonnull (strstr (text, "notes.pt_BR.md: warning: “notes.pt-BR.md” is in this language already, and this is left out; keep one of them"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compiler/translations/choice", test_choice);
  g_test_add_func ("/compiler/translations/plain-language", test_plain_language);
  g_test_add_func ("/compiler/translations/bodies-and-links", test_bodies_and_links);
  g_test_add_func ("/compiler/translations/bad-names", test_bad_names);
  return g_test_run ();
}
