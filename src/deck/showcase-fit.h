/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include "showcase-chapter.h"
#include "showcase-sections.h"
#include "showcase-slice.h"
#include "showcase-typesetter.h"

G_BEGIN_DECLS

GArray *showcase_fit_new (ShowcaseDocument *document,
                          guint first,
                          guint n_blocks,
                          ShowcaseStepFlags steps,
                          ShowcaseTypesetter *typesetter,
                          int width,
                          int height,
                          GCancellable *cancellable);

G_END_DECLS
