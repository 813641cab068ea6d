/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which words of a text a typed word means, as a table. */

#include "showcase-query.h"
#include "showcase-snippet.h"

#include <string.h>

static const struct
{
  const char *typed;
  const char *word;
  ShowcaseLikeness strict;
  ShowcaseLikeness forgiven;
} words[] = {
  { "python", "python", SHOWCASE_LIKENESS_SAME, SHOWCASE_LIKENESS_SAME },
  { "Pyth", "python", SHOWCASE_LIKENESS_START, SHOWCASE_LIKENESS_START },
  { "résumé", "resume", SHOWCASE_LIKENESS_SAME, SHOWCASE_LIKENESS_SAME },
  { "thon", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NONE },
  /* another letter, one too few, one too many, two that changed places: in the middle and at both ends */
  { "pythxn", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "pyton", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "pytthon", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "pyhton", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "ypthon", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "ython", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "xpython", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "pythonx", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "pythno", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  /* not typed to the end yet */
  { "kubr", "kubernetes", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "kubenr", "kubernetes", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  /* two typos, and words that are too short for one */
  { "pyhtno", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NONE },
  { "pxthxn", "python", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NONE },
  { "rsut", "rust", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "rst", "rust", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NONE },
  /* letters of several bytes */
  { "питон", "питон", SHOWCASE_LIKENESS_SAME, SHOWCASE_LIKENESS_SAME },
  { "птион", "питон", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "naïvte", "naivete", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "пиfон", "питон", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
  { "писон", "питон", SHOWCASE_LIKENESS_NONE, SHOWCASE_LIKENESS_NEAR },
};

static void
test_words (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (ShowcaseQuery) query = showcase_query_new (words[i].typed);

      g_test_message ("%s, %s", words[i].typed, words[i].word);
      g_assert_cmpuint (showcase_query_get_n_words (query), ==, 1);
      g_assert_cmpint (showcase_query_compare (query, 0, words[i].word, strlen (words[i].word)), ==, words[i].strict);
      showcase_query_forgive (query, 0);
      g_assert_cmpint (showcase_query_compare (query, 0, words[i].word, strlen (words[i].word)), ==, words[i].forgiven);
    }
}

static const struct
{
  const char *typed;
  const char *words;
} queries[] = {
  { "", "" },
  { " – …", "" },
  { "Senior  Engineer", "senior engineer" },
  { "C++ and c#", "c++ and c#" },
  { "it's 2019–2022", "it s 2019 2022" },
  { "東京 tower", "東 京 tower" },
};

static void
test_queries (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (ShowcaseQuery) query = showcase_query_new (queries[i].typed);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < showcase_query_get_n_words (query); j++)
        g_string_append_printf (found, "%s%s", j > 0 ? " " : "", showcase_query_get_word (query, j));
      g_assert_cmpstr (found->str, ==, queries[i].words);
    }
}

static const struct
{
  const char *typed;
  const char *text;
  const char *marked;
} marks[] = {
  { "resu", "My Résumé and others", "My [Résu]mé and others" },
  { "resmue", "My Résumé", "My [Résumé]" },
  { "b a", "Abacus, bee", "[A]bacus, [b]ee" },
  { "code", "decode", "decode" },
};

static void
test_marks (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (ShowcaseQuery) query = showcase_query_new (marks[i].typed);
      g_autoptr (GArray) found = NULL;
      g_autoptr (GString) text = g_string_new (marks[i].text);

      showcase_query_forgive (query, 0);
      found = showcase_query_find (query, marks[i].text, strlen (marks[i].text));
      for (guint j = found->len; j > 0; j--)
        {
          g_string_insert_c (text, g_array_index (found, ShowcaseMark, j - 1).end, ']');
          g_string_insert_c (text, g_array_index (found, ShowcaseMark, j - 1).start, '[');
        }
      g_assert_cmpstr (text->str, ==, marks[i].marked);
    }
}

static void
test_snippet (void)
{
  g_autoptr (ShowcaseQuery) query = showcase_query_new ("needle");
  g_autoptr (GString) text = g_string_new ("Needle\tin a\n\nline");
  g_autofree char *whole = showcase_snippet_new (query, text->str, text->len);
  g_autofree char *part = NULL;

  g_assert_cmpstr (whole, ==, "Needle in a line");

  g_string_truncate (text, 0);
  for (guint i = 0; i < 200; i++)
    g_string_append (text, i == 100 ? "needle " : "größe ");
  part = showcase_snippet_new (query, text->str, text->len);
  g_assert_true (g_utf8_validate (part, -1, NULL));
  g_assert_true (g_str_has_prefix (part, "…größe "));
  g_assert_true (g_str_has_suffix (part, "…"));
  g_assert_nonnull (strstr (part, " needle "));
  g_assert_cmpuint (strlen (part), <, 300);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/words", test_words);
  g_test_add_func ("/query/queries", test_queries);
  g_test_add_func ("/query/marks", test_marks);
  g_test_add_func ("/query/snippet", test_snippet);

  return g_test_run ();
}
