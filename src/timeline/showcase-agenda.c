/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All entries in the order that they are listed in, and what their rails have in common: how many lanes there is room for, and how
 * much time is as high as a row. */

#include "config.h"

#include "showcase-agenda.h"

/* A list to scale is at most so many times as long as one that is evenly spaced. */
#define MAX_GROWTH 3.0

/* Where the time of a row is looked for, in months, and how often the room is halved. */
#define MIN_STEP 1.0
#define MAX_STEP 2400.0
#define N_HALVINGS 24

struct _ShowcaseAgenda
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *sequences;
  GArray *starts;

  /* State */
  guint n_lanes;
  double step;
};

static GType
showcase_agenda_get_item_type (GListModel *model)
{
  return SHOWCASE_TYPE_SEQUENCE;
}

static guint
showcase_agenda_get_n_items (GListModel *model)
{
  return SHOWCASE_AGENDA (model)->sequences->len;
}

static gpointer
showcase_agenda_get_item (GListModel *model,
                          guint position)
{
  ShowcaseAgenda *self = SHOWCASE_AGENDA (model);

  return position < self->sequences->len ? g_object_ref (g_ptr_array_index (self->sequences, position)) : NULL;
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = showcase_agenda_get_item_type;
  iface->get_n_items = showcase_agenda_get_n_items;
  iface->get_item = showcase_agenda_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ShowcaseAgenda, showcase_agenda, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
showcase_agenda_finalize (GObject *object)
{
  ShowcaseAgenda *self = SHOWCASE_AGENDA (object);

  g_ptr_array_unref (self->sequences);
  g_array_unref (self->starts);

  G_OBJECT_CLASS (showcase_agenda_parent_class)->finalize (object);
}

static void
showcase_agenda_class_init (ShowcaseAgendaClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = showcase_agenda_finalize;
}

static void
showcase_agenda_init (ShowcaseAgenda *self)
{
  self->sequences = g_ptr_array_new_with_free_func (g_object_unref);
  self->starts = g_array_new (FALSE, TRUE, sizeof (guint));
  g_array_set_size (self->starts, 1);
  self->n_lanes = 1;
  self->step = MIN_STEP;
}

/* The months beside each row that has any. */
static GArray *
collect_months (ShowcaseAgenda *self)
{
  GArray *months = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < self->sequences->len; i++)
    {
      ShowcaseChronology *chronology = showcase_sequence_get_chronology (g_ptr_array_index (self->sequences, i));

      for (guint row = 0; row < showcase_chronology_get_n_rows (chronology); row++)
        {
          const ShowcaseStretch *stretch = showcase_chronology_get_stretch (chronology, row);
          double length = stretch->to - stretch->from;

          if (length > 0)
            g_array_append_val (months, length);
        }
    }
  return months;
}

static gboolean
is_too_long (GArray *months,
             double step)
{
  double n_rows = 0;

  for (guint i = 0; i < months->len; i++)
    n_rows += MAX (g_array_index (months, double, i) / step, 1);
  return n_rows > MAX_GROWTH * months->len;
}

/* The shortest time that may be as high as a row: the less it is, the fewer rows are higher than their time. */
static double
find_step (ShowcaseAgenda *self)
{
  g_autoptr (GArray) months = collect_months (self);
  double least = MIN_STEP;
  double step = MAX_STEP;

  for (guint i = 0; i < months->len; i++)
    least = i == 0 ? g_array_index (months, double, i) : MIN (least, g_array_index (months, double, i));
  least = MAX (least, MIN_STEP);
  for (guint i = 0; i < N_HALVINGS; i++)
    {
      double middle = (least + step) / 2;

      if (is_too_long (months, middle))
        least = middle;
      else
        step = middle;
    }
  return step;
}

/**
 * showcase_agenda_new:
 * @catalog: a catalog
 * @order: the order of its entries
 * @today: when what is ongoing has got to
 *
 * Puts a catalog into an order.
 *
 * Returns: (transfer full): the agenda
 */
ShowcaseAgenda *
showcase_agenda_new (ShowcaseCatalog *catalog,
                     ShowcaseOrder order,
                     const ShowcaseDate *today)
{
  ShowcaseAgenda *self = g_object_new (SHOWCASE_TYPE_AGENDA, NULL);
  guint n_entries = 0;

  g_return_val_if_fail (SHOWCASE_IS_CATALOG (catalog), self);

  for (guint i = 0; i < showcase_catalog_get_n_groups (catalog); i++)
    {
      ShowcaseGroup *group = showcase_catalog_get_group (catalog, i);

      n_entries += showcase_group_get_n_entries (group);
      g_array_append_val (self->starts, n_entries);
      g_ptr_array_add (self->sequences, showcase_sequence_new (group, order, today));
    }
  self->step = find_step (self);
  for (guint i = 0; i < self->sequences->len; i++)
    {
      ShowcaseSequence *sequence = g_ptr_array_index (self->sequences, i);

      showcase_sequence_set_step (sequence, self->step);
      self->n_lanes = MAX (self->n_lanes, showcase_chronology_get_n_lanes (showcase_sequence_get_chronology (sequence)));
    }
  return self;
}

/**
 * showcase_agenda_get_n_lanes:
 * @self: an agenda
 *
 * Tells how many lanes its rails have room for.
 *
 * Returns: the number of lanes, at least 1
 */
guint
showcase_agenda_get_n_lanes (ShowcaseAgenda *self)
{
  g_return_val_if_fail (SHOWCASE_IS_AGENDA (self), 1);
  return self->n_lanes;
}

/**
 * showcase_agenda_get_step:
 * @self: an agenda
 *
 * Tells how much time is as high as a row.
 *
 * Returns: a number of months
 */
double
showcase_agenda_get_step (ShowcaseAgenda *self)
{
  g_return_val_if_fail (SHOWCASE_IS_AGENDA (self), MIN_STEP);
  return self->step;
}

static gboolean
is_at (ShowcaseAgenda *self,
       ShowcaseEntry *entry,
       guint position)
{
  guint row;
  ShowcaseSequence *sequence;

  if (position >= g_array_index (self->starts, guint, self->sequences->len))
    return FALSE;
  sequence = showcase_agenda_get_sequence (self, position, &row);
  return showcase_sequence_get_entry (sequence, row) == entry;
}

/**
 * showcase_agenda_find_position:
 * @self: an agenda
 * @entry: an entry
 * @likely: where it is likely to stand, or %G_MAXUINT
 *
 * Finds where an entry stands when all sequences are counted one after the other, as in a flattened list. All are looked through if it does not stand where it
 * is likely to.
 *
 * Returns: the position, from 0, or %G_MAXUINT if the entry is not in the catalog
 */
guint
showcase_agenda_find_position (ShowcaseAgenda *self,
                               ShowcaseEntry *entry,
                               guint likely)
{
  g_return_val_if_fail (SHOWCASE_IS_AGENDA (self), G_MAXUINT);

  if (is_at (self, entry, likely))
    return likely;
  for (guint i = 0; i < self->sequences->len; i++)
    {
      guint position = showcase_sequence_find_position (g_ptr_array_index (self->sequences, i), entry);

      if (position != G_MAXUINT)
        return g_array_index (self->starts, guint, i) + position;
    }
  return G_MAXUINT;
}

/**
 * showcase_agenda_get_sequence:
 * @self: an agenda
 * @position: a position, as counted above
 * @row: (out): the place in the sequence
 *
 * Tells which sequence a position is in.
 *
 * Returns: (transfer none): the sequence
 */
ShowcaseSequence *
showcase_agenda_get_sequence (ShowcaseAgenda *self,
                              guint position,
                              guint *row)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (SHOWCASE_IS_AGENDA (self), NULL);
  g_return_val_if_fail (position < g_array_index (self->starts, guint, self->sequences->len), NULL);

  for (high = self->sequences->len; low + 1 < high;)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->starts, guint, middle) <= position)
        low = middle;
      else
        high = middle;
    }
  *row = position - g_array_index (self->starts, guint, low);
  return g_ptr_array_index (self->sequences, low);
}
