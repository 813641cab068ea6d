/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the console share.
 */

#include "config.h"

#include "console-fixture.h"

#include "showcase-console-clock.h"
#include "showcase-console-status.h"
#include "showcase-console-tools.h"
#include "showcase-talk-actions.h"

#include "stage-fixture.h"

/* Makes the test ready, or says that there is no display. */
int
console_fixture_main (int *argc,
                      char ***argv)
{
  g_setenv ("GTK_A11Y", "none", TRUE);
  g_test_init (argc, argv, NULL);
  if (!gtk_init_check ())
    return 77;
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  return 0;
}

static gint64
read_clock (gpointer user_data)
{
  return ((ConsoleFixture *)user_data)->now;
}

void
console_fixture_give_deck (ConsoleFixture *fixture,
                           const char *markdown)
{
  stage_fixture_give_deck (fixture->painter, markdown, 960, 540);
  showcase_talk_set_deck (fixture->talk, showcase_page_painter_get_deck (fixture->painter));
}

/* Lets the main loop run until it has painted a few frames. */
void
console_fixture_settle (void)
{
  gint64 end = g_get_monotonic_time () + 100 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (2000);
    }
}

void
console_fixture_open (ConsoleFixture *fixture)
{
  fixture->console = showcase_console_window_new (NULL, fixture->talk, fixture->painter, fixture->settings);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->console), "talk", G_ACTION_GROUP (fixture->actions));
  gtk_window_present (GTK_WINDOW (fixture->console));
  console_fixture_settle ();
}

void
console_fixture_close (ConsoleFixture *fixture)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->console), (gpointer *)&fixture->console);
  gtk_window_destroy (GTK_WINDOW (fixture->console));
  console_fixture_settle ();
  g_assert_null (fixture->console);
}

void
console_fixture_resize (ConsoleFixture *fixture,
                        int width,
                        int height)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->console), width, height);
  console_fixture_settle ();
}

/* Takes the clock on, and ticks as the window does. */
void
console_fixture_set_time (ConsoleFixture *fixture,
                          gint64 seconds)
{
  fixture->now = seconds * G_USEC_PER_SEC;
  showcase_console_clock_update (console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_WINDOW, "clock"));
  showcase_console_status_update (console_fixture_get (fixture, SHOWCASE_TYPE_CONSOLE_WINDOW, "status"));
}

/* A child of one of the console's templates. */
gpointer
console_fixture_get (ConsoleFixture *fixture,
                     GType owner,
                     const char *name)
{
  GtkWidget *widget = stage_fixture_find (GTK_WIDGET (fixture->console), owner);
  GObject *child;

  g_assert_nonnull (widget);
  child = gtk_widget_get_template_child (widget, owner, name);
  g_assert_nonnull (child);
  return child;
}

/* What a label says; one that is not seen says nothing. */
void
console_fixture_assert_label (ConsoleFixture *fixture,
                              GType owner,
                              const char *name,
                              const char *expected)
{
  GtkLabel *label = console_fixture_get (fixture, owner, name);

  g_assert_cmpstr (gtk_widget_get_visible (GTK_WIDGET (label)) ? gtk_label_get_label (label) : "", ==, expected);
}

void
console_fixture_activate (ConsoleFixture *fixture,
                          const char *action)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autoptr (GError) error = NULL;

  g_action_parse_detailed_name (action, &name, &target, &error);
  g_assert_no_error (error);
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (fixture->console), name, target));
}

static gboolean
has_sensitive_button (GtkWidget *widget,
                      const char *action)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    return gtk_widget_is_sensitive (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (has_sensitive_button (child, action))
      return TRUE;
  return FALSE;
}

/* Whether there is a button for an action, and it can be pressed. */
gboolean
console_fixture_can (ConsoleFixture *fixture,
                     const char *action)
{
  return has_sensitive_button (GTK_WIDGET (fixture->console), action);
}

static void
run_cb (gconstpointer user_data)
{
  ConsoleFixture fixture = { .now = 0 };

  fixture.talk = showcase_talk_new ();
  fixture.painter = showcase_page_painter_new ();
  fixture.actions = g_simple_action_group_new ();
  fixture.settings = g_settings_new (APP_ID);
  showcase_timer_set_clock (showcase_talk_get_timer (fixture.talk), read_clock, &fixture);
  showcase_talk_actions_add (G_ACTION_MAP (fixture.actions), fixture.talk);
  ((ConsoleFixtureBody)user_data) (&fixture);
  if (fixture.console != NULL)
    console_fixture_close (&fixture);

  for (guint i = 0; i < 4; i++)
    {
      static const char *const keys[] = { "console-layout", "console-panes", "console-dark", "notes-size" };

      g_settings_reset (fixture.settings, keys[i]);
    }
  console_fixture_settle ();
  g_assert_finalize_object (fixture.settings);
  /* A tooltip of GTK may keep them, and with them nothing else. */
  g_clear_object (&fixture.actions);
  g_assert_finalize_object (fixture.talk);
  g_assert_finalize_object (fixture.painter);
}

/* Adds a test with a talk that has no pages and no console yet. */
void
console_fixture_add (const char *path,
                     ConsoleFixtureBody body)
{
  g_test_add_data_func (path, body, run_cb);
}
