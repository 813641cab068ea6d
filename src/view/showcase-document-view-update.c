/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document in place of an earlier form of it: the whole after its start, or the parsed text after the plain one. The heights of the new one are estimated
 * in a worker; the exchange itself takes over the layouts of all that is the same, and the reader sees nothing of it. */

#include "config.h"

#include "showcase-changes.h"
#include "showcase-document-view-private.h"
#include "showcase-passage.h"

typedef struct
{
  /* Owned */
  ShowcaseDocument *before;
  ShowcaseDocument *document;
  ShowcaseTypesetter *typesetter;
  ShowcaseColumn *column;
  GArray *changes;
  gpointer load_data;
  GDestroyNotify load_data_destroy;

  /* State */
  gboolean is_other;
  gboolean is_changed;
  ShowcaseLoadFunc load;
  int width;
  guint n_same;
} Update;

static void
free_update (gpointer data)
{
  Update *update = data;

  g_clear_pointer (&update->column, showcase_column_free);
  g_clear_pointer (&update->changes, g_array_unref);
  g_clear_pointer (&update->before, showcase_document_unref);
  g_clear_pointer (&update->typesetter, showcase_typesetter_unref);
  showcase_document_unref (update->document);
  if (update->load_data_destroy != NULL)
    update->load_data_destroy (update->load_data);
  g_free (update);
}

static ShowcaseColumn *
get_column (ShowcaseDocumentView *self)
{
  return showcase_flow_get_column (self->flow);
}

static void
prepare_in_worker (GTask *task,
                   gpointer source,
                   gpointer task_data,
                   GCancellable *cancellable)
{
  Update *update = task_data;

  update->column = showcase_column_new ();
  if (update->typesetter != NULL)
    showcase_column_set_typesetter (update->column, update->typesetter);
  showcase_column_set_width (update->column, update->width);
  showcase_column_set_document (update->column, update->document);
  if (update->before != NULL && !update->is_other)
    update->n_same = showcase_document_count_same (update->before, update->document);
  if (update->before != NULL && update->is_changed)
    update->changes = showcase_changes_find (update->before, update->document);
  g_task_return_boolean (task, TRUE);
}

/* A block that is not the same in both is looked for by its words. Of plain text and what it means, words differ: those have the same lines, so that the
 * line at the top edge is the place. */
static void
find_place (ShowcaseColumn *from,
            ShowcaseColumn *to,
            guint *block,
            double *offset)
{
  ShowcaseDocument *before = showcase_column_get_document (from);
  ShowcaseDocument *document = showcase_column_get_document (to);
  const ShowcaseBlock *place = showcase_document_get_block (before, *block);
  double line = place->first_line;
  const ShowcaseBlock *found;
  guint passage;

  if (showcase_passage_find (before, *block, document, &passage))
    {
      *block = passage;
      return;
    }

  line += (place->last_line - place->first_line + 1) * CLAMP (*offset / MAX (showcase_column_measure (from, *block), 1), 0, 1);
  *block = showcase_document_find_line (document, (guint)line);
  found = showcase_document_get_block (document, *block);
  if (found->first_line > place->first_line || found->last_line < place->first_line)
    {
      *block = passage;
      *offset = 0;
      return;
    }
  *offset = showcase_column_measure (to, *block) * CLAMP ((line - found->first_line) / (found->last_line - found->first_line + 1), 0, 1);
}

static gboolean
is_lost (ShowcaseDocumentView *self,
         guint link,
         guint n_same)
{
  return link != SHOWCASE_NONE && showcase_document_get_link (showcase_column_get_document (get_column (self)), link)->block >= n_same;
}

/* Containers are numbered as they begin, so that those of blocks that are the same have the same numbers. */
static gboolean
is_fold_lost (ShowcaseDocumentView *self,
              guint fold,
              guint n_same)
{
  return fold != SHOWCASE_NONE && showcase_document_get_container (showcase_column_get_document (get_column (self)), fold)->first_block >= n_same;
}

static gboolean
is_anything_lost (ShowcaseDocumentView *self,
                  guint n_same)
{
  return is_lost (self, self->focus_link, n_same) || is_lost (self, self->hover_link, n_same) || is_lost (self, self->pressed_link, n_same)
         || is_fold_lost (self, self->focus_fold, n_same) || is_fold_lost (self, self->hover_fold, n_same) || is_fold_lost (self, self->pressed_fold, n_same);
}

static void
exchange (ShowcaseDocumentView *self,
          ShowcaseColumn *column,
          guint n_same,
          gboolean is_changed)
{
  gboolean can_place = showcase_column_is_ready (column) && showcase_column_get_n_blocks (column) > 0;
  guint block;
  double offset;

  showcase_flow_get_place (self->flow, &block, &offset);
  if (block >= n_same && offset >= 0 && can_place && showcase_column_get_n_blocks (get_column (self)) > block)
    find_place (get_column (self), column, &block, &offset);
  if (is_anything_lost (self, n_same))
    showcase_document_view_reset_links (self);
  showcase_document_view_reset_sideways (self);
  if (self->copy_block >= n_same)
    showcase_document_view_reset_copy (self);

  showcase_document_view_reset_headings (self);
  showcase_document_view_clear_changes (self);
  showcase_measure_cancel (self->measure);
  if (is_changed)
    showcase_image_store_renew (self->images, n_same);
  else
    showcase_image_store_truncate (self->images, n_same);
  showcase_highlights_replace_document (self->highlights, showcase_column_get_document (column), n_same);
  showcase_flow_replace_column (self->flow, column, n_same, block, offset);
  if (is_changed)
    showcase_block_cache_clear_nodes (showcase_column_get_cache (column));
  if (can_place)
    showcase_document_view_start_measuring (self);
  showcase_document_view_sync_adjustments (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  self->n_same = n_same;
  showcase_document_view_keep_matches (self, n_same);
  showcase_selection_update_document (self->selection, showcase_column_get_document (column), n_same);
  g_object_notify (G_OBJECT (self), "document");
}

/* As if the document had been set, but with a column that is ready. */
static void
exchange_other (ShowcaseDocumentView *self,
                Update *update)
{
  showcase_document_view_forget_document (self, update->load, update->load_data, g_steal_pointer (&update->load_data_destroy));
  showcase_flow_replace_column (self->flow, g_steal_pointer (&update->column), 0, 0, -G_MAXINT);
  if (showcase_column_is_ready (get_column (self)))
    showcase_document_view_start_measuring (self);
  showcase_document_view_begin_document (self);
}

static void start_update (ShowcaseDocumentView *self,
                          Update *update);

static void
prepared_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  ShowcaseDocumentView *self = SHOWCASE_DOCUMENT_VIEW (source);
  Update *update = user_data;
  ShowcaseColumn *column = get_column (self);

  if (!g_task_propagate_boolean (G_TASK (result), NULL))
    {
      free_update (update);
      return;
    }

  g_clear_object (&self->updating);
  if (update->typesetter != showcase_column_get_typesetter (column) || update->width != showcase_column_get_width (column))
    {
      start_update (self, update);
      return;
    }
  if (update->is_other)
    exchange_other (self, update);
  else
    exchange (self, g_steal_pointer (&update->column), update->n_same, update->is_changed);
  if (update->changes != NULL)
    showcase_document_view_take_changes (self, update->changes, showcase_document_get_n_blocks (update->document) < showcase_document_get_n_blocks (update->before));
  free_update (update);
}

/* The worker reads the measures of faces; here they are taken, because fonts belong to this thread. */
static void
start_update (ShowcaseDocumentView *self,
              Update *update)
{
  ShowcaseColumn *column = get_column (self);
  ShowcaseDocument *before = showcase_column_get_document (column);
  ShowcaseTypesetter *typesetter = showcase_column_get_typesetter (column);
  g_autoptr (GTask) task = NULL;

  g_clear_pointer (&update->column, showcase_column_free);
  g_clear_pointer (&update->changes, g_array_unref);
  g_clear_pointer (&update->before, showcase_document_unref);
  g_clear_pointer (&update->typesetter, showcase_typesetter_unref);
  update->before = before != NULL ? showcase_document_ref (before) : NULL;
  update->width = showcase_column_get_width (column);
  if (typesetter != NULL)
    {
      update->typesetter = showcase_typesetter_ref (typesetter);
      showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_BODY);
      showcase_typesetter_get_face (typesetter, SHOWCASE_FACE_CODE);
    }

  self->updating = g_cancellable_new ();
  task = g_task_new (self, self->updating, prepared_cb, update);
  g_task_set_static_name (task, "[showcase] update");
  g_task_set_task_data (task, update, NULL);
  g_task_run_in_thread (task, prepare_in_worker);
}

/**
 * showcase_document_view_cancel_update:
 * @self: a view
 *
 * Gives up the update that is being prepared, if any.
 */
void
showcase_document_view_cancel_update (ShowcaseDocumentView *self)
{
  if (self->updating != NULL)
    g_cancellable_cancel (self->updating);
  g_clear_object (&self->updating);
}

static void
update_to (ShowcaseDocumentView *self,
           ShowcaseDocument *document,
           gboolean is_changed)
{
  Update *update = g_new0 (Update, 1);

  showcase_document_view_cancel_update (self);
  update->document = showcase_document_ref (document);
  update->is_changed = is_changed;
  start_update (self, update);
}

/**
 * showcase_document_view_update_document:
 * @self: a view that shows an earlier form of the document
 * @document: the document: the whole after its start, or the parsed text after the plain one
 *
 * Shows another form of the document, at the same place and with the same images, once a worker has estimated its heights. What is the same in both is not
 * laid out again: "document" is notified then, and showcase_document_view_get_n_same() says how much that is. Another document that is set before that
 * takes the place of both.
 */
void
showcase_document_view_update_document (ShowcaseDocumentView *self,
                                        ShowcaseDocument *document)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));
  g_return_if_fail (document != NULL);

  update_to (self, document, FALSE);
}

/**
 * showcase_document_view_change_document:
 * @self: a view that shows the document as it was before it was changed
 * @document: what it was changed to
 *
 * As showcase_document_view_update_document(), and marks for a while what is new in it.
 */
void
showcase_document_view_change_document (ShowcaseDocumentView *self,
                                        ShowcaseDocument *document)
{
  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));
  g_return_if_fail (document != NULL);

  update_to (self, document, TRUE);
}

/**
 * showcase_document_view_prepare_document:
 * @self: a view
 * @document: the document
 * @load: (nullable): what gives the bytes of its images, in worker threads
 * @user_data: the data of @load
 * @user_data_destroy: (nullable): what frees the data, perhaps in a worker thread
 *
 * Shows a document from its top as showcase_document_view_set_document() does, but not before a worker has estimated its heights: for long ones, for which
 * that takes longer than a frame may. What was shown stays until then.
 */
void
showcase_document_view_prepare_document (ShowcaseDocumentView *self,
                                         ShowcaseDocument *document,
                                         ShowcaseLoadFunc load,
                                         gpointer user_data,
                                         GDestroyNotify user_data_destroy)
{
  Update *update;

  g_return_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self));
  g_return_if_fail (document != NULL);

  showcase_document_view_cancel_update (self);
  update = g_new0 (Update, 1);
  update->document = showcase_document_ref (document);
  update->is_other = TRUE;
  update->load = load;
  update->load_data = user_data;
  update->load_data_destroy = user_data_destroy;
  start_update (self, update);
}

/**
 * showcase_document_view_get_n_same:
 * @self: a view
 *
 * Tells what "document" being notified means for those who hold positions in it: blocks before this number are the same as in the document that was shown
 * before, with their texts, their links' numbers and their images' numbers, and so are positions in them. All others are void.
 *
 * Returns: the number of blocks, 0 for another document
 */
guint
showcase_document_view_get_n_same (ShowcaseDocumentView *self)
{
  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (self), 0);

  return self->n_same;
}
