/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is new in a document that was changed.
 */

#include "showcase-changes.h"

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *changes; /* the blocks' numbers */
} Case;

#define TEXT "# Title\n\nFirst one.\n\n## Part\n\nSecond one.\n"

static const Case cases[] = {
  { "same", TEXT, TEXT, "" },
  { "edited", TEXT, "# Title\n\nFirst one, edited.\n\n## Part\n\nSecond one.\n", "1" },
  { "inserted", TEXT, "# Title\n\nNew.\n\nFirst one.\n\n## Part\n\nSecond one.\n", "1" },
  { "deleted", TEXT, "# Title\n\n## Part\n\nSecond one.\n", "" },
  { "moved", TEXT, "# Title\n\nSecond one.\n\n## Part\n\nFirst one.\n", "" },
  { "heading-renamed", TEXT, "# Title\n\nFirst one.\n\n## Other\n\nSecond one.\n", "2" },
  { "heading-of-another-level", TEXT, "# Title\n\nFirst one.\n\n### Part\n\nSecond one.\n", "2" },
  { "several", TEXT, "# Title\n\nA.\n\n## Part\n\nSecond one.\n\nB.\n", "1 4" },
  { "one-more-of-the-same", "Same.\n\nOther.\n", "Same.\n\nOther.\n\nSame.\n", "2" },
  { "emphasis", "One *word* here.\n", "One word here.\n", "0" },
  { "emphasis-elsewhere", "*One* word.\n", "One *word*.\n", "0" },
  { "link", "[Here](https://a.example/).\n", "[Here](https://b.example/).\n", "0" },
  { "same-link-by-another-number", "[Here](https://a.example/).\n", "[New](https://b.example/).\n\n[Here](https://a.example/).\n", "0" },
  { "task-done", "- [ ] One\n- [ ] Two\n", "- [ ] One\n- [x] Two\n", "1" },
  { "code", "```c\na ();\n```\n", "```c\nb ();\n```\n", "0" },
  { "text-becomes-code", "a ();\n", "```\na ();\n```\n", "0" },
  { "image", "![A](a.png)\n", "![A](b.png)\n", "0" },
  { "table", "| A |\n|---|\n| 1 |\n", "| A |\n|---|\n| 2 |\n", "0" },
  { "all-new", "", TEXT, "0 1 2 3" },
  { "nothing-left", TEXT, "", "" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (ShowcaseDocument) before = showcase_document_parse (test->before, -1, NULL, NULL);
  g_autoptr (ShowcaseDocument) after = showcase_document_parse (test->after, -1, NULL, NULL);
  g_autoptr (GArray) changes = showcase_changes_find (before, after);
  g_autoptr (GString) written = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    g_string_append_printf (written, "%s%u", i > 0 ? " " : "", g_array_index (changes, guint, i));
  g_assert_cmpstr (written->str, ==, test->changes);
}

/* The same words in front of very many links: without an end, were they told apart one by one. */
static void
test_many_links (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) before = NULL;
  g_autoptr (ShowcaseDocument) after = NULL;
  g_autoptr (GArray) changes = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, "[Here](https://a.example/%u)\n\n", i);
  before = showcase_document_parse (text->str, -1, NULL, NULL);
  g_string_append (text, "[Here](https://b.example/)\n");
  after = showcase_document_parse (text->str, -1, NULL, NULL);
  changes = showcase_changes_find (before, after);
  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpuint (g_array_index (changes, guint, 0), ==, 100000);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/changes/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/changes/many-links", test_many_links);
  return g_test_run ();
}
