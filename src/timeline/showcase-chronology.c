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

struct _ShowcaseChronology
{
  /* Owned: a stretch a row; the rows' own bars, from above, and after them those that are drawn in the shared lane; for each row and lane, the first bar that is
   * not over yet */
  ShowcaseStretch *stretches;
  ShowcaseBar *bars;
  guint *firsts;

  /* State */
  guint n_rows;
  guint n_own;
  guint n_lanes;
  gboolean newest_first;
  double latest;
};

static void
collect_bars (ShowcaseChronology *self,
              const ShowcasePeriod *periods,
              const ShowcaseDate *today)
{
  for (guint i = 0; i < self->n_rows; i++)
    {
      ShowcaseBar *bar = &self->bars[self->n_own];
      gboolean is_dated = showcase_bar_init (bar, &periods[i], today, self->newest_first);

      self->stretches[i] = (ShowcaseStretch){ .bar = is_dated ? self->n_own : NONE, .axis = NONE };
      if (!is_dated)
        continue;
      bar->row = i;
      self->latest = MAX (self->latest, self->newest_first ? -bar->from : bar->to);
      self->n_own++;
    }
}

/* ------------------------------------------------------------------------------------------------------------------ time beside rows */

/* How deep the row of a bar may begin so that enough of the bar is beside it. */
static double
find_limit (const ShowcaseBar *bar,
            double step)
{
  return bar->to - MIN (MAX (step, 1), (bar->to - bar->from) / 2);
}

/* For each bar, the least limit of it and of all below. */
static double *
find_limits (ShowcaseChronology *self,
             double step)
{
  double *limits = g_new (double, self->n_own + 1);

  limits[self->n_own] = G_MAXDOUBLE;
  for (guint i = self->n_own; i > 0; i--)
    limits[i - 1] = MIN (limits[i], find_limit (&self->bars[i - 1], step));
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
    self->stretches[i] = (ShowcaseStretch){ depth, depth, depth, NONE, axis };
}

/* What is below the last bar of an axis is for extend_axis() to set. */
static void
divide (ShowcaseChronology *self,
        double step)
{
  g_autofree double *limits = find_limits (self, step);
  guint axis = NONE;
  double depth = 0;

  for (guint i = 0; i < self->n_own; i++)
    {
      ShowcaseBar *bar = &self->bars[i];
      ShowcaseBar *before = i > 0 ? bar - 1 : NULL;
      gboolean joins = before != NULL && joins_axis (before, bar, depth);

      if (!joins)
        axis++;
      depth = joins ? find_boundary (before, bar, depth, limits[i], step) : bar->from;
      if (joins)
        {
          self->stretches[before->row].to = depth;
          set_undated (self, before->row + 1, bar->row, depth, axis);
        }
      bar->axis = axis;
      self->stretches[bar->row] = (ShowcaseStretch){ depth, depth, depth, i, axis };
    }
}

/* An axis begins and ends with what is drawn on it. */
static void
extend_axis (ShowcaseChronology *self,
             guint start,
             guint end)
{
  const ShowcaseBar *first = &self->bars[start];
  const ShowcaseBar *last = &self->bars[end - 1];
  ShowcaseStretch *top = &self->stretches[first->row];
  guint bottom = end < self->n_own ? self->bars[end].row : self->n_rows;
  double to = -G_MAXDOUBLE;
  double tail = -G_MAXDOUBLE;

  for (const ShowcaseBar *bar = first; bar <= last; bar++)
    {
      self->stretches[bar->row].tail = self->stretches[bar->row].to;
      top->from = MIN (top->from, bar->cut_from);
      to = MAX (to, bar->cut_to);
      tail = MAX (tail, bar->to);
    }
  self->stretches[last->row].tail = tail;
  self->stretches[last->row].to = to;
  set_undated (self, last->row + 1, bottom, to, last->axis);
}

static void
extend_axes (ShowcaseChronology *self)
{
  for (guint start = 0, i = 1; i <= self->n_own; i++)
    if (i == self->n_own || self->bars[i].axis != self->bars[start].axis)
      {
        extend_axis (self, start, i);
        start = i;
      }
}

static void
find_first_bars (ShowcaseChronology *self,
                 const ShowcaseLanes *lanes)
{
  self->firsts = g_new (guint, (gsize)self->n_rows * self->n_lanes);
  for (guint lane = 0; lane < self->n_lanes; lane++)
    {
      guint first = lanes->first[lane];

      for (guint i = 0; i < self->n_rows; i++)
        {
          const ShowcaseStretch *stretch = &self->stretches[i];

          for (; first != NONE && stretch->axis != NONE; first = self->bars[first].next)
            {
              const ShowcaseBar *bar = &self->bars[first];

              if (bar->axis > stretch->axis || (bar->axis == stretch->axis && bar->cut_to > stretch->from))
                break;
            }
          self->firsts[(gsize)i * self->n_lanes + lane] = first;
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
  ShowcaseLanes lanes;

  self->n_rows = n_periods;
  self->newest_first = newest_first;
  self->stretches = g_new (ShowcaseStretch, n_periods);
  /* Each may be in the shared lane too. */
  self->bars = g_new (ShowcaseBar, 2 * (gsize)n_periods);
  collect_bars (self, periods, today);
  for (guint i = 1; i < self->n_own; i++)
    showcase_bar_settle (&self->bars[i - 1], &self->bars[i]);
  divide (self, step);
  showcase_lanes_fill (&lanes, self->bars, self->n_own);
  self->n_lanes = lanes.n_lanes;
  self->bars = g_renew (ShowcaseBar, self->bars, lanes.n_bars);
  extend_axes (self);
  find_first_bars (self, &lanes);
  return self;
}

static void
free_chronology (gpointer data)
{
  ShowcaseChronology *self = data;

  g_free (self->stretches);
  g_free (self->bars);
  g_free (self->firsts);
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
  return self->n_own > 0;
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
  return &self->stretches[row];
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
  return self->stretches[row].bar != NONE ? &self->bars[self->stretches[row].bar] : NULL;
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
  const ShowcaseStretch *stretch;
  guint next;

  g_return_val_if_fail (row < self->n_rows && lane < SHOWCASE_MAX_LANES, NULL);

  if (lane >= self->n_lanes)
    return NULL;
  stretch = &self->stretches[row];
  next = before != NULL ? before->next : self->firsts[(gsize)row * self->n_lanes + lane];
  for (; next != NONE; next = self->bars[next].next)
    {
      const ShowcaseBar *bar = &self->bars[next];

      if (bar->axis != stretch->axis || bar->cut_from > stretch->to)
        break;
      if (showcase_bar_crosses (bar, stretch))
        return bar;
    }
  return NULL;
}
