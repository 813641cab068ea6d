/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window of the audience, by its pixels: black, white, and frozen.
 */

#include "layout-fixture.h"
#include "showcase-stage-window.h"
#include "stage-fixture.h"

#define BLACK 0xff000000
#define WHITE 0xffffffff
#define WIDTH 640
#define HEIGHT 360

typedef struct
{
  ShowcaseTalk *talk;
  ShowcasePagePainter *painter;
  ShowcaseStageWindow *window;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  fixture->talk = showcase_talk_new ();
  fixture->painter = showcase_page_painter_new ();
  stage_fixture_give_deck (fixture->painter, "# One\n\ntext\n\n# Two\n\nmore text\n", WIDTH, HEIGHT);
  showcase_talk_set_deck (fixture->talk, showcase_page_painter_get_deck (fixture->painter));
  fixture->window = showcase_stage_window_new (NULL, fixture->talk, fixture->painter);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (fixture->window)))
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  stage_fixture_wait_idle ();
  g_assert_finalize_object (fixture->painter);
  g_assert_finalize_object (fixture->talk);
}

/* What is on the stage, with all that lies above the page. */
static Picture *
draw (Fixture *fixture)
{
  return stage_fixture_draw_view (GTK_WIDGET (showcase_stage_window_get_overlay (fixture->window)), WIDTH, HEIGHT);
}

static guint
count_other (const Picture *picture,
             guint32 color)
{
  return stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT), color);
}

static void
test_blank (Fixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (Picture) page = draw (fixture);
  g_autoptr (Picture) black = NULL;
  g_autoptr (Picture) white = NULL;
  g_autoptr (Picture) again = NULL;

  g_assert_cmpuint (count_other (page, WHITE), >, 100);
  g_assert_cmpuint (count_other (page, WHITE), <, WIDTH * HEIGHT / 2);
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_BLACK);
  black = draw (fixture);
  g_assert_cmpuint (count_other (black, BLACK), ==, 0);
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_WHITE);
  white = draw (fixture);
  g_assert_cmpuint (count_other (white, WHITE), ==, 0);
  showcase_talk_set_blank (fixture->talk, SHOWCASE_BLANK_NONE);
  again = draw (fixture);
  g_assert_cmpint (memcmp (page->pixels, again->pixels, WIDTH * HEIGHT * 4), ==, 0);
}

static void
test_frozen (Fixture *fixture,
             gconstpointer user_data)
{
  g_autoptr (Picture) before = draw (fixture);
  g_autoptr (Picture) frozen = NULL;
  g_autoptr (Picture) after = NULL;

  showcase_talk_set_frozen (fixture->talk, TRUE);
  showcase_talk_next (fixture->talk);
  frozen = draw (fixture);
  g_assert_cmpint (memcmp (before->pixels, frozen->pixels, WIDTH * HEIGHT * 4), ==, 0);
  showcase_talk_set_frozen (fixture->talk, FALSE);
  after = draw (fixture);
  g_assert_cmpint (memcmp (before->pixels, after->pixels, WIDTH * HEIGHT * 4), !=, 0);
}

static void
test_named (Fixture *fixture,
            gconstpointer user_data)
{
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Showcase Stage");
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/stage-window/blank", Fixture, NULL, set_up, test_blank, tear_down);
  g_test_add ("/stage-window/frozen", Fixture, NULL, set_up, test_frozen, tear_down);
  g_test_add ("/stage-window/named", Fixture, NULL, set_up, test_named, tear_down);

  return g_test_run ();
}
