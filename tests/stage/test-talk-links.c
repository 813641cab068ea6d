/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is shown of the links of a talk when it is asked for by actions.
 */

#include "showcase-links-words.h"
#include "showcase-talk-actions.h"
#include "stage-fixture.h"

typedef struct
{
  ShowcaseDocument *document;
  ShowcaseTalk *talk;
  ShowcaseTalkLinks *links;
  GSimpleActionGroup *actions;
  guint n_changed;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_changed++;
}

static void
set_deck (Fixture *fixture,
          int width,
          int height)
{
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseChapter chapter = { .document = fixture->document, .n_blocks = showcase_document_get_n_blocks (fixture->document) };
  g_autoptr (ShowcaseDeck) deck = stage_fixture_deck (&chapter, 1, width, height, &typesetter);

  showcase_talk_set_deck (fixture->talk, deck);
}

static void
init (Fixture *fixture,
      const char *markdown)
{
  fixture->document = showcase_document_parse (markdown, -1, NULL, NULL);
  fixture->talk = showcase_talk_new ();
  set_deck (fixture, 1920, 1080);
  fixture->links = showcase_talk_links_new (fixture->talk);
  fixture->actions = g_simple_action_group_new ();
  fixture->n_changed = 0;
  showcase_talk_actions_add (G_ACTION_MAP (fixture->actions), fixture->talk);
  showcase_talk_links_add_actions (fixture->links, G_ACTION_MAP (fixture->actions));
  g_signal_connect_swapped (fixture->links, "changed", G_CALLBACK (count_cb), fixture);
}

static void
clear (Fixture *fixture)
{
  g_object_unref (fixture->actions);
  g_assert_finalize_object (fixture->links);
  g_assert_finalize_object (fixture->talk);
  showcase_document_unref (fixture->document);
}

static void
ask (Fixture *fixture,
     const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->actions), action, NULL);
}

static void
choose (Fixture *fixture,
        guint number)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->actions), "link", g_variant_new_uint32 (number));
}

static void
assert_shown (Fixture *fixture,
              ShowcaseTalkLinksMode mode,
              const char *text)
{
  g_autofree char *shown = showcase_links_words_dup_text (fixture->links);

  g_assert_cmpint (showcase_talk_links_get_mode (fixture->links), ==, mode);
  g_assert_cmpstr (shown, ==, text);
}

static void
test_page (void)
{
  Fixture fixture;

  init (&fixture, "# None\n\nText.\n\n# One\n\n[Words](https://a.example/)\n\n# Two\n\n[A](https://a.example/) [B](https://b.example/)\n\n# Bad\n\n[In](in.md)\n\n# End\n\nText.\n");
  ask (&fixture, "qr");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_NONE, "There is no link on this page");
  g_assert_true (showcase_talk_links_close (fixture.links));
  g_assert_false (showcase_talk_links_close (fixture.links));
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");

  ask (&fixture, "next");
  ask (&fixture, "qr");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "QR code for Words: a.example");
  ask (&fixture, "qr");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");

  ask (&fixture, "next");
  ask (&fixture, "qr");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CHOICE, "Links on this page\n1, A: a.example\n2, B: b.example");
  choose (&fixture, 3);
  choose (&fixture, 0);
  g_assert_cmpint (showcase_talk_links_get_mode (fixture.links), ==, SHOWCASE_TALK_LINKS_CHOICE);
  choose (&fixture, 2);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "QR code for B: b.example");
  choose (&fixture, 1);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "QR code for B: b.example");

  /* Whatever moves the talk puts it away. */
  ask (&fixture, "next");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");
  ask (&fixture, "qr");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "In: “in.md” is not included in this portfolio, and not on the web");

  /* On the last page it is all of them. */
  ask (&fixture, "next");
  ask (&fixture, "qr");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_ALL, "All links of this talk\n1, Words: a.example\n2, B: b.example");
  clear (&fixture);
}

/* Who does not choose but goes on means the talk. */
static void
test_going_on (void)
{
  Fixture fixture;

  init (&fixture, "# Two\n\n[A](https://a.example/) [B](https://b.example/)\n\n# End\n\nText.\n");
  ask (&fixture, "qr");
  ask (&fixture, "links-previous");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");
  g_assert_cmpuint (showcase_talk_get_page (fixture.talk), ==, 0);
  ask (&fixture, "qr");
  ask (&fixture, "links-next");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");
  g_assert_cmpuint (showcase_talk_get_page (fixture.talk), ==, 1);
  ask (&fixture, "links-next");
  ask (&fixture, "links-previous");
  g_assert_cmpuint (showcase_talk_get_page (fixture.talk), ==, 1);
  clear (&fixture);
}

static void
test_groups (void)
{
  g_autoptr (GString) markdown = g_string_new ("# Many\n\n");
  Fixture fixture;

  for (guint i = 1; i <= 20; i++)
    g_string_append_printf (markdown, "[%u](https://a.example/%u) ", i, i);
  init (&fixture, markdown->str);
  ask (&fixture, "qr");
  g_assert_cmpuint (showcase_talk_links_get_n_groups (fixture.links), ==, 3);
  g_assert_cmpuint (showcase_talk_links_get_n_links (fixture.links), ==, 9);
  ask (&fixture, "links-next");
  ask (&fixture, "links-next");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CHOICE, "Links on this page · 3 / 3\n1, 19: a.example/19\n2, 20: a.example/20");
  ask (&fixture, "links-previous");
  choose (&fixture, 9);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "QR code for 18: a.example/18");
  ask (&fixture, "links");
  g_assert_cmpuint (showcase_talk_links_get_n_groups (fixture.links), ==, 4);
  for (guint i = 0; i < 10; i++)
    ask (&fixture, "links-next");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_ALL, "All links of this talk · 4 / 4\n1, 19: a.example/19\n2, 20: a.example/20");

  /* One of them, and back to where it was. */
  choose (&fixture, 2);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "QR code for 20: a.example/20");
  g_assert_true (showcase_talk_links_close (fixture.links));
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_ALL, "All links of this talk · 4 / 4\n1, 19: a.example/19\n2, 20: a.example/20");
  ask (&fixture, "links");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");
  clear (&fixture);
}

/* Codes of long URLs need room. */
static void
test_density (void)
{
  static const guint lengths[] = { 20, 20, 300, 20, 20, 20, 1000, 1000, 20 };
  static const guint groups[] = { 2, 2, 2, 1, 1, 1 };
  g_autoptr (GString) markdown = g_string_new ("# Long\n\n");
  Fixture fixture;

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *path = g_strnfill (lengths[i], (char)('a' + i));

      g_string_append_printf (markdown, "[x](https://a.example/%s) ", path);
    }
  init (&fixture, markdown->str);
  ask (&fixture, "links");
  g_assert_cmpuint (showcase_talk_links_get_n_groups (fixture.links), ==, G_N_ELEMENTS (groups));
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_assert_cmpuint (showcase_talk_links_get_group (fixture.links), ==, i);
      g_assert_cmpuint (showcase_talk_links_get_n_links (fixture.links), ==, groups[i]);
      ask (&fixture, "links-next");
    }
  clear (&fixture);
}

static void
test_click (void)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse ("[A](https://a.example/) [In](in.md)\n", -1, NULL, NULL);
  Fixture fixture;

  init (&fixture, "# One\n\n[Words](https://b.example/)\n");
  showcase_talk_links_show_link (fixture.links, document, 0);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "QR code for A: a.example");
  showcase_talk_links_show_link (fixture.links, document, 1);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CODE, "In: “in.md” is not included in this portfolio, and not on the web");
  g_assert_cmpuint (fixture.n_changed, ==, 2);
  showcase_talk_set_deck (fixture.talk, NULL);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");
  ask (&fixture, "qr");
  ask (&fixture, "links");
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");
  clear (&fixture);
}

/* The pages are laid out anew when a projector comes, or when the rest of a long talk is there. */
static void
test_other_pages (void)
{
  Fixture fixture;

  init (&fixture, "# One\n\n[A](https://a.example/) [B](https://b.example/)\n");
  ask (&fixture, "qr");
  set_deck (&fixture, 1280, 720);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CHOICE, "Links on this page\n1, A: a.example\n2, B: b.example");
  ask (&fixture, "links");
  set_deck (&fixture, 1024, 768);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_ALL, "All links of this talk\n1, A: a.example\n2, B: b.example");
  showcase_talk_links_close (fixture.links);
  set_deck (&fixture, 1920, 1080);
  assert_shown (&fixture, SHOWCASE_TALK_LINKS_CLOSED, "");
  clear (&fixture);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/talk-links/page", test_page);
  g_test_add_func ("/stage/talk-links/going-on", test_going_on);
  g_test_add_func ("/stage/talk-links/groups", test_groups);
  g_test_add_func ("/stage/talk-links/density", test_density);
  g_test_add_func ("/stage/talk-links/click", test_click);
  g_test_add_func ("/stage/talk-links/other-pages", test_other_pages);

  return g_test_run ();
}
