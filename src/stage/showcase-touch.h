/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How far a finger or a pointer may slip while it taps or clicks, in pixels. */
#define SHOWCASE_TOUCH_SLIP 24

/* How far a finger moves sideways to turn a page, in pixels. */
#define SHOWCASE_TOUCH_SWIPE 60

int showcase_touch_turn (double x,
                         double dx,
                         double dy,
                         double width,
                         gboolean is_rtl);

G_END_DECLS
