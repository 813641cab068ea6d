/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Portfolios of random words, and the real documents: what the index finds, beside a search that has none and looks at every block. */

#include "showcase-body.h"
#include "showcase-compiler.h"
#include "showcase-concordance.h"
#include "showcase-folding.h"
#include "test-folder.h"

#include <string.h>

#define ALL 1000000

static const char *const vocabulary[] = { "alpha", "alphabet", "Älpler", "beta", "béta", "gamma", "delta", "delta-wing", "epsilon", "zeta", "Zetas", "2021", "C++", "東京" };

/* The words of a text, folded, with a space before each. Signs of all other kinds are spaces. */
static char *
list_words (const char *text,
            gsize length)
{
  g_autoptr (ShowcaseFolding) folding = showcase_folding_new ();
  GString *words = g_string_new (" ");
  gsize folded_length;
  const char *folded;

  showcase_folding_clear (folding, 0);
  showcase_folding_append (folding, text, length, 0);
  folded = showcase_folding_get_text (folding, &folded_length);
  for (const char *p = folded; p < folded + folded_length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_han = g_unichar_get_script (c) == G_UNICODE_SCRIPT_HAN;

      if (is_han && words->str[words->len - 1] != ' ')
        g_string_append_c (words, ' ');
      if (g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '+' || c == '#')
        g_string_append_unichar (words, c);
      else if (words->str[words->len - 1] != ' ')
        g_string_append_c (words, ' ');
    }
  return g_string_free_and_steal (words);
}

/* The blocks of a document that have a word beginning so, without its headings. */
static guint
count_blocks (ShowcaseDocument *document,
              const char *word)
{
  g_autofree char *wanted = list_words (word, strlen (word));
  guint count = 0;

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      const ShowcaseBlock *block = showcase_document_get_block (document, i);
      g_autofree char *words = list_words (showcase_document_get_block_text (document, i), block->length);

      if (block->kind == SHOWCASE_BLOCK_IMAGE && showcase_document_get_image (document, block->image)->name != NULL)
        continue;
      if (block->kind != SHOWCASE_BLOCK_HEADING && strstr (words, wanted) != NULL)
        count++;
    }
  return count;
}

static void
check_word (ShowcaseBundle *bundle,
            ShowcaseConcordance *concordance,
            const char *word)
{
  ShowcaseCatalog *catalog = showcase_bundle_get_catalog (bundle);
  guint n_matches;
  guint expected = 0;
  guint found = 0;
  g_autoptr (GPtrArray) hits = showcase_concordance_search (concordance, word, ALL, &n_matches, NULL);

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      g_autoptr (ShowcaseDocument) document = showcase_body_load (bundle, showcase_catalog_get_group (catalog, i), NULL, NULL);

      expected += count_blocks (document, word);
    }
  for (guint i = 0; i < hits->len; i++)
    {
      ShowcaseHit *hit = g_ptr_array_index (hits, i);
      g_autoptr (GArray) marks = NULL;

      if (showcase_hit_get_kind (hit) != SHOWCASE_HIT_TEXT)
        continue;
      marks = showcase_hit_find_marks (hit, showcase_hit_get_snippet (hit), strlen (showcase_hit_get_snippet (hit)));
      g_assert_cmpuint (marks->len, >, 0);
      found++;
    }
  g_test_message ("%s: %u", word, expected);
  g_assert_cmpuint (found, ==, expected);
  g_assert_cmpuint (hits->len, ==, n_matches);
}

static void
write_document (TestFolder *folder,
                guint number,
                GRand *random)
{
  g_autofree char *name = g_strdup_printf ("%u.md", number);
  g_autoptr (GString) text = g_string_new ("# Words\n\n");

  for (guint i = 0; i < 30; i++)
    {
      g_string_append (text, g_rand_boolean (random) ? "- " : "");
      for (int j = g_rand_int_range (random, 1, 8); j > 0; j--)
        g_string_append_printf (text, "%s%s", vocabulary[g_rand_int_range (random, 0, G_N_ELEMENTS (vocabulary))], g_rand_boolean (random) ? " " : ", ");
      g_string_append (text, "\n\n");
    }
  test_folder_write (folder, name, text->str);
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (TestFolder) folder = test_folder_new ();
  g_autoptr (ShowcaseBundle) bundle = NULL;
  g_autoptr (ShowcaseConcordance) concordance = NULL;

  for (guint i = 0; i < 5; i++)
    write_document (folder, i, random);
  bundle = test_folder_compile (folder, ".", NULL, NULL);
  concordance = showcase_concordance_new (bundle, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (vocabulary); i++)
    if (strchr (vocabulary[i], '-') == NULL && vocabulary[i][0] > 0)
      check_word (bundle, concordance, vocabulary[i]);
  check_word (bundle, concordance, "al");
  check_word (bundle, concordance, "京");
}

static void
test_shared (void)
{
  const char *words[] = { "the", "python", "de", "c", "20", "a" };
  g_autofree char *path = g_build_filename (g_getenv ("SHOWCASE_SHARED_DIR"), "documents", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (ShowcaseBundle) bundle = showcase_compile (&folder, 1, NULL, NULL, NULL, NULL, NULL);
  g_autoptr (ShowcaseConcordance) concordance = NULL;

  if (bundle == NULL)
    {
      g_test_skip ("the documents are not there");
      return;
    }
  concordance = showcase_concordance_new (bundle, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    check_word (bundle, concordance, words[i]);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/random-search/random", test_random);
  g_test_add_func ("/random-search/shared", test_shared);

  return g_test_run ();
}
