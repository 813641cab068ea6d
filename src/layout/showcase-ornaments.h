/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-composer.h"

G_BEGIN_DECLS

void showcase_ornaments_add (ShowcaseComposer *composer,
                             const ShowcasePiece *piece,
                             const ShowcaseFace *face,
                             const char *text,
                             const ShowcaseSpan *spans,
                             guint n_spans);

G_END_DECLS
