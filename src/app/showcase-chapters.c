/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a portfolio has to say in a talk: each document is a chapter with a title page, and a talk of all of them has one of its own before. Documents are parsed in
 * a worker, whole: a page that is not there can't be counted. */

#include "config.h"

#include "showcase-chapters.h"

#include "showcase-loader.h"
#include "showcase-talk-wishes.h"

typedef struct
{
  ShowcaseBundle *bundle;
  ShowcaseGroup *group;
} Request;

static void
free_request (gpointer data)
{
  Request *request = data;

  g_object_unref (request->bundle);
  g_clear_object (&request->group);
  g_free (request);
}

static void
clear_chapter (gpointer data)
{
  ShowcaseChapter *chapter = data;

  showcase_document_unref (chapter->document);
  g_free ((char *)chapter->title);
  g_free ((char *)chapter->subtitle);
}

/* Takes the document. */
static void
add (GArray *chapters,
     ShowcaseDocument *document,
     const ShowcaseTalkWishes *wishes,
     const char *title,
     const char *subtitle)
{
  ShowcaseChapter chapter = {
    .document = document,
    .n_blocks = showcase_document_get_n_blocks (document),
    .divider = wishes->divider,
    .steps = (wishes->items ? SHOWCASE_STEPS_ITEMS : 0) | (wishes->dots ? SHOWCASE_STEPS_DOTS : 0),
    .title = g_strdup (title),
    .subtitle = g_strdup (subtitle),
  };

  g_array_append_val (chapters, chapter);
}

static void
add_group (GArray *chapters,
           ShowcaseBundle *bundle,
           ShowcaseGroup *group)
{
  ShowcaseCatalog *catalog = showcase_bundle_get_catalog (bundle);
  const char *person = showcase_group_get_person (group);
  ShowcaseTalkWishes wishes;
  const char *subtitle;

  showcase_talk_wishes_read (&wishes, showcase_group_get_keys (group));
  subtitle = wishes.subtitle != NULL ? wishes.subtitle : person;
  add (chapters, showcase_loader_parse (bundle, group), &wishes, showcase_group_get_title (group), subtitle != NULL ? subtitle : showcase_catalog_get_person (catalog));
}

static void
add_title (GArray *chapters,
           ShowcaseCatalog *catalog)
{
  const ShowcaseTalkWishes none = { .divider = 0 };
  const char *person = showcase_catalog_get_person (catalog);
  const char *title = showcase_catalog_get_title (catalog);

  if (title != NULL)
    add (chapters, showcase_document_new_plain ("", 0), &none, title, person);
  else if (person != NULL)
    add (chapters, showcase_document_new_plain ("", 0), &none, person, NULL);
}

static void
load_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  ShowcaseCatalog *catalog = showcase_bundle_get_catalog (request->bundle);
  GArray *chapters = g_array_new (FALSE, FALSE, sizeof (ShowcaseChapter));

  g_array_set_clear_func (chapters, clear_chapter);
  if (request->group != NULL)
    {
      add_group (chapters, request->bundle, request->group);
    }
  else
    {
      add_title (chapters, catalog);
      for (guint i = 0; i < showcase_catalog_get_n_groups (catalog) && !g_cancellable_is_cancelled (cancellable); i++)
        add_group (chapters, request->bundle, showcase_catalog_get_group (catalog, i));
    }
  g_task_return_pointer (task, chapters, (GDestroyNotify)g_array_unref);
}

/**
 * showcase_chapters_load_async:
 * @bundle: a portfolio
 * @group: (nullable): one of its groups, or %NULL for all of them
 * @cancellable: (nullable): a cancellable
 * @callback: called with the result
 * @user_data: data for @callback
 *
 * Makes chapters of the documents of a portfolio, in a worker. All of them begin with a chapter that is a title alone, if the portfolio has one.
 */
void
showcase_chapters_load_async (ShowcaseBundle *bundle,
                              ShowcaseGroup *group,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (bundle, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->bundle = g_object_ref (bundle);
  g_set_object (&request->group, group);
  g_task_set_source_tag (task, showcase_chapters_load_async);
  g_task_set_static_name (task, "[showcase] chapters");
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, load_in_worker);
}

/**
 * showcase_chapters_load_finish:
 * @result: what the callback was given
 * @error: where to put an error of the domain %G_IO_ERROR: only %G_IO_ERROR_CANCELLED can happen
 *
 * Ends showcase_chapters_load_async().
 *
 * Returns: (transfer full) (element-type ShowcaseChapter) (nullable): the chapters, the last ones of which are those of the groups, in order; or %NULL with @error set
 */
GArray *
showcase_chapters_load_finish (GAsyncResult *result,
                               GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, showcase_chapters_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * showcase_chapters_find:
 * @bundle: a portfolio
 * @subject: (nullable): the group that the chapters were made of, or %NULL for all of them
 * @n_chapters: the number of chapters
 * @group: (nullable): a group
 *
 * Finds the chapter of a group: those of groups are the last ones.
 *
 * Returns: the chapter, or %SHOWCASE_NONE if it has none
 */
guint
showcase_chapters_find (ShowcaseBundle *bundle,
                        ShowcaseGroup *subject,
                        guint n_chapters,
                        ShowcaseGroup *group)
{
  ShowcaseCatalog *catalog = showcase_bundle_get_catalog (bundle);
  guint n_groups = showcase_catalog_get_n_groups (catalog);

  if (subject != NULL)
    return group == subject ? 0 : SHOWCASE_NONE;
  for (guint i = 0; i < n_groups; i++)
    if (showcase_catalog_get_group (catalog, i) == group)
      return n_chapters - n_groups + i;

  return SHOWCASE_NONE;
}
