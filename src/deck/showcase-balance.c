/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shares what a section has among as few pages as it needs, so that they are about equally full and none has a single line because the ones before it
 * are full. */

#include "config.h"

#include "showcase-balance.h"

/* What is best for all that follows: what is torn apart counts more than pages, and these more than how empty they are. */
typedef struct
{
  guint n_torn;
  guint n_pages;
  gint64 emptiness;
  guint next;
} Rest;

static int
compare (const Rest *a,
         const Rest *b)
{
  if (a->n_torn != b->n_torn)
    return a->n_torn < b->n_torn ? -1 : 1;
  if (a->n_pages != b->n_pages)
    return a->n_pages < b->n_pages ? -1 : 1;
  if (a->emptiness != b->emptiness)
    return a->emptiness < b->emptiness ? -1 : 1;

  return 0;
}

/* Of equal choices the first page gets more. */
static Rest
find_rest (const ShowcaseShare *shares,
           guint n_shares,
           int room,
           const Rest *rests,
           guint first)
{
  Rest best = { .n_torn = G_MAXUINT };
  int used = shares[first].at_top;

  for (guint i = first; i < n_shares; i++)
    {
      const Rest *after = &rests[i + 1];
      Rest rest = { .n_torn = after->n_torn, .n_pages = after->n_pages + 1, .emptiness = after->emptiness, .next = i + 1 };

      if (i > first)
        used += shares[i].below;
      if (i > first && used > room)
        break;
      if (shares[i].keep && i + 1 < n_shares)
        rest.n_torn++;
      rest.emptiness += (gint64)(room - used) * (room - used);
      if (compare (&rest, &best) <= 0)
        best = rest;
    }

  return best;
}

/**
 * showcase_balance_shares:
 * @shares: (array length=n_shares): what there is; where pages begin is set
 * @n_shares: how many
 * @room: how much room a page has
 *
 * Shares the room of pages. Takes time that grows with the number of shares, and with how many of them a page has room for.
 */
void
showcase_balance_shares (ShowcaseShare *shares,
                         guint n_shares,
                         int room)
{
  g_autofree Rest *rests = g_new0 (Rest, n_shares + 1);

  for (guint i = n_shares; i > 0; i--)
    rests[i - 1] = find_rest (shares, n_shares, room, rests, i - 1);
  for (guint i = 0; i < n_shares; i++)
    shares[i].turns = FALSE;
  for (guint i = 0; i < n_shares; i = rests[i].next)
    shares[i].turns = TRUE;
}
