/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads and parses documents. A short one is parsed at once, in a fraction of a frame. Of a long one the start is, and a worker parses the whole once that
 * is painted: nothing should compete with the frame. When it takes long, the text is given as it is written meanwhile. The last few stay, so that going back and
 * forth parses no more than a start. Bodies are in memory, in the program's resource or as they were compiled, so that getting at them reads no file. That of a
 * long one is packed once it is parsed, but for its start: it is seldom needed again. */

#include "config.h"

#include "showcase-loader.h"

#include "showcase-after-frame.h"
#include "showcase-background.h"
#include "showcase-body.h"
#include "showcase-kept.h"
#include "showcase-prefix.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Parsed in about a millisecond: selecting an entry paints in the next frame. */
#define WHOLE_LIMIT (64 * 1024)
#define START_LENGTH (32 * 1024)

/* A parse that takes longer than this is not waited for, in milliseconds. */
#define PATIENCE 2000

struct _ShowcaseLoader
{
  GObject parent_instance;

  /* Owned */
  ShowcaseBundle *bundle;
  ShowcaseKept *kept;

  /* State */
  ShowcaseLoaderParseFunc parse;
  guint patience;
};

/* One load, in the main loop; the workers have what they need of it in their tasks. */
typedef struct
{
  /* Owned */
  ShowcaseLoader *loader;
  ShowcaseGroup *group;
  GBytes *body; /* NULL while it is packed */
  GBytes *start; /* what is shown first */
  GCancellable *cancellable;

  /* State */
  gsize size;
  ShowcaseLoaderFunc func;
  gpointer user_data;
  guint patience_source;
} Load;

typedef struct
{
  /* Owned */
  ShowcaseBundle *bundle;
  ShowcaseGroup *group;
  GBytes *body;
  GBytes *start;

  /* State */
  ShowcaseLoaderParseFunc parse;
} Request;

G_DEFINE_FINAL_TYPE (ShowcaseLoader, showcase_loader, G_TYPE_OBJECT)

static ShowcaseDocument *
parse_body (ShowcaseLoaderParseFunc parse,
            ShowcaseGroup *group,
            GBytes *body)
{
  gsize length = 0;
  const char *text = g_bytes_get_data (body, &length);
  ShowcaseDocument *document = parse (text != NULL ? text : "", (gssize)length, showcase_body_resolve, showcase_group_get_references (group));

  showcase_document_set_language (document, showcase_group_get_language (group));
  return document;
}

static void
free_load (Load *load)
{
  g_clear_handle_id (&load->patience_source, g_source_remove);
  g_object_unref (load->loader);
  g_object_unref (load->group);
  g_clear_pointer (&load->body, g_bytes_unref);
  g_bytes_unref (load->start);
  g_clear_object (&load->cancellable);
}

static void
unref_load (gpointer load)
{
  g_rc_box_release_full (load, (GDestroyNotify)free_load);
}

static void
free_request (gpointer data)
{
  Request *request = data;

  g_object_unref (request->bundle);
  g_object_unref (request->group);
  g_clear_pointer (&request->body, g_bytes_unref);
  g_bytes_unref (request->start);
  g_free (request);
}

/* Parsing leaves much memory free that the system does not have back: most of it belongs to this thread. */
static void
trim_memory (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

/* The whole of it; to unpack ten megabytes takes longer than a frame lasts. */
static GBytes *
get_body (const Request *request)
{
  GBytes *body = request->body != NULL ? g_bytes_ref (request->body) : showcase_bundle_load (request->bundle, showcase_group_get_body (request->group), NULL, NULL);

  return body != NULL ? body : g_bytes_new_static ("", 0);
}

static void
parse_in_worker (GTask *task,
                 gpointer source_object,
                 gpointer task_data,
                 GCancellable *cancellable)
{
  Request *request = task_data;
  ShowcaseDocument *document = NULL;

  if (!g_cancellable_is_cancelled (cancellable))
    {
      g_autoptr (GBytes) body = get_body (request);

      document = parse_body (request->parse, request->group, body);
    }
  trim_memory ();
  g_task_return_pointer (task, document, (GDestroyNotify)showcase_document_unref);
  if (document != NULL)
    showcase_bundle_pack (request->bundle, showcase_group_get_body (request->group), request->start);
}

static void
show_plain_in_worker (GTask *task,
                      gpointer source_object,
                      gpointer task_data,
                      GCancellable *cancellable)
{
  Request *request = task_data;
  g_autoptr (GBytes) body = get_body (request);
  gsize length = 0;
  const char *text = g_bytes_get_data (body, &length);
  ShowcaseDocument *document = showcase_document_new_plain (text != NULL ? text : "", (gssize)length);

  showcase_document_set_language (document, showcase_group_get_language (request->group));
  g_task_return_pointer (task, document, (GDestroyNotify)showcase_document_unref);
}

static void
start_task (Load *load,
            GTaskThreadFunc work,
            GAsyncReadyCallback callback)
{
  g_autoptr (GTask) task = g_task_new (load->loader, load->cancellable, callback, g_rc_box_acquire (load));
  Request *request = g_new0 (Request, 1);

  request->bundle = g_object_ref (load->loader->bundle);
  request->group = g_object_ref (load->group);
  request->body = load->body != NULL ? g_bytes_ref (load->body) : NULL;
  request->start = g_bytes_ref (load->start);
  request->parse = load->loader->parse;
  g_task_set_static_name (task, "[showcase] document");
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, work);
}

static void
parsed_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  Load *load = user_data;
  g_autoptr (ShowcaseDocument) document = g_task_propagate_pointer (G_TASK (result), NULL);

  g_clear_handle_id (&load->patience_source, g_source_remove);
  if (document != NULL && !g_cancellable_is_cancelled (load->cancellable))
    {
      showcase_kept_add (load->loader->kept, load->group, document, load->size);
      load->func (document, SHOWCASE_STAGE_WHOLE, NULL, load->user_data);
    }
  unref_load (load);
}

static gboolean
parse_cb (gpointer user_data)
{
  Load *load = user_data;

  if (!g_cancellable_is_cancelled (load->cancellable))
    start_task (load, parse_in_worker, parsed_cb);
  return G_SOURCE_REMOVE;
}

static void
plain_cb (GObject *source,
          GAsyncResult *result,
          gpointer user_data)
{
  Load *load = user_data;
  g_autoptr (ShowcaseDocument) document = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (ShowcaseDocument) whole = showcase_kept_find (load->loader->kept, load->group);

  if (document != NULL && whole == NULL && !g_cancellable_is_cancelled (load->cancellable))
    load->func (document, SHOWCASE_STAGE_PLAIN, NULL, load->user_data);
  unref_load (load);
}

static void
lose_patience_cb (gpointer user_data)
{
  Load *load = user_data;

  load->patience_source = 0;
  if (!g_cancellable_is_cancelled (load->cancellable))
    start_task (load, show_plain_in_worker, plain_cb);
}

static void
give_start (ShowcaseGroup *group,
            GBytes *start,
            ShowcaseLoaderFunc func,
            gpointer user_data)
{
  g_autoptr (ShowcaseDocument) document = parse_body (showcase_document_parse, group, start);

  func (document, SHOWCASE_STAGE_START, NULL, user_data);
}

static GBytes *
get_start (GBytes *body,
           gsize packed_size)
{
  gsize length;
  const char *text = g_bytes_get_data (body, &length);

  if (packed_size > 0)
    return g_bytes_ref (body);
  return g_string_free_to_bytes (showcase_prefix_cut (text, length, START_LENGTH));
}

static void
load_long (ShowcaseLoader *self,
           ShowcaseGroup *group,
           GBytes *body,
           gsize packed_size,
           GCancellable *cancellable,
           ShowcaseLoaderFunc func,
           gpointer user_data)
{
  Load *load = g_rc_box_new0 (Load);

  load->loader = g_object_ref (self);
  load->group = g_object_ref (group);
  load->body = packed_size == 0 ? g_bytes_ref (body) : NULL;
  load->start = get_start (body, packed_size);
  load->size = packed_size == 0 ? g_bytes_get_size (body) : packed_size;
  load->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  load->func = func;
  load->user_data = user_data;

  load->patience_source = g_timeout_add_once (self->patience, lose_patience_cb, load);
  give_start (group, load->start, func, user_data);
  showcase_after_frame_call (parse_cb, load, unref_load);
}

/* To show a long one takes a worker, even if nothing has to be parsed; the start is there until then. */
static void
give_kept (ShowcaseLoader *self,
           ShowcaseGroup *group,
           ShowcaseDocument *document,
           GCancellable *cancellable,
           ShowcaseLoaderFunc func,
           gpointer user_data)
{
  g_autoptr (GBytes) body = NULL;
  gsize packed_size;
  gsize length;

  showcase_document_get_text (document, &length);
  if (length > WHOLE_LIMIT)
    body = showcase_bundle_load_start (self->bundle, showcase_group_get_body (group), &packed_size, cancellable, NULL);
  if (body != NULL)
    {
      g_autoptr (GBytes) start = get_start (body, packed_size);

      give_start (group, start, func, user_data);
    }
  if (!g_cancellable_is_cancelled (cancellable))
    func (document, SHOWCASE_STAGE_WHOLE, NULL, user_data);
}

static void
showcase_loader_finalize (GObject *object)
{
  ShowcaseLoader *self = SHOWCASE_LOADER (object);

  showcase_background_free (self->kept, (GDestroyNotify)showcase_kept_free);
  showcase_background_free (self->bundle, g_object_unref);

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
  self->kept = showcase_kept_new ();
  self->parse = showcase_document_parse;
  self->patience = PATIENCE;
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
 * showcase_loader_set_parser:
 * @self: a loader
 * @parse: what parses documents, but for the start of long ones
 * @patience: how long a parse is waited for before the plain text is given, in milliseconds
 *
 * Puts something else in the place of showcase_document_parse(), so that tests decide when a parse ends.
 */
void
showcase_loader_set_parser (ShowcaseLoader *self,
                            ShowcaseLoaderParseFunc parse,
                            guint patience)
{
  g_return_if_fail (SHOWCASE_IS_LOADER (self));

  self->parse = parse;
  self->patience = patience;
}

/**
 * showcase_loader_parse:
 * @bundle: a bundle
 * @group: a group of it, with a short document
 *
 * Parses a document at once.
 *
 * Returns: (transfer full): the document, which is empty when there is none
 */
ShowcaseDocument *
showcase_loader_parse (ShowcaseBundle *bundle,
                       ShowcaseGroup *group)
{
  g_autoptr (GBytes) body = NULL;

  g_return_val_if_fail (SHOWCASE_IS_BUNDLE (bundle), NULL);
  g_return_val_if_fail (SHOWCASE_IS_GROUP (group), NULL);

  body = showcase_bundle_load (bundle, showcase_group_get_body (group), NULL, NULL);
  if (body == NULL)
    body = g_bytes_new_static ("", 0);
  return parse_body (showcase_document_parse, group, body);
}

/**
 * showcase_loader_load:
 * @self: a loader
 * @group: a group of the bundle
 * @cancellable: (nullable): to give up; what was not given by then never is
 * @func: (scope notified): called at least once before this returns
 * @user_data: data of @func, which has to live until the whole document has come or the load is cancelled
 *
 * Loads the document of a group. One that is short comes as a whole at once; of a long one the start comes at once and the whole later, or right
 * after it if it was kept.
 */
void
showcase_loader_load (ShowcaseLoader *self,
                      ShowcaseGroup *group,
                      GCancellable *cancellable,
                      ShowcaseLoaderFunc func,
                      gpointer user_data)
{
  g_autoptr (ShowcaseDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) body = NULL;
  gsize packed_size;

  g_return_if_fail (SHOWCASE_IS_LOADER (self));
  g_return_if_fail (SHOWCASE_IS_GROUP (group));

  document = showcase_kept_find (self->kept, group);
  if (document != NULL)
    {
      give_kept (self, group, document, cancellable, func, user_data);
      return;
    }

  body = showcase_bundle_load_start (self->bundle, showcase_group_get_body (group), &packed_size, cancellable, &error);
  if (body == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        func (NULL, SHOWCASE_STAGE_WHOLE, error, user_data);
      return;
    }
  if (packed_size > 0 || g_bytes_get_size (body) > WHOLE_LIMIT)
    {
      load_long (self, group, body, packed_size, cancellable, func, user_data);
      return;
    }

  document = parse_body (self->parse, group, body);
  showcase_kept_add (self->kept, group, document, g_bytes_get_size (body));
  func (document, SHOWCASE_STAGE_WHOLE, NULL, user_data);
}
