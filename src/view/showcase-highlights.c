/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which blocks of code have their colours, and which wait for them. Asking never blocks. One block is with the program at a time, and none before the
 * frame that asks is painted. */

#include "config.h"

#include "showcase-highlighter.h"
#include "showcase-highlights.h"

#include <gio/gio.h>
#include <string.h>

/* Code that is split is coloured with so much of what comes before it, in bytes: a comment or a string may have begun there. */
#define LONGEST_CONTEXT (16 * 1024)

typedef struct
{
  ShowcaseHighlighter *highlighter;
  ShowcaseDocument *document;
  guint block;
} Request;

struct _ShowcaseHighlights
{
  ShowcaseHighlightsFunc func;
  gpointer user_data;

  /* Owned */
  ShowcaseHighlighter *highlighter;
  ShowcaseDocument *document;
  GCancellable *cancellable;
  GHashTable *blocks; /* to the spans, or NULL while they are waited for */
  GQueue waiting;

  /* State: the block that is with the program */
  guint block;
  guint source;
};

static void
start_next (ShowcaseHighlights *self);

static void
unref_spans (gpointer spans)
{
  if (spans != NULL)
    g_array_unref (spans);
}

static void
free_request (gpointer data)
{
  Request *request = data;

  showcase_highlighter_unref (request->highlighter);
  showcase_document_unref (request->document);
  g_free (request);
}

/**
 * showcase_highlights_new:
 * @func: what is told about colours
 * @user_data: its data
 *
 * Makes highlights that have nothing to colour and nothing to colour it with.
 *
 * Returns: (transfer full): the highlights
 */
ShowcaseHighlights *
showcase_highlights_new (ShowcaseHighlightsFunc func,
                         gpointer user_data)
{
  ShowcaseHighlights *self = g_new0 (ShowcaseHighlights, 1);

  self->func = func;
  self->user_data = user_data;
  self->blocks = g_hash_table_new_full (NULL, NULL, NULL, unref_spans);
  g_queue_init (&self->waiting);

  return self;
}

static void
forget (ShowcaseHighlights *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->source, g_source_remove);
  g_queue_clear (&self->waiting);
  g_hash_table_remove_all (self->blocks);
}

/**
 * showcase_highlights_free:
 * @self: (transfer full): highlights
 *
 * Frees highlights. Nothing is told any more.
 */
void
showcase_highlights_free (ShowcaseHighlights *self)
{
  forget (self);
  g_hash_table_unref (self->blocks);
  g_clear_pointer (&self->document, showcase_document_unref);
  g_clear_pointer (&self->highlighter, showcase_highlighter_unref);
  g_free (self);
}

/**
 * showcase_highlights_set_program:
 * @self: highlights
 * @program: (nullable): the path of the program that colours code, or %NULL for no colours
 *
 * Sets what finds the colours.
 */
void
showcase_highlights_set_program (ShowcaseHighlights *self,
                                 const char *program)
{
  forget (self);
  g_clear_pointer (&self->highlighter, showcase_highlighter_unref);
  if (program != NULL)
    self->highlighter = showcase_highlighter_new (program);
}

/**
 * showcase_highlights_set_document:
 * @self: highlights
 * @document: (nullable): the document
 *
 * Sets whose code is coloured, and forgets what was.
 */
void
showcase_highlights_set_document (ShowcaseHighlights *self,
                                  ShowcaseDocument *document)
{
  forget (self);
  g_clear_pointer (&self->document, showcase_document_unref);
  self->document = document != NULL ? showcase_document_ref (document) : NULL;
}

/**
 * showcase_highlights_replace_document:
 * @self: highlights
 * @document: another form of the document
 * @n_same: how many blocks are the same in both, from the first on
 *
 * Sets whose code is coloured, and keeps the colours of what is the same.
 */
void
showcase_highlights_replace_document (ShowcaseHighlights *self,
                                      ShowcaseDocument *document,
                                      guint n_same)
{
  GHashTableIter iter;
  gpointer key;

  if (self->cancellable != NULL)
    {
      g_cancellable_cancel (self->cancellable);
      g_queue_push_head (&self->waiting, GUINT_TO_POINTER (self->block));
    }
  g_clear_object (&self->cancellable);
  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (GPOINTER_TO_UINT (key) >= n_same)
      {
        g_queue_remove (&self->waiting, key);
        g_hash_table_iter_remove (&iter);
      }

  showcase_document_ref (document);
  g_clear_pointer (&self->document, showcase_document_unref);
  self->document = document;
  start_next (self);
}

/* The first part of a block of code that fits into the context of one of its parts. */
static guint
find_context (ShowcaseDocument *document,
              guint block)
{
  guint32 end = showcase_document_get_block (document, block)->text;
  guint first = block;

  while ((showcase_document_get_block (document, first)->flags & SHOWCASE_BLOCK_JOINED) != 0
         && end - showcase_document_get_block (document, first - 1)->text <= LONGEST_CONTEXT)
    first--;

  return first;
}

static void
find_in_thread (GTask *task,
                gpointer source,
                gpointer task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  const ShowcaseBlock *block = showcase_document_get_block (request->document, request->block);
  guint first = find_context (request->document, request->block);
  gsize context_length = block->text - showcase_document_get_block (request->document, first)->text;

  if (g_cancellable_is_cancelled (cancellable))
    return;

  g_task_return_pointer (task,
                         showcase_highlighter_find (request->highlighter, showcase_document_get_info (request->document, request->block),
                                                    showcase_document_get_block_text (request->document, first), context_length, block->length),
                         unref_spans);
}

/* After a cancellation the highlights may be gone. */
static void
found_cb (GObject *source,
          GAsyncResult *result,
          gpointer user_data)
{
  ShowcaseHighlights *self = user_data;
  guint block = ((Request *)g_task_get_task_data (G_TASK (result)))->block;
  GArray *spans;

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  spans = g_task_propagate_pointer (G_TASK (result), NULL);
  g_clear_object (&self->cancellable);
  if (g_hash_table_contains (self->blocks, GUINT_TO_POINTER (block)))
    {
      g_hash_table_replace (self->blocks, GUINT_TO_POINTER (block), spans);
      self->func (block, self->user_data);
    }
  else
    {
      g_array_unref (spans);
    }
  start_next (self);
}

static void
start_next (ShowcaseHighlights *self)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  if (g_queue_is_empty (&self->waiting) || self->cancellable != NULL)
    return;

  request = g_new0 (Request, 1);
  request->highlighter = showcase_highlighter_ref (self->highlighter);
  request->document = showcase_document_ref (self->document);
  request->block = self->block = GPOINTER_TO_UINT (g_queue_pop_head (&self->waiting));
  self->cancellable = g_cancellable_new ();

  task = g_task_new (NULL, self->cancellable, found_cb, self);
  g_task_set_static_name (task, "[showcase] code");
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, find_in_thread);
}

static gboolean
start_cb (gpointer user_data)
{
  ShowcaseHighlights *self = user_data;

  self->source = 0;
  start_next (self);

  return G_SOURCE_REMOVE;
}

/**
 * showcase_highlights_get:
 * @self: highlights
 * @block: a block of any kind
 *
 * Gets the colours of a block, or has them found. Only code that says what language it is in has any.
 *
 * Returns: (transfer none) (element-type ShowcaseCodeSpan) (nullable): the spans, or %NULL while there are none
 */
GArray *
showcase_highlights_get (ShowcaseHighlights *self,
                         guint block)
{
  const ShowcaseBlock *code = showcase_document_get_block (self->document, block);
  gpointer spans;

  if (self->highlighter == NULL || code->kind != SHOWCASE_BLOCK_CODE || code->info == SHOWCASE_NONE || code->length == 0 || code->length > SHOWCASE_CODE_LONGEST)
    return NULL;
  if (g_hash_table_lookup_extended (self->blocks, GUINT_TO_POINTER (block), NULL, &spans))
    return spans;

  g_hash_table_insert (self->blocks, GUINT_TO_POINTER (block), NULL);
  g_queue_push_tail (&self->waiting, GUINT_TO_POINTER (block));
  if (self->source == 0 && self->cancellable == NULL)
    {
      self->source = g_idle_add_full (G_PRIORITY_LOW, start_cb, self, NULL);
      g_source_set_static_name (g_main_context_find_source_by_id (NULL, self->source), "[showcase] code");
    }

  return NULL;
}

/**
 * showcase_highlights_keep:
 * @self: highlights
 * @first: the first block whose colours are needed
 * @last: the last one
 *
 * Forgets the colours of blocks outside of a range, and no longer waits for them.
 */
void
showcase_highlights_keep (ShowcaseHighlights *self,
                          guint first,
                          guint last)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (GPOINTER_TO_UINT (key) < first || GPOINTER_TO_UINT (key) > last)
      {
        g_queue_remove (&self->waiting, key);
        g_hash_table_iter_remove (&iter);
      }
}

/**
 * showcase_highlights_is_busy:
 * @self: highlights
 *
 * Tells whether colours are on their way.
 *
 * Returns: whether they are
 */
gboolean
showcase_highlights_is_busy (ShowcaseHighlights *self)
{
  return self->cancellable != NULL || self->waiting.length > 0;
}
