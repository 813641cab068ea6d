/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which lane each bar stands in, so that those of a lane don't overlap. Each bar tells which one is next in its lane; so a lane takes no room of its own. */

#include "config.h"

#include "showcase-lanes.h"

#include <stdlib.h>

#define NONE G_MAXUINT

static int
compare_bars (gconstpointer a,
              gconstpointer b)
{
  return showcase_bar_compare (*(const ShowcaseBar *const *)a, *(const ShowcaseBar *const *)b);
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

/* A row keeps its own bar, whatever becomes of the one that is drawn in the shared lane. */
static void
append (ShowcaseLanes *self,
        ShowcaseBar *bar,
        ShowcaseBar *last)
{
  guint lane = bar->lane;
  guint own = (guint)(bar - self->bars);
  guint number = lane == SHOWCASE_MAX_LANES - 1 ? self->n_bars++ : own;

  if (last != NULL && last->axis == bar->axis)
    {
      showcase_bar_cut (last, bar);
      self->bars[self->own[lane]].cut_to = last->cut_to;
    }
  self->bars[number] = *bar;
  if (last != NULL)
    last->next = number;
  else
    self->first[lane] = number;
  self->last[lane] = number;
  self->own[lane] = own;
}

/* The bars of a lane are in order and don't overlap, so the lane's last one tells whether there is room. */
static void
put (ShowcaseLanes *self,
     ShowcaseBar *bar)
{
  guint lane = 0;
  ShowcaseBar *last = NULL;

  for (; lane < SHOWCASE_MAX_LANES; lane++)
    {
      last = self->last[lane] != NONE ? &self->bars[self->last[lane]] : NULL;
      if (last == NULL || last->axis != bar->axis || last->to <= bar->from)
        break;
    }

  bar->lane = MIN (lane, SHOWCASE_MAX_LANES - 1);
  bar->next = NONE;
  self->n_lanes = MAX (self->n_lanes, bar->lane + 1);
  if (lane == SHOWCASE_MAX_LANES)
    merge (last, bar);
  else
    append (self, bar, last);
}

/**
 * showcase_lanes_fill:
 * @self: (out caller-allocates): the lanes
 * @bars: (array): the bars, with room for as many again
 * @n_bars: how many they are
 *
 * Puts bars into lanes: sets their lane and which one is next in it, and cuts them where they would touch.
 */
void
showcase_lanes_fill (ShowcaseLanes *self,
                     ShowcaseBar *bars,
                     guint n_bars)
{
  g_autofree ShowcaseBar **sorted = g_new (ShowcaseBar *, n_bars);

  *self = (ShowcaseLanes){ .bars = bars, .n_bars = n_bars, .n_lanes = 1 };
  for (guint i = 0; i < SHOWCASE_MAX_LANES; i++)
    self->first[i] = self->last[i] = self->own[i] = NONE;
  for (guint i = 0; i < n_bars; i++)
    sorted[i] = &bars[i];
  if (n_bars > 0)
    qsort (sorted, n_bars, sizeof *sorted, compare_bars);
  for (guint i = 0; i < n_bars; i++)
    put (self, sorted[i]);
}
