/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-hit.h"
#include "showcase-pane.h"

G_BEGIN_DECLS

#define SHOWCASE_TYPE_LANDING (showcase_landing_get_type ())

/* Takes the reader to what was found, and marks it there until the reader goes elsewhere. */

G_DECLARE_FINAL_TYPE (ShowcaseLanding, showcase_landing, SHOWCASE, LANDING, GObject)

ShowcaseLanding *showcase_landing_new (ShowcasePane *pane,
                                       ShowcaseSession *session);
void showcase_landing_go (ShowcaseLanding *self,
                          ShowcaseHit *hit);
void showcase_landing_clear (ShowcaseLanding *self);

G_END_DECLS
