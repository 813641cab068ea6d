/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-contents.h"

static const char *markdown = "Before.\n\n# One *two*\n\nText.\n\n#### Deep\n\n## Less deep\n\n#\n\n> ## Quoted\n\n# Last\n\nText.\n\nMore.\n";

static void
test_headings (void)
{
  static const struct
  {
    const char *title;
    guint depth;
  } expected[] = { { "One two", 0 }, { "Deep", 1 }, { "Less deep", 1 }, { "Quoted", 1 }, { "Last", 0 } };
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  g_autoptr (ShowcaseContents) contents = showcase_contents_new (document);

  g_assert_true (showcase_contents_get_document (contents) == document);
  g_assert_cmpuint (showcase_contents_get_n_headings (contents), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *title = showcase_contents_dup_title (contents, i);

      g_assert_cmpstr (title, ==, expected[i].title);
      g_assert_cmpuint (showcase_contents_get_depth (contents, i), ==, expected[i].depth);
    }
}

static void
test_find (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  g_autoptr (ShowcaseContents) contents = showcase_contents_new (document);
  guint n_blocks = showcase_document_get_n_blocks (document);

  g_assert_cmpuint (showcase_contents_find (contents, 0), ==, SHOWCASE_NONE);
  g_assert_cmpuint (showcase_contents_find (contents, n_blocks - 1), ==, 4);
  for (guint i = 0; i < showcase_contents_get_n_headings (contents); i++)
    {
      guint block = showcase_contents_get_block (contents, i);

      g_assert_cmpuint (showcase_contents_find (contents, block), ==, i);
      g_assert_cmpuint (showcase_contents_find (contents, block - 1), ==, i > 0 ? i - 1 : SHOWCASE_NONE);
    }
}

static void
test_none (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("Text.", -1, NULL, NULL);
  g_autoptr (ShowcaseContents) contents = showcase_contents_new (document);

  g_assert_cmpuint (showcase_contents_get_n_headings (contents), ==, 0);
  g_assert_cmpuint (showcase_contents_find (contents, 0), ==, SHOWCASE_NONE);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contents/headings", test_headings);
  g_test_add_func ("/contents/find", test_find);
  g_test_add_func ("/contents/none", test_none);

  return g_test_run ();
}
