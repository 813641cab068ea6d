/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What points at a page, by its pixels, and what moves it.
 */

#include "showcase-pointer-input.h"
#include "showcase-pointer-view.h"
#include "stage-fixture.h"

#include <adwaita.h>
#include <math.h>

/* The page is as wide as the window, and has black above and below it. */
#define WIDTH 640
#define HEIGHT 440
#define PAGE_HEIGHT 360
#define TOP ((HEIGHT - PAGE_HEIGHT) / 2)

#define WHITE 0xffffffff

typedef struct
{
  ShowcaseTalkPointer *pointer;
  ShowcasePagePainter *painter;
  GtkWidget *window;
  GtkWidget *overlay;
  ShowcasePageView *page;
  ShowcasePointerView *view;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  fixture->pointer = showcase_talk_pointer_new (user_data != NULL ? 1 : 600000);
  fixture->painter = showcase_page_painter_new ();
  stage_fixture_give_deck (fixture->painter, "# One\n\nSome text\n", 1920, 1080);
  fixture->page = SHOWCASE_PAGE_VIEW (showcase_page_view_new (fixture->painter));
  fixture->overlay = gtk_overlay_new ();
  gtk_overlay_set_child (GTK_OVERLAY (fixture->overlay), GTK_WIDGET (fixture->page));
  fixture->view = showcase_pointer_view_add (fixture->pointer, fixture->page);
  showcase_pointer_input_add (fixture->pointer, fixture->page);
  showcase_pointer_input_hide_cursor (fixture->pointer, fixture->page);
  fixture->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (fixture->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->overlay);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_height (GTK_WIDGET (fixture->page)) != HEIGHT || !gtk_widget_get_mapped (GTK_WIDGET (fixture->page)))
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  stage_fixture_wait_idle ();
  g_assert_finalize_object (fixture->pointer);
  g_assert_finalize_object (fixture->painter);
}

static Picture *
draw (Fixture *fixture)
{
  return stage_fixture_draw_view (fixture->overlay, WIDTH, HEIGHT);
}

static int
get_channel (guint32 pixel,
             guint shift)
{
  return (int)(pixel >> shift & 0xff);
}

static gboolean
is_red (guint32 pixel)
{
  return get_channel (pixel, 16) > 200 && get_channel (pixel, 8) < 50 && get_channel (pixel, 0) < 50;
}

static GtkEventController *
find_controller (Fixture *fixture,
                 GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->page));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }
  g_assert_not_reached ();
}

static void
move (Fixture *fixture,
      double x,
      double y)
{
  g_signal_emit_by_name (find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION), "motion", x, y);
}

/* Only what is near is another: a dot as large as a line of text. */
static void
assert_dot (const Picture *before,
            const Picture *after,
            double x,
            double y)
{
  g_assert_true (is_red (stage_fixture_get_pixel (after, (int)x, (int)y)));
  for (int i = 0; i < HEIGHT; i++)
    for (int j = 0; j < WIDTH; j++)
      if (hypot (j - x, i - y) > PAGE_HEIGHT / 40.0)
        g_assert_cmphex (stage_fixture_get_pixel (after, j, i), ==, stage_fixture_get_pixel (before, j, i));
}

static void
test_dot (Fixture *fixture,
          gconstpointer user_data)
{
  g_autoptr (Picture) before = draw (fixture);
  g_autoptr (Picture) still = NULL;
  g_autoptr (Picture) dot = NULL;
  g_autoptr (Picture) other = NULL;
  g_autoptr (Picture) beside = NULL;

  move (fixture, 200, TOP + 200);
  still = draw (fixture);
  g_assert_cmpint (memcmp (before->pixels, still->pixels, WIDTH * HEIGHT * 4), ==, 0);
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  dot = draw (fixture);
  assert_dot (before, dot, 200, TOP + 200);
  move (fixture, 320, TOP + 90);
  other = draw (fixture);
  assert_dot (before, other, 320, TOP + 90);

  /* Above the page there is nothing to point at. */
  move (fixture, 320, TOP - 2);
  beside = draw (fixture);
  g_assert_cmpint (memcmp (before->pixels, beside->pixels, WIDTH * HEIGHT * 4), ==, 0);
}

static guint n_drawn;
static guint n_frames;
static void (*draw_page) (GtkWidget *widget,
                          GtkSnapshot *snapshot);

static void
count_drawn (GtkWidget *widget,
             GtkSnapshot *snapshot)
{
  n_drawn++;
  draw_page (widget, snapshot);
}

static void
painted_cb (void)
{
  n_frames++;
}

static void
wait_frame (void)
{
  guint before = n_frames;

  while (n_frames == before)
    g_main_context_iteration (NULL, TRUE);
}

/* What moves is a layer of its own: the page below is not drawn again. */
static void
test_layer (Fixture *fixture,
            gconstpointer user_data)
{
  GtkWidgetClass *klass = GTK_WIDGET_GET_CLASS (fixture->page);

  draw_page = klass->snapshot;
  klass->snapshot = count_drawn;
  g_signal_connect (gtk_widget_get_frame_clock (fixture->window), "after-paint", G_CALLBACK (painted_cb), NULL);
  gtk_widget_queue_draw (GTK_WIDGET (fixture->page));
  wait_frame ();
  g_assert_cmpuint (n_drawn, ==, 1);

  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  wait_frame ();
  n_drawn = 0;
  for (guint i = 0; i < 5; i++)
    {
      move (fixture, 100 + i, TOP + 100);
      wait_frame ();
    }
  g_assert_cmpuint (n_drawn, ==, 0);
  klass->snapshot = draw_page;
}

/* On a screen of a usual size, there is a bright ring and a dark one in every look. */
static void
test_contrast (Fixture *fixture,
               gconstpointer user_data)
{
  for (ShowcaseStagePreset preset = 0; preset < SHOWCASE_N_STAGE_PRESETS; preset++)
    {
      g_autoptr (Picture) picture = NULL;
      ShowcaseStageLook look;
      gboolean has_white = FALSE;
      gboolean has_black = FALSE;

      showcase_stage_look_init (&look, preset);
      showcase_page_painter_set_look (fixture->painter, &look);
      showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
      showcase_talk_pointer_move (fixture->pointer, 0.5, 0.7 + preset / 1000.0);
      picture = stage_fixture_draw_view (fixture->overlay, 1920, 1080);
      for (int x = 960; x < 960 + 1080 / 40; x++)
        {
          guint32 pixel = stage_fixture_get_pixel (picture, x, 756);

          has_white = has_white || get_channel (pixel, 8) > 220;
          has_black = has_black || (get_channel (pixel, 16) < 200 && get_channel (pixel, 8) < 200);
        }
      g_assert_true (has_white);
      g_assert_true (has_black);
    }
}

static void
test_spotlight (Fixture *fixture,
                gconstpointer user_data)
{
  g_autoptr (Picture) before = draw (fixture);
  g_autoptr (Picture) after = NULL;
  int x = WIDTH / 4;
  int y = TOP + PAGE_HEIGHT / 4;

  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_SPOTLIGHT);
  move (fixture, x, y);
  after = draw (fixture);
  for (int i = -PAGE_HEIGHT / 8; i <= PAGE_HEIGHT / 8; i++)
    g_assert_cmphex (stage_fixture_get_pixel (after, x + i, y), ==, stage_fixture_get_pixel (before, x + i, y));
  for (int i = x + PAGE_HEIGHT / 4; i < WIDTH; i++)
    {
      guint32 was = stage_fixture_get_pixel (before, i, y);
      guint32 is = stage_fixture_get_pixel (after, i, y);

      g_assert_cmpint (get_channel (is, 8), <=, get_channel (was, 8) * 4 / 10);
      g_assert_cmpint (get_channel (is, 8), >=, get_channel (was, 8) * 2 / 10);
    }

  /* It goes on to shine when the hand is elsewhere. */
  g_signal_emit_by_name (find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION), "leave");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->view)));
}

/* Without animations, a dot that rests is simply gone. */
static void
test_rests (Fixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (Picture) before = draw (fixture);
  g_autoptr (Picture) after = NULL;

  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  while (showcase_talk_pointer_is_seen (fixture->pointer))
    g_main_context_iteration (NULL, TRUE);
  after = draw (fixture);
  g_assert_cmpint (memcmp (before->pixels, after->pixels, WIDTH * HEIGHT * 4), ==, 0);
}

/* With them, it is between there and gone for a while, and there at once when it moves. */
static void
test_fades (Fixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (Picture) before = draw (fixture);
  gboolean was_between = FALSE;
  g_autoptr (Picture) again = NULL;
  guint32 pixel;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  move (fixture, 320, TOP + 300);
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  do
    {
      g_autoptr (Picture) picture = NULL;

      g_main_context_iteration (NULL, TRUE);
      picture = draw (fixture);
      pixel = stage_fixture_get_pixel (picture, 320, TOP + 300);
      was_between = was_between || (!is_red (pixel) && pixel != WHITE);
    }
  while (pixel != WHITE);
  g_assert_true (was_between);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  move (fixture, 320, TOP + 301);
  again = draw (fixture);
  assert_dot (before, again, 320, TOP + 301);
}

/* A page that stays as it is keeps the spotlight it has, and gets none. */
static void
test_held (Fixture *fixture,
           gconstpointer user_data)
{
  g_autoptr (Picture) before = NULL;
  g_autoptr (Picture) held = NULL;
  g_autoptr (Picture) after = NULL;

  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_SPOTLIGHT);
  before = draw (fixture);
  g_object_set (fixture->view, "held", TRUE, NULL);
  move (fixture, 10, TOP + 10);
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  held = draw (fixture);
  g_assert_cmpint (memcmp (before->pixels, held->pixels, WIDTH * HEIGHT * 4), ==, 0);
  g_object_set (fixture->view, "held", FALSE, NULL);
  after = draw (fixture);
  g_assert_true (is_red (stage_fixture_get_pixel (after, 10, TOP + 10)));

  /* A dot is not held for longer than it is seen. */
  g_object_set (fixture->view, "held", TRUE, NULL);
  showcase_talk_pointer_leave (fixture->pointer);
  move (fixture, 11, TOP + 10);
  g_clear_pointer (&after, stage_fixture_free_picture);
  after = draw (fixture);
  g_assert_cmphex (stage_fixture_get_pixel (after, 10, TOP + 10), ==, WHITE);
}

static void
assert_place (Fixture *fixture,
              double x,
              double y)
{
  double actual_x;
  double actual_y;

  showcase_talk_pointer_get_place (fixture->pointer, &actual_x, &actual_y);
  g_assert_cmpfloat_with_epsilon (actual_x, x, 1e-6);
  g_assert_cmpfloat_with_epsilon (actual_y, y, 1e-6);
}

/* A finger that only taps moves nothing; nor does one while nothing points. */
static void
test_finger (Fixture *fixture,
             gconstpointer user_data)
{
  GtkEventController *drag = find_controller (fixture, GTK_TYPE_GESTURE_DRAG);

  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (drag)));
  g_signal_emit_by_name (drag, "drag-begin", 100.0, TOP + 100.0);
  g_signal_emit_by_name (drag, "drag-update", 60.0, 80.0);
  assert_place (fixture, 0.5, 0.5);

  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  g_signal_emit_by_name (drag, "drag-begin", 100.0, TOP + 100.0);
  g_signal_emit_by_name (drag, "drag-update", 5.0, 5.0);
  assert_place (fixture, 0.5, 0.5);
  g_signal_emit_by_name (drag, "drag-update", 60.0, 80.0);
  assert_place (fixture, 0.25, 0.5);
}

static gboolean
is_cursor_hidden (Fixture *fixture)
{
  GdkCursor *cursor = gtk_widget_get_cursor (GTK_WIDGET (fixture->page));

  return cursor != NULL && g_strcmp0 (gdk_cursor_get_name (cursor), "none") == 0;
}

static void
test_cursor (Fixture *fixture,
             gconstpointer user_data)
{
  g_assert_false (is_cursor_hidden (fixture));
  showcase_talk_pointer_set_mode (fixture->pointer, SHOWCASE_TALK_POINTER_DOT);
  g_assert_true (is_cursor_hidden (fixture));
  showcase_talk_pointer_leave (fixture->pointer);
  g_assert_true (is_cursor_hidden (fixture));
  showcase_talk_pointer_close (fixture->pointer);
  g_assert_false (is_cursor_hidden (fixture));
}

int
main (int argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add ("/pointer-view/dot", Fixture, NULL, set_up, test_dot, tear_down);
  g_test_add ("/pointer-view/layer", Fixture, NULL, set_up, test_layer, tear_down);
  g_test_add ("/pointer-view/contrast", Fixture, NULL, set_up, test_contrast, tear_down);
  g_test_add ("/pointer-view/spotlight", Fixture, NULL, set_up, test_spotlight, tear_down);
  g_test_add ("/pointer-view/rests", Fixture, "soon", set_up, test_rests, tear_down);
  g_test_add ("/pointer-view/fades", Fixture, "soon", set_up, test_fades, tear_down);
  g_test_add ("/pointer-view/held", Fixture, NULL, set_up, test_held, tear_down);
  g_test_add ("/pointer-view/finger", Fixture, NULL, set_up, test_finger, tear_down);
  g_test_add ("/pointer-view/cursor", Fixture, NULL, set_up, test_cursor, tear_down);

  return g_test_run ();
}
