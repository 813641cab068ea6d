/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "showcase-recent.h"

#include "app-fixture.h"
#include "showcase-memory.h"

static GSettings *
open_settings (void)
{
  GSettings *settings = showcase_memory_open_settings ();

  g_assert_nonnull (settings);
  g_settings_reset (settings, "recent-portfolios");
  return settings;
}

static void
add (GSettings *settings,
     const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  showcase_recent_add (settings, file);
}

static void
assert_listed (GSettings *settings,
               const char *except,
               const char *expected)
{
  g_autoptr (GFile) file = except != NULL ? g_file_new_for_path (except) : NULL;
  g_autoptr (GPtrArray) files = showcase_recent_list (settings, file);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < files->len; i++)
    g_string_append (found, g_file_peek_path (g_ptr_array_index (files, i)));
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_list (void)
{
  g_autoptr (GSettings) settings = open_settings ();

  assert_listed (settings, NULL, "");
  add (settings, "/a");
  add (settings, "/b");
  add (settings, "/b");
  add (settings, "/c");
  assert_listed (settings, NULL, "/c/b/a");
  assert_listed (settings, "/b", "/c/a");
  add (settings, "/a");
  assert_listed (settings, NULL, "/a/c/b");
  for (char name[] = "/d"; name[1] <= 'm'; name[1]++)
    add (settings, name);
  assert_listed (settings, NULL, "/m/l/k/j/i/h/g/f");

  /* The program runs without its schema too. */
  add (NULL, "/a");
  assert_listed (NULL, NULL, "");
}

static void
forgotten_cb (GObject *source,
              GAsyncResult *result,
              gpointer user_data)
{
  int *forgotten = user_data;

  *forgotten = showcase_recent_forget_missing_finish (G_SETTINGS (source), result);
}

static gboolean
forget (GSettings *settings)
{
  int forgotten = -1;

  showcase_recent_forget_missing_async (settings, forgotten_cb, &forgotten);
  while (forgotten < 0)
    g_main_context_iteration (NULL, TRUE);
  return forgotten;
}

static void
test_missing (void)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autofree char *folder = app_fixture_make_folder ();
  g_autoptr (GFile) file = app_fixture_write (folder, "a b\n%.md", "x", -1);
  const char *const odd[] = { "nonsense:%%%", "", "file://", NULL };

  showcase_recent_add (settings, file);
  g_assert_false (forget (settings));
  add (settings, folder);
  add (settings, "/nowhere/at/all");
  g_assert_true (forget (settings));
  g_assert_false (forget (settings));
  {
    g_autoptr (GPtrArray) files = showcase_recent_list (settings, NULL);

    g_assert_cmpuint (files->len, ==, 2);
    g_assert_true (g_file_equal (g_ptr_array_index (files, 1), file));
  }
  /* Somebody else may have written it. */
  g_settings_set_strv (settings, "recent-portfolios", odd);
  forget (settings);
  app_fixture_remove_folder (folder);
}

static void
assert_label (GMenu *menu,
              int position,
              const char *expected)
{
  g_autofree char *label = NULL;

  g_assert_true (g_menu_model_get_item_attribute (G_MENU_MODEL (menu), position, "label", "s", &label));
  g_assert_cmpstr (label, ==, expected);
}

/* Twins say where they are, and no name is a mnemonic, a line's end or wider than a menu. */
static void
test_menu (void)
{
  const char *const paths[] = { "/srv/a/work", "/srv/b_c/work", "/srv/my_notes.md", "/srv/a\nb", "/0123456789012345678901234567890123456789abc", "/bad\xff" };
  const char *const labels[] = { "work — a", "work — b__c", "my__notes.md", "a b", "0123456789012345678901234567890123456789…", "bad�" };
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GMenu) menu = g_menu_new ();
  guint changed = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    g_ptr_array_add (files, g_file_new_for_path (paths[i]));
  showcase_recent_update_menu (menu, files);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, G_N_ELEMENTS (paths));
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *uri = NULL;
      g_autoptr (GFile) file = NULL;

      assert_label (menu, (int)i, labels[i]);
      g_assert_true (g_menu_model_get_item_attribute (G_MENU_MODEL (menu), (int)i, "target", "s", &uri));
      file = g_file_new_for_uri (uri);
      g_assert_true (g_file_equal (file, g_ptr_array_index (files, i)));
    }

  /* What stays is not touched. */
  g_signal_connect_swapped (menu, "items-changed", G_CALLBACK (app_fixture_count), &changed);
  showcase_recent_update_menu (menu, files);
  g_assert_cmpuint (changed, ==, 0);
  g_ptr_array_remove_index (files, 3);
  showcase_recent_update_menu (menu, files);
  g_assert_cmpuint (changed, ==, 1);
  assert_label (menu, 3, labels[4]);
  g_ptr_array_set_size (files, 0);
  showcase_recent_update_menu (menu, files);
  g_assert_cmpint (g_menu_model_get_n_items (G_MENU_MODEL (menu)), ==, 0);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/recent/list", test_list);
  g_test_add_func ("/app/recent/missing", test_missing);
  g_test_add_func ("/app/recent/menu", test_menu);
  return g_test_run ();
}
