/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-composer.h"

G_BEGIN_DECLS

ShowcasePiece *showcase_rich_text_add (ShowcaseComposer *composer,
                                       ShowcaseFaceKind kind,
                                       int weight,
                                       const char *text,
                                       guint length,
                                       const ShowcaseSpan *spans,
                                       guint n_spans,
                                       double start,
                                       double width,
                                       const PangoAlignment *alignment);

G_END_DECLS
