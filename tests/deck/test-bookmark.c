/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-bookmark.h"

#include "layout-fixture.h"

#include <string.h>

#define PAGES "# First\n\nText.\n\n# Second\n\nText.\n\n# Third\n\nText.\n\n# Fourth\n\nText.\n"

/* Some time after 1970. */
#define THEN ((gint64)1700000000 * G_USEC_PER_SEC)

static ShowcaseTalk *
new_talk (int width,
          int height)
{
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (PAGES, -1, NULL, NULL);
  g_autoptr (ShowcaseTypesetter) like = fixture_typesetter (16);
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = NULL;
  ShowcaseTalk *talk = showcase_talk_new ();
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document), .title = "Title" };
  ShowcaseFormat format;

  showcase_format_init (&format, width, height, SHOWCASE_FORMAT_DIVISOR, "Sans", "Monospace");
  typesetter = showcase_typesetter_new (&format.style, showcase_typesetter_get_context (like, FALSE));
  deck = showcase_deck_new (&chapter, 1, &format, typesetter);
  showcase_talk_set_deck (talk, deck);
  return talk;
}

static gint64
read_clock (gpointer user_data)
{
  return *(gint64 *)user_data;
}

static void
test_round_trip (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk (1920, 1080);
  g_autoptr (ShowcaseTalk) again = new_talk (1024, 768);
  ShowcaseTimer *timer = showcase_talk_get_timer (talk);
  g_autoptr (ShowcaseBookmark) bookmark = NULL;
  g_autoptr (ShowcaseBookmark) read = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gint64 clock = 0;

  showcase_timer_set_clock (timer, read_clock, &clock);
  showcase_timer_set_slot (timer, 20 * G_TIME_SPAN_MINUTE);
  showcase_talk_go_to (talk, 3, 0);
  clock = 754 * G_USEC_PER_SEC;
  showcase_timer_pause (timer);

  bookmark = showcase_bookmark_new (talk, "file:///a b.md", "entry;é\n= 1", THEN);
  text = showcase_bookmark_to_string (bookmark);
  read = showcase_bookmark_parse (text, strlen (text), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (read->portfolio, ==, "file:///a b.md");
  g_assert_cmpstr (read->subject, ==, "entry;é\n= 1");
  g_assert_cmpuint (read->page, ==, 3);
  g_assert_cmpint (read->elapsed, ==, 754 * G_USEC_PER_SEC);
  g_assert_false (read->running);
  g_assert_cmpint (read->saved, ==, THEN);

  showcase_bookmark_restore (read, again, THEN + 5 * G_USEC_PER_SEC);
  g_assert_cmpuint (showcase_talk_get_page (again), ==, 3);
  g_assert_cmpint (showcase_timer_get_elapsed (showcase_talk_get_timer (again)), ==, 754 * G_USEC_PER_SEC);
  g_assert_false (showcase_timer_is_running (showcase_talk_get_timer (again)));
  g_assert_cmpint (showcase_timer_get_slot (showcase_talk_get_timer (again)), ==, 20 * G_TIME_SPAN_MINUTE);
}

/* A title page stands for no block. */
static void
test_title_page (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk (1920, 1080);
  g_autoptr (ShowcaseBookmark) bookmark = showcase_bookmark_new (talk, "", "", THEN);
  g_autoptr (ShowcaseBookmark) read = NULL;
  g_autofree char *text = showcase_bookmark_to_string (bookmark);

  g_assert_cmpuint (bookmark->block, ==, SHOWCASE_NONE);
  read = showcase_bookmark_parse (text, strlen (text), NULL);
  g_assert_nonnull (read);
  g_assert_cmpuint (read->block, ==, SHOWCASE_NONE);
  showcase_talk_go_to (talk, 2, 0);
  showcase_bookmark_restore (read, talk, THEN);
  g_assert_cmpuint (showcase_talk_get_page (talk), ==, 0);
}

/* While the program is away the audience is not, but nobody waits for an hour. */
static void
test_elapsed (void)
{
  ShowcaseBookmark bookmark = { .elapsed = 754 * G_USEC_PER_SEC, .running = TRUE, .saved = THEN };

  g_assert_cmpint (showcase_bookmark_get_elapsed (&bookmark, THEN + 30 * G_USEC_PER_SEC), ==, 784 * G_USEC_PER_SEC);
  g_assert_cmpint (showcase_bookmark_get_elapsed (&bookmark, THEN + G_TIME_SPAN_HOUR), ==, 754 * G_USEC_PER_SEC);
  g_assert_cmpint (showcase_bookmark_get_elapsed (&bookmark, THEN - G_TIME_SPAN_HOUR), ==, 754 * G_USEC_PER_SEC);
  bookmark.running = FALSE;
  g_assert_cmpint (showcase_bookmark_get_elapsed (&bookmark, THEN + 30 * G_USEC_PER_SEC), ==, 754 * G_USEC_PER_SEC);
}

static void
test_recent (void)
{
  ShowcaseBookmark bookmark = { .saved = THEN };

  g_assert_true (showcase_bookmark_is_recent (&bookmark, THEN));
  g_assert_true (showcase_bookmark_is_recent (&bookmark, THEN + 3 * G_TIME_SPAN_HOUR));
  g_assert_false (showcase_bookmark_is_recent (&bookmark, THEN + G_TIME_SPAN_DAY));
  g_assert_false (showcase_bookmark_is_recent (&bookmark, THEN - 1));
}

/* A deck that has become shorter has no such page; the last one is the nearest. */
static void
test_page_that_is_gone (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk (1920, 1080);
  ShowcaseBookmark bookmark = { .page = 700, .step = 9, .chapter = 8, .block = 7000, .elapsed = 5, .saved = THEN };

  showcase_bookmark_restore (&bookmark, talk, THEN);
  g_assert_cmpuint (showcase_talk_get_page (talk), ==, showcase_talk_get_n_pages (talk) - 1);
  g_assert_cmpuint (showcase_talk_get_step (talk), ==, 0);
}

static void
test_damaged (void)
{
  g_autoptr (ShowcaseTalk) talk = new_talk (1920, 1080);
  g_autoptr (ShowcaseBookmark) bookmark = showcase_bookmark_new (talk, "p", "s", THEN);
  g_autofree char *text = showcase_bookmark_to_string (bookmark);
  const char *const bad[] = { "", "\xff\xfe", "[Talk]\n", "[Talk]\nPortfolio=a\nSubject=b\nPage=x\n", "[Other]\nPage=1\n" };
  const char *const wrong[][2] = {
    { "Page=0", "Page=-1" },
    { "Page=0", "Page=99999999999" },
    { "Elapsed=0", "Elapsed=-5" },
    { "Elapsed=0", "Elapsed=9000000000000000000" },
    { "Slot=0", "Slot=9000000000000000000" },
    { "Running=false", "Running=perhaps" },
    { "Subject=s", "Subject=\xff" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (showcase_bookmark_parse (bad[i], strlen (bad[i]), &error));
      g_assert_nonnull (error);
    }

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GString) changed = g_string_new (text);

      g_assert_cmpuint (g_string_replace (changed, wrong[i][0], wrong[i][1], 0), ==, 1);
      g_assert_null (showcase_bookmark_parse (changed->str, changed->len, &error));
      g_assert_nonnull (error);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bookmark/round-trip", test_round_trip);
  g_test_add_func ("/bookmark/title-page", test_title_page);
  g_test_add_func ("/bookmark/elapsed", test_elapsed);
  g_test_add_func ("/bookmark/recent", test_recent);
  g_test_add_func ("/bookmark/page-that-is-gone", test_page_that_is_gone);
  g_test_add_func ("/bookmark/damaged", test_damaged);

  return g_test_run ();
}
