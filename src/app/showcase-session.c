/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The state that the panes of a window share, without any widget: callbacks change it, and the panes follow its properties and its
 * "moved" signal. It knows ids and entries; turning a place into a scroll position is for the pane that has the document. */

#include "showcase-session-private.h"

#include "showcase-succession.h"

G_DEFINE_FINAL_TYPE (ShowcaseSession, showcase_session, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SHELF,
  PROP_GROUP,
  PROP_ENTRY,
  N_PROPS,
};

enum
{
  LEAVING,
  MOVED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/**
 * showcase_session_set_group_and_entry:
 * @self: a session
 * @group: (nullable): whose document is read
 * @entry: (nullable): what is selected
 *
 * Sets both properties before it tells of one.
 */
void
showcase_session_set_group_and_entry (ShowcaseSession *self,
                                      ShowcaseGroup *group,
                                      ShowcaseEntry *entry)
{
  g_object_freeze_notify (G_OBJECT (self));
  if (g_set_object (&self->group, group))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUP]);
  if (g_set_object (&self->entry, entry))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * showcase_session_follow_place:
 * @self: a session
 *
 * Takes the history's place. It is the one way in which the reader's place changes: the properties first, then the signal.
 */
void
showcase_session_follow_place (ShowcaseSession *self)
{
  const ShowcasePlace *place = showcase_history_get_place (self->history);
  ShowcaseCatalog *catalog = showcase_shelf_get_catalog (self->shelf);
  ShowcaseGroup *group = NULL;
  ShowcaseEntry *entry = NULL;

  if (place != NULL && catalog != NULL)
    {
      if (place->entry != NULL)
        entry = showcase_catalog_find_entry (catalog, place->entry, &group);
      if (group == NULL && place->group != NULL)
        group = showcase_catalog_find_group (catalog, place->group);
    }

  showcase_session_set_group_and_entry (self, group, entry);
  g_signal_emit (self, signals[MOVED], 0);
}

/**
 * showcase_session_leave:
 * @self: a session
 *
 * Tells that the reader is about to go to another place.
 */
void
showcase_session_leave (ShowcaseSession *self)
{
  g_signal_emit (self, signals[LEAVING], 0);
}

/* The place that is read, in what is open now. The heading of its entry may be another. */
static ShowcasePlace *
dup_place_again (ShowcaseSession *self)
{
  ShowcasePlace *place = showcase_place_copy (showcase_history_get_place (self->history));
  ShowcaseGroup *group = NULL;
  ShowcaseEntry *successor = NULL;

  if (self->group != NULL && self->entry != NULL)
    group = showcase_catalog_find_group (showcase_shelf_get_catalog (self->shelf), showcase_group_get_id (self->group));
  if (group != NULL)
    successor = showcase_succession_find (self->group, self->entry, group);
  if (place != NULL && place->entry != NULL && successor != NULL)
    g_set_str (&place->entry, showcase_entry_get_id (successor));
  return place;
}

static void
opened_cb (ShowcaseSession *self)
{
  ShowcaseOpening *origin = showcase_shelf_get_origin (self->shelf);
  gboolean is_back = self->kept != NULL && showcase_shelf_get_bundle (self->shelf) == self->kept;
  gboolean is_again = self->wanted == NULL && showcase_opening_has_same_files (origin, self->origin);
  g_autoptr (ShowcasePlace) place = NULL;

  /* What is opened again is read on where the reader was, and has the same ways back. */
  if (is_again)
    {
      g_autoptr (ShowcasePlace) again = NULL;

      showcase_session_leave (self);
      again = dup_place_again (self);
      showcase_session_want (self, again);
    }
  place = showcase_place_new_first (showcase_shelf_get_catalog (self->shelf), self->wanted);
  g_clear_pointer (&self->wanted, showcase_place_free);
  g_set_object (&self->origin, origin);
  if (!showcase_session_is_in_help (self))
    showcase_session_forget_kept (self);
  self->selected_at = 0;
  if (is_again)
    showcase_history_prune (self->history, showcase_shelf_get_catalog (self->shelf));
  else if (!is_back)
    showcase_history_clear (self->history);
  if (place != NULL)
    showcase_history_set_place (self->history, place);
  showcase_session_follow_place (self);
}

/* A preview is of the top, and so of no use to those who want to be elsewhere. */
static void
preview_changed_cb (ShowcaseSession *self)
{
  if (self->wanted != NULL && showcase_shelf_get_preview (self->shelf) != NULL)
    showcase_shelf_drop_preview (self->shelf);
}

static void
showcase_session_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseSession *self = SHOWCASE_SESSION (object);

  switch (prop_id)
    {
    case PROP_SHELF:
      g_value_set_object (value, self->shelf);
      break;

    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;

    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_session_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseSession *self = SHOWCASE_SESSION (object);

  switch (prop_id)
    {
    case PROP_SHELF:
      self->shelf = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_session_constructed (GObject *object)
{
  ShowcaseSession *self = SHOWCASE_SESSION (object);

  G_OBJECT_CLASS (showcase_session_parent_class)->constructed (object);

  g_signal_connect_object (self->shelf, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelf, "notify::preview", G_CALLBACK (preview_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
showcase_session_dispose (GObject *object)
{
  ShowcaseSession *self = SHOWCASE_SESSION (object);

  showcase_session_forget_kept (self);
  g_clear_object (&self->help);
  g_clear_object (&self->shelf);
  g_clear_object (&self->origin);
  g_clear_object (&self->history);
  g_clear_object (&self->group);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->wanted, showcase_place_free);

  G_OBJECT_CLASS (showcase_session_parent_class)->dispose (object);
}

static void
showcase_session_class_init (ShowcaseSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_session_get_property;
  object_class->set_property = showcase_session_set_property;
  object_class->constructed = showcase_session_constructed;
  object_class->dispose = showcase_session_dispose;

  /**
   * ShowcaseSession:shelf:
   *
   * What is open.
   */
  properties[PROP_SHELF] = g_param_spec_object ("shelf", NULL, NULL, SHOWCASE_TYPE_SHELF, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseSession:group:
   *
   * The group whose document is read.
   */
  properties[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, SHOWCASE_TYPE_GROUP, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseSession:entry:
   *
   * The entry that is selected in the timeline.
   */
  properties[PROP_ENTRY] = g_param_spec_object ("entry", NULL, NULL, SHOWCASE_TYPE_ENTRY, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * ShowcaseSession::leaving:
   * @self: the session
   *
   * The reader is about to go to another place. Whoever knows where the document is scrolled to says so now.
   */
  signals[LEAVING] = g_signal_new ("leaving", SHOWCASE_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ShowcaseSession::moved:
   * @self: the session
   *
   * The reader went to another place, or to the same one again.
   */
  signals[MOVED] = g_signal_new ("moved", SHOWCASE_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
showcase_session_init (ShowcaseSession *self)
{
  self->history = showcase_history_new ();
}

/**
 * showcase_session_new:
 * @shelf: what is open
 *
 * Makes the state of a window.
 *
 * Returns: (transfer full): the new session
 */
ShowcaseSession *
showcase_session_new (ShowcaseShelf *shelf)
{
  return g_object_new (SHOWCASE_TYPE_SESSION, "shelf", shelf, NULL);
}

/**
 * showcase_session_get_shelf:
 * @self: a session
 *
 * Gives what is open.
 *
 * Returns: (transfer none): the shelf
 */
ShowcaseShelf *
showcase_session_get_shelf (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), NULL);
  return self->shelf;
}

/**
 * showcase_session_get_history:
 * @self: a session
 *
 * Gives the list of places.
 *
 * Returns: (transfer none): the history
 */
ShowcaseHistory *
showcase_session_get_history (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), NULL);
  return self->history;
}

/**
 * showcase_session_get_group:
 * @self: a session
 *
 * Tells whose document is read.
 *
 * Returns: (transfer none) (nullable): the group
 */
ShowcaseGroup *
showcase_session_get_group (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), NULL);
  return self->group;
}

/**
 * showcase_session_get_entry:
 * @self: a session
 *
 * Tells which entry is selected.
 *
 * Returns: (transfer none) (nullable): the entry
 */
ShowcaseEntry *
showcase_session_get_entry (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), NULL);
  return self->entry;
}

/**
 * showcase_session_get_place:
 * @self: a session
 *
 * Tells where the reader is.
 *
 * Returns: (transfer none) (nullable): the place
 */
const ShowcasePlace *
showcase_session_get_place (ShowcaseSession *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SESSION (self), NULL);
  return showcase_history_get_place (self->history);
}

/**
 * showcase_session_want:
 * @self: a session
 * @place: (nullable): where to begin
 *
 * Says where to begin in the portfolio that is opened next, if it has such an entry.
 */
void
showcase_session_want (ShowcaseSession *self,
                       const ShowcasePlace *place)
{
  g_return_if_fail (SHOWCASE_IS_SESSION (self));

  g_clear_pointer (&self->wanted, showcase_place_free);
  self->wanted = showcase_place_copy (place);
}
