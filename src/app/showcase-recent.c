/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The portfolios that were opened last, newest first, as URIs in the settings: those of a sandbox are the document portal's, which lets the program open them
 * again. What is gone is forgotten without a word, but only a worker looks, because a disk may be far away. */

#include "config.h"

#include "showcase-recent.h"

#define KEY "recent-portfolios"

/* As wide as a menu may be, in characters. */
#define MAX_LABEL 40

/**
 * showcase_recent_add:
 * @settings: (nullable): the settings
 * @file: a file or folder that is open
 *
 * Remembers a portfolio as the newest.
 */
void
showcase_recent_add (GSettings *settings,
                     GFile *file)
{
  g_auto (GStrv) before = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) after = NULL;
  g_autofree char *uri = NULL;
  guint n_kept = 1;

  g_return_if_fail (G_IS_FILE (file));

  if (settings == NULL)
    return;
  uri = g_file_get_uri (file);
  before = g_settings_get_strv (settings, KEY);
  if (g_strcmp0 (before[0], uri) == 0)
    return;

  g_strv_builder_add (builder, uri);
  for (guint i = 0; before[i] != NULL && n_kept < SHOWCASE_MAX_RECENT; i++)
    if (!g_str_equal (before[i], uri))
      {
        g_strv_builder_add (builder, before[i]);
        n_kept++;
      }
  after = g_strv_builder_end (builder);
  g_settings_set_strv (settings, KEY, (const char *const *)after);
}

/**
 * showcase_recent_list:
 * @settings: (nullable): the settings
 * @except: (nullable): what need not be offered, because it is open
 *
 * Lists what was opened last.
 *
 * Returns: (transfer full) (element-type GFile): the files and folders, newest first
 */
GPtrArray *
showcase_recent_list (GSettings *settings,
                      GFile *except)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) uris = settings != NULL ? g_settings_get_strv (settings, KEY) : NULL;

  for (guint i = 0; uris != NULL && uris[i] != NULL && files->len < SHOWCASE_MAX_RECENT; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uris[i]);

      if (except == NULL || !g_file_equal (file, except))
        g_ptr_array_add (files, g_steal_pointer (&file));
    }
  return files;
}

static void
look_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  const char *const *uris = task_data;
  g_autoptr (GStrvBuilder) missing = g_strv_builder_new ();

  for (guint i = 0; uris[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uris[i]);

      if (!g_file_query_exists (file, cancellable))
        g_strv_builder_add (missing, uris[i]);
    }
  g_task_return_pointer (task, g_strv_builder_end (missing), (GDestroyNotify)g_strfreev);
}

/**
 * showcase_recent_forget_missing_async:
 * @settings: the settings
 * @callback: called in the main loop when it has ended
 * @user_data: data of @callback
 *
 * Looks, in a worker, what is gone.
 */
void
showcase_recent_forget_missing_async (GSettings *settings,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_SETTINGS (settings));

  task = g_task_new (settings, NULL, callback, user_data);
  g_task_set_source_tag (task, showcase_recent_forget_missing_async);
  g_task_set_static_name (task, "[showcase] looking for recent portfolios");
  g_task_set_task_data (task, g_settings_get_strv (settings, KEY), (GDestroyNotify)g_strfreev);
  g_task_run_in_thread (task, look_in_worker);
}

/**
 * showcase_recent_forget_missing_finish:
 * @settings: the settings
 * @result: the result that the callback was given
 *
 * Forgets what is gone.
 *
 * Returns: whether anything was
 */
gboolean
showcase_recent_forget_missing_finish (GSettings *settings,
                                       GAsyncResult *result)
{
  g_auto (GStrv) missing = NULL;
  g_auto (GStrv) before = NULL;
  g_auto (GStrv) after = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (g_task_is_valid (result, settings), FALSE);

  missing = g_task_propagate_pointer (G_TASK (result), NULL);
  if (missing == NULL || missing[0] == NULL)
    return FALSE;
  before = g_settings_get_strv (settings, KEY);
  for (guint i = 0; before[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *)missing, before[i]))
      g_strv_builder_add (builder, before[i]);
  after = g_strv_builder_end (builder);
  g_settings_set_strv (settings, KEY, (const char *const *)after);
  return TRUE;
}

/* A name may be of any length, and have what a menu takes for a mnemonic. */
static char *
dup_label (const char *name)
{
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *line = g_strdelimit (g_strdup (shown), "\n\r\t", ' ');
  g_autofree char *start = g_utf8_substring (line, 0, MIN (g_utf8_strlen (line, -1), MAX_LABEL));
  g_autoptr (GString) label = g_string_new (start);

  if (strlen (start) < strlen (line))
    g_string_append (label, "…");
  g_string_replace (label, "_", "__", 0);
  return g_string_free (g_steal_pointer (&label), FALSE);
}

static gboolean
has_twin (GPtrArray *files,
          guint position)
{
  g_autofree char *name = g_file_get_basename (g_ptr_array_index (files, position));

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *other = g_file_get_basename (g_ptr_array_index (files, i));

      if (i != position && g_strcmp0 (name, other) == 0)
        return TRUE;
    }
  return FALSE;
}

static GMenuItem *
make_item (GPtrArray *files,
           guint position)
{
  GFile *file = g_ptr_array_index (files, position);
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *label = dup_label (name);
  GMenuItem *item;

  if (parent != NULL && has_twin (files, position))
    {
      g_autofree char *folder = g_file_get_basename (parent);
      g_autofree char *folder_label = dup_label (folder);
      g_autofree char *whole = g_strdup_printf ("%s — %s", label, folder_label);

      g_set_str (&label, whole);
    }
  item = g_menu_item_new (label, NULL);
  g_menu_item_set_action_and_target (item, "win.open-recent", "s", uri);
  return item;
}

static gboolean
has_item (GMenu *menu,
          int position,
          GMenuItem *item)
{
  const char *const names[] = { G_MENU_ATTRIBUTE_LABEL, G_MENU_ATTRIBUTE_TARGET };

  if (position >= g_menu_model_get_n_items (G_MENU_MODEL (menu)))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GVariant) one = g_menu_model_get_item_attribute_value (G_MENU_MODEL (menu), position, names[i], NULL);
      g_autoptr (GVariant) other = g_menu_item_get_attribute_value (item, names[i], NULL);

      if (!g_variant_equal (one, other))
        return FALSE;
    }
  return TRUE;
}

/**
 * showcase_recent_update_menu:
 * @menu: the items, which may be shown
 * @files: (element-type GFile): files and folders
 *
 * Makes a menu have the items that open @files, by "win.open-recent". Those of the same name say which folder they are in. What stays is not touched.
 */
void
showcase_recent_update_menu (GMenu *menu,
                             GPtrArray *files)
{
  g_return_if_fail (G_IS_MENU (menu));
  g_return_if_fail (files != NULL);

  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (GMenuItem) item = make_item (files, i);

      /* One that is gone makes room for the next. */
      if (!has_item (menu, (int)i, item) && has_item (menu, (int)i + 1, item))
        g_menu_remove (menu, (int)i);
      if (!has_item (menu, (int)i, item))
        g_menu_insert_item (menu, (int)i, item);
    }
  while (g_menu_model_get_n_items (G_MENU_MODEL (menu)) > (int)files->len)
    g_menu_remove (menu, (int)files->len);
}
