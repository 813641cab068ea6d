/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-document.h"
#include "showcase-star.h"

G_BEGIN_DECLS

GPtrArray *showcase_story_list (ShowcaseDocument *document,
                                const char *title);

G_END_DECLS
