/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes the portfolio that a person begins with: a few small documents and a guide, which are in the program's resources in several languages. Nothing that is there
 * is written over, and what was begun and can't be finished is taken away again. */

#include "config.h"

#include "showcase-starter.h"

#include "showcase-language.h"

#include <glib/gi18n-lib.h>

#define STARTER RESOURCE_BASE "/starter"

/* Only what a file manager shows counts. */
static gboolean
is_empty (GFile *folder,
          GCancellable *cancellable,
          gboolean *empty,
          GError **error)
{
  g_autoptr (GFileEnumerator) children = NULL;

  children = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN, G_FILE_QUERY_INFO_NONE, cancellable, error);
  *empty = TRUE;
  while (children != NULL && *empty)
    {
      GFileInfo *info;

      if (!g_file_enumerator_iterate (children, &info, NULL, cancellable, error))
        return FALSE;
      if (info == NULL)
        return TRUE;
      *empty = g_file_info_get_is_hidden (info);
    }
  return children != NULL;
}

/* An empty folder is taken as it is; in any other there is a new one. */
static GFile *
choose_place (GFile *folder,
              gboolean *is_new,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (GFile) place = NULL;
  g_autoptr (GError) problem = NULL;
  gboolean empty;

  if (!is_empty (folder, cancellable, &empty, error))
    return NULL;
  *is_new = !empty;
  if (empty)
    return g_object_ref (folder);

  /* Translators: the name of a new folder. */
  place = g_file_get_child (folder, _ ("My Portfolio"));
  if (g_file_make_directory (place, cancellable, &problem))
    return g_steal_pointer (&place);
  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_EXISTS))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, _ ("There is a folder “%s” already, and nothing was written; choose another folder"), _ ("My Portfolio"));
  else
    g_propagate_error (error, g_steal_pointer (&problem));
  return NULL;
}

/* Of a document, which is in English, and its translations, the one that the person would rather read. */
static const char *
choose_translation (const char *name,
                    const char *const *names)
{
  const char *best = name;
  guint least = showcase_language_rank ("en", g_get_language_names ());

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *language = NULL;
      g_autofree char *plain = showcase_language_split_path (names[i], &language);
      guint rank = g_strcmp0 (plain, name) == 0 ? showcase_language_rank (language, g_get_language_names ()) : G_MAXUINT;

      if (rank < least)
        {
          least = rank;
          best = names[i];
        }
    }
  return best;
}

static gboolean
write_document (const char *name,
                const char *translation,
                GFile *place,
                GPtrArray *written,
                GCancellable *cancellable,
                GError **error)
{
  g_autofree char *path = g_strconcat (STARTER "/", translation, NULL);
  g_autoptr (GBytes) text = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (GFile) file = g_file_get_child (place, name);
  g_autoptr (GFileOutputStream) stream = NULL;
  gsize length;
  const char *data = text != NULL ? g_bytes_get_data (text, &length) : NULL;

  if (text == NULL)
    return FALSE;
  stream = g_file_create (file, G_FILE_CREATE_NONE, cancellable, error);
  if (stream == NULL)
    return FALSE;
  g_ptr_array_add (written, g_object_ref (file));
  return g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, length, NULL, cancellable, error) && g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
}

/* In any language, the files have their plain names. */
static gboolean
write_documents (GFile *place,
                 GPtrArray *written,
                 GCancellable *cancellable,
                 GError **error)
{
  g_auto (GStrv) names = g_resources_enumerate_children (STARTER, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  gboolean done = names != NULL;

  for (guint i = 0; done && names[i] != NULL; i++)
    {
      g_autofree char *language = NULL;
      g_autofree char *plain = showcase_language_split_path (names[i], &language);

      if (plain == NULL)
        done = write_document (names[i], choose_translation (names[i], (const char *const *)names), place, written, cancellable, error);
    }
  return done;
}

static void
write_in_worker (GTask *task,
                 gpointer source_object,
                 gpointer task_data,
                 GCancellable *cancellable)
{
  g_autoptr (GPtrArray) written = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) place = NULL;
  gboolean is_new = FALSE;
  gboolean done;
  GError *error = NULL;

  place = choose_place (task_data, &is_new, cancellable, &error);
  done = place != NULL && write_documents (place, written, cancellable, &error);
  if (done)
    {
      g_task_return_pointer (task, g_steal_pointer (&place), g_object_unref);
      return;
    }

  for (guint i = 0; i < written->len; i++)
    g_file_delete (g_ptr_array_index (written, i), NULL, NULL);
  if (place != NULL && is_new)
    g_file_delete (place, NULL, NULL);
  g_task_return_error (task, error);
}

/**
 * showcase_starter_write_async:
 * @folder: a folder
 * @cancellable: (nullable): what ends it early
 * @callback: called in the main loop when it has ended
 * @user_data: data of @callback
 *
 * Writes the documents into a folder, in a worker: into itself if it is empty, and else into a new one in it.
 */
void
showcase_starter_write_async (GFile *folder,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (folder));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, showcase_starter_write_async);
  g_task_set_static_name (task, "[showcase] writing the starter");
  g_task_set_task_data (task, g_object_ref (folder), g_object_unref);
  g_task_run_in_thread (task, write_in_worker);
}

/**
 * showcase_starter_write_finish:
 * @result: the result that the callback was given
 * @error: why there is none, in the domain G_IO_ERROR
 *
 * Ends the writing.
 *
 * Returns: (transfer full) (nullable): the folder that has the documents, or %NULL where nothing was written
 */
GFile *
showcase_starter_write_finish (GAsyncResult *result,
                               GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
