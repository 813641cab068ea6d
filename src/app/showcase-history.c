/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The back and forward list of the window, as in a browser: a new place drops what was ahead, and the oldest places are forgotten
 * after a hundred. It knows nothing of catalogs: whether a place still exists is for the session. */

#include "showcase-history.h"

struct _ShowcaseHistory
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *places;

  /* State: the place now is places[current], if there is any */
  guint current;
};

#define MAX_PLACES 100

G_DEFINE_FINAL_TYPE (ShowcaseHistory, showcase_history, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
notify_changes (ShowcaseHistory *self,
                gboolean could_go_back,
                gboolean could_go_forward)
{
  if (could_go_back != showcase_history_can_go_back (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  if (could_go_forward != showcase_history_can_go_forward (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
}

static void
showcase_history_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  ShowcaseHistory *self = SHOWCASE_HISTORY (object);

  switch (prop_id)
    {
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, showcase_history_can_go_back (self));
      break;

    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, showcase_history_can_go_forward (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
showcase_history_finalize (GObject *object)
{
  ShowcaseHistory *self = SHOWCASE_HISTORY (object);

  g_ptr_array_unref (self->places);

  G_OBJECT_CLASS (showcase_history_parent_class)->finalize (object);
}

static void
showcase_history_class_init (ShowcaseHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = showcase_history_get_property;
  object_class->finalize = showcase_history_finalize;

  /**
   * ShowcaseHistory:can-go-back:
   *
   * Whether there is a place behind.
   */
  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * ShowcaseHistory:can-go-forward:
   *
   * Whether there is a place ahead.
   */
  properties[PROP_CAN_GO_FORWARD] = g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
showcase_history_init (ShowcaseHistory *self)
{
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify)showcase_place_free);
}

/**
 * showcase_history_new:
 *
 * Makes an empty history.
 *
 * Returns: (transfer full): the new history
 */
ShowcaseHistory *
showcase_history_new (void)
{
  return g_object_new (SHOWCASE_TYPE_HISTORY, NULL);
}

/**
 * showcase_history_push:
 * @self: a history
 * @place: the place that the reader goes to
 *
 * Makes @place the place now. The one before is behind it, and nothing is ahead.
 */
void
showcase_history_push (ShowcaseHistory *self,
                       const ShowcasePlace *place)
{
  gboolean could_go_back;
  gboolean could_go_forward;

  g_return_if_fail (SHOWCASE_IS_HISTORY (self));
  g_return_if_fail (place != NULL);

  could_go_back = showcase_history_can_go_back (self);
  could_go_forward = showcase_history_can_go_forward (self);

  if (self->places->len > 0)
    g_ptr_array_set_size (self->places, (int)self->current + 1);
  g_ptr_array_add (self->places, showcase_place_copy (place));
  if (self->places->len > MAX_PLACES)
    g_ptr_array_remove_index (self->places, 0);
  self->current = self->places->len - 1;

  notify_changes (self, could_go_back, could_go_forward);
}

/**
 * showcase_history_replace:
 * @self: a history
 * @place: the place that the reader goes to
 *
 * Puts @place where the place now was, so that going back leads to the one before that.
 */
void
showcase_history_replace (ShowcaseHistory *self,
                          const ShowcasePlace *place)
{
  gboolean could_go_back;
  gboolean could_go_forward;

  g_return_if_fail (SHOWCASE_IS_HISTORY (self));
  g_return_if_fail (place != NULL);

  if (self->places->len == 0)
    {
      showcase_history_push (self, place);
      return;
    }

  could_go_back = showcase_history_can_go_back (self);
  could_go_forward = showcase_history_can_go_forward (self);
  g_ptr_array_set_size (self->places, (int)self->current);
  g_ptr_array_add (self->places, showcase_place_copy (place));
  notify_changes (self, could_go_back, could_go_forward);
}

/**
 * showcase_history_scroll:
 * @self: a history
 * @block: the block at the top edge
 * @offset: how far the top edge is into it, in pixels
 *
 * Remembers where the place now is scrolled to.
 */
void
showcase_history_scroll (ShowcaseHistory *self,
                         guint block,
                         double offset)
{
  ShowcasePlace *place;

  g_return_if_fail (SHOWCASE_IS_HISTORY (self));

  if (self->places->len == 0)
    return;
  place = g_ptr_array_index (self->places, self->current);
  place->block = block;
  place->offset = offset;
}

/**
 * showcase_history_settle:
 * @self: a history
 * @entry: (nullable): the id of an entry
 *
 * Remembers which entry the place now turned out to be in.
 */
void
showcase_history_settle (ShowcaseHistory *self,
                         const char *entry)
{
  ShowcasePlace *place;

  g_return_if_fail (SHOWCASE_IS_HISTORY (self));

  if (self->places->len == 0)
    return;
  place = g_ptr_array_index (self->places, self->current);
  g_set_str (&place->entry, entry);
}

/**
 * showcase_history_swap:
 * @self: a history
 * @other: another one, which nobody follows
 *
 * Exchanges their places.
 */
void
showcase_history_swap (ShowcaseHistory *self,
                       ShowcaseHistory *other)
{
  gboolean could_go_back;
  gboolean could_go_forward;
  GPtrArray *places;
  guint current;

  g_return_if_fail (SHOWCASE_IS_HISTORY (self));
  g_return_if_fail (SHOWCASE_IS_HISTORY (other));

  could_go_back = showcase_history_can_go_back (self);
  could_go_forward = showcase_history_can_go_forward (self);
  places = self->places;
  current = self->current;
  self->places = other->places;
  self->current = other->current;
  other->places = places;
  other->current = current;
  notify_changes (self, could_go_back, could_go_forward);
}

/**
 * showcase_history_clear:
 * @self: a history
 *
 * Forgets every place.
 */
void
showcase_history_clear (ShowcaseHistory *self)
{
  gboolean could_go_back;
  gboolean could_go_forward;

  g_return_if_fail (SHOWCASE_IS_HISTORY (self));

  could_go_back = showcase_history_can_go_back (self);
  could_go_forward = showcase_history_can_go_forward (self);
  g_ptr_array_set_size (self->places, 0);
  self->current = 0;
  notify_changes (self, could_go_back, could_go_forward);
}

/**
 * showcase_history_prune:
 * @self: a history
 * @catalog: what has become of the portfolio
 *
 * Forgets the places behind and ahead whose documents are gone.
 */
void
showcase_history_prune (ShowcaseHistory *self,
                        ShowcaseCatalog *catalog)
{
  gboolean could_go_back;
  gboolean could_go_forward;

  g_return_if_fail (SHOWCASE_IS_HISTORY (self));
  g_return_if_fail (SHOWCASE_IS_CATALOG (catalog));

  could_go_back = showcase_history_can_go_back (self);
  could_go_forward = showcase_history_can_go_forward (self);
  for (guint i = self->places->len; i > 0; i--)
    {
      const ShowcasePlace *place = g_ptr_array_index (self->places, i - 1);

      if (i - 1 == self->current || (place->group != NULL && showcase_catalog_find_group (catalog, place->group) != NULL))
        continue;
      g_ptr_array_remove_index (self->places, i - 1);
      self->current -= i - 1 < self->current;
    }
  notify_changes (self, could_go_back, could_go_forward);
}

/**
 * showcase_history_set_place:
 * @self: a history
 * @place: where the reader is
 *
 * Puts @place where the place now was. What is behind and ahead stays.
 */
void
showcase_history_set_place (ShowcaseHistory *self,
                            const ShowcasePlace *place)
{
  g_return_if_fail (SHOWCASE_IS_HISTORY (self));
  g_return_if_fail (place != NULL);

  if (self->places->len == 0)
    {
      showcase_history_push (self, place);
      return;
    }

  showcase_place_free (g_ptr_array_index (self->places, self->current));
  g_ptr_array_index (self->places, self->current) = showcase_place_copy (place);
}

/**
 * showcase_history_get_place:
 * @self: a history
 *
 * Tells where the reader is.
 *
 * Returns: (transfer none) (nullable): the place now
 */
const ShowcasePlace *
showcase_history_get_place (ShowcaseHistory *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HISTORY (self), NULL);
  return self->places->len > 0 ? g_ptr_array_index (self->places, self->current) : NULL;
}

/**
 * showcase_history_list_others:
 * @self: a history
 *
 * Lists the places behind, the last one first, and then those ahead.
 *
 * Returns: (transfer container) (element-type ShowcasePlace): the places, which stay the history's
 */
GPtrArray *
showcase_history_list_others (ShowcaseHistory *self)
{
  GPtrArray *others = g_ptr_array_new ();

  g_return_val_if_fail (SHOWCASE_IS_HISTORY (self), others);

  for (guint i = self->current; i > 0; i--)
    g_ptr_array_add (others, g_ptr_array_index (self->places, i - 1));
  for (guint i = self->current + 1; i < self->places->len; i++)
    g_ptr_array_add (others, g_ptr_array_index (self->places, i));
  return others;
}

/**
 * showcase_history_go_back:
 * @self: a history
 *
 * Goes to the place behind.
 *
 * Returns: (transfer none) (nullable): the place now, or %NULL when there was none behind
 */
const ShowcasePlace *
showcase_history_go_back (ShowcaseHistory *self)
{
  gboolean could_go_forward;

  g_return_val_if_fail (SHOWCASE_IS_HISTORY (self), NULL);

  if (!showcase_history_can_go_back (self))
    return NULL;
  could_go_forward = showcase_history_can_go_forward (self);
  self->current--;
  notify_changes (self, TRUE, could_go_forward);
  return showcase_history_get_place (self);
}

/**
 * showcase_history_go_forward:
 * @self: a history
 *
 * Goes to the place ahead.
 *
 * Returns: (transfer none) (nullable): the place now, or %NULL when there was none ahead
 */
const ShowcasePlace *
showcase_history_go_forward (ShowcaseHistory *self)
{
  gboolean could_go_back;

  g_return_val_if_fail (SHOWCASE_IS_HISTORY (self), NULL);

  if (!showcase_history_can_go_forward (self))
    return NULL;
  could_go_back = showcase_history_can_go_back (self);
  self->current++;
  notify_changes (self, could_go_back, TRUE);
  return showcase_history_get_place (self);
}

/**
 * showcase_history_can_go_back:
 * @self: a history
 *
 * Tells whether there is a place behind.
 *
 * Returns: whether there is
 */
gboolean
showcase_history_can_go_back (ShowcaseHistory *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HISTORY (self), FALSE);
  return self->current > 0;
}

/**
 * showcase_history_can_go_forward:
 * @self: a history
 *
 * Tells whether there is a place ahead.
 *
 * Returns: whether there is
 */
gboolean
showcase_history_can_go_forward (ShowcaseHistory *self)
{
  g_return_val_if_fail (SHOWCASE_IS_HISTORY (self), FALSE);
  return self->current + 1 < self->places->len;
}
