/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The painter of pages: what it keeps, what changes a page, and titles.
 */

#include "layout-fixture.h"
#include "stage-fixture.h"

#define WIDTH 960
#define HEIGHT 540
#define WHITE 0xffffffff

static Picture *
draw (ShowcasePagePainter *painter,
      guint page,
      guint step)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gtk_snapshot_append_color (snapshot, &(GdkRGBA){ 1, 1, 1, 1 }, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));
  showcase_page_painter_paint (painter, snapshot, page, step, 1);
  node = gtk_snapshot_free_to_node (snapshot);

  return stage_fixture_draw (node, WIDTH, HEIGHT);
}

static gboolean
are_equal (const Picture *a,
           const Picture *b)
{
  return memcmp (a->pixels, b->pixels, WIDTH * HEIGHT * sizeof (guint32)) == 0;
}

static ShowcasePagePainter *
make_long_painter (guint n_pages)
{
  ShowcasePagePainter *painter = showcase_page_painter_new ();
  g_autoptr (GString) markdown = g_string_new (NULL);

  for (guint i = 0; i < n_pages; i++)
    g_string_append_printf (markdown, "# Page %u\n\ntext\n\n", i);
  stage_fixture_give_deck (painter, markdown->str, WIDTH, HEIGHT);

  return painter;
}

static void
test_kept (void)
{
  g_autoptr (ShowcasePagePainter) painter = make_long_painter (40);
  guint n_kept = 0;

  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (Picture) picture = draw (painter, i, 0);

      g_assert_true (showcase_page_painter_is_prepared (painter, i));
    }
  for (guint i = 0; i < 40; i++)
    n_kept += showcase_page_painter_is_prepared (painter, i) ? 1 : 0;
  g_assert_cmpuint (n_kept, ==, 8);
  g_assert_true (showcase_page_painter_is_prepared (painter, 39));

  /* A page that does not exist is nothing to prepare. */
  showcase_page_painter_prepare (painter, 40, 0);
  showcase_page_painter_prepare (painter, 0, 0);
  g_assert_false (showcase_page_painter_is_prepared (painter, 0));
  stage_fixture_wait_idle ();
  g_assert_true (showcase_page_painter_is_prepared (painter, 0));
}

static void
changed_cb (guint *count,
            guint page)
{
  (*count)++;
}

static void
test_look (void)
{
  g_autoptr (ShowcasePagePainter) painter = make_long_painter (2);
  g_autoptr (Picture) light = draw (painter, 0, 0);
  g_autoptr (Picture) dark = NULL;
  ShowcaseStageLook look;
  guint count = 0;

  g_signal_connect_swapped (painter, "changed", G_CALLBACK (changed_cb), &count);
  showcase_stage_look_init (&look, SHOWCASE_STAGE_LIGHT);
  showcase_page_painter_set_look (painter, &look);
  g_assert_cmpuint (count, ==, 0);

  showcase_stage_look_init (&look, SHOWCASE_STAGE_DARK);
  showcase_page_painter_set_look (painter, &look);
  g_assert_cmpuint (count, ==, 1);
  g_assert_true (showcase_stage_look_equal (showcase_page_painter_get_look (painter), &look));
  dark = draw (painter, 0, 0);
  g_assert_false (are_equal (light, dark));
}

static GBytes *
load_cb (const char *name,
         gpointer user_data,
         GCancellable *cancellable,
         GError **error)
{
  g_autofree guint8 *pixels = g_malloc0 (400 * 300 * 3);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (g_str_has_prefix (name, "broken"))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "no");
      return NULL;
    }
  for (gsize i = 0; i < 400 * 300 * 3; i += 3)
    pixels[i] = 255;
  bytes = g_bytes_new (pixels, 400 * 300 * 3);
  texture = gdk_memory_texture_new (400, 300, GDK_MEMORY_R8G8B8, bytes, 400 * 3);

  return gdk_texture_save_to_png_bytes (texture);
}

/* An image comes later, and red; one that does not come says so. */
static void
test_images (void)
{
  g_autoptr (ShowcasePagePainter) painter = showcase_page_painter_new ();
  g_autoptr (Picture) before = NULL;
  g_autoptr (Picture) after = NULL;
  g_autoptr (Picture) broken = NULL;
  guint count = 0;
  guint left;
  guint right;

  showcase_page_painter_set_loader (painter, load_cb, NULL, NULL);
  stage_fixture_give_deck (painter, "# One\n\n![](image.png)\n\n# Two\n\n![](broken.png)", WIDTH, HEIGHT);
  g_signal_connect_swapped (painter, "changed", G_CALLBACK (changed_cb), &count);

  before = draw (painter, 0, 0);
  g_assert_cmphex (stage_fixture_get_pixel (before, WIDTH / 2, 200), !=, 0xffff0000);
  g_assert_true (showcase_page_painter_is_busy (painter));
  while (count < 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (showcase_page_painter_is_busy (painter));
  after = draw (painter, 0, 0);
  g_assert_cmphex (stage_fixture_get_pixel (after, WIDTH / 2, 200), ==, 0xffff0000);

  /* All that there is on a page stands in its middle. */
  left = stage_fixture_count (after, &GRAPHENE_RECT_INIT (0, 200, WIDTH / 2, 1), 0xffff0000);
  right = stage_fixture_count (after, &GRAPHENE_RECT_INIT (WIDTH / 2, 200, WIDTH / 2, 1), 0xffff0000);
  g_assert_cmpuint (left, >, 50);
  g_assert_cmpuint (MAX (left, right) - MIN (left, right), <=, 1);

  before = (stage_fixture_free_picture (before), draw (painter, 1, 0));
  while (count < 2)
    g_main_context_iteration (NULL, TRUE);
  broken = draw (painter, 1, 0);
  g_assert_false (are_equal (before, broken));
}

static void
test_title (void)
{
  g_autoptr (ShowcasePagePainter) painter = showcase_page_painter_new ();
  g_autoptr (ShowcaseDocument) document = fixture_parse ("Text.");
  g_autoptr (GString) long_title = g_string_new (NULL);
  const char *titles[] = { "Short", "A title that takes two lines because it is quite long already", NULL };

  for (guint i = 0; i < 30; i++)
    g_string_append (long_title, "word after word ");
  titles[2] = long_title->str;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      ShowcaseChapter chapter = { .document = document, .n_blocks = 1, .title = titles[i], .subtitle = "Below it" };
      g_autoptr (ShowcaseTypesetter) typesetter = NULL;
      g_autoptr (ShowcaseDeck) deck = stage_fixture_deck (&chapter, 1, WIDTH, HEIGHT, &typesetter);
      g_autoptr (Picture) picture = NULL;

      showcase_page_painter_set_deck (painter, deck, typesetter);
      picture = draw (painter, 0, 0);
      g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (48, 27, 864, 486), WHITE), >, 400);
      g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 0, 47, HEIGHT), WHITE), ==, 0);
      g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (914, 0, 46, HEIGHT), WHITE), ==, 0);
      g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 0, WIDTH, 27), WHITE), ==, 0);
      g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 514, WIDTH, 26), WHITE), ==, 0);
    }
}

/* Pages with the same heading say which of them they are; at the foot, if the heading leaves no room. */
static void
test_part_mark (void)
{
  static const char *const headings[] = { "Short", "A heading that is so long that it takes all there is of its line" };

  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      g_autoptr (ShowcasePagePainter) painter = showcase_page_painter_new ();
      g_autoptr (GString) markdown = g_string_new (NULL);
      g_autoptr (Picture) first = NULL;
      g_autoptr (Picture) second = NULL;
      graphene_rect_t right = GRAPHENE_RECT_INIT (800, 27, 112, 40);

      g_string_append_printf (markdown, "# %s\n\n", headings[i]);
      for (guint j = 0; j < 30; j++)
        g_string_append (markdown, "- item\n");
      stage_fixture_give_deck (painter, markdown->str, WIDTH, HEIGHT);
      first = draw (painter, 0, 0);
      second = draw (painter, 1, 0);
      g_assert_cmpuint (stage_fixture_count (first, &right, WHITE), >, 20);
      g_assert_false (are_equal (first, second));
    }
}

/* At the foot, it is no larger than the number of the page. Some heading of these takes nearly all of its line, whatever the font is. */
static void
test_part_mark_at_foot (void)
{
  g_autoptr (GString) heading = g_string_new ("# Heading");
  guint n_at_foot = 0;

  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (ShowcasePagePainter) painter = showcase_page_painter_new ();
      g_autoptr (GString) markdown = g_string_new (g_string_append (heading, " m")->str);
      g_autoptr (Picture) picture = NULL;

      g_string_append (markdown, "\n\n");
      for (guint j = 0; j < 30; j++)
        g_string_append (markdown, "- item\n");
      stage_fixture_give_deck (painter, markdown->str, WIDTH, HEIGHT);
      picture = draw (painter, 0, 0);
      n_at_foot += stage_fixture_count (picture, &GRAPHENE_RECT_INIT (48, 498, 400, 14), WHITE) > 0;
      g_assert_cmpuint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (48, 488, 864, 10), WHITE), ==, 0);
    }
  g_assert_cmpuint (n_at_foot, >, 0);
  g_assert_cmpuint (n_at_foot, <, 30);
}

/* The number of a page stands where its lines end. */
static void
test_number (void)
{
  static const struct
  {
    const char *markdown;
    gboolean is_left;
  } cases[] = {
    { "# A\n\nb\n", FALSE },
    { "b\n", FALSE },
    { "# \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\n\nb\n", TRUE },
    { "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\n", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ShowcasePagePainter) painter = showcase_page_painter_new ();
      g_autoptr (Picture) picture = NULL;

      stage_fixture_give_deck (painter, cases[i].markdown, WIDTH, HEIGHT);
      picture = draw (painter, 0, 0);
      g_assert_cmpint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (0, 480, WIDTH / 2, 60), WHITE) > 0, ==, cases[i].is_left);
      g_assert_cmpint (stage_fixture_count (picture, &GRAPHENE_RECT_INIT (WIDTH / 2, 480, WIDTH / 2, 60), WHITE) > 0, ==, !cases[i].is_left);
    }
}

/* What a later step shows is not there before, and nothing moves when it comes. */
static void
test_steps (void)
{
  g_autoptr (ShowcasePagePainter) painter = showcase_page_painter_new ();
  g_autoptr (ShowcaseDocument) document = fixture_parse ("# Steps\n\n- mmmmm\n- mmmmm\n- mmmmm\n");
  ShowcaseChapter chapter = { .document = document, .n_blocks = showcase_document_get_n_blocks (document), .steps = SHOWCASE_STEPS_ITEMS };
  g_autoptr (ShowcaseTypesetter) typesetter = NULL;
  g_autoptr (ShowcaseDeck) deck = stage_fixture_deck (&chapter, 1, WIDTH, HEIGHT, &typesetter);
  g_autoptr (Picture) all = NULL;
  guint n_steps = showcase_deck_get_page (deck, 0)->n_steps;
  guint before = 0;

  g_assert_cmpuint (n_steps, >=, 3);
  showcase_page_painter_set_deck (painter, deck, typesetter);
  all = draw (painter, 0, G_MAXUINT);
  for (guint step = 0; step < n_steps; step++)
    {
      g_autoptr (Picture) picture = draw (painter, 0, step);
      guint count = stage_fixture_count (picture, &GRAPHENE_RECT_INIT (48, 80, 800, 380), WHITE);

      if (step > 0)
        g_assert_cmpuint (count, >, before);
      for (int i = 0; i < WIDTH * HEIGHT; i++)
        g_assert_true (picture->pixels[i] == WHITE || picture->pixels[i] == all->pixels[i]);
      g_assert_cmpint (are_equal (picture, all), ==, step + 1 == n_steps);
      before = count;
    }
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/page-painter/kept", test_kept);
  g_test_add_func ("/page-painter/look", test_look);
  g_test_add_func ("/page-painter/images", test_images);
  g_test_add_func ("/page-painter/title", test_title);
  g_test_add_func ("/page-painter/steps", test_steps);
  g_test_add_func ("/page-painter/part-mark", test_part_mark);
  g_test_add_func ("/page-painter/part-mark-at-foot", test_part_mark_at_foot);
  g_test_add_func ("/page-painter/number", test_number);

  return g_test_run ();
}
