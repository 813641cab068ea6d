/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether a talk will end in time, as calmly as that can be said. */

#include "config.h"

#include "showcase-pace.h"

/* Nobody wants to hear of less than a minute. */
#define TOLERANCE (60 * G_USEC_PER_SEC)

/* When that much should have been shown. */
static double
plan_time (const ShowcasePace *plan,
           double content,
           gint64 slot)
{
  return (double)plan->elapsed + (double)(slot - plan->elapsed) * (content - plan->content) / (1.0 - plan->content);
}

/**
 * showcase_pace_judge:
 * @plan: the plan
 * @from: how much of the content is over, from 0 to 1
 * @to: how much of it will be over with the page on stage
 * @elapsed: the time now, in microseconds
 * @slot: how long the talk may take, in microseconds, or 0 for as long as it likes
 *
 * Compares what is shown with what was planned. A page is in time from when it should come to when it should go; a difference of up to a minute is none.
 *
 * Returns: how the speaker is doing
 */
ShowcasePaceState
showcase_pace_judge (const ShowcasePace *plan,
                     double from,
                     double to,
                     gint64 elapsed,
                     gint64 slot)
{
  if (slot == 0)
    return SHOWCASE_PACE_EVEN;
  if (elapsed >= slot)
    return SHOWCASE_PACE_OVER;
  if (plan->content >= 1.0 || plan->elapsed >= slot)
    return SHOWCASE_PACE_EVEN;

  if ((double)elapsed > plan_time (plan, to, slot) + TOLERANCE)
    return SHOWCASE_PACE_BEHIND;
  if ((double)elapsed < plan_time (plan, from, slot) - TOLERANCE)
    return SHOWCASE_PACE_AHEAD;
  return SHOWCASE_PACE_EVEN;
}
