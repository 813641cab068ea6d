/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests with a real window share.
 */

#include "config.h"

#include "test-popovers.h"
#include "window-fixture.h"

/* Lets the main loop run until it has painted a few frames. */
void
window_fixture_settle (void)
{
  gint64 end = g_get_monotonic_time () + 150 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (2000);
    }
}

/* The first widget of a type below another, in the order of the tree. */
GtkWidget *
window_fixture_find (gpointer widget,
                     GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = window_fixture_find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

ShowcaseTimeline *
window_fixture_get_timeline (WindowFixture *fixture)
{
  return SHOWCASE_TIMELINE (window_fixture_find (fixture->window, SHOWCASE_TYPE_TIMELINE));
}

ShowcaseDocumentView *
window_fixture_get_view (WindowFixture *fixture)
{
  return showcase_pane_get_view (showcase_window_get_pane (fixture->window));
}

ShowcaseEntry *
window_fixture_get_entry (WindowFixture *fixture,
                          guint group,
                          guint entry)
{
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (showcase_session_get_shelf (fixture->session));

  return showcase_group_get_entry (showcase_catalog_get_group (catalog, group), entry);
}

void
window_fixture_resize (WindowFixture *fixture,
                       int width,
                       int height)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  window_fixture_settle ();
}

static gboolean
run_body_cb (gpointer user_data)
{
  WindowFixture *fixture = user_data;

  fixture->window = SHOWCASE_WINDOW (gtk_application_get_windows (GTK_APPLICATION (fixture->application))->data);
  fixture->session = showcase_window_get_session (fixture->window);
  /* With no compositor, GTK would take a frame off the window's size. */
  gtk_widget_add_css_class (GTK_WIDGET (fixture->window), "picture");
  app_fixture_wait_for_shelf (showcase_session_get_shelf (fixture->session));
  window_fixture_settle ();
  fixture->body (fixture);
  window_fixture_settle ();
  gtk_window_close (GTK_WINDOW (fixture->window));
  return G_SOURCE_REMOVE;
}

/* Runs the program; with no file, as without arguments. Once it shows what it was asked for, runs a part of a test, and ends the program
 * as a person does, by closing its window. There is no built-in portfolio. */
void
window_fixture_run (WindowFixture *fixture,
                    GFile *file,
                    WindowFixtureBody body)
{
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  char *arguments[] = { (char *)"showcase", path, NULL };

  fixture->application = g_object_new (SHOWCASE_TYPE_APPLICATION,
                                       "application-id",
                                       APP_ID,
                                       "flags",
                                       G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE,
                                       "resource-path",
                                       "/nowhere",
                                       NULL);
  fixture->body = body;
  g_idle_add (run_body_cb, fixture);
  g_assert_cmpint (showcase_application_run (fixture->application, path != NULL ? 2 : 1, arguments), ==, 0);
  g_assert_finalize_object (fixture->application);
  fixture->application = NULL;
  fixture->window = NULL;
  fixture->session = NULL;
}

static void
run_cb (AppFixture *app,
        gconstpointer user_data)
{
  WindowFixture fixture = { .app = app };

  window_fixture_run (&fixture, app->file, (WindowFixtureBody)user_data);
}

/* Adds a test that runs in the program with the fixture's folder open. */
void
window_fixture_add (const char *path,
                    WindowFixtureBody body)
{
  g_test_add (path, AppFixture, body, app_fixture_set_up, run_cb, app_fixture_tear_down);
}

/* Makes the test ready, or says that there is no display. */
int
window_fixture_main (int *argc,
                     char ***argv)
{
  g_test_init (argc, argv, NULL);
  test_popovers_expect_warning ();
  if (!gtk_init_check ())
    return 77;
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  return 0;
}
