/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page view, by its pixels: where the page is, what is around it, and what is there without one.
 */

#include "stage-fixture.h"

#define BLACK 0xff000000
#define WHITE 0xffffffff

static const char TALK[] = "# First page\n\nSome words.\n\n# Second page\n\n- one\n- two\n\n# Third page\n\nThe end.\n";

static void
test_drawn (void)
{
  PageFixture fixture;
  g_autoptr (Picture) picture = NULL;

  stage_fixture_init (&fixture, 960, 540);
  stage_fixture_give_deck (fixture.painter, TALK, 960, 540);
  picture = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 960, 540);

  /* The heading, the text, the number, and nothing beside the safe area. */
  g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (48, 27, 400, 50), WHITE), >, 500);
  g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (48, 77, 400, 60), WHITE), >, 100);
  g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (880, 480, 32, 33), WHITE), >, 10);
  g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 0, 47, 540), WHITE), ==, 0);
  g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (913, 0, 47, 540), WHITE), ==, 0);
  g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 0, 960, 27), WHITE), ==, 0);
  g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 514, 960, 26), WHITE), ==, 0);
  stage_fixture_clear (&fixture);
}

static void
check_letterbox (int width,
                 int height,
                 const graphene_rect_t *page)
{
  PageFixture fixture;
  g_autoptr (Picture) picture = NULL;
  graphene_rect_t area;

  stage_fixture_init (&fixture, width, height);
  stage_fixture_give_deck (fixture.painter, TALK, 960, 540);
  picture = stage_fixture_draw_view (GTK_WIDGET (fixture.view), width, height);
  showcase_page_view_get_area (fixture.view, &area);
  g_assert_true (graphene_rect_equal (&area, page));

  for (int y = 0; y < height; y += 10)
    for (int x = 0; x < width; x += 10)
      if (graphene_rect_contains_point (page, &GRAPHENE_POINT_INIT ((float)x + 0.5f, (float)y + 0.5f)))
        g_assert_cmphex (stage_fixture_get_pixel (picture, x, y), !=, BLACK);
      else
        g_assert_cmphex (stage_fixture_get_pixel (picture, x, y), ==, BLACK);
  stage_fixture_clear (&fixture);
}

static void
test_letterbox (void)
{
  check_letterbox (960, 540, &GRAPHENE_RECT_INIT (0, 0, 960, 540));
  check_letterbox (480, 400, &GRAPHENE_RECT_INIT (0, 65, 480, 270));
  check_letterbox (1000, 270, &GRAPHENE_RECT_INIT (260, 0, 480, 270));
}

/* A page at half its size is the page, smaller: a line starts and ends where it does at full size. */
static void
test_scaled (void)
{
  PageFixture fixture;
  g_autoptr (Picture) whole = NULL;
  g_autoptr (Picture) half = NULL;

  stage_fixture_init (&fixture, 960, 540);
  stage_fixture_give_deck (fixture.painter, TALK, 960, 540);
  whole = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 960, 540);
  half = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 480, 270);
  for (int row = 0; row < 27; row++)
    for (int column = 0; column < 24; column++)
      {
        guint large = stage_fixture_count (whole, &GRAPHENE_RECT_INIT ((float)column * 40, (float)row * 20, 40, 20), WHITE);
        guint small = stage_fixture_count (half, &GRAPHENE_RECT_INIT ((float)column * 20, (float)row * 10, 20, 10), WHITE);

        if (large > 60)
          g_assert_cmpuint (small, >, 0);
        if (large == 0)
          g_assert_cmpuint (small, <=, 20);
      }
  stage_fixture_clear (&fixture);
}

static void
test_other_page (void)
{
  PageFixture fixture;
  g_autoptr (Picture) first = NULL;
  g_autoptr (Picture) second = NULL;

  stage_fixture_init (&fixture, 960, 540);
  stage_fixture_give_deck (fixture.painter, TALK, 960, 540);
  first = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 960, 540);
  showcase_page_view_show (fixture.view, 1, G_MAXUINT);
  second = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 960, 540);
  g_assert_cmpint (memcmp (first->pixels, second->pixels, 960 * 540 * 4), !=, 0);
  g_assert_cmpuint (showcase_page_view_get_page (fixture.view), ==, 1);

  /* The next page is ready before it is asked for, and so is the one before. */
  g_assert_false (showcase_page_painter_is_prepared (fixture.painter, 2));
  stage_fixture_wait_idle ();
  g_assert_true (showcase_page_painter_is_prepared (fixture.painter, 2));
  g_assert_true (showcase_page_painter_is_prepared (fixture.painter, 0));
  stage_fixture_clear (&fixture);
}

static void
test_placeholder (void)
{
  PageFixture fixture;
  g_autoptr (Picture) nothing = NULL;
  g_autoptr (Picture) empty = NULL;
  g_autoptr (Picture) behind = NULL;

  stage_fixture_init (&fixture, 960, 540);
  nothing = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 960, 540);
  g_assert_cmpuint (stage_fixture_count (nothing, &GRAPHENE_RECT_INIT (0, 0, 960, 540), WHITE), ==, 0);

  stage_fixture_give_deck (fixture.painter, "", 960, 540);
  empty = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 960, 540);
  g_assert_cmphex (stage_fixture_get_pixel (empty, 0, 0), ==, WHITE);
  g_assert_cmpuint (stage_fixture_count (empty, &GRAPHENE_RECT_INIT (200, 230, 560, 80), WHITE), >, 100);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_PROPERTY_LABEL, "There Is Nothing to Show Yet");

  stage_fixture_give_deck (fixture.painter, TALK, 960, 540);
  showcase_page_view_show (fixture.view, 99, 0);
  behind = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 960, 540);
  g_assert_cmpint (memcmp (empty->pixels, behind->pixels, 960 * 540 * 4), ==, 0);
  stage_fixture_clear (&fixture);
}

static void
test_tiny (void)
{
  PageFixture fixture;
  g_autoptr (Picture) picture = NULL;

  stage_fixture_init (&fixture, 1, 1);
  picture = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 1, 1);
  g_clear_pointer (&picture, stage_fixture_free_picture);
  stage_fixture_give_deck (fixture.painter, TALK, 1, 1);
  picture = stage_fixture_draw_view (GTK_WIDGET (fixture.view), 1, 1);
  stage_fixture_clear (&fixture);
}

static void
test_accessible (void)
{
  PageFixture fixture;
  g_autofree char *label = NULL;

  stage_fixture_init (&fixture, 960, 540);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_ROLE_ARTICLE);
  stage_fixture_give_deck (fixture.painter, TALK, 960, 540);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_PROPERTY_LABEL, "Page 1 of 3, First page");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Some words.");
  g_object_set (fixture.view, "page", 1, NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_PROPERTY_LABEL, "Page 2 of 3, Second page");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture.view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "one\ntwo");
  g_object_get (fixture.view, "label", &label, NULL);
  g_assert_cmpstr (label, ==, "Page 2 of 3, Second page");
  stage_fixture_clear (&fixture);
}

static void
test_shape (void)
{
  PageFixture fixture;
  int minimum;
  int natural;

  stage_fixture_init (&fixture, 960, 540);
  stage_fixture_give_deck (fixture.painter, TALK, 1600, 900);
  gtk_widget_measure (GTK_WIDGET (fixture.view), GTK_ORIENTATION_VERTICAL, 320, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 0);
  g_assert_cmpint (natural, ==, 180);
  stage_fixture_clear (&fixture);
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-view/drawn", test_drawn);
  g_test_add_func ("/page-view/letterbox", test_letterbox);
  g_test_add_func ("/page-view/scaled", test_scaled);
  g_test_add_func ("/page-view/other-page", test_other_page);
  g_test_add_func ("/page-view/placeholder", test_placeholder);
  g_test_add_func ("/page-view/tiny", test_tiny);
  g_test_add_func ("/page-view/accessible", test_accessible);
  g_test_add_func ("/page-view/shape", test_shape);

  return g_test_run ();
}
