/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From the window to the stage and back: where a talk begins, and that it goes on where it was left.
 */

#include "config.h"

#include "showcase-console-window.h"
#include "showcase-presenting.h"
#include "showcase-talk-record.h"
#include "talk-fixture.h"

static void
test_keys (WindowFixture *fixture)
{
  g_auto (GStrv) here = gtk_application_get_accels_for_action (GTK_APPLICATION (fixture->application), "win.present");
  g_auto (GStrv) start = gtk_application_get_accels_for_action (GTK_APPLICATION (fixture->application), "win.present-from-start");

  g_assert_true (g_strv_contains ((const char *const *)here, "F5"));
  g_assert_true (g_strv_contains ((const char *const *)start, "<Shift>F5"));
}

static void
test_here (WindowFixture *fixture)
{
  talk_fixture_select (fixture, 0, 1);
  talk_fixture_present (fixture, "win.present");
  g_assert_true (g_str_has_suffix (talk_fixture_get_label (fixture), ", 2021-2022 Developer"));
  talk_fixture_end (fixture);

  /* The window is as it was. */
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  g_assert_true (showcase_session_get_entry (fixture->session) == window_fixture_get_entry (fixture, 0, 1));

  talk_fixture_select (fixture, 0, 0);
  talk_fixture_present (fixture, "win.present");
  g_assert_true (g_str_has_suffix (talk_fixture_get_label (fixture), ", 2022-2023 DevOps Engineer") || g_str_has_suffix (talk_fixture_get_label (fixture), ", Career"));
  talk_fixture_end (fixture);
}

static void
test_start (WindowFixture *fixture)
{
  talk_fixture_select (fixture, 0, 1);
  talk_fixture_present (fixture, "win.present-from-start");
  g_assert_true (g_str_has_prefix (talk_fixture_get_label (fixture), "Page 1 of "));
  g_assert_true (g_str_has_suffix (talk_fixture_get_label (fixture), ", Career"));
  talk_fixture_end (fixture);
}

static void
test_again (WindowFixture *fixture)
{
  g_autofree char *left = NULL;

  talk_fixture_select (fixture, 0, 1);
  talk_fixture_present (fixture, "win.present");
  talk_fixture_get_label (fixture);
  talk_fixture_act (fixture, "talk.next");
  left = g_strdup (talk_fixture_get_label (fixture));
  talk_fixture_end (fixture);

  talk_fixture_present (fixture, "win.present");
  g_assert_cmpstr (talk_fixture_get_label (fixture), ==, left);
  talk_fixture_end (fixture);

  /* From elsewhere, it is elsewhere. */
  talk_fixture_select (fixture, 1, 1);
  talk_fixture_present (fixture, "win.present");
  g_assert_true (g_str_has_suffix (talk_fixture_get_label (fixture), ", Second topic"));
  talk_fixture_end (fixture);
}

static gboolean
says (gpointer widget,
      const char *words)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && g_str_has_prefix (gtk_label_get_label (widget), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;

  return FALSE;
}

/* A key that does nothing would look broken. */
static void
press_in_vain (WindowFixture *fixture)
{
  g_assert_false (says (fixture->window, "There is nothing to present"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.present", NULL));
  while (!says (fixture->window, "There is nothing to present"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (talk_fixture_find_stage (fixture));
}

static void
test_no_documents (AppFixture *app,
                   gconstpointer user_data)
{
  WindowFixture fixture = { .app = app };
  g_autofree char *folder = app_fixture_make_folder ();
  g_autoptr (GFile) empty = g_file_new_for_path (folder);

  window_fixture_run (&fixture, NULL, press_in_vain);
  window_fixture_run (&fixture, empty, press_in_vain);
  app_fixture_remove_folder (folder);
}

static void
test_portfolio (WindowFixture *fixture)
{
  g_autofree char *label = NULL;

  talk_fixture_select (fixture, 1, 1);
  talk_fixture_present (fixture, "win.present-portfolio");
  g_assert_true (g_str_has_suffix (talk_fixture_get_label (fixture), ", Second topic"));
  label = g_strdup (talk_fixture_get_label (fixture));
  talk_fixture_end (fixture);

  talk_fixture_present (fixture, "win.present");
  g_assert_true (g_str_has_suffix (talk_fixture_get_label (fixture), ", Second topic"));
  g_assert_cmpstr (talk_fixture_get_label (fixture), !=, label);
  talk_fixture_end (fixture);
}

static GtkWindow *
find_console (WindowFixture *fixture)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (fixture->application)); l != NULL; l = l->next)
    if (SHOWCASE_IS_CONSOLE_WINDOW (l->data))
      return l->data;

  return NULL;
}

/* A window of its own, or a dialog in the window of the speaker. */
static GtkWidget *
find_list (WindowFixture *fixture)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (gtk_window_get_transient_for (window) == find_console (fixture))
        return GTK_WIDGET (window);
    }

  return window_fixture_find (find_console (fixture), ADW_TYPE_DIALOG);
}

/* The list of keys is the speaker's, wherever it was asked for. */
static void
test_shortcuts (WindowFixture *fixture)
{
  GtkWindow *stage;
  GtkWidget *list;

  talk_fixture_present (fixture, "win.present");
  talk_fixture_get_label (fixture);
  stage = GTK_WINDOW (talk_fixture_find_stage (fixture));
  talk_fixture_act (fixture, "talk.console");
  gtk_window_present (stage);
  while (gtk_application_get_active_window (GTK_APPLICATION (fixture->application)) != stage)
    g_main_context_iteration (NULL, TRUE);
  talk_fixture_act (fixture, "talk.shortcuts");
  list = find_list (fixture);
  g_assert_nonnull (list);
  if (GTK_IS_WINDOW (list))
    gtk_window_close (GTK_WINDOW (list));
  else
    adw_dialog_force_close (ADW_DIALOG (list));
  talk_fixture_act (fixture, "talk.console");
  talk_fixture_end (fixture);
}

/* Neither the window nor the program goes away below a talk, unless the speaker says so. */
static void
test_close (WindowFixture *fixture)
{
  GtkWidget *question;

  talk_fixture_present (fixture, "win.present");
  talk_fixture_get_label (fixture);
  gtk_window_close (GTK_WINDOW (fixture->window));
  window_fixture_settle ();
  g_assert_nonnull (talk_fixture_find_stage (fixture));
  talk_fixture_act (fixture, "talk.escape");

  /* The question that is asked last is the one that is answered. */
  talk_fixture_act (fixture, "talk.leave");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  window_fixture_settle ();
  question = window_fixture_find (talk_fixture_find_stage (fixture), ADW_TYPE_ALERT_DIALOG);
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (question)), ==, "End the Talk and Quit?");
  talk_fixture_act (fixture, "talk.escape");
  talk_fixture_end (fixture);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
}

static gboolean
close_request_cb (guint *n_closes)
{
  (*n_closes)++;
  return GDK_EVENT_STOP;
}

static void
test_quit (WindowFixture *fixture)
{
  guint n_closes = 0;
  gulong handler;
  GtkWidget *question;

  talk_fixture_present (fixture, "win.present");
  talk_fixture_get_label (fixture);
  handler = g_signal_connect_swapped (fixture->window, "close-request", G_CALLBACK (close_request_cb), &n_closes);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  window_fixture_settle ();
  g_assert_cmpuint (n_closes, ==, 0);
  question = window_fixture_find (talk_fixture_find_stage (fixture), ADW_TYPE_ALERT_DIALOG);
  g_assert_nonnull (question);
  g_signal_emit_by_name (adw_dialog_get_default_widget (ADW_DIALOG (question)), "clicked");
  while (n_closes == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (talk_fixture_find_stage (fixture));
  g_signal_handler_disconnect (fixture->window, handler);
}

/* The time of the talk that is on, in seconds, as it would be found again. */
static guint
read_slot (void)
{
  g_autoptr (GFile) file = showcase_talk_record_new_file ();
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (keys, g_file_peek_path (file), G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);
  return (guint)(g_key_file_get_int64 (keys, "Talk", "Slot", NULL) / G_TIME_SPAN_SECOND);
}

static guint
present_for_slot (WindowFixture *fixture)
{
  guint slot;

  talk_fixture_present (fixture, "win.present-from-start");
  talk_fixture_get_label (fixture);
  talk_fixture_act (fixture, "talk.next");
  talk_fixture_wait_for_bookmark (TRUE);
  slot = read_slot ();
  talk_fixture_end (fixture);
  talk_fixture_wait_for_bookmark (FALSE);

  return slot;
}

static void
open_text (WindowFixture *fixture,
           const char *text)
{
  ShowcaseShelf *shelf = showcase_session_get_shelf (fixture->session);
  g_autofree char *folder = app_fixture_make_folder ();
  g_autoptr (GFile) file = app_fixture_write (folder, "talk.md", text, -1);

  showcase_shelf_open (shelf, &file, 1);
  app_fixture_wait_for_shelf (shelf);
  window_fixture_settle ();
  app_fixture_remove_folder (folder);
}

/* A talk has the time that its document says, and otherwise what was chosen last. */
static void
test_slot (WindowFixture *fixture)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  g_settings_set_uint (settings, "talk-slot", 5);
  g_assert_cmpuint (present_for_slot (fixture), ==, 5 * 60);
  open_text (fixture, "---\nduration: 1h30\n---\n# Talk\n\nText.\n\n## More\n\nText.\n");
  g_assert_cmpuint (present_for_slot (fixture), ==, 90 * 60);
  open_text (fixture, "---\nduration: soon\n---\n# Talk\n\nText.\n\n## More\n\nText.\n");
  g_assert_cmpuint (present_for_slot (fixture), ==, 5 * 60);
  g_assert_cmpuint (g_settings_get_uint (settings, "talk-slot"), ==, 5);
  g_settings_reset (settings, "talk-slot");
}

int
main (int argc,
      char **argv)
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/presenting/keys", test_keys);
  window_fixture_add ("/presenting/here", test_here);
  window_fixture_add ("/presenting/start", test_start);
  window_fixture_add ("/presenting/again", test_again);
  window_fixture_add ("/presenting/portfolio", test_portfolio);
  window_fixture_add ("/presenting/shortcuts", test_shortcuts);
  window_fixture_add ("/presenting/close", test_close);
  window_fixture_add ("/presenting/quit", test_quit);
  window_fixture_add ("/presenting/slot", test_slot);
  g_test_add ("/presenting/no-documents", AppFixture, NULL, app_fixture_set_up, test_no_documents, app_fixture_tear_down);

  return g_test_run ();
}
