/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "layout-fixture.h"
#include "showcase-words.h"

#include <string.h>

static void
test_count (void)
{
  static const struct
  {
    const char *text;
    guint n_words;
  } cases[] = {
    { "", 0 },
    { " \t\n", 0 },
    { "one", 1 },
    { "  one  two\nthree ", 3 },
    { "well-known, isn’t it? — Yes.", 4 },
    { "3.14 and 2,000", 3 },
    { "… — !", 0 },
    { "Größe Жизнь שלום", 3 },
    { "漢字仮名", 2 },
    { "漢字仮", 2 },
    { "漢字 and 仮名", 3 },
    { "a漢字b", 3 },
    { "🧿 one", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpuint (showcase_words_count (cases[i].text, strlen (cases[i].text)), ==, cases[i].n_words);
    }
}

static void
test_deck (void)
{
  static const struct
  {
    const char *markdown;
    guint n_words;
    guint limit;
    guint line;
  } cases[] = {
    { "", 0, 0, 0 },
    { "# One two\n\nthree four\n", 4, 4, 0 },
    { "# One two\n\nthree four\n", 4, 3, 3 },
    { "# One two\n\nthree four\n", 4, 1, 1 },
    { "# One\n\n```\nthree four\n```\n\n![five six](seven.png)\n\neight\n", 2, 1, 9 },
    { "| one | two |\n|---|---|\n| three | four |\n", 4, 4, 0 },
    { "one\n\n<!-- note: two three -->\n", 2, 2, 0 },
    { "one\n\n<!-- note: two three -->\n", 2, 1, 1 },
    { "one two three\n\n<!-- note: four -->\n\n<!-- note: five -->\n", 3, 3, 0 },
    { "# One\n\n<!-- note: two three -->\n\n# Four\n\n<!-- other: five six -->\n", 3, 2, 5 },
    { "<!-- note: one two -->\n\n# Three\n", 2, 2, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = fixture_parse (cases[i].markdown);
      g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
      g_autoptr (ShowcaseTypesetter) typesetter = NULL;
      g_autoptr (ShowcaseDeck) deck = NULL;
      const ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };
      ShowcaseFormat format;
      guint line = 0;

      showcase_format_init (&format, 1920, 1080, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
      typesetter = showcase_typesetter_new (&format.style, showcase_typesetter_get_context (like, FALSE));
      deck = showcase_deck_new (&chapter, 1, &format, typesetter);
      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_cmpuint (showcase_words_count_deck (deck, cases[i].limit, &line), ==, cases[i].n_words);
      g_assert_cmpuint (line, ==, cases[i].line);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/words/count", test_count);
  g_test_add_func ("/check/words/deck", test_deck);
  return g_test_run ();
}
