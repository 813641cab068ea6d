/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which link is at a place of a page: found where it is painted, at any size, and nowhere else.
 */

#include "showcase-page-hit.h"
#include "stage-fixture.h"

#define TEXT \
  "# The [heading](https://h.example/) of it\n\n[One](https://one.example/) and no more\n\n- item\n- [two](https://two.example/) of\n" \
  "  them\n\n<!-- pause -->\n\n[Three](https://three.example/)\n"

/* The bounds of each link of the page, by trying every other pixel. */
static guint
find_links (PageFixture *fixture,
            int width,
            int height,
            graphene_rect_t *bounds)
{
  guint found = 0;

  for (int y = 0; y < height; y += 2)
    for (int x = 0; x < width; x += 2)
      {
        guint link = showcase_page_hit_find_link (fixture->view, x, y);

        if (link == SHOWCASE_NONE)
          continue;
        g_assert_cmpuint (link, <, 4);
        if ((found & 1u << link) == 0)
          bounds[link] = GRAPHENE_RECT_INIT ((float)x, (float)y, 1, 1);
        graphene_rect_union (&bounds[link], &GRAPHENE_RECT_INIT ((float)x, (float)y, 1, 1), &bounds[link]);
        found |= 1u << link;
      }
  return found;
}

static void
test_links (void)
{
  static const int sizes[][2] = { { 640, 360 }, { 640, 480 }, { 400, 480 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      PageFixture fixture;
      graphene_rect_t bounds[4];
      graphene_rect_t area;
      guint32 background;

      stage_fixture_init (&fixture, sizes[i][0], sizes[i][1]);
      stage_fixture_give_deck (fixture.painter, TEXT, 1920, 1080);
      for (guint step = 0; step < 2; step++)
        {
          g_autoptr (Picture) picture = NULL;

          showcase_page_view_show (fixture.view, 0, step);
          picture = stage_fixture_draw_view (GTK_WIDGET (fixture.view), sizes[i][0], sizes[i][1]);
          showcase_page_view_get_area (fixture.view, &area);
          background = stage_fixture_get_pixel (picture, (int)area.origin.x + 2, (int)area.origin.y + 2);
          g_assert_cmphex (find_links (&fixture, sizes[i][0], sizes[i][1], bounds), ==, step == 0 ? 0x7 : 0xf);
          for (guint link = 0; link < 3 + step; link++)
            {
              g_test_message ("%g %g %g %g", bounds[link].origin.x, bounds[link].origin.y, bounds[link].size.width, bounds[link].size.height);
              g_assert_cmpuint (stage_fixture_count (picture, &bounds[link], background), >, 20);
              g_assert_true (graphene_rect_contains_rect (&area, &bounds[link]));
              if (link > 0)
                g_assert_cmpfloat (bounds[link].origin.y, >, bounds[link - 1].origin.y + bounds[link - 1].size.height - 1);
            }
        }
      stage_fixture_clear (&fixture);
    }
}

static void
test_nothing (void)
{
  PageFixture fixture;

  stage_fixture_init (&fixture, 640, 360);
  g_assert_cmpuint (showcase_page_hit_find_link (fixture.view, 10, 10), ==, SHOWCASE_NONE);
  stage_fixture_clear (&fixture);
}

int
main (int argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/stage/page-hit/links", test_links);
  g_test_add_func ("/stage/page-hit/nothing", test_nothing);

  return g_test_run ();
}
