/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cutting the start off a long document.
 */

#include "showcase-document.h"
#include "showcase-prefix.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  gsize wanted;
  const char *prefix; /* NULL when it is the whole */
} Case;

static const Case cases[] = {
  { "whole", "One.\n\nTwo.\n", 12, NULL },
  { "blank-line", "First paragraph.\n\nSecond paragraph.\n\nThird paragraph.\n", 40, "First paragraph.\n\nSecond paragraph.\n\n" },
  { "fence", "Before it.\n\n```\none\n\ntwo\n\nthree\n```\n\nAfter it, more.\n", 26, "Before it.\n\n" },
  { "fence-in-item", "Before it.\n\n- ```\n  one\n\n  two\n\n  three\n\n  four\n  ```\n", 40, "Before it.\n\n" },
  { "comment", "Before it.\n\n<!-- one\n\ntwo\n\nthree -->\n\nAfter it, more.\n", 30, "Before it.\n\n" },
  { "script", "Before it.\n\n<script>\n\ntwo\n\nthree\n</script>\n\nAfter it, more.\n", 30, "Before it.\n\n" },
  { "details", "Before it.\n\n<details>\n\ntwo\n\nthree\n\n</details>\n\nAfter it, more.\n", 36, "Before it.\n\n" },
  { "list", "Before it.\n\n- one\n\n- two\n\n- three\n\nAfter it, more.\n", 30, "Before it.\n\n" },
  { "item", "Before it.\n\n1. one\n\n   two\n\n   three\n\nAfter it, more.\n", 36, "Before it.\n\n" },
  { "one-paragraph", "aaaa\nbbbb\ncccc\ndddd\neeee\n", 12, "aaaa\nbbbb\n" },
  { "one-line", "aaaaaaaa\303\244aaaaaaaaaaa", 9, "aaaaaaaa" },
  { "definition", "See [a].\n\nSecond paragraph.\n\n[b]: /b\n[A]: /a 'x'\n", 20, "See [a].\n\n\n\n[A]: /a 'x'\n" },
  { "definition-on-two-lines", "See [a].\n\nSecond paragraph.\n\n[a]:\n  /a\n", 20, "See [a].\n\n\n\n[a]:\n  /a\n" },
  { "footnote", "See it[^1].\n\nSecond paragraph.\n\n[^1]: Note.\n[^2]: Other.\n", 20, "See it[^1].\n\n\n\n[^1]: Note.\n" },
  { "nothing-defined", "See [a](b).\n\nSecond paragraph [a].\n", 20, "See [a](b).\n\n\n\n" },
  { "code-has-no-references", "```\n[a]\nb\nc\nd\ne\nf\ng\n\n[a]: /a\n```\n", 12, "```\n[a]\nb\nc\n" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GString) prefix = NULL;
  GString *found = showcase_prefix_cut (test->text, strlen (test->text), test->wanted);

  if (found != NULL)
    prefix = found;
  g_assert_cmpstr (found != NULL ? found->str : NULL, ==, test->prefix);
}

static GString *
write_document (guint32 seed)
{
  static const char *const pieces[] = {
    "A paragraph with a [link][target], *emphasis* and a note[^one].\n\n",
    "## A heading\n\n",
    "- one\n- two\n  - nested\n\n",
    "1. one\n\n2. two\n\n   more of two\n\n",
    "```c\nint a[3];\n\n# no heading\n```\n\n",
    "> A quote\n> of two lines\n\n> and another\n\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
    "Two lines\nof text, [again].\n\n",
    "<!-- a comment\n\nof two paragraphs -->\n\n",
    "<details>\n<summary>More</summary>\n\nInside.\n\n</details>\n\n",
    "    indented code\n\n    more of it\n\n",
    "![image](missing.png)\n\n",
    "***\n\n",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GString *text = g_string_new (NULL);

  while (text->len < 20000)
    g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
  g_string_append (text, "[target]: https://example.com/\n[again]: https://example.org/\n\n[^one]: A note.\n");
  return text;
}

/* All that the start has, the whole has too, in the same place; its last block and what belongs to the end of a document aside. */
static void
test_same (void)
{
  for (guint32 seed = 0; seed < 60; seed++)
    {
      g_autoptr (GString) text = write_document (seed);
      g_autoptr (GString) prefix = showcase_prefix_cut (text->str, text->len, 4000 + seed * 37);
      g_autoptr (ShowcaseDocument) whole = showcase_document_parse (text->str, (gssize)text->len, NULL, NULL);
      g_autoptr (ShowcaseDocument) start = showcase_document_parse (prefix->str, (gssize)prefix->len, NULL, NULL);
      guint n_notes = 0;

      if (showcase_document_get_n_footnotes (start) > 0)
        n_notes = showcase_document_get_container (start, showcase_document_get_footnote (start, 0)->container)->n_blocks;
      g_assert_cmpuint (showcase_document_get_n_blocks (start), >, 20);
      g_assert_cmpuint (showcase_document_count_same (start, whole), >=, showcase_document_get_n_blocks (start) - n_notes - 1);
    }
}

/* Wherever it is cut, and whatever the text is: characters are whole, and the start is not longer than is wanted, but for the definitions. */
static void
test_random (void)
{
  static const char alphabet[] = "a [\n]`~:<>-1.^! \n\n";
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) prefix = NULL;
      gsize wanted = (gsize)g_rand_int_range (random, 1, 200);

      for (int length = g_rand_int_range (random, 0, 400); length > 0; length--)
        if (g_rand_int_range (random, 0, 9) == 0)
          g_string_append (text, "\342\202\254");
        else
          g_string_append_c (text, alphabet[g_rand_int_range (random, 0, strlen (alphabet))]);
      prefix = showcase_prefix_cut (text->str, text->len, wanted);
      g_assert_true ((prefix == NULL) == (text->len <= wanted));
      if (prefix == NULL)
        continue;
      g_assert_true (g_utf8_validate (prefix->str, (gssize)prefix->len, NULL));
      g_assert_cmpuint (prefix->len, <=, 3 * wanted + 4);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/prefix/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/prefix/same", test_same);
  g_test_add_func ("/prefix/random", test_random);

  return g_test_run ();
}
