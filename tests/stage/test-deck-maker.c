/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When a deck is made, and what comes first of a long one.
 */

#include "layout-fixture.h"
#include "showcase-deck-maker.h"
#include "showcase-stage-shape.h"
#include "stage-fixture.h"

typedef struct
{
  ShowcaseDeckMaker *maker;
  PangoContext *like;
  GPtrArray *decks;
} Fixture;

static void
made_cb (Fixture *fixture,
         ShowcaseDeck *deck,
         ShowcaseTypesetter *typesetter)
{
  g_assert_nonnull (typesetter);
  g_ptr_array_add (fixture->decks, showcase_deck_ref (deck));
}

static ShowcaseDeck *
get_deck (Fixture *fixture,
          guint number)
{
  while (fixture->decks->len <= number)
    g_main_context_iteration (NULL, TRUE);

  return g_ptr_array_index (fixture->decks, number);
}

static ShowcaseDocument *
make_document (guint n_sections)
{
  g_autoptr (GString) markdown = g_string_new (NULL);

  for (guint i = 0; i < n_sections; i++)
    g_string_append_printf (markdown, "# Section %u\n\ntext\n\n", i);

  return fixture_parse (markdown->str);
}

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  g_autoptr (ShowcaseDocument) document = make_document (GPOINTER_TO_UINT (user_data));
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document), .title = "A talk" };

  fixture->maker = showcase_deck_maker_new ();
  fixture->like = g_object_ref (showcase_typesetter_get_context (like, FALSE));
  fixture->decks = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_deck_unref);
  g_signal_connect_swapped (fixture->maker, "made", G_CALLBACK (made_cb), fixture);
  showcase_deck_maker_set_chapters (fixture->maker, &chapter, 1);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_object_unref (fixture->maker);
  g_ptr_array_unref (fixture->decks);
  g_object_unref (fixture->like);
}

static void
test_shapes (Fixture *fixture,
             gconstpointer user_data)
{
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1280, 720);
  g_assert_cmpuint (fixture->decks->len, ==, 0);
  g_assert_cmpint (showcase_deck_get_format (get_deck (fixture, 0))->width, ==, 1920);
  g_assert_true (showcase_deck_is_whole (get_deck (fixture, 0)));
  g_assert_cmpuint (showcase_deck_get_n_pages (get_deck (fixture, 0)), ==, 4);

  /* Another size of the same shape needs no other deck. */
  showcase_deck_maker_fit (fixture->maker, fixture->like, 3840, 2160);
  showcase_deck_maker_fit_soon (fixture->maker, fixture->like, 1366, 768);
  showcase_deck_maker_fit_soon (fixture->maker, fixture->like, 1024, 768);
  g_assert_cmpint (showcase_deck_get_format (get_deck (fixture, 1))->width, ==, 1440);

  /* What is asked for last is what comes. */
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1280, 720);
  showcase_deck_maker_fit (fixture->maker, fixture->like, 720, 1280);
  g_assert_cmpint (showcase_deck_get_format (get_deck (fixture, 2))->height, ==, 1920);
  stage_fixture_wait_idle ();
  g_assert_cmpuint (fixture->decks->len, ==, 3);
}

static void
test_stop (Fixture *fixture,
           gconstpointer user_data)
{
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1280, 720);
  showcase_deck_maker_stop (fixture->maker);
  showcase_deck_maker_fit_soon (fixture->maker, fixture->like, 1280, 720);
  showcase_deck_maker_stop (fixture->maker);
  g_usleep (50000);
  stage_fixture_wait_idle ();
  g_assert_cmpuint (fixture->decks->len, ==, 0);
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1280, 720);
  get_deck (fixture, 0);
}

/* Of many sizes that are asked for one after the other, one is made. Without a stage, none is. */
static void
test_text (Fixture *fixture,
           gconstpointer user_data)
{
  showcase_deck_maker_set_text (fixture->maker, 20, 0);
  stage_fixture_wait_idle ();
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1280, 720);
  g_assert_cmpfloat (showcase_deck_get_format (get_deck (fixture, 0))->style.body, ==, SHOWCASE_STAGE_SIDE / 20.0);
  for (guint divisor = 20; divisor >= 16; divisor -= 2)
    showcase_deck_maker_set_text (fixture->maker, divisor, 0);
  g_assert_cmpuint (fixture->decks->len, ==, 1);
  g_assert_cmpfloat (showcase_deck_get_format (get_deck (fixture, 1))->style.body, ==, SHOWCASE_STAGE_SIDE / 16.0);
  showcase_deck_maker_set_text (fixture->maker, 16, 0);
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1280, 720);
  stage_fixture_wait_idle ();
  g_assert_cmpuint (fixture->decks->len, ==, 2);
  showcase_deck_maker_set_text (fixture->maker, 16, 100);
  g_assert_cmpint (showcase_deck_get_format (get_deck (fixture, 2))->style.text_weight, ==, PANGO_WEIGHT_MEDIUM);
}

/* The pages around the start are there before this returns; the others follow. */
static void
test_long (Fixture *fixture,
           gconstpointer user_data)
{
  showcase_deck_maker_set_start (fixture->maker, 0, 400);
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1280, 720);
  g_assert_cmpuint (fixture->decks->len, ==, 1);
  g_assert_false (showcase_deck_is_whole (get_deck (fixture, 0)));
  g_assert_true (showcase_deck_is_whole (get_deck (fixture, 1)));
  g_assert_cmpuint (showcase_deck_get_n_pages (get_deck (fixture, 1)), ==, 301);

  /* A stage that changes its shape has its pages until all others are there. */
  showcase_deck_maker_fit (fixture->maker, fixture->like, 1024, 768);
  g_assert_cmpuint (fixture->decks->len, ==, 2);
  g_assert_true (showcase_deck_is_whole (get_deck (fixture, 2)));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/deck-maker/shapes", Fixture, GUINT_TO_POINTER (3), set_up, test_shapes, tear_down);
  g_test_add ("/deck-maker/text", Fixture, GUINT_TO_POINTER (3), set_up, test_text, tear_down);
  g_test_add ("/deck-maker/stop", Fixture, GUINT_TO_POINTER (3), set_up, test_stop, tear_down);
  g_test_add ("/deck-maker/long", Fixture, GUINT_TO_POINTER (300), set_up, test_long, tear_down);

  return g_test_run ();
}
