/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read: follows the session's place with a document and a scroll position. A long document is shown from its start at once, if the place is in there,
 * and goes over into the whole without a movement; a place farther on waits for the whole, because anything else would be a wrong one. */

#include "config.h"

#include "showcase-reading.h"

/* More than any margin that a view leaves above its first block, in pixels. */
#define TOP_MARGIN 1000.0

/* Up to here the heights of a document are estimated in less than a millisecond, and no worker is needed for it. In bytes. */
#define SHORT_LENGTH (256 * 1024)

struct _ShowcaseReading
{
  GObject parent_instance;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseLoader *loader;
  ShowcaseGroup *group; /* whose document the view has, or is about to have */
  ShowcaseDocument *coming;
  GCancellable *loading;
  GError *error;

  /* Borrowed */
  ShowcaseDocumentView *view;

  /* State */
  ShowcaseReadingState state;
  ShowcaseReadingState coming_state;
  gboolean must_scroll;
};

G_DEFINE_FINAL_TYPE (ShowcaseReading, showcase_reading, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_state (ShowcaseReading *self,
           ShowcaseReadingState state)
{
  self->state = state;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Above the first block is a margin, which is the top of the page too; the view stops where it ends. */
static void
scroll_to_top (ShowcaseReading *self)
{
  showcase_document_view_set_place (self->view, 0, -TOP_MARGIN);
}

static void
scroll_to_anchor (ShowcaseReading *self,
                  ShowcaseDocument *document,
                  const char *anchor)
{
  guint block = showcase_document_find_anchor (document, anchor);

  if (block == SHOWCASE_NONE)
    {
      scroll_to_top (self);
      return;
    }
  showcase_document_view_scroll_to_block (self->view, block);
  showcase_session_settle (self->session, showcase_document_get_block (document, block)->first_line);
}

static void
scroll_to_place (ShowcaseReading *self)
{
  const ShowcasePlace *place = showcase_session_get_place (self->session);
  ShowcaseDocument *document = showcase_document_view_get_document (self->view);
  ShowcaseEntry *entry = showcase_session_get_entry (self->session);

  self->must_scroll = FALSE;
  if (showcase_document_get_n_blocks (document) == 0)
    return;
  if (place->block == 0 && place->offset <= 0)
    scroll_to_top (self);
  else if (place->block != SHOWCASE_PLACE_UNSCROLLED)
    showcase_document_view_set_place (self->view, place->block, place->offset);
  else if (place->anchor != NULL)
    scroll_to_anchor (self, document, place->anchor);
  else if (entry != NULL)
    showcase_document_view_scroll_to_block (self->view, showcase_document_find_line (document, showcase_entry_get_line (entry)));
  else
    scroll_to_top (self);
}

/* Plain text has the lines of the document, but neither its blocks nor its anchors. The document is scrolled to its place when it comes. */
static void
scroll_plain (ShowcaseReading *self)
{
  const ShowcasePlace *place = showcase_session_get_place (self->session);
  ShowcaseDocument *document = showcase_document_view_get_document (self->view);
  ShowcaseEntry *entry = showcase_session_get_entry (self->session);

  if (entry != NULL && place->block != 0 && showcase_document_get_n_blocks (document) > 0)
    showcase_document_view_scroll_to_block (self->view, showcase_document_find_line (document, showcase_entry_get_line (entry)));
}

/* Whether the start of a document is enough to be at the place, with a page and more below it. */
static gboolean
is_in_start (ShowcaseReading *self,
             ShowcaseDocument *start)
{
  const ShowcasePlace *place = showcase_session_get_place (self->session);
  ShowcaseEntry *entry = showcase_session_get_entry (self->session);
  guint block = 0;
  gsize length;

  if (place->block != SHOWCASE_PLACE_UNSCROLLED)
    block = place->block;
  else if (place->anchor != NULL)
    block = showcase_document_find_anchor (start, place->anchor);
  else if (entry != NULL)
    block = showcase_document_find_line (start, showcase_entry_get_line (entry));

  if (block == 0)
    return TRUE;
  showcase_document_get_text (start, &length);
  return block < showcase_document_get_n_blocks (start) && showcase_document_get_block (start, block)->text < length / 2;
}

static GBytes *
load_image (const char *name,
            gpointer user_data,
            GCancellable *cancellable,
            GError **error)
{
  return showcase_bundle_load (user_data, name, cancellable, error);
}

static gboolean
is_short (ShowcaseDocument *document)
{
  gsize length;

  showcase_document_get_text (document, &length);
  return length <= SHORT_LENGTH;
}

static void
show_now (ShowcaseReading *self,
          ShowcaseDocument *document,
          ShowcaseReadingState state)
{
  showcase_document_view_set_document (self->view, document, load_image, g_object_ref (showcase_loader_get_bundle (self->loader)), g_object_unref);
  scroll_to_place (self);
  set_state (self, state);
}

/* What the view has of the document is updated; or it has another one, which stays until a worker has prepared this. */
static void
show_later (ShowcaseReading *self,
            ShowcaseDocument *document,
            ShowcaseReadingState state)
{
  g_clear_pointer (&self->coming, showcase_document_unref);
  self->coming = showcase_document_ref (document);
  self->coming_state = state;
  if (self->state == SHOWCASE_READING_START || self->state == SHOWCASE_READING_PLAIN)
    {
      showcase_document_view_update_document (self->view, document);
      return;
    }
  showcase_document_view_prepare_document (self->view, document, load_image, g_object_ref (showcase_loader_get_bundle (self->loader)), g_object_unref);
  if (state == SHOWCASE_READING_WHOLE)
    set_state (self, SHOWCASE_READING_WAITING);
}

static void
loaded_cb (ShowcaseDocument *document,
           ShowcaseStage stage,
           const GError *error,
           gpointer user_data)
{
  ShowcaseReading *self = user_data;

  if (document == NULL)
    {
      g_clear_object (&self->group);
      self->error = g_error_copy (error);
      set_state (self, SHOWCASE_READING_FAILED);
    }
  else if (stage == SHOWCASE_STAGE_START && is_in_start (self, document))
    show_now (self, document, SHOWCASE_READING_START);
  else if (stage == SHOWCASE_STAGE_START)
    set_state (self, SHOWCASE_READING_WAITING);
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
    scroll_plain (self);
  else if (self->must_scroll)
    scroll_to_place (self);
  set_state (self, self->coming_state);
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
  if (self->state == SHOWCASE_READING_WHOLE || (self->state == SHOWCASE_READING_START && is_in_start (self, document)))
    scroll_to_place (self);
  else if (self->state == SHOWCASE_READING_PLAIN)
    scroll_plain (self);
  set_state (self, self->state);
}

static void
showcase_reading_dispose (GObject *object)
{
  ShowcaseReading *self = SHOWCASE_READING (object);

  showcase_reading_stop (self);
  g_clear_object (&self->session);
  g_clear_object (&self->loader);
  g_clear_object (&self->group);
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
  ShowcaseGroup *group;
  ShowcaseBundle *bundle;

  g_return_if_fail (SHOWCASE_IS_READING (self));

  group = showcase_session_get_group (self->session);
  bundle = showcase_shelf_get_bundle (showcase_session_get_shelf (self->session));
  if (bundle != NULL && (self->loader == NULL || showcase_loader_get_bundle (self->loader) != bundle))
    {
      showcase_reading_stop (self);
      g_clear_object (&self->loader);
      g_clear_object (&self->group);
      self->loader = showcase_loader_new (bundle);
    }

  if (group == NULL)
    {
      showcase_reading_stop (self);
      g_clear_object (&self->group);
      set_state (self, SHOWCASE_READING_NOTHING);
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
  if (self->must_scroll || self->group != showcase_session_get_group (self->session))
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
