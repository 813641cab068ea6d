/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The look of a stage: its colours and its light, at once, by what names, and what is remembered.
 */

#include "config.h"

#include "layout-fixture.h"
#include "showcase-console-tools.h"
#include "showcase-console-window.h"
#include "showcase-projector-button.h"
#include "showcase-presentation.h"
#include "stage-fixture.h"

#define BLACK 0xff000000
#define WHITE 0xffffffff

/* Two pages of usual text. */
#define ITEM "- An item that is as long as one and a half lines on a stage, or as two of them when its text is larger than it usually is.\n"
#define ITEMS "# One\n\n" ITEM ITEM ITEM "\n# Two\n\n" ITEM ITEM ITEM ITEM ITEM ITEM

static GtkApplication *application;

typedef struct
{
  GSettings *settings;
  ShowcasePresentation *presentation;
  ShowcaseTalk *talk;
  ShowcaseDocument *document;
  ShowcaseConsoleWindow *console;
} Fixture;

static void
begin (Fixture *fixture)
{
  ShowcaseChapter chapter = { .document = fixture->document, .n_blocks = showcase_document_get_n_blocks (fixture->document) };
  GtkWidget *view;

  fixture->presentation = showcase_presentation_new (application, fixture->settings);
  fixture->talk = showcase_presentation_get_talk (fixture->presentation);
  showcase_presentation_set_chapters (fixture->presentation, &chapter, 1);
  showcase_presentation_begin (fixture->presentation, NULL);
  for (GList *window = gtk_application_get_windows (application); window != NULL; window = window->next)
    if (SHOWCASE_IS_CONSOLE_WINDOW (window->data))
      fixture->console = window->data;
  view = GTK_WIDGET (showcase_stage_window_get_view (showcase_presentation_get_stage (fixture->presentation)));
  while (showcase_talk_get_n_pages (fixture->talk) == 0 || gtk_widget_get_width (view) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
end (Fixture *fixture)
{
  g_object_unref (fixture->presentation);
  stage_fixture_wait_idle ();
}

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  fixture->settings = g_settings_new (APP_ID);
  fixture->document = fixture_parse (user_data != NULL ? user_data : "# One\n\nSome text\n");
  begin (fixture);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  end (fixture);
  g_settings_reset (fixture->settings, "stage-look");
  g_settings_reset (fixture->settings, "stage-brightness");
  g_settings_reset (fixture->settings, "stage-contrast");
  g_settings_reset (fixture->settings, "stage-inverted");
  g_settings_reset (fixture->settings, "stage-text-divisor");
  g_object_unref (fixture->settings);
  showcase_document_unref (fixture->document);
}

static void
act (Fixture *fixture,
     const char *action,
     const char *target)
{
  g_action_group_activate_action (G_ACTION_GROUP (showcase_presentation_get_actions (fixture->presentation)), action,
                                  target != NULL ? g_variant_new_string (target) : NULL);
}

static void
assert_look (Fixture *fixture,
             const char *name,
             gboolean is_dark)
{
  GActionGroup *actions = G_ACTION_GROUP (showcase_presentation_get_actions (fixture->presentation));
  g_autoptr (GVariant) look = g_action_group_get_action_state (actions, "look");
  g_autoptr (GVariant) dark = g_action_group_get_action_state (actions, "dark");

  g_assert_cmpstr (g_variant_get_string (look, NULL), ==, name);
  g_assert_cmpint (g_variant_get_boolean (dark), ==, is_dark);
}

static Picture *
draw (gpointer widget)
{
  return stage_fixture_draw_view (widget, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
}

static Picture *
draw_stage (Fixture *fixture)
{
  return draw (showcase_stage_window_get_overlay (showcase_presentation_get_stage (fixture->presentation)));
}

/* Each look is on the stage at the next drawing, of the same deck. */
static void
test_looks (Fixture *fixture,
            gconstpointer user_data)
{
  static const struct
  {
    const char *name;
    guint32 background;
    gboolean is_dark;
  } looks[] = {
    { "dark", 0xff17171a, TRUE },
    { "washed-out", WHITE, FALSE },
    { "dim", BLACK, TRUE },
    { "light", WHITE, FALSE },
  };
  ShowcaseDeck *deck = showcase_talk_get_deck (fixture->talk);

  assert_look (fixture, "light", FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autoptr (Picture) picture = NULL;

      act (fixture, "look", looks[i].name);
      picture = draw_stage (fixture);
      g_assert_cmphex (stage_fixture_get_pixel (picture, picture->width / 2, picture->height / 2), ==, looks[i].background);
      assert_look (fixture, looks[i].name, looks[i].is_dark);
      g_assert_true (showcase_talk_get_deck (fixture->talk) == deck);
    }
  act (fixture, "look", "of another program");
  assert_look (fixture, "light", FALSE);

  /* By one key, all of them in turn. */
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      act (fixture, "next-look", NULL);
      assert_look (fixture, looks[i].name, looks[i].is_dark);
    }
}

/* Light and dark are those that were used last. */
static void
test_flips (Fixture *fixture,
            gconstpointer user_data)
{
  act (fixture, "dark", NULL);
  assert_look (fixture, "dark", TRUE);
  act (fixture, "dark", NULL);
  assert_look (fixture, "light", FALSE);
  act (fixture, "look", "dim");
  act (fixture, "dark", NULL);
  assert_look (fixture, "light", FALSE);
  act (fixture, "look", "washed-out");
  act (fixture, "dark", NULL);
  assert_look (fixture, "dim", TRUE);
  act (fixture, "dark", NULL);
  assert_look (fixture, "washed-out", FALSE);
}

static GtkRange *
find_slider (Fixture *fixture,
             const char *name)
{
  GtkWidget *button = stage_fixture_find (GTK_WIDGET (fixture->console), SHOWCASE_TYPE_PROJECTOR_BUTTON);
  GObject *slider = gtk_widget_get_template_child (button, SHOWCASE_TYPE_PROJECTOR_BUTTON, name);

  g_assert_true (GTK_IS_SCALE (slider));
  return GTK_RANGE (slider);
}

/* The stage alone has less light, and a black one stays black. */
static void
test_brightness (Fixture *fixture,
                 gconstpointer user_data)
{
  GtkWidget *now = GTK_WIDGET (showcase_console_pages_get_now (showcase_console_window_get_pages (fixture->console)));
  g_autoptr (Picture) stage = NULL;
  g_autoptr (Picture) console = NULL;

  gtk_window_present (GTK_WINDOW (fixture->console));
  while (!gtk_widget_get_mapped (now))
    g_main_context_iteration (NULL, TRUE);
  gtk_range_set_value (find_slider (fixture, "brightness"), 0.6);
  stage = draw_stage (fixture);
  console = stage_fixture_draw_view (gtk_widget_get_parent (now), 320, 180);
  g_assert_cmphex (stage_fixture_get_pixel (stage, stage->width / 2, stage->height / 2), ==, 0xff999999);
  g_assert_cmphex (stage_fixture_get_pixel (console, 160, 90), ==, WHITE);
  gtk_range_set_value (find_slider (fixture, "brightness"), 0);
  g_assert_cmpfloat (gtk_range_get_value (find_slider (fixture, "brightness")), ==, 0.5);

  act (fixture, "black", NULL);
  g_clear_pointer (&stage, stage_fixture_free_picture);
  stage = draw_stage (fixture);
  g_assert_cmphex (stage_fixture_get_pixel (stage, stage->width / 2, stage->height / 2), ==, BLACK);
}

static guint32
draw_middle (Fixture *fixture)
{
  g_autoptr (Picture) stage = draw_stage (fixture);

  return stage_fixture_get_pixel (stage, stage->width / 2, stage->height / 2);
}

/* The page alone has other colours, and only on the stage. */
static void
test_invert (Fixture *fixture,
             gconstpointer user_data)
{
  GtkWidget *now = GTK_WIDGET (showcase_console_pages_get_now (showcase_console_window_get_pages (fixture->console)));
  ShowcaseDeck *deck = showcase_talk_get_deck (fixture->talk);
  g_autoptr (Picture) console = NULL;

  gtk_window_present (GTK_WINDOW (fixture->console));
  while (!gtk_widget_get_mapped (now))
    g_main_context_iteration (NULL, TRUE);
  act (fixture, "invert", NULL);
  g_assert_true (g_settings_get_boolean (fixture->settings, "stage-inverted"));
  g_assert_cmphex (draw_middle (fixture), ==, BLACK);
  console = stage_fixture_draw_view (gtk_widget_get_parent (now), 320, 180);
  g_assert_cmphex (stage_fixture_get_pixel (console, 160, 90), ==, WHITE);
  act (fixture, "look", "dark");
  g_assert_cmphex (draw_middle (fixture), ==, 0xffe8e8e5);
  g_assert_true (showcase_talk_get_deck (fixture->talk) == deck);

  act (fixture, "black", NULL);
  g_assert_cmphex (draw_middle (fixture), ==, BLACK);
  act (fixture, "white", NULL);
  g_assert_cmphex (draw_middle (fixture), ==, WHITE);
  act (fixture, "white", NULL);
  act (fixture, "invert", NULL);
  g_assert_cmphex (draw_middle (fixture), ==, 0xff17171a);
}

/* What is nearly black becomes black, and what was made whiter than white is as bright as white when there is less light. */
static void
test_contrast (Fixture *fixture,
               gconstpointer user_data)
{
  act (fixture, "look", "dark");
  gtk_range_set_value (find_slider (fixture, "contrast"), 1.1);
  g_assert_cmphex (draw_middle (fixture), ==, 0xff0d0d10);
  gtk_range_set_value (find_slider (fixture, "contrast"), 2);
  g_assert_cmpfloat (g_settings_get_double (fixture->settings, "stage-contrast"), ==, 1.5);
  g_assert_cmphex (draw_middle (fixture), ==, BLACK);
  act (fixture, "look", "light");
  gtk_range_set_value (find_slider (fixture, "brightness"), 0.6);
  g_assert_cmphex (draw_middle (fixture), ==, 0xff999999);
}

/* A stage whose shape no page has is black beside it. */
static void
test_beside (Fixture *fixture,
             gconstpointer user_data)
{
  GtkWidget *lens = GTK_WIDGET (showcase_stage_window_get_lens (showcase_presentation_get_stage (fixture->presentation)));
  g_autoptr (Picture) picture = NULL;

  act (fixture, "invert", NULL);
  act (fixture, "look", "dark");
  picture = stage_fixture_draw_view (lens, 1000, 100);
  g_assert_cmphex (stage_fixture_get_pixel (picture, 10, 50), ==, BLACK);
  g_assert_cmphex (stage_fixture_get_pixel (picture, 500, 95), ==, 0xffe8e8e5);
}

static ShowcaseDeck *
get_deck (Fixture *fixture)
{
  return showcase_page_painter_get_deck (showcase_presentation_get_painter (fixture->presentation));
}

static double
get_divisor (Fixture *fixture)
{
  const ShowcaseFormat *format = showcase_deck_get_format (get_deck (fixture));

  return MIN (format->width, format->height) / format->style.body;
}

static void
assert_text (Fixture *fixture)
{
  g_autoptr (Picture) stage = draw_stage (fixture);

  g_assert_cmpuint (stage_fixture_count (stage, &GRAPHENE_RECT_INIT (0, 0, (float)stage->width, (float)stage->height), WHITE), >, 1000);
}

/* There are pages all the time, until there are others, and the talk goes on where it is. */
static void
test_size (Fixture *fixture,
           gconstpointer user_data)
{
  ShowcaseTimer *timer = showcase_talk_get_timer (fixture->talk);
  guint n_pages = showcase_talk_get_n_pages (fixture->talk);
  guint page = n_pages - 1;
  gint64 elapsed;

  act (fixture, "last", NULL);
  elapsed = showcase_timer_get_elapsed (timer);
  g_assert_cmpfloat (get_divisor (fixture), ==, 24);
  for (guint divisor = 22; divisor >= 16; divisor -= 2)
    {
      ShowcaseDeck *before = get_deck (fixture);

      gtk_range_set_value (find_slider (fixture, "size"), gtk_range_get_value (find_slider (fixture, "size")) + 1);
      g_assert_cmpuint (g_settings_get_uint (fixture->settings, "stage-text-divisor"), ==, divisor);
      g_assert_true (get_deck (fixture) == before);
      while (get_deck (fixture) == before)
        {
          g_main_context_iteration (NULL, TRUE);
          assert_text (fixture);
        }
      g_assert_cmpfloat (get_divisor (fixture), ==, divisor);
      g_assert_true (showcase_talk_get_deck (fixture->talk) == get_deck (fixture));
    }
  g_assert_cmpuint (showcase_talk_get_n_pages (fixture->talk), >, n_pages);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), >, page);
  g_assert_true (showcase_timer_is_running (timer));
  g_assert_cmpint (showcase_timer_get_elapsed (timer), >, elapsed);

  g_settings_set_uint (fixture->settings, "stage-text-divisor", 24);
  while (get_divisor (fixture) < 24)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, page);
  g_assert_cmpfloat (gtk_range_get_value (find_slider (fixture, "size")), ==, 3);
}

/* The colours are there at once, and the pages with heavier text when they are made. */
static void
test_weight (Fixture *fixture,
             gconstpointer user_data)
{
  guint page;

  act (fixture, "last", NULL);
  page = showcase_talk_get_page (fixture->talk);
  g_assert_cmpint (showcase_deck_get_format (get_deck (fixture))->style.text_weight, ==, PANGO_WEIGHT_NORMAL);
  act (fixture, "look", "washed-out");
  while (showcase_deck_get_format (get_deck (fixture))->style.text_weight == PANGO_WEIGHT_NORMAL)
    {
      assert_text (fixture);
      g_main_context_iteration (NULL, TRUE);
    }
  assert_text (fixture);
  g_assert_cmpfloat (get_divisor (fixture), ==, 24);

  act (fixture, "look", "dark");
  while (showcase_deck_get_format (get_deck (fixture))->style.text_weight > PANGO_WEIGHT_NORMAL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, page);
}

/* The colours of the stage are not those of the window with which the speaker reads the time. */
static void
test_console (Fixture *fixture,
              gconstpointer user_data)
{
  GtkWidget *tools = stage_fixture_find (GTK_WIDGET (fixture->console), SHOWCASE_TYPE_CONSOLE_TOOLS);
  g_autoptr (Picture) before = NULL;
  g_autoptr (Picture) after = NULL;

  gtk_window_present (GTK_WINDOW (fixture->console));
  while (!gtk_widget_get_mapped (tools) || gtk_widget_get_width (tools) == 0)
    g_main_context_iteration (NULL, TRUE);
  before = draw (tools);
  g_assert_cmpuint (stage_fixture_count (before, &GRAPHENE_RECT_INIT (0, 0, (float)before->width, (float)before->height), 0), >, 100);
  act (fixture, "look", "dim");
  after = draw (tools);
  g_assert_cmpint (memcmp (before->pixels, after->pixels, (gsize)before->width * (gsize)before->height * 4), ==, 0);
  g_assert_false (adw_style_manager_get_dark (adw_style_manager_get_default ()));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (fixture->console), "dark"));
}

/* The next talk is in the same room. */
static void
test_remembered (Fixture *fixture,
                 gconstpointer user_data)
{
  g_autofree char *look = NULL;
  g_autoptr (Picture) stage = NULL;

  act (fixture, "look", "washed-out");
  gtk_range_set_value (find_slider (fixture, "brightness"), 0.8);
  gtk_range_set_value (find_slider (fixture, "size"), 7);
  look = g_settings_get_string (fixture->settings, "stage-look");
  g_assert_cmpstr (look, ==, "washed-out");
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (fixture->settings, "stage-brightness"), 0.8, 1e-6);
  end (fixture);
  begin (fixture);
  assert_look (fixture, "washed-out", FALSE);
  g_assert_cmpfloat (get_divisor (fixture), ==, 16);
  stage = draw_stage (fixture);
  g_assert_cmphex (stage_fixture_get_pixel (stage, stage->width / 2, stage->height / 2), ==, 0xffcccccc);
}

int
main (int argc,
      char **argv)
{
  /* GTK's accessibility for tests can't announce. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);

  g_test_add ("/stage/presentation-look/looks", Fixture, NULL, set_up, test_looks, tear_down);
  g_test_add ("/stage/presentation-look/flips", Fixture, NULL, set_up, test_flips, tear_down);
  g_test_add ("/stage/presentation-look/brightness", Fixture, NULL, set_up, test_brightness, tear_down);
  g_test_add ("/stage/presentation-look/invert", Fixture, NULL, set_up, test_invert, tear_down);
  g_test_add ("/stage/presentation-look/contrast", Fixture, NULL, set_up, test_contrast, tear_down);
  g_test_add ("/stage/presentation-look/beside", Fixture, NULL, set_up, test_beside, tear_down);
  g_test_add ("/stage/presentation-look/size", Fixture, ITEMS, set_up, test_size, tear_down);
  g_test_add ("/stage/presentation-look/weight", Fixture, ITEMS, set_up, test_weight, tear_down);
  g_test_add ("/stage/presentation-look/console", Fixture, NULL, set_up, test_console, tear_down);
  g_test_add ("/stage/presentation-look/remembered", Fixture, NULL, set_up, test_remembered, tear_down);

  return g_test_run ();
}
