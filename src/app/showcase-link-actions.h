/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-timeline.h"
#include "showcase-window.h"

G_BEGIN_DECLS

void showcase_link_actions_add (ShowcaseWindow *window);
void showcase_link_actions_add_to_timeline (ShowcaseTimeline *timeline);

G_END_DECLS
