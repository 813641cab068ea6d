/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The way from a hit to its place in the pane. The session is told where to go, as by a link, so that going back works; the match is marked when the document
 * has come so far, which of a long one takes a while. */

#include "config.h"

#include "showcase-landing.h"

#include "showcase-scroll.h"

struct _ShowcaseLanding
{
  GObject parent_instance;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseHit *hit; /* while its document is on the way */
  GArray *marks;

  /* Borrowed */
  ShowcasePane *pane;

  /* State */
  gboolean going;
};

G_DEFINE_FINAL_TYPE (ShowcaseLanding, showcase_landing, G_TYPE_OBJECT)

static gboolean
is_there (ShowcaseLanding *self)
{
  ShowcaseDocumentView *view = showcase_pane_get_view (self->pane);
  ShowcaseDocument *document = showcase_document_view_get_document (view);
  ShowcaseReadingState state = showcase_reading_get_state (showcase_pane_get_reading (self->pane));

  if (document == NULL || showcase_session_get_group (self->session) != showcase_hit_get_group (self->hit))
    return FALSE;
  if (showcase_hit_get_block (self->hit) >= showcase_document_get_n_blocks (document))
    return FALSE;
  return state == SHOWCASE_READING_WHOLE || (state == SHOWCASE_READING_START && showcase_scroll_is_in_start (self->session, document));
}

/* The words of a speaker's note are not in the text: what the note stands at is marked as a whole. */
static GArray *
find_ranges (ShowcaseHit *hit,
             ShowcaseDocument *document)
{
  guint block = showcase_hit_get_block (hit);
  guint length = showcase_document_get_block (document, block)->length;
  ShowcaseRange whole = { { block, 0 }, { block, length } };
  g_autoptr (GArray) marks = NULL;
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (ShowcaseRange));

  if (showcase_hit_get_kind (hit) == SHOWCASE_HIT_NOTE && length > 0)
    g_array_append_val (ranges, whole);
  if (showcase_hit_get_kind (hit) == SHOWCASE_HIT_NOTE)
    return ranges;
  marks = showcase_hit_find_marks (hit, showcase_document_get_block_text (document, block), length);
  for (guint i = 0; i < marks->len; i++)
    {
      const ShowcaseMark *mark = &g_array_index (marks, ShowcaseMark, i);
      ShowcaseRange range = { { block, mark->start }, { block, mark->end } };

      g_array_append_val (ranges, range);
    }
  return ranges;
}

/* What is found by its title is at its top, and stays there. When the whole of a document takes the place of its start, the marks are made anew, and nothing moves. */
static void
mark (ShowcaseLanding *self)
{
  ShowcaseDocumentView *view = showcase_pane_get_view (self->pane);
  gboolean first = self->marks == NULL;

  if (self->hit == NULL || self->going || !is_there (self))
    return;
  g_clear_pointer (&self->marks, g_array_unref);
  self->marks = find_ranges (self->hit, showcase_document_view_get_document (view));
  if (self->marks->len > 0)
    {
      showcase_document_view_set_matches (view, self->marks, 0);
      if (first && showcase_hit_get_kind (self->hit) != SHOWCASE_HIT_TITLE)
        showcase_document_view_scroll_to_range (view, &g_array_index (self->marks, ShowcaseRange, 0));
    }
  if (showcase_reading_get_state (showcase_pane_get_reading (self->pane)) == SHOWCASE_READING_WHOLE)
    g_clear_object (&self->hit);
}

static void
moved_cb (ShowcaseLanding *self)
{
  if (!self->going)
    showcase_landing_clear (self);
}

static void
showcase_landing_dispose (GObject *object)
{
  ShowcaseLanding *self = SHOWCASE_LANDING (object);

  g_clear_object (&self->session);
  g_clear_object (&self->hit);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_weak_pointer (&self->pane);

  G_OBJECT_CLASS (showcase_landing_parent_class)->dispose (object);
}

static void
showcase_landing_class_init (ShowcaseLandingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_landing_dispose;
}

static void
showcase_landing_init (ShowcaseLanding *self)
{
}

/**
 * showcase_landing_new:
 * @pane: a pane that has a session
 * @session: that session
 *
 * Makes a landing that nobody was taken to yet.
 *
 * Returns: (transfer full): the landing
 */
ShowcaseLanding *
showcase_landing_new (ShowcasePane *pane,
                      ShowcaseSession *session)
{
  ShowcaseLanding *self;

  g_return_val_if_fail (SHOWCASE_IS_PANE (pane), NULL);
  g_return_val_if_fail (SHOWCASE_IS_SESSION (session), NULL);

  self = g_object_new (SHOWCASE_TYPE_LANDING, NULL);
  g_set_weak_pointer (&self->pane, pane);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (showcase_pane_get_reading (pane), "changed", G_CALLBACK (mark), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  return self;
}

/**
 * showcase_landing_go:
 * @self: a landing
 * @hit: what was found in the session's portfolio
 *
 * Goes to a hit and marks it, now or when its document has come.
 */
void
showcase_landing_go (ShowcaseLanding *self,
                     ShowcaseHit *hit)
{
  g_autofree char *anchor = NULL;

  g_return_if_fail (SHOWCASE_IS_LANDING (self));
  g_return_if_fail (SHOWCASE_IS_HIT (hit));

  showcase_landing_clear (self);
  self->hit = g_object_ref (hit);
  self->going = TRUE;
  if (showcase_hit_get_line (hit) > 0)
    anchor = g_strdup_printf ("L%u", showcase_hit_get_line (hit));
  if (anchor == NULL && showcase_hit_get_entry (hit) != NULL)
    showcase_session_select (self->session, showcase_hit_get_entry (hit));
  else
    showcase_session_visit (self->session, showcase_group_get_id (showcase_hit_get_group (hit)), anchor);
  self->going = FALSE;
  mark (self);
}

/**
 * showcase_landing_clear:
 * @self: a landing
 *
 * Takes the marks away, unless others have taken their place.
 */
void
showcase_landing_clear (ShowcaseLanding *self)
{
  g_return_if_fail (SHOWCASE_IS_LANDING (self));

  g_clear_object (&self->hit);
  if (self->marks != NULL && self->pane != NULL && showcase_document_view_get_matches (showcase_pane_get_view (self->pane)) == self->marks)
    showcase_document_view_set_matches (showcase_pane_get_view (self->pane), NULL, SHOWCASE_NONE);
  g_clear_pointer (&self->marks, g_array_unref);
}
