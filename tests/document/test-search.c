/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-search.h"

#include <string.h>

static GArray *
search (ShowcaseDocument *document,
        const char *query,
        ShowcaseSearchFlags flags)
{
  GArray *matches = showcase_search_run (document, query, flags, NULL, NULL);

  g_assert_nonnull (matches);
  return matches;
}

/* The text of all matches with "|" between them. */
static char *
describe (ShowcaseDocument *document,
          GArray *matches)
{
  GString *description = g_string_new (NULL);
  ShowcasePosition passed = { 0, 0 };

  for (guint i = 0; i < matches->len; i++)
    {
      const ShowcaseRange *match = &g_array_index (matches, ShowcaseRange, i);

      g_assert_cmpint (showcase_position_compare (&passed, &match->start), <=, 0);
      g_assert_cmpint (showcase_position_compare (&match->start, &match->end), <, 0);
      passed = match->end;
      if (i > 0)
        g_string_append_c (description, '|');
      for (guint block = match->start.block; block <= match->end.block; block++)
        {
          guint start, end;

          g_assert_true (showcase_range_get_part (match, block, showcase_document_get_block (document, block)->length, &start, &end));
          g_string_append_len (description, showcase_document_get_block_text (document, block) + start, end - start);
        }
    }

  return g_string_free_and_steal (description);
}

static const struct
{
  const char *markdown;
  const char *query;
  ShowcaseSearchFlags flags;
  const char *matches;
} cases[] = {
  /* Case and accents */
  { "One stone, ONE bone", "one", 0, "One|one|ONE|one" },
  { "One stone, ONE bone", "one", SHOWCASE_SEARCH_MATCH_CASE, "one|one" },
  { "One stone, ONE bone", "ONE", SHOWCASE_SEARCH_MATCH_CASE, "ONE" },
  { "Café, cafe, CAFÉ", "cafe", 0, "Café|cafe|CAFÉ" },
  { "Café, cafe, CAFÉ", "café", 0, "Café|cafe|CAFÉ" },
  { "Café, cafe, CAFÉ", "Cafe", SHOWCASE_SEARCH_MATCH_CASE, "Café" },
  { "Straße, STRASSE", "strasse", 0, "Straße|STRASSE" },
  { "Straße, STRASSE", "straße", 0, "Straße|STRASSE" },
  { "DİYARBAKIR, Diyarbakır", "diyarbakir", 0, "DİYARBAKIR|Diyarbakır" },
  { "don’t", "don't", 0, "don’t" },

  /* Words */
  { "cat concat cat-nap cats cat", "cat", SHOWCASE_SEARCH_WHOLE_WORDS, "cat|cat|cat" },
  { "a_b b b2 b", "b", SHOWCASE_SEARCH_WHOLE_WORDS, "b|b" },
  { "C++ and C", "c++", SHOWCASE_SEARCH_WHOLE_WORDS, "C++" },
  { "Cafés café", "cafe", SHOWCASE_SEARCH_WHOLE_WORDS, "café" },
  { "Ελλάδα Ελλάδας", "ελλαδα", SHOWCASE_SEARCH_WHOLE_WORDS, "Ελλάδα" },
  { "日本語の本", "本", SHOWCASE_SEARCH_WHOLE_WORDS, "本|本" },
  { "Cat cat", "cat", SHOWCASE_SEARCH_WHOLE_WORDS | SHOWCASE_SEARCH_MATCH_CASE, "cat" },

  /* Overlaps */
  { "aaaa aaa", "aa", 0, "aa|aa|aa" },
  { "abababa", "aba", 0, "aba|aba" },
  { "xcat cat", "cat", SHOWCASE_SEARCH_WHOLE_WORDS, "cat" },
  { "wait…", ".", 0, "…" },
  { "wait…", "..", 0, "…" },

  /* White space */
  { "one\ntwo one  two one\u00a0two onetwo", "one two", 0, "one two|one  two|one\u00a0two" },
  { "one\\\ntwo", "one two", 0, "one\u2028two" },
  { "one two", "one\t two", 0, "one two" },
  { "one two", " ", 0, "" },
  { "one two", "", 0, "" },
  { "one two", "\u0301", 0, "" },
  { "```\nif (a)\n    b\n```", ") b", 0, ")\n    b" },
  { "one\n\ntwo", "one two", 0, "" },

  /* Scripts */
  { "مُحَمَّد و محمد", "محمد", 0, "مُحَمَّد|محمد" },
  { "שָׁלוֹם שלום", "שלום", 0, "שָׁלוֹם|שלום" },
  { "한국 하나", "하", 0, "하" },
  { "한국", "한", 0, "한" },
  { "がか", "か", 0, "か" },
  { "👩\u200d💻 👍🏽 👍", "👍", 0, "👍🏽|👍" },
  { "👩\u200d💻", "👩\u200d💻", 0, "👩\u200d💻" },
  { "ＡＢＣ", "abc", 0, "ＡＢＣ" },
  { "oﬃce", "off", 0, "oﬃ" },

  /* Constructs */
  { "# Find *this* here", "find this", 0, "Find this" },
  { "a **bo**ld `wo`rd", "bold word", 0, "bold word" },
  { "[a link](https://x.example/find)", "find", 0, "" },
  { "![find](missing.png) ![find](there.png)", "find", 0, "find" },
  { "- find\n- > find\n\n```\nfind\n```", "find", 0, "find|find|find" },
  { "<details><summary>find</summary>\n\nfind\n\n</details>", "find", 0, "find|find" },
  { "| find | x |\n|---|---|\n| x find | find y |\n", "find", 0, "find|find|find" },
  { "| a | b |\n|---|---|\n| c | d |\n", "a b", 0, "" },
  { "| a | b |\n|---|---|\n| c | d |\n", "b c", 0, "" },
  { "| a | b |\n|---|---|\n| c  c | d |\n", "c", SHOWCASE_SEARCH_WHOLE_WORDS, "c|c" },
};

static gboolean
resolve_cb (const char *url,
            gboolean is_image,
            ShowcaseTarget *target,
            gpointer user_data)
{
  target->document = url;
  return strcmp (url, "there.png") == 0;
}

static void
test_table (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_document_parse (cases[i].markdown, -1, resolve_cb, NULL);
      g_autoptr (GArray) matches = search (document, cases[i].query, cases[i].flags);
      g_autofree char *found = describe (document, matches);

      g_test_message ("\"%s\" in \"%s\"", cases[i].query, cases[i].markdown);
      g_assert_cmpstr (found, ==, cases[i].matches);
    }
}

/* Long code and paragraphs are several blocks to everyone but the reader. */
static void
test_blocks (void)
{
  g_autoptr (GString) code = g_string_new ("```\n");
  g_autoptr (GString) paragraph = g_string_new (NULL);
  g_autoptr (ShowcaseDocument) code_document = NULL;
  g_autoptr (ShowcaseDocument) paragraph_document = NULL;
  g_autoptr (GArray) code_matches = NULL;
  g_autoptr (GArray) paragraph_matches = NULL;
  gboolean spans = FALSE;

  for (int i = 0; i < 1000; i++)
    g_string_append (code, "the end\nbegin\n");
  code_document = showcase_document_parse (code->str, -1, NULL, NULL);
  code_matches = search (code_document, "END BEGIN", 0);
  g_assert_cmpuint (code_matches->len, ==, 1000);

  for (int i = 0; i < 20000; i++)
    g_string_append (paragraph, "abcdefg");
  paragraph_document = showcase_document_parse (paragraph->str, -1, NULL, NULL);
  g_assert_cmpuint (showcase_document_get_n_blocks (paragraph_document), >, 4);
  paragraph_matches = search (paragraph_document, "bcdefga", 0);
  g_assert_cmpuint (paragraph_matches->len, ==, 19999);
  for (guint i = 0; i < paragraph_matches->len; i++)
    {
      const ShowcaseRange *match = &g_array_index (paragraph_matches, ShowcaseRange, i);

      g_assert_cmpuint (match->end.offset, >, 0);
      spans = spans || match->start.block != match->end.block;
    }
  g_assert_true (spans);
}

static gboolean
count_cb (gpointer user_data)
{
  guint *left = user_data;

  return (*left)-- == 0;
}

static void
test_stop (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("a\n\na\n\na\n\na", -1, NULL, NULL);
  guint left = 2;
  g_autoptr (GArray) matches = showcase_search_run (document, "a", 0, count_cb, &left);

  g_assert_null (matches);
  left = 4;
  matches = showcase_search_run (document, "a", 0, count_cb, &left);
  g_assert_nonnull (matches);
  g_assert_cmpuint (matches->len, ==, 4);
}

static void
test_find_from (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("cat cat\n\ndog\n\ncat", -1, NULL, NULL);
  g_autoptr (GArray) matches = search (document, "cat", 0);

  g_assert_cmpuint (matches->len, ==, 3);
  g_assert_cmpuint (showcase_search_find_from (matches, &(ShowcasePosition){ 0, 0 }), ==, 0);
  g_assert_cmpuint (showcase_search_find_from (matches, &(ShowcasePosition){ 0, 2 }), ==, 0);
  g_assert_cmpuint (showcase_search_find_from (matches, &(ShowcasePosition){ 0, 3 }), ==, 1);
  g_assert_cmpuint (showcase_search_find_from (matches, &(ShowcasePosition){ 1, 0 }), ==, 2);
  g_assert_cmpuint (showcase_search_find_from (matches, &(ShowcasePosition){ 2, 3 }), ==, 3);
}

/* Whatever is searched in whatever way, the matches are whole characters and in order. */
static void
test_random (void)
{
  static const char *letters[] = { "a", "b", "A", "á", "ß", "s", " ", "\n", "ﬁ", "f", "i", "\u0301", "日", "|", "\t" };

  for (int round = 0; round < 300; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) query = g_string_new (NULL);
      g_autoptr (ShowcaseDocument) document = NULL;
      g_autoptr (GArray) matches = NULL;
      g_autofree char *found = NULL;

      for (int i = g_test_rand_int_range (0, 400); i > 0; i--)
        g_string_append (text, letters[g_test_rand_int_range (0, G_N_ELEMENTS (letters))]);
      for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
        g_string_append (query, letters[g_test_rand_int_range (0, G_N_ELEMENTS (letters))]);
      document = g_test_rand_bit () ? showcase_document_new_plain (text->str, -1) : showcase_document_parse (text->str, -1, NULL, NULL);
      matches = search (document, query->str, (ShowcaseSearchFlags)g_test_rand_int_range (0, 4));
      found = describe (document, matches);
      g_assert_true (g_utf8_validate (found, -1, NULL));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/table", test_table);
  g_test_add_func ("/search/blocks", test_blocks);
  g_test_add_func ("/search/stop", test_stop);
  g_test_add_func ("/search/find-from", test_find_from);
  g_test_add_func ("/search/random", test_random);
  return g_test_run ();
}
