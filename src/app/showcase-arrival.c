/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The way from a link that came from outside to its place. While something is being opened, the link is meant for that. What it names may be gone: then nothing
 * moves, or the entry is shown without the heading, and a line says why. Which headings there are is known when the document has come. */

#include "config.h"

#include "showcase-arrival.h"

#include <glib/gi18n-lib.h>

struct _ShowcaseArrival
{
  GObject parent_instance;

  /* Owned */
  ShowcaseSession *session;
  ShowcasePlace *target; /* until it is known whether it is there */

  /* Borrowed */
  ShowcasePane *pane;

  /* State */
  gboolean going;
  gboolean waiting; /* for what is being opened */
};

G_DEFINE_FINAL_TYPE (ShowcaseArrival, showcase_arrival, G_TYPE_OBJECT)

static void
tell (ShowcaseArrival *self,
      const char *format,
      const char *name)
{
  /* Translators write the format, so it is no literal; and a link may name anything, at any length. */
  g_auto (GStrv) halves = g_strsplit (format, "%s", 2);
  g_autofree char *start = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), 100));
  g_autofree char *message = g_strjoinv (start, halves);

  g_clear_pointer (&self->target, showcase_place_free);
  if (self->pane != NULL)
    showcase_pane_tell (self->pane, message);
}

static ShowcaseShelf *
get_shelf (ShowcaseArrival *self)
{
  return showcase_session_get_shelf (self->session);
}

/* The document is there: so is its heading, or not. */
static void
check_heading (ShowcaseArrival *self)
{
  ShowcaseDocument *document;

  if (self->target == NULL || self->going || self->waiting || self->pane == NULL)
    return;
  if (showcase_reading_get_state (showcase_pane_get_reading (self->pane)) != SHOWCASE_READING_WHOLE)
    return;

  document = showcase_document_view_get_document (showcase_pane_get_view (self->pane));
  if (self->target->anchor != NULL && showcase_document_find_anchor (document, self->target->anchor) == SHOWCASE_NONE)
    tell (self, _ ("The entry has no section “%s” any more"), self->target->anchor);
  g_clear_pointer (&self->target, showcase_place_free);
}

static void
go (ShowcaseArrival *self)
{
  gboolean found;

  self->waiting = FALSE;
  self->going = TRUE;
  found = showcase_session_arrive (self->session, self->target);
  self->going = FALSE;
  if (found)
    check_heading (self);
  else
    tell (self, _ ("What is open has no entry “%s”"), self->target->entry);
}

static void
opened_cb (ShowcaseArrival *self)
{
  if (self->waiting)
    go (self);
}

/* Who goes elsewhere has other wishes by now. */
static void
moved_cb (ShowcaseArrival *self)
{
  if (!self->going && !self->waiting)
    g_clear_pointer (&self->target, showcase_place_free);
}

static void
showcase_arrival_dispose (GObject *object)
{
  ShowcaseArrival *self = SHOWCASE_ARRIVAL (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->target, showcase_place_free);
  g_clear_weak_pointer (&self->pane);

  G_OBJECT_CLASS (showcase_arrival_parent_class)->dispose (object);
}

static void
showcase_arrival_class_init (ShowcaseArrivalClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_arrival_dispose;
}

static void
showcase_arrival_init (ShowcaseArrival *self)
{
}

/**
 * showcase_arrival_new:
 * @pane: a pane that has a session
 * @session: that session
 *
 * Makes an arrival of nobody.
 *
 * Returns: (transfer full): the arrival
 */
ShowcaseArrival *
showcase_arrival_new (ShowcasePane *pane,
                      ShowcaseSession *session)
{
  ShowcaseArrival *self;

  g_return_val_if_fail (SHOWCASE_IS_PANE (pane), NULL);
  g_return_val_if_fail (SHOWCASE_IS_SESSION (session), NULL);

  self = g_object_new (SHOWCASE_TYPE_ARRIVAL, NULL);
  g_set_weak_pointer (&self->pane, pane);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_shelf (self), "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (showcase_pane_get_reading (pane), "changed", G_CALLBACK (check_heading), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  return self;
}

/**
 * showcase_arrival_go:
 * @self: an arrival
 * @place: an entry, and an anchor if a heading is meant
 *
 * Goes to a place in what is open, or in what is being opened once it is.
 */
void
showcase_arrival_go (ShowcaseArrival *self,
                     const ShowcasePlace *place)
{
  g_return_if_fail (SHOWCASE_IS_ARRIVAL (self));
  g_return_if_fail (place != NULL && place->entry != NULL);

  g_clear_pointer (&self->target, showcase_place_free);
  self->target = showcase_place_copy (place);
  self->waiting = showcase_shelf_is_busy (get_shelf (self));
  if (self->waiting)
    showcase_session_want (self->session, place);
  else
    go (self);
}
