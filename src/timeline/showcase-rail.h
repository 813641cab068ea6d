/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ShowcaseRailMark:
 * @SHOWCASE_RAIL_MARK_DOT: a closed period
 * @SHOWCASE_RAIL_MARK_SOFT: a period whose end is not a date: the dot has a soft edge and the line fades out at its end
 * @SHOWCASE_RAIL_MARK_RING: a topic, which has no period
 *
 * How an entry is marked on the rail.
 */
typedef enum
{
  SHOWCASE_RAIL_MARK_DOT,
  SHOWCASE_RAIL_MARK_SOFT,
  SHOWCASE_RAIL_MARK_RING,
} ShowcaseRailMark;

/**
 * ShowcaseRailEnds:
 * @SHOWCASE_RAIL_CONTINUES_ABOVE: there is an entry before in the same group
 * @SHOWCASE_RAIL_CONTINUES_BELOW: there is an entry after in the same group
 *
 * Where the line goes on beyond the row.
 */
typedef enum
{
  SHOWCASE_RAIL_CONTINUES_ABOVE = 1 << 0,
  SHOWCASE_RAIL_CONTINUES_BELOW = 1 << 1,
} ShowcaseRailEnds;

/* In pixels. It is known without asking, because a list asks for it hundreds of times. */
#define SHOWCASE_RAIL_WIDTH 14

#define SHOWCASE_TYPE_RAIL (showcase_rail_get_type ())

G_DECLARE_FINAL_TYPE (ShowcaseRail, showcase_rail, SHOWCASE, RAIL, GtkWidget)

GtkWidget *showcase_rail_new (void);
void showcase_rail_set_mark (ShowcaseRail *self,
                             ShowcaseRailMark mark,
                             ShowcaseRailEnds ends);
ShowcaseRailMark showcase_rail_get_mark (ShowcaseRail *self);
ShowcaseRailEnds showcase_rail_get_ends (ShowcaseRail *self);
void showcase_rail_set_middle (ShowcaseRail *self,
                               float middle);

G_END_DECLS
