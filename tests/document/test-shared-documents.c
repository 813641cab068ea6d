/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Real documents, where the folder beside the project has them: what they have by hand count. Nothing of them is in the project.
 */

#include "document-dump.h"

static char *
get_path (const char *name)
{
  return g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "documents", name, NULL);
}

typedef struct
{
  const char *name;
  guint n_headings;
  guint n_missing_links;
  guint n_images;
  guint first_missing_line;
} Case;

static const Case cases[] = {
  { "000.md", 7, 3, 0, 2 },
  { "001.md", 8, 0, 0, 0 },
  { "002.md", 0, 0, 0, 0 },
  { "003.md", 12, 0, 2, 0 },
  { "004.md", 18, 0, 0, 0 },
};

static void
test_document (gconstpointer data)
{
  const Case *expected = data;
  g_autofree char *path = get_path (expected->name);
  g_autofree char *source = NULL;
  g_autoptr (ShowcaseDocument) document = NULL;
  gsize length;
  guint n_headings = 0;
  guint n_missing = 0;
  guint first_missing_line = 0;

  if (!g_file_get_contents (path, &source, &length, NULL))
    {
      g_test_skip ("the shared documents are not beside the project");
      return;
    }
  document = showcase_document_parse (source, length, NULL, NULL);
  document_check (document);
  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    n_headings += showcase_document_get_block (document, i)->kind == SHOWCASE_BLOCK_HEADING;
  for (guint i = 0; i < showcase_document_get_n_links (document); i++)
    {
      const ShowcaseLink *link = showcase_document_get_link (document, i);

      if (link->kind == SHOWCASE_LINK_MISSING && n_missing++ == 0)
        first_missing_line = link->line;
    }
  g_assert_cmpuint (n_headings, ==, expected->n_headings);
  g_assert_cmpuint (n_missing, ==, expected->n_missing_links);
  g_assert_cmpuint (first_missing_line, ==, expected->first_missing_line);
  g_assert_cmpuint (showcase_document_get_n_images (document), ==, expected->n_images);
  g_assert_null (g_strstr_len (showcase_document_get_text (document, NULL), -1, "stackedit"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/shared-documents/", cases[i].name, NULL);

      g_test_add_data_func (name, &cases[i], test_document);
    }
  return g_test_run ();
}
