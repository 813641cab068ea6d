/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads and parses documents. One of ordinary length is parsed at once, in less than a frame, so that selecting it paints in the next;
 * a long one is parsed in a worker. The last few stay, so that going back and forth parses nothing. */

#include "config.h"

#include "showcase-loader.h"

/* About 5 ms of parsing on a slow machine: a third of a frame. */
#define NOW_LIMIT (128 * 1024)

/* A parsed document takes about three times the size of its text. */
#define KEEP_LIMIT (8 * 1024 * 1024)

typedef struct
{
  ShowcaseGroup *group;
  ShowcaseDocument *document;
  gsize size;
} Kept;

struct _ShowcaseLoader
{
  GObject parent_instance;

  /* Owned */
  ShowcaseBundle *bundle;
  GQueue kept; /* of Kept, the one used last first */
};

G_DEFINE_FINAL_TYPE (ShowcaseLoader, showcase_loader, G_TYPE_OBJECT)

static void
kept_free (Kept *kept)
{
  g_object_unref (kept->group);
  showcase_document_unref (kept->document);
  g_free (kept);
}

static ShowcaseDocument *
find_kept (ShowcaseLoader *self,
           ShowcaseGroup *group)
{
  for (GList *link = self->kept.head; link != NULL; link = link->next)
    {
      Kept *kept = link->data;

      if (kept->group == group)
        {
          g_queue_unlink (&self->kept, link);
          g_queue_push_head_link (&self->kept, link);
          return showcase_document_ref (kept->document);
        }
    }
  return NULL;
}

static void
keep (ShowcaseLoader *self,
      ShowcaseGroup *group,
      ShowcaseDocument *document,
      gsize size)
{
  Kept *kept = g_new0 (Kept, 1);
  gsize total = size;
  GList *last;

  kept->group = g_object_ref (group);
  kept->document = showcase_document_ref (document);
  kept->size = size;
  g_queue_push_head (&self->kept, kept);

  /* The newest stays, however long it is. */
  for (last = self->kept.head; last->next != NULL; last = last->next)
    {
      total += ((Kept *)last->next->data)->size;
      if (total > KEEP_LIMIT)
        break;
    }
  while (self->kept.tail != last)
    kept_free (g_queue_pop_tail (&self->kept));
}

static gboolean
resolve (const char *url,
         gboolean is_image,
         ShowcaseTarget *target,
         gpointer user_data)
{
  ShowcaseReferences *references = user_data;

  if (is_image)
    return showcase_references_get_image (references, url, &target->document, &target->width, &target->height);
  return showcase_references_get_document (references, url, &target->document, &target->anchor);
}

static ShowcaseDocument *
parse (ShowcaseGroup *group,
       GBytes *body)
{
  gsize length = 0;
  const char *text = g_bytes_get_data (body, &length);

  return showcase_document_parse (text != NULL ? text : "", (gssize)length, resolve, showcase_group_get_references (group));
}

static void
load_in_worker (GTask *task,
                gpointer source_object,
                gpointer task_data,
                GCancellable *cancellable)
{
  ShowcaseLoader *self = source_object;
  ShowcaseGroup *group = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) body = showcase_bundle_load (self->bundle, showcase_group_get_body (group), cancellable, &error);

  if (body != NULL)
    g_task_return_pointer (task, parse (group, body), (GDestroyNotify)showcase_document_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
showcase_loader_finalize (GObject *object)
{
  ShowcaseLoader *self = SHOWCASE_LOADER (object);

  g_queue_clear_full (&self->kept, (GDestroyNotify)kept_free);
  g_object_unref (self->bundle);

  G_OBJECT_CLASS (showcase_loader_parent_class)->finalize (object);
}

static void
showcase_loader_class_init (ShowcaseLoaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_loader_finalize;
}

static void
showcase_loader_init (ShowcaseLoader *self)
{
  g_queue_init (&self->kept);
}

/**
 * showcase_loader_new:
 * @bundle: a bundle
 *
 * Makes a loader that has parsed nothing.
 *
 * Returns: (transfer full): the new loader
 */
ShowcaseLoader *
showcase_loader_new (ShowcaseBundle *bundle)
{
  ShowcaseLoader *self;

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), NULL);

  self = g_object_new (SHOWCASE_TYPE_LOADER, NULL);
  self->bundle = g_object_ref (bundle);
  return self;
}

/**
 * showcase_loader_get_bundle:
 * @self: a loader
 *
 * Tells where documents come from.
 *
 * Returns: (transfer none): the bundle
 */
ShowcaseBundle *
showcase_loader_get_bundle (ShowcaseLoader *self)
{
  g_return_val_if_fail (SHOWCASE_IS_LOADER (self), NULL);
  return self->bundle;
}

/**
 * showcase_loader_load_now:
 * @self: a loader
 * @group: a group of the bundle
 * @document: (out) (transfer full) (nullable): its document; %NULL when it is too long for now
 * @error: why its body can't be loaded, in the domain SHOWCASE_INDEX_ERROR or G_IO_ERROR
 *
 * Gives the document of a group if that takes less than a frame.
 *
 * Returns: %FALSE for an error; %TRUE otherwise, with or without a document
 */
gboolean
showcase_loader_load_now (ShowcaseLoader *self,
                          ShowcaseGroup *group,
                          ShowcaseDocument **document,
                          GError **error)
{
  g_autoptr (GBytes) body = NULL;

  g_return_val_if_fail (SHOWCASE_IS_LOADER (self), FALSE);
  g_return_val_if_fail (SHOWCASE_IS_GROUP (group), FALSE);

  *document = find_kept (self, group);
  if (*document != NULL)
    return TRUE;

  body = showcase_bundle_load (self->bundle, showcase_group_get_body (group), NULL, error);
  if (body == NULL)
    return FALSE;
  if (g_bytes_get_size (body) <= NOW_LIMIT)
    {
      *document = parse (group, body);
      keep (self, group, *document, g_bytes_get_size (body));
    }
  return TRUE;
}

/**
 * showcase_loader_load_async:
 * @self: a loader
 * @group: a group of the bundle
 * @cancellable: (nullable): to give up
 * @callback: called in the main loop when it is done
 * @user_data: data of @callback
 *
 * Loads the document of a group in a worker, however long it is.
 */
void
showcase_loader_load_async (ShowcaseLoader *self,
                            ShowcaseGroup *group,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SHOWCASE_IS_LOADER (self));
  g_return_if_fail (SHOWCASE_IS_GROUP (group));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, showcase_loader_load_async);
  g_task_set_task_data (task, g_object_ref (group), g_object_unref);
  g_task_run_in_thread (task, load_in_worker);
}

/**
 * showcase_loader_load_finish:
 * @self: a loader
 * @result: the result that the callback was given
 * @error: why there is no document, in the domain SHOWCASE_INDEX_ERROR or G_IO_ERROR
 *
 * Ends the loading and keeps the document.
 *
 * Returns: (transfer full): the document, or %NULL
 */
ShowcaseDocument *
showcase_loader_load_finish (ShowcaseLoader *self,
                             GAsyncResult *result,
                             GError **error)
{
  ShowcaseDocument *document;
  g_autoptr (ShowcaseDocument) kept = NULL;
  ShowcaseGroup *group;
  gsize size = 0;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  group = g_task_get_task_data (G_TASK (result));
  document = g_task_propagate_pointer (G_TASK (result), error);
  if (document == NULL)
    return NULL;

  kept = find_kept (self, group);
  if (kept == NULL)
    {
      showcase_document_get_text (document, &size);
      keep (self, group, document, size);
    }
  return document;
}
