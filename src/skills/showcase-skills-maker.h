/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "showcase-bundle.h"
#include "showcase-skill.h"

G_BEGIN_DECLS

GPtrArray *showcase_skills_maker_make (ShowcaseBundle *bundle,
                                       const ShowcaseDate *today,
                                       GCancellable *cancellable);

G_END_DECLS
