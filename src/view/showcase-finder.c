/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The state of a search: what is looked for, what was found and which match the reader is at. A search begins where the reader is, goes to the first match
 * from there, and comes back from it when the reader wants to, unless the reader has gone elsewhere in the meantime. */

#include "config.h"

#include "showcase-finder.h"

#include "showcase-search-task.h"

struct _ShowcaseFinder
{
  GObject parent_instance;

  /* Borrowed */
  ShowcaseDocumentView *view;

  /* Owned */
  char *query;
  GCancellable *search;
  GArray *matches;

  /* State */
  ShowcaseSearchFlags flags;
  gboolean open;
  guint current;
  int steps; /* asked for while searching */
  gboolean follow; /* whether to go to what is being searched for */
  ShowcasePosition origin; /* where the search goes on from */
  guint n_moves; /* of the view, after the last one of our own */
  gboolean can_return;
  guint start_block;
  double start_offset;
};

G_DEFINE_FINAL_TYPE (ShowcaseFinder, showcase_finder, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_MATCH_CASE,
  PROP_WHOLE_WORDS,
  N_PROPS,
};

enum
{
  FOUND,
  WRAPPED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* Notes when the reader went elsewhere: then there is nothing to go back to, and the search goes on from what is seen. */
static void
follow_reader (ShowcaseFinder *self)
{
  guint n_moves = self->view != NULL ? showcase_document_view_get_n_moves (self->view) : self->n_moves;

  if (n_moves == self->n_moves)
    return;
  self->n_moves = n_moves;
  self->can_return = FALSE;
  showcase_document_view_get_seen (self->view, &self->origin);
}

static void
show (ShowcaseFinder *self,
      gboolean follow)
{
  if (self->view == NULL)
    return;
  showcase_document_view_set_matches (self->view, self->matches, self->current);
  if (follow && self->current != SHOWCASE_NONE)
    {
      showcase_document_view_scroll_to_range (self->view, &g_array_index (self->matches, ShowcaseRange, self->current));
      self->n_moves = showcase_document_view_get_n_moves (self->view);
    }
}

static void
step (ShowcaseFinder *self,
      gboolean forward)
{
  guint last = self->matches->len - 1;
  gboolean wraps = self->current == (forward ? last : 0);

  if (wraps)
    self->current = forward ? 0 : last;
  else
    self->current = forward ? self->current + 1 : self->current - 1;
  self->origin = g_array_index (self->matches, ShowcaseRange, self->current).start;
  if (wraps)
    g_signal_emit (self, signals[WRAPPED], 0, forward);
}

static void
take_matches (ShowcaseFinder *self,
              GArray *matches)
{
  gboolean wraps;

  follow_reader (self);
  g_clear_pointer (&self->matches, g_array_unref);
  self->matches = matches;
  self->current = matches->len > 0 ? showcase_search_find_from (matches, &self->origin) : SHOWCASE_NONE;
  wraps = self->current == matches->len && matches->len > 0;
  if (wraps)
    self->current = 0;
  if (wraps && self->follow)
    g_signal_emit (self, signals[WRAPPED], 0, TRUE);

  for (; self->steps != 0 && matches->len > 0; self->steps += self->steps > 0 ? -1 : 1)
    step (self, self->steps > 0);
  self->steps = 0;
  show (self, self->follow);
  g_signal_emit (self, signals[FOUND], 0);
}

static void
searched_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  g_autoptr (ShowcaseFinder) self = user_data;
  GArray *matches = showcase_search_task_finish (result, NULL);

  /* Who cancels forgets the search, so that one which is not known any more is of no interest. */
  if (matches == NULL || g_task_get_cancellable (G_TASK (result)) != self->search)
    {
      g_clear_pointer (&matches, g_array_unref);
      return;
    }
  g_clear_object (&self->search);
  take_matches (self, matches);
}

static void
stop_searching (ShowcaseFinder *self)
{
  if (self->search != NULL)
    g_cancellable_cancel (self->search);
  g_clear_object (&self->search);
}

static void
clear_matches (ShowcaseFinder *self)
{
  g_clear_pointer (&self->matches, g_array_unref);
  self->current = SHOWCASE_NONE;
  self->steps = 0;
  show (self, FALSE);
}

static void
start_searching (ShowcaseFinder *self,
                 gboolean follow)
{
  ShowcaseDocument *document = self->view != NULL ? showcase_document_view_get_document (self->view) : NULL;

  stop_searching (self);
  if (!self->open)
    return;
  if (document == NULL || *self->query == '\0')
    {
      clear_matches (self);
      g_signal_emit (self, signals[FOUND], 0);
      return;
    }

  self->follow = follow;
  self->search = g_cancellable_new ();
  showcase_search_task_start (document, self->query, self->flags, self->search, searched_cb, g_object_ref (self));
}

/* The view has dropped the marks that are void. Which document is shown was no wish of the search, so that it doesn't scroll. */
static void
document_changed_cb (ShowcaseFinder *self)
{
  guint n_same = showcase_document_view_get_n_same (self->view);

  if (self->origin.block >= n_same)
    showcase_document_view_get_seen (self->view, &self->origin);
  self->can_return = self->can_return && self->start_block < n_same;
  g_clear_pointer (&self->matches, g_array_unref);
  self->current = SHOWCASE_NONE;
  start_searching (self, FALSE);
}

static void
set_flag (ShowcaseFinder *self,
          ShowcaseSearchFlags flag,
          gboolean value,
          guint property)
{
  ShowcaseSearchFlags flags = value ? self->flags | flag : self->flags & ~flag;

  if (flags == self->flags)
    return;
  self->flags = flags;
  follow_reader (self);
  start_searching (self, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
showcase_finder_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  ShowcaseFinder *self = SHOWCASE_FINDER (object);

  switch (prop_id)
    {
    case PROP_MATCH_CASE:
      g_value_set_boolean (value, (self->flags & SHOWCASE_SEARCH_MATCH_CASE) != 0);
      break;

    case PROP_WHOLE_WORDS:
      g_value_set_boolean (value, (self->flags & SHOWCASE_SEARCH_WHOLE_WORDS) != 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_finder_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  ShowcaseFinder *self = SHOWCASE_FINDER (object);

  switch (prop_id)
    {
    case PROP_MATCH_CASE:
      set_flag (self, SHOWCASE_SEARCH_MATCH_CASE, g_value_get_boolean (value), prop_id);
      break;

    case PROP_WHOLE_WORDS:
      set_flag (self, SHOWCASE_SEARCH_WHOLE_WORDS, g_value_get_boolean (value), prop_id);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_finder_dispose (GObject *object)
{
  ShowcaseFinder *self = SHOWCASE_FINDER (object);

  stop_searching (self);
  g_clear_weak_pointer (&self->view);

  G_OBJECT_CLASS (showcase_finder_parent_class)->dispose (object);
}

static void
showcase_finder_finalize (GObject *object)
{
  ShowcaseFinder *self = SHOWCASE_FINDER (object);

  g_clear_pointer (&self->matches, g_array_unref);
  g_free (self->query);

  G_OBJECT_CLASS (showcase_finder_parent_class)->finalize (object);
}

static void
showcase_finder_class_init (ShowcaseFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = showcase_finder_get_property;
  object_class->set_property = showcase_finder_set_property;
  object_class->dispose = showcase_finder_dispose;
  object_class->finalize = showcase_finder_finalize;

  /**
   * ShowcaseFinder:match-case:
   *
   * Whether capital letters differ from small ones.
   */
  properties[PROP_MATCH_CASE] = g_param_spec_boolean ("match-case", NULL, NULL, FALSE, flags);

  /**
   * ShowcaseFinder:whole-words:
   *
   * Whether a match neither starts nor ends within a word.
   */
  properties[PROP_WHOLE_WORDS] = g_param_spec_boolean ("whole-words", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseFinder::found:
   * @self: the finder
   *
   * The matches or the current one may be others now.
   */
  signals[FOUND] = g_signal_new ("found", SHOWCASE_TYPE_FINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcaseFinder::wrapped:
   * @self: the finder
   * @forward: whether it went from the end of the document to its start
   *
   * The way to the current match went on from the other end. "found" follows.
   */
  signals[WRAPPED] = g_signal_new ("wrapped", SHOWCASE_TYPE_FINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
showcase_finder_init (ShowcaseFinder *self)
{
  self->query = g_strdup ("");
  self->current = SHOWCASE_NONE;
}

/**
 * showcase_finder_new:
 * @view: the view whose document is searched; not kept alive
 *
 * Makes a finder that is closed.
 *
 * Returns: (transfer full): the finder
 */
ShowcaseFinder *
showcase_finder_new (ShowcaseDocumentView *view)
{
  ShowcaseFinder *self = g_object_new (SHOWCASE_TYPE_FINDER, NULL);

  g_set_weak_pointer (&self->view, view);
  g_signal_connect_object (view, "notify::document", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * showcase_finder_open:
 * @self: a finder
 *
 * Begins to find, from where the reader is.
 */
void
showcase_finder_open (ShowcaseFinder *self)
{
  g_return_if_fail (SHOWCASE_IS_FINDER (self));

  if (self->open || self->view == NULL)
    return;
  self->open = TRUE;
  self->can_return = TRUE;
  self->n_moves = showcase_document_view_get_n_moves (self->view);
  showcase_document_view_get_place (self->view, &self->start_block, &self->start_offset);
  showcase_document_view_get_seen (self->view, &self->origin);
  start_searching (self, TRUE);
}

/**
 * showcase_finder_set_origin:
 * @self: a finder that is open
 * @origin: a place in the document
 *
 * Begins to find from another place than where the reader is, such as from words that are selected.
 */
void
showcase_finder_set_origin (ShowcaseFinder *self,
                            const ShowcasePosition *origin)
{
  g_return_if_fail (SHOWCASE_IS_FINDER (self));
  g_return_if_fail (origin != NULL);

  follow_reader (self);
  self->origin = *origin;
}

/**
 * showcase_finder_close:
 * @self: a finder
 * @go_back: whether to go back to where the reader was; not when the reader has gone elsewhere without the finder
 *
 * Ends finding. The query stays for the next time, the marks go.
 */
void
showcase_finder_close (ShowcaseFinder *self,
                       gboolean go_back)
{
  g_return_if_fail (SHOWCASE_IS_FINDER (self));

  if (!self->open)
    return;
  self->open = FALSE;
  stop_searching (self);
  follow_reader (self);
  clear_matches (self);
  if (go_back && self->can_return && self->view != NULL)
    showcase_document_view_set_place (self->view, self->start_block, self->start_offset);
  g_signal_emit (self, signals[FOUND], 0);
}

/**
 * showcase_finder_set_query:
 * @self: a finder
 * @query: (nullable): the words to find
 *
 * Looks for other words, from the match that the reader is at or from what is seen.
 */
void
showcase_finder_set_query (ShowcaseFinder *self,
                           const char *query)
{
  g_return_if_fail (SHOWCASE_IS_FINDER (self));

  if (!g_set_str (&self->query, query != NULL ? query : ""))
    return;
  follow_reader (self);
  start_searching (self, TRUE);
}

/**
 * showcase_finder_step:
 * @self: a finder
 * @forward: whether to the next match, or to the one before
 *
 * Goes to another match, after a search that is under way. From the last one it goes on at the first.
 */
void
showcase_finder_step (ShowcaseFinder *self,
                      gboolean forward)
{
  g_return_if_fail (SHOWCASE_IS_FINDER (self));

  if (self->search != NULL)
    {
      self->steps += forward ? 1 : -1;
      self->follow = TRUE;
      return;
    }
  if (self->current == SHOWCASE_NONE)
    return;

  follow_reader (self);
  step (self, forward);
  show (self, TRUE);
  g_signal_emit (self, signals[FOUND], 0);
}

/**
 * showcase_finder_get_n_matches:
 * @self: a finder
 *
 * Counts what was found.
 *
 * Returns: the number of matches
 */
guint
showcase_finder_get_n_matches (ShowcaseFinder *self)
{
  g_return_val_if_fail (SHOWCASE_IS_FINDER (self), 0);

  return self->matches != NULL ? self->matches->len : 0;
}

/**
 * showcase_finder_get_current:
 * @self: a finder
 *
 * Gets the match that the reader is at.
 *
 * Returns: its index, or %SHOWCASE_NONE
 */
guint
showcase_finder_get_current (ShowcaseFinder *self)
{
  g_return_val_if_fail (SHOWCASE_IS_FINDER (self), SHOWCASE_NONE);

  return self->current;
}
