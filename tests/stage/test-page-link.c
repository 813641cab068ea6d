/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which links a page has, written down as "title|URL" or "title|!" for one that is refused.
 */

#include "showcase-page-link.h"
#include "stage-fixture.h"

static char *
write_down (GPtrArray *links)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < links->len; i++)
    {
      const ShowcasePageLink *link = g_ptr_array_index (links, i);

      g_assert_cmpint (link->qr == NULL, ==, link->refusal != NULL);
      g_string_append_printf (text, "%s%s|%s", i > 0 ? " " : "", link->title != NULL ? link->title : "", link->qr != NULL ? showcase_qr_get_url (link->qr) : "!");
    }
  g_ptr_array_unref (links);
  return g_string_free_and_steal (text);
}

static ShowcaseDeck *
create_deck (const char *markdown)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };

  return stage_fixture_deck (&chapter, 1, 1920, 1080, &typesetter);
}

static const struct
{
  const char *markdown;
  const char *links;
} pages[] = {
  { "# None\n\nText.\n", "" },
  { "# One\n\n[Words](https://a.example/).\n", "Words|https://a.example/" },
  { "# [Heading](https://a.example/h)\n\nText.\n", "Heading|https://a.example/h" },
  { "# Two\n\n- [A](https://a.example/)\n- [B *bold*](https://b.example/)\n", "A|https://a.example/ B bold|https://b.example/" },
  { "# Bare\n\n<https://a.example/x> <robin@example.org> www.b.example\n", "|https://a.example/x |mailto:robin@example.org |http://www.b.example" },
  { "# Twice\n\n[A](https://a.example/) and [again](https://a.example/)\n", "A|https://a.example/" },
  { "# Picture\n\n[![Alt](x.png)](https://a.example/)\n", "Alt|https://a.example/" },
  { "# Table\n\n| a |\n|---|\n| [T](https://t.example/) |\n", "T|https://t.example/" },
  { "# Footnote\n\nText[^1].\n\n[^1]: [F](https://f.example/)\n", "F|https://f.example/" },
  /* What leads nowhere is left out where something does lead out. */
  { "# Both\n\n[In](other.md) [Out](https://a.example/) [Bad](javascript:x)\n", "Out|https://a.example/" },
  { "# Refused\n\n[In](other.md) [Bad](javascript:x)\n", "In|! Bad|!" },
};

static void
test_pages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autoptr (ShowcaseDeck) deck = create_deck (pages[i].markdown);
      g_autofree char *links = write_down (showcase_page_link_list (deck, 0, G_MAXUINT));

      g_test_message ("%s", pages[i].markdown);
      g_assert_cmpstr (links, ==, pages[i].links);
    }
}

/* A link that is not shown yet is not one of the page, and one that was cut off is on the page where it stands. */
static void
test_steps_and_parts (void)
{
  g_autoptr (GString) markdown = g_string_new ("# Long\n\n");
  g_autoptr (ShowcaseDeck) steps = create_deck ("# Steps\n\n[A](https://a.example/)\n\n<!-- pause -->\n\n[B](https://b.example/)\n");
  g_autoptr (ShowcaseDeck) deck = NULL;
  g_autofree char *now = NULL;
  g_autofree char *then = NULL;
  g_autofree char *all = NULL;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  guint n_pages;

  now = write_down (showcase_page_link_list (steps, 0, 0));
  then = write_down (showcase_page_link_list (steps, 0, 1));
  g_assert_cmpstr (now, ==, "A|https://a.example/");
  g_assert_cmpstr (then, ==, "A|https://a.example/ B|https://b.example/");

  for (guint i = 0; i < 400; i++)
    g_string_append_printf (markdown, "Sentence [number %u](https://n.example/%u) of a paragraph. ", i, i);
  deck = create_deck (markdown->str);
  n_pages = showcase_deck_get_n_pages (deck);
  g_assert_cmpuint (n_pages, >, 3);
  first = write_down (showcase_page_link_list (deck, 0, G_MAXUINT));
  last = write_down (showcase_page_link_list (deck, n_pages - 1, G_MAXUINT));
  all = write_down (showcase_page_link_list_all (deck));
  g_assert_true (g_str_has_prefix (first, "number 0|https://n.example/0 number 1|"));
  g_assert_null (strstr (first, "number 399|"));
  g_assert_true (g_str_has_suffix (last, "number 399|https://n.example/399"));
  g_assert_null (strstr (last, "number 0|"));
  g_assert_true (g_str_has_prefix (all, first));
  g_assert_true (g_str_has_suffix (all, last));
}

static void
test_all (void)
{
  g_autoptr (ShowcaseDeck) deck = create_deck ("# A\n\n[A](https://a.example/) [In](other.md)\n\n# B\n\n[B](https://b.example/)\n\n# C\n\n[A once more](https://a.example/)\n");
  g_autofree char *links = write_down (showcase_page_link_list_all (deck));

  g_assert_cmpstr (links, ==, "A|https://a.example/ B|https://b.example/");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/page-link/pages", test_pages);
  g_test_add_func ("/stage/page-link/steps-and-parts", test_steps_and_parts);
  g_test_add_func ("/stage/page-link/all", test_all);

  return g_test_run ();
}
