/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The order of entries. One without a date belongs between its neighbours in the document: the whole list is turned round first if it
 * is to run the other way, and then what has no date goes where the dated one before it goes. */

#include "config.h"

#include "showcase-order.h"

#include "showcase-bar.h"

typedef struct
{
  double from;
  double to;
  guint position;
} Place;

/* What it is called is what the settings have, too. */
G_DEFINE_ENUM_TYPE (ShowcaseOrder,
                    showcase_order,
                    G_DEFINE_ENUM_VALUE (SHOWCASE_ORDER_WRITTEN, "written"),
                    G_DEFINE_ENUM_VALUE (SHOWCASE_ORDER_NEWEST, "newest"),
                    G_DEFINE_ENUM_VALUE (SHOWCASE_ORDER_OLDEST, "oldest"))

static int
compare_depths (double one,
                double other)
{
  return one < other ? -1 : one > other;
}

/* The first two neighbours tell that begin and end in the same order; one that goes on during all of the other is no sign. Where there are
 * none, it is enough that they begin or end in some order. Below 0 for the newest first, above for the oldest, 0 for no order in time. */
static int
find_written_direction (const ShowcasePeriod *periods,
                        guint n_periods,
                        const ShowcaseDate *today)
{
  gboolean has_before = FALSE;
  int hint = 0;
  ShowcaseBar before;

  for (guint i = 0; i < n_periods; i++)
    {
      ShowcaseBar bar;
      int direction;

      if (!showcase_bar_init (&bar, &periods[i], today, FALSE))
        continue;
      direction = has_before ? compare_depths (bar.from, before.from) + compare_depths (bar.to, before.to) : 0;
      if (ABS (direction) == 2)
        return direction;
      if (hint == 0)
        hint = direction;
      before = bar;
      has_before = TRUE;
    }
  return hint;
}

/* Of what is equal, the one that is written first stays first. */
static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *one = a;
  const Place *other = b;

  int order = compare_depths (one->from, other->from);

  if (order == 0)
    order = compare_depths (one->to, other->to);
  if (order != 0)
    return order;
  return one->position < other->position ? -1 : one->position > other->position;
}

static void
sort (const ShowcasePeriod *periods,
      guint n_periods,
      gboolean newest_first,
      gboolean turn,
      const ShowcaseDate *today,
      guint *positions)
{
  g_autofree Place *places = g_new (Place, n_periods);
  Place place = { -G_MAXDOUBLE, 0, 0 };

  for (guint i = 0; i < n_periods; i++)
    {
      ShowcaseBar bar;

      if (showcase_bar_init (&bar, &periods[turn ? n_periods - 1 - i : i], today, newest_first))
        place = (Place){ bar.from, bar.to, 0 };
      place.position = i;
      places[i] = place;
    }
  if (n_periods > 0)
    qsort (places, n_periods, sizeof (Place), compare_places);
  for (guint i = 0; i < n_periods; i++)
    positions[i] = turn ? n_periods - 1 - places[i].position : places[i].position;
}

/**
 * showcase_order_arrange:
 * @order: an order
 * @periods: (array length=n_periods): the periods of the entries as they are written; an empty one for an entry without a date
 * @n_periods: the number of entries
 * @today: when what is ongoing has got to
 * @positions: (array length=n_periods): takes the positions of the entries in that order
 *
 * Puts entries into an order.
 *
 * Returns: whether time runs back in it
 */
gboolean
showcase_order_arrange (ShowcaseOrder order,
                        const ShowcasePeriod *periods,
                        guint n_periods,
                        const ShowcaseDate *today,
                        guint *positions)
{
  int written = find_written_direction (periods, n_periods, today);
  gboolean newest_first = order == SHOWCASE_ORDER_WRITTEN ? written <= 0 : order == SHOWCASE_ORDER_NEWEST;

  if (order != SHOWCASE_ORDER_WRITTEN && written != 0)
    sort (periods, n_periods, newest_first, newest_first != (written < 0), today, positions);
  else
    for (guint i = 0; i < n_periods; i++)
      positions[i] = i;
  return newest_first;
}
