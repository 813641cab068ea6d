/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Résumés in other people's formats: what is read of them, what is written of it, and that no file, however broken, does harm. */

#include "showcase-compiler.h"
#include "showcase-document.h"
#include "showcase-index.h"
#include "showcase-resume-text.h"
#include "showcase-resume.h"
#include "showcase-source.h"
#include "showcase-value.h"
#include "test-folder.h"
#include <string.h>

#define N_MUTATIONS 400

static ShowcaseResume *
read_resume (const char *path,
             const char *text,
             ShowcaseReport *report)
{
  return showcase_resume_read (path, text, strlen (text), report);
}

static void
assert_refused (const char *path,
                const char *text,
                guint line,
                const char *words)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseDiagnostic) diagnostic = NULL;

  g_assert_null (read_resume (path, text, report));
  g_assert_cmpuint (showcase_report_get_n_problems (report, SHOWCASE_PROBLEM_RESUME), ==, 1);
  diagnostic = g_list_model_get_item (G_LIST_MODEL (report), 0);
  g_assert_cmpint (showcase_diagnostic_get_severity (diagnostic), ==, SHOWCASE_SEVERITY_ERROR);
  g_assert_cmpstr (showcase_diagnostic_get_file (diagnostic), ==, path);
  g_assert_cmpuint (showcase_diagnostic_get_line (diagnostic), ==, line);
  g_assert_nonnull (strstr (showcase_diagnostic_get_message (diagnostic), words));
}

static char *
repeat (const char *start,
        const char *piece,
        guint n)
{
  GString *text = g_string_new (start);

  for (guint i = 0; i < n; i++)
    g_string_append (text, piece);
  return g_string_free_and_steal (text);
}

static void
test_is_file (void)
{
  g_assert_true (showcase_resume_is_file ("a/resume.json"));
  g_assert_true (showcase_resume_is_file ("Kari_CV.YAML"));
  g_assert_true (showcase_resume_is_file ("cv.yml"));
  g_assert_false (showcase_resume_is_file ("resume.json.md"));
  g_assert_false (showcase_resume_is_file (".json"));
}

static void
test_lines (void)
{
  static const char json[] = "{\n \"a\":\n  [\n   1,\n   \"b\"\n  ],\n \"c\": null,\n \"c\": { \"d\": true }\n}";
  static const char yaml[] = "a:\n  - 1\n  - b\nc: ~\nd: 'null'\n";
  g_autoptr (GError) error = NULL;
  guint line = 0;
  g_autoptr (ShowcaseValue) tree = showcase_value_read_json (json, strlen (json), &line, &error);
  g_autoptr (ShowcaseValue) other = showcase_value_read_yaml (yaml, strlen (yaml), &line, &error);
  const ShowcaseValue *list, *item;

  g_assert_no_error (error);
  list = showcase_value_find (tree, "a");
  g_assert_cmpint (list->kind, ==, SHOWCASE_VALUE_LIST);
  g_assert_cmpuint (list->line, ==, 3);
  item = g_ptr_array_index (list->children, 0);
  g_assert_cmpint (item->kind, ==, SHOWCASE_VALUE_NUMBER);
  g_assert_cmpstr (item->text, ==, "1");
  g_assert_cmpuint (item->line, ==, 4);
  item = g_ptr_array_index (list->children, 1);
  g_assert_cmpstr (item->text, ==, "b");
  g_assert_cmpuint (item->line, ==, 5);
  g_assert_cmpint (showcase_value_find (tree, "c")->kind, ==, SHOWCASE_VALUE_MAP);
  g_assert_cmpuint (showcase_value_find (tree, "c")->line, ==, 8);
  item = g_ptr_array_index (showcase_value_find (other, "a")->children, 1);
  g_assert_cmpuint (item->line, ==, 3);
  g_assert_null (showcase_value_find (other, "c"));
  g_assert_cmpstr (showcase_value_find (other, "d")->text, ==, "null");
}

static void
test_refused (void)
{
  g_autofree char *deep_json = repeat ("{\"work\":\n", "[", 100000);
  g_autofree char *deep_yaml = repeat ("cv: \n ", "[", 100000);
  g_autofree char *many = repeat ("{\"work\": [0", ",0", 200000);
  g_autofree char *items = repeat ("cv:\n", "- a\n", 200000);

  assert_refused ("resume.json", "", 1, "column");
  assert_refused ("resume.json", "{\n  \"work\": [}\n}", 2, "column 12");
  assert_refused ("resume.json", "work: none", 1, "column");
  assert_refused ("resume.json", "[]", 0, "no résumé");
  assert_refused ("resume.json", "{\"name\": \"package\", \"version\": 1}", 0, "no résumé");
  assert_refused ("resume.json", "{\"basics\": {}, \"work\": []}", 0, "no résumé");
  assert_refused ("resume.json", deep_json, 2, "deeply");
  assert_refused ("resume.json", many, 1, "too many");
  assert_refused ("cv.yaml", "", 0, "no résumé");
  assert_refused ("cv.yaml", "- a\n", 0, "no résumé");
  assert_refused ("cv.yaml", "cv:\n  name: [a\n", 3, "");
  assert_refused ("cv.yaml", "a: &a [x, x]\nb: &b [*a, *a]\ncv: [*b, *b]\n", 1, "anchors");
  assert_refused ("cv.yaml", "cv:\n  name: !!binary aGk=\n", 2, "tags");
  assert_refused ("cv.yaml", "[a]: b", 1, "");
  assert_refused ("cv.yaml", deep_yaml, 2, "deeply");
  assert_refused ("cv.yaml", items, 99999, "too many");
}

static const ShowcaseResumeEntry *
get_entry (ShowcaseResume *resume,
           guint section,
           guint entry)
{
  const ShowcaseResumeSection *found = g_ptr_array_index (resume->sections, section);

  return g_ptr_array_index (found->entries, entry);
}

static void
test_good_part_stays (void)
{
  g_autoptr (ShowcaseReport) report = showcase_report_new ();
  g_autoptr (ShowcaseResume) resume = read_resume ("resume.json",
                                                   "{\"basics\": 3,\n\"work\": [1, {\"name\": \"Crumb\", \"position\": {},\n"
                                                   "\"url\": \"https:example.com\", \"startDate\": \"2020-05\", \"endDate\": \"present\"}]}",
                                                   report);

  g_assert_nonnull (resume);
  g_assert_cmpuint (showcase_report_get_n_warnings (report), ==, 4);
  g_assert_cmpuint (showcase_report_get_n_errors (report), ==, 0);
  g_assert_cmpstr (get_entry (resume, 0, 0)->organization, ==, "Crumb");
  g_assert_null (get_entry (resume, 0, 0)->title);
  g_assert_null (get_entry (resume, 0, 0)->url);
  g_assert_cmpint (get_entry (resume, 0, 0)->period.ending, ==, SHOWCASE_PERIOD_ONGOING);
  g_assert_cmpuint (get_entry (resume, 0, 0)->period.start.month, ==, 5);
  g_assert_cmpuint (get_entry (resume, 0, 0)->period.start.day, ==, 0);
}

/* Whatever a text says, it is one paragraph without links, pictures and styles that says it. */
static void
test_plain_text (void)
{
  static const char *const texts[] = {
    "# a", "- a", "+ a", "1. a", "1) a", "> a", "```", "~~~", "---", "***", "* * *", "___", "===", "    a", "\ta", "<b>a</b>", "<!-- a -->",
    "*a*", "__a__", "`a`", "~~a~~", "[a](b.md)", "![a](b.png)", "[a]: b", "[^1]: a", "| a | b |", ": a", "a\\", "&amp; &#35;", "a #", "- [ ] a",
    "**Situation**: a", "C:\\temp", "$a$", "a  "
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GString) markdown = g_string_new (NULL);
      g_autoptr (ShowcaseDocument) document = NULL;
      g_autofree char *expected = g_strstrip (g_strdup (texts[i]));
      g_autofree char *found = NULL;
      guint n_spans;

      showcase_resume_text_append_paragraphs (markdown, texts[i], FALSE);
      document = showcase_document_parse (markdown->str, (gssize)markdown->len, NULL, NULL);
      g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, 1);
      g_assert_cmpuint (showcase_document_get_n_containers (document), ==, 0);
      g_assert_cmpuint (showcase_document_get_n_images (document), ==, 0);
      g_assert_cmpint (showcase_document_get_block (document, 0)->kind, ==, SHOWCASE_BLOCK_PARAGRAPH);
      showcase_document_get_spans (document, 0, &n_spans);
      g_assert_cmpuint (n_spans, ==, 0);
      found = g_strndup (showcase_document_get_block_text (document, 0), showcase_document_get_block (document, 0)->length);
      g_assert_cmpstr (found, ==, expected);
    }
}

static void
assert_marked (const char *text,
               const char *expected)
{
  g_autoptr (GString) markdown = g_string_new (NULL);

  showcase_resume_text_append_line (markdown, text, TRUE, TRUE);
  g_assert_cmpstr (markdown->str, ==, expected);
}

static void
test_marked_text (void)
{
  assert_marked ("**a** and *b*, `c < d`", "**a** and *b*, `c < d`");
  assert_marked ("see [a](https://example.com) <b>", "see [a](https://example.com) \\<b>");
  assert_marked ("![a](b.png)", "\\![a](b.png)");
  assert_marked ("- a", "\\- a");
  assert_marked ("* a", "\\* a");
  assert_marked ("***", "\\*\\*\\*");
  assert_marked ("```c", "\\`\\`\\`c");
  assert_marked ("[a]: b", "\\[a\\]: b");
  assert_marked ("[a]\n(b) # c", "\\[a\\] (b) # c");
}

/* Marks that nothing closes are looked at once each: with more than that, a megabyte would take hours. */
static void
test_long_text (void)
{
  static const char *const pieces[] = { "[", "*", "`", "[a](", "`a``", "_ ", "![", "a\\" };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *text = repeat ("cv:\n  name: '", pieces[i], 1000000 / strlen (pieces[i]));
      g_autofree char *yaml = g_strconcat (text, "'\n  sections:\n    a: ['", text + strlen ("cv:\n  name: '"), "']\n", NULL);
      g_autoptr (ShowcaseReport) report = showcase_report_new ();
      g_autoptr (ShowcaseResume) resume = read_resume ("cv.yaml", yaml, report);
      g_autoptr (GPtrArray) sources = NULL;

      g_assert_nonnull (resume);
      sources = showcase_resume_write (resume, "cv.yaml");
      g_assert_cmpuint (sources->len, >=, 1);
      g_ptr_array_set_free_func (sources, (GDestroyNotify)showcase_source_free);
    }
}

static void
mutate (GRand *random,
        GString *text)
{
  static const char *const pieces[] = { "\"", "[", "{", "}", ",", "null", "-", "\n", "1e999", "&a ", "*a", "\xff", "\\u0000", ": ", "\\ud800" };
  guint n = (guint)g_rand_int_range (random, 1, 6);

  for (guint i = 0; i < n && text->len > 0; i++)
    {
      gssize at = g_rand_int_range (random, 0, (gint32)text->len);

      switch (g_rand_int_range (random, 0, 4))
        {
        case 0:
          text->str[at] = (char)g_rand_int_range (random, 0, 256);
          break;
        case 1:
          g_string_insert (text, at, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
          break;
        case 2:
          g_string_erase (text, at, g_rand_int_range (random, 0, MIN ((gint32)(text->len - at), 40) + 1));
          break;
        default:
          g_string_truncate (text, g_rand_int_range (random, 0, 8) == 0 ? (gsize)at : text->len);
          break;
        }
    }
}

/* What remains of a file that was broken at random compiles, or is refused with a reason. */
static void
test_mutations (gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_getenv ("SHOWCASE_DATA"), "portfolios", data, NULL);
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (GRand) random = g_rand_new_with_seed (20260102);
  g_autoptr (GError) error = NULL;
  g_autofree char *sample = NULL;
  gsize length;

  g_file_get_contents (path, &sample, &length, &error);
  g_assert_no_error (error);
  for (guint run = 0; run < N_MUTATIONS; run++)
    {
      g_autoptr (TestFolder) folder = test_folder_new ();
      g_autoptr (ShowcaseReport) report = showcase_report_new ();
      g_autoptr (ShowcaseBundle) bundle = NULL;
      g_autoptr (GError) compile_error = NULL;
      g_autoptr (GString) text = g_string_new_len (sample, (gssize)length);

      mutate (random, text);
      test_folder_write_bytes (folder, name, text->str, text->len);
      bundle = test_folder_compile (folder, "", report, &compile_error);
      g_assert_true ((bundle != NULL) == (showcase_report_get_n_errors (report) == 0));
      if (bundle != NULL)
        {
          g_autoptr (GBytes) index = showcase_index_write (showcase_bundle_get_catalog (bundle));
          g_autoptr (ShowcaseCatalog) read_back = showcase_index_read (index, &compile_error);

          g_assert_no_error (compile_error);
          g_assert_nonnull (read_back);
        }
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/resume/is-file", test_is_file);
  g_test_add_func ("/resume/lines", test_lines);
  g_test_add_func ("/resume/refused", test_refused);
  g_test_add_func ("/resume/good-part-stays", test_good_part_stays);
  g_test_add_func ("/resume/plain-text", test_plain_text);
  g_test_add_func ("/resume/marked-text", test_marked_text);
  g_test_add_func ("/resume/long-text", test_long_text);
  g_test_add_data_func ("/resume/mutations/json", "resume-full/resume.json", test_mutations);
  g_test_add_data_func ("/resume/mutations/types", "resume-types/resume.json", test_mutations);
  g_test_add_data_func ("/resume/mutations/yaml", "render-cv/Kari_Example_CV.yaml", test_mutations);
  return g_test_run ();
}
