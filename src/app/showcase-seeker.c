/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The state of a search of the portfolio: its words, which are read when they are first asked for and again when another portfolio is open, what is looked
 * for and what was found. */

#include "config.h"

#include "showcase-seeker.h"

#include "showcase-concordance-task.h"

/* More are not looked through; another word is typed instead. */
#define MAX_HITS 50
#define MAX_RECENT 10

struct _ShowcaseSeeker
{
  GObject parent_instance;

  /* Owned */
  ShowcaseSession *session;
  ShowcaseConcordance *concordance;
  GCancellable *making;
  GCancellable *search;
  GListStore *hits;
  char *query;

  /* State */
  guint n_matches;
};

G_DEFINE_FINAL_TYPE (ShowcaseSeeker, showcase_seeker, G_TYPE_OBJECT)

enum
{
  FOUND,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
cancel (GCancellable **cancellable)
{
  if (*cancellable != NULL)
    g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
}

static void
take_hits (ShowcaseSeeker *self,
           GPtrArray *hits,
           guint n_matches)
{
  self->n_matches = n_matches;
  g_list_store_splice (self->hits, 0, g_list_model_get_n_items (G_LIST_MODEL (self->hits)), hits->pdata, hits->len);
  g_signal_emit (self, signals[FOUND], 0);
}

static gboolean
has_hit (GPtrArray *hits,
         ShowcaseGroup *group,
         ShowcaseEntry *entry)
{
  for (guint i = 0; i < hits->len; i++)
    {
      ShowcaseHit *hit = g_ptr_array_index (hits, i);

      if (showcase_hit_get_group (hit) == group && showcase_hit_get_entry (hit) == entry)
        return TRUE;
    }
  return FALSE;
}

/* The entries and documents that were visited, the last first, without the one that is read. */
static void
find_recent (ShowcaseSeeker *self)
{
  g_autoptr (GPtrArray) places = showcase_history_list_others (showcase_session_get_history (self->session));
  g_autoptr (GPtrArray) hits = g_ptr_array_new_with_free_func (g_object_unref);
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (showcase_session_get_shelf (self->session));

  for (guint i = 0; catalog != NULL && i < places->len && hits->len < MAX_RECENT; i++)
    {
      const ShowcasePlace *place = g_ptr_array_index (places, i);
      ShowcaseGroup *group = NULL;
      ShowcaseEntry *entry = place->entry != NULL ? showcase_catalog_find_entry (catalog, place->entry, &group) : NULL;

      if (group == NULL && place->group != NULL)
        group = showcase_catalog_find_group (catalog, place->group);
      if (group == NULL || has_hit (hits, group, entry))
        continue;
      if (group == showcase_session_get_group (self->session) && entry == showcase_session_get_entry (self->session))
        continue;
      g_ptr_array_add (hits, showcase_hit_new (SHOWCASE_HIT_TITLE, group, entry, 0, 0, NULL, entry != NULL ? showcase_group_get_title (group) : ""));
    }
  take_hits (self, hits, hits->len);
}

static void
searched_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  g_autoptr (ShowcaseSeeker) self = user_data;
  guint n_matches;
  g_autoptr (GPtrArray) hits = showcase_concordance_search_finish (result, &n_matches, NULL);

  /* Who cancels forgets the search, so that one which is not known any more is of no interest. */
  if (hits == NULL || g_task_get_cancellable (G_TASK (result)) != self->search)
    return;
  g_clear_object (&self->search);
  take_hits (self, hits, n_matches);
}

static void
search (ShowcaseSeeker *self)
{
  cancel (&self->search);
  if (!showcase_seeker_has_query (self))
    {
      find_recent (self);
      return;
    }
  if (self->concordance == NULL)
    return;
  self->search = g_cancellable_new ();
  showcase_concordance_search_async (self->concordance, self->query, MAX_HITS, self->search, searched_cb, g_object_ref (self));
}

static void
made_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  g_autoptr (ShowcaseSeeker) self = user_data;
  ShowcaseConcordance *concordance = showcase_concordance_new_finish (result, NULL);

  if (concordance == NULL || g_task_get_cancellable (G_TASK (result)) != self->making)
    {
      g_clear_pointer (&concordance, showcase_concordance_unref);
      return;
    }
  g_clear_object (&self->making);
  self->concordance = concordance;
  if (showcase_seeker_has_query (self))
    search (self);
}

static void
make (ShowcaseSeeker *self)
{
  ShowcaseBundle *bundle = showcase_shelf_get_bundle (showcase_session_get_shelf (self->session));

  if (self->concordance != NULL || self->making != NULL || bundle == NULL)
    return;
  self->making = g_cancellable_new ();
  showcase_concordance_new_async (bundle, self->making, made_cb, g_object_ref (self));
}

static void
forget (ShowcaseSeeker *self)
{
  cancel (&self->making);
  cancel (&self->search);
  g_clear_pointer (&self->concordance, showcase_concordance_unref);
  g_list_store_remove_all (self->hits);
  self->n_matches = 0;
}

static void
bundle_changed_cb (ShowcaseSeeker *self)
{
  gboolean used = self->concordance != NULL || self->making != NULL;

  forget (self);
  if (used && showcase_seeker_has_query (self))
    make (self);
  g_signal_emit (self, signals[FOUND], 0);
}

static void
showcase_seeker_dispose (GObject *object)
{
  ShowcaseSeeker *self = SHOWCASE_SEEKER (object);

  forget (self);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (showcase_seeker_parent_class)->dispose (object);
}

static void
showcase_seeker_finalize (GObject *object)
{
  ShowcaseSeeker *self = SHOWCASE_SEEKER (object);

  g_object_unref (self->hits);
  g_free (self->query);

  G_OBJECT_CLASS (showcase_seeker_parent_class)->finalize (object);
}

static void
showcase_seeker_class_init (ShowcaseSeekerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = showcase_seeker_dispose;
  G_OBJECT_CLASS (klass)->finalize = showcase_seeker_finalize;

  /**
   * ShowcaseSeeker::found:
   * @self: the seeker
   *
   * The hits may be others now.
   */
  signals[FOUND] = g_signal_new ("found", SHOWCASE_TYPE_SEEKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_seeker_init (ShowcaseSeeker *self)
{
  self->hits = g_list_store_new (SHOWCASE_TYPE_HIT);
  self->query = g_strdup ("");
}

/**
 * showcase_seeker_new:
 * @session: a session
 *
 * Makes a seeker that has read nothing yet.
 *
 * Returns: (transfer full): the seeker
 */
ShowcaseSeeker *
showcase_seeker_new (ShowcaseSession *session)
{
  ShowcaseSeeker *self;

  g_return_val_if_fail (SHOWCASE_IS_SESSION (session), NULL);

  self = g_object_new (SHOWCASE_TYPE_SEEKER, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (showcase_session_get_shelf (session), "notify::bundle", G_CALLBACK (bundle_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * showcase_seeker_set_query:
 * @self: a seeker
 * @query: the words to find; without any, the places that were visited are the hits
 *
 * Looks for other words. "found" follows, at once or when a worker has found them.
 */
void
showcase_seeker_set_query (ShowcaseSeeker *self,
                           const char *query)
{
  g_return_if_fail (SHOWCASE_IS_SEEKER (self));

  g_set_str (&self->query, query);
  make (self);
  search (self);
}

/**
 * showcase_seeker_has_query:
 * @self: a seeker
 *
 * Tells whether words are looked for.
 *
 * Returns: whether there are any
 */
gboolean
showcase_seeker_has_query (ShowcaseSeeker *self)
{
  g_autoptr (ShowcaseQuery) query = NULL;

  g_return_val_if_fail (SHOWCASE_IS_SEEKER (self), FALSE);

  query = showcase_query_new (self->query);
  return showcase_query_get_n_words (query) > 0;
}

/**
 * showcase_seeker_is_busy:
 * @self: a seeker
 *
 * Tells whether the hits are those of an earlier query.
 *
 * Returns: whether others are on their way
 */
gboolean
showcase_seeker_is_busy (ShowcaseSeeker *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SEEKER (self), FALSE);
  return self->search != NULL || (self->making != NULL && showcase_seeker_has_query (self));
}

/**
 * showcase_seeker_get_hits:
 * @self: a seeker
 *
 * Gives what was found.
 *
 * Returns: (transfer none): a list of #ShowcaseHit, the best first
 */
GListModel *
showcase_seeker_get_hits (ShowcaseSeeker *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SEEKER (self), NULL);
  return G_LIST_MODEL (self->hits);
}

/**
 * showcase_seeker_get_n_matches:
 * @self: a seeker
 *
 * Counts what was found.
 *
 * Returns: how many places there are, of which the hits are the best
 */
guint
showcase_seeker_get_n_matches (ShowcaseSeeker *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SEEKER (self), 0);
  return self->n_matches;
}
