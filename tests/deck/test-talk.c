/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "layout-fixture.h"
#include "showcase-talk.h"

/* The first page has three steps, the others have one. */
#define PAGES \
  "# First\n\nOne.\n\n<!-- pause -->\n\nTwo.\n\n<!-- pause -->\n\nThree.\n\n" \
  "# Second\n\nText.\n\n# Third\n\nText.\n\n# Fourth\n\nText.\n"

static ShowcaseDeck *
new_deck_of_size (const char *markdown,
                  int width,
                  int height,
                  double divisor)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document) };
  ShowcaseFormat format;

  showcase_format_init (&format, width, height, divisor, "Sans", "Monospace");
  typesetter = showcase_typesetter_new (&format.style, showcase_typesetter_get_context (like, FALSE));
  return showcase_deck_new (&chapter, 1, &format, typesetter);
}

static ShowcaseDeck *
new_deck (const char *markdown,
          int width,
          int height)
{
  return new_deck_of_size (markdown, width, height, SHOWCASE_FORMAT_DIVISOR);
}

static ShowcaseTalk *
new_talk (void)
{
  ShowcaseTalk *talk = showcase_talk_new ();
  g_autoptr (ShowcaseDeck) deck = new_deck (PAGES, 1920, 1080);

  showcase_talk_set_deck (talk, deck);
  return talk;
}

static void
assert_at (ShowcaseTalk *talk,
           guint page,
           guint step)
{
  g_assert_cmpuint (showcase_talk_get_page (talk), ==, page);
  g_assert_cmpuint (showcase_talk_get_step (talk), ==, step);
}

static void
assert_shown (ShowcaseTalk *talk,
              guint page,
              guint step)
{
  g_assert_cmpuint (showcase_talk_get_shown_page (talk), ==, page);
  g_assert_cmpuint (showcase_talk_get_shown_step (talk), ==, step);
}

static void
count_cb (guint *n_changes)
{
  (*n_changes)++;
}

static void
test_steps (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk ();
  guint n_moves = 0;

  g_signal_connect_swapped (talk, "moved", G_CALLBACK (count_cb), &n_moves);
  g_assert_cmpuint (showcase_talk_get_n_pages (talk), ==, 4);
  g_assert_false (showcase_talk_previous (talk));
  g_assert_true (showcase_talk_next (talk));
  assert_at (talk, 0, 1);
  assert_shown (talk, 0, 1);
  g_assert_true (showcase_talk_next (talk));
  g_assert_true (showcase_talk_next (talk));
  assert_at (talk, 1, 0);
  g_assert_true (showcase_talk_previous (talk));
  assert_at (talk, 0, 2);
  g_assert_cmpuint (n_moves, ==, 4);
}

static void
test_pages (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk ();

  g_assert_true (showcase_talk_next (talk));
  g_assert_true (showcase_talk_previous_page (talk));
  assert_at (talk, 0, 0);
  g_assert_false (showcase_talk_previous_page (talk));
  g_assert_true (showcase_talk_next_page (talk));
  assert_at (talk, 1, 0);
  g_assert_true (showcase_talk_previous_page (talk));
  assert_at (talk, 0, 0);

  showcase_talk_go_to (talk, 77, 77);
  assert_at (talk, 3, 0);
  g_assert_false (showcase_talk_next (talk));
  g_assert_false (showcase_talk_next_page (talk));
  showcase_talk_go_to (talk, 0, 77);
  assert_at (talk, 0, 2);
}

static void
test_last_page_with_steps (void)
{
  g_autoptr (ShowcaseTalk) talk = showcase_talk_new ();
  g_autoptr (ShowcaseDeck) deck = new_deck ("# Only\n\nOne.\n\n<!-- pause -->\n\nTwo.\n", 1920, 1080);

  showcase_talk_set_deck (talk, deck);
  g_assert_true (showcase_talk_next_page (talk));
  assert_at (talk, 0, 1);
  g_assert_false (showcase_talk_next_page (talk));
}

static void
test_jumps (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk ();

  g_assert_false (showcase_talk_go_back (talk));
  showcase_talk_next (talk);
  showcase_talk_jump_to (talk, 2);
  showcase_talk_jump_to (talk, 2);
  showcase_talk_jump_to (talk, 77);
  assert_at (talk, 3, 0);
  g_assert_true (showcase_talk_go_back (talk));
  assert_at (talk, 2, 0);
  g_assert_true (showcase_talk_go_back (talk));
  assert_at (talk, 0, 1);
  g_assert_false (showcase_talk_go_back (talk));
}

static void
test_frozen (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk ();
  guint n_moves = 0;

  showcase_talk_next_page (talk);
  showcase_talk_set_frozen (talk, TRUE);
  showcase_talk_next (talk);
  showcase_talk_next (talk);
  assert_at (talk, 3, 0);
  assert_shown (talk, 1, 0);

  g_signal_connect_swapped (talk, "moved", G_CALLBACK (count_cb), &n_moves);
  showcase_talk_set_frozen (talk, FALSE);
  assert_shown (talk, 3, 0);
  g_assert_cmpuint (n_moves, ==, 1);
}

static void
test_blank (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk ();
  guint n_changes = 0;

  g_signal_connect_swapped (talk, "notify::blank", G_CALLBACK (count_cb), &n_changes);
  showcase_talk_set_blank (talk, SHOWCASE_BLANK_BLACK);
  showcase_talk_set_blank (talk, SHOWCASE_BLANK_BLACK);
  showcase_talk_set_blank (talk, SHOWCASE_BLANK_WHITE);
  g_assert_cmpuint (showcase_talk_get_blank (talk), ==, SHOWCASE_BLANK_WHITE);
  showcase_talk_next (talk);
  g_assert_cmpuint (showcase_talk_get_blank (talk), ==, SHOWCASE_BLANK_WHITE);
  g_assert_cmpuint (n_changes, ==, 2);
}

static char *
make_items (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 6; i++)
    {
      g_string_append_printf (text, "# Heading %u\n\n", i);
      for (guint j = 0; j < 12; j++)
        g_string_append (text, "- An item that is long enough to be more than one line on a small stage, though not on a wide one.\n");
      g_string_append (text, "\n");
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* A stage of another shape has other pages; the talk stays at its content. */
static void
test_new_deck (void)
{
  g_autofree char *text = make_items ();
  g_autoptr (ShowcaseDeck) wide = NULL;
  g_autoptr (ShowcaseDeck) small = NULL;
  g_autoptr (ShowcaseTalk) talk = showcase_talk_new ();
  guint chapter, block, offset;
  guint chapter_now, block_now, offset_now;

  wide = new_deck (text, 2560, 1080);
  small = new_deck (text, 1024, 768);
  g_assert_cmpuint (showcase_deck_get_n_pages (small), >, showcase_deck_get_n_pages (wide));

  showcase_talk_set_deck (talk, wide);
  for (guint page = 0; page < showcase_deck_get_n_pages (wide); page++)
    {
      showcase_talk_go_to (talk, page, 0);
      showcase_deck_get_place (wide, page, &chapter, &block, &offset);
      showcase_talk_set_deck (talk, small);
      showcase_deck_get_place (small, showcase_talk_get_page (talk), &chapter_now, &block_now, &offset_now);
      g_assert_true (block_now < block || (block_now == block && offset_now <= offset));
      g_assert_cmpuint (showcase_talk_get_page (talk), ==, showcase_deck_find (small, chapter, block, offset));
      showcase_talk_set_deck (talk, wide);
      assert_at (talk, page, 0);
    }
}

/* Who tries one size of text after the other, and takes the first, is at the page and the step where the talk was; and so is who goes back. */
static void
test_sizes (void)
{
  static const double divisors[] = { 22, 20, 18, 16, 28, 26, 24 };
  g_autofree char *text = make_items ();
  g_autoptr (ShowcaseDeck) deck = new_deck_of_size (text, 1280, 720, 24);
  g_autoptr (ShowcaseTalk) talk = showcase_talk_new ();
  guint n_pages = showcase_deck_get_n_pages (deck);

  showcase_talk_set_deck (talk, deck);
  for (guint page = 1; page < n_pages; page++)
    {
      showcase_talk_jump_to (talk, page - 1);
      showcase_talk_jump_to (talk, page);
      for (gsize i = 0; i < G_N_ELEMENTS (divisors); i++)
        {
          g_autoptr (ShowcaseDeck) other = new_deck_of_size (text, 1280, 720, divisors[i]);

          showcase_talk_set_deck (talk, other);
        }
      g_assert_cmpuint (showcase_talk_get_n_pages (talk), ==, n_pages);
      assert_at (talk, page, 0);
      assert_shown (talk, page, 0);
      g_assert_true (showcase_talk_go_back (talk));
      assert_at (talk, page - 1, 0);
    }
}

/* What a step showed last is still there, on whichever page it is now, and what comes after it is not. */
static void
test_steps_of_sizes (void)
{
  g_autoptr (GString) text = g_string_new ("# A\n\nWord.\n");
  g_autoptr (ShowcaseDeck) small = NULL;
  g_autoptr (ShowcaseDeck) large = NULL;
  g_autoptr (ShowcaseTalk) talk = showcase_talk_new ();

  for (guint i = 0; i < 8; i++)
    g_string_append (text, "\n<!-- pause -->\n\nWord.\n");
  small = new_deck_of_size (text->str, 1280, 720, 28);
  large = new_deck_of_size (text->str, 1280, 720, 16);
  g_assert_cmpuint (showcase_deck_get_n_pages (small), ==, 1);
  g_assert_cmpuint (showcase_deck_get_n_pages (large), >, 1);

  showcase_talk_set_deck (talk, small);
  for (guint step = 0; step < showcase_deck_get_page (small, 0)->n_steps; step++)
    {
      guint n_shown = 0;

      showcase_talk_go_to (talk, 0, step);
      showcase_talk_set_deck (talk, large);
      for (guint page = 0; page < showcase_talk_get_page (talk); page++)
        n_shown += showcase_deck_get_page (large, page)->n_slices;
      g_assert_cmpuint (n_shown + showcase_talk_get_step (talk), ==, step);
      showcase_talk_set_deck (talk, small);
      assert_at (talk, 0, step);
    }
}

static void
test_nothing (void)
{
  g_autoptr (ShowcaseTalk) talk = showcase_talk_new ();

  g_assert_false (showcase_talk_next (talk));
  g_assert_false (showcase_talk_previous (talk));
  g_assert_false (showcase_talk_next_page (talk));
  g_assert_false (showcase_talk_previous_page (talk));
  showcase_talk_go_to (talk, 3, 0);
  showcase_talk_jump_to (talk, 3);
  assert_at (talk, 0, 0);
  g_assert_false (showcase_talk_go_back (talk));
  g_assert_false (showcase_timer_was_started (showcase_talk_get_timer (talk)));
  g_assert_cmpint (showcase_talk_get_pace (talk), ==, SHOWCASE_PACE_EVEN);
}

static gint64
read_clock (gpointer user_data)
{
  return *(gint64 *)user_data;
}

static void
test_time (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk ();
  ShowcaseTimer *timer = showcase_talk_get_timer (talk);
  gint64 now = 0;

  showcase_timer_set_clock (timer, read_clock, &now);
  showcase_timer_set_slot (timer, 20 * G_TIME_SPAN_MINUTE);
  g_assert_false (showcase_timer_was_started (timer));
  showcase_talk_next_page (talk);
  g_assert_true (showcase_timer_is_running (timer));
  g_assert_cmpint (showcase_talk_get_pace (talk), ==, SHOWCASE_PACE_AHEAD);
  now = 7 * G_TIME_SPAN_MINUTE;
  g_assert_cmpint (showcase_talk_get_pace (talk), ==, SHOWCASE_PACE_EVEN);
  now = 12 * G_TIME_SPAN_MINUTE;
  g_assert_cmpint (showcase_talk_get_pace (talk), ==, SHOWCASE_PACE_BEHIND);

  /* A question stops the clock; afterwards there is a new plan for what is left: four minutes a page. */
  showcase_timer_pause (timer);
  now = 30 * G_TIME_SPAN_MINUTE;
  showcase_talk_next_page (talk);
  g_assert_false (showcase_timer_is_running (timer));
  showcase_timer_start (timer);
  g_assert_cmpint (showcase_talk_get_pace (talk), ==, SHOWCASE_PACE_EVEN);
  now += 4 * G_TIME_SPAN_MINUTE;
  g_assert_cmpint (showcase_talk_get_pace (talk), ==, SHOWCASE_PACE_EVEN);
  now += 2 * G_TIME_SPAN_MINUTE;
  g_assert_cmpint (showcase_talk_get_pace (talk), ==, SHOWCASE_PACE_BEHIND);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/talk/steps", test_steps);
  g_test_add_func ("/talk/pages", test_pages);
  g_test_add_func ("/talk/last-page-with-steps", test_last_page_with_steps);
  g_test_add_func ("/talk/jumps", test_jumps);
  g_test_add_func ("/talk/frozen", test_frozen);
  g_test_add_func ("/talk/blank", test_blank);
  g_test_add_func ("/talk/new-deck", test_new_deck);
  g_test_add_func ("/talk/sizes", test_sizes);
  g_test_add_func ("/talk/steps-of-sizes", test_steps_of_sizes);
  g_test_add_func ("/talk/nothing", test_nothing);
  g_test_add_func ("/talk/time", test_time);

  return g_test_run ();
}
