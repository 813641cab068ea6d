/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How far two documents are the same.
 */

#include "showcase-document.h"

typedef struct
{
  const char *name;
  const char *one;
  const char *other;
  guint n_same;
} Case;

static const Case cases[] = {
  { "equal", "One.\n\nTwo.\n", "One.\n\nTwo.\n", 2 },
  { "empty", "", "One.\n", 0 },
  { "longer", "One.\n\nTwo.\n", "One.\n\nTwo.\n\nThree.\n", 2 },
  { "other-text", "One.\n\nTwo.\n\nThree.\n", "One.\n\nTow.\n\nThree.\n", 1 },
  { "other-style", "One.\n\nTwo.\n\n*Three*.\n", "One.\n\nTwo.\n\n**Three**.\n", 2 },
  { "other-target", "One.\n\nTwo.\n\n[a](b)\n", "One.\n\nTwo.\n\n[a](c)\n", 2 },
  { "other-line", "One.\n\nTwo.\n\nThree.\n", "One.\n\nTwo.\n\n\nThree.\n", 2 },
  { "other-level", "One.\n\nTwo.\n\n# Three\n", "One.\n\nTwo.\n\n## Three\n", 2 },
  { "longer-paragraph", "One.\n\nTwo.\n", "One.\n\nTwo.\nThree.\n", 1 },
  { "longer-list", "One.\n\nTwo.\n\n- a\n- b\n", "One.\n\nTwo.\n\n- a\n- b\n- c\n", 2 },
  { "longer-table", "One.\n\nTwo.\n\n|a|\n|-|\n|b|\n\nThree.\n", "One.\n\nTwo.\n\n|a|\n|-|\n|b|\n|c|\n\nThree.\n", 2 },
  { "other-info", "One.\n\nTwo.\n\n```c\na\n```\n", "One.\n\nTwo.\n\n```d\na\n```\n", 2 },
  { "other-image", "One.\n\nTwo.\n\n![a](b)\n", "One.\n\nTwo.\n\n![a](c)\n", 2 },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (ShowcaseDocument) one = showcase_document_parse (test->one, -1, NULL, NULL);
  g_autoptr (ShowcaseDocument) other = showcase_document_parse (test->other, -1, NULL, NULL);

  g_assert_cmpuint (showcase_document_count_same (one, other), ==, test->n_same);
  g_assert_cmpuint (showcase_document_count_same (other, one), ==, test->n_same);
  showcase_document_set_language (other, "ja");
  g_assert_cmpuint (showcase_document_count_same (one, other), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/same/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
