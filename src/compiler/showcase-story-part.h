/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-position.h"
#include "showcase-star.h"

G_BEGIN_DECLS

gboolean showcase_story_find_part (ShowcaseDocument *document,
                                   ShowcaseStar *story,
                                   guint step,
                                   ShowcaseRange *range);

G_END_DECLS
