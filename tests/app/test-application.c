/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The program from its command line to its exit status, in the test's own process.
 */

#include "config.h"

#include "window-fixture.h"

#include "showcase-camera.h"
#include "showcase-look.h"
#include "showcase-notice.h"

static int
run (const char *const *arguments)
{
  g_autoptr (ShowcaseApplication) application = showcase_application_new ();
  g_auto (GStrv) copy = g_strdupv ((char **)arguments);

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  return showcase_application_run (application, (int)g_strv_length (copy), copy);
}

static void
assert_picture (const char *path,
                int width,
                int height)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_filename (path, &error);

  g_assert_no_error (error);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, width);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, height);
}

/* A worker that is the first to name a type with an interface waits for a class that the main thread sets up; if that class names the type, both wait. */
static void
test_types (void)
{
  static const char *const names[] = { "ShowcaseCatalog", "ShowcaseGroup", "ShowcaseReport", "ShowcaseSkills" };
  g_autoptr (ShowcaseApplication) application = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpuint (g_type_from_name (names[i]), ==, 0);
  application = showcase_application_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpuint (g_type_from_name (names[i]), !=, 0);
}

static void
test_picture (AppFixture *app,
              gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (app->folder, "picture.png", NULL);
  g_autofree char *option = g_strdup_printf ("--screenshot=%s", path);
  const char *const good[] = { "showcase", option, "--size=640x480", app->folder, NULL };
  const char *const no_entry[] = { "showcase", option, "--entry=nobody/knows", app->folder, NULL };
  const char *const no_place[] = { "showcase", "--screenshot=/nowhere/at/all.png", app->folder, NULL };
  const char *const no_portfolio[] = { "showcase", option, "/nowhere/at/all", NULL };

  g_assert_cmpint (run (good), ==, 0);
  assert_picture (path, 640, 480);
  g_assert_cmpint (run (no_entry), ==, 1);
  g_assert_cmpint (run (no_place), ==, 1);
  g_assert_cmpint (run (no_portfolio), ==, 1);
}

static void
test_status (void)
{
  const char *const nonsense[] = { "showcase", "--nonsense", NULL };
  const char *const missing[] = { "showcase", "--list", "/nowhere/at/all", NULL };

  g_assert_cmpint (run (nonsense), ==, 2);
  g_assert_cmpint (run (missing), ==, 1);
}

static void
expect_notice (WindowFixture *fixture)
{
  ShowcasePane *pane = showcase_window_get_pane (fixture->window);

  g_assert_nonnull (window_fixture_find (pane, SHOWCASE_TYPE_NOTICE));
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "open"));
  g_assert_nonnull (showcase_shelf_get_problem (showcase_session_get_shelf (fixture->session)));

  showcase_shelf_open (showcase_session_get_shelf (fixture->session), &fixture->app->file, 1);
  app_fixture_wait_for_shelf (showcase_session_get_shelf (fixture->session));
  window_fixture_settle ();
  g_assert_null (showcase_shelf_get_problem (showcase_session_get_shelf (fixture->session)));
  g_assert_nonnull (showcase_session_get_entry (fixture->session));
}

/* Without a built-in portfolio the window says so, and files can be opened all the same. */
static void
test_without_built_in (AppFixture *app,
                       gconstpointer user_data)
{
  WindowFixture fixture = { .app = app };

  window_fixture_run (&fixture, NULL, expect_notice);
}

static void
test_look (WindowFixture *fixture)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  ShowcaseDocumentView *view = window_fixture_get_view (fixture);
  GdkRGBA *light = NULL;
  GdkRGBA *dark = NULL;

  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_object_get (view, "accent", &light, NULL);
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  g_object_get (view, "accent", &dark, NULL);
  g_assert_false (gdk_rgba_equal (light, dark));
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
  gdk_rgba_free (light);
  gdk_rgba_free (dark);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  g_test_add_func ("/app/application/types", test_types);
  g_test_add ("/app/application/without-built-in", AppFixture, NULL, app_fixture_set_up, test_without_built_in, app_fixture_tear_down);
  g_test_add ("/app/application/picture", AppFixture, NULL, app_fixture_set_up, test_picture, app_fixture_tear_down);
  g_test_add_func ("/app/application/status", test_status);
  window_fixture_add ("/app/application/look", test_look);
  return g_test_run ();
}
