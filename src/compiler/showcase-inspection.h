/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-outline.h"
#include "showcase-resolver.h"
#include "showcase-source.h"

G_BEGIN_DECLS

void showcase_inspection_run (ShowcaseSource *source,
                              ShowcaseDocument *document,
                              ShowcaseOutline *outline,
                              GPtrArray *stories,
                              ShowcaseResolver *resolver,
                              ShowcaseReport *report);

G_END_DECLS
