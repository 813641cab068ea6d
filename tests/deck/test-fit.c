/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What goes on which page: bad input, items, tables with their heads, and what is left for the last page.
 */

#include "deck-check.h"

#include <string.h>

/* Documents that nobody should show, each with how many pages it has at least on the stage where it has most. */
static void
test_bad_input (void)
{
  static const struct
  {
    const char *before;
    const char *what;
    guint n_times;
    const char *after;
    guint n_pages;
  } cases[] = {
    { "# A\n\n", "Some words, four. ", 500, "\n", 10 },
    { "# A\n\n- ", "words ", 1500, "\n- end\n", 10 },
    { "# A\n\n```c\n", "int answer = 42;\n", 200, "```\n", 10 },
    { "# A\n\nSome text.\n\n```\n", "a line of code that is so long that it has to wrap wherever it stands, and so on, and so on\n", 200, "```\n\nEnd.\n", 20 },
    { "# A\n\n![", "alternative ", 1000, "](missing.png)\n", 1 },
    { "# A\n\n![a](huge.png \"", "caption ", 1000, "\")\n", 1 },
    { "# A\n\nSome text.\n\n", "![a](huge.png)\n\n", 5, "", 6 },
    { "# ", "heading ", 400, "\n\ntext\n", 3 },
    { "# A\n\n| a | b | c |\n|---|---|---|\n| b | ", "many words, ", 300, " | c |\n| d | e | f |\n", 3 },
    { "# A\n\n| a | b |\n|---|---|\n| ", "many words, ", 300, " | b |\n", 3 },
    { "# A\n\n| a | ", "many words, ", 300, " |\n|---|---|\n| c | d |\n| e | f |\n", 3 },
    { "# A\n\n| a | b |\n|---|---|\n", "| some words | and some more of them, enough for several lines on a small stage, or so |\n", 130, "\nEnd.\n", 8 },
    { "# A\n\n| a |\n|---|\n", "| |\n", 120, "", 4 },
    { "# A\n\n", "- - - - - ", 8, "deep\n", 1 },
    { "# A\n\n", "> ", 60, "deep words, many of them, so that they wrap\n", 1 },
    { "# A\n\n", "<div>\n", 100, "", 4 },
    { "# A\n\n", "---\n\n", 100, "", 2 },
    { "", "### A\n\n", 100, "", 100 },
    { "# A\n\n#### B\n\n", "Some words, four. ", 300, "\n\n#### C\n", 4 },
    { "", "", 0, "", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = deck_check_repeat (cases[i].before, cases[i].what, cases[i].n_times, cases[i].after);

      g_test_message ("%s", cases[i].before);
      g_assert_cmpuint (deck_check (text, -1), >=, cases[i].n_pages);
    }
}

static void
test_endless_paragraph (void)
{
  g_autofree char *text = deck_check_repeat ("# A\n\n", "word word. ", 10000, "\n");

  g_assert_cmpuint (deck_check_on_stages (text, -1, 1), >, 80);
}

/* The words of a slice, which have to be whole. Where it ends within a block, it does so after one of some characters. */
static guint
count_words (ShowcaseDocument *document,
             const ShowcaseSlice *slice,
             const char *ends)
{
  const char *text = showcase_document_get_block_text (document, slice->block);
  guint length = showcase_document_get_block (document, slice->block)->length;
  guint n_words = 0;

  for (guint i = slice->start; i < slice->end; i++)
    n_words += text[i] != ' ' && (i + 1 == length || text[i + 1] == ' ');
  if (slice->end < length)
    {
      guint last = slice->end;

      while (last > slice->start && text[last - 1] == ' ')
        last--;
      g_assert_true (text[last] == ' ');
      g_assert_nonnull (strchr (ends, text[last - 1]));
    }

  return n_words;
}

/* Without a full stop anywhere, pages end between words; with some, they end where sentences do. */
static void
test_endless_words (void)
{
  static const struct
  {
    const char *what;
    guint n_times;
    const char *ends;
    int width;
    int height;
  } cases[] = {
    { "word ", 20000, "d", 1920, 1080 },
    { "word ", 20000, "d", 320, 240 },
    { "One two three four. ", 5000, ".", 1920, 1080 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = deck_check_repeat ("# A\n\n", cases[i].what, cases[i].n_times, "\n");
      g_autoptr (ShowcaseDeck) deck = deck_check_create (text, cases[i].width, cases[i].height);
      guint n_words = 0;

      for (guint j = 0; j < showcase_deck_get_n_pages (deck); j++)
        {
          const ShowcasePage *page = showcase_deck_get_page (deck, j);

          for (guint k = 0; k < page->n_slices; k++)
            n_words += count_words (showcase_deck_get_page_document (deck, j), showcase_deck_get_slice (deck, page->first_slice + k), cases[i].ends);
        }
      g_assert_cmpuint (n_words, ==, 20000);
    }
}

/* What fills a page alone: a block's number for each page, "-" for none. */
static void
test_fillers (void)
{
  static const struct
  {
    const char *before;
    const char *what;
    guint n_times;
    const char *after;
    const char *fillers;
  } cases[] = {
    { "# A\n\n", "Some words, four. ", 5, "\n", "-" },
    { "# A\n\n", "Some words, four. ", 40, "\n", "1" },
    { "# A\n\n", "Some words, four. ", 40, "\n\n# B\n\ntext\n", "1 -" },
    { "# A\n\n", "Some words, four. ", 100, "\n\nEnd.\n", "1 1 -" },
    { "# A\n\n- ", "Some words, four. ", 5, "\n- end\n", "-" },
    { "# A\n\n```\n", "code\n", 24, "```\n", "1 1 1" },
    { "# A\n\n", "![a](huge.png)\n", 1, "", "-" },
    { "# A\n", "", 1, "", "-" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = deck_check_repeat (cases[i].before, cases[i].what, cases[i].n_times, cases[i].after);
      g_autoptr (ShowcaseDeck) deck = deck_check_create (text, 1280, 720);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < showcase_deck_get_n_pages (deck); j++)
        {
          guint filler = showcase_deck_get_filler (deck, j);

          g_string_append_printf (found, filler == SHOWCASE_NONE ? "%s-" : "%s%u", j > 0 ? " " : "", filler);
        }
      g_test_message ("%s", cases[i].before);
      g_assert_cmpstr (found->str, ==, cases[i].fillers);
    }
}

/* An image makes room for a few lines around it, but not for many, and not where there are two. */
static void
test_images (void)
{
  static const struct
  {
    const char *markdown;
    guint n_pages;
  } cases[] = {
    { "# A\n\n![a](wide.png)\n", 1 },
    { "# A\n\nThis is how it works:\n\n![a](wide.png)\n", 1 },
    { "# A\n\nThis is how it works:\n\n![a](wide.png \"A caption\")\n\nIt does.\n", 1 },
    { "# A\n\n- one\n- two\n- three\n- four\n- five\n- six\n\n![a](wide.png)\n", 2 },
    { "# A\n\nThese are two:\n\n![a](wide.png)\n\n![b](wide.png)\n", 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDeck) deck = deck_check_create (cases[i].markdown, 1280, 720);
      int room = showcase_deck_get_format (deck)->safe_height - showcase_deck_get_page (deck, 0)->heading_height;
      guint n_images = 0;

      g_test_message ("%s", cases[i].markdown);
      g_assert_cmpuint (showcase_deck_get_n_pages (deck), ==, cases[i].n_pages);
      deck_check (cases[i].markdown, -1);
      for (guint j = 0; j < showcase_deck_get_n_pages (deck); j++)
        for (guint k = 0; k < showcase_deck_get_page (deck, j)->n_slices; k++)
          {
            const ShowcaseSlice *slice = showcase_deck_get_slice (deck, showcase_deck_get_page (deck, j)->first_slice + k);

            if (showcase_document_get_block (showcase_deck_get_page_document (deck, j), slice->block)->kind != SHOWCASE_BLOCK_IMAGE)
              continue;
            n_images++;
            g_assert_cmpint (slice->height, >=, room * (cases[i].n_pages > 1 ? 95 : 55) / 100);
          }
      g_assert_cmpuint (n_images, >, 0);
    }
}

/* A single line is not left alone on the last page if what is before it can be moved or divided: here is a paragraph of several pages and up to many lines
 * after it. */
static void
test_lone_line (void)
{
  for (guint n_sentences = 100; n_sentences < 112; n_sentences++)
    for (guint n_lines = 1; n_lines < 16; n_lines++)
      {
        g_autofree char *text = deck_check_repeat ("# A\n\n", "Some words, four. ", n_sentences, "\n\n");
        g_autofree char *lines = deck_check_repeat (text, "line\n\n", n_lines, "");
        g_autoptr (ShowcaseDeck) deck = deck_check_create (lines, 1280, 720);

        g_assert_cmpuint (showcase_deck_get_page (deck, showcase_deck_get_n_pages (deck) - 1)->n_slices, >, 1);
      }
}

/* Items stay together with what is in them: here each is nearly as tall as half a page. */
static void
test_items (void)
{
  g_autofree char *text = deck_check_repeat ("# A\n\n", "- item\n  - one\n  - two\n  - three\n\n  And more.\n", 12, "");
  g_autofree char *heading = deck_check_repeat ("# A\n\n", "- item\n\n  ## B\n\n", 9, "\n");
  g_autofree char *code = deck_check_repeat (heading, "    code\n", 60, "");

  g_assert_cmpuint (deck_check (text, -1), >, 3);
  g_assert_cmpuint (deck_check (code, -1), >, 3);
}

/* The head of a table stands above its rows on every page, also where one block of it ends and the next begins. */
static void
check_heads (guint n_repeated)
{
  g_autofree char *text = deck_check_repeat ("# A\n\n| a | b |\n|---|---|\n", "| one | two |\n", n_repeated, "");
  g_autoptr (ShowcaseDeck) deck = deck_check_create (text, 1920, 1080);
  g_autoptr (ShowcaseTypesetter) typesetter = deck_check_typesetter (showcase_deck_get_format (deck));
  guint n_rows = 0;

  g_assert_cmpuint (showcase_document_get_n_blocks (showcase_deck_get_document (deck, 0)), >, 3);
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (deck, i);

      for (guint j = 0; j < page->n_slices; j++)
        {
          const ShowcaseSlice *slice = showcase_deck_get_slice (deck, page->first_slice + j);
          g_autoptr (ShowcaseBlockLayout) layout = showcase_deck_lay_out (deck, i, slice, typesetter, NULL);
          guint n_pieces;
          const ShowcasePiece *pieces = showcase_block_layout_get_pieces (layout, &n_pieces);

          g_assert_cmpint (slice->has_head, ==, i > 0 && j == 0);
          g_assert_cmpstr (pango_layout_get_text (pieces[0].layout), ==, j == 0 ? "a" : "one");
          g_assert_cmpint (pieces[0].is_text, ==, !slice->has_head);
          n_rows += (n_pieces - (slice->has_head ? 2 : 0)) / 2;
        }
    }
  g_assert_cmpuint (n_rows, ==, n_repeated + 1);
}

static void
test_heads (void)
{
  for (guint n_rows = 101; n_rows < 120; n_rows++)
    check_heads (n_rows);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fit/bad-input", test_bad_input);
  g_test_add_func ("/fit/endless-paragraph", test_endless_paragraph);
  g_test_add_func ("/fit/endless-words", test_endless_words);
  g_test_add_func ("/fit/images", test_images);
  g_test_add_func ("/fit/fillers", test_fillers);
  g_test_add_func ("/fit/lone-line", test_lone_line);
  g_test_add_func ("/fit/items", test_items);
  g_test_add_func ("/fit/heads", test_heads);

  return g_test_run ();
}
