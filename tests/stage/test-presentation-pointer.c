/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pointing in a talk, with a real keyboard and a real mouse: what the audience sees of it, and what the speaker does.
 */

#include "layout-fixture.h"
#include "showcase-console-window.h"
#include "showcase-end-dialog.h"
#include "showcase-presentation.h"
#include "stage-fixture.h"

static GtkApplication *application;

typedef struct
{
  ShowcasePresentation *presentation;
  ShowcaseTalk *talk;
  ShowcaseDocument *document;
  ShowcaseStageWindow *stage;
  ShowcaseConsoleWindow *console;
} Fixture;

static ShowcaseConsoleWindow *
find_console (void)
{
  for (GList *window = gtk_application_get_windows (application); window != NULL; window = window->next)
    if (SHOWCASE_IS_CONSOLE_WINDOW (window->data))
      return window->data;
  g_assert_not_reached ();
}

/* Whether the pages have been made for the shape of the stage: those that are there before are for the whole screen. */
static gboolean
is_settled (Fixture *fixture)
{
  ShowcasePageView *view = showcase_stage_window_get_view (fixture->stage);
  graphene_rect_t area;

  showcase_page_view_get_area (view, &area);
  return showcase_talk_get_n_pages (fixture->talk) == 2 && gtk_widget_get_mapped (GTK_WIDGET (view)) && gtk_widget_get_width (GTK_WIDGET (view)) > 0 && area.size.width > (float)gtk_widget_get_width (GTK_WIDGET (view)) - 2 && area.size.height > (float)gtk_widget_get_height (GTK_WIDGET (view)) - 2;
}

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  ShowcaseChapter chapter = { 0 };

  fixture->presentation = showcase_presentation_new (application, NULL);
  fixture->talk = showcase_presentation_get_talk (fixture->presentation);
  fixture->document = chapter.document = fixture_parse ("# One\n\nSome text\n\n# Two\n\nMore\n");
  chapter.n_blocks = showcase_document_get_n_blocks (chapter.document);
  showcase_presentation_set_chapters (fixture->presentation, &chapter, 1);
  showcase_presentation_begin (fixture->presentation, NULL);
  fixture->stage = showcase_presentation_get_stage (fixture->presentation);
  fixture->console = find_console ();
  while (!is_settled (fixture))
    g_main_context_iteration (NULL, TRUE);
  stage_fixture_act ("mousemove 300 300");
  stage_fixture_act ("mousemove 301 301");
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_object_unref (fixture->presentation);
  showcase_document_unref (fixture->document);
  stage_fixture_wait_idle ();
}

/* What the audience sees. */
static Picture *
draw (Fixture *fixture)
{
  GtkWidget *overlay = GTK_WIDGET (showcase_stage_window_get_overlay (fixture->stage));

  return stage_fixture_draw_view (overlay, gtk_widget_get_width (overlay), gtk_widget_get_height (overlay));
}

static gboolean
are_same (const Picture *a,
          const Picture *b)
{
  return a->width == b->width && a->height == b->height && memcmp (a->pixels, b->pixels, (gsize)a->width * (gsize)a->height * 4) == 0;
}

static gboolean
is_red (guint32 pixel)
{
  return (pixel >> 16 & 0xff) > 200 && (pixel >> 8 & 0xff) < 50 && (pixel & 0xff) < 50;
}

/* A point of the screen, in the stage. */
static guint32
get_pixel (Fixture *fixture,
           const Picture *picture,
           int x,
           int y)
{
  graphene_point_t point;
  double left;
  double top;

  gtk_native_get_surface_transform (GTK_NATIVE (fixture->stage), &left, &top);
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (fixture->stage), GTK_WIDGET (showcase_stage_window_get_overlay (fixture->stage)),
                                           &GRAPHENE_POINT_INIT ((float)(x - left), (float)(y - top)), &point));
  return stage_fixture_get_pixel (picture, (int)point.x, (int)point.y);
}

static void
test_stage (Fixture *fixture,
            gconstpointer user_data)
{
  g_autoptr (Picture) before = draw (fixture);
  g_autoptr (Picture) dot = NULL;
  g_autoptr (Picture) spotlight = NULL;
  g_autoptr (Picture) after = NULL;

  /* It appears where the mouse is already, and follows it. */
  stage_fixture_act ("key l");
  dot = draw (fixture);
  g_assert_true (is_red (get_pixel (fixture, dot, 301, 301)));
  stage_fixture_act ("mousemove 400 250");
  g_clear_pointer (&dot, stage_fixture_free_picture);
  dot = draw (fixture);
  g_assert_true (is_red (get_pixel (fixture, dot, 400, 250)));
  g_assert_cmphex (get_pixel (fixture, dot, 301, 301), ==, get_pixel (fixture, before, 301, 301));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 0);

  stage_fixture_act ("key l");
  spotlight = draw (fixture);
  g_assert_cmphex (get_pixel (fixture, spotlight, 400, 250), ==, get_pixel (fixture, before, 400, 250));
  g_assert_cmpint (get_pixel (fixture, spotlight, 100, 400) & 0xff, <, (get_pixel (fixture, before, 100, 400) & 0xff) / 2);
  stage_fixture_act ("key l");
  after = draw (fixture);
  g_assert_true (are_same (before, after));
}

/* One press puts it away, after what covers it. */
static void
test_escape (Fixture *fixture,
             gconstpointer user_data)
{
  g_autoptr (Picture) before = draw (fixture);
  g_autoptr (Picture) black = NULL;
  g_autoptr (Picture) black_with_spotlight = NULL;
  g_autoptr (Picture) again = NULL;
  g_autoptr (Picture) after = NULL;

  stage_fixture_act ("key b");
  black = draw (fixture);
  stage_fixture_act ("key b shift+l b");
  black_with_spotlight = draw (fixture);
  g_assert_true (are_same (black, black_with_spotlight));
  stage_fixture_act ("key Escape");
  again = draw (fixture);
  g_assert_false (are_same (again, black));
  g_assert_false (are_same (again, before));
  stage_fixture_act ("key Escape");
  after = draw (fixture);
  g_assert_true (are_same (after, before));
  g_assert_null (adw_window_get_visible_dialog (ADW_WINDOW (fixture->stage)));
  stage_fixture_act ("key Escape");
  g_assert_true (SHOWCASE_IS_END_DIALOG (adw_window_get_visible_dialog (ADW_WINDOW (fixture->stage))));
}

static void
test_ended (Fixture *fixture,
            gconstpointer user_data)
{
  GActionGroup *actions = G_ACTION_GROUP (showcase_presentation_get_actions (fixture->presentation));
  g_autoptr (GVariant) state = NULL;

  stage_fixture_act ("key shift+l");
  showcase_presentation_end (fixture->presentation);
  state = g_action_group_get_action_state (actions, "pointer");
  g_assert_false (g_variant_get_boolean (state));
}

/* The mouse above the console's page, at a share of it. */
static void
move_on_console (Fixture *fixture,
                 double x,
                 double y)
{
  GtkWidget *now = GTK_WIDGET (showcase_console_pages_get_now (showcase_console_window_get_pages (fixture->console)));
  g_autofree char *arguments = NULL;
  graphene_point_t point;
  double left;
  double top;

  gtk_native_get_surface_transform (GTK_NATIVE (fixture->console), &left, &top);
  point = GRAPHENE_POINT_INIT ((float)(x * gtk_widget_get_width (now)), (float)(y * gtk_widget_get_height (now)));
  g_assert_true (gtk_widget_compute_point (now, GTK_WIDGET (fixture->console), &point, &point));
  arguments = g_strdup_printf ("mousemove %d %d", (int)(left + point.x), (int)(top + point.y));
  stage_fixture_act ("%s", arguments);
}

static void
assert_dot (Fixture *fixture,
            double x,
            double y)
{
  ShowcasePageView *now = showcase_console_pages_get_now (showcase_console_window_get_pages (fixture->console));
  GtkWidget *overlay = gtk_widget_get_parent (GTK_WIDGET (now));
  g_autoptr (Picture) stage = draw (fixture);
  g_autoptr (Picture) console = stage_fixture_draw_view (overlay, gtk_widget_get_width (overlay), gtk_widget_get_height (overlay));
  graphene_rect_t area;

  showcase_page_view_get_area (showcase_stage_window_get_view (fixture->stage), &area);
  g_assert_true (is_red (stage_fixture_get_pixel (stage, (int)(area.origin.x + area.size.width * x), (int)(area.origin.y + area.size.height * y))));
  showcase_page_view_get_area (now, &area);
  g_assert_true (is_red (stage_fixture_get_pixel (console, (int)(area.origin.x + area.size.width * x), (int)(area.origin.y + area.size.height * y))));
}

/* The speaker points at the console, and the audience sees it at the same place of the page; not while the stage is frozen. */
static void
test_console (Fixture *fixture,
              gconstpointer user_data)
{
  g_autoptr (Picture) before = NULL;
  g_autoptr (Picture) frozen = NULL;

  gtk_window_present (GTK_WINDOW (fixture->console));
  while (!gtk_widget_get_mapped (GTK_WIDGET (fixture->console)))
    g_main_context_iteration (NULL, TRUE);
  stage_fixture_settle ();
  gtk_widget_activate_action (GTK_WIDGET (fixture->console), "talk.pointer", NULL);
  move_on_console (fixture, 0.25, 0.75);
  assert_dot (fixture, 0.25, 0.75);
  move_on_console (fixture, 0.8, 0.5);
  assert_dot (fixture, 0.8, 0.5);

  gtk_widget_activate_action (GTK_WIDGET (fixture->console), "talk.spotlight", NULL);
  before = draw (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->console), "talk.freeze", NULL);
  move_on_console (fixture, 0.3, 0.3);
  showcase_talk_next (fixture->talk);
  frozen = draw (fixture);
  g_assert_true (are_same (before, frozen));
}

static GtkEventController *
find_controller (GtkWidget *widget,
                 GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }
  g_assert_not_reached ();
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* What is dragged while it points is no click or swipe besides. The mouse stands in for a finger, which no X server has. */
static void
test_drag (Fixture *fixture,
           gconstpointer user_data)
{
  GtkWidget *view = GTK_WIDGET (showcase_stage_window_get_view (fixture->stage));
  guint n_released = 0;

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (find_controller (view, GTK_TYPE_GESTURE_DRAG)), FALSE);
  g_signal_connect_swapped (find_controller (view, GTK_TYPE_GESTURE_CLICK), "released", G_CALLBACK (count_cb), &n_released);
  stage_fixture_act ("mousemove 300 300 mousedown 1 mousemove 350 300 mousemove 400 300 mouseup 1");
  g_assert_cmpuint (n_released, ==, 1);
  stage_fixture_act ("key l mousemove 300 300 mousedown 1 mousemove 350 300 mousemove 400 300 mouseup 1");
  g_assert_cmpuint (n_released, ==, 1);
  stage_fixture_act ("mousedown 1 mouseup 1");
  g_assert_cmpuint (n_released, ==, 2);
}

int
main (int argc,
      char *argv[])
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  gtk_test_init (&argc, &argv, NULL);
  if (xdotool == NULL)
    {
      g_print ("1..0 # SKIP xdotool is not installed\n");
      return 0;
    }
  /* GTK's accessibility for tests can't announce. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);

  g_test_add ("/stage/presentation-pointer/stage", Fixture, NULL, set_up, test_stage, tear_down);
  g_test_add ("/stage/presentation-pointer/escape", Fixture, NULL, set_up, test_escape, tear_down);
  g_test_add ("/stage/presentation-pointer/ended", Fixture, NULL, set_up, test_ended, tear_down);
  g_test_add ("/stage/presentation-pointer/drag", Fixture, NULL, set_up, test_drag, tear_down);
  g_test_add ("/stage/presentation-pointer/console", Fixture, NULL, set_up, test_console, tear_down);

  return g_test_run ();
}
