/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What of a time a list of entries covers: when nothing went on, and when several things did. Drawing it is for others. */

#include "config.h"

#include "showcase-coverage.h"

#include "showcase-entry.h"

/* Who wrote a year may mean half a year earlier or later; what is not longer than that may not be at all. */
#define YEAR_DOUBT 6

/* A month in which one role ends and another begins is a change of roles. */
#define MONTH_DOUBT 1

typedef struct
{
  ShowcaseMonths months;
  guint position;
  gboolean open;
} Span;

/* A span begins or ends. */
typedef struct
{
  int month;
  gboolean begins;
  const Span *span;
} Event;

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const Span *span_a = a;
  const Span *span_b = b;

  return span_a->months.first != span_b->months.first ? span_a->months.first - span_b->months.first : span_a->months.end - span_b->months.end;
}

/* What ends in a month has ended before that begins which begins in it. */
static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const Event *event_a = a;
  const Event *event_b = b;

  if (event_a->month != event_b->month)
    return event_a->month - event_b->month;
  return event_a->begins - event_b->begins;
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  guint position_a = *(const guint *)a;
  guint position_b = *(const guint *)b;

  return position_a < position_b ? -1 : position_a > position_b;
}

/* A day or a month is when something happened, and neither fills a gap nor leaves one; a year alone may well be a role. */
static gboolean
has_length (const ShowcasePeriod *period,
            const ShowcaseMonths *months)
{
  return months->end > months->first && (period->start.month == 0 || !showcase_period_is_moment (period));
}

static GArray *
find_spans (GListModel *entries,
            const ShowcaseDate *today)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (ShowcaseEntry) entry = g_list_model_get_item (entries, i);
      const ShowcasePeriod *period = showcase_entry_get_period (entry);
      Span span = { .position = i, .open = period->ending == SHOWCASE_PERIOD_OPEN };

      if (showcase_period_get_months (period, today, &span.months) && has_length (period, &span.months))
        g_array_append_val (spans, span);
    }
  g_array_sort (spans, compare_spans);
  return spans;
}

static gboolean
is_certain (const ShowcaseMonths *months)
{
  return months->end - months->first > (months->about ? YEAR_DOUBT : 0);
}

/**
 * showcase_coverage_find_gaps:
 * @entries: a list of #ShowcaseEntry
 * @today: the date that an ongoing period lasts to
 *
 * Finds the times between the first entry and the last one in which none of them was. A gap beside a year is told only if it is longer than half a year, so that
 * "2018–2019" and "Jan 2020" have none, and none is told between an entry whose end was left out and the next one.
 *
 * Returns: (transfer full) (element-type ShowcaseMonths): the gaps, from the earliest on
 */
GArray *
showcase_coverage_find_gaps (GListModel *entries,
                             const ShowcaseDate *today)
{
  GArray *gaps = g_array_new (FALSE, FALSE, sizeof (ShowcaseMonths));
  g_autoptr (GArray) spans = NULL;
  const Span *last = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (entries) && today != NULL, gaps);

  spans = find_spans (entries, today);
  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      if (last != NULL && !last->open && last->months.end < span->months.first)
        {
          ShowcaseMonths gap = { last->months.end, span->months.first, last->months.about || span->months.about };

          if (is_certain (&gap))
            g_array_append_val (gaps, gap);
        }
      if (last == NULL || last->open || span->open || span->months.end > last->months.end)
        last = span;
    }
  return gaps;
}

static GArray *
find_events (GArray *spans)
{
  GArray *events = g_array_new (FALSE, FALSE, sizeof (Event));

  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      g_array_append_val (events, ((Event){ span->months.first, TRUE, span }));
      g_array_append_val (events, ((Event){ span->months.end, FALSE, span }));
    }
  g_array_sort (events, compare_events);
  return events;
}

static void
free_overlap (gpointer data)
{
  ShowcaseOverlap *overlap = data;

  g_array_unref (overlap->positions);
  g_free (overlap);
}

static ShowcaseOverlap *
begin_overlap (int month,
               GHashTable *running)
{
  ShowcaseOverlap *overlap = g_new0 (ShowcaseOverlap, 1);
  GHashTableIter iter;
  gpointer span;

  overlap->positions = g_array_new (FALSE, FALSE, sizeof (guint));
  overlap->months.first = month;
  g_hash_table_iter_init (&iter, running);
  while (g_hash_table_iter_next (&iter, &span, NULL))
    {
      g_array_append_val (overlap->positions, ((const Span *)span)->position);
      overlap->months.about |= ((const Span *)span)->months.about;
    }
  return overlap;
}

static void
end_overlap (ShowcaseOverlap *overlap,
             int month,
             GPtrArray *overlaps)
{
  overlap->months.end = month;
  if (month - overlap->months.first > (overlap->months.about ? YEAR_DOUBT : MONTH_DOUBT))
    {
      g_array_sort (overlap->positions, compare_positions);
      g_ptr_array_add (overlaps, overlap);
    }
  else
    free_overlap (overlap);
}

/**
 * showcase_coverage_find_overlaps:
 * @entries: a list of #ShowcaseEntry
 * @today: the date that an ongoing period lasts to
 *
 * Finds the times in which at least two entries were. A month in which one ends and the next begins is none, and an overlap beside a year is told only if it is
 * longer than half a year. An entry whose end was left out overlaps as far as its start is known.
 *
 * Returns: (transfer full) (element-type ShowcaseOverlap): the overlaps, from the earliest on
 */
GPtrArray *
showcase_coverage_find_overlaps (GListModel *entries,
                                 const ShowcaseDate *today)
{
  GPtrArray *overlaps = g_ptr_array_new_with_free_func (free_overlap);
  g_autoptr (GHashTable) running = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) spans = NULL;
  g_autoptr (GArray) events = NULL;
  ShowcaseOverlap *overlap = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (entries) && today != NULL, overlaps);

  spans = find_spans (entries, today);
  events = find_events (spans);
  for (guint i = 0; i < events->len; i++)
    {
      const Event *event = &g_array_index (events, Event, i);

      if (!event->begins)
        g_hash_table_remove (running, event->span);
      else
        g_hash_table_add (running, (gpointer)event->span);

      if (overlap == NULL && g_hash_table_size (running) >= 2)
        overlap = begin_overlap (event->month, running);
      else if (overlap != NULL && event->begins)
        {
          g_array_append_val (overlap->positions, event->span->position);
          overlap->months.about |= event->span->months.about;
        }
      else if (overlap != NULL && g_hash_table_size (running) < 2)
        end_overlap (g_steal_pointer (&overlap), event->month, overlaps);
    }
  return overlaps;
}
