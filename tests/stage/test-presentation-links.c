/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Links on stage, with a real keyboard and a real pointer: they become codes, or lead to another page, and never out of the talk.
 */

#include "layout-fixture.h"
#include "showcase-end-dialog.h"
#include "showcase-links-overlay.h"
#include "showcase-page-hit.h"
#include "showcase-presentation.h"
#include "stage-fixture.h"

#define TALK \
  "# One\n\n[A](https://a.example/)\n\n[B](https://b.example/) and [the end](#end)\n\n# Two\n\n[C](https://c.example/)\n\n# End\n\nText\n\n# After\n\nMore\n"

static GtkApplication *application;

typedef struct
{
  ShowcasePresentation *presentation;
  ShowcaseTalk *talk;
  ShowcaseDocument *document;
  GtkWindow *window;
  GtkWidget *overlay;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  ShowcaseChapter chapter = { 0 };
  GtkWidget *view;

  fixture->presentation = showcase_presentation_new (application, NULL);
  fixture->talk = showcase_presentation_get_talk (fixture->presentation);
  fixture->document = chapter.document = fixture_parse (TALK);
  chapter.n_blocks = showcase_document_get_n_blocks (chapter.document);
  showcase_presentation_set_chapters (fixture->presentation, &chapter, 1);
  showcase_presentation_begin (fixture->presentation, NULL);
  fixture->window = GTK_WINDOW (showcase_presentation_get_stage (fixture->presentation));
  fixture->overlay = stage_fixture_find (fixture->window, SHOWCASE_TYPE_LINKS_OVERLAY);
  view = GTK_WIDGET (showcase_stage_window_get_view (showcase_presentation_get_stage (fixture->presentation)));
  while (showcase_talk_get_n_pages (fixture->talk) < 4 || gtk_widget_get_width (view) == 0 || !gtk_widget_get_mapped (view))
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

static void
test_keys (Fixture *fixture,
           gconstpointer user_data)
{
  g_assert_false (gtk_widget_get_visible (fixture->overlay));
  stage_fixture_act ("key q");
  g_assert_true (gtk_widget_get_visible (fixture->overlay));
  stage_fixture_act ("key 2");
  g_assert_true (gtk_widget_get_visible (fixture->overlay));
  stage_fixture_act ("key Escape");
  g_assert_false (gtk_widget_get_visible (fixture->overlay));
  g_assert_null (stage_fixture_find (fixture->window, SHOWCASE_TYPE_END_DIALOG));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 0);

  /* A number is a page again, and the next page puts the code away. */
  stage_fixture_act ("key 2 Return q");
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 1);
  g_assert_true (gtk_widget_get_visible (fixture->overlay));
  stage_fixture_act ("key Next");
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 2);
  g_assert_false (gtk_widget_get_visible (fixture->overlay));

  stage_fixture_act ("key shift+q");
  g_assert_true (gtk_widget_get_visible (fixture->overlay));
  stage_fixture_act ("key Next 1 Escape");
  g_assert_true (gtk_widget_get_visible (fixture->overlay));
  stage_fixture_act ("key Escape");
  g_assert_false (gtk_widget_get_visible (fixture->overlay));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 2);

  /* Nothing of it is left when the talk begins again. */
  stage_fixture_act ("key shift+q");
  showcase_presentation_end (fixture->presentation);
  showcase_presentation_begin (fixture->presentation, NULL);
  fixture->overlay = stage_fixture_find (showcase_presentation_get_stage (fixture->presentation), SHOWCASE_TYPE_LINKS_OVERLAY);
  g_assert_false (gtk_widget_get_visible (fixture->overlay));
}

static void
click_on_link (Fixture *fixture,
               guint link)
{
  ShowcasePageView *view = showcase_stage_window_get_view (showcase_presentation_get_stage (fixture->presentation));

  for (int y = 0; y < gtk_widget_get_height (GTK_WIDGET (view)); y += 3)
    for (int x = 0; x < gtk_widget_get_width (GTK_WIDGET (view)); x += 3)
      if (showcase_page_hit_find_link (view, x, y) == link)
        {
          g_autofree char *arguments = NULL;
          graphene_point_t point;
          double left;
          double top;

          /* The window has a shadow around it. */
          gtk_native_get_surface_transform (GTK_NATIVE (fixture->window), &left, &top);
          g_assert_true (gtk_widget_compute_point (GTK_WIDGET (view), GTK_WIDGET (fixture->window), &GRAPHENE_POINT_INIT ((float)x + 2, (float)y + 2), &point));
          arguments = g_strdup_printf ("mousemove %d %d click 1", (int)(left + point.x), (int)(top + point.y));
          stage_fixture_act ("%s", arguments);
          return;
        }
  g_assert_not_reached ();
}

static void
test_clicks (Fixture *fixture,
             gconstpointer user_data)
{
  click_on_link (fixture, 1);
  g_assert_true (gtk_widget_get_visible (fixture->overlay));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 0);
  stage_fixture_act ("click 1");
  g_assert_false (gtk_widget_get_visible (fixture->overlay));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 0);

  /* To a place of the talk, and back. */
  click_on_link (fixture, 2);
  g_assert_false (gtk_widget_get_visible (fixture->overlay));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 2);
  stage_fixture_act ("key alt+Left");
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 0);

  /* Beside a link, a click is a click. */
  stage_fixture_act ("mousemove 5 400 click 1");
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 1);
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

  g_test_add ("/stage/presentation-links/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/stage/presentation-links/clicks", Fixture, NULL, set_up, test_clicks, tear_down);

  return g_test_run ();
}
