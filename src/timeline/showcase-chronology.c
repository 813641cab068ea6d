/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which piece of time lies beside which row, and which periods go on there. Depths are months that grow downwards, so that nothing else
 * depends on whether the newest comes first.
 *
 * A row begins where its own period does and lasts until the next one's begins. Where periods overlap, a row may take some of the time
 * that the next one has as well, so that each has some; where the order is none of time, a new axis begins. All of it takes
 * O(n log n). */

#include "config.h"

#include "showcase-chronology.h"

#define NONE G_MAXUINT

typedef struct
{
  ShowcaseStretch stretch;
  ShowcaseBar bar;
  guint first[SHOWCASE_MAX_LANES];
} Row;

struct _ShowcaseChronology
{
  /* Owned */
  Row *rows;
  GArray *lanes[SHOWCASE_MAX_LANES];

  /* State */
  guint n_rows;
  guint n_lanes;
  gboolean newest_first;
  double latest;
};

/* ------------------------------------------------------------------------------------------------------------------ time beside rows */

static void
settle_neighbours (ShowcaseChronology *self)
{
  ShowcaseBar *before = NULL;

  for (guint i = 0; i < self->n_rows; i++)
    {
      if (!self->rows[i].stretch.dated)
        continue;
      if (before != NULL)
        showcase_bar_settle (before, &self->rows[i].bar);
      before = &self->rows[i].bar;
    }
}

/* How deep the row of a bar may begin so that enough of the bar is beside it. */
static double
find_limit (const ShowcaseBar *bar,
            double step)
{
  return bar->to - MIN (MAX (step, 1), (bar->to - bar->from) / 2);
}

/* For each row, the least limit of it and of all below. */
static double *
find_limits (ShowcaseChronology *self,
             double step)
{
  double *limits = g_new (double, self->n_rows + 1);

  limits[self->n_rows] = G_MAXDOUBLE;
  for (guint i = self->n_rows; i > 0; i--)
    limits[i - 1] = self->rows[i - 1].stretch.dated ? MIN (limits[i], find_limit (&self->rows[i - 1].bar, step)) : limits[i];
  return limits;
}

static gboolean
joins_axis (const ShowcaseBar *before,
            const ShowcaseBar *bar,
            double depth)
{
  return bar->to > depth && (bar->from >= before->from || bar->from < before->to);
}

/* Where one row ends and the next one begins. */
static double
find_boundary (const ShowcaseBar *before,
               const ShowcaseBar *bar,
               double depth,
               double limit,
               double step)
{
  gboolean overlap = bar->from < before->to;
  double boundary = MIN (before->to, limit);

  if (bar->from > before->from)
    boundary = overlap ? MAX (bar->from, MIN (MIN (depth + step, before->to), limit)) : bar->from;
  if (overlap && boundary <= depth)
    boundary = (depth + MIN (before->to, bar->to)) / 2;
  return MAX (boundary, depth);
}

static void
set_undated (ShowcaseChronology *self,
             guint start,
             guint end,
             double depth,
             guint axis)
{
  for (guint i = start; i < end; i++)
    self->rows[i].stretch = (ShowcaseStretch){ depth, depth, depth, FALSE, axis };
}

static void
divide (ShowcaseChronology *self,
        double step)
{
  g_autofree double *limits = find_limits (self, step);
  guint before = NONE;
  guint axis = NONE;
  double depth = 0;

  for (guint i = 0; i < self->n_rows; i++)
    {
      Row *row = &self->rows[i];
      gboolean joins;

      if (!row->stretch.dated)
        {
          row->stretch.axis = axis;
          continue;
        }
      joins = before != NONE && joins_axis (&self->rows[before].bar, &row->bar, depth);
      if (!joins)
        axis++;
      depth = joins ? find_boundary (&self->rows[before].bar, &row->bar, depth, limits[i], step) : row->bar.from;
      if (joins)
        {
          self->rows[before].stretch.to = depth;
          set_undated (self, before + 1, i, depth, axis);
        }
      row->stretch.from = row->stretch.to = depth;
      row->stretch.axis = row->bar.axis = axis;
      row->bar.row = before = i;
    }
}

/* ------------------------------------------------------------------------------------------------------------------------------ lanes */

static int
compare_bars (gconstpointer a,
              gconstpointer b)
{
  return showcase_bar_compare (*(const ShowcaseBar *const *)a, *(const ShowcaseBar *const *)b);
}

static ShowcaseBar *
get_last (GArray *lane)
{
  return lane->len > 0 ? &g_array_index (lane, ShowcaseBar, lane->len - 1) : NULL;
}

/* In the shared lane, what overlaps is one bar. */
static void
merge (ShowcaseBar *bar,
       const ShowcaseBar *other)
{
  if (other->to <= bar->to)
    return;
  bar->to = other->to;
  bar->full_to = other->full_to;
  bar->none_to = other->none_to;
  bar->cut_to = other->cut_to;
}

/* The bars of a lane are in order and don't overlap, so the lane's last one tells whether there is room. */
static void
put_in_lane (ShowcaseChronology *self,
             ShowcaseBar *bar)
{
  guint lane = 0;
  ShowcaseBar *last = NULL;

  for (; lane < SHOWCASE_MAX_LANES; lane++)
    {
      last = get_last (self->lanes[lane]);
      if (last == NULL || last->axis != bar->axis || last->to <= bar->from)
        break;
    }

  bar->lane = MIN (lane, SHOWCASE_MAX_LANES - 1);
  self->n_lanes = MAX (self->n_lanes, bar->lane + 1);
  if (lane == SHOWCASE_MAX_LANES)
    {
      merge (last, bar);
      return;
    }
  if (last != NULL && last->axis == bar->axis)
    {
      showcase_bar_cut (last, bar);
      self->rows[last->row].bar.cut_to = last->cut_to;
    }
  g_array_append_val (self->lanes[lane], *bar);
}

static void
fill_lanes (ShowcaseChronology *self)
{
  g_autoptr (GPtrArray) bars = g_ptr_array_new ();

  for (guint i = 0; i < SHOWCASE_MAX_LANES; i++)
    self->lanes[i] = g_array_new (FALSE, FALSE, sizeof (ShowcaseBar));
  for (guint i = 0; i < self->n_rows; i++)
    if (self->rows[i].stretch.dated)
      g_ptr_array_add (bars, &self->rows[i].bar);
  g_ptr_array_sort (bars, compare_bars);
  for (guint i = 0; i < bars->len; i++)
    put_in_lane (self, g_ptr_array_index (bars, i));
}

/* An axis begins and ends with what is drawn on it. */
static void
extend_axis (ShowcaseChronology *self,
             guint start,
             guint end)
{
  ShowcaseStretch *first = &self->rows[start].stretch;
  guint last = start;
  double to = -G_MAXDOUBLE;
  double tail = -G_MAXDOUBLE;

  for (guint i = start; i < end; i++)
    {
      const ShowcaseBar *bar = &self->rows[i].bar;

      self->rows[i].stretch.tail = self->rows[i].stretch.to;
      if (!self->rows[i].stretch.dated)
        continue;
      last = i;
      first->from = MIN (first->from, bar->cut_from);
      to = MAX (to, bar->cut_to);
      tail = MAX (tail, bar->to);
    }
  self->rows[last].stretch.tail = tail;
  self->rows[last].stretch.to = to;
  set_undated (self, last + 1, end, to, first->axis);
}

static void
extend_axes (ShowcaseChronology *self)
{
  for (guint i = 0, start; i < self->n_rows;)
    {
      guint axis = self->rows[i].stretch.axis;

      for (start = i; i < self->n_rows && self->rows[i].stretch.axis == axis;)
        i++;
      if (axis != NONE)
        extend_axis (self, start, i);
    }
}

/* For each row and lane, the first bar that is not over yet. */
static void
find_first_bars (ShowcaseChronology *self)
{
  for (guint lane = 0; lane < SHOWCASE_MAX_LANES; lane++)
    {
      GArray *bars = self->lanes[lane];
      guint first = 0;

      for (guint i = 0; i < self->n_rows; i++)
        {
          const ShowcaseStretch *stretch = &self->rows[i].stretch;

          for (; first < bars->len && stretch->axis != NONE; first++)
            {
              const ShowcaseBar *bar = &g_array_index (bars, ShowcaseBar, first);

              if (bar->axis > stretch->axis || (bar->axis == stretch->axis && bar->cut_to > stretch->from))
                break;
            }
          self->rows[i].first[lane] = first;
        }
    }
}

/**
 * showcase_chronology_new:
 * @periods: (array length=n_periods): the periods of the rows, from above; an empty one for a row without a date
 * @n_periods: the number of rows
 * @newest_first: whether time runs back from row to row
 * @today: when what is ongoing has got to
 * @step: how many months a row may take of time that it shares with others, if it can; 0 for as few as possible
 *
 * Makes the time axis of a list.
 *
 * Returns: (transfer full): the chronology
 */
ShowcaseChronology *
showcase_chronology_new (const ShowcasePeriod *periods,
                         guint n_periods,
                         gboolean newest_first,
                         const ShowcaseDate *today,
                         double step)
{
  ShowcaseChronology *self = g_rc_box_new0 (ShowcaseChronology);

  self->rows = g_new0 (Row, n_periods);
  self->n_rows = n_periods;
  self->n_lanes = 1;
  self->newest_first = newest_first;
  for (guint i = 0; i < n_periods; i++)
    {
      ShowcaseBar *bar = &self->rows[i].bar;

      self->rows[i].stretch.dated = showcase_bar_init (bar, &periods[i], today, newest_first);
      self->latest = MAX (self->latest, newest_first ? -bar->from : bar->to);
    }
  settle_neighbours (self);
  divide (self, step);
  fill_lanes (self);
  extend_axes (self);
  find_first_bars (self);
  return self;
}

static void
free_chronology (gpointer data)
{
  ShowcaseChronology *self = data;

  g_free (self->rows);
  for (guint i = 0; i < SHOWCASE_MAX_LANES; i++)
    g_array_unref (self->lanes[i]);
}

/**
 * showcase_chronology_ref:
 * @self: a chronology
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
ShowcaseChronology *
showcase_chronology_ref (ShowcaseChronology *self)
{
  return g_rc_box_acquire (self);
}

/**
 * showcase_chronology_unref:
 * @self: (transfer full): a chronology
 *
 * Drops a reference.
 */
void
showcase_chronology_unref (ShowcaseChronology *self)
{
  g_rc_box_release_full (self, free_chronology);
}

/**
 * showcase_chronology_get_n_rows:
 * @self: a chronology
 *
 * Tells how long the list is.
 *
 * Returns: the number of rows
 */
guint
showcase_chronology_get_n_rows (ShowcaseChronology *self)
{
  return self->n_rows;
}

/**
 * showcase_chronology_get_n_lanes:
 * @self: a chronology
 *
 * Tells how many lanes there are, at least one.
 *
 * Returns: the number of lanes
 */
guint
showcase_chronology_get_n_lanes (ShowcaseChronology *self)
{
  return self->n_lanes;
}

/**
 * showcase_chronology_is_newest_first:
 * @self: a chronology
 *
 * Tells in which direction time runs.
 *
 * Returns: whether it runs back
 */
gboolean
showcase_chronology_is_newest_first (ShowcaseChronology *self)
{
  return self->newest_first;
}

/**
 * showcase_chronology_get_latest:
 * @self: a chronology
 *
 * Tells when the last period ends; what is drawn beyond has yet to come.
 *
 * Returns: a month, whichever way time runs
 */
double
showcase_chronology_get_latest (ShowcaseChronology *self)
{
  return self->latest;
}

/**
 * showcase_chronology_is_dated:
 * @self: a chronology
 *
 * Tells whether any row has a date.
 *
 * Returns: whether there is an axis at all
 */
gboolean
showcase_chronology_is_dated (ShowcaseChronology *self)
{
  return self->n_rows > 0 && self->rows[self->n_rows - 1].stretch.axis != NONE;
}

/**
 * showcase_chronology_get_stretch:
 * @self: a chronology
 * @row: a row
 *
 * Tells what lies beside a row.
 *
 * Returns: (transfer none): the piece of time
 */
const ShowcaseStretch *
showcase_chronology_get_stretch (ShowcaseChronology *self,
                                 guint row)
{
  g_return_val_if_fail (row < self->n_rows, NULL);
  return &self->rows[row].stretch;
}

/**
 * showcase_chronology_get_bar:
 * @self: a chronology
 * @row: a row
 *
 * Gives the bar of the row's own period.
 *
 * Returns: (transfer none) (nullable): the bar, or %NULL for a row without a date
 */
const ShowcaseBar *
showcase_chronology_get_bar (ShowcaseChronology *self,
                             guint row)
{
  g_return_val_if_fail (row < self->n_rows, NULL);
  return self->rows[row].stretch.dated ? &self->rows[row].bar : NULL;
}

/**
 * showcase_chronology_next_bar:
 * @self: a chronology
 * @row: a row
 * @lane: a lane
 * @before: (nullable): a bar that this function gave, or %NULL for the first one
 *
 * Finds the next bar of a lane, from above, that is to be seen beside a row.
 *
 * Returns: (transfer none) (nullable): the bar
 */
const ShowcaseBar *
showcase_chronology_next_bar (ShowcaseChronology *self,
                              guint row,
                              guint lane,
                              const ShowcaseBar *before)
{
  const ShowcaseBar *bars;
  const ShowcaseStretch *stretch;
  gsize i;

  g_return_val_if_fail (row < self->n_rows && lane < SHOWCASE_MAX_LANES, NULL);

  bars = (const ShowcaseBar *)(gpointer)self->lanes[lane]->data;
  stretch = &self->rows[row].stretch;
  i = before != NULL ? (gsize)(before - bars) + 1 : self->rows[row].first[lane];
  for (; i < self->lanes[lane]->len && bars[i].axis == stretch->axis && bars[i].cut_from <= stretch->to; i++)
    if (showcase_bar_crosses (&bars[i], stretch))
      return &bars[i];
  return NULL;
}
