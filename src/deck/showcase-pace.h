/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ShowcasePaceState:
 * @SHOWCASE_PACE_EVEN: as planned, or there is no plan
 * @SHOWCASE_PACE_AHEAD: more has been shown than planned by now
 * @SHOWCASE_PACE_BEHIND: less has been shown than planned by now
 * @SHOWCASE_PACE_OVER: the time is up
 *
 * What a speaker should know about the time.
 */
typedef enum
{
  SHOWCASE_PACE_EVEN,
  SHOWCASE_PACE_AHEAD,
  SHOWCASE_PACE_BEHIND,
  SHOWCASE_PACE_OVER,
} ShowcasePaceState;

/**
 * ShowcasePace:
 * @content: how much was over when the plan was made, from 0 to 1
 * @elapsed: the time then, in microseconds
 *
 * A plan for what is left of a talk: as much of its content in as much of its time, from a point on. A talk starts with a plan from nothing at all; after a pause, as for a
 * question, what is left of the content is spread anew over what is left of the time.
 */
typedef struct
{
  double content;
  gint64 elapsed;
} ShowcasePace;

ShowcasePaceState showcase_pace_judge (const ShowcasePace *plan,
                                       double from,
                                       double to,
                                       gint64 elapsed,
                                       gint64 slot);

G_END_DECLS
