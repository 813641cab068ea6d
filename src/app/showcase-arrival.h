/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-pane.h"
#include "showcase-session.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_ARRIVAL (showcase_arrival_get_type ())

/* Takes those who come by a link from outside to its place. */

G_DECLARE_FINAL_TYPE (ShowcaseArrival, showcase_arrival, SHOWCASE, ARRIVAL, GObject)

ShowcaseArrival *showcase_arrival_new (ShowcasePane *pane,
                                       ShowcaseSession *session);
void showcase_arrival_go (ShowcaseArrival *self,
                          const ShowcasePlace *place);

G_END_DECLS
