/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A talk that the program did not survive is offered again, where what it is about is open.
 */

#include "config.h"

#include "showcase-talk-record.h"
#include "talk-fixture.h"

static char *left_bookmark;
static char *left_label;

/* A talk that ends as talks do leaves nothing behind. */
static void
leave (WindowFixture *fixture)
{
  g_autoptr (GFile) file = showcase_talk_record_new_file ();
  g_autoptr (GError) error = NULL;

  talk_fixture_select (fixture, 0, 1);
  talk_fixture_present (fixture, "win.present");
  talk_fixture_get_label (fixture);
  talk_fixture_act (fixture, "talk.next");
  talk_fixture_act (fixture, "talk.next");
  left_label = g_strdup (talk_fixture_get_label (fixture));
  talk_fixture_wait_for_bookmark (TRUE);
  g_file_load_contents (file, NULL, &left_bookmark, NULL, NULL, &error);
  g_assert_no_error (error);
  talk_fixture_end (fixture);
  talk_fixture_wait_for_bookmark (FALSE);
}

static void
find_again (WindowFixture *fixture)
{
  GtkWidget *dialog;
  GtkWidget *button;

  while ((dialog = window_fixture_find (fixture->window, ADW_TYPE_ALERT_DIALOG)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
  button = adw_dialog_get_default_widget (ADW_DIALOG (dialog));
  g_signal_emit_by_name (button, "clicked");
  while (talk_fixture_find_stage (fixture) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (talk_fixture_get_label (fixture), ==, left_label);
  talk_fixture_end (fixture);
  talk_fixture_wait_for_bookmark (FALSE);
}

static void
decline (WindowFixture *fixture)
{
  GtkWidget *dialog;

  while ((dialog = window_fixture_find (fixture->window, ADW_TYPE_ALERT_DIALOG)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  window_fixture_settle ();
  adw_dialog_close (ADW_DIALOG (dialog));
  talk_fixture_wait_for_bookmark (FALSE);
  g_assert_null (talk_fixture_find_stage (fixture));
}

/* As if the program had been killed in the middle of the talk. */
static void
write_bookmark (void)
{
  g_autoptr (GFile) file = showcase_talk_record_new_file ();
  g_autoptr (GError) error = NULL;

  g_file_set_contents (g_file_peek_path (file), left_bookmark, -1, &error);
  g_assert_no_error (error);
}

static void
test_killed (AppFixture *app,
             gconstpointer user_data)
{
  WindowFixture fixture = { .app = app };

  window_fixture_run (&fixture, app->file, leave);
  write_bookmark ();
  window_fixture_run (&fixture, app->file, find_again);
  write_bookmark ();
  window_fixture_run (&fixture, app->file, decline);
  g_clear_pointer (&left_bookmark, g_free);
  g_clear_pointer (&left_label, g_free);
}

/* A talk of the help is none of the built-in portfolio, which has no name either. */
static void
leave_help (WindowFixture *fixture)
{
  g_autoptr (GFile) file = showcase_talk_record_new_file ();
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *portfolio = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.help", NULL);
  window_fixture_settle ();
  talk_fixture_present (fixture, "win.present-portfolio");
  talk_fixture_get_label (fixture);
  talk_fixture_act (fixture, "talk.next");
  left_label = g_strdup (talk_fixture_get_label (fixture));
  talk_fixture_wait_for_bookmark (TRUE);
  g_assert_true (g_file_load_contents (file, NULL, &left_bookmark, NULL, NULL, NULL));
  g_assert_true (g_key_file_load_from_data (keys, left_bookmark, (gsize)-1, G_KEY_FILE_NONE, NULL));
  portfolio = g_key_file_get_string (keys, "Talk", "Portfolio", NULL);
  g_assert_cmpstr (portfolio, !=, "");
  talk_fixture_end (fixture);
  talk_fixture_wait_for_bookmark (FALSE);
}

static void
find_help_again (WindowFixture *fixture)
{
  window_fixture_settle ();
  g_assert_null (window_fixture_find (fixture->window, ADW_TYPE_ALERT_DIALOG));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.help", NULL);
  find_again (fixture);
}

static void
test_help (AppFixture *app,
           gconstpointer user_data)
{
  WindowFixture fixture = { .app = app };

  window_fixture_run (&fixture, app->file, leave_help);
  write_bookmark ();
  window_fixture_run (&fixture, app->file, find_help_again);
  g_clear_pointer (&left_bookmark, g_free);
  g_clear_pointer (&left_label, g_free);
}

int
main (int argc,
      char **argv)
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  g_test_add ("/resumption/killed", AppFixture, NULL, app_fixture_set_up, test_killed, app_fixture_tear_down);
  g_test_add ("/resumption/help", AppFixture, NULL, app_fixture_set_up, test_help, app_fixture_tear_down);

  return g_test_run ();
}
