/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of talks in the program share.
 */

#include "config.h"

#include "talk-fixture.h"

#include "showcase-talk-record.h"

ShowcaseStageWindow *
talk_fixture_find_stage (WindowFixture *fixture)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (fixture->application)); l != NULL; l = l->next)
    if (SHOWCASE_IS_STAGE_WINDOW (l->data))
      return l->data;

  return NULL;
}

/* What is on stage, in words, once there is something. */
const char *
talk_fixture_get_label (WindowFixture *fixture)
{
  static char *label = NULL;
  ShowcaseStageWindow *stage = talk_fixture_find_stage (fixture);
  ShowcasePageView *view;

  g_assert_nonnull (stage);
  view = showcase_stage_window_get_view (stage);
  while (showcase_page_painter_get_deck (showcase_page_view_get_painter (view)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_clear_pointer (&label, g_free);
  g_object_get (view, "label", &label, NULL);

  return label;
}

/* As the keys of the program do. The talk is there when its documents have been read. */
void
talk_fixture_present (WindowFixture *fixture,
                      const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  while (talk_fixture_find_stage (fixture) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

void
talk_fixture_act (WindowFixture *fixture,
                  const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (talk_fixture_find_stage (fixture)), action, NULL));
  window_fixture_settle ();
}

void
talk_fixture_end (WindowFixture *fixture)
{
  GtkWidget *dialog;

  talk_fixture_act (fixture, "talk.escape");
  dialog = window_fixture_find (talk_fixture_find_stage (fixture), ADW_TYPE_ALERT_DIALOG);
  g_assert_nonnull (dialog);
  g_signal_emit_by_name (adw_dialog_get_default_widget (ADW_DIALOG (dialog)), "clicked");
  window_fixture_settle ();
  g_assert_null (talk_fixture_find_stage (fixture));
}

void
talk_fixture_select (WindowFixture *fixture,
                     guint group,
                     guint entry)
{
  showcase_session_select (fixture->session, window_fixture_get_entry (fixture, group, entry));
  window_fixture_settle ();
}

void
talk_fixture_wait_for_bookmark (gboolean is_there)
{
  g_autoptr (GFile) file = showcase_talk_record_new_file ();

  while (g_file_query_exists (file, NULL) != is_there)
    g_main_context_iteration (NULL, FALSE);
}
