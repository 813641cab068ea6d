/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a reader is after a document was changed.
 */

#include "showcase-passage.h"

typedef struct
{
  const char *name;
  const char *before;
  guint block;
  const char *after;
  guint found;
  gboolean is_same;
} Case;

#define TEXT "# Title\n\nFirst one.\n\n## Part\n\nSecond one, which is rather longer than the others are.\n\nThird one.\n"

static const Case cases[] = {
  { "same", TEXT, 3, TEXT, 3, TRUE },
  { "paragraph-inserted-above", TEXT, 3, "# Title\n\nNew.\n\nFirst one.\n\n## Part\n\nSecond one, which is rather longer than the others are.\n\nThird one.\n", 4, TRUE },
  { "paragraph-deleted-above", TEXT, 3, "# Title\n\n## Part\n\nSecond one, which is rather longer than the others are.\n\nThird one.\n", 2, TRUE },
  { "heading-renamed", TEXT, 3, "# Title\n\nFirst one.\n\n## Other\n\nSecond one, which is rather longer than the others are.\n\nThird one.\n", 3, TRUE },
  { "at-a-renamed-heading", TEXT, 2, "# Title\n\nNew.\n\nFirst one.\n\n## Other\n\nSecond one, which is rather longer than the others are.\n", 4, FALSE },
  { "edited", TEXT, 3, "# Title\n\nNew.\n\nFirst one.\n\n## Part\n\nSecond one, which is rather short.\n\nThird one.\n", 4, TRUE },
  { "deleted", TEXT, 3, "# Title\n\nNew.\n\nFirst one.\n\n## Part\n\nThird one.\n", 4, FALSE },
  { "deleted-at-the-end", TEXT, 4, "# Title\n\nFirst one.\n\n## Part\n\nSecond one, which is rather longer than the others are.\n", 3, FALSE },
  { "part-written-anew", TEXT, 3, "# Title\n\nA.\n\nB.\n\nC.\n\n## Part\n\nD.\n\nE.\n", 5, FALSE },
  { "by-the-heading", "# Title\n\n## Part\n\nA.\n\nB.\n\nC.\n", 3, "# Title\n\nX.\n\nY.\n\n## Part\n\nZ.\n", 3, FALSE },
  { "all-written-anew", "One.\n\nTwo.\n\nThree.\n\nFour.\n", 2, "A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF.\n\nG.\n\nH.\n", 4, FALSE },
  { "nearest-of-several", "Same.\n\nA.\n\nSame.\n\nB.\n\nSame.\n", 2, "Same.\n\nA.\n\nSame.\n\nB.\n\nSame.\n", 2, TRUE },
  { "nothing-left", TEXT, 3, "", SHOWCASE_NONE, FALSE },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (ShowcaseDocument) before = showcase_document_parse (test->before, -1, NULL, NULL);
  g_autoptr (ShowcaseDocument) after = showcase_document_parse (test->after, -1, NULL, NULL);
  guint found;
  gboolean is_same = showcase_passage_find (before, test->block, after, &found);

  g_assert_cmpuint (found, ==, test->found);
  g_assert_cmpint (is_same, ==, test->is_same);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/passage/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
