/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A talk from its beginning to its end: what is on stage, what asks before it goes, and what is kept.
 */

#include "layout-fixture.h"
#include "showcase-end-dialog.h"
#include "showcase-presentation.h"
#include "showcase-stage-shape.h"
#include "stage-fixture.h"

static const char TALK[] = "# One\n\ntext\n\n# Two\n\ntext\n\n# Three\n\n- first\n- second\n\n# Four\n\ntext\n";

/* One for all: it is on the bus by one name. */
static GtkApplication *application;

typedef struct
{
  ShowcasePresentation *presentation;
  ShowcaseTalk *talk;
  ShowcaseDocument *document;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer user_data)
{
  ShowcaseChapter chapter = { .title = "A talk" };

  fixture->presentation = showcase_presentation_new (application, NULL);
  fixture->talk = showcase_presentation_get_talk (fixture->presentation);
  fixture->document = chapter.document = fixture_parse (user_data != NULL ? user_data : TALK);
  chapter.n_blocks = showcase_document_get_n_blocks (chapter.document);
  showcase_presentation_set_chapters (fixture->presentation, &chapter, 1);
}

static void
tear_down (Fixture *fixture,
           gconstpointer user_data)
{
  g_object_unref (fixture->presentation);
  showcase_document_unref (fixture->document);
  stage_fixture_wait_idle ();
}

/* Until there are pages, and room for them. */
static void
begin (Fixture *fixture)
{
  showcase_presentation_begin (fixture->presentation, NULL);
  while (showcase_page_painter_get_deck (showcase_presentation_get_painter (fixture->presentation)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (gtk_widget_get_width (GTK_WIDGET (showcase_stage_window_get_view (showcase_presentation_get_stage (fixture->presentation)))) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
act (Fixture *fixture,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (showcase_presentation_get_stage (fixture->presentation)), action, NULL));
}

static AdwAlertDialog *
find_dialog (Fixture *fixture)
{
  stage_fixture_wait_idle ();
  return (AdwAlertDialog *)stage_fixture_find (showcase_presentation_get_stage (fixture->presentation), SHOWCASE_TYPE_END_DIALOG);
}

static void
answer (Fixture *fixture,
        const char *response)
{
  AdwAlertDialog *dialog = find_dialog (fixture);
  GtkWidget *button;

  g_assert_nonnull (dialog);
  button = adw_alert_dialog_get_default_response (dialog) != NULL && g_str_equal (response, "end") ? adw_dialog_get_default_widget (ADW_DIALOG (dialog)) : NULL;
  if (button != NULL)
    g_signal_emit_by_name (button, "clicked");
  else
    adw_dialog_close (ADW_DIALOG (dialog));
  stage_fixture_wait_idle ();
}

static void
assert_label (ShowcasePageView *view,
              const char *label)
{
  g_autofree char *now = NULL;

  g_object_get (view, "label", &now, NULL);
  g_assert_cmpstr (now, ==, label);
}

static void
test_begin (Fixture *fixture,
            gconstpointer user_data)
{
  ShowcaseStageWindow *stage;
  ShowcasePageView *view;

  g_assert_false (showcase_presentation_is_on (fixture->presentation));
  begin (fixture);
  g_assert_true (showcase_presentation_is_on (fixture->presentation));
  stage = showcase_presentation_get_stage (fixture->presentation);
  view = showcase_stage_window_get_view (stage);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (stage)), ==, "Showcase Stage");
  g_assert_cmpuint (showcase_talk_get_n_pages (fixture->talk), ==, 5);
  assert_label (view, "Page 1 of 5, A talk");

  act (fixture, "talk.next");
  g_assert_cmpuint (showcase_page_view_get_page (view), ==, 1);

  /* Once more is the same stage. */
  showcase_presentation_begin (fixture->presentation, NULL);
  g_assert_true (showcase_presentation_get_stage (fixture->presentation) == stage);
}

static void
test_start (Fixture *fixture,
            gconstpointer user_data)
{
  showcase_presentation_set_start (fixture->presentation, 0, fixture_find (fixture->document, "Three"));
  begin (fixture);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 3);
}

/* What was left is gone on with. */
static void
test_again (Fixture *fixture,
            gconstpointer user_data)
{
  ShowcaseTimer *timer = showcase_talk_get_timer (fixture->talk);
  gint64 elapsed;

  begin (fixture);
  act (fixture, "talk.next");
  act (fixture, "talk.next");
  act (fixture, "talk.black");
  g_assert_true (showcase_timer_is_running (timer));
  showcase_presentation_end (fixture->presentation);
  g_assert_false (showcase_presentation_is_on (fixture->presentation));
  g_assert_null (showcase_presentation_get_stage (fixture->presentation));
  g_assert_false (showcase_timer_is_running (timer));
  elapsed = showcase_timer_get_elapsed (timer);

  begin (fixture);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 2);
  g_assert_cmpuint (showcase_talk_get_blank (fixture->talk), ==, SHOWCASE_BLANK_NONE);
  g_assert_true (showcase_timer_is_running (timer));
  g_assert_cmpint (showcase_timer_get_elapsed (timer), >=, elapsed);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_escape (Fixture *fixture,
             gconstpointer user_data)
{
  guint count = 0;

  g_signal_connect_swapped (fixture->presentation, "ended", G_CALLBACK (count_cb), &count);
  begin (fixture);
  act (fixture, "talk.white");
  g_assert_cmpuint (showcase_talk_get_blank (fixture->talk), ==, SHOWCASE_BLANK_WHITE);
  act (fixture, "talk.escape");
  g_assert_cmpuint (showcase_talk_get_blank (fixture->talk), ==, SHOWCASE_BLANK_NONE);
  g_assert_null (find_dialog (fixture));

  /* The question goes away by the same key. */
  act (fixture, "talk.escape");
  g_assert_nonnull (find_dialog (fixture));
  act (fixture, "talk.escape");
  g_assert_null (find_dialog (fixture));
  g_assert_true (showcase_presentation_is_on (fixture->presentation));

  act (fixture, "talk.leave");
  answer (fixture, "stay");
  g_assert_true (showcase_presentation_is_on (fixture->presentation));
  g_assert_cmpuint (count, ==, 0);
  act (fixture, "talk.leave");
  act (fixture, "talk.leave");
  answer (fixture, "end");
  g_assert_false (showcase_presentation_is_on (fixture->presentation));
  g_assert_cmpuint (count, ==, 1);
}

/* A clicker's button for the end reaches a talk whatever lies above it. */
static void
test_leave_overview (Fixture *fixture,
                     gconstpointer user_data)
{
  begin (fixture);
  act (fixture, "talk.overview");
  stage_fixture_wait_idle ();
  act (fixture, "talk.leave");
  g_assert_nonnull (find_dialog (fixture));
  answer (fixture, "stay");
  g_assert_null (stage_fixture_find (showcase_presentation_get_stage (fixture->presentation), ADW_TYPE_DIALOG));
}

static gboolean
close_something_cb (gboolean *is_open)
{
  gboolean was_open = *is_open;

  *is_open = FALSE;
  return was_open;
}

static void
test_escape_of_others (Fixture *fixture,
                       gconstpointer user_data)
{
  gboolean is_open = TRUE;

  g_signal_connect_swapped (fixture->presentation, "escape", G_CALLBACK (close_something_cb), &is_open);
  begin (fixture);
  act (fixture, "talk.escape");
  g_assert_false (is_open);
  g_assert_null (find_dialog (fixture));
  act (fixture, "talk.escape");
  g_assert_nonnull (find_dialog (fixture));
}

static void
test_close (Fixture *fixture,
            gconstpointer user_data)
{
  begin (fixture);
  gtk_window_close (GTK_WINDOW (showcase_presentation_get_stage (fixture->presentation)));
  g_assert_true (showcase_presentation_is_on (fixture->presentation));
  answer (fixture, "end");
  g_assert_false (showcase_presentation_is_on (fixture->presentation));

  /* A talk that ends by itself takes the question with it. */
  begin (fixture);
  act (fixture, "talk.leave");
  g_assert_nonnull (find_dialog (fixture));
  showcase_presentation_end (fixture->presentation);
  stage_fixture_wait_idle ();
}

static GtkWindow *
find_window (const char *title)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (g_strcmp0 (gtk_window_get_title (l->data), title) == 0)
      return l->data;

  return NULL;
}

/* On one screen the console waits until it is asked for; then both are windows, with titles of their own. The one goes alone, the other asks before it takes both away. */
static void
test_console (Fixture *fixture,
              gconstpointer user_data)
{
  GtkWindow *console;
  GtkWidget *dialog;

  begin (fixture);
  console = find_window ("Showcase Console");
  g_assert_nonnull (console);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (console)));
  act (fixture, "talk.windows");
  while (!gtk_widget_get_mapped (GTK_WIDGET (console)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (find_window ("Showcase Stage"));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (console), "talk.next", NULL));
  g_assert_cmpuint (showcase_page_view_get_page (showcase_stage_window_get_view (showcase_presentation_get_stage (fixture->presentation))), ==, 1);
  gtk_window_close (console);
  stage_fixture_wait_idle ();
  g_assert_true (showcase_presentation_is_on (fixture->presentation));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (console)));
  g_assert_null (find_dialog (fixture));
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 1);
  g_assert_true (showcase_timer_is_running (showcase_talk_get_timer (fixture->talk)));

  act (fixture, "talk.console");
  while (!gtk_widget_get_mapped (GTK_WIDGET (console)))
    g_main_context_iteration (NULL, TRUE);
  gtk_window_close (GTK_WINDOW (showcase_presentation_get_stage (fixture->presentation)));
  stage_fixture_wait_idle ();
  dialog = stage_fixture_find (console, SHOWCASE_TYPE_END_DIALOG);
  g_assert_nonnull (dialog);
  g_signal_emit_by_name (adw_dialog_get_default_widget (ADW_DIALOG (dialog)), "clicked");
  stage_fixture_wait_idle ();
  g_assert_false (showcase_presentation_is_on (fixture->presentation));
  g_assert_null (find_window ("Showcase Console"));
  g_assert_null (find_window ("Showcase Stage"));
}

/* What was said about the screens goes when it is no longer so. */
static void
test_stale_notice (Fixture *fixture,
                   gconstpointer user_data)
{
  ShowcaseStageWindow *stage;

  begin (fixture);
  stage = showcase_presentation_get_stage (fixture->presentation);
  g_assert_nonnull (stage_fixture_find (stage, g_type_from_name ("AdwToastWidget")));
  act (fixture, "talk.windows");
  stage_fixture_wait_idle ();
  g_assert_null (stage_fixture_find (stage, g_type_from_name ("AdwToastWidget")));
}

static gboolean
get_console_state (Fixture *fixture)
{
  GActionGroup *actions = G_ACTION_GROUP (showcase_presentation_get_actions (fixture->presentation));
  g_autoptr (GVariant) state = g_action_group_get_action_state (actions, "console");

  return g_variant_get_boolean (state);
}

/* It comes and goes as often as the speaker likes, and the action says whether it is there. */
static void
test_console_comes_and_goes (Fixture *fixture,
                             gconstpointer user_data)
{
  GtkWidget *console;

  g_action_group_activate_action (G_ACTION_GROUP (showcase_presentation_get_actions (fixture->presentation)), "console", NULL);
  g_assert_false (get_console_state (fixture));
  begin (fixture);
  console = GTK_WIDGET (find_window ("Showcase Console"));
  for (guint i = 0; i < 2; i++)
    {
      act (fixture, "talk.console");
      g_assert_true (gtk_widget_get_visible (console));
      g_assert_false (gtk_window_is_fullscreen (GTK_WINDOW (console)));
      g_assert_true (get_console_state (fixture));
      act (fixture, "talk.console");
      g_assert_false (gtk_widget_get_visible (console));
      g_assert_false (get_console_state (fixture));
    }

  /* What is open in it goes with it. */
  act (fixture, "talk.console");
  while (!gtk_widget_get_mapped (console))
    g_main_context_iteration (NULL, TRUE);
  act (fixture, "talk.overview");
  stage_fixture_wait_idle ();
  g_assert_nonnull (stage_fixture_find (console, ADW_TYPE_DIALOG));
  act (fixture, "talk.console");
  stage_fixture_wait_idle ();
  g_assert_null (stage_fixture_find (console, ADW_TYPE_DIALOG));
  act (fixture, "talk.leave");
  g_assert_nonnull (find_dialog (fixture));

  act (fixture, "talk.console");
  showcase_presentation_end (fixture->presentation);
  g_assert_false (get_console_state (fixture));
}

/* A stage of another shape has another deck, and the same words are on it. */
static void
test_resize (Fixture *fixture,
             gconstpointer user_data)
{
  ShowcasePagePainter *painter = showcase_presentation_get_painter (fixture->presentation);
  const ShowcaseFormat *format;

  begin (fixture);
  act (fixture, "talk.last");
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 4);
  /* As a window manager would have it. */
  g_signal_emit_by_name (showcase_stage_window_get_view (showcase_presentation_get_stage (fixture->presentation)), "resized", 500, 900);
  while (showcase_deck_get_format (showcase_page_painter_get_deck (painter))->width != SHOWCASE_STAGE_SIDE)
    g_main_context_iteration (NULL, TRUE);
  format = showcase_deck_get_format (showcase_page_painter_get_deck (painter));
  g_assert_cmpint (format->height, >, format->width);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 4);
  g_assert_true (showcase_talk_get_deck (fixture->talk) == showcase_page_painter_get_deck (painter));
}

static void
test_dark (Fixture *fixture,
           gconstpointer user_data)
{
  const ShowcaseStageLook *look = showcase_page_painter_get_look (showcase_presentation_get_painter (fixture->presentation));
  ShowcaseStageLook light;
  ShowcaseStageLook dark;

  showcase_stage_look_init (&light, SHOWCASE_STAGE_LIGHT);
  showcase_stage_look_init (&dark, SHOWCASE_STAGE_DARK);
  begin (fixture);
  act (fixture, "talk.dark");
  g_assert_true (showcase_stage_look_equal (look, &dark));
  act (fixture, "talk.dark");
  g_assert_true (showcase_stage_look_equal (look, &light));
}

/* Ended before there are pages, and begun again. */
static void
test_hasty (Fixture *fixture,
            gconstpointer user_data)
{
  showcase_presentation_set_start (fixture->presentation, 0, fixture_find (fixture->document, "Two"));
  showcase_presentation_begin (fixture->presentation, NULL);
  showcase_presentation_end (fixture->presentation);
  showcase_presentation_begin (fixture->presentation, NULL);
  showcase_presentation_end (fixture->presentation);
  stage_fixture_wait_idle ();
  begin (fixture);
  g_assert_cmpuint (showcase_talk_get_page (fixture->talk), ==, 2);
}

static void
test_nothing (Fixture *fixture,
              gconstpointer user_data)
{
  showcase_presentation_set_chapters (fixture->presentation, NULL, 0);
  begin (fixture);
  g_assert_cmpuint (showcase_talk_get_n_pages (fixture->talk), ==, 0);
  act (fixture, "talk.next");
  act (fixture, "talk.last");
  assert_label (showcase_stage_window_get_view (showcase_presentation_get_stage (fixture->presentation)), "There Is Nothing to Show Yet");
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

  g_test_add ("/presentation/begin", Fixture, NULL, set_up, test_begin, tear_down);
  g_test_add ("/presentation/start", Fixture, NULL, set_up, test_start, tear_down);
  g_test_add ("/presentation/again", Fixture, NULL, set_up, test_again, tear_down);
  g_test_add ("/presentation/escape", Fixture, NULL, set_up, test_escape, tear_down);
  g_test_add ("/presentation/leave-overview", Fixture, NULL, set_up, test_leave_overview, tear_down);
  g_test_add ("/presentation/escape-of-others", Fixture, NULL, set_up, test_escape_of_others, tear_down);
  g_test_add ("/presentation/close", Fixture, NULL, set_up, test_close, tear_down);
  g_test_add ("/presentation/console", Fixture, NULL, set_up, test_console, tear_down);
  g_test_add ("/presentation/console-comes-and-goes", Fixture, NULL, set_up, test_console_comes_and_goes, tear_down);
  g_test_add ("/presentation/stale-notice", Fixture, NULL, set_up, test_stale_notice, tear_down);
  g_test_add ("/presentation/resize", Fixture, NULL, set_up, test_resize, tear_down);
  g_test_add ("/presentation/dark", Fixture, NULL, set_up, test_dark, tear_down);
  g_test_add ("/presentation/hasty", Fixture, NULL, set_up, test_hasty, tear_down);
  g_test_add ("/presentation/nothing", Fixture, NULL, set_up, test_nothing, tear_down);

  return g_test_run ();
}
