/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One document's entries in the order that they are listed in. */

#include "config.h"

#include "showcase-sequence.h"

#include "showcase-ladder.h"

struct _ShowcaseSequence
{
  GObject parent_instance;

  /* Owned */
  ShowcaseGroup *group;
  ShowcaseChronology *chronology;
  ShowcaseEntry **entries; /* the group has the references */
  GArray *ladders;

  /* State */
  ShowcaseDate today;
};

static GType
showcase_sequence_get_item_type (GListModel *model)
{
  return SHOWCASE_TYPE_ENTRY;
}

static guint
showcase_sequence_get_n_items (GListModel *model)
{
  return showcase_group_get_n_entries (SHOWCASE_SEQUENCE (model)->group);
}

static gpointer
showcase_sequence_get_item (GListModel *model,
                            guint position)
{
  if (position >= showcase_sequence_get_n_items (model))
    return NULL;
  return g_object_ref (showcase_sequence_get_entry (SHOWCASE_SEQUENCE (model), position));
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = showcase_sequence_get_item_type;
  iface->get_n_items = showcase_sequence_get_n_items;
  iface->get_item = showcase_sequence_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseSequence, showcase_sequence, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
showcase_sequence_finalize (GObject *object)
{
  ShowcaseSequence *self = SHOWCASE_SEQUENCE (object);

  g_clear_object (&self->group);
  g_clear_pointer (&self->chronology, showcase_chronology_unref);
  g_free (self->entries);
  g_clear_pointer (&self->ladders, g_array_unref);

  G_OBJECT_CLASS (showcase_sequence_parent_class)->finalize (object);
}

static ShowcaseChronology *
make_chronology (ShowcaseSequence *self,
                 gboolean newest_first,
                 double step)
{
  guint n_entries = showcase_group_get_n_entries (self->group);
  g_autofree ShowcasePeriod *periods = g_new (ShowcasePeriod, n_entries);

  for (guint i = 0; i < n_entries; i++)
    periods[i] = *showcase_entry_get_period (showcase_sequence_get_entry (self, i));
  return showcase_chronology_new (periods, n_entries, newest_first, &self->today, step);
}

static void
showcase_sequence_class_init (ShowcaseSequenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_sequence_finalize;
}

static void
showcase_sequence_init (ShowcaseSequence *self)
{
}

/**
 * showcase_sequence_new:
 * @group: a group
 * @order: the order
 * @today: when what is ongoing has got to
 *
 * Puts the entries of a group into an order.
 *
 * Returns: (transfer full): the sequence
 */
ShowcaseSequence *
showcase_sequence_new (ShowcaseGroup *group,
                       ShowcaseOrder order,
                       const ShowcaseDate *today)
{
  ShowcaseSequence *self = g_object_new (SHOWCASE_TYPE_SEQUENCE, NULL);
  guint n_entries = showcase_group_get_n_entries (group);
  g_autofree ShowcasePeriod *written = g_new (ShowcasePeriod, n_entries);
  g_autofree guint *positions = g_new (guint, n_entries);
  gboolean newest_first;

  self->group = g_object_ref (group);
  self->today = *today;
  self->entries = g_new (ShowcaseEntry *, n_entries);
  for (guint i = 0; i < n_entries; i++)
    written[i] = *showcase_entry_get_period (showcase_group_get_entry (group, i));
  newest_first = showcase_order_arrange (order, written, n_entries, today, positions);
  for (guint i = 0; i < n_entries; i++)
    self->entries[i] = showcase_group_get_entry (group, positions[i]);
  self->chronology = make_chronology (self, newest_first, 0);
  return self;
}

/**
 * showcase_sequence_get_group:
 * @self: a sequence
 *
 * Tells whose entries they are.
 *
 * Returns: (transfer none): the group
 */
ShowcaseGroup *
showcase_sequence_get_group (ShowcaseSequence *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SEQUENCE (self), NULL);
  return self->group;
}

/**
 * showcase_sequence_get_entry:
 * @self: a sequence
 * @position: a position in it
 *
 * Gives an entry.
 *
 * Returns: (transfer none): the entry
 */
ShowcaseEntry *
showcase_sequence_get_entry (ShowcaseSequence *self,
                             guint position)
{
  g_return_val_if_fail (SHOWCASE_IS_SEQUENCE (self), NULL);
  return self->entries[position];
}

/**
 * showcase_sequence_find_position:
 * @self: a sequence
 * @entry: an entry
 *
 * Finds where an entry stands in the sequence.
 *
 * Returns: the position, from 0, or %G_MAXUINT if it is an entry of another group
 */
guint
showcase_sequence_find_position (ShowcaseSequence *self,
                                 ShowcaseEntry *entry)
{
  guint n_entries;

  g_return_val_if_fail (SHOWCASE_IS_SEQUENCE (self), G_MAXUINT);

  n_entries = showcase_group_get_n_entries (self->group);
  for (guint i = 0; i < n_entries; i++)
    if (self->entries[i] == entry)
      return i;
  return G_MAXUINT;
}

/**
 * showcase_sequence_get_chronology:
 * @self: a sequence
 *
 * Gives the time axis; its rows are the entries of the sequence.
 *
 * Returns: (transfer none): the chronology
 */
ShowcaseChronology *
showcase_sequence_get_chronology (ShowcaseSequence *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SEQUENCE (self), NULL);
  return self->chronology;
}

/**
 * showcase_sequence_get_ladders:
 * @self: a sequence
 *
 * Gives the ladders of roles, in this order. They are found when they are asked for the first time.
 *
 * Returns: (transfer none) (element-type ShowcaseLadder): the ladders
 */
GArray *
showcase_sequence_get_ladders (ShowcaseSequence *self)
{
  g_return_val_if_fail (SHOWCASE_IS_SEQUENCE (self), NULL);

  if (self->ladders == NULL)
    self->ladders = showcase_ladder_find_all (G_LIST_MODEL (self), &self->today);
  return self->ladders;
}

/**
 * showcase_sequence_set_step:
 * @self: a sequence
 * @step: how many months a row may take of time that it shares with others
 *
 * Makes the chronology anew where entries share time.
 */
void
showcase_sequence_set_step (ShowcaseSequence *self,
                            double step)
{
  gboolean newest_first;

  g_return_if_fail (SHOWCASE_IS_SEQUENCE (self));

  if (showcase_chronology_get_n_lanes (self->chronology) == 1)
    return;
  newest_first = showcase_chronology_is_newest_first (self->chronology);
  showcase_chronology_unref (self->chronology);
  self->chronology = make_chronology (self, newest_first, step);
}
