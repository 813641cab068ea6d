/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a page shows at which step, and that no document has steps that does not ask for them.
 */

#include "layout-fixture.h"
#include "showcase-deck.h"
#include "showcase-steps.h"

#include <string.h>

#define ITEMS SHOWCASE_STEPS_ITEMS
#define DOTS SHOWCASE_STEPS_DOTS

/* The steps of a page's slices one after the other; "=" stands for the page's heading, "|" between pages. */
static const struct
{
  const char *markdown;
  ShowcaseStepFlags flags;
  const char *steps;
} cases[] = {
  { "# A\n\na\n\n- b\n- c\n\nd\n", 0, "=0000" },
  { "# A\n\na\n\n- b\n- c\n\nd\n", ITEMS, "=0122" },
  { "# A\n\n- b\n- c\n", ITEMS, "=12" },
  { "- b\n- c\n", ITEMS, "01" },
  { "# A\n\n- b\n  - c\n  - d\n\n  e\n- f\n", ITEMS, "=11112" },
  { "# A\n\n1. b\n2. c\n\ntext\n\n* d\n", ITEMS, "=1223" },
  { "# A\n\n> - b\n> - c\n", ITEMS, "=12" },
  { "# A\n\n- a\n\n# B\n\n- a\n", ITEMS, "=1|=1" },
  { "# A\n\ntext[^1]\n\n[^1]: note\n", ITEMS, "=00" },
  { "# A\n\n- [ ] a\n- [x] b\n", ITEMS, "=12" },
  { "# A\n\na\n\n<!-- pause -->\n\nb\n\nc\n", 0, "=011" },
  { "# A\n\n<!-- pause -->\n\nb\n", 0, "=1" },
  { "# A\n\na\n\n<!-- pause -->\n<!-- pause -->\n\nb\n", 0, "=01" },
  { "# A\n\na <!-- pause -->\n\nb\n", 0, "=01" },
  { "# A\n\n- a <!-- pause -->\n- b\n- c\n", 0, "=011" },
  { "# A\n\n- a\n\n<!-- pause -->\n\n- b\n- c\n", ITEMS, "=123" },
  { "# A\n\na\n\n<!-- pause -->\n", 0, "=0" },
  { "# A\n\na\n\n<!-- pause -->\n\n# B\n\nb\n", 0, "=0|=0" },
  { "<!-- pause -->\n\na\n\n<!-- note: b c -->\n\nb\n", 0, "00" },
  { "# A\n\na\n\n. . .\n\nb\n\n. . .\n\nc\n", DOTS, "=012" },
  { "# A\n\na\n\n. . .\n\nb\n", 0, "=000" },
  { "# A\n\na\n\n. . .\n\nb\n", ITEMS, "=000" },
  { "# A\n\n. . .\n\nb\n", DOTS, "=1" },
  { "# A\n\na\n\n. . .\n", DOTS, "=0" },
  { "# A\n\n. . .\n", DOTS, "=" },
  { ". . .\n", DOTS, "" },
  { ". . .\n\na\n", DOTS, "0" },
  { "# A\n\na\n\n. . . .\n\n**. . .**\n\n...\n", DOTS, "=0000" },
};

static ShowcaseDeck *
create_deck (ShowcaseDocument *document,
             ShowcaseStepFlags flags,
             int width,
             int height)
{
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document), .steps = flags };
  ShowcaseFormat format;

  showcase_format_init (&format, width, height, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
  typesetter = showcase_typesetter_new (&format.style, showcase_typesetter_get_context (like, FALSE));

  return showcase_deck_new (&chapter, 1, &format, typesetter);
}

static char *
describe (ShowcaseDeck *deck)
{
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (deck, i);
      guint last = 0;

      g_string_append (found, i > 0 ? "|" : "");
      g_string_append (found, page->heading != SHOWCASE_NONE ? "=" : "");
      for (guint j = 0; j < page->n_slices; j++)
        {
          last = showcase_deck_get_slice (deck, page->first_slice + j)->step;
          g_string_append_printf (found, "%u", last);
        }
      g_assert_cmpuint (page->n_steps, ==, last + 1);
    }

  return g_string_free (found, FALSE);
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcaseDocument) document = fixture_parse (cases[i].markdown);
      g_autoptr (ShowcaseDeck) deck = create_deck (document, cases[i].flags, 1920, 1080);
      g_autofree char *found = describe (deck);

      g_test_message ("%s", cases[i].markdown);
      g_assert_cmpstr (found, ==, cases[i].steps);
    }
}

/* Every item of a long list is a step, and to turn the page is one. */
static void
test_pages (void)
{
  g_autoptr (GString) text = g_string_new ("# A\n\n");
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;

  for (guint i = 0; i < 40; i++)
    g_string_append_printf (text, "- item %u\n", i);
  document = fixture_parse (text->str);
  deck = create_deck (document, ITEMS, 1280, 720);
  g_assert_cmpuint (showcase_deck_get_n_pages (deck), >, 2);
  for (guint i = 0; i < showcase_deck_get_n_pages (deck); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (deck, i);

      g_assert_cmpuint (page->n_steps, ==, page->n_slices + (i == 0 ? 1 : 0));
      for (guint j = 0; j < page->n_slices; j++)
        g_assert_cmpuint (showcase_deck_get_slice (deck, page->first_slice + j)->step, ==, j + (i == 0 ? 1 : 0));
    }
}

/* An item that is on two pages goes on at once. */
static void
test_divided (void)
{
  g_autoptr (GString) text = g_string_new ("# A\n\n- ");
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append (text, "Some words. ");
  g_string_append (text, "\n- end\n");
  document = fixture_parse (text->str);
  deck = create_deck (document, ITEMS, 1280, 720);
  g_assert_cmpuint (showcase_deck_get_n_pages (deck), >, 1);
  g_assert_cmpuint (showcase_deck_get_page (deck, 0)->n_steps, ==, 2);
  g_assert_cmpuint (showcase_deck_get_slice (deck, showcase_deck_get_page (deck, 1)->first_slice)->step, ==, 0);
}

/* What a page looks like does not depend on its steps. */
static void
test_places (void)
{
  g_autofree char *text = fixture_write (30000, 5);
  g_autoptr (ShowcaseDocument) document = fixture_parse (text);
  g_autoptr (ShowcaseDeck) plain = create_deck (document, SHOWCASE_STEPS_MARKED, 1280, 720);
  g_autoptr (ShowcaseDeck) stepped = create_deck (document, ITEMS, 1280, 720);
  guint n_steps = 0;

  g_assert_cmpuint (showcase_deck_get_n_pages (plain), ==, showcase_deck_get_n_pages (stepped));
  for (guint i = 0; i < showcase_deck_get_n_pages (plain); i++)
    {
      const ShowcasePage *page = showcase_deck_get_page (plain, i);

      g_assert_cmpuint (page->n_steps, ==, 1);
      n_steps += showcase_deck_get_page (stepped, i)->n_steps;
      g_assert_cmpuint (page->n_slices, ==, showcase_deck_get_page (stepped, i)->n_slices);
      for (guint j = 0; j < page->n_slices; j++)
        {
          ShowcaseSlice slice = *showcase_deck_get_slice (stepped, page->first_slice + j);

          slice.step = 0;
          g_assert_cmpmem (&slice, sizeof slice, showcase_deck_get_slice (plain, page->first_slice + j), sizeof slice);
        }
    }
  g_assert_cmpuint (n_steps, >, showcase_deck_get_n_pages (plain));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/steps/cases", test_cases);
  g_test_add_func ("/steps/pages", test_pages);
  g_test_add_func ("/steps/divided", test_divided);
  g_test_add_func ("/steps/places", test_places);

  return g_test_run ();
}
