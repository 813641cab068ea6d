/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-compiler.h"
#include "showcase-index.h"
#include "test-folder.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static ShowcaseBundle *
compile (TestFolder *folder,
         ShowcaseReport *report)
{
  g_autoptr (GError) error = NULL;
  ShowcaseBundle *bundle = test_folder_compile (folder, "", report, &error);

  g_assert_no_error (error);
  return bundle;
}

static void
assert_report (ShowcaseReport *report,
               const char *expected)
{
  g_autofree char *text = showcase_report_to_text (report);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  ShowcaseCatalog *catalog;
  static const char *const expected[] = { "z", "b", "a", "c-d", "c-d-1" };

  test_folder_write (folder, "a.md", "# A\n");
  test_folder_write (folder, "b.md", "---\nshowcase:\n  order: 2\n---\n# B\n");
  test_folder_write (folder, "c/d.md", "# C\n");
  test_folder_write (folder, "c-d.md", "# D\n");
  test_folder_write (folder, "z.md", "---\nshowcase:\n  order: 1\nauthor: Kari\n---\n# Z\n");
  bundle = compile (folder, NULL);
  catalog = showcase_bundle_get_catalog (bundle);
  g_assert_cmpuint (showcase_catalog_get_n_groups (catalog), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (showcase_group_get_id (showcase_catalog_get_group (catalog, i)), ==, expected[i]);
  g_assert_cmpstr (showcase_catalog_get_person (catalog), ==, "Kari");
}

static void
test_titles (void)
{
  static const struct
  {
    const char *text;
    const char *title;
  } cases[] = {
    { "# Only\n## a\n## b\n", "Only" },
    { "# One\n# Two\n", "My notes" },
    { "---\ntitle: Matter\n---\n# Only\n", "Matter" },
    { "text\n", "My notes" },
    { "Recovered\nI have baked bread for years.\n", "Recovered" },
    { "", "My notes" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TestFolder) folder = test_folder_new ();
      g_autoptr (ShowcaseBundle) bundle = NULL;
      ShowcaseGroup *group;

      test_folder_write (folder, "my-notes.md", cases[i].text);
      bundle = compile (folder, NULL);
      group = showcase_catalog_get_group (showcase_bundle_get_catalog (bundle), 0);
      g_assert_cmpstr (showcase_group_get_title (group), ==, cases[i].title);
      g_assert_cmpstr (showcase_catalog_get_title (showcase_bundle_get_catalog (bundle)), ==, cases[i].title);
      g_assert_cmpuint (showcase_group_get_n_entries (group), >=, 1);
    }
}

/* Each thing that can be wrong with one document leaves the others as they are. */
static void
test_bad_documents (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autofree char *lists = g_strnfill (10000, '[');
  g_autofree char *nested = g_strconcat ("---\nx: ", lists, "\n---\n# E\n", NULL);

  test_folder_write (folder, "a.md", "# A\n");
  test_folder_write_bytes (folder, "b.md", test_png, sizeof test_png);
  test_folder_write (folder, "c.md", "# C\n\ncaf\351\n");
  test_folder_write (folder, "d.md", "");
  test_folder_write (folder, "e.md", nested);
  test_folder_link (folder, "f", ".");
  test_folder_write (folder, "g.md", "# G\n\n## 03/04/2023 x\n\n![p](https://example.com/p.png)\n");
  bundle = compile (folder, report);
  g_assert_cmpuint (showcase_catalog_get_n_groups (showcase_bundle_get_catalog (bundle)), ==, 5);
  g_assert_cmpuint (showcase_report_get_n_errors (report), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_BINARY), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_ENCODING), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_EMPTY), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_FRONT_MATTER), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_DATE), ==, 1);
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_REMOTE_IMAGE), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (report)), ==, 6);

  /* The bundle says the same. */
  g_assert_cmpuint (showcase_catalog_get_n_problems (showcase_bundle_get_catalog (bundle)), ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr (ShowcaseDiagnostic) diagnostic = g_list_model_get_item (G_LIST_MODEL (report), i);

      g_assert_true (showcase_catalog_get_problem (showcase_bundle_get_catalog (bundle), i) == diagnostic);
    }
}

static void
test_line_maps (void)
{
  static const struct
  {
    const char *text;
    guint body_line;
    guint file_line;
  } cases[] = {
    { "# A\n\ntext\n", 3, 3 },
    { "---\ntitle: A\n---\n# A\n\ntext\n", 3, 6 },
    { "---\ntitle: A\n---\nRecovered\nI have baked bread for years.\n", 3, 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TestFolder) folder = test_folder_new ();
      g_autoptr (ShowcaseBundle) bundle = NULL;
      ShowcaseLineMap *lines;

      test_folder_write (folder, "a.md", cases[i].text);
      bundle = compile (folder, NULL);
      lines = showcase_group_get_lines (showcase_catalog_get_group (showcase_bundle_get_catalog (bundle), 0));
      g_assert_cmpuint (showcase_line_map_to_file (lines, cases[i].body_line), ==, cases[i].file_line);
      g_assert_cmpuint (showcase_line_map_to_body (lines, cases[i].file_line), ==, cases[i].body_line);
    }
}

static void
test_unreadable (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autofree char *path = test_folder_get_path (folder, "b.md");

  if (geteuid () == 0)
    {
      g_test_skip ("root reads every file");
      return;
    }
  test_folder_write (folder, "a.md", "# A\n");
  test_folder_write (folder, "b.md", "# B\n");
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  bundle = compile (folder, report);
  assert_report (report, "b.md: error: this file can’t be read: Permission denied\n");
}

static void
test_nothing (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (GError) error = NULL;

  test_folder_write (folder, "empty/code.c", "");
  test_folder_write_bytes (folder, "bad/a.md", test_png, sizeof test_png);
  g_assert_null (test_folder_compile (folder, "missing", NULL, &error));
  g_assert_error (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_null (test_folder_compile (folder, "empty", NULL, &error));
  g_assert_error (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_EMPTY);
  g_clear_error (&error);
  g_assert_null (test_folder_compile (folder, "bad", NULL, &error));
  g_assert_error (error, SHOWCASE_COMPILER_ERROR, SHOWCASE_COMPILER_ERROR_UNUSABLE);
  g_assert_cmpstr (error->message, ==, "a.md: this is not a text file; remove it or save it as plain text");
}

/* Lines of diagnostics are lines of the file, whatever was taken away or put in before the text was parsed. */
static void
test_lines (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;

  test_folder_write (folder, "a.md", "---\r\ntitle: x\r\n---\r\n# A\r\n\r\n[b](b.md)\r\n");
  test_folder_write (folder, "c.txt", "---\ntitle: x\n---\nBread\nI have baked bread for [years](gone.md).\nTools\nThese are [gone](too.md).\n");
  bundle = compile (folder, report);
  assert_report (report,
                 "a.md:6: warning: the document “b.md” is not in the portfolio; add it or remove the link\n"
                 "c.txt:5: warning: the document “gone.md” is not in the portfolio; add it or remove the link\n"
                 "c.txt:7: warning: the document “too.md” is not in the portfolio; add it or remove the link\n");
}

static GBytes *
compile_to_index (TestFolder *folder)
{
  g_autoptr (ShowcaseBundle) bundle = compile (folder, NULL);

  return showcase_index_write (showcase_bundle_get_catalog (bundle));
}

static void
test_same_twice (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) two = NULL;

  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u/%u.md", i % 3, i);
      g_autofree char *image = g_strdup_printf ("%u/p.png", i);

      test_folder_write (folder, name, "# A\n\n![p](../0/p.png) ![q](../1/p.png) [r](../2/2.md#x) [s](../2/29.md)\n");
      test_folder_write_bytes (folder, image, test_png, sizeof test_png);
    }
  one = compile_to_index (folder);
  two = compile_to_index (folder);
  g_assert_true (g_bytes_equal (one, two));
}

/* The ids of entries stay when others are edited, so that what points to them still does. */
/* Many documents are compiled by several threads, and what they have in common comes in the order of reading all the same: here the names of pictures. */
static void
test_same_by_many (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (GBytes) expected = NULL;
  g_autofree char *expected_text = NULL;

  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *name = g_strdup_printf ("d%02u/text.md", i);
      g_autofree char *text = g_strdup_printf ("# D\n\n![](pic.png) ![](../d%02u/pic.png) ![](none-%u.png)\n\n[gone](gone.md)\n", 49 - i, i);
      g_autofree char *picture = g_strdup_printf ("d%02u/pic.png", i);

      test_folder_write (folder, name, text);
      test_folder_write_bytes (folder, picture, test_png, sizeof test_png);
    }
  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (ShowcaseReport) report = showcase_report_new ();
      g_autoptr (ShowcaseBundle) bundle = compile (folder, report);
      ShowcaseCatalog *catalog = showcase_bundle_get_catalog (bundle);
      ShowcaseReferences *first = showcase_group_get_references (showcase_catalog_get_group (catalog, 0));
      g_autoptr (GBytes) index = showcase_index_write (catalog);
      g_autofree char *text = showcase_report_to_text (report);
      const char *name;

      g_assert_true (showcase_references_get_image (first, "pic.png", &name, NULL, NULL));
      g_assert_cmpstr (name, ==, "images/pic.png");
      g_assert_true (showcase_references_get_image (first, "../d49/pic.png", &name, NULL, NULL));
      g_assert_cmpstr (name, ==, "images/pic-1.png");
      if (round == 0)
        {
          expected = g_bytes_ref (index);
          expected_text = g_strdup (text);
        }
      g_assert_true (g_bytes_equal (index, expected));
      g_assert_cmpstr (text, ==, expected_text);
    }
}

static void
test_stable_ids (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;

  test_folder_write (folder, "a.md", "# A\n## New\n## One\n## Two\n## Two\n");
  bundle = compile (folder, NULL);
  g_assert_nonnull (showcase_catalog_find_entry (showcase_bundle_get_catalog (bundle), "a/one", NULL));
  g_assert_nonnull (showcase_catalog_find_entry (showcase_bundle_get_catalog (bundle), "a/two", NULL));
  g_assert_nonnull (showcase_catalog_find_entry (showcase_bundle_get_catalog (bundle), "a/two-1", NULL));
}

static void
assert_has_ids (const char *text,
                const char *ids)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_auto (GStrv) list = g_strsplit (ids, " ", -1);

  test_folder_write (folder, "a.md", text);
  bundle = compile (folder, NULL);
  for (guint i = 0; list[i] != NULL; i++)
    {
      ShowcaseEntry *entry = showcase_catalog_find_entry (showcase_bundle_get_catalog (bundle), list[i], NULL);

      if (entry == NULL)
        g_test_message ("“%s” is not in %s", list[i], text);
      g_assert_nonnull (entry);
    }
}

/* What is done to other entries leaves an entry its id: put above, taken away, renamed, moved, a twin of another year or of none. */
static void
test_ids_survive (void)
{
  static const char *const entry = "## Captain\n\n*2019–2021*\n\nText.\n";
  static const char *const others[] = {
    "## Sailor\n\n*2015–2018*\n",
    "## Captain\n\n*2022–2023*\n",
    "## Captain\n\n*2012–2013*\n",
    "## Captain\n\nUndated.\n",
    "### Captain\n\nSmaller.\n",
    "## Captain 2022\n",
  };

  for (guint i = 0; i < 1u << G_N_ELEMENTS (others); i++)
    for (guint last = 0; last < 2; last++)
      {
        g_autoptr (GString) text = g_string_new ("# A\n\n");

        if (!last)
          g_string_append (text, entry);
        for (gsize j = 0; j < G_N_ELEMENTS (others); j++)
          if (i & 1u << j)
            g_string_append_printf (text, "\n%s", others[j]);
        if (last)
          g_string_append_printf (text, "\n%s", entry);
        assert_has_ids (text->str, "a/captain-2019");
      }

  /* A heading that says the year has it once; twins that say the same are counted. */
  assert_has_ids ("# A\n\n## Captain 2019–2021\n\n## Sailor\n\n*2018*\n\n## Sailor\n\n*2018*\n", "a/captain-20192021 a/sailor-2018 a/sailor-2018-1");
  assert_has_ids ("# A\n\n## Käpt’n\n\n*2019–2021*\n\n## מפתח\n\n*2022–2023*\n", "a/käptn-2019 a/מפתח-2022");
}

/* A large document takes time, not the program: it is read, and said to be large. */
static void
test_large (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (GString) text = g_string_new ("# A\n\n");

  while (text->len < 17 * 1024 * 1024)
    g_string_append (text, "Many words that say nothing in particular, but take the room that a large document takes, again and again.\n\n");
  test_folder_write (folder, "a.md", text->str);
  bundle = compile (folder, report);
  assert_report (report, "a.md: warning: this file is larger than 16 MiB and will be slow to open; split it\n");
}

typedef struct
{
  GMainLoop *loop;
  ShowcaseBundle *bundle;
  GError *error;
  GThread *main_thread;
  guint n_progress;
  guint last_done;
  guint last_total;
  gboolean destroyed;
} Run;

static void
progress_cb (guint done,
             guint total,
             gpointer user_data)
{
  Run *run = user_data;

  g_assert_true (g_thread_self () != run->main_thread);
  run->n_progress++;
  run->last_done = done;
  run->last_total = total;
}

static void
destroy_cb (gpointer user_data)
{
  ((Run *)user_data)->destroyed = TRUE;
}

static void
compiled_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  Run *run = user_data;

  run->bundle = showcase_compile_finish (result, &run->error);
  g_main_loop_quit (run->loop);
}

static void
run_async (Run *run,
           TestFolder *folder,
           ShowcaseReport *report,
           GCancellable *cancellable)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder->path);

  run->main_thread = g_thread_self ();
  run->loop = g_main_loop_new (NULL, FALSE);
  showcase_compile_async ((GFile *const[]){ file }, 1, report, progress_cb, run, destroy_cb, cancellable, compiled_cb, run);
  g_main_loop_run (run->loop);
  while (!run->destroyed)
    g_main_context_iteration (NULL, FALSE);
  g_main_loop_unref (run->loop);
}

static void
test_async (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  Run run = { 0 };

  test_folder_write (folder, "a.md", "# A\n\n[b](b.md)\n");
  test_folder_write (folder, "c.md", "# C\n");
  run_async (&run, folder, report, NULL);
  g_assert_no_error (run.error);
  g_assert_cmpuint (showcase_catalog_get_n_groups (showcase_bundle_get_catalog (run.bundle)), ==, 2);
  g_assert_cmpuint (run.n_progress, ==, 3);
  g_assert_cmpuint (run.last_done, ==, 2);
  g_assert_cmpuint (run.last_total, ==, 2);
  g_assert_cmpuint (showcase_report_get_n_warnings (report), ==, 1);
  g_object_unref (run.bundle);
}

static void
test_cancelled (void)
{
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Run run = { 0 };

  test_folder_write (folder, "a.md", "# A\n");
  g_cancellable_cancel (cancellable);
  run_async (&run, folder, NULL, cancellable);
  g_assert_error (run.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (run.bundle);
  g_clear_error (&run.error);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compiler/order", test_order);
  g_test_add_func ("/compiler/titles", test_titles);
  g_test_add_func ("/compiler/bad-documents", test_bad_documents);
  g_test_add_func ("/compiler/line-maps", test_line_maps);
  g_test_add_func ("/compiler/unreadable", test_unreadable);
  g_test_add_func ("/compiler/nothing", test_nothing);
  g_test_add_func ("/compiler/lines", test_lines);
  g_test_add_func ("/compiler/same-twice", test_same_twice);
  g_test_add_func ("/compiler/same-by-many", test_same_by_many);
  g_test_add_func ("/compiler/stable-ids", test_stable_ids);
  g_test_add_func ("/compiler/ids-survive", test_ids_survive);
  g_test_add_func ("/compiler/large", test_large);
  g_test_add_func ("/compiler/async", test_async);
  g_test_add_func ("/compiler/cancelled", test_cancelled);
  return g_test_run ();
}
