/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Notices, dialogs and the window's actions that open them.
 */

#include "config.h"

#include "window-fixture.h"

#include "showcase-notice.h"
#include "showcase-shortcuts.h"
#include "showcase-surroundings.h"
#include "showcase-talk-keys.h"

static void
test_notice (WindowFixture *fixture)
{
  g_autoptr (GtkWidget) problem = g_object_ref_sink (showcase_notice_new_problem ("<b>a & b</b>"));
  g_autoptr (GtkWidget) empty = g_object_ref_sink (showcase_notice_new_empty ());
  AdwStatusPage *page = ADW_STATUS_PAGE (window_fixture_find (problem, ADW_TYPE_STATUS_PAGE));

  g_assert_cmpstr (adw_status_page_get_description (page), ==, "&lt;b&gt;a &amp; b&lt;/b&gt;");
  page = ADW_STATUS_PAGE (window_fixture_find (empty, ADW_TYPE_STATUS_PAGE));
  g_assert_cmpstr (adw_status_page_get_title (page), ==, "Nothing to Show");
}

static void
test_about (WindowFixture *fixture)
{
  AdwDialog *dialog;

  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "about", NULL);
  window_fixture_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
  g_assert_true (ADW_IS_ABOUT_DIALOG (dialog));
  g_assert_cmpstr (adw_about_dialog_get_application_name (ADW_ABOUT_DIALOG (dialog)), ==, "Showcase");
  g_assert_cmpstr (adw_about_dialog_get_version (ADW_ABOUT_DIALOG (dialog)), ==, VERSION);
  g_assert_nonnull (strstr (adw_about_dialog_get_release_notes (ADW_ABOUT_DIALOG (dialog)), "<li>"));
  g_assert_cmpstr (adw_about_dialog_get_developers (ADW_ABOUT_DIALOG (dialog))[0], ==, "The Showcase authors");
  adw_dialog_force_close (dialog);
}

/* All that a report needs, and nothing that says whose it is. */
static void
test_debug_info (WindowFixture *fixture)
{
  static const char *const wanted[] = { "Showcase " VERSION, "\nGTK: 4.", "\nlibadwaita: 1.", "\nGLib: 2.", "\ncmark: 0.", "\nDisplay: Gdk", "\nRenderer: Gsk", "\nSandbox: ", "\nSession: ", "\nScreen 1: ", "scale 1", "\nLanguages: ", "\nHigh contrast: no" };
  g_autofree char *info = showcase_surroundings_describe (GTK_WINDOW (fixture->window));

  for (gsize i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (strstr (info, wanted[i]) == NULL)
      g_error ("“%s” is not in:\n%s", wanted[i], info);
  g_assert_null (strstr (info, g_get_home_dir ()));
  g_assert_null (strstr (info, fixture->app->folder));
  g_assert_null (strstr (info, g_get_host_name ()));
  g_assert_null (strstr (info, "file:"));
}

/* Opens something with an action and expects one more window, which is then closed. */
static void
assert_opens_window (WindowFixture *fixture,
                     GActionGroup *group,
                     const char *action)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  guint before = g_list_model_get_n_items (toplevels);

  g_action_group_activate_action (group, action, NULL);
  window_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (toplevels), ==, before + 1);
  for (guint i = 0; i <= before; i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (window != NULL && gtk_window_get_transient_for (window) == GTK_WINDOW (fixture->window))
        gtk_window_close (window);
    }
  window_fixture_settle ();
}

static void
test_shortcuts (WindowFixture *fixture)
{
#if ADW_CHECK_VERSION(1, 8, 0)
  /* A dialog in the window from then on. */
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "shortcuts", NULL);
  window_fixture_settle ();
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window)));
  window_fixture_settle ();
#else
  assert_opens_window (fixture, G_ACTION_GROUP (fixture->application), "shortcuts");
#endif
}

static void
test_open (WindowFixture *fixture)
{
  assert_opens_window (fixture, G_ACTION_GROUP (fixture->window), "open");
  assert_opens_window (fixture, G_ACTION_GROUP (fixture->window), "open-folder");
}

static void
test_accelerators (WindowFixture *fixture)
{
  static const struct
  {
    const char *action;
    const char *accelerator;
  } expected[] = {
    { "win.back", "<Alt>Left" },
    { "win.forward", "<Alt>Right" },
    { "win.open", "<Control>o" },
    { "win.open-folder", "<Shift><Control>o" },
    { "win.toggle-sidebar", "F9" },
    { "win.fullscreen", "F11" },
    { "window.close", "<Control>w" },
    { "app.preferences", "<Control>comma" },
    { "app.shortcuts", "<Control>question" },
    { "app.quit", "<Control>q" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_auto (GStrv) accelerators = gtk_application_get_accels_for_action (GTK_APPLICATION (fixture->application), expected[i].action);

      g_assert_cmpuint (g_strv_length (accelerators), ==, 1);
      g_assert_cmpstr (accelerators[0], ==, expected[i].accelerator);
    }
}

static void
collect_accelerators_cb (GMarkupParseContext *context,
                         const char *element,
                         const char **names,
                         const char **values,
                         gpointer user_data,
                         GError **error)
{
  gboolean *inside = user_data;

  *inside = strcmp (element, "property") == 0 && names[0] != NULL && strcmp (names[0], "name") == 0 && strcmp (values[0], "accelerator") == 0;
}

static void
collect_text_cb (GMarkupParseContext *context,
                 const char *text,
                 gsize length,
                 gpointer user_data,
                 GError **error)
{
  gboolean *inside = user_data;

  if (*inside)
    g_string_append_printf (g_object_get_data (G_OBJECT (gtk_settings_get_default ()), "accelerators"), "%.*s\n", (int)length, text);
  *inside = FALSE;
}

static char *
list_accelerators (const char *path)
{
  const GMarkupParser parser = { .start_element = collect_accelerators_cb, .text = collect_text_cb };
  gboolean inside = FALSE;
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &inside, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GError) error = NULL;
  GString *list = g_string_new (NULL);

  g_object_set_data (G_OBJECT (gtk_settings_get_default ()), "accelerators", list);
  g_markup_parse_context_parse (context, g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  return g_string_free_and_steal (list);
}

/* Both lists of shortcuts, for either libadwaita, are the same. */
static void
test_shortcut_lists (WindowFixture *fixture)
{
  g_autofree char *before = list_accelerators (RESOURCE_BASE "/app/help-overlay.ui");
  g_autofree char *after = list_accelerators (RESOURCE_BASE "/app/shortcuts-dialog.ui");

  g_assert_nonnull (strstr (before, "F11\n"));
  g_assert_cmpstr (before, ==, after);
}

/* The keys of the console's own window are in its file. */
static gboolean
is_for_console (const char *accelerator)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (RESOURCE_BASE "/stage/showcase-console-window.ui", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *escaped = g_markup_escape_text (accelerator, -1);
  g_autofree char *first = g_strdup_printf ("\"trigger\">%s|", escaped);

  return g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), first) != NULL;
}

static const char *
find_action (const char *accelerator)
{
  g_auto (GStrv) keys = g_strsplit (accelerator, "+", 2);
  const ShowcaseTalkKey *key;
  GdkModifierType modifiers;
  guint keyval;

  g_assert_true (gtk_accelerator_parse (keys[0], &keyval, &modifiers));
  key = showcase_talk_keys_find (keyval, 0, modifiers, SHOWCASE_TALK_SIDE_CONSOLE);
  if (key != NULL)
    return key->action;
  if (is_for_console (accelerator))
    return "console";
  g_assert_cmpint (showcase_talk_keys_get_digit (keyval, 0, modifiers), >, 0);
  return "talk.go-to";
}

/* The list of a talk's keys names no key that does nothing, and something for all that keys do. */
static void
test_talk_shortcut_lists (WindowFixture *fixture)
{
  g_autofree char *before = list_accelerators (RESOURCE_BASE "/app/talk-help-overlay.ui");
  g_autofree char *after = list_accelerators (RESOURCE_BASE "/app/talk-shortcuts-dialog.ui");
  g_auto (GStrv) accelerators = g_strsplit_set (g_strchomp (before), " \n", -1);
  g_autoptr (GHashTable) listed = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_keys;
  const ShowcaseTalkKey *keys = showcase_talk_keys_get (&n_keys);

  g_assert_cmpstr (before, ==, g_strchomp (after));
  for (guint i = 0; accelerators[i] != NULL; i++)
    g_hash_table_add (listed, (char *)find_action (accelerators[i]));
  for (guint i = 0; i < n_keys; i++)
    if (!g_hash_table_contains (listed, keys[i].action))
      g_error ("%s is not listed", keys[i].action);
}

int
main (int argc,
      char *argv[])
{
  int status = window_fixture_main (&argc, &argv);

  if (status != 0)
    return status;

  window_fixture_add ("/app/dialogs/notice", test_notice);
  window_fixture_add ("/app/dialogs/about", test_about);
  window_fixture_add ("/app/dialogs/debug-info", test_debug_info);
  window_fixture_add ("/app/dialogs/shortcuts", test_shortcuts);
  window_fixture_add ("/app/dialogs/open", test_open);
  window_fixture_add ("/app/dialogs/accelerators", test_accelerators);
  window_fixture_add ("/app/dialogs/shortcut-lists", test_shortcut_lists);
  window_fixture_add ("/app/dialogs/talk-shortcut-lists", test_talk_shortcut_lists);

  return g_test_run ();
}
