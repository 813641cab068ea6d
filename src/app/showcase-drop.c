/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Opens what is dropped on the window: folders and documents. What is neither is refused by name, before anything that is open goes away for it; a worker looks
 * what things are. While something that could be opened hangs over the window, the style sheet draws a frame around it. */

#include "config.h"

#include "showcase-drop.h"

#include "showcase-program.h"
#include "showcase-resume.h"
#include "showcase-walk.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GPtrArray *files;
  GPtrArray *good;
  char *refused; /* the first name */
} Drop;

static void
free_drop (gpointer data)
{
  Drop *drop = data;

  g_ptr_array_unref (drop->files);
  g_ptr_array_unref (drop->good);
  g_free (drop->refused);
  g_free (drop);
}

/* What can't be looked at is for the compiler, which says why. */
static gboolean
may_open (GFile *file,
          GCancellable *cancellable)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GFileInfo) info = NULL;
  const char *type;

  if (name != NULL && (showcase_walk_is_document (name) || showcase_resume_is_file (name)))
    return TRUE;
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE, G_FILE_QUERY_INFO_NONE, cancellable, NULL);
  if (info == NULL || g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    return TRUE;
  type = g_file_info_get_content_type (info);
  return g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR && type != NULL && g_content_type_is_a (type, "text/plain");
}

static void
look_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  Drop *drop = task_data;

  for (guint i = 0; i < drop->files->len; i++)
    {
      GFile *file = g_ptr_array_index (drop->files, i);

      if (may_open (file, cancellable))
        g_ptr_array_add (drop->good, g_object_ref (file));
      else if (drop->refused == NULL)
        drop->refused = g_file_get_basename (file);
    }
  g_task_return_boolean (task, TRUE);
}

static void
looked_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  ShowcaseWindow *window = SHOWCASE_WINDOW (source);
  Drop *drop = g_task_get_task_data (G_TASK (result));

  /* The window was closed meanwhile. */
  if (showcase_window_get_session (window) == NULL)
    return;
  if (drop->good->len > 0)
    showcase_shelf_open (showcase_session_get_shelf (showcase_window_get_session (window)), (GFile *const *)drop->good->pdata, drop->good->len);
  if (drop->refused != NULL)
    {
      g_autofree char *name = g_filename_display_name (drop->refused);
      /* Translators: %s is the name of a file. */
      g_autofree char *message = g_strdup_printf (_ ("“%s” is not a document that Showcase opens"), name);
      g_autofree char *named = showcase_program_name_in (message);

      showcase_pane_tell (showcase_window_get_pane (window), named);
    }
}

/**
 * showcase_drop_open_async:
 * @window: a window
 * @files: (element-type GFile): what was dropped on it
 *
 * Opens what can be opened, and says what can't.
 */
void
showcase_drop_open_async (ShowcaseWindow *window,
                          GSList *files)
{
  g_autoptr (GTask) task = NULL;
  Drop *drop;

  g_return_if_fail (SHOWCASE_IS_WINDOW (window));

  drop = g_new0 (Drop, 1);
  drop->files = g_ptr_array_new_with_free_func (g_object_unref);
  drop->good = g_ptr_array_new_with_free_func (g_object_unref);
  for (GSList *l = files; l != NULL; l = l->next)
    g_ptr_array_add (drop->files, g_object_ref (l->data));
  task = g_task_new (window, NULL, looked_cb, NULL);
  g_task_set_static_name (task, "[showcase] looking at what was dropped");
  g_task_set_task_data (task, drop, free_drop);
  g_task_run_in_thread (task, look_in_worker);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue *value,
         double x,
         double y,
         ShowcaseWindow *window)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL)
    return FALSE;
  showcase_drop_open_async (window, files);
  return TRUE;
}

/**
 * showcase_drop_accept:
 * @window: a window
 *
 * Lets files and folders be dropped on the whole of a window.
 */
void
showcase_drop_accept (ShowcaseWindow *window)
{
  GtkDropTarget *target;
  GtkWidget *content;

  g_return_if_fail (SHOWCASE_IS_WINDOW (window));

  target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));
  gtk_widget_add_css_class (content, "dropplace");
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), window, 0);
  gtk_widget_add_controller (content, GTK_EVENT_CONTROLLER (target));
}
