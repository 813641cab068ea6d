/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read: follows the session's place with a document and a scroll position. A long document is shown from its start at once, if the place is in there,
 * and goes over into the whole without a movement; a place farther on waits for the whole, because anything else would be a wrong one. The preview of a document
 * that is being opened comes before the session's place, and when the portfolio is there, or is opened again, what is shown goes over into it likewise. */

#include "config.h"

#include "showcase-reading-private.h"

#include "showcase-image-source.h"
#include "showcase-scroll.h"

/* Up to here the heights of a document are estimated in less than a millisecond, and no worker is needed for it. In bytes. */
#define SHORT_LENGTH (256 * 1024)

G_DEFINE_FINAL_TYPE (ShowcaseReading, showcase_reading, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * showcase_reading_set_state:
 * @self: a reading
 * @state: how far the document has come
 *
 * Sets the state, and tells of it.
 */
void
showcase_reading_set_state (ShowcaseReading *self,
                            ShowcaseReadingState state)
{
  self->state = state;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
scroll_to_place (ShowcaseReading *self)
{
  self->must_scroll = FALSE;
  showcase_scroll_to_place (self->view, self->session);
}

static gboolean
is_short (ShowcaseDocument *document)
{
  gsize length;

  showcase_document_get_text (document, &length);
  return length <= SHORT_LENGTH;
}

/**
 * showcase_reading_begin_images:
 * @self: a reading
 * @bundle: where they are
 *
 * Forgets the images of the document before.
 *
 * Returns: (transfer full): what loads those of another document
 */
ShowcaseImageSource *
showcase_reading_begin_images (ShowcaseReading *self,
                               ShowcaseBundle *bundle)
{
  g_clear_pointer (&self->images, showcase_image_source_unref);
  self->images = showcase_image_source_new (bundle);
  return showcase_image_source_ref (self->images);
}

static void
show_now (ShowcaseReading *self,
          ShowcaseDocument *document,
          ShowcaseReadingState state)
{
  ShowcaseImageSource *images = showcase_reading_begin_images (self, showcase_loader_get_bundle (self->loader));

  showcase_document_view_set_document (self->view, document, showcase_image_source_load, images, (GDestroyNotify)showcase_image_source_unref);
  scroll_to_place (self);
  showcase_reading_set_state (self, state);
}

/* What the view has of the document is updated; or it has another one, which stays until a worker has prepared this. */
static void
show_later (ShowcaseReading *self,
            ShowcaseDocument *document,
            ShowcaseReadingState state)
{
  ShowcaseImageSource *images;

  g_clear_pointer (&self->coming, showcase_document_unref);
  self->coming = showcase_document_ref (document);
  self->coming_state = state;
  if (self->has_former)
    {
      showcase_document_view_change_document (self->view, document);
      return;
    }
  if (self->state == SHOWCASE_READING_START || self->state == SHOWCASE_READING_PLAIN)
    {
      showcase_document_view_update_document (self->view, document);
      return;
    }
  images = showcase_reading_begin_images (self, showcase_loader_get_bundle (self->loader));
  showcase_document_view_prepare_document (self->view, document, showcase_image_source_load, images, (GDestroyNotify)showcase_image_source_unref);
  if (state == SHOWCASE_READING_WHOLE)
    showcase_reading_set_state (self, SHOWCASE_READING_WAITING);
}

/* What the view has is taken over when the document begins with it: the reader, who may have scrolled in it, stays. Its plain text has its lines. */
static void
take_over (ShowcaseReading *self,
           ShowcaseDocument *document)
{
  ShowcaseDocument *before = showcase_document_view_get_document (self->view);

  self->may_stay = FALSE;
  if (2 * showcase_document_count_same (before, document) < showcase_document_get_n_blocks (before) && !self->is_again && !self->is_plain)
    return;
  showcase_image_source_set_bundle (self->images, showcase_loader_get_bundle (self->loader));
  self->state = self->is_plain ? SHOWCASE_READING_PLAIN : SHOWCASE_READING_START;
  self->must_scroll = FALSE;
}

static void
loaded_cb (ShowcaseDocument *document,
           ShowcaseStage stage,
           const GError *error,
           gpointer user_data)
{
  ShowcaseReading *self = user_data;

  if (document != NULL && self->may_stay)
    take_over (self, document);

  if (document == NULL)
    {
      g_clear_object (&self->group);
      self->error = g_error_copy (error);
      showcase_reading_set_state (self, SHOWCASE_READING_FAILED);
    }
  else if (stage == SHOWCASE_STAGE_START && (self->state == SHOWCASE_READING_START || self->state == SHOWCASE_READING_PLAIN))
    showcase_reading_set_state (self, self->state);
  else if (stage == SHOWCASE_STAGE_START && showcase_scroll_is_in_start (self->session, document))
    show_now (self, document, SHOWCASE_READING_START);
  else if (stage == SHOWCASE_STAGE_START)
    showcase_reading_set_state (self, SHOWCASE_READING_WAITING);
  else if (stage == SHOWCASE_STAGE_PLAIN && (self->has_former || self->state == SHOWCASE_READING_PLAIN))
    return;
  else if (stage == SHOWCASE_STAGE_PLAIN)
    show_later (self, document, SHOWCASE_READING_PLAIN);
  else if (self->state == SHOWCASE_READING_WAITING && is_short (document))
    show_now (self, document, SHOWCASE_READING_WHOLE);
  else
    show_later (self, document, SHOWCASE_READING_WHOLE);
}

/* What the view was given to prepare has arrived. */
static void
document_changed_cb (ShowcaseReading *self)
{
  if (self->coming == NULL || showcase_document_view_get_document (self->view) != self->coming)
    return;

  g_clear_pointer (&self->coming, showcase_document_unref);
  if (self->must_scroll && self->coming_state == SHOWCASE_READING_PLAIN)
    showcase_scroll_plain_to_place (self->view, self->session);
  else if (self->must_scroll)
    scroll_to_place (self);
  self->has_former = FALSE;
  showcase_reading_set_state (self, self->coming_state);
}

/* Whether a portfolio is opened again, and the view has the same document of it. */
static gboolean
is_again (ShowcaseReading *self,
          ShowcaseGroup *group)
{
  ShowcaseOpening *origin = showcase_shelf_get_origin (showcase_session_get_shelf (self->session));

  if (self->state != SHOWCASE_READING_START && self->state != SHOWCASE_READING_PLAIN && self->state != SHOWCASE_READING_WHOLE)
    return FALSE;
  return showcase_opening_has_same_files (origin, self->origin) && self->group != NULL && group != NULL
         && g_str_equal (showcase_group_get_id (self->group), showcase_group_get_id (group));
}

/* The loader of another portfolio. What the view has may be of the same document. */
static void
follow_bundle (ShowcaseReading *self,
               ShowcaseShelf *shelf,
               ShowcaseGroup *group)
{
  ShowcaseBundle *bundle = showcase_shelf_get_bundle (shelf);
  gboolean is_other = bundle != NULL && (self->loader == NULL || showcase_loader_get_bundle (self->loader) != bundle);

  self->is_again = is_other && is_again (self, group);
  self->has_former = self->is_again && self->preview == NULL && (self->has_former || self->state == SHOWCASE_READING_WHOLE);
  self->is_plain = self->state == SHOWCASE_READING_PLAIN || (self->preview != NULL && self->state == SHOWCASE_READING_START && self->coming != NULL);
  self->may_stay = is_other && ((self->preview != NULL && self->state != SHOWCASE_READING_WAITING) || self->is_again);
  g_clear_object (&self->preview);
  if (!is_other)
    return;
  showcase_reading_stop (self);
  g_clear_object (&self->group);
  g_set_object (&self->origin, showcase_shelf_get_origin (shelf));
  g_clear_object (&self->loader);
  self->loader = showcase_loader_new (bundle);
}

static void
begin (ShowcaseReading *self,
       ShowcaseGroup *group)
{
  showcase_reading_stop (self);
  g_clear_error (&self->error);
  g_set_object (&self->group, group);
  self->loading = g_cancellable_new ();
  self->state = SHOWCASE_READING_WAITING;
  self->must_scroll = TRUE;
  showcase_loader_load (self->loader, group, self->loading, loaded_cb, self);
}

/* Another place in the document that is read already. One that is not in its start is gone to when the whole has come. */
static void
move (ShowcaseReading *self)
{
  ShowcaseDocument *document = showcase_document_view_get_document (self->view);

  self->must_scroll = TRUE;
  if (self->state == SHOWCASE_READING_WHOLE || (self->state == SHOWCASE_READING_START && showcase_scroll_is_in_start (self->session, document)))
    scroll_to_place (self);
  else if (self->state == SHOWCASE_READING_PLAIN)
    showcase_scroll_plain_to_place (self->view, self->session);
  showcase_reading_set_state (self, self->state);
}

static void
showcase_reading_dispose (GObject *object)
{
  ShowcaseReading *self = SHOWCASE_READING (object);

  showcase_reading_stop (self);
  g_clear_object (&self->session);
  g_clear_object (&self->loader);
  g_clear_object (&self->group);
  g_clear_object (&self->preview);
  g_clear_object (&self->origin);
  g_clear_pointer (&self->images, showcase_image_source_unref);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (showcase_reading_parent_class)->dispose (object);
}

static void
showcase_reading_class_init (ShowcaseReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_reading_dispose;

  /**
   * ShowcaseReading::changed:
   * @self: what is read
   *
   * The state has changed, or the document, or its place.
   */
  signals[CHANGED] = g_signal_new ("changed", SHOWCASE_TYPE_READING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_reading_init (ShowcaseReading *self)
{
}

/**
 * showcase_reading_new:
 * @view: the view that documents are brought into; it has to live until showcase_reading_stop()
 * @session: the session to follow
 *
 * Makes a reading that has read nothing.
 *
 * Returns: (transfer full): the new reading
 */
ShowcaseReading *
showcase_reading_new (ShowcaseDocumentView *view,
                      ShowcaseSession *session)
{
  ShowcaseReading *self;

  g_return_val_if_fail (SHOWCASE_IS_DOCUMENT_VIEW (view), NULL);
  g_return_val_if_fail (SHOWCASE_IS_SESSION (session), NULL);

  self = g_object_new (SHOWCASE_TYPE_READING, NULL);
  self->view = view;
  self->session = g_object_ref (session);
  g_signal_connect_object (view, "notify::document", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * showcase_reading_stop:
 * @self: a reading
 *
 * Gives up what is being loaded. Nothing of it comes any more.
 */
void
showcase_reading_stop (ShowcaseReading *self)
{
  g_return_if_fail (SHOWCASE_IS_READING (self));

  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->coming, showcase_document_unref);
}

/**
 * showcase_reading_update:
 * @self: a reading
 *
 * Goes where the session is. "changed" is emitted at least once, before this returns or when a worker has prepared a long document.
 */
void
showcase_reading_update (ShowcaseReading *self)
{
  ShowcaseShelf *shelf;
  ShowcaseGroup *group;

  g_return_if_fail (SHOWCASE_IS_READING (self));

  shelf = showcase_session_get_shelf (self->session);
  if (showcase_shelf_get_preview (shelf) != NULL)
    {
      showcase_reading_show_preview (self, shelf);
      return;
    }

  group = showcase_session_get_group (self->session);
  follow_bundle (self, shelf, group);
  if (group == NULL)
    {
      showcase_reading_stop (self);
      g_clear_object (&self->group);
      showcase_reading_set_state (self, SHOWCASE_READING_NOTHING);
    }
  else if (group != self->group)
    begin (self, group);
  else
    move (self);
}

/**
 * showcase_reading_remember_scroll:
 * @self: a reading
 *
 * Notes in the session's history where the document is scrolled to. Plain text has no place in the document.
 */
void
showcase_reading_remember_scroll (ShowcaseReading *self)
{
  guint block = 0;
  double offset = 0.0;

  g_return_if_fail (SHOWCASE_IS_READING (self));

  if (self->state != SHOWCASE_READING_START && self->state != SHOWCASE_READING_WHOLE)
    return;
  if (self->must_scroll || self->preview != NULL || self->group != showcase_session_get_group (self->session))
    return;
  showcase_document_view_get_place (self->view, &block, &offset);
  showcase_history_scroll (showcase_session_get_history (self->session), block, offset);
}

/**
 * showcase_reading_get_state:
 * @self: a reading
 *
 * Tells how far the document has come.
 *
 * Returns: the state
 */
ShowcaseReadingState
showcase_reading_get_state (ShowcaseReading *self)
{
  g_return_val_if_fail (SHOWCASE_IS_READING (self), SHOWCASE_READING_NOTHING);
  return self->state;
}

/**
 * showcase_reading_get_preview:
 * @self: a reading
 *
 * Tells whether the view has a preview of what is being opened, in the state %SHOWCASE_READING_START, instead of the session's place.
 *
 * Returns: (transfer none) (nullable): the preview, or %NULL
 */
ShowcaseBundle *
showcase_reading_get_preview (ShowcaseReading *self)
{
  g_return_val_if_fail (SHOWCASE_IS_READING (self), NULL);
  return self->preview;
}

/**
 * showcase_reading_get_error:
 * @self: a reading
 *
 * Tells why the document can't be loaded.
 *
 * Returns: (transfer none) (nullable): the error, in the domain SHOWCASE_INDEX_ERROR or G_IO_ERROR; %NULL when it can
 */
const GError *
showcase_reading_get_error (ShowcaseReading *self)
{
  g_return_val_if_fail (SHOWCASE_IS_READING (self), NULL);
  return self->error;
}

/**
 * showcase_reading_get_loader:
 * @self: a reading
 *
 * Gives what loads the documents of the portfolio that is open.
 *
 * Returns: (transfer none) (nullable): the loader, or %NULL before anything was open
 */
ShowcaseLoader *
showcase_reading_get_loader (ShowcaseReading *self)
{
  g_return_val_if_fail (SHOWCASE_IS_READING (self), NULL);
  return self->loader;
}
