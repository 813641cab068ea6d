/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages in words.
 */

#include "layout-fixture.h"
#include "showcase-page-words.h"
#include "stage-fixture.h"

static ShowcaseDeck *
make_deck (const char *markdown,
           const char *title)
{
  g_autoptr (ShowcaseDocument) document = fixture_parse (markdown);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document), .title = title, .subtitle = "Below" };

  return stage_fixture_deck (&chapter, 1, 960, 540, &typesetter);
}

static void
check (ShowcaseDeck *deck,
       guint page,
       const char *label,
       const char *text)
{
  g_autofree char *found_label = showcase_page_words_dup_label (deck, page);
  g_autofree char *found_text = showcase_page_words_dup_text (deck, page, G_MAXUINT);

  g_assert_cmpstr (found_label, ==, label);
  g_assert_cmpstr (found_text, ==, text);
}

static void
test_pages (void)
{
  g_autoptr (ShowcaseDeck) deck = make_deck ("Before all.\n\n## *One* page\n\nText.\n\n- first\n\n  more\n- second\n\n## Another\n\n![A tree](tree.png)\n", "A talk");

  check (deck, 0, "Page 1 of 4, A talk", "Below");
  check (deck, 1, "Page 2 of 4, A talk", "Before all.");
  check (deck, 2, "Page 3 of 4, One page", "Text.\nfirst\nmore\nsecond");
  check (deck, 3, "Page 4 of 4, Another", "A tree");
}

static void
test_untitled (void)
{
  g_autoptr (ShowcaseDeck) deck = make_deck ("Text.", NULL);

  check (deck, 0, "Page 1 of 1", "Text.");
}

/* What is divided is said once, each part with its page. */
static void
test_divided (void)
{
  g_autoptr (GString) markdown = g_string_new ("# Long\n\n");
  g_autoptr (ShowcaseDeck) deck = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 400; i++)
    g_string_append_printf (markdown, "Sentence %u stands here. ", i);
  deck = make_deck (markdown->str, NULL);
  g_assert_cmpuint (showcase_deck_get_n_pages (deck), >, 2);
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      g_autofree char *part = showcase_page_words_dup_text (deck, i, G_MAXUINT);

      g_string_append (text, part);
    }
  g_strchomp (markdown->str);
  g_assert_cmpstr (text->str, ==, markdown->str + strlen ("# Long\n\n"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-words/pages", test_pages);
  g_test_add_func ("/page-words/untitled", test_untitled);
  g_test_add_func ("/page-words/divided", test_divided);

  return g_test_run ();
}
