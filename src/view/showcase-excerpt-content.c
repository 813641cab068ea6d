/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the clipboard and a drag hold: the document and a range of it. A document never changes, so that what is pasted later is what was copied, and a
 * worker can write it out while the window answers. */

#include "config.h"

#include "showcase-excerpt-content.h"

#include "showcase-excerpt.h"
#include "showcase-html-writer.h"
#include "showcase-markdown-writer.h"
#include "showcase-text-writer.h"

#include <string.h>

struct _ShowcaseExcerptContent
{
  GdkContentProvider parent_instance;

  /* Owned */
  ShowcaseDocument *document;

  /* State */
  ShowcaseRange range;
  ShowcaseExcerptForms forms;
};

G_DEFINE_FINAL_TYPE (ShowcaseExcerptContent, showcase_excerpt_content, GDK_TYPE_CONTENT_PROVIDER)

typedef char *(*WriteFunc) (ShowcaseDocument *document);

static char *
write_html (ShowcaseDocument *document)
{
  g_autofree char *body = showcase_document_to_html (document, SHOWCASE_HTML_DEFAULT);
  const char *language = showcase_document_get_language (document);
  g_autofree char *start = language != NULL ? g_strconcat ("<html lang=\"", language, "\">\n", NULL) : g_strdup ("");

  /* Without the character set, some programs take the text for Latin-1. */
  return g_strconcat (start, "<meta charset=\"utf-8\">\n", body, NULL);
}

static const struct
{
  const char *mime_type;
  WriteFunc write;
} forms[] = {
  { "text/html", write_html },
  { "text/markdown;charset=utf-8", showcase_document_to_markdown },
  { "text/markdown", showcase_document_to_markdown },
  { "text/plain;charset=utf-8", showcase_document_to_text },
  { "text/plain", showcase_document_to_text },
};

typedef struct
{
  ShowcaseDocument *document;
  ShowcaseRange range;
  WriteFunc write;
  GOutputStream *stream;
  int priority;
} Request;

static void
free_request (gpointer data)
{
  Request *request = data;

  showcase_document_unref (request->document);
  g_object_unref (request->stream);
  g_free (request);
}

static void
write_in_worker (GTask *task,
                 gpointer source,
                 gpointer task_data,
                 GCancellable *cancellable)
{
  Request *request = task_data;
  g_autoptr (ShowcaseDocument) excerpt = showcase_document_excerpt (request->document, &request->range);
  char *text = request->write (excerpt);

  g_task_return_pointer (task, g_bytes_new_take (text, strlen (text)), (GDestroyNotify)g_bytes_unref);
}

static void
sent_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The stream may be one that only this thread can write to. */
static void
written_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Request *request = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;
  GBytes *bytes = g_task_propagate_pointer (G_TASK (result), &error);
  gconstpointer data;
  gsize length;

  if (bytes == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_set_task_data (task, bytes, (GDestroyNotify)g_bytes_unref);
  data = g_bytes_get_data (bytes, &length);
  g_output_stream_write_all_async (request->stream, data, length, request->priority, g_task_get_cancellable (task), sent_cb, g_object_ref (task));
}

static void
showcase_excerpt_content_write_mime_type_async (GdkContentProvider *provider,
                                                const char *mime_type,
                                                GOutputStream *stream,
                                                int io_priority,
                                                GCancellable *cancellable,
                                                GAsyncReadyCallback callback,
                                                gpointer user_data)
{
  ShowcaseExcerptContent *self = SHOWCASE_EXCERPT_CONTENT (provider);
  GTask *task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr (GTask) writing = NULL;
  Request *request;
  WriteFunc write = NULL;

  g_task_set_source_tag (task, showcase_excerpt_content_write_mime_type_async);
  for (gsize i = 0; i < G_N_ELEMENTS (forms) && write == NULL; i++)
    if (g_str_equal (mime_type, forms[i].mime_type))
      write = self->forms == SHOWCASE_EXCERPT_MARKDOWN ? showcase_document_to_markdown : forms[i].write;
  if (write == NULL)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "A document can't be written as %s", mime_type);
      g_object_unref (task);
      return;
    }

  request = g_new0 (Request, 1);
  request->document = showcase_document_ref (self->document);
  request->range = self->range;
  request->write = write;
  request->stream = g_object_ref (stream);
  request->priority = io_priority;
  writing = g_task_new (self, cancellable, written_cb, task);
  g_task_set_static_name (writing, "[showcase] excerpt");
  g_task_set_task_data (writing, request, free_request);
  g_task_run_in_thread (writing, write_in_worker);
}

static gboolean
showcase_excerpt_content_write_mime_type_finish (GdkContentProvider *provider,
                                                 GAsyncResult *result,
                                                 GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static GdkContentFormats *
showcase_excerpt_content_ref_formats (GdkContentProvider *provider)
{
  ShowcaseExcerptContent *self = SHOWCASE_EXCERPT_CONTENT (provider);
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    if (self->forms == SHOWCASE_EXCERPT_ALL || forms[i].write != write_html)
      gdk_content_formats_builder_add_mime_type (builder, forms[i].mime_type);

  return gdk_content_formats_builder_free_to_formats (builder);
}

static void
showcase_excerpt_content_finalize (GObject *object)
{
  ShowcaseExcerptContent *self = SHOWCASE_EXCERPT_CONTENT (object);

  g_clear_pointer (&self->document, showcase_document_unref);

  G_OBJECT_CLASS (showcase_excerpt_content_parent_class)->finalize (object);
}

static void
showcase_excerpt_content_class_init (ShowcaseExcerptContentClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = showcase_excerpt_content_finalize;

  provider_class->ref_formats = showcase_excerpt_content_ref_formats;
  provider_class->write_mime_type_async = showcase_excerpt_content_write_mime_type_async;
  provider_class->write_mime_type_finish = showcase_excerpt_content_write_mime_type_finish;
}

static void
showcase_excerpt_content_init (ShowcaseExcerptContent *self)
{
}

/**
 * showcase_excerpt_content_new:
 * @document: a document
 * @range: a range of it
 * @offered: what to offer
 *
 * Makes a content for a clipboard or a drag. Costs nothing but a reference to the document.
 *
 * Returns: (transfer full): the content
 */
GdkContentProvider *
showcase_excerpt_content_new (ShowcaseDocument *document,
                              const ShowcaseRange *range,
                              ShowcaseExcerptForms offered)
{
  ShowcaseExcerptContent *self = g_object_new (SHOWCASE_TYPE_EXCERPT_CONTENT, NULL);

  self->document = showcase_document_ref (document);
  self->range = *range;
  self->forms = offered;

  return GDK_CONTENT_PROVIDER (self);
}
