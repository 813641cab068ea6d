/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The model of every construct, against golden files: tests/data/document/NAME.md and NAME.model. With SHOWCASE_UPDATE_GOLDEN=1 in the
 * environment the models are written anew, to be read before they are committed.
 */

#include "document-dump.h"

#include <string.h>

static char *
get_golden_dir (void)
{
  return g_test_build_filename (G_TEST_DIST, "data", "document", NULL);
}

static void
test_golden (gconstpointer data)
{
  const char *name = data;
  g_autofree char *dir = get_golden_dir ();
  g_autofree char *source_name = g_strconcat (name, ".md", NULL);
  g_autofree char *model_name = g_strconcat (name, ".model", NULL);
  g_autofree char *source_path = g_build_filename (dir, source_name, NULL);
  g_autofree char *model_path = g_build_filename (dir, model_name, NULL);
  g_autofree char *source = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *model = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (source_path, &source, &length, &error);
  g_assert_no_error (error);
  document = showcase_document_parse (source, length, document_resolve_fake, NULL);
  document_check (document);
  model = document_dump (document);
  if (g_strcmp0 (g_getenv ("SHOWCASE_UPDATE_GOLDEN"), "1") == 0)
    g_file_set_contents (model_path, model, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (model_path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (model, ==, expected);
}

static void
add_golden_tests (void)
{
  g_autofree char *path = get_golden_dir ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  guint n_tests = 0;
  const char *file;

  g_assert_no_error (error);
  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *name = NULL;
      g_autofree char *test = NULL;

      if (!g_str_has_suffix (file, ".md"))
        continue;
      name = g_strndup (file, strlen (file) - strlen (".md"));
      test = g_strconcat ("/document/golden/", name, NULL);
      g_test_add_data_func_full (test, g_steal_pointer (&name), test_golden, g_free);
      n_tests++;
    }
  g_assert_cmpuint (n_tests, >=, 25);
}

static ShowcaseDocument *
parse (const char *markdown)
{
  ShowcaseDocument *document = showcase_document_parse (markdown, -1, NULL, NULL);

  document_check (document);
  return document;
}

static void
test_empty (void)
{
  g_autoptr (ShowcaseDocument) document = parse ("");
  gsize length;

  g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, 0);
  g_assert_cmpstr (showcase_document_get_text (document, &length), ==, "");
  g_assert_cmpuint (length, ==, 0);
  g_assert_cmpuint (showcase_document_find_line (document, 1), ==, SHOWCASE_NONE);
  g_assert_cmpuint (showcase_document_find_anchor (document, "top"), ==, SHOWCASE_NONE);
}

static void
test_reference (void)
{
  ShowcaseDocument *document = parse ("Text");
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, SHOWCASE_TYPE_DOCUMENT);
  g_value_set_boxed (&value, document);
  g_assert_true (g_value_get_boxed (&value) == document);
  showcase_document_unref (document);
  g_assert_cmpuint (showcase_document_get_n_blocks (g_value_get_boxed (&value)), ==, 1);
}

static void
test_find_line (void)
{
  static const struct
  {
    guint line;
    guint block;
  } cases[] = { { 0, 0 }, { 1, 0 }, { 2, 0 }, { 3, 1 }, { 4, 1 }, { 5, 1 }, { 6, 2 }, { 8, 3 }, { 9, 3 }, { 1000, 3 } };
  g_autoptr (ShowcaseDocument) document = parse ("# One\n\ntwo\nlines\n\n- item\n\n- other\n");

  g_assert_cmpuint (showcase_document_get_n_blocks (document), ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (showcase_document_find_line (document, cases[i].line), ==, cases[i].block);
}

static void
test_find_anchor (void)
{
  static const struct
  {
    const char *anchor;
    guint block;
  } cases[] = {
    { "a-b", 0 },
    { "#a-b", 0 },
    { "A-B", 0 },
    { "a-b-1", 1 },
    { "\xc3\xa9t\xc3\xa9", 2 },
    { "%C3%A9t%C3%A9", 2 },
    { "%C3%89T%C3%89", 2 },
    { "\xc3\x89t\xc3\xa9", 2 },
    { "", 0 },
    { "#", 0 },
    { "top", 0 },
    { "none", SHOWCASE_NONE },
    { "%zz", SHOWCASE_NONE },
    { "%ff", SHOWCASE_NONE },
    { "\xff", SHOWCASE_NONE },
    { "L1", 0 },
    { "#L2", 0 },
    { "L3", 1 },
    { "L7", 3 },
    { "L700", 3 },
    { "L0", SHOWCASE_NONE },
    { "L", SHOWCASE_NONE },
    { "L3x", SHOWCASE_NONE },
    { "l3", SHOWCASE_NONE },
    { "L99999999999", SHOWCASE_NONE },
  };
  g_autoptr (ShowcaseDocument) document = parse ("# A b\n\n# A *b*\n\n# \xc3\x89t\xc3\xa9\n\ntext\n");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (showcase_document_find_anchor (document, cases[i].anchor), ==, cases[i].block);
  g_assert_cmpstr (showcase_document_get_anchor (document, 1), ==, "a-b-1");
  g_assert_null (showcase_document_get_anchor (document, 3));
}

/* A heading called like the page's top wins over the page's top. */
static void
test_top_anchor (void)
{
  g_autoptr (ShowcaseDocument) document = parse ("text\n\n# Top\n");

  g_assert_cmpuint (showcase_document_find_anchor (document, "top"), ==, 1);
}

static void
test_no_resolver (void)
{
  g_autoptr (ShowcaseDocument) document = parse ("[a](b.md) ![c](d.png) [e](#f)");

  g_assert_cmpint (showcase_document_get_link (document, 0)->kind, ==, SHOWCASE_LINK_MISSING);
  g_assert_cmpint (showcase_document_get_link (document, 1)->kind, ==, SHOWCASE_LINK_DOCUMENT);
  g_assert_null (showcase_document_get_image (document, 0)->name);
  g_assert_false (showcase_document_get_image (document, 0)->remote);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_golden_tests ();
  g_test_add_func ("/document/empty", test_empty);
  g_test_add_func ("/document/reference", test_reference);
  g_test_add_func ("/document/find-line", test_find_line);
  g_test_add_func ("/document/find-anchor", test_find_anchor);
  g_test_add_func ("/document/top-anchor", test_top_anchor);
  g_test_add_func ("/document/no-resolver", test_no_resolver);
  return g_test_run ();
}
