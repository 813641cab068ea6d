/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-runs.h"

G_BEGIN_DECLS

void showcase_runs_push_element (ShowcaseRuns *self,
                                 guint32 flag,
                                 guint32 link);
void showcase_runs_pop_element (ShowcaseRuns *self);
void showcase_runs_add_span (ShowcaseRuns *self,
                             gsize start,
                             gsize end,
                             guint32 flags,
                             guint32 link);
void showcase_runs_add_empty_span (ShowcaseRuns *self);
void showcase_runs_cover (ShowcaseRuns *self,
                          guint32 flags);

G_END_DECLS
