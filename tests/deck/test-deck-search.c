/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "layout-fixture.h"
#include "showcase-deck-search.h"

#define TEXT \
  "# Café\n\nWords of *importance*.\n\n# Second\n\n- Importance\n- importance\n\n" \
  "<!-- note: Remember the anecdote. -->\n\n# Third\n\nNothing.\n\n# Left out\n\nImportance.\n"

static ShowcaseDeck *
new_deck (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (TEXT, -1, NULL, NULL);
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) - 2, .title = "My Talk" };
  ShowcaseFormat format;

  showcase_format_init (&format, 1920, 1080, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
  typesetter = showcase_typesetter_new (&format.style, showcase_typesetter_get_context (like, FALSE));
  return showcase_deck_new (&chapter, 1, &format, typesetter);
}

static const struct
{
  const char *query;
  const char *pages;
} cases[] = {
  { "importance", "1 2" },
  { "cafe", "1" },
  { "nothing", "3" },
  { "my talk", "0" },
  { "anecdote", "2*" },
  { "left out", "" },
  { "", "" },
};

static void
test_pages (void)
{
  g_autoptr (ShowcaseDeck) deck = new_deck ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) matches = showcase_deck_search (deck, cases[i].query, NULL);
      g_autoptr (GString) pages = g_string_new (NULL);

      for (guint j = 0; j < matches->len; j++)
        {
          const ShowcaseDeckMatch *match = &g_array_index (matches, ShowcaseDeckMatch, j);
          gboolean is_title = showcase_deck_get_page (deck, match->page)->kind == SHOWCASE_PAGE_TITLE;

          g_string_append_printf (pages, "%s%u%s", j > 0 ? " " : "", match->page, match->block == SHOWCASE_NONE && !is_title ? "*" : "");
        }
      g_test_message ("%s", cases[i].query);
      g_assert_cmpstr (pages->str, ==, cases[i].pages);
    }
}

static void
test_place (void)
{
  g_autoptr (ShowcaseDeck) deck = new_deck ();
  g_autoptr (GArray) matches = showcase_deck_search (deck, "importance", NULL);
  const ShowcaseDeckMatch *match = &g_array_index (matches, ShowcaseDeckMatch, 0);
  ShowcaseDocument *document = showcase_deck_get_page_document (deck, match->page);
  g_autofree char *found = g_strndup (showcase_document_get_block_text (document, match->block) + match->start, match->end - match->start);

  g_assert_cmpstr (found, ==, "importance");
}

/* The first one on each page is kept. The last one is on no page, for the chapter ends before it. */
static const ShowcasePassage passages[] = {
  { 0, 3, 0, 10 },
  { 0, 2, 0, 6 },
  { 0, 1, 9, 19 },
  { 0, 1, 0, 5 },
  { 0, SHOWCASE_NONE, 0, 0 },
  { 0, 8, 0, 10 },
};

static void
test_passages (void)
{
  g_autoptr (ShowcaseDeck) deck = new_deck ();
  g_autoptr (GArray) matches = showcase_deck_find_passages (deck, passages, G_N_ELEMENTS (passages));
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < matches->len; i++)
    {
      const ShowcaseDeckMatch *match = &g_array_index (matches, ShowcaseDeckMatch, i);

      g_string_append_printf (found, "%u:%d:%u-%u ", match->page, (int)match->block, match->start, match->end);
    }
  g_assert_cmpstr (found->str, ==, "0:-1:0-0 1:1:9-19 2:3:0-10 ");
}

static void
test_cancelled (void)
{
  g_autoptr (ShowcaseDeck) deck = new_deck ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (showcase_deck_search (deck, "importance", cancellable));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deck-search/pages", test_pages);
  g_test_add_func ("/deck-search/place", test_place);
  g_test_add_func ("/deck-search/passages", test_passages);
  g_test_add_func ("/deck-search/cancelled", test_cancelled);

  return g_test_run ();
}
